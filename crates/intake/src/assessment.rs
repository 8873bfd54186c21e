//! What a consumer is told before filing: whether the service can take the complaint, what rights the laws of the two
//! states give, what limits run elsewhere, what usually helps, and what to do next.
//!
//! The same assessment screens a complaint that was filed. It refuses only on coded grounds that follow from what the
//! consumer answered; everything that needs judgement goes to an officer, with reasons the consumer can see.

mod abuse;
mod particulars;
mod rights;
mod steps;
mod verdict;

use domain::{Country, EvidenceKind, Remedy, Taxonomy};
use jiff::ToSpan;
use jiff::civil::Date;
use jurisdictions::{Jurisdictions, OutsideLimit};

pub use abuse::text_key;
pub use particulars::{Facts, Particulars, Private};
pub use rights::{Right, RightsTable, RightsTableError};
pub use steps::{AnswerPeriod, Step};
pub use verdict::{Ground, OfficerReason, Verdict};

use crate::rules::Rules;

/// What a consumer is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment<'a> {
    /// Whether the service can take the complaint.
    pub verdict: Verdict,
    /// The day whose law counts: that of the order, or today while it is not known.
    pub relevant_on: Date,
    /// Rights that bear on the problem, in both states: known, known not to be, or not known.
    pub rights: Vec<Right<'a>>,
    /// Limits for a court or an authority, in both states. A case here does not stop them unless the law cited says so.
    pub outside_limits: Vec<StateLimit<'a>>,
    /// What consumers with this problem usually ask for.
    pub usual_remedies: &'a [Remedy],
    /// What usually proves it.
    pub usual_evidence: &'a [EvidenceKind],
    /// How the merchant was contacted, if it was.
    pub contact: Option<Contact>,
    /// What to do next, first things first.
    pub steps: Vec<Step>,
}

/// A limit for a court or an authority of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StateLimit<'a> {
    /// The state.
    pub state: Country,
    /// The limit, and what is known of it.
    pub limit: OutsideLimit<'a>,
}

/// When the merchant was contacted, and what follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    /// The day.
    pub on: Date,
    /// Days that have passed since.
    pub days_ago: i32,
    /// The last day on which a complaint is still taken.
    pub file_by: Date,
}

/// What the assessment goes by, besides the complaint.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'a> {
    /// The laws of the states.
    pub jurisdictions: &'a Jurisdictions,
    /// The problems, remedies and evidence.
    pub taxonomy: &'a Taxonomy,
    /// The service's own limits.
    pub rules: &'a Rules,
    /// Which rights bear on which problems.
    pub rights: &'a RightsTable,
}

impl Basis<'static> {
    /// What is part of the program.
    #[must_use]
    pub fn embedded() -> Self {
        Self {
            jurisdictions: Jurisdictions::embedded(),
            taxonomy: Taxonomy::embedded(),
            rules: Rules::embedded(),
            rights: RightsTable::embedded(),
        }
    }
}

/// Assesses what is known of a complaint, whole or in part. `today` is the date in the legal zone of the consumer's
/// state: limits run there. Where a consumer's own wall is ahead of it, a day of contact may be one day later.
#[must_use]
pub fn assess<'a>(particulars: &Particulars<'_>, basis: Basis<'a>, facts: Facts, today: Date) -> Assessment<'a> {
    let relevant_on = particulars.ordered_on.unwrap_or(today);
    let tomorrow = today.tomorrow().unwrap_or(today);
    let contact =
        particulars.contacted_merchant_on.filter(|on| *on <= tomorrow).map(|on| Contact::at(on, basis.rules, today));
    let verdict = Verdict::of(particulars, contact, basis, facts, today);
    let problem = particulars.problem.and_then(|code| basis.taxonomy.problem_type(code));
    let states = particulars.states(basis.jurisdictions);
    let parameters = basis.rights.for_problem(problem.map(|entry| entry.group));
    let rights = states.iter().flat_map(|state| Right::all_of(state, &parameters, relevant_on, today)).collect();
    let outside_limits = states
        .iter()
        .flat_map(|state| {
            state.outside_limits(relevant_on).into_iter().map(|limit| StateLimit { state: state.code, limit })
        })
        .collect();
    let usual_evidence: &[EvidenceKind] = problem.map_or(&[], |entry| &entry.usual_evidence);
    let steps = steps::suggest(&verdict, usual_evidence, contact, &states, today);
    Assessment {
        verdict,
        relevant_on,
        rights,
        outside_limits,
        usual_remedies: problem.map_or(&[], |entry| &entry.usual_remedies),
        usual_evidence,
        contact,
        steps,
    }
}

impl Contact {
    fn at(on: Date, rules: &Rules, today: Date) -> Self {
        let months = i32::from(rules.admission.months_since_contact).months();
        let days_ago = on.duration_until(today).as_hours() / 24;
        Self {
            on,
            days_ago: i32::try_from(days_ago.max(0)).unwrap_or(i32::MAX),
            file_by: on.checked_add(months).unwrap_or(Date::MAX),
        }
    }
}
