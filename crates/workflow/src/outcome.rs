//! How a case ends, and what becomes of what was agreed.

use serde::{Deserialize, Serialize};

use crate::side::Sides;

domain::words! {
    /// The six ways in which a case ends.
    OutcomeName "outcome" {
        /// Both sides agreed.
        Settled "settled",
        /// Both sides accepted the recommendation, or had agreed that it binds.
        RecommendationAccepted "recommendation-accepted",
        /// At least one side declined the recommendation or was silent.
        RecommendationDeclined "recommendation-declined",
        /// The consumer withdrew.
        Withdrawn "withdrawn",
        /// The complaint was not taken.
        Inadmissible "inadmissible",
        /// The case ended without a result.
        Discontinued "discontinued",
    }

    /// Why a complaint is not taken: the grounds of Directive 2013/11/EU art. 5(4), and three of our own.
    Ground "ground" {
        /// The consumer did not first turn to the merchant. Art. 5(4)(a).
        MerchantNotContacted "merchant-not-contacted",
        /// The dispute is frivolous or vexatious. Art. 5(4)(b).
        FrivolousOrVexatious "frivolous-or-vexatious",
        /// Another body or a court considers the dispute or has considered it. Art. 5(4)(c).
        OtherProceedings "other-proceedings",
        /// The value is below or above a threshold. Art. 5(4)(d).
        ValueOutsideLimits "value-outside-limits",
        /// The complaint was not submitted in time. Art. 5(4)(e).
        TooLate "too-late",
        /// The dispute would seriously impair the operation of the service. Art. 5(4)(f).
        SeriouslyImpairsOperation "seriously-impairs-operation",
        /// Information asked for was not supplied; the complaint may be filed again.
        Incomplete "incomplete",
        /// The dispute is not one the service is for.
        OutsideScope "outside-scope",
        /// The complaint abuses the service.
        Abuse "abuse",
    }

    /// Why a case ended without a result.
    DiscontinuedReason "discontinued reason" {
        /// The merchant was not reached; not the same as "did not answer".
        MerchantNotReached "merchant-not-reached",
        /// No mediator could be appointed.
        NoMediator "no-mediator",
        /// No recommendation was given in time, not even by a second mediator.
        NoDecision "no-decision",
        /// The consumer was silent since the merchant's answer and through submissions.
        ConsumerSilent "consumer-silent",
        /// The outer limit was reached.
        TimeLimit "time-limit",
        /// An officer: the case abuses the service.
        Abuse "abuse",
        /// An officer: the same dispute is on file already.
        Duplicate "duplicate",
        /// An officer: another body or a court has taken up the dispute.
        OtherProceedings "other-proceedings",
        /// An officer: the dispute turned out not to be one the service is for.
        OutsideScope "outside-scope",
        /// An officer: the merchant no longer exists.
        MerchantCeased "merchant-ceased",
    }

    /// How far a term of a settlement or recommendation has come.
    Performance "performance state" {
        /// To be done.
        Pending "pending",
        /// Reported as done by the side that owes it.
        Reported "reported",
        /// Done: confirmed by the other side or found by an officer.
        Performed "performed",
        /// Reported as done and not disputed.
        PerformedUnconfirmed "performed-unconfirmed",
        /// Reported as done and disputed.
        Disputed "disputed",
        /// Not done.
        Breached "breached",
        /// Not done, because a duty of the other side came first.
        Excused "excused",
        /// Not decided by an officer in time.
        Unresolved "unresolved",
    }

    /// What a side said to the recommendation.
    RecommendationAnswer "answer to a recommendation" {
        /// Nothing.
        Silent "silent",
        /// It accepts.
        Accepted "accepted",
        /// It declines.
        Declined "declined",
    }
}

impl DiscontinuedReason {
    /// Whether an officer may give this reason; the others follow from the procedure alone.
    #[must_use]
    pub const fn is_for_an_officer(self) -> bool {
        matches!(
            self,
            Self::Abuse | Self::Duplicate | Self::OtherProceedings | Self::OutsideScope | Self::MerchantCeased
        )
    }
}

impl Performance {
    /// Whether nothing more is to come.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Pending | Self::Reported | Self::Disputed)
    }
}

/// How a case ended, with what belongs to it. In JSON `{"name": "discontinued", "reason": "time-limit"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum Outcome {
    /// Both sides agreed.
    Settled,
    /// The recommendation holds.
    RecommendationAccepted {
        /// Whether both sides had agreed beforehand that it binds.
        binding: bool,
    },
    /// The recommendation was not accepted by both.
    RecommendationDeclined {
        /// What each side said.
        answers: Sides<RecommendationAnswer>,
    },
    /// The consumer withdrew.
    Withdrawn,
    /// The complaint was not taken.
    Inadmissible {
        /// On what ground.
        ground: Ground,
    },
    /// The case ended without a result.
    Discontinued {
        /// Why.
        reason: DiscontinuedReason,
    },
}

impl Outcome {
    /// The outcome without what belongs to it.
    #[must_use]
    pub const fn name(&self) -> OutcomeName {
        match self {
            Self::Settled => OutcomeName::Settled,
            Self::RecommendationAccepted { .. } => OutcomeName::RecommendationAccepted,
            Self::RecommendationDeclined { .. } => OutcomeName::RecommendationDeclined,
            Self::Withdrawn => OutcomeName::Withdrawn,
            Self::Inadmissible { .. } => OutcomeName::Inadmissible,
            Self::Discontinued { .. } => OutcomeName::Discontinued,
        }
    }
}

impl Default for RecommendationAnswer {
    /// Who has said nothing is silent.
    fn default() -> Self {
        Self::Silent
    }
}
