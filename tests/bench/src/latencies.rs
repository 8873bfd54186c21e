//! How long things took: every single measurement is kept, so that percentiles are exact.

use std::collections::BTreeMap;
use std::time::Duration;

/// The measurements of a run, by what was measured, in the order of a dispute.
#[derive(Debug, Clone, Default)]
pub struct Latencies(BTreeMap<Measured, Vec<Duration>>);

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measured {
    /// Asking for a code, and the session for it: two requests of the consumer.
    SignIn,
    /// `POST /cases`.
    File,
    /// `POST /invitations/{token}`, which serves the case.
    OpenInvitation,
    /// Asking for a code, and the session for it: two requests of the merchant.
    ComeIn,
    /// `GET /cases/{id}` by the merchant.
    Look,
    /// The action `respond`.
    Respond,
    /// The action `offer`.
    Offer,
    /// The action `accept-offer`.
    Accept,
    /// All of them.
    WholeDispute,
}

impl Measured {
    /// As the table names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign in",
            Self::File => "file",
            Self::OpenInvitation => "open invitation",
            Self::ComeIn => "come in",
            Self::Look => "look at the case",
            Self::Respond => "respond",
            Self::Offer => "offer",
            Self::Accept => "accept",
            Self::WholeDispute => "the whole dispute",
        }
    }
}

impl Latencies {
    /// One more measurement.
    pub fn add(&mut self, measured: Measured, took: Duration) {
        self.0.entry(measured).or_default().push(took);
    }

    /// All measurements of another, too.
    pub fn join(&mut self, other: Self) {
        for (measured, mut durations) in other.0 {
            self.0.entry(measured).or_default().append(&mut durations);
        }
    }

    /// What was measured, with its percentiles.
    pub fn summaries(&self) -> impl Iterator<Item = (Measured, Summary)> + '_ {
        self.0.iter().filter_map(|(measured, durations)| Some((*measured, Summary::of(durations)?)))
    }
}

/// The percentiles of some measurements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// How many there are.
    pub count: usize,
    /// Half took no longer.
    pub p50: Duration,
    /// Nine in ten took no longer.
    pub p90: Duration,
    /// 99 in 100 took no longer.
    pub p99: Duration,
    /// None took longer.
    pub max: Duration,
}

impl Summary {
    /// By nearest rank; none of no measurements.
    #[must_use]
    pub fn of(durations: &[Duration]) -> Option<Self> {
        let mut sorted = durations.to_vec();
        sorted.sort_unstable();
        let count = sorted.len();
        // The smallest measurement that at least `percent` in 100 do not exceed.
        let at = |percent: usize| sorted.get((count * percent).div_ceil(100).saturating_sub(1)).copied();
        Some(Self { count, p50: at(50)?, p90: at(90)?, p99: at(99)?, max: at(100)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(count: u64) -> Duration {
        Duration::from_millis(count)
    }

    #[test]
    fn percentiles_are_measurements_by_nearest_rank() {
        let mut shuffled: Vec<Duration> = (1..=200).map(millis).collect();
        shuffled.reverse();
        let summary = Summary::of(&shuffled).unwrap();
        assert_eq!((summary.p50, summary.p90, summary.p99), (millis(100), millis(180), millis(198)));
        assert_eq!((summary.count, summary.max), (200, millis(200)));
        let one = Summary::of(&[millis(3)]).unwrap();
        assert_eq!((one.p50, one.p99, one.max), (millis(3), millis(3), millis(3)));
        assert_eq!(Summary::of(&[]), None);
    }

    #[test]
    fn what_two_workers_measured_is_one_set() {
        let (mut all, mut other) = (Latencies::default(), Latencies::default());
        all.add(Measured::File, millis(1));
        other.add(Measured::File, millis(5));
        other.add(Measured::Accept, millis(2));
        all.join(other);
        let counts: Vec<_> =
            all.summaries().map(|(measured, summary)| (measured, summary.count, summary.max)).collect();
        assert_eq!(counts, [(Measured::File, 2, millis(5)), (Measured::Accept, 1, millis(2))]);
    }
}
