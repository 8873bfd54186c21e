//! The outside world: the one place where the system's clock and randomness are read.

use domain::{Clock, Entropy};
use jiff::Timestamp;

/// The machine's clock, truncated to microseconds as the database keeps them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one clock that everything else is given")]
    fn now(&self) -> Timestamp {
        domain::clock::truncate_to_micros(Timestamp::now())
    }
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(clippy::expect_used, reason = "without randomness no id, code or session can be made safely")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}
