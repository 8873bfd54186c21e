//! A complaint before it is a case.

pub mod amount;
pub mod complaint;
pub mod contact;
mod dates;
mod digits;
pub mod draft;
pub mod evidence;
pub mod field;
pub mod guide;
pub mod input;
pub mod rules;
