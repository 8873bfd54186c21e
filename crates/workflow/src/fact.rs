//! The facts of a case. Structured, without names, addresses or free text, never erased, hashed as canonical bytes.
//!
//! A fact carries every limit that it starts, so that [`crate::evolve`] needs neither calendar nor procedure. A kind
//! once published never changes its meaning: a change is a new version, `"offer-made/2"`, beside the old one.

mod parts;

use domain::{
    AccountId, AddressId, BundleId, EvidenceId, MerchantId, MessageId, Money, OfferId, PartyId, ReferenceNumber, TermId,
};
use serde::{Deserialize, Serialize};

use crate::command::{
    AddressKind, Asked, Audience, Channel, Claim, Consent, Declaration, Extendable, FiledParty, Finding, HoldReason,
    Position, Score, ServiceProof, Verdict,
};
use crate::deadline::{DeadlineKind, Due};
use crate::outcome::{DiscontinuedReason, Ground, RecommendationAnswer};
use crate::procedure::ProcedureRef;
use crate::side::{Side, Sides};
use crate::stage::AppointmentReason;
use crate::term::{AgreedTerm, TermSpec};

pub use parts::*;

/// Makes the enum of facts, with the kind of each as it is stored, from one list.
macro_rules! facts {
    ($($(#[$doc:meta])* $kind:literal $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {
        /// What happened. In JSON `{"kind": "offer-made/1", …}`.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind", deny_unknown_fields)]
        pub enum Fact {
            $($(#[$doc])* #[serde(rename = $kind)] $name { $($(#[$field_doc])* $field: $type,)* },)*
        }

        impl Fact {
            /// All kinds with their versions, in the order of the documentation.
            pub const KINDS: &'static [&'static str] = &[$($kind,)*];

            /// The kind with its version: `"complaint-filed/1"`.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {
                    $(Self::$name { .. } => $kind,)*
                }
            }
        }
    };
}

facts! {
    /// A complaint became a case.
    "complaint-filed/1" ComplaintFiled {
        /// The number for telephones and paper.
        reference: ReferenceNumber,
        /// The procedure it is pinned to.
        procedure: ProcedureRef,
        /// By what way it came.
        channel: Channel,
        /// Who complains.
        consumer: FiledParty,
        /// Of whom.
        merchant: FiledParty,
        /// The merchant's entry in the register.
        register_entry: MerchantId,
        /// What about.
        claim: Claim,
        /// What the consumer agreed to.
        consents: Vec<Consent>,
        /// What the automatic checks said.
        verdict: Verdict,
        /// Until when it is admitted or refused.
        due: Due,
    }
    /// The complaint was taken: the merchant is to be reached.
    "complaint-admitted/1" ComplaintAdmitted {
        /// By whom or what.
        by: AdmittedBy,
        /// Until when the merchant has to be reached.
        due: Due,
    }
    /// The complaint was not taken, and the case closed.
    "complaint-refused/1" ComplaintRefused {
        /// On what ground.
        ground: Ground,
        /// Until when a review can be asked for.
        review: Due,
        /// When personal data is erased.
        erasure: Due,
    }
    /// Something has to be said before the case goes on.
    "information-requested/1" InformationRequested {
        /// Of whom it is asked.
        from: Asked,
        /// Whether it is the one clarification, during which the clocks stand still.
        clarification: bool,
        /// Until when.
        due: Due,
    }
    /// A side gave what it was asked for; the other has not yet.
    "information-supplied-in-part/1" InformationSuppliedInPart {
        /// Which side.
        by: Side,
    }
    /// What was asked for was given: the case goes on.
    "information-supplied/1" InformationSupplied {
        /// Which side completed it.
        by: Side,
        /// The limits from now on.
        resumption: Resumption,
    }
    /// What was asked for was not given in time: the case goes on without it.
    "information-not-supplied/1" InformationNotSupplied {
        /// The limits from now on.
        resumption: Resumption,
    }
    /// Another address of the merchant.
    "address-supplied/1" AddressSupplied {
        /// Its id.
        address: AddressId,
        /// What kind.
        address_kind: AddressKind,
    }
    /// A notice to the merchant came back while it was still being reached.
    "service-attempt-failed/1" ServiceAttemptFailed {
        /// At which address, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<AddressId>,
    }
    /// A notice arrived at an address that is not verified, which proves nothing.
    "unverified-address-reached/1" UnverifiedAddressReached {
        /// What would prove it.
        proof: ServiceProof,
        /// At which address, if at one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<AddressId>,
    }
    /// Our relay took the notice.
    "relay-accepted/1" RelayAccepted {
        /// To which address.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<AddressId>,
        /// From when it counts as received, if it does not come back.
        due: Due,
    }
    /// The merchant was reached: it has to answer.
    "complaint-served/1" ComplaintServed {
        /// What proves it.
        proof: ServiceProof,
        /// At which address, if at one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<AddressId>,
        /// How many of the days to reach the merchant were left.
        days_left: u16,
        /// Until when it has to answer.
        due: Due,
        /// The outer limit of the procedure.
        outer: Due,
    }
    /// The merchant was not reached after all.
    "returned-to-service/1" ReturnedToService {
        /// Why.
        cause: ReturnCause,
        /// Until when the merchant has to be reached now.
        due: Due,
    }
    /// An officer confirmed that the address the merchant answered through is its own.
    "merchant-address-confirmed/1" MerchantAddressConfirmed {}
    /// A notice came back when that no longer changes anything: an officer is told.
    "bounce-noted/1" BounceNoted {
        /// At which address, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<AddressId>,
    }
    /// The merchant answered in time: negotiation begins.
    "response-received/1" ResponseReceived {
        /// What it says.
        position: Position,
        /// Whether through an address that counts as its own.
        verified: bool,
        /// Until when the two may negotiate.
        due: Due,
    }
    /// The merchant answered after it had been recorded that it did not.
    "late-response-received/1" LateResponseReceived {
        /// What it says.
        position: Position,
        /// Whether through an address that counts as its own.
        verified: bool,
        /// Whether the mediator will mediate; otherwise the time does not allow it.
        mediation: bool,
    }
    /// The merchant did not answer in time.
    "no-response-recorded/1" NoResponseRecorded {
        /// When that enters the public record, and until when the merchant may explain.
        publication: Due,
    }
    /// The merchant explained why it did not answer.
    "no-response-explained/1" NoResponseExplained {}
    /// That the merchant did not answer in time entered the public record.
    "no-response-published/1" NoResponsePublished {
        /// Whether it answered later.
        late_answer: bool,
        /// Whether it explained.
        explained: bool,
    }
    /// More time was asked for.
    "extension-requested/1" ExtensionRequested {
        /// By which side.
        by: Side,
        /// How many days.
        days: u16,
        /// Until when an officer decides; none where the other side has to agree.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Due>,
    }
    /// More time was given.
    "extension-granted/1" ExtensionGranted {
        /// Of what.
        of: Extendable,
        /// How many days.
        days: u16,
        /// The limit from now on.
        due: Due,
    }
    /// More time was not given.
    "extension-refused/1" ExtensionRefused {
        /// Whether only because no officer decided in time.
        lapsed: bool,
    }
    /// An offer was made.
    "offer-made/1" OfferMade {
        /// Its id.
        offer: OfferId,
        /// By which side.
        by: Side,
        /// What each side would do.
        terms: Vec<TermSpec>,
        /// Until when it can be accepted.
        due: Due,
        /// The offer of the same side that it takes the place of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<OfferId>,
    }
    /// An offer was taken back.
    "offer-withdrawn/1" OfferWithdrawn {
        /// Which.
        offer: OfferId,
    }
    /// An offer was accepted.
    "offer-accepted/1" OfferAccepted {
        /// Which.
        offer: OfferId,
    }
    /// An offer was declined.
    "offer-declined/1" OfferDeclined {
        /// Which.
        offer: OfferId,
    }
    /// An offer was not answered in time. Noted, not deemed accepted.
    "offer-expired/1" OfferExpired {
        /// Which.
        offer: OfferId,
    }
    /// A side gave its confidential limit, which is content.
    "bid-made/1" BidMade {
        /// Which side.
        by: Side,
    }
    /// A settlement through an unverified address waits for an officer.
    "settlement-held/1" SettlementHeld {
        /// How it came about.
        by: SettledBy,
        /// What was agreed.
        terms: Vec<TermSpec>,
        /// Until when an officer confirms it.
        due: Due,
    }
    /// Both sides agreed.
    "settlement-reached/1" SettlementReached {
        /// How.
        by: SettledBy,
        /// What was agreed, with limits.
        terms: Vec<AgreedTerm>,
    }
    /// The merchant claims something in the same matter.
    "counterclaim-made/1" CounterclaimMade {
        /// How much, if it is about money.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<Money>,
    }
    /// A message was sent.
    "message-sent/1" MessageSent {
        /// Its id.
        message: MessageId,
        /// To whom.
        to: Audience,
    }
    /// A side put a file into evidence. The digest makes the record vouch for its bytes.
    "evidence-added/1" EvidenceAdded {
        /// Its id.
        evidence: EvidenceId,
        /// SHA-256 of its bytes, in hexadecimal.
        sha256: String,
        /// How many bytes.
        size: u64,
        /// Its media type, as the content shows it.
        media_type: String,
    }
    /// Someone acts for a side.
    "representative-appointed/1" RepresentativeAppointed {
        /// For which side.
        by: Side,
        /// Under what id.
        representative: PartyId,
    }
    /// Negotiation ended without agreement.
    "negotiation-ended/1" NegotiationEnded {
        /// How.
        by: EndedBy,
    }
    /// A mediator is being appointed.
    "appointment-opened/1" AppointmentOpened {
        /// Why.
        cause: AppointmentCause,
        /// Until when without an officer.
        limit: Due,
        /// How many days the stage that was left still had.
        days_left: u16,
    }
    /// A mediator was asked.
    "mediator-invited/1" MediatorInvited {
        /// Who.
        mediator: AccountId,
        /// Why this one.
        reason: AppointmentReason,
        /// Until when to declare.
        due: Due,
    }
    /// The mediator who was asked declared.
    "mediator-declared/1" MediatorDeclared {
        /// Who.
        mediator: AccountId,
        /// What.
        declaration: Declaration,
        /// Until when a side can object without reasons.
        due: Due,
        /// Until when a side can keep back material.
        material: Due,
    }
    /// The mediator who was asked did not take it.
    "mediator-declined/1" MediatorDeclined {
        /// Who.
        mediator: AccountId,
    }
    /// The mediator who was asked did not declare in time.
    "declaration-missed/1" DeclarationMissed {
        /// Who.
        mediator: AccountId,
    }
    /// A side objected without reasons.
    "mediator-objected-to/1" MediatorObjectedTo {
        /// Which side.
        by: Side,
        /// To whom.
        mediator: AccountId,
    }
    /// An officer has to appoint.
    "officer-appointment-due/1" OfficerAppointmentDue {
        /// Until when.
        due: Due,
    }
    /// A mediator was appointed.
    "mediator-appointed/1" MediatorAppointed {
        /// Who.
        mediator: AccountId,
        /// Why this one.
        reason: AppointmentReason,
    }
    /// A side keeps negotiation material from the mediator.
    "material-withheld/1" MaterialWithheld {
        /// Which side.
        by: Side,
    }
    /// A side lets the mediator see it after all.
    "material-released/1" MaterialReleased {
        /// Which side.
        by: Side,
    }
    /// A side objected for cause.
    "objection-raised/1" ObjectionRaised {
        /// Which side.
        by: Side,
        /// Until when an officer decides.
        due: Due,
        /// How many days the stage still has, if its clock stands still meanwhile.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        suspended: Option<u16>,
    }
    /// An objection was decided.
    "objection-decided/1" ObjectionDecided {
        /// Whether the mediator has to go.
        upheld: bool,
        /// Whether it counts as rejected only because no officer decided in time.
        lapsed: bool,
        /// The limit of the stage from now on, if its clock stood still.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Due>,
    }
    /// The mediator resigned.
    "mediator-resigned/1" MediatorResigned {
        /// Who.
        mediator: AccountId,
    }
    /// An officer put another mediator in place.
    "mediator-replaced/1" MediatorReplaced {
        /// Who is it now.
        mediator: AccountId,
    }
    /// A stage that was left goes on with the new mediator.
    "stage-resumed/1" StageResumed {
        /// Its limit.
        due: Due,
    }
    /// Mediation began.
    "mediation-opened/1" MediationOpened {
        /// Until when.
        due: Due,
    }
    /// Mediation ended without agreement.
    "mediation-ended/1" MediationEnded {
        /// How.
        by: EndedBy,
    }
    /// The mediator put a proposal.
    "proposal-made/1" ProposalMade {
        /// What each side would do.
        terms: Vec<TermSpec>,
        /// Until when both have to accept it.
        due: Due,
    }
    /// A side accepts the proposal.
    "proposal-accepted/1" ProposalAccepted {
        /// Which side.
        by: Side,
    }
    /// A side took its acceptance back before the other's.
    "acceptance-taken-back/1" AcceptanceTakenBack {
        /// Which side.
        by: Side,
    }
    /// A side declined the proposal.
    "proposal-declined/1" ProposalDeclined {
        /// Which side.
        by: Side,
    }
    /// The proposal was not accepted by both in time.
    "proposal-lapsed/1" ProposalLapsed {
        /// Who accepted it.
        accepted: Sides<bool>,
    }
    /// Both sides are to make their submissions.
    "submissions-opened/1" SubmissionsOpened {
        /// Until when.
        due: Due,
    }
    /// A side made its submission.
    "submission-made/1" SubmissionMade {
        /// Which side.
        by: Side,
    }
    /// A side agrees that the recommendation binds.
    "binding-agreed/1" BindingAgreed {
        /// Which side.
        by: Side,
    }
    /// Submissions ended: the mediator is to decide.
    "decision-opened/1" DecisionOpened {
        /// Until when.
        due: Due,
    }
    /// The mediator did not decide in time and was replaced.
    "decision-missed/1" DecisionMissed {
        /// Who did not.
        mediator: Option<AccountId>,
        /// Who takes over; none if an officer has to find somebody.
        replacement: Option<AccountId>,
        /// Until when now.
        due: Due,
    }
    /// The mediator gave the recommendation.
    "recommendation-given/1" RecommendationGiven {
        /// What each side should do.
        terms: Vec<TermSpec>,
        /// Until when both have to answer it.
        due: Due,
    }
    /// A slip in the recommendation was corrected.
    "recommendation-corrected/1" RecommendationCorrected {
        /// All terms as they read now, if they changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        terms: Option<Vec<TermSpec>>,
    }
    /// A side answered the recommendation.
    "recommendation-answered/1" RecommendationAnswered {
        /// Which side.
        by: Side,
        /// What.
        answer: RecommendationAnswer,
    }
    /// The recommendation holds.
    "recommendation-accepted/1" RecommendationAccepted {
        /// Whether because both had agreed beforehand that it binds.
        binding: bool,
        /// What each side has to do, with limits.
        terms: Vec<AgreedTerm>,
    }
    /// The recommendation was not accepted by both.
    "recommendation-declined/1" RecommendationDeclined {
        /// What each side said.
        answers: Sides<RecommendationAnswer>,
    }
    /// The consumer withdrew.
    "complaint-withdrawn/1" ComplaintWithdrawn {}
    /// The case ended without a result.
    "case-discontinued/1" CaseDiscontinued {
        /// Why.
        reason: DiscontinuedReason,
    }
    /// A term was not reported in time: its debtor was reminded.
    "performance-reminded/1" PerformanceReminded {
        /// Which term.
        term: TermId,
        /// Until when it can still be reported.
        due: Due,
    }
    /// A term was reported as done.
    "performance-reported/1" PerformanceReported {
        /// Which term.
        term: TermId,
        /// Until when the other side can dispute it.
        due: Due,
    }
    /// The other side confirmed that it was done.
    "performance-confirmed/1" PerformanceConfirmed {
        /// Which term.
        term: TermId,
    }
    /// Reported, and not disputed in time.
    "performance-not-disputed/1" PerformanceNotDisputed {
        /// Which term.
        term: TermId,
    }
    /// The other side says that it was not done.
    "performance-disputed/1" PerformanceDisputed {
        /// Which term.
        term: TermId,
        /// Until when an officer decides.
        due: Due,
    }
    /// Not reported, not even after the reminder.
    "performance-not-reported/1" PerformanceNotReported {
        /// Which term.
        term: TermId,
        /// Until when an officer decides.
        due: Due,
    }
    /// An officer decided whether it was done.
    "performance-decided/1" PerformanceDecided {
        /// Which term.
        term: TermId,
        /// What.
        finding: Finding,
    }
    /// No officer decided in time.
    "performance-unresolved/1" PerformanceUnresolved {
        /// Which term.
        term: TermId,
    }
    /// The case closed.
    "case-closed/1" CaseClosed {
        /// Until when it can be rated.
        rating: Due,
        /// Until when the consumer can resume it, if it can.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        resumption: Option<Due>,
        /// When personal data is erased.
        erasure: Due,
    }
    /// The consumer asked for a review of the refusal.
    "review-requested/1" ReviewRequested {
        /// Until when another officer decides.
        due: Due,
    }
    /// No review was asked for in time: the refusal stands.
    "review-not-requested/1" ReviewNotRequested {}
    /// The review was refused: the refusal stands.
    "review-refused/1" ReviewRefused {}
    /// The consumer resumed the case: back to submissions.
    "case-resumed/1" CaseResumed {
        /// Until when.
        due: Due,
    }
    /// The consumer did not resume the case in time.
    "case-not-resumed/1" CaseNotResumed {}
    /// A party rated how the case was handled.
    "case-rated/1" CaseRated {
        /// Which side.
        by: Side,
        /// How satisfied.
        score: Score,
        /// Whether, for this party, the dispute is resolved.
        resolved: bool,
    }
    /// The time to rate is over.
    "rating-ended/1" RatingEnded {}
    /// The case is one of several that are alike.
    "case-bundled/1" CaseBundled {
        /// In which bundle.
        bundle: BundleId,
    }
    /// A side does not want its case to be one of several.
    "bundle-left/1" BundleLeft {
        /// Which side.
        by: Side,
    }
    /// Personal data is kept.
    "data-held/1" DataHeld {
        /// For what reason.
        reason: HoldReason,
    }
    /// Personal data is no longer kept for that reason.
    "data-released/1" DataReleased {
        /// For what reason.
        reason: HoldReason,
    }
    /// The service was late. Counted against it.
    "service-delayed/1" ServiceDelayed {
        /// With what.
        deadline: DeadlineKind,
        /// When it should have been done.
        due: Due,
    }
    /// Personal data and words are to be erased now.
    "data-erased/1" DataErased {}
}
