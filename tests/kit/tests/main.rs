//! The kit keeps its own promises.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod complaints;
mod databases;
mod hostile;
mod process;
mod smtp;
