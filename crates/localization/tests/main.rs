//! What readers in each language get to see.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod files;
mod golden;
mod labels;
mod parity;
mod rendering;
mod source;
