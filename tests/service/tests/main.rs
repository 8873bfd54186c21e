//! The whole service from outside, and the rules of the house that the compiler does not know.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]
#![expect(clippy::indexing_slicing, reason = "a body that lacks a member must stop the test at once")]

mod account;
mod corpus;
mod dependencies;
mod documentation;
mod hostile;
mod house;
mod idempotency;
mod notice_checks;
mod openapi;
mod pages;
mod path;
mod portability;
mod process;
mod refusals;
mod repository;
mod sight;
mod webhooks;
mod words;
