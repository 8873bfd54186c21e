//! Whatever goes wrong around a handler is a problem, in the reader's language, under headers that protect them.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

mod bodies;
mod callers;
mod problems;
mod protection;
mod service;
