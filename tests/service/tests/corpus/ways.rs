//! The ways that disputes go: what somebody does next in a case, and how it must end.

use domain::AccountId;
use serde_json::{Value, json};
use workflow::{
    AppointmentPhase, AppointmentReason, Case, DiscontinuedReason, Door, Ground, Once, Outcome, OutcomeName, Progress,
    RecommendationPhase, Side, Stage, StageName,
};

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Consumer,
    Merchant,
    Officer,
    /// Another than who refused.
    Reviewer,
    Mediator(AccountId),
}

/// What somebody does next.
pub(crate) type Move = Option<(Who, &'static str, Value)>;

/// A way that a dispute goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    OfferAccepted,
    PerformanceUnconfirmed,
    PerformanceForgotten,
    PerformanceBreached,
    BidsMeet,
    ProposalAccepted,
    ProposalLapses,
    RecommendationAccepted,
    RecommendationBinds,
    RecommendationDeclined,
    AnswersMissed,
    MerchantSilent,
    MediationRunsOut,
    ClarificationMissed,
    WithdrawnEarly,
    WithdrawnLate,
    NotContacted,
    NotSupplied,
    RefusedAndStands,
    RefusedAndReviewed,
    NotScreened,
    NotReached,
    NoMediator,
    NoDecision,
    ConsumerSilent,
    TimeRunsOut,
    Abuse,
    Duplicate,
    OtherProceedings,
    OutsideScope,
    MerchantCeased,
}

impl Way {
    pub(crate) const ALL: [Self; 31] = [
        Self::OfferAccepted,
        Self::PerformanceUnconfirmed,
        Self::PerformanceForgotten,
        Self::PerformanceBreached,
        Self::BidsMeet,
        Self::ProposalAccepted,
        Self::ProposalLapses,
        Self::RecommendationAccepted,
        Self::RecommendationBinds,
        Self::RecommendationDeclined,
        Self::AnswersMissed,
        Self::MerchantSilent,
        Self::MediationRunsOut,
        Self::ClarificationMissed,
        Self::WithdrawnEarly,
        Self::WithdrawnLate,
        Self::NotContacted,
        Self::NotSupplied,
        Self::RefusedAndStands,
        Self::RefusedAndReviewed,
        Self::NotScreened,
        Self::NotReached,
        Self::NoMediator,
        Self::NoDecision,
        Self::ConsumerSilent,
        Self::TimeRunsOut,
        Self::Abuse,
        Self::Duplicate,
        Self::OtherProceedings,
        Self::OutsideScope,
        Self::MerchantCeased,
    ];

    /// Changes a complaint into one that goes this way: one that nobody takes, or one that an officer has to look at.
    pub(crate) fn prepare(self, complaint: &mut Value) {
        match self {
            Self::NotContacted => {
                complaint.as_object_mut().unwrap().remove("contacted_merchant_on");
            }
            Self::NotSupplied | Self::RefusedAndStands | Self::RefusedAndReviewed | Self::NotScreened => {
                let links: Vec<String> = (0..6).map(|number| format!("https://shop.example/{number}")).collect();
                complaint["description"] = json!(links.join(" ") + " look");
            }
            _ => {}
        }
    }

    /// What is done next in a case that goes this way; nothing, if its limit is to pass. More time is asked for while it
    /// may be.
    pub(crate) fn next(self, case: &Case, roster: &[AccountId], may_ask: bool) -> Move {
        if case.held_settlement.is_some() {
            return Some((Who::Officer, "confirm-service", json!({})));
        }
        match &case.stage {
            Stage::Screening { .. } => self.in_screening(),
            Stage::Service { .. } => self.in_service(),
            Stage::AwaitingResponse { .. } => (self != Self::MerchantSilent).then(respond),
            Stage::Negotiation { .. } => self.in_negotiation(case),
            Stage::Appointment { phase, .. } => self.in_appointment(case, phase, roster),
            Stage::Mediation { .. } => self.in_mediation(case, may_ask),
            Stage::Proposal { accepted, .. } if self == Self::ProposalAccepted => {
                let who = if accepted.consumer { Who::Merchant } else { Who::Consumer };
                Some((who, "accept-proposal", json!({})))
            }
            Stage::Information { .. } | Stage::Proposal { .. } => None,
            Stage::Recommendation { phase } => self.in_recommendation(case, phase),
            Stage::Performance => self.in_performance(case),
            Stage::Closed { .. } => self.in_closed(case),
        }
    }

