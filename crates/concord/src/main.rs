//! The Concord service.
mod cli;
mod configuration;
mod logging;
mod system;
fn main() {}
