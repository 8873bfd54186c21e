//! A complaint before it is a case.

pub mod amount;
pub mod contact;
mod dates;
mod digits;
pub mod evidence;
