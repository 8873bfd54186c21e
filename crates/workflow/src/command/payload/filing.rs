//! Of `file`: a complaint in codes, and in words.

use std::collections::BTreeMap;

use domain::{Category, Country, Language, MerchantId, Money, PartyId, ProblemType, ReferenceNumber, Remedy};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::outcome::Ground;

domain::words! {
    /// By what way a complaint came.
    Channel "channel" {
        /// The pages.
        Web "web",
        /// The web API, by a signed-in consumer.
        Api "api",
        /// An organisation's key.
        Organization "organization",
    }

    /// What a consumer has to agree to before anything is sent to anybody.
    Consent "consent" {
        /// The rules of procedure, in the version of the case.
        Rules "rules",
        /// The privacy notice.
        Privacy "privacy",
        /// Data goes to another state.
        CrossBorderTransfer "cross-border-transfer",
    }
}

/// A party as it is named at filing: by ids and codes. Names and addresses stay in tables of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FiledParty {
    /// Its id in this case.
    pub party: PartyId,
    /// Its state.
    pub country: Country,
    /// The language in which it reads; for a merchant that never signed up, the first of its state.
    pub language: Language,
}

/// A remedy the consumer asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestedRemedy {
    /// What.
    pub kind: Remedy,
    /// How much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// What the automatic checks say of a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Verdict {
    /// It is taken at once.
    Admissible,
    /// It is not taken.
    Inadmissible {
        /// On what ground.
        ground: Ground,
    },
    /// An officer has to look.
    ForAnOfficer {
        /// The grounds that may apply.
        grounds: Vec<Ground>,
    },
}

/// What a complaint says, in codes: no name, no address, no free text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What is wrong.
    pub problem: ProblemType,
    /// What was bought.
    pub category: Category,
    /// What was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// What is asked for.
    pub remedies: Vec<RequestedRemedy>,
    /// When it was ordered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordered_on: Option<Date>,
    /// When the consumer turned to the merchant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacted_merchant_on: Option<Date>,
    /// Whether another body or a court has it.
    pub other_proceedings: bool,
}

/// Of `file`: made by the use case of filing, never read from the API as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filing {
    /// The number of the case for telephones and paper.
    pub reference: ReferenceNumber,
    /// By what way it came.
    pub channel: Channel,
    /// Who complains.
    pub consumer: FiledParty,
    /// Of whom.
    pub merchant: FiledParty,
    /// Its entry in the register.
    pub register_entry: MerchantId,
    /// What about.
    pub claim: Claim,
    /// What the consumer agreed to.
    pub consents: Vec<Consent>,
    /// What the automatic checks say.
    pub verdict: Verdict,
    /// The complaint in words.
    pub description: String,
    /// Other words of the complaint, by field: `order_reference`, `marketplace`.
    pub words: BTreeMap<String, String>,
}
