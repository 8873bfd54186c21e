//! The Concord service.
fn main() {}
