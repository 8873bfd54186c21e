//! The whole service from outside, and the rules of the house that the compiler does not know.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod dependencies;
mod documentation;
mod house;
mod path;
mod portability;
mod repository;
mod words;
