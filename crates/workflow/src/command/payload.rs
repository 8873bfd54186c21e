//! What comes with each command.

mod filing;
mod words;

use domain::{AccountId, AddressId, BundleId, Line, Money, OfferId, TermId, Text};
use serde::{Deserialize, Serialize};

use crate::outcome::{DiscontinuedReason, Ground};
use crate::term::TermDraft;

pub use filing::*;
pub use words::*;

/// Free text of a command: a message, a submission, reasons.
pub type FreeText = Text<10_000>;

/// A command whose text is optional.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// A command that needs reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reasons {
    /// The reasons.
    pub reasons: FreeText,
}

/// A command that consists of a text: information, a submission, an explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The text.
    pub text: FreeText,
}

/// Of `refuse`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refuse {
    /// On what ground.
    pub ground: Ground,
    /// Why it applies.
    pub reasons: FreeText,
}

/// Of `request-information`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestInformation {
    /// Of whom; in screening only of the consumer.
    pub from: Asked,
    /// What has to be said.
    pub question: FreeText,
}

/// Of `decide-review`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecideReview {
    /// Whether the complaint is taken after all.
    pub granted: bool,
    /// Why.
    pub reasons: FreeText,
}

/// Of `appoint` and `replace`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appoint {
    /// Whom.
    pub mediator: AccountId,
    /// Why this one.
    pub reasons: FreeText,
}

/// Of `decide-objection`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecideObjection {
    /// Whether the mediator has to go.
    pub upheld: bool,
    /// Why.
    pub reasons: FreeText,
}

/// Of `grant-extension`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GrantExtension {
    /// Of what.
    pub of: Extendable,
    /// By how many days; for a stage, none means as many as were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// Why; both sides are told.
    pub reasons: FreeText,
}

/// Of `decide-performance`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecidePerformance {
    /// Which term.
    pub term: TermId,
    /// What the proof shows.
    pub finding: Finding,
    /// Why.
    pub reasons: FreeText,
}

/// Of `discontinue`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discontinue {
    /// One of the reasons that are for an officer.
    pub reason: DiscontinuedReason,
    /// What it rests on.
    pub reasons: FreeText,
}

/// Of `bundle`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// Into which one.
    pub bundle: BundleId,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// Of `hold` and `release`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// For what reason.
    pub reason: HoldReason,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// Of `supply-address`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupplyAddress {
    /// What kind.
    pub kind: AddressKind,
    /// The address.
    pub address: Line<500>,
}

/// Of `respond`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Respond {
    /// What the merchant says to the complaint.
    pub position: Position,
    /// The answer in words.
    pub text: FreeText,
    /// An offer made with the answer; empty for none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offer: Vec<TermDraft>,
}

/// Of `message`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// To whom.
    pub to: Audience,
    /// The message.
    pub text: FreeText,
}

/// Of `offer`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// What each side would do.
    pub terms: Vec<TermDraft>,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// Of `withdraw-offer`, `accept-offer` and `decline-offer`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnOffer {
    /// Which offer.
    pub offer: OfferId,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// Of `bid`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bid {
    /// The least a consumer would take, the most a merchant would pay. In the currency of the purchase.
    pub limit: Money,
}

/// Of `counterclaim`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counterclaim {
    /// How much, if it is about money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// What, and on what it rests.
    pub text: FreeText,
}

/// Of `appoint-representative`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppointRepresentative {
    /// Who.
    pub name: Line<200>,
    /// Where to write to.
    pub email: Line<254>,
    /// What the representative may do.
    pub mandate: FreeText,
}

/// Of `request-extension`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestExtension {
    /// How many days more.
    pub days: u16,
    /// Why.
    pub reasons: FreeText,
}

/// Of `object`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// The cause; needed once the days to object without reasons are over or no such objection is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<FreeText>,
}

/// Of `report-performance`, `confirm-performance` and `report-breach`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnTerm {
    /// Which term.
    pub term: TermId,
    /// What was done, or is missing. Proof goes into evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// How satisfied: 1 (not at all) to 5 (fully).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Score(u8);

/// The number is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a score is a number from 1 to 5")]
pub struct ScoreError;

impl TryFrom<u8> for Score {
    type Error = ScoreError;

    fn try_from(number: u8) -> Result<Self, ScoreError> {
        if (1..=5).contains(&number) { Ok(Self(number)) } else { Err(ScoreError) }
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}

/// Of `rate`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// How satisfied.
    pub score: Score,
    /// Whether, for this party, the dispute is resolved.
    pub resolved: bool,
    /// In words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<FreeText>,
}

/// Of `declare`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declare {
    /// What is declared.
    pub declaration: Declaration,
    /// The circumstances; needed if some are disclosed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<FreeText>,
}

/// Of `propose`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Propose {
    /// What each side would do.
    pub terms: Vec<TermDraft>,
    /// The proposal in words.
    pub text: FreeText,
}

/// Of `recommend`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recommend {
    /// What each side should do; empty if the complaint is not well founded.
    #[serde(default)]
    pub terms: Vec<TermDraft>,
    /// Why.
    pub reasons: FreeText,
}

/// Of `correct`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correct {
    /// What was wrong, and how it reads now.
    pub text: FreeText,
    /// All terms as they read now; none leaves them. Only as long as neither side has answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Vec<TermDraft>>,
}

/// Of `serve`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Serve {
    /// What proves it.
    pub proof: ServiceProof,
    /// At which address, if at one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressId>,
}

/// Of `fail-service`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FailService {
    /// At which address, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressId>,
}

/// Of `expire`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expire {}
