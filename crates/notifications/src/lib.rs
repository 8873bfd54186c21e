//! Renders notices and delivers them: the worker of the outbox and its channels.
//!
//! Who is told what is decided by `workflow::notices_for` and written to the outbox in the transaction of the event;
//! this crate claims what is due under a lease, renders it at sending in the recipient's language and time zone,
//! sends it, and records what became of it through the use cases of `casework`. It decides nothing about a case.
//!
//! Start with [`worker`]; [`letter`] makes a mail, [`channel`] sends it, [`schedule`] says when to try again.
//! [`webhooks`] does the same for the systems of organisations.

pub mod bounce;
pub mod channel;
pub mod letter;
pub mod render;
pub mod schedule;
pub mod webhooks;
pub mod worker;

pub use channel::{Mailbox, Mailer};
pub use letter::Sender;
pub use worker::Worker;
