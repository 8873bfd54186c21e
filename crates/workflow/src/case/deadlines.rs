//! The limits that are running in a case: data of its state, nothing else.

use jiff::Timestamp;

use super::{Case, OfferState};
use crate::command::Asked;
use crate::deadline::{Deadline, DeadlineKind, Due, Obliged, Subject};
use crate::side::{Side, Sides};
use crate::stage::{AppointmentPhase, Door, Erasure, RecommendationPhase, Stage};
use crate::term::Progress;

impl Case {
    /// All limits that are running, in no order. A limit of a stage whose clock stands still is not running.
    #[must_use]
    pub fn deadlines(&self) -> Vec<Deadline> {
        let mut all = Vec::with_capacity(4);
        self.each_deadline(|deadline| all.push(deadline));
        all
    }

    /// The limit that ends first. Of several that end at the same instant, that of the outer limit comes last, so that
    /// a result reached with it still counts. The days to object without reasons are left out: their end has no effect
    /// by itself, since those to keep material back run longer.
    #[must_use]
    pub fn next_due(&self) -> Option<Deadline> {
        let mut next: Option<Deadline> = None;
        self.each_deadline(|deadline| {
            let has_effect = deadline.kind != DeadlineKind::Objection;
            if has_effect && next.is_none_or(|first| rank(&deadline) < rank(&first)) {
                next = Some(deadline);
            }
        });
        next
    }

    /// Whether anything has fallen due at that instant and waits to be applied.
    #[must_use]
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.next_due().is_some_and(|deadline| deadline.due.is_over(now))
    }

    /// The limit of that kind, if one is running.
    #[must_use]
    pub fn deadline(&self, kind: DeadlineKind) -> Option<Deadline> {
        let mut found = None;
        self.each_deadline(|deadline| {
            if deadline.kind == kind && found.is_none() {
                found = Some(deadline);
            }
        });
        found
    }

    fn each_deadline(&self, mut with: impl FnMut(Deadline)) {
        let stands_still = matches!(self.stage, Stage::Information { .. });
        let suspended = self.held_settlement.is_some() || self.objection.is_some_and(|one| one.suspended.is_some());
        if !suspended || self.stage.is_closed() {
            each_of_stage(self, &mut with);
        }
        let mut add = |kind, due, who| with(Deadline { kind, due, who, subject: Subject::Case });
        if let Some(held) = &self.held_settlement {
            add(DeadlineKind::SettlementConfirmation, held.due, Obliged::Officer);
        }
        if let Some(objection) = &self.objection {
            add(DeadlineKind::ObjectionDecision, objection.due, Obliged::Officer);
        }
        if let Some(due) = self.extension.and_then(|request| request.due) {
            add(DeadlineKind::ExtensionDecision, due, Obliged::Officer);
        }
        if let (Some(outer), false, None) = (self.outer, stands_still, self.outcome) {
            add(DeadlineKind::OuterLimit, outer.due, Obliged::Nobody);
        }
        if let Some(publication) = self.publication.filter(|one| !one.published) {
            add(DeadlineKind::Publication, publication.due, Obliged::Side(Side::Merchant));
        }
        if self.outcome.is_none() && !stands_still {
            for offer in &self.offers {
                if let OfferState::Open { due } = offer.state {
                    let who = Obliged::Side(offer.by.other());
                    with(Deadline { kind: DeadlineKind::Offer, due, who, subject: Subject::Offer(offer.id) });
                }
            }
        }
    }
}

fn rank(deadline: &Deadline) -> (Timestamp, bool) {
    (deadline.due.at, deadline.kind == DeadlineKind::OuterLimit)
}