    fn in_screening(self) -> Move {
        let question = json!({"from": "consumer", "question": "What did you buy?"});
        let refusal = json!({"ground": "frivolous-or-vexatious", "reasons": "These are links, not a complaint."});
        match self {
            Self::NotSupplied => Some((Who::Officer, "request-information", question)),
            Self::RefusedAndStands | Self::RefusedAndReviewed => Some((Who::Officer, "refuse", refusal)),
            _ => None,
        }
    }

    fn in_service(self) -> Move {
        match self {
            Self::NotReached => None,
            Self::WithdrawnEarly => Some((Who::Consumer, "withdraw", json!({}))),
            Self::MerchantSilent => Some((Who::Officer, "confirm-service", json!({}))),
            _ => match self.officers_reason() {
                Some(reason) => {
                    Some((Who::Officer, "discontinue", json!({"reason": reason.as_str(), "reasons": "As shown."})))
                }
                None => Some(respond()),
            },
        }
    }

    fn officers_reason(self) -> Option<DiscontinuedReason> {
        Some(match self {
            Self::Abuse => DiscontinuedReason::Abuse,
            Self::Duplicate => DiscontinuedReason::Duplicate,
            Self::OtherProceedings => DiscontinuedReason::OtherProceedings,
            Self::OutsideScope => DiscontinuedReason::OutsideScope,
            Self::MerchantCeased => DiscontinuedReason::MerchantCeased,
            _ => return None,
        })
    }

    fn in_negotiation(self, case: &Case) -> Move {
        match self {
            Self::OfferAccepted
            | Self::PerformanceUnconfirmed
            | Self::PerformanceForgotten
            | Self::PerformanceBreached => match case.open_offer_of(Side::Merchant) {
                None => Some((Who::Merchant, "offer", json!({"terms": terms(case)}))),
                Some(offer) => Some((Who::Consumer, "accept-offer", json!({"offer": offer.id}))),
            },
            Self::BidsMeet => {
                let who = if case.bids.merchant == 0 { Who::Merchant } else { Who::Consumer };
                let amount = if who == Who::Merchant { "8.00" } else { "4.00" };
                let currency = case.claim.amount.unwrap().currency().to_string();
                Some((who, "bid", json!({"limit": {"amount": amount, "currency": currency}})))
            }
            Self::WithdrawnLate | Self::RefusedAndReviewed => Some((Who::Consumer, "withdraw", json!({}))),
            Self::TimeRunsOut if !case.extended.contains(&StageName::Negotiation) => Some(match &case.extension {
                None => (Who::Consumer, "request-extension", json!({"days": 10, "reasons": "I am travelling."})),
                Some(_) => (Who::Merchant, "agree-extension", json!({})),
            }),
            Self::ConsumerSilent | Self::MediationRunsOut | Self::NoMediator | Self::TimeRunsOut => None,
            _ => Some((Who::Consumer, "request-mediation", json!({}))),
        }
    }

    /// Where time runs out, nobody on the roster declares until an officer appoints.
    fn in_appointment(self, case: &Case, phase: &AppointmentPhase, roster: &[AccountId]) -> Move {
        match (phase, self) {
            (_, Self::NoMediator) | (AppointmentPhase::Objecting { .. }, _) => None,
            (AppointmentPhase::Declaring { reason, .. }, Self::TimeRunsOut)
                if *reason != AppointmentReason::Officer =>
            {
                None
            }
            (AppointmentPhase::Declaring { mediator, .. }, _) => {
                Some((Who::Mediator(*mediator), "declare", json!({"declaration": "independent"})))
            }
            (AppointmentPhase::Officer { .. }, _) => {
                let free = roster.iter().find(|mediator| !case.excluded.contains(mediator)).unwrap();
                Some((Who::Officer, "appoint", json!({"mediator": free, "reasons": "The next who is free."})))
            }
        }
    }

