//! What to do next.

use domain::{Country, EvidenceKind};
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use jurisdictions::{Citation, ParameterId, Quantity, State, Unit};

use super::Contact;
use super::verdict::{Ground, Verdict};

/// One step that is suggested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Turn to the merchant in writing, and keep a copy.
    ContactMerchant {
        /// How long the merchant has to answer by law, if that is known.
        answer: Option<AnswerPeriod>,
    },
    /// The merchant may still answer in time. One may file now all the same.
    WaitForAnswer {
        /// The last day on which the answer is in time.
        until: Date,
        /// Which period that is.
        answer: AnswerPeriod,
    },
    /// Answer what is still missing.
    Complete {
        /// What, as JSON pointers into the complaint.
        missing: Vec<&'static str>,
    },
    /// Turn to the authority of a state, since this service cannot help, or may not be the one for it.
    TurnToAuthority {
        /// The state.
        state: Country,
    },
    /// Collect what usually proves the problem.
    GatherEvidence {
        /// What.
        kinds: Vec<EvidenceKind>,
    },
    /// File the complaint.
    File {
        /// The last day on which it is taken.
        by: Date,
    },
}

impl Step {
    /// The code: `contact-merchant`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ContactMerchant { .. } => "contact-merchant",
            Self::WaitForAnswer { .. } => "wait-for-answer",
            Self::Complete { .. } => "complete",
            Self::TurnToAuthority { .. } => "turn-to-authority",
            Self::GatherEvidence { .. } => "gather-evidence",
            Self::File { .. } => "file",
        }
    }
}

/// How long a merchant has to answer a consumer's claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerPeriod {
    /// The state whose law says so.
    pub state: Country,
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
    /// Where it is written.
    pub citation: Citation,
}

impl AnswerPeriod {
    /// The period of the first of these states that has one today: the consumer's comes first.
    fn of(states: &[&State], today: Date) -> Option<Self> {
        states.iter().find_map(|state| {
            let value = state.parameter(ParameterId::SellerAnswerPeriod, today).value()?;
            let Quantity::Period { count, unit } = value.quantity else { return None };
            Some(Self { state: state.code, count, unit, citation: value.citation.clone() })
        })
    }

    /// The last day of the period, the day of the claim not counted.
    fn last_day(&self, claimed_on: Date, states: &[&State]) -> Option<Date> {
        let count = i64::from(self.count);
        let span = match self.unit {
            Unit::CalendarDay => Span::new().try_days(count),
            Unit::Hour => Span::new().try_days(count.saturating_add(23) / 24),
            Unit::Month => Span::new().try_months(count),
            Unit::Year => Span::new().try_years(count),
            Unit::WorkingDay => {
                let calendar = states.iter().find(|state| state.code == self.state)?.calendar();
                let mut days = claimed_on.series(1.day()).skip(1).filter(|day| calendar.day(*day).working);
                return days.nth(usize::from(self.count).checked_sub(1)?);
            }
            Unit::Enum => return None,
        };
        claimed_on.checked_add(span.ok()?).ok()
    }
}

pub(super) fn suggest(
    verdict: &Verdict,
    usual_evidence: &[EvidenceKind],
    contact: Option<Contact>,
    states: &[&State],
    today: Date,
) -> Vec<Step> {
    let answer = AnswerPeriod::of(states, today);
    let mut steps = Vec::new();
    match verdict {
        Verdict::Refused { grounds } if grounds.as_slice() != [Ground::MerchantNotContacted] => {
            // Where more than contact is in the way, contacting the merchant would not open the way here.
            steps.extend(states.first().map(|state| Step::TurnToAuthority { state: state.code }));
            return steps;
        }
        Verdict::Refused { .. } => steps.push(Step::ContactMerchant { answer }),
        Verdict::Incomplete { missing } => steps.push(Step::Complete { missing: missing.clone() }),
        Verdict::Admissible | Verdict::ForOfficer { .. } => {
            let waiting = contact.zip(answer).and_then(|(contact, answer)| {
                let until = answer.last_day(contact.on, states)?;
                (today <= until).then_some(Step::WaitForAnswer { until, answer })
            });
            steps.extend(waiting);
            steps.extend(verdict.same_state().map(|state| Step::TurnToAuthority { state }));
        }
    }
    if !usual_evidence.is_empty() {
        steps.push(Step::GatherEvidence { kinds: usual_evidence.to_vec() });
    }
    if let (Verdict::Admissible | Verdict::ForOfficer { .. }, Some(contact)) = (verdict, contact) {
        steps.push(Step::File { by: contact.file_by });
    }
    steps
}

#[cfg(test)]
mod tests {
    use domain::Confidence;
    use jiff::civil::date;
    use jurisdictions::Jurisdictions;

    use super::*;

    fn last_day(count: u16, unit: Unit, claimed_on: Date) -> Option<Date> {
        let state = Jurisdictions::embedded().state("KZ".parse().unwrap()).unwrap();
        let citation = Citation {
            law: "Law".to_owned(),
            article: "1".to_owned(),
            url: None,
            source: None,
            confidence: Confidence::Verified,
            note: None,
        };
        AnswerPeriod { state: state.code, count, unit, citation }.last_day(claimed_on, &[state])
    }

    #[test]
    fn the_day_of_the_claim_is_not_counted_in_any_unit() {
        let friday = date(2026, 11, 20);
        assert_eq!(last_day(10, Unit::CalendarDay, friday), Some(date(2026, 11, 30)));
        assert_eq!(last_day(5, Unit::WorkingDay, friday), Some(date(2026, 11, 27)));
        assert_eq!(last_day(1, Unit::WorkingDay, friday), Some(date(2026, 11, 23)));
        assert_eq!(last_day(48, Unit::Hour, friday), Some(date(2026, 11, 22)));
        assert_eq!(last_day(25, Unit::Hour, friday), Some(date(2026, 11, 22)));
        assert_eq!(last_day(1, Unit::Month, date(2026, 1, 31)), Some(date(2026, 2, 28)));
        assert_eq!(last_day(1, Unit::Year, date(2024, 2, 29)), Some(date(2025, 2, 28)));
    }

    #[test]
    fn what_is_no_period_has_no_last_day() {
        assert_eq!(last_day(1, Unit::Enum, date(2026, 11, 20)), None);
        assert_eq!(last_day(0, Unit::WorkingDay, date(2026, 11, 20)), None);
        assert_eq!(last_day(u16::MAX, Unit::Year, date(2026, 11, 20)), None);
    }
}
