//! What can be asked of a case. The payloads are what the API and the pages take, so they refuse what they do not know.

use serde::{Deserialize, Serialize};

pub mod payload;

pub(crate) use payload::*;

domain::words! {
    /// The commands of a case. All but four are actions of the API; see [`CommandName::is_action`].
    CommandName "command" {
        /// Officer: the complaint is taken.
        Admit "admit",
        /// Officer: the complaint is not taken.
        Refuse "refuse",
        /// Officer in screening, mediator later: something has to be said before the case can go on.
        RequestInformation "request-information",
        /// Officer, another than who refused: the refusal stands or falls.
        DecideReview "decide-review",
        /// Officer: the merchant was reached; or: the settlement was made by the merchant.
        ConfirmService "confirm-service",
        /// Officer: appoints a mediator.
        Appoint "appoint",
        /// Officer: puts another mediator in place.
        Replace "replace",
        /// Officer: decides on an objection for cause.
        DecideObjection "decide-objection",
        /// Officer: more time for a stage, once; or for the whole procedure, once.
        GrantExtension "grant-extension",
        /// Officer: no more time.
        RefuseExtension "refuse-extension",
        /// Officer: whether a term was performed.
        DecidePerformance "decide-performance",
        /// Officer: the case ends without a result.
        Discontinue "discontinue",
        /// Officer: the case is one of several that are alike.
        Bundle "bundle",
        /// Officer: personal data is kept.
        Hold "hold",
        /// Officer: personal data is no longer kept for that reason.
        Release "release",
        /// Party: gives what was asked for.
        SupplyInformation "supply-information",
        /// Consumer or officer: another address of the merchant.
        SupplyAddress "supply-address",
        /// Merchant: answers the complaint.
        Respond "respond",
        /// Party or mediator: a message to all, or in private between a side and the mediator.
        Message "message",
        /// Party: an offer.
        Offer "offer",
        /// Party: takes its offer back.
        WithdrawOffer "withdraw-offer",
        /// Party: accepts the other side's offer, which settles the dispute.
        AcceptOffer "accept-offer",
        /// Party: declines the other side's offer.
        DeclineOffer "decline-offer",
        /// Party: its confidential limit.
        Bid "bid",
        /// Merchant: what it claims in the same matter.
        Counterclaim "counterclaim",
        /// Party: someone acts for it.
        AppointRepresentative "appoint-representative",
        /// Party: more time.
        RequestExtension "request-extension",
        /// The other side: agrees to more time.
        AgreeExtension "agree-extension",
        /// Party: a mediator now.
        RequestMediation "request-mediation",
        /// Party: not this mediator.
        Object "object",
        /// Party: no mediation.
        DeclineMediation "decline-mediation",
        /// Party: the mediator is not to see the negotiation.
        WithholdMaterial "withhold-material",
        /// Party: the mediator may see it after all.
        ReleaseMaterial "release-material",
        /// Party: its submission.
        Submit "submit",
        /// Party: accepts the mediator's proposal.
        AcceptProposal "accept-proposal",
        /// Party: takes its acceptance back, or declines the proposal.
        DeclineProposal "decline-proposal",
        /// Party: the recommendation shall bind.
        AgreeBinding "agree-binding",
        /// Party: accepts the recommendation.
        AcceptRecommendation "accept-recommendation",
        /// Party: declines the recommendation.
        DeclineRecommendation "decline-recommendation",
        /// Debtor of a term: it is done.
        ReportPerformance "report-performance",
        /// The other side: it was done.
        ConfirmPerformance "confirm-performance",
        /// The other side: it was not done.
        ReportBreach "report-breach",
        /// Consumer: another officer shall look at the refusal.
        RequestReview "request-review",
        /// Consumer: the case that ended by its silence goes on.
        Resume "resume",
        /// Merchant: why it did not answer, before that is published.
        Explain "explain",
        /// Party: its case is not to be one of several.
        OptOut "opt-out",
        /// Consumer: the case ends.
        Withdraw "withdraw",
        /// Party: how the case was handled.
        Rate "rate",
        /// Mediator: independent or not.
        Declare "declare",
        /// Mediator: a proposal to both sides.
        Propose "propose",
        /// Mediator: mediation ends without agreement.
        CloseMediation "close-mediation",
        /// Mediator: the recommendation.
        Recommend "recommend",
        /// Mediator: a slip in the recommendation is corrected.
        Correct "correct",
        /// Mediator: no longer.
        Resign "resign",
        /// Filing: a complaint becomes a case.
        File "file",
        /// System: the notice of the complaint has arrived.
        Serve "serve",
        /// System: a notice to the merchant came back.
        FailService "fail-service",
        /// System: what has fallen due is applied.
        Expire "expire",
    }
}