    fn in_mediation(self, case: &Case, may_ask: bool) -> Move {
        let mediator = Who::Mediator(case.mediator.unwrap().account);
        let proposal = json!({"terms": terms(case), "text": "Half each."});
        match self {
            Self::ProposalAccepted | Self::ProposalLapses => Some((mediator, "propose", proposal)),
            Self::ClarificationMissed if !case.has_used(Once::Clarification) => {
                let question = json!({"from": "both", "question": "When was the parcel sent?"});
                Some((mediator, "request-information", question))
            }
            Self::TimeRunsOut if may_ask && !case.extended.contains(&StageName::Mediation) => {
                Some(match &case.extension {
                    None => (Who::Consumer, "request-extension", json!({"days": 10, "reasons": "I am travelling."})),
                    Some(_) => (Who::Officer, "grant-extension", json!({"of": "stage", "reasons": "It fits."})),
                })
            }
            Self::TimeRunsOut if !case.has_used(Once::Reappointment) => {
                Some((mediator, "resign", json!({"reasons": "I am ill."})))
            }
            Self::MediationRunsOut | Self::TimeRunsOut => None,
            _ => Some((mediator, "close-mediation", json!({}))),
        }
    }

    fn in_recommendation(self, case: &Case, phase: &RecommendationPhase) -> Move {
        let words = json!({"text": "As the file shows."});
        match phase {
            RecommendationPhase::Submissions { submitted, .. } => match self {
                Self::RecommendationBinds if !case.binding.consumer => {
                    Some((Who::Consumer, "agree-binding", json!({})))
                }
                Self::RecommendationBinds if !case.binding.merchant => {
                    Some((Who::Merchant, "agree-binding", json!({})))
                }
                Self::TimeRunsOut | Self::NoDecision | Self::MediationRunsOut if submitted.consumer => None,
                _ if !submitted.consumer && self != Self::ConsumerSilent => Some((Who::Consumer, "submit", words)),
                _ if !submitted.merchant && self != Self::MerchantSilent => Some((Who::Merchant, "submit", words)),
                _ => None,
            },
            RecommendationPhase::Decision { .. } => {
                let mediator = Who::Mediator(case.mediator.unwrap().account);
                let recommendation = json!({"terms": terms(case), "reasons": "It came late."});
                let decides = !matches!(self, Self::NoDecision | Self::TimeRunsOut);
                decides.then_some((mediator, "recommend", recommendation))
            }
            RecommendationPhase::Answers { answers, .. } => {
                let answered = answers.answered();
                match self {
                    Self::RecommendationDeclined | Self::ProposalLapses if !answered.consumer => {
                        Some((Who::Consumer, "decline-recommendation", json!({})))
                    }
                    Self::RecommendationAccepted | Self::MediationRunsOut | Self::ClarificationMissed => {
                        let who = if answered.consumer { Who::Merchant } else { Who::Consumer };
                        Some((who, "accept-recommendation", json!({})))
                    }
                    Self::MerchantSilent if !answered.consumer => {
                        Some((Who::Consumer, "accept-recommendation", json!({})))
                    }
                    _ => None,
                }
            }
        }
    }

