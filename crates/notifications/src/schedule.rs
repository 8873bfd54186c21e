//! When a notice that failed is tried again.

use jiff::SignedDuration;

/// Time from one attempt to the next, by the number of attempts made: about two days in all, dense at first because
/// most failures of a relay last minutes.
const DELAYS: [SignedDuration; 9] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(15),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(4),
    SignedDuration::from_hours(8),
    SignedDuration::from_hours(12),
    SignedDuration::from_hours(20),
];

/// What follows a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Try again after this time.
    Retry(SignedDuration),
    /// The notice is dead: an officer is told.
    GiveUp,
}

/// What follows the `attempts`-th failure (the first is 1).
#[must_use]
pub fn after_failure(attempts: u32) -> Next {
    let index = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX);
    DELAYS.get(index).map_or(Next::GiveUp, |delay| Next::Retry(*delay))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_tried_ten_times_over_about_two_days_and_then_given_up() {
        let mut total = SignedDuration::ZERO;
        let mut attempts = 1;
        while let Next::Retry(delay) = after_failure(attempts) {
            total += delay;
            attempts += 1;
        }
        assert_eq!(attempts, 10);
        assert!(total > SignedDuration::from_hours(46) && total < SignedDuration::from_hours(50), "{total:?}");
    }
}
