//! The behaviours of the store, each on both databases.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "the bodies of on_each_database! are functions beside the tests; failing at once is what they are for"
)]

mod cases;
mod fixture;
mod garbage;
mod jobs;
mod register;
mod schema;
mod submissions;
mod units;
