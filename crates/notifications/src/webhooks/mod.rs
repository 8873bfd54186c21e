//! Events for the systems of organisations, after [Standard Webhooks](https://www.standardwebhooks.com) 1.0.0.
//!
//! Whoever registers an endpoint chooses where this service connects to, so [`Client`] goes to public addresses alone, and to
//! the very address it has checked; it follows no redirect, and what is answered is nowhere shown. Start at [`Worker`].

mod address;
mod client;
mod signature;
mod worker;

pub use client::{CallError, Client, Reach};
pub use signature::sign;
pub use worker::Worker;