fn each_of_stage(case: &Case, with: &mut impl FnMut(Deadline)) {
    let mut add = |kind, due, who| with(Deadline { kind, due, who, subject: Subject::Case });
    match &case.stage {
        Stage::Screening { due } => add(DeadlineKind::Screening, *due, Obliged::Officer),
        Stage::Information { due, asked, supplied, .. } => {
            let who = match asked {
                Asked::Consumer => Obliged::Side(Side::Consumer),
                Asked::Merchant => Obliged::Side(Side::Merchant),
                Asked::Both => missing(*supplied),
            };
            add(DeadlineKind::Information, *due, who);
        }
        Stage::Service { due, relay, .. } => {
            add(DeadlineKind::Service, *due, Obliged::Officer);
            if let Some(relay) = relay {
                add(DeadlineKind::RelayProof, relay.due, Obliged::Nobody);
            }
        }
        Stage::AwaitingResponse { due } => add(DeadlineKind::Response, *due, Obliged::Side(Side::Merchant)),
        Stage::Negotiation { due } => add(DeadlineKind::Negotiation, *due, Obliged::Both),
        Stage::Appointment { limit, phase, .. } => match phase {
            AppointmentPhase::Declaring { mediator, due, .. } => {
                add(DeadlineKind::Declaration, *due, Obliged::Mediator(*mediator));
                add(DeadlineKind::Appointment, *limit, Obliged::Nobody);
            }
            AppointmentPhase::Objecting { due, material, .. } => {
                add(DeadlineKind::Objection, *due, Obliged::Both);
                add(DeadlineKind::MaterialWithholding, *material, Obliged::Both);
            }
            AppointmentPhase::Officer { due } => add(DeadlineKind::OfficerAppointment, *due, Obliged::Officer),
        },
        Stage::Mediation { due } => add(DeadlineKind::Mediation, *due, Obliged::Both),
        Stage::Proposal { due, accepted } => add(DeadlineKind::Proposal, *due, missing(*accepted)),
        Stage::Recommendation { phase } => match phase {
            RecommendationPhase::Submissions { due, submitted } => {
                add(DeadlineKind::Submissions, *due, missing(*submitted));
            }
            RecommendationPhase::Decision { due } => {
                let who = case.mediator.map_or(Obliged::Officer, |mediator| Obliged::Mediator(mediator.account));
                add(DeadlineKind::Decision, *due, who);
            }
            RecommendationPhase::Answers { due, answers } => {
                add(DeadlineKind::RecommendationAnswer, *due, missing(answers.answered()));
            }
        },
        Stage::Performance => each_of_terms(case, with),
        Stage::Closed { rating, door, erasure } => each_after_closing(case, *rating, *door, *erasure, &mut add),
    }
}

fn each_of_terms(case: &Case, with: &mut impl FnMut(Deadline)) {
    for term in &case.terms {
        let (debtor, creditor) = (Obliged::Side(term.spec.debtor), Obliged::Side(term.spec.debtor.other()));
        let (kind, due, who) = match term.progress {
            Progress::Pending => (DeadlineKind::Performance, term.due, debtor),
            Progress::Reminded { due } => (DeadlineKind::PerformanceGrace, due, debtor),
            Progress::Reported { due } => (DeadlineKind::PerformanceConfirmation, due, creditor),
            Progress::Unreported { due } | Progress::Disputed { due } => {
                (DeadlineKind::PerformanceDecision, due, Obliged::Officer)
            }
            Progress::Final { .. } => continue,
        };
        with(Deadline { kind, due, who, subject: Subject::Term(term.spec.id) });
    }
}

fn each_after_closing(
    case: &Case,
    rating: Option<Due>,
    door: Door,
    erasure: Erasure,
    add: &mut impl FnMut(DeadlineKind, Due, Obliged),
) {
    if let Some(due) = rating {
        let rated = Sides { consumer: case.ratings.consumer.is_some(), merchant: case.ratings.merchant.is_some() };
        add(DeadlineKind::Rating, due, missing(rated));
    }
    match door {
        Door::Shut => {}
        Door::Review { due, .. } => add(DeadlineKind::ReviewRequest, due, Obliged::Side(Side::Consumer)),
        Door::UnderReview { due, .. } => add(DeadlineKind::ReviewDecision, due, Obliged::Officer),
        Door::Resumption { due } => add(DeadlineKind::Resumption, due, Obliged::Side(Side::Consumer)),
    }
    if let (Erasure::Due { due }, true) = (erasure, case.holds.is_empty()) {
        add(DeadlineKind::Erasure, due, Obliged::Nobody);
    }
}

/// Who of the two still has to act.
fn missing(done: Sides<bool>) -> Obliged {
    match (done.consumer, done.merchant) {
        (true, false) => Obliged::Side(Side::Merchant),
        (false, true) => Obliged::Side(Side::Consumer),
        _ => Obliged::Both,
    }
}