    fn in_performance(self, case: &Case) -> Move {
        let open = case.terms.iter().find(|term| !matches!(term.progress, Progress::Final { .. }))?;
        let term = json!({"term": open.spec.id});
        match (&open.progress, self) {
            (_, Self::PerformanceForgotten)
            | (Progress::Reported { .. }, Self::PerformanceUnconfirmed)
            | (Progress::Final { .. }, _) => None,
            (Progress::Pending | Progress::Reminded { .. }, _) => Some((Who::Merchant, "report-performance", term)),
            (Progress::Reported { .. }, Self::PerformanceBreached) => Some((Who::Consumer, "report-breach", term)),
            (Progress::Reported { .. }, _) => Some((Who::Consumer, "confirm-performance", term)),
            (Progress::Unreported { .. } | Progress::Disputed { .. }, _) => {
                let finding = json!({"term": open.spec.id, "finding": "breached", "reasons": "No receipt."});
                Some((Who::Officer, "decide-performance", finding))
            }
        }
    }

    fn in_closed(self, case: &Case) -> Move {
        let Stage::Closed { door, .. } = &case.stage else { return None };
        match (door, self) {
            (Door::Review { .. }, Self::RefusedAndReviewed) => {
                Some((Who::Consumer, "request-review", json!({"reasons": "There is a story behind the links."})))
            }
            (Door::UnderReview { .. }, Self::RefusedAndReviewed) => {
                Some((Who::Reviewer, "decide-review", json!({"granted": true, "reasons": "There is."})))
            }
            _ if self.is_rated() && case.ratings.consumer.is_none() => {
                Some((Who::Consumer, "rate", json!({"score": 4, "resolved": true})))
            }
            _ => None,
        }
    }

    fn is_rated(self) -> bool {
        matches!(self, Self::OfferAccepted | Self::ProposalAccepted | Self::WithdrawnLate)
    }

    /// How the case must have ended.
    pub(crate) fn ends(self, outcome: Outcome) -> bool {
        let discontinued = |reason| outcome == Outcome::Discontinued { reason };
        match self {
            Self::OfferAccepted
            | Self::PerformanceUnconfirmed
            | Self::PerformanceForgotten
            | Self::PerformanceBreached
            | Self::BidsMeet
            | Self::ProposalAccepted => outcome == Outcome::Settled,
            Self::RecommendationAccepted | Self::MediationRunsOut | Self::ClarificationMissed => {
                outcome == Outcome::RecommendationAccepted { binding: false }
            }
            Self::RecommendationBinds => outcome == Outcome::RecommendationAccepted { binding: true },
            Self::RecommendationDeclined
            | Self::ProposalLapses
            | Self::AnswersMissed
            | Self::MerchantSilent
            | Self::NotScreened => outcome.name() == OutcomeName::RecommendationDeclined,
            Self::WithdrawnEarly | Self::WithdrawnLate | Self::RefusedAndReviewed => outcome == Outcome::Withdrawn,
            Self::NotContacted => outcome == Outcome::Inadmissible { ground: Ground::MerchantNotContacted },
            Self::NotSupplied => outcome == Outcome::Inadmissible { ground: Ground::Incomplete },
            Self::RefusedAndStands => outcome == Outcome::Inadmissible { ground: Ground::FrivolousOrVexatious },
            Self::NotReached => discontinued(DiscontinuedReason::MerchantNotReached),
            Self::NoMediator => discontinued(DiscontinuedReason::NoMediator),
            Self::NoDecision => discontinued(DiscontinuedReason::NoDecision),
            Self::ConsumerSilent => discontinued(DiscontinuedReason::ConsumerSilent),
            Self::TimeRunsOut => discontinued(DiscontinuedReason::TimeLimit),
            Self::Abuse | Self::Duplicate | Self::OtherProceedings | Self::OutsideScope | Self::MerchantCeased => {
                self.officers_reason().is_some_and(discontinued)
            }
        }
    }
}

fn respond() -> (Who, &'static str, Value) {
    (Who::Merchant, "respond", json!({"position": "contests", "text": "We see it otherwise."}))
}

/// What is offered, proposed and recommended: five in the currency of the purchase.
fn terms(case: &Case) -> Value {
    let currency = case.claim.amount.unwrap().currency().to_string();
    json!([tests::complaint::refund("5.00", &currency)])
}
