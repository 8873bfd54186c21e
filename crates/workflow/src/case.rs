//! The case: what all its events amount to.

mod deadlines;

use domain::{
    AccountId, AddressId, BundleId, CaseId, Country, Language, MerchantId, Money, OfferId, PartyId, ReferenceNumber,
    TermId,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::command::{Channel, Claim, HoldReason, Position, Score, ServiceProof};
use crate::deadline::{DeadlineKind, Due};
use crate::fact::SettledBy;
use crate::outcome::Outcome;
use crate::procedure::ProcedureRef;
use crate::side::{Side, Sides};
use crate::stage::{AppointmentReason, Stage, StageName};
use crate::term::{Term, TermSpec};

/// A case, as its events left it. Made from facts alone, so that it can be rebuilt after words and names were erased;
/// holds none of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// How many events it has had.
    pub version: u64,
    /// Its number for telephones and paper.
    pub reference: ReferenceNumber,
    /// The procedure it is pinned to.
    pub procedure: ProcedureRef,
    /// By what way it came.
    pub channel: Channel,
    /// Who complains.
    pub consumer: Party,
    /// Of whom.
    pub merchant: Party,
    /// The merchant's entry in the register.
    pub register_entry: MerchantId,
    /// What about.
    pub claim: Claim,
    /// Where it stands.
    pub stage: Stage,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// When it was admitted, the last time.
    pub admitted_at: Option<Timestamp>,
    /// How the merchant was last reached.
    pub service: Option<Service>,
    /// What can happen once in a case and has.
    pub used: Vec<Once>,
    /// The limit of the whole procedure; none before service and after the outcome.
    pub outer: Option<OuterLimit>,
    /// What the merchant has said, or that it has not.
    pub answer: Answer,
    /// What becomes of a missing answer; none unless it was missing.
    pub publication: Option<Publication>,
    /// Whether the consumer has acted since the merchant's answer.
    pub consumer_active: bool,
    /// The offers, in the order in which they were made.
    pub offers: Vec<Offer>,
    /// How many bids each side has made.
    pub bids: Sides<u16>,
    /// An agreement that waits for an officer.
    pub held_settlement: Option<HeldSettlement>,
    /// What the merchant claims in the same matter.
    pub counterclaim: Option<Counterclaim>,
    /// The mediator.
    pub mediator: Option<Mediator>,
    /// Mediators who cannot be asked again.
    pub excluded: Vec<AccountId>,
    /// How many objections without reasons each side has used.
    pub objections: Sides<u16>,
    /// Whether each side has objected to the present mediator for cause.
    pub objected_for_cause: Sides<bool>,
    /// The objection for cause that is open.
    pub objection: Option<Objection>,
    /// Who keeps negotiation material from the mediator.
    pub withheld: Sides<bool>,
    /// The mediator's proposal, open or not.
    pub proposal: Vec<TermSpec>,
    /// Who has agreed that the recommendation binds.
    pub binding: Sides<bool>,
    /// The recommendation.
    pub recommendation: Option<Recommendation>,
    /// The stages whose limit was extended.
    pub extended: Vec<StageName>,
    /// The request for more time that is open.
    pub extension: Option<ExtensionRequest>,
    /// How often information was asked for in screening.
    pub screening_requests: u16,
    /// What was agreed or accepted, and how far it has come.
    pub terms: Vec<Term>,
    /// How it ended, if it has. Set when agreement is reached, before performance.
    pub outcome: Option<Concluded>,
    /// When it closed, if it is closed.
    pub closed_at: Option<Timestamp>,
    /// What each side said of how it was handled.
    pub ratings: Sides<Option<Rating>>,
    /// The bundle it is in, if any.
    pub bundle: Option<BundleId>,
    /// Who has left or refused a bundle.
    pub opted_out: Sides<bool>,
    /// Why personal data is kept.
    pub holds: Vec<HoldReason>,
    /// Where the service was late.
    pub delays: Vec<Delay>,
}

/// One side of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Its id in this case.
    pub id: PartyId,
    /// Its state.
    pub country: Country,
    /// The language in which it reads.
    pub language: Language,
    /// Who acts for it, if anybody.
    pub representative: Option<PartyId>,
}

/// How the merchant was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// When.
    pub at: Timestamp,
    /// What proves it.
    pub proof: ServiceProof,
    /// At which address, if at one.
    pub address: Option<AddressId>,
    /// How many of the days to reach the merchant were left.
    pub days_left: u16,
}

domain::words! {
    /// What can happen once in a case.
    Once "once" {
        /// Back to service because a notice came back.
        ReturnAfterBounce "return-after-bounce",
        /// Back to service because a settlement was not confirmed.
        ReturnAfterSettlement "return-after-settlement",
        /// The clarification during which the clocks stand still.
        Clarification "clarification",
        /// Back to appointment because the mediator had to go.
        Reappointment "reappointment",
        /// A second mediator because the first did not decide.
        SecondDecision "second-decision",
        /// Resumed after it had ended by the consumer's silence.
        Resumption "resumption",
    }
}