impl CommandName {
    /// Whether people give it as an action of a case: all but filing and the three of the system.
    #[must_use]
    pub const fn is_action(self) -> bool {
        !matches!(self, Self::File | Self::Serve | Self::FailService | Self::Expire)
    }

    /// Whether it only adds to the case, so that it needs no version of the case that was seen: `message` and `rate`.
    #[must_use]
    pub const fn only_appends(self) -> bool {
        matches!(self, Self::Message | Self::Rate)
    }
}

/// Makes the enum of commands with their payloads, and their names, from one list.
macro_rules! commands {
    ($($name:ident($payload:ty),)*) => {
        /// A command with its payload. In JSON `{"command": "withdraw-offer", "with": {…}}`.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "command", content = "with", rename_all = "kebab-case")]
        pub enum Command {
            $(#[doc = concat!("See [`CommandName::", stringify!($name), "`].")] $name($payload),)*
        }

        impl Command {
            /// The command without its payload.
            #[must_use]
            pub const fn name(&self) -> CommandName {
                match self {
                    $(Self::$name(_) => CommandName::$name,)*
                }
            }
        }
    };
}

commands! {
    Admit(Note),
    Refuse(Refuse),
    RequestInformation(RequestInformation),
    DecideReview(DecideReview),
    ConfirmService(Note),
    Appoint(Appoint),
    Replace(Appoint),
    DecideObjection(DecideObjection),
    GrantExtension(GrantExtension),
    RefuseExtension(Reasons),
    DecidePerformance(DecidePerformance),
    Discontinue(Discontinue),
    Bundle(Bundle),
    Hold(Hold),
    Release(Hold),
    SupplyInformation(Words),
    SupplyAddress(SupplyAddress),
    Respond(Respond),
    Message(Message),
    Offer(Offer),
    WithdrawOffer(OnOffer),
    AcceptOffer(OnOffer),
    DeclineOffer(OnOffer),
    Bid(Bid),
    Counterclaim(Counterclaim),
    AppointRepresentative(AppointRepresentative),
    RequestExtension(RequestExtension),
    AgreeExtension(Note),
    RequestMediation(Note),
    Object(Object),
    DeclineMediation(Note),
    WithholdMaterial(Note),
    ReleaseMaterial(Note),
    Submit(Words),
    AcceptProposal(Note),
    DeclineProposal(Note),
    AgreeBinding(Note),
    AcceptRecommendation(Note),
    DeclineRecommendation(Note),
    ReportPerformance(OnTerm),
    ConfirmPerformance(OnTerm),
    ReportBreach(OnTerm),
    RequestReview(Reasons),
    Resume(Note),
    Explain(Words),
    OptOut(Note),
    Withdraw(Note),
    Rate(Rate),
    Declare(Declare),
    Propose(Propose),
    CloseMediation(Note),
    Recommend(Recommend),
    Correct(Correct),
    Resign(Reasons),
    File(Box<Filing>),
    Serve(Serve),
    FailService(FailService),
    Expire(Expire),
}
