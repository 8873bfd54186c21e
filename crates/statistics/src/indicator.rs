//! The indicators: what each says, of which cells it is made, and what is left out of it.

use crate::{
    cube::{Count, Key, Period},
    histogram::{Bucket, Histogram},
    measure::Measure,
};

domain::words! {
    /// The indicators published, under the ids by which they are cited.
    Indicator "indicator" {
        /// Reply rate: merchants that answered in time, of those whose limit has passed.
        ReplyRate "R1",
        /// Time from service to the first answer, cases without an answer included.
        TimeToFirstReply "R2",
        /// Settled, of all cases that were taken.
        Settled "S0",
        /// Settled in negotiation, of those that entered it.
        SettledInNegotiation "S1",
        /// Settled with a mediator, in relation to those that entered mediation in the same period.
        SettledInMediation "S2",
        /// Confirmed as resolved by the consumer, of those that were rated. Unrated is never resolved.
        ConfirmedResolved "C1",
        /// Rated, of those that closed: how much C1 can say.
        RatingCoverage "C2",
        /// Terms found or left undisputed as performed, of those that came to their end.
        Performance "P1",
        /// Time from filing to the outcome, open cases included.
        TimeToOutcome "T1",
        /// Not taken, of those filed.
        RefusalRate "A1",
        /// Ended without a result, of those that were taken.
        Discontinued "D1",
    }
}

/// Which cells are added up: those of a measure, and of a detail if one is named (`*` at its end: any that begins so).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selector {
    /// The measure.
    pub measure: Measure,
    /// The detail; none takes all.
    pub detail: Option<&'static str>,
}

/// The lengths of time of an indicator that is about time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// The lengths of the cases that reached the end.
    pub reached: Measure,
    /// The lengths of those that ended otherwise; none if nothing else can end them.
    pub ended: Option<Measure>,
}

const fn all(measure: Measure) -> Selector {
    Selector { measure, detail: None }
}

const fn only(measure: Measure, detail: &'static str) -> Selector {
    Selector { measure, detail: Some(detail) }
}

impl Indicator {
    /// What is counted above the line.
    #[must_use]
    pub const fn numerator(self) -> &'static [Selector] {
        const REPLIED: &[Selector] = &[all(Measure::RepliedInTime)];
        const FIRST_REPLY: &[Selector] = &[all(Measure::FirstReply)];
        const SETTLED: &[Selector] = &[only(Measure::Outcome, "settled")];
        const NEGOTIATED: &[Selector] = &[all(Measure::SettledInNegotiation)];
        const MEDIATED: &[Selector] = &[all(Measure::SettledInMediation)];
        const RESOLVED: &[Selector] = &[only(Measure::Rated, "resolved")];
        const RATED: &[Selector] = &[all(Measure::Rated)];
        const PERFORMED: &[Selector] =
            &[only(Measure::TermEnded, "performed"), only(Measure::TermEnded, "performed-unconfirmed")];
        const OUTCOME: &[Selector] = &[all(Measure::OutcomeTime)];
        const REFUSED: &[Selector] = &[only(Measure::Outcome, "inadmissible/*")];
        const DISCONTINUED: &[Selector] = &[only(Measure::Outcome, "discontinued/*")];
        match self {
            Self::ReplyRate => REPLIED,
            Self::TimeToFirstReply => FIRST_REPLY,
            Self::Settled => SETTLED,
            Self::SettledInNegotiation => NEGOTIATED,
            Self::SettledInMediation => MEDIATED,
            Self::ConfirmedResolved => RESOLVED,
            Self::RatingCoverage => RATED,
            Self::Performance => PERFORMED,
            Self::TimeToOutcome => OUTCOME,
            Self::RefusalRate => REFUSED,
            Self::Discontinued => DISCONTINUED,
        }
    }

    /// What is counted below the line.
    #[must_use]
    pub const fn denominator(self) -> &'static [Selector] {
        const LIMIT_PASSED: &[Selector] = &[all(Measure::RepliedInTime), all(Measure::NotReplied)];
        const SERVED: &[Selector] = &[all(Measure::FirstReply), all(Measure::ReplyEnded), all(Measure::ReplyOpen)];
        const ADMITTED: &[Selector] = &[all(Measure::Admitted)];
        const NEGOTIATED: &[Selector] = &[all(Measure::EnteredNegotiation)];
        const MEDIATED: &[Selector] = &[all(Measure::EnteredMediation)];
        const RATED: &[Selector] = &[all(Measure::Rated)];
        const CLOSED: &[Selector] = &[all(Measure::Closed)];
        const TERMS: &[Selector] = &[all(Measure::TermEnded)];
        const FILED: &[Selector] = &[all(Measure::Filed)];
        match self {
            Self::ReplyRate => LIMIT_PASSED,
            Self::TimeToFirstReply => SERVED,
            Self::Settled | Self::TimeToOutcome | Self::Discontinued => ADMITTED,
            Self::SettledInNegotiation => NEGOTIATED,
            Self::SettledInMediation => MEDIATED,
            Self::ConfirmedResolved => RATED,
            Self::RatingCoverage => CLOSED,
            Self::Performance => TERMS,
            Self::RefusalRate => FILED,
        }
    }

    /// What is still under way and may yet change the figure; empty where nothing can.
    #[must_use]
    pub const fn open(self) -> &'static [Selector] {
        const REPLY: &[Selector] = &[all(Measure::ReplyOpen)];
        const NEGOTIATION: &[Selector] = &[all(Measure::NegotiationOpen)];
        const OUTCOME: &[Selector] = &[all(Measure::OutcomeOpen)];
        const TERMS: &[Selector] = &[all(Measure::TermOpen)];
        match self {
            Self::ReplyRate | Self::TimeToFirstReply => REPLY,
            Self::SettledInNegotiation => NEGOTIATION,
            Self::Settled | Self::TimeToOutcome | Self::Discontinued => OUTCOME,
            Self::Performance => TERMS,
            Self::SettledInMediation | Self::ConfirmedResolved | Self::RatingCoverage | Self::RefusalRate => &[],
        }
    }

    /// The lengths of time, if the indicator is about time.
    #[must_use]
    pub const fn clock(self) -> Option<Clock> {
        match self {
            Self::TimeToFirstReply => Some(Clock { reached: Measure::FirstReply, ended: Some(Measure::ReplyEnded) }),
            Self::TimeToOutcome => Some(Clock { reached: Measure::OutcomeTime, ended: None }),
            _ => None,
        }
    }
}