/// The limit of the whole procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OuterLimit {
    /// When it ends.
    pub due: Due,
    /// Whether it was extended.
    pub extended: bool,
}

/// What the merchant has said to the complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum Answer {
    /// Nothing yet; its time is not over.
    Awaited,
    /// Nothing in its time.
    Missing {
        /// Since when that is recorded.
        since: Timestamp,
    },
    /// It answered.
    Given {
        /// When.
        at: Timestamp,
        /// What it says.
        position: Position,
        /// Whether through an address that counts as its own.
        verified: bool,
        /// Whether only after it had been recorded that it did not.
        late: bool,
    },
}

/// What becomes of a missing answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// When it enters the public record, and until when the merchant may explain.
    pub due: Due,
    /// Whether the merchant has explained.
    pub explained: bool,
    /// Whether it has entered the public record.
    pub published: bool,
}

/// An offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// By which side.
    pub by: Side,
    /// When it was made.
    pub made_at: Timestamp,
    /// What each side would do.
    pub terms: Vec<TermSpec>,
    /// What has become of it.
    pub state: OfferState,
}

/// What has become of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum OfferState {
    /// It can be accepted.
    Open {
        /// Until when.
        due: Due,
    },
    /// Another one of the same side took its place, or the case moved to where there are no offers.
    Superseded,
    /// It was taken back.
    Withdrawn,
    /// It was accepted.
    Accepted,
    /// It was declined.
    Declined,
    /// It was not answered in time.
    Expired,
}

/// An agreement made through an address that does not count as the merchant's own; it waits for an officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldSettlement {
    /// How it came about.
    pub by: SettledBy,
    /// What was agreed.
    pub terms: Vec<TermSpec>,
    /// Until when an officer confirms it.
    pub due: Due,
}

/// What the merchant claims in the same matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counterclaim {
    /// When it was made.
    pub at: Timestamp,
    /// How much, if it is about money.
    pub amount: Option<Money>,
}

/// The mediator of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mediator {
    /// The account.
    pub account: AccountId,
    /// Why this one.
    pub reason: AppointmentReason,
    /// Since when.
    pub since: Timestamp,
}

/// An objection for cause that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// By which side.
    pub by: Side,
    /// Until when an officer decides.
    pub due: Due,
    /// How many days the stage still has, if its clock stands still.
    pub suspended: Option<u16>,
}

/// The mediator's recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    /// When it was given.
    pub at: Timestamp,
    /// What each side should do.
    pub terms: Vec<TermSpec>,
    /// How often it was corrected.
    pub corrections: u16,
}

/// A request for more time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtensionRequest {
    /// By which side.
    pub by: Side,
    /// How many days.
    pub days: u16,
    /// Until when an officer decides; none where the other side has to agree.
    pub due: Option<Due>,
}

/// How the case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concluded {
    /// How.
    pub outcome: Outcome,
    /// When.
    pub at: Timestamp,
}

/// What a party said of how the case was handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// How satisfied.
    pub score: Score,
    /// Whether, for this party, the dispute is resolved.
    pub resolved: bool,
}

/// Where the service was late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delay {
    /// With what.
    pub deadline: DeadlineKind,
    /// When it should have been done.
    pub due: Due,
}

impl Case {
    /// One side.
    #[must_use]
    pub const fn party(&self, side: Side) -> &Party {
        match side {
            Side::Consumer => &self.consumer,
            Side::Merchant => &self.merchant,
        }
    }

    /// Whether that has happened already.
    #[must_use]
    pub fn has_used(&self, once: Once) -> bool {
        self.used.contains(&once)
    }

    /// The offer with that id.
    #[must_use]
    pub fn offer(&self, offer: OfferId) -> Option<&Offer> {
        self.offers.iter().find(|one| one.id == offer)
    }

    /// The term in performance with that id.
    #[must_use]
    pub fn term(&self, term: TermId) -> Option<&Term> {
        self.terms.iter().find(|one| one.spec.id == term)
    }

    /// The open offer of that side; there is at most one.
    #[must_use]
    pub fn open_offer_of(&self, side: Side) -> Option<&Offer> {
        self.offers.iter().find(|one| one.by == side && matches!(one.state, OfferState::Open { .. }))
    }

    /// Whether the merchant's answer came through an address that does not count as its own.
    #[must_use]
    pub const fn is_answered_unverified(&self) -> bool {
        matches!(self.answer, Answer::Given { verified: false, .. })
    }
}
