//! The tests of the decision core: every rule of the procedure, the full table, random walks, and an exhaustive search.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop where it stands")]

mod ending;
mod loading;
mod mediating;
mod negotiating;
mod paths;
mod reaching;
mod samples;
mod search;
mod stand;
mod transitions;
mod walks;
