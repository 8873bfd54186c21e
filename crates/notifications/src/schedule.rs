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

/// The same for an event that its endpoint did not take: ten tries over three days, as Standard Webhooks recommends.
const CALL_DELAYS: [SignedDuration; 9] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(5),
    SignedDuration::from_hours(10),
    SignedDuration::from_hours(14),
    SignedDuration::from_hours(20),
    SignedDuration::from_hours(24),
];

/// What follows a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Try again after this time.
    Retry(SignedDuration),
    /// It is dead.
    GiveUp,
}

/// What follows the `attempts`-th failure (the first is 1).
#[must_use]
pub fn after_failure(attempts: u32) -> Next {
    next(&DELAYS, attempts)
}

/// What follows the `attempts`-th call in vain of an endpoint (the first is 1).
#[must_use]
pub fn after_failed_call(attempts: u32) -> Next {
    next(&CALL_DELAYS, attempts)
}

fn next(delays: &[SignedDuration], attempts: u32) -> Next {
    let index = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX);
    delays.get(index).map_or(Next::GiveUp, |delay| Next::Retry(*delay))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_tried_ten_times_over_about_three_days_and_then_given_up() {
        let delays: Vec<i64> = (1..)
            .map_while(|attempts| match after_failed_call(attempts) {
                Next::Retry(delay) => Some(delay.as_secs()),
                Next::GiveUp => None,
            })
            .collect();
        assert_eq!(delays, [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    }

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
