//! What comes with each command.

use std::collections::BTreeMap;

use domain::{
    AccountId, AddressId, BundleId, Category, Country, Language, Line, MerchantId, Money, OfferId, PartyId,
    ProblemType, ReferenceNumber, Remedy, TermId, Text,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::outcome::{DiscontinuedReason, Ground};
use crate::side::Side;
use crate::term::TermDraft;
use crate::word::words;

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

words! {
    /// Of whom information is asked.
    Asked "side asked" {
        /// The consumer.
        Consumer "consumer",
        /// The merchant.
        Merchant "merchant",
        /// Both sides.
        Both "both",
    }

    /// What an officer finds about a term.
    Finding "finding" {
        /// It was performed.
        Performed "performed",
        /// It was not, because a duty of the other side came first.
        Excused "excused",
        /// It was not.
        Breached "breached",
    }

    /// Why personal data is kept beyond its time.
    HoldReason "hold reason" {
        /// A breach has not been enforced yet. Put by the procedure when a breach is found.
        Breach "breach",
        /// A review is going on.
        Review "review",
        /// A regulator works on the file.
        RegulatorFile "regulator-file",
        /// A court or another authority has asked for the file.
        Proceedings "proceedings",
    }

    /// What is extended.
    Extendable "extendable limit" {
        /// The limit of the stage.
        Stage "stage",
        /// The limit of the whole procedure.
        OuterLimit "outer-limit",
    }

    /// What kind of address.
    AddressKind "address kind" {
        /// An e-mail address.
        Email "email",
        /// A page with a contact form.
        Website "website",
        /// A postal address.
        Postal "postal",
    }

    /// What the merchant says to the complaint.
    Position "position" {
        /// It is right.
        Accepts "accepts",
        /// It is right in part.
        AcceptsInPart "accepts-in-part",
        /// It is not right.
        Contests "contests",
    }

    /// To whom a message goes. A private one goes between a side and the mediator and is seen by nobody else.
    Audience "audience" {
        /// To both sides and the mediator, if there is one.
        Everyone "everyone",
        /// A side, to the mediator in private.
        Mediator "mediator",
        /// The mediator, to the consumer in private.
        Consumer "consumer",
        /// The mediator, to the merchant in private.
        Merchant "merchant",
    }

    /// What a proposed mediator declares.
    Declaration "declaration" {
        /// Nothing could give rise to doubts.
        Independent "independent",
        /// Something could, and is disclosed; the sides may object.
        Disclosed "disclosed",
        /// A conflict of interest, or no time: the appointment is not taken.
        Declined "declined",
    }

    /// How it was proved that the merchant received the notice.
    ServiceProof "proof of service" {
        /// The invitation was opened.
        InvitationOpened "invitation-opened",
        /// The merchant, signed in, opened the case.
        CaseOpened "case-opened",
        /// The merchant's webhook took the notice.
        Webhook "webhook",
        /// The recipient's own mail server took the notice.
        MailServer "mail-server",
        /// Our relay took it and it did not come back within the days of the procedure (2).
        Relay "relay",
        /// The merchant answered.
        Answer "answer",
        /// An officer knows.
        Officer "officer",
    }

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

impl Asked {
    /// Whether that side is asked.
    #[must_use]
    pub const fn includes(self, side: Side) -> bool {
        matches!((self, side), (Self::Both, _) | (Self::Consumer, Side::Consumer) | (Self::Merchant, Side::Merchant))
    }
}
