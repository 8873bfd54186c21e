//! What intake accepts and refuses, from outside.
#![expect(clippy::unwrap_used, reason = "test code outside test functions may panic as well")]

mod assessment;
mod complaint;
mod draft;
mod evidence;
mod hostile;
