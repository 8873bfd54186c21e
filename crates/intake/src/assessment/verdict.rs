//! Whether the service can take a complaint.

use domain::Country;
use jiff::civil::Date;
use serde::Serialize;

use super::abuse;
use super::particulars::{Facts, Particulars};
use super::{Basis, Contact};

/// Whether the service can take a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum Verdict {
    /// It can.
    Admissible,
    /// It cannot, on these grounds; at least one.
    Refused {
        /// Why, the ground of greatest weight first.
        grounds: Vec<Ground>,
    },
    /// Nothing speaks against it so far, but more has to be known.
    Incomplete {
        /// What, as JSON pointers into the complaint.
        missing: Vec<&'static str>,
    },
    /// An officer decides, for these reasons; at least one.
    ForOfficer {
        /// Why.
        reasons: Vec<OfficerReason>,
    },
}

/// Why a complaint is refused. The names are those of the grounds of an inadmissible case; the grounds that need
/// judgement (frivolous or vexatious, serious impairment, abuse) are given by officers alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// A side is in a state that does not take part.
    OutsideScope,
    /// Another body or a court considers the dispute or has considered it. Directive 2013/11/EU art. 5(4)(c).
    OtherProceedings,
    /// The consumer has not yet turned to the merchant. Art. 5(4)(a).
    MerchantNotContacted,
    /// The value is below or above a threshold. Art. 5(4)(d).
    ValueOutsideLimits,
    /// The consumer turned to the merchant too long ago. Art. 5(4)(e).
    TooLate,
}

impl Ground {
    /// All grounds, that of greatest weight first.
    pub const ALL: [Self; 5] = [
        Self::OutsideScope,
        Self::OtherProceedings,
        Self::MerchantNotContacted,
        Self::ValueOutsideLimits,
        Self::TooLate,
    ];

    /// The code: `merchant-not-contacted`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OutsideScope => "outside-scope",
            Self::OtherProceedings => "other-proceedings",
            Self::MerchantNotContacted => "merchant-not-contacted",
            Self::ValueOutsideLimits => "value-outside-limits",
            Self::TooLate => "too-late",
        }
    }
}

/// Why an officer decides. The consumer sees it too; none of it refuses a complaint by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum OfficerReason {
    /// Both sides are in one state, and the service is for purchases across borders.
    SameState {
        /// The state.
        state: Country,
    },
    /// The filer has filed many complaints today.
    ManyFilings {
        /// How many, with this one.
        filings: u32,
        /// How many there may be before an officer looks.
        limit: u32,
    },
    /// The filer has sent the same text before.
    SameText {
        /// How often.
        times: u32,
    },
    /// The description is hardly more than links.
    MostlyLinks,
    /// There is an open case about the same order.
    OpenCaseAboutOrder,
}

impl OfficerReason {
    /// The code: `same-state`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SameState { .. } => "same-state",
            Self::ManyFilings { .. } => "many-filings",
            Self::SameText { .. } => "same-text",
            Self::MostlyLinks => "mostly-links",
            Self::OpenCaseAboutOrder => "open-case-about-order",
        }
    }
}

impl Verdict {
    /// The name: `for-officer`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Admissible => "admissible",
            Self::Refused { .. } => "refused",
            Self::Incomplete { .. } => "incomplete",
            Self::ForOfficer { .. } => "for-officer",
        }
    }

    /// The state of both sides, where that is why an officer decides.
    pub(super) fn same_state(&self) -> Option<Country> {
        let Self::ForOfficer { reasons } = self else { return None };
        reasons.iter().find_map(|reason| match reason {
            OfficerReason::SameState { state } => Some(*state),
            _ => None,
        })
    }

    pub(super) fn of(
        particulars: &Particulars<'_>,
        contact: Option<Contact>,
        basis: Basis<'_>,
        facts: Facts,
        today: Date,
    ) -> Self {
        let applies = |ground: &Ground| match ground {
            Ground::OutsideScope => {
                let sides = [particulars.consumer_country, particulars.merchant_country];
                sides.into_iter().flatten().any(|code| basis.jurisdictions.state(code).is_none())
            }
            Ground::OtherProceedings => particulars.other_proceedings == Some(true),
            Ground::MerchantNotContacted => contact.is_none(),
            Ground::ValueOutsideLimits => particulars
                .amount
                .is_some_and(|amount| basis.rules.admission.values.iter().any(|limit| limit.excludes(amount))),
            Ground::TooLate => contact.is_some_and(|contact| contact.file_by < today),
        };
        let grounds: Vec<Ground> = Ground::ALL.into_iter().filter(applies).collect();
        if !grounds.is_empty() {
            return Self::Refused { grounds };
        }
        let missing = missing(particulars);
        if !missing.is_empty() {
            return Self::Incomplete { missing };
        }
        let reasons = reasons(particulars, basis, facts);
        if reasons.is_empty() { Self::Admissible } else { Self::ForOfficer { reasons } }
    }
}

/// What the verdict cannot be given without.
fn missing(particulars: &Particulars<'_>) -> Vec<&'static str> {
    [
        ("/problem", particulars.problem.is_none()),
        ("/purchase/ordered_on", particulars.ordered_on.is_none()),
        ("/merchant/country", particulars.merchant_country.is_none()),
        ("/other_proceedings", particulars.other_proceedings.is_none()),
        ("/consumer/country", particulars.consumer_country.is_none()),
    ]
    .into_iter()
    .filter_map(|(pointer, is_missing)| is_missing.then_some(pointer))
    .collect()
}

fn reasons(particulars: &Particulars<'_>, basis: Basis<'_>, facts: Facts) -> Vec<OfficerReason> {
    let rules = &basis.rules.abuse;
    let state = particulars.consumer_country.filter(|_| particulars.consumer_country == particulars.merchant_country);
    let filings = facts.filings_today.saturating_add(1);
    let limit = rules.filings_a_day;
    let is_links = particulars.description.is_some_and(|text| abuse::is_mostly_links(text.0, rules));
    [
        state.map(|state| OfficerReason::SameState { state }),
        (filings > limit).then_some(OfficerReason::ManyFilings { filings, limit }),
        (facts.same_text >= rules.same_text).then_some(OfficerReason::SameText { times: facts.same_text }),
        is_links.then_some(OfficerReason::MostlyLinks),
        (facts.open_cases_same_order > 0).then_some(OfficerReason::OpenCaseAboutOrder),
    ]
    .into_iter()
    .flatten()
    .collect()
}
