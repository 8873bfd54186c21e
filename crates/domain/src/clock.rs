//! The time of day comes in from outside, so that tests, demonstration data and simulations can fix it.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// Tells the time. Every implementation answers in whole microseconds: that is what both databases keep, so an instant
/// read back equals the instant written.
pub trait Clock: Send + Sync {
    /// The present instant, truncated to microseconds.
    fn now(&self) -> Timestamp;
}

/// The instant with everything below a microsecond cut off, towards the past.
#[must_use]
pub fn truncate_to_micros(at: Timestamp) -> Timestamp {
    let below = at.subsec_nanosecond().rem_euclid(1_000);
    at.checked_sub(SignedDuration::from_nanos(i64::from(below))).unwrap_or(at)
}

/// A clock that stands still until it is moved. For tests and for demonstration data.
#[derive(Debug)]
pub struct ManualClock {
    micros: AtomicI64,
}

impl ManualClock {
    /// A clock that shows `start`, truncated to microseconds.
    #[must_use]
    pub fn at(start: Timestamp) -> Self {
        Self { micros: AtomicI64::new(truncate_to_micros(start).as_microsecond()) }
    }

    /// Moves the clock forward to `to`. A clock never runs backwards: an earlier instant changes nothing.
    pub fn advance_to(&self, to: Timestamp) {
        self.micros.fetch_max(truncate_to_micros(to).as_microsecond(), Ordering::SeqCst);
    }

    /// Moves the clock forward by `by`; a negative duration changes nothing, and the end of time is not passed.
    pub fn advance(&self, by: SignedDuration) {
        let now = self.now();
        self.advance_to(now.checked_add(by).unwrap_or(Timestamp::MAX));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.micros.load(Ordering::SeqCst)).unwrap_or(Timestamp::MAX)
    }
}

impl<C: Clock + ?Sized> Clock for std::sync::Arc<C> {
    fn now(&self) -> Timestamp {
        (**self).now()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn nanoseconds_are_cut_off_before_and_after_1970() {
        for (given, kept) in [
            ("2026-11-23T09:00:00.123456789Z", "2026-11-23T09:00:00.123456Z"),
            ("2026-11-23T09:00:00.123456Z", "2026-11-23T09:00:00.123456Z"),
            ("1969-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.999999Z"),
        ] {
            assert_eq!(truncate_to_micros(instant(given)), instant(kept), "{given}");
        }
    }

    #[test]
    fn a_manual_clock_stands_still_until_it_is_moved() {
        let clock = ManualClock::at(instant("2026-11-23T09:00:00.5000009Z"));
        assert_eq!(clock.now(), instant("2026-11-23T09:00:00.5Z"));
        assert_eq!(clock.now(), clock.now());
        clock.advance(SignedDuration::from_hours(24));
        assert_eq!(clock.now(), instant("2026-11-24T09:00:00.5Z"));
        clock.advance_to(instant("2026-12-01T00:00:00Z"));
        assert_eq!(clock.now(), instant("2026-12-01T00:00:00Z"));
    }

    #[test]
    fn a_manual_clock_never_runs_backwards() {
        let clock = ManualClock::at(instant("2026-11-23T09:00:00Z"));
        clock.advance_to(instant("2020-01-01T00:00:00Z"));
        clock.advance(SignedDuration::from_hours(-1));
        assert_eq!(clock.now(), instant("2026-11-23T09:00:00Z"));
        clock.advance(SignedDuration::MAX);
        assert!(clock.now() > instant("9999-01-01T00:00:00Z"));
    }
}
