//! Who is told what. No text: a notice is a kind, a recipient, and the ids and dates that its text needs.

mod reminders;
mod rules;

use domain::{AccountId, AddressId, Country, MessageId, OfferId, TermId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::deadline::{DeadlineKind, Due};
use crate::side::Side;

pub use rules::notices_for;

domain::words! {
    /// What a notice is about. Each has a subject, a body and a call to action in every language.
    NoticeKind "notice kind" {
        /// Consumer: your complaint is on file; what happens next and by when.
        ComplaintReceived "complaint-received",
        /// Officer: a complaint waits for a decision whether it is taken.
        ScreeningNeeded "screening-needed",
        /// Consumer: your complaint is taken; the merchant is being reached.
        ComplaintAdmitted "complaint-admitted",
        /// Consumer: your complaint is not taken; on what ground; a review is possible until.
        ComplaintRefused "complaint-refused",
        /// A side: say this until, so that the case can go on.
        InformationRequested "information-requested",
        /// A side that was not asked: the clocks stand still until the other has answered a question.
        ClocksStopped "clocks-stopped",
        /// Officer or mediator: what you asked for was given.
        InformationSupplied "information-supplied",
        /// Both sides: the case goes on; the limits are now.
        CaseGoesOn "case-goes-on",
        /// Merchant: there is a complaint about you; open it.
        Invitation "invitation",
        /// Consumer and officer: the merchant was not reached at that address; give another.
        AddressNeeded "address-needed",
        /// Officer: an address was supplied that has to be written to by hand.
        AddressSupplied "address-supplied",
        /// Consumer: the merchant was reached and has to answer until.
        MerchantReached "merchant-reached",
        /// Merchant: you have to answer until.
        ResponseDue "response-due",
        /// Both sides: the notice came back, or the settlement was not confirmed; the merchant is being reached again.
        ReturnedToService "returned-to-service",
        /// Officer: a notice to the merchant came back.
        BounceAlert "bounce-alert",
        /// Consumer: the merchant has answered.
        ResponseReceived "response-received",
        /// Consumer: the merchant has answered late.
        LateResponseReceived "late-response-received",
        /// Consumer: the merchant did not answer; the case goes on without it.
        NoResponse "no-response",
        /// Merchant: it was recorded that you did not answer; explain until, or answer late.
        NoResponseRecorded "no-response-recorded",
        /// Officer: the merchant has explained why it did not answer.
        NoResponseExplained "no-response-explained",
        /// Merchant: that you did not answer is now in the public record.
        NoResponsePublished "no-response-published",
        /// The other side or an officer: more time was asked for.
        ExtensionRequested "extension-requested",
        /// Both sides: there is more time, until.
        ExtensionGranted "extension-granted",
        /// Both sides: there is no more time.
        ExtensionRefused "extension-refused",
        /// A side: an offer for you, open until.
        OfferReceived "offer-received",
        /// A side: the offer to you was taken back.
        OfferWithdrawn "offer-withdrawn",
        /// A side: your offer was declined.
        OfferDeclined "offer-declined",
        /// Both sides: an offer was not answered in time.
        OfferExpired "offer-expired",
        /// A side: the other has given its confidential limit.
        BidMade "bid-made",
        /// Both sides and officer: the settlement waits until an officer has confirmed the merchant's address.
        SettlementHeld "settlement-held",
        /// Both sides: you have settled; who does what until when.
        Settled "settled",
        /// Consumer: the merchant claims something.
        CounterclaimReceived "counterclaim-received",
        /// Whoever may read it: a message.
        MessageReceived "message-received",
        /// The other side: someone acts for a side now.
        RepresentativeAppointed "representative-appointed",
        /// Both sides: a mediator is being looked for.
        AppointmentOpened "appointment-opened",
        /// Mediator: will you mediate? Declare until.
        MediatorInvited "mediator-invited",
        /// Both sides: this is the mediator; object until, keep back material until.
        MediatorProposed "mediator-proposed",
        /// Mediator: you were objected to, or did not declare in time; another is asked.
        MediatorReleased "mediator-released",
        /// Officer: appoint a mediator until.
        OfficerAppointmentNeeded "officer-appointment-needed",
        /// Both sides and mediator: the mediator is appointed.
        MediatorAppointed "mediator-appointed",
        /// The other side and mediator: a side keeps negotiation material from the mediator.
        MaterialWithheld "material-withheld",
        /// The other side and mediator: it may be read after all.
        MaterialReleased "material-released",
        /// Officer, mediator and the other side: an objection for cause.
        ObjectionRaised "objection-raised",
        /// Both sides and mediator: how it was decided.
        ObjectionDecided "objection-decided",
        /// Both sides and officer: the mediator has resigned.
        MediatorResigned "mediator-resigned",
        /// Both sides and mediator: mediation has begun, until.
        MediationOpened "mediation-opened",
        /// Both sides: a proposal; accept or decline it until.
        ProposalMade "proposal-made",
        /// The other side and mediator: a side accepts the proposal.
        ProposalAccepted "proposal-accepted",
        /// The other side and mediator: a side took its acceptance back.
        AcceptanceTakenBack "acceptance-taken-back",
        /// Both sides and mediator: the proposal was not accepted by both.
        ProposalFailed "proposal-failed",
        /// Both sides and mediator: make your submission until.
        SubmissionsOpened "submissions-opened",
        /// The other side: a side has made its submission.
        SubmissionMade "submission-made",
        /// The other side: a side agrees that the recommendation binds.
        BindingAgreed "binding-agreed",
        /// Mediator: give the recommendation until.
        DecisionDue "decision-due",
        /// Both sides: the mediator did not decide in time; a new limit.
        DecisionMissed "decision-missed",
        /// Both sides: the recommendation; answer it until.
        RecommendationGiven "recommendation-given",
        /// Both sides: a slip in it was corrected.
        RecommendationCorrected "recommendation-corrected",
        /// The other side: a side has answered it.
        RecommendationAnswered "recommendation-answered",
        /// Both sides: the recommendation holds; who does what until when.
        RecommendationAccepted "recommendation-accepted",
        /// Debtor: a term was due and is not reported; report it until.
        PerformanceOverdue "performance-overdue",
        /// The other side: a term is reported as done; confirm or dispute it until.
        PerformanceReported "performance-reported",
        /// Debtor: it is confirmed.
        PerformanceConfirmed "performance-confirmed",
        /// Debtor: it is disputed.
        PerformanceDisputed "performance-disputed",
        /// Officer: look at the proof until.
        PerformanceDecisionNeeded "performance-decision-needed",
        /// Both sides: what becomes of a term.
        PerformanceDecided "performance-decided",
        /// The authority of the debtor's state: a breach, with the enforcement file.
        BreachReported "breach-reported",
        /// Both sides: the case has closed; how; rate it until; what else can be done and until when.
        CaseClosed "case-closed",
        /// Officer: review a refusal until.
        ReviewNeeded "review-needed",
        /// Consumer: the refusal stands.
        ReviewRefused "review-refused",
        /// Both sides and mediator: the consumer has resumed the case.
        CaseResumed "case-resumed",
        /// Both sides: the case is dealt with together with others; how to leave.
        CaseBundled "case-bundled",
        /// Officer: a side has left the bundle.
        BundleLeft "bundle-left",
        /// Officer: the service was late.
        ServiceDelayed "service-delayed",
        /// Whoever must act: a limit is near.
        Reminder "reminder",
    }
}

/// Who is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "to", content = "id", rename_all = "kebab-case")]
pub enum Recipient {
    /// A side, or its representative.
    Side(Side),
    /// A mediator.
    Mediator(AccountId),
    /// The case officers.
    Officers,
    /// The consumer authority of a state.
    Authority(Country),
}

/// A notice to be sent: what, to whom, and what its text needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What it is about.
    pub kind: NoticeKind,
    /// Who is told.
    pub to: Recipient,
    /// The limit it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// What that limit is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DeadlineKind>,
    /// Not to be sent before, and only if [`Notice::still_applies`] then. None: at once and in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
    /// The offer it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<OfferId>,
    /// The term it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<TermId>,
    /// The message it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageId>,
    /// The address it goes to, if not the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressId>,
}
