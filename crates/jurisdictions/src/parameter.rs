//! Rights and time limits: what they are called, what they are worth on a day, and where that is written.

use std::fmt;

use domain::Confidence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

macro_rules! parameter_ids {
    ($($(#[$doc:meta])* $variant:ident $name:literal;)*) => {
        /// What a rule is about. The vocabulary of `data/README.md`: a state's file may use no other word.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum ParameterId {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl ParameterId {
            /// All of them, in the order of the README.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The id in data and API: `goods_return_period`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

parameter_ids! {
    /// No-reason withdrawal from a distance sale.
    DistanceWithdrawalPeriod "distance_withdrawal_period";
    /// The same when the buyer was not told of it.
    DistanceWithdrawalPeriodUninformed "distance_withdrawal_period_uninformed";
    /// Exchange or return of sound goods, any sale.
    GoodsReturnPeriod "goods_return_period";
    /// Time to pay back after withdrawal.
    RefundPeriodAfterWithdrawal "refund_period_after_withdrawal";
    /// Time to pay back after return.
    RefundPeriodAfterReturn "refund_period_after_return";
    /// Time for the seller to answer a claim.
    SellerAnswerPeriod "seller_answer_period";
    /// A platform acknowledges a complaint.
    ComplaintAcknowledgementPeriod "complaint_acknowledgement_period";
    /// A platform remedies a complaint about a digital service.
    DigitalServiceComplaintRemedyPeriod "digital_service_complaint_remedy_period";
    /// The authority decides on a complaint.
    AuthorityComplaintDecisionPeriod "authority_complaint_decision_period";
    /// Replacement of defective goods.
    ReplacementPeriod "replacement_period";
    /// The longest repair.
    RepairPeriodMax "repair_period_max";
    /// Return of defective goods.
    DefectReturnPeriod "defect_return_period";
    /// Claims for defects when there is no warranty.
    DefectClaimPeriodNoWarranty "defect_claim_period_no_warranty";
    /// Time to file a claim.
    ClaimFilingPeriod "claim_filing_period";
    /// Notice to be given before a claim.
    LegalNoticePeriod "legal_notice_period";
    /// General limitation of civil claims.
    GeneralLimitationPeriod "general_limitation_period";
    /// Step needed before court or authority.
    PreClaim "pre_claim";
    /// How long the records of a closed case must be kept before personal data are erased.
    CaseRecordRetentionPeriod "case_record_retention_period";
}

impl ParameterId {
    /// Those that limit the way to a court or an authority, which a case here does not stop unless the law says so.
    pub const OUTSIDE_LIMITS: [Self; 4] = [
        Self::LegalNoticePeriod,
        Self::ClaimFilingPeriod,
        Self::GeneralLimitationPeriod,
        Self::AuthorityComplaintDecisionPeriod,
    ];

    /// The id as part of the id of a text: underscores become hyphens.
    #[must_use]
    pub fn key(self) -> String {
        self.as_str().replace('_', "-")
    }
}

impl fmt::Display for ParameterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What the number of a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Every day.
    CalendarDay,
    /// Days on which the state works.
    WorkingDay,
    /// Hours.
    Hour,
    /// Months.
    Month,
    /// Years.
    Year,
    /// No number: a word of a closed list.
    Enum,
}

impl Unit {
    /// The unit in data and API: `working_day`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CalendarDay => "calendar_day",
            Self::WorkingDay => "working_day",
            Self::Hour => "hour",
            Self::Month => "month",
            Self::Year => "year",
            Self::Enum => "enum",
        }
    }
}

/// How much a right or limit is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quantity {
    /// A period.
    Period {
        /// How many.
        count: u16,
        /// Of what; never [`Unit::Enum`].
        unit: Unit,
    },
    /// A word: `as_soon_as_possible`, `none_required`.
    Word(String),
    /// No such right was found.
    Nothing,
}

/// Where the date from which a value holds was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The day the law was adopted, not that of the wording: the value may be younger.
    LawAdopted,
    /// The day the law came into force.
    LawInForce,
    /// The day the code came into force.
    CodeInForce,
    /// The day the amendment came into force.
    AmendmentInForce,
}

/// Where a value is written, and how sure that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The law.
    pub law: String,
    /// The article; `-` where the law as a whole is meant.
    pub article: String,
    /// Where its text is published.
    pub url: Option<String>,
    /// What was read.
    pub source: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What else to know, in English.
    pub note: Option<String>,
}

/// What a right or limit is worth for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// How much.
    pub quantity: Quantity,
    /// From which day; where it is not known, the value is the present one and is not used for past dates.
    pub effective_from: Option<Date>,
    /// Where that day was taken from.
    pub basis: Option<Basis>,
    /// The last day on which it holds.
    pub effective_to: Option<Date>,
    /// Where it is written.
    pub citation: Citation,
}

/// A right or limit of a state, or of a part of it, with its values over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// What it is about.
    pub id: ParameterId,
    /// What its numbers count.
    pub unit: Unit,
    /// What exactly it covers, in English.
    pub description: String,
    /// The ISO 3166-2 code of the only part of the state where it holds.
    pub subdivision: Option<String>,
    /// Its values in order of time; no two hold on one day.
    pub values: Vec<Value>,
    /// The day on which the data were collected.
    pub data_as_of: Date,
}

/// What is known of a right or limit on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known<'a> {
    /// It is this.
    Value(&'a Value),
    /// No such right was found; the value says where it was looked for.
    None(&'a Value),
    /// Not verified. It does not mean that the right does not exist.
    NotKnown,
}

impl<'a> Known<'a> {
    /// The value, if there is one.
    #[must_use]
    pub const fn value(self) -> Option<&'a Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::None(_) | Self::NotKnown => None,
        }
    }

    /// Where it is written, or where it was looked for in vain.
    #[must_use]
    pub const fn citation(self) -> Option<&'a Citation> {
        match self {
            Self::Value(value) | Self::None(value) => Some(&value.citation),
            Self::NotKnown => None,
        }
    }
}

impl Parameter {
    /// What is known of it on a day.
    ///
    /// A value whose first day is not known holds from the day the data were collected: it is the present one, and what
    /// held before is not known.
    #[must_use]
    pub fn on(&self, day: Date) -> Known<'_> {
        let holds = |value: &&Value| {
            value.effective_from.unwrap_or(self.data_as_of) <= day && value.effective_to.is_none_or(|last| day <= last)
        };
        match self.values.iter().find(holds) {
            Some(value) if value.quantity == Quantity::Nothing => Known::None(value),
            Some(value) => Known::Value(value),
            None => Known::NotKnown,
        }
    }
}

/// What is known of one time limit for court or authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutsideLimit<'a> {
    /// Which limit.
    pub id: ParameterId,
    /// The ISO 3166-2 code of the only part of the state where it holds.
    pub subdivision: Option<&'a str>,
    /// What is known of it.
    pub known: Known<'a>,
}
