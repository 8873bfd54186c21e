//! The use cases of a case, each on both databases.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the bodies of on_each_database! are functions beside the tests; failing at once is what they are for"
)]

mod alarms;
mod erasure;
mod filing;
mod mediation;
mod notices;
mod path;
mod room;
mod service;
mod threads;
mod timer;
mod visibility;
