//! The behaviours of the store, each on both databases.

mod fixture;
mod schema;
mod submissions;
mod units;
