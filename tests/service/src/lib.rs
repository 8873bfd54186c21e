//! What the tests of the whole service stand on: the service in this process, over a database of one test, with a clock
//! that the test moves, a mail server on loopback, and the people of a dispute.
//!
//! People come in as they do in life: a code from a mail, the link of an invitation, a second factor. Requests go through
//! the routes and all layers around them, without a socket. Start at [`TestApp`], then [`Person`].
#![expect(clippy::expect_used, reason = "a test that cannot be set up must stop at once, and say why")]
#![expect(clippy::indexing_slicing, reason = "a body that lacks a member must stop the test at once")]
#![expect(clippy::missing_panics_doc, reason = "all of it panics where the service does not do as it should")]

pub mod actions;
mod answer;
mod app;
mod browser;
mod call;
pub mod complaint;
mod dispute;
mod people;

pub use answer::Answer;
pub use app::{NOW, OFFICE, TestApp, migrated};
pub use browser::{Browser, select};
pub use call::Call;
pub use dispute::Dispute;
pub use people::{Person, code_in};
