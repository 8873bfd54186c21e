//! What the tests of every room stand on: databases made for one test, a mail server and an endpoint of webhooks
//! that can be told to misbehave, the binary run as a process, clocks and entropy that repeat.
//!
//! Only tests use this crate. It knows the vocabulary of `domain` and nothing else of the house, so that any crate can use it.
//! Start at [`on_each_database!`], [`smtp::MailServer`], [`endpoint::Endpoint`] and [`process::Program`].
#![expect(clippy::expect_used, reason = "a test that cannot be set up must stop at once, and say why")]
#![expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment which programs to use and to require"
)]

pub mod complaints;
pub mod databases;
pub mod endpoint;
pub mod hostile;
pub mod process;
mod programs;
pub mod requirement;
pub mod smtp;
mod watchdog;

pub use domain::{ManualClock, SeededEntropy};