impl Selector {
    /// Whether a cell is one of those added up. Details of lengths are buckets and always taken.
    #[must_use]
    pub fn takes(&self, key: &Key) -> bool {
        self.measure == key.measure
            && self.detail.is_none_or(|detail| match detail.strip_suffix('*') {
                Some(beginning) => key.third.starts_with(beginning),
                None => key.third == detail,
            })
    }
}

/// An indicator of a set of cases, never without what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Which indicator.
    pub indicator: Indicator,
    /// Above the line.
    pub numerator: i64,
    /// Below the line.
    pub denominator: i64,
    /// Still under way: what the figure does not cover yet.
    pub open: i64,
    /// The lengths of time of those in the numerator, if the indicator is about time.
    pub times: Option<Histogram>,
}

impl Figure {
    /// The share in tenths of a percent, rounded half up; none without cases. The only division, for showing.
    #[must_use]
    pub fn per_mille(&self) -> Option<i64> {
        (self.denominator > 0).then(|| (self.numerator * 2_000 + self.denominator) / (2 * self.denominator))
    }
}

/// An indicator over those of `cells` that lie in the period. What else cells are chosen by (cube, coordinates) is the
/// caller's.
#[must_use]
pub fn figure<'a>(
    indicator: Indicator,
    period: Period,
    cells: impl IntoIterator<Item = (&'a Key, &'a Count)>,
) -> Figure {
    let (mut numerator, mut denominator, mut open) = (0, 0, 0);
    let mut times = indicator.clock().map(|_| Histogram::default());
    let reached = indicator.clock().map(|clock| clock.reached);
    for (key, count) in cells.into_iter().filter(|(key, _)| period.contains(key.day)) {
        let sum = |selectors: &[Selector]| if selectors.iter().any(|one| one.takes(key)) { count.cases } else { 0 };
        numerator += sum(indicator.numerator());
        denominator += sum(indicator.denominator());
        open += sum(indicator.open());
        if let (Some(times), true, Some(bucket)) =
            (&mut times, reached == Some(key.measure), Bucket::from_code(&key.third))
        {
            times.add(bucket, count.cases);
        }
    }
    Figure { indicator, numerator, denominator, open, times }
}

#[cfg(test)]
mod tests;
