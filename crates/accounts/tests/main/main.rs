//! Signing in, second factors, sessions, limits, organisations: each on both databases.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the bodies of on_each_database! are functions beside the tests; failing at once is what they are for"
)]

mod desk;
mod organizations;
mod signing_in;
