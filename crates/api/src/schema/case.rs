//! A case as its parties, its mediator and the officers see it.

use serde::Serialize;
use utoipa::ToSchema;

use super::common::{Limit, Money, Named};

/// A case, as far as the caller may see it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Case {
    /// Id of the case.
    pub id: String,
    /// Reference number, for telephones and paper.
    #[schema(example = "C7K2-9QXM-4T8P")]
    pub reference: String,
    /// Version, for `If-Match`; the same as the `ETag`.
    pub version: u64,
    /// Where the case stands.
    pub stage: Named,
    /// When the complaint was filed.
    pub filed_at: String,
    /// When the case was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<String>,
    /// When its personal data was erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<String>,
    /// The procedure it is pinned to, with its version.
    #[schema(example = "sco-consumer-1/1")]
    pub procedure: String,
    /// Who the caller is in this case.
    pub viewer: Viewer,
    /// Language in which the complaint was written.
    pub language: String,
    /// The problem, by the taxonomy.
    pub problem: Named,
    /// The product's category, by the taxonomy.
    pub category: Named,
    /// The complaint in the consumer's words; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What was bought.
    pub purchase: Purchase,
    /// What the consumer asks for.
    pub remedies: Vec<Remedy>,
    /// The parties and their representatives.
    pub parties: Vec<Party>,
    /// What the merchant says to the complaint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// The mediator, proposed or appointed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mediator: Option<Mediator>,
    /// The offers made, oldest first.
    pub offers: Vec<Offer>,
    /// The mediator's proposal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
    /// The mediator's recommendation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommendation: Option<Proposal>,
    /// What was agreed or recommended and accepted, term by term.
    pub terms: Vec<Term>,
    /// How the case ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Named>,
    /// The ground, if the complaint was inadmissible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<Named>,
    /// The reason, if the case was discontinued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discontinued_reason: Option<Named>,
    /// The limits that run, soonest first.
    pub deadlines: Vec<Deadline>,
    /// What the caller may do now: one of `POST …/actions/{action}` each.
    pub actions: Vec<Action>,
    /// The evidence that the caller may see.
    pub evidence: Vec<Evidence>,
    /// The delivery record of the notices.
    pub notices: Vec<Notice>,
}

/// Who the caller is in a case.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Viewer {
    /// The role in which the caller acts.
    pub role: String,
    /// The party that the caller is or acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
}

/// What was bought.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Purchase {
    /// The merchant's number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_reference: Option<String>,
    /// Day of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordered_on: Option<String>,
    /// The marketplace on which it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace: Option<String>,
    /// The amount paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// A remedy asked for or offered.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Remedy {
    /// The remedy, by the taxonomy.
    pub kind: Named,
    /// The amount, where the remedy is money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// A party or its representative.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Party {
    /// Id of the party in this case.
    pub id: String,
    /// `consumer` or `merchant`.
    pub role: String,
    /// Name; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// State (ISO 3166).
    pub country: String,
    /// Language of its notices.
    pub language: String,
    /// Mail address, where the caller may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone, where the caller may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Web site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The party that this one represents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub represents: Option<String>,
}

/// The mediator of a case.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Mediator {
    /// Id of the mediator.
    pub id: String,
    /// Name.
    pub name: String,
    /// State of the mediator's nationality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Whether the mediator is appointed, and not only proposed.
    pub appointed: bool,
}

/// The merchant's answer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Answer {
    /// `accepts`, `accepts-in-part` or `contests`, with its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Named>,
    /// When.
    pub at: String,
    /// The answer in words; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// One term of an offer, a proposal or a settlement.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Term {
    /// Id of the term.
    pub id: String,
    /// The remedy, by the taxonomy.
    pub remedy: Named,
    /// Who must perform it: `consumer` or `merchant`.
    pub debtor: String,
    /// The amount, where the remedy is money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The day by which it must be performed, where one was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<String>,
    /// Or: within how many days of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_days: Option<u16>,
    /// The term that has to be performed first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The term in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// How its performance stands, once it binds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performance: Option<Named>,
    /// The limit of its performance, once it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
}

/// An offer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Offer {
    /// Id of the offer.
    pub id: String,
    /// Who made it.
    pub by: String,
    /// `open`, `accepted`, `declined`, `withdrawn`, `superseded` or `expired`.
    pub state: String,
    /// Its terms.
    pub terms: Vec<Term>,
    /// A note to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// When it was made.
    pub made_at: String,
    /// Until when it stands, while it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
}

/// A proposal or a recommendation of the mediator.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Proposal {
    /// When it was made.
    pub at: String,
    /// What each side should do.
    pub terms: Vec<Term>,
    /// The reasons; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A limit that runs.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Deadline {
    /// What it is the limit of.
    pub kind: Named,
    /// Who must act: `consumer`, `merchant`, `both`, `mediator`, `officer` or `nobody`.
    pub who: String,
    /// The offer or the term it is about, if about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// When it ends.
    pub limit: Limit,
}

/// Something the caller may do now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Action {
    /// Name of the action, the last part of its path.
    pub name: String,
    /// What it is called in the language of the answer.
    pub label: String,
    /// What it leads to.
    pub hint: String,
    /// Path to `POST` to.
    pub href: String,
    /// The last instant for it, if a limit waits for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// The offers or terms that the body can name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<String>,
}

/// A file in evidence.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Evidence {
    /// Id of the file.
    pub id: String,
    /// What it shows, by the taxonomy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Named>,
    /// Name of the file; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Media type, checked against the content.
    pub media_type: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the content, in hexadecimal.
    pub sha256: String,
    /// The party that added it.
    pub by: String,
    /// When it was added.
    pub at: String,
}

/// A line of the delivery record.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Notice {
    /// What was told.
    pub kind: String,
    /// Which attempt.
    pub attempt: u32,
    /// What became of it: `accepted`, `relayed`, `deferred`, `refused`, `bounced` or `expired`.
    pub result: String,
    /// When.
    pub at: String,
}

/// A case in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CaseRow {
    /// Id of the case.
    pub id: String,
    /// Reference number.
    pub reference: String,
    /// Version.
    pub version: u64,
    /// Where it stands.
    pub stage: Named,
    /// The problem.
    pub problem: Named,
    /// The consumer's state.
    pub consumer_state: String,
    /// The merchant's state.
    pub merchant_state: String,
    /// When it was filed.
    pub filed_at: String,
    /// When it last changed.
    pub changed_at: String,
    /// The next limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_due_at: Option<String>,
    /// How it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Named>,
    /// The consumer's name; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumer_name: Option<String>,
    /// The merchant's name; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
}

/// An event of a case. To someone who may not see it, only its digests are given, so that the chain still verifies.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Event {
    /// Its place in the case, from 1.
    pub seq: u64,
    /// What happened, with the version of its form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The role of who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The facts: structured, without personal data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facts: Option<serde_json::Value>,
    /// The words; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<serde_json::Value>,
    /// Salted digest of kind, actor, time and facts, in hexadecimal.
    pub d1: String,
    /// Salted digest of the content, in hexadecimal.
    pub d2: String,
    /// Hash of the chain up to and with this event, in hexadecimal.
    pub chain: String,
}

/// A message.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Message {
    /// Id of the message.
    pub id: String,
    /// Place of its event in the case.
    pub seq: u64,
    /// When it was sent.
    pub at: String,
    /// The role of who sent it.
    pub from: String,
    /// To whom: `everyone`, or in private `mediator`, `consumer` or `merchant`.
    pub to: String,
    /// Whether the caller sent it.
    pub own: bool,
    /// The text in its own language; absent once erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
