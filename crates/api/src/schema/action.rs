//! The bodies of actions, as the published description shows them.
//!
//! Requests are read into the commands of `workflow` themselves, so that nothing is accepted here that a case would
//! not understand. These types describe the same bodies; the test at the end reads an example of each as its command.

use serde::Serialize;
use utoipa::ToSchema;

use super::common::Money;

/// A body whose text is optional.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Note {
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub note: Option<String>,
}

/// A body that gives reasons.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Reasons {
    /// The reasons.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// A body that is a text.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Words {
    /// The text.
    #[schema(max_length = 10000)]
    pub text: String,
}

/// Refusal of a complaint.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Refuse {
    /// The ground, one of those of Directive 2013/11/EU art. 5(4) and the procedure's own.
    #[schema(example = "not-contacted")]
    pub ground: String,
    /// Why it applies.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// A question to a side.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequestInformation {
    /// `consumer`, `merchant` or `both`; in screening only `consumer`.
    #[schema(example = "consumer")]
    pub from: String,
    /// What has to be said.
    #[schema(max_length = 10000)]
    pub question: String,
}

/// Decision on a review.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DecideReview {
    /// Whether the complaint is taken after all.
    pub granted: bool,
    /// Why.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// Appointment or replacement of a mediator.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Appoint {
    /// The mediator's account.
    pub mediator: String,
    /// Why this one.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// Decision on an objection for cause.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DecideObjection {
    /// Whether the mediator has to go.
    pub upheld: bool,
    /// Why.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// More time.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GrantExtension {
    /// `stage` or `outer-limit`.
    #[schema(example = "stage")]
    pub of: String,
    /// By how many days; for a stage, none means as many as were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// Why; both sides are told.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// Finding on a term.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DecidePerformance {
    /// The term.
    pub term: String,
    /// `performed`, `excused` or `breached`.
    #[schema(example = "performed")]
    pub finding: String,
    /// Why.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// The end of a case without a result.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Discontinue {
    /// One of the reasons that are for an officer.
    pub reason: String,
    /// What it rests on.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// One of several cases that are alike.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Bundle {
    /// The bundle.
    pub bundle: String,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub note: Option<String>,
}

/// Why personal data is kept, or no longer kept.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Hold {
    /// `breach`, `review`, `regulator-file` or `proceedings`.
    #[schema(example = "proceedings")]
    pub reason: String,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub note: Option<String>,
}

/// Another address of the merchant.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SupplyAddress {
    /// `email`, `website` or `postal`.
    #[schema(example = "email")]
    pub kind: String,
    /// The address.
    #[schema(max_length = 500)]
    pub address: String,
}

/// A term that is offered, proposed or recommended.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TermDraft {
    /// Who owes it: `consumer` or `merchant`.
    #[schema(example = "merchant")]
    pub debtor: String,
    /// What is owed: a remedy of the taxonomy.
    #[schema(example = "refund")]
    pub remedy: String,
    /// How much, if the remedy is money; in the currency of the purchase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// By which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<String>,
    /// Or: within how many days of the agreement; neither means 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_days: Option<u16>,
    /// The term that has to be performed first: its place in the list, from 0, before this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<usize>,
    /// What cannot be structured, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 2000)]
    pub words: Option<String>,
}

/// The merchant's answer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Respond {
    /// `accepts`, `accepts-in-part` or `contests`.
    #[schema(example = "accepts-in-part")]
    pub position: String,
    /// The answer in words.
    #[schema(max_length = 10000)]
    pub text: String,
    /// An offer made with the answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offer: Vec<TermDraft>,
}

/// A message.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Message {
    /// `everyone`, or in private: `mediator` from a side, `consumer` or `merchant` from the mediator.
    #[schema(example = "everyone")]
    pub to: String,
    /// The message.
    #[schema(max_length = 10000)]
    pub text: String,
}

/// An offer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Offer {
    /// What each side would do.
    pub terms: Vec<TermDraft>,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub note: Option<String>,
}

/// An act on an offer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OnOffer {
    /// The offer.
    pub offer: String,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub note: Option<String>,
}

/// A side's confidential limit.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Bid {
    /// The least a consumer would take, the most a merchant would pay. In the currency of the purchase.
    pub limit: Money,
}

/// What the merchant claims in the same matter.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Counterclaim {
    /// How much, if it is about money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// What, and on what it rests.
    #[schema(max_length = 10000)]
    pub text: String,
}

/// Someone acts for a party.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AppointRepresentative {
    /// Who.
    #[schema(max_length = 200)]
    pub name: String,
    /// Where to write to.
    #[schema(max_length = 254)]
    pub email: String,
    /// What the representative may do.
    #[schema(max_length = 10000)]
    pub mandate: String,
}

/// A request for more time.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequestExtension {
    /// How many days more.
    pub days: u16,
    /// Why.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// An objection to the mediator.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Object {
    /// The cause; needed once the days to object without reasons are over or no such objection is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub cause: Option<String>,
}

/// An act on a term in performance.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OnTerm {
    /// The term.
    pub term: String,
    /// What was done, or is missing. Proof goes into evidence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub note: Option<String>,
}

/// How the case was handled.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Rate {
    /// How satisfied: 1 (not at all) to 5 (fully).
    #[schema(minimum = 1, maximum = 5)]
    pub score: u8,
    /// Whether, for this party, the dispute is resolved.
    pub resolved: bool,
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub comment: Option<String>,
}

/// A proposed mediator's declaration.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Declare {
    /// `independent`, `disclosed` or `declined`.
    #[schema(example = "independent")]
    pub declaration: String,
    /// The circumstances; needed if some are disclosed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10000)]
    pub statement: Option<String>,
}

/// The mediator's proposal.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Propose {
    /// What each side would do.
    pub terms: Vec<TermDraft>,
    /// The proposal in words.
    #[schema(max_length = 10000)]
    pub text: String,
}

/// The mediator's recommendation.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Recommend {
    /// What each side should do; empty if the complaint is not well founded.
    pub terms: Vec<TermDraft>,
    /// Why.
    #[schema(max_length = 10000)]
    pub reasons: String,
}

/// A correction of a recommendation.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Correct {
    /// What was wrong, and how it reads now.
    #[schema(max_length = 10000)]
    pub text: String,
    /// All terms as they read now; none leaves them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<Vec<TermDraft>>,
}
