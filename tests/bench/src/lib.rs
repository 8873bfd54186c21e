//! How fast the service is: benches of the decision core and of loading cases, and a program that puts load on the
//! service over HTTP.
//!
//! Not among the default members, so that nobody builds it who does not ask for it; nothing here fails because a machine
//! is slow. Start at [`load`], or at the benches: `cargo bench -p concord-bench`. What was measured is in
//! `docs/performance.md`.

pub mod client;
pub mod dispute;
pub mod latencies;
pub mod lifecycle;
pub mod load;
pub mod service;
pub mod start;
pub mod system;
