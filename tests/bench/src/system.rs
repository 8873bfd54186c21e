//! The outside world: the machine's clock and randomness, as the service would be given them.

use domain::{Clock, Entropy};
use jiff::Timestamp;

/// The machine's clock, truncated to microseconds as the database keeps them.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "load comes in real time")]
    fn now(&self) -> Timestamp {
        domain::clock::truncate_to_micros(Timestamp::now())
    }
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(clippy::expect_used, reason = "without randomness there is nothing to measure")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}
