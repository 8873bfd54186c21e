//! A complaint before it is a case: what is asked, what is checked, what the consumer is told.
//!
//! - [`guide`] leads through the taxonomy; [`draft`] keeps what was answered so far and tells what remains.
//! - [`complaint`] checks a complaint as it was sent and reports everything that is wrong with it at once, each flaw
//!   with a pointer and a stable code ([`field`]).
//! - [`assessment`] tells whether the service can take it, what rights the laws of both states give, and what to do
//!   next.
//! - [`evidence`] checks files before anything of them is kept.
//!
//! Pure: the day, the laws and what is on file come in as arguments. Nothing here writes a sentence for people, and
//! nothing here refuses a complaint on a suspicion: that is for officers.

pub mod amount;
pub mod assessment;
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

pub use dates::latest_date;
