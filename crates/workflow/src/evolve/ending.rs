//! The facts from the recommendation to erasure.

use domain::TermId;
use jiff::Timestamp;

use super::{enter, set_due, void_offers};
use crate::actor::Actor;
use crate::case::{Case, Concluded, Delay, HeldSettlement, Mediator, Once, Rating, Recommendation};
use crate::command::{Finding, HoldReason};
use crate::deadline::Due;
use crate::event::Event;
use crate::fact::Fact;
use crate::outcome::{Outcome, Performance};
use crate::side::Sides;
use crate::stage::{AppointmentReason, Door, Erasure, RecommendationPhase, Stage};
use crate::term::{AgreedTerm, Progress, Term};

/// Applies the fact, if it is one of these.
pub(super) fn apply(case: &mut Case, event: &Event) {
    let _ = recommending(case, event) || performing(case, event) || closing(case, event) || after(case, event);
}

fn recommending(case: &mut Case, event: &Event) -> bool {
    match &event.fact {
        Fact::DecisionOpened { due } => {
            enter(case, Stage::Recommendation { phase: RecommendationPhase::Decision { due: *due } });
        }
        Fact::DecisionMissed { mediator, replacement, due } => {
            case.used.push(Once::SecondDecision);
            case.objection = None;
            case.objected_for_cause = Sides::default();
            case.excluded.extend(*mediator);
            let reason = AppointmentReason::NextOnRoster;
            case.mediator = replacement.map(|account| Mediator { account, reason, since: event.at });
            set_due(&mut case.stage, *due);
        }
        Fact::RecommendationGiven { terms, due } => {
            case.recommendation = Some(Recommendation { at: event.at, terms: terms.clone(), corrections: 0 });
            case.objection = None;
            let phase = RecommendationPhase::Answers { due: *due, answers: Sides::default() };
            enter(case, Stage::Recommendation { phase });
        }
        Fact::RecommendationCorrected { terms } => {
            if let Some(recommendation) = &mut case.recommendation {
                recommendation.corrections = recommendation.corrections.saturating_add(1);
                if let Some(terms) = terms {
                    recommendation.terms.clone_from(terms);
                }
            }
        }
        Fact::RecommendationAnswered { by, answer } => {
            if let Stage::Recommendation { phase: RecommendationPhase::Answers { answers, .. } } = &mut case.stage {
                *answers.of_mut(*by) = *answer;
            }
        }
        Fact::RecommendationAccepted { binding, terms } => {
            agree(case, Outcome::RecommendationAccepted { binding: *binding }, terms, event.at);
        }
        Fact::RecommendationDeclined { answers } => {
            conclude(case, Outcome::RecommendationDeclined { answers: *answers }, event.at);
        }
        Fact::SettlementHeld { by, terms, due } => {
            case.held_settlement = Some(HeldSettlement { by: *by, terms: terms.clone(), due: *due });
        }
        Fact::SettlementReached { terms, .. } => agree(case, Outcome::Settled, terms, event.at),
        Fact::ComplaintWithdrawn {} => conclude(case, Outcome::Withdrawn, event.at),
        Fact::CaseDiscontinued { reason } => conclude(case, Outcome::Discontinued { reason: *reason }, event.at),
        _ => return false,
    }
    true
}

/// The dispute has an outcome: everything that was open about it is void.
fn conclude(case: &mut Case, outcome: Outcome, at: Timestamp) {
    case.outcome = Some(Concluded { outcome, at });
    case.held_settlement = None;
    case.objection = None;
    case.extension = None;
    void_offers(case);
}

fn agree(case: &mut Case, outcome: Outcome, terms: &[AgreedTerm], at: Timestamp) {
    conclude(case, outcome, at);
    let pending =
        |agreed: &AgreedTerm| Term { spec: agreed.spec.clone(), due: agreed.due, progress: Progress::Pending };
    case.terms = terms.iter().map(pending).collect();
    enter(case, Stage::Performance);
}

fn performing(case: &mut Case, event: &Event) -> bool {
    match &event.fact {
        Fact::PerformanceReminded { term, due } => set(case, *term, Progress::Reminded { due: *due }),
        Fact::PerformanceReported { term, due } => set(case, *term, Progress::Reported { due: *due }),
        Fact::PerformanceNotReported { term, due } => set(case, *term, Progress::Unreported { due: *due }),
        Fact::PerformanceDisputed { term, due } => set(case, *term, Progress::Disputed { due: *due }),
        Fact::PerformanceConfirmed { term } => finish(case, *term, Performance::Performed),
        Fact::PerformanceNotDisputed { term } => finish(case, *term, Performance::PerformedUnconfirmed),
        Fact::PerformanceUnresolved { term } => finish(case, *term, Performance::Unresolved),
        Fact::PerformanceDecided { term, finding } => match finding {
            Finding::Performed => finish(case, *term, Performance::Performed),
            Finding::Excused => finish(case, *term, Performance::Excused),
            Finding::Breached => {
                finish(case, *term, Performance::Breached);
                hold(case, HoldReason::Breach);
            }
        },
        _ => return false,
    }
    true
}

fn finish(case: &mut Case, term: TermId, state: Performance) {
    set(case, term, Progress::Final { state });
}

fn set(case: &mut Case, term: TermId, progress: Progress) {
    if let Some(term) = case.terms.iter_mut().find(|one| one.spec.id == term) {
        term.progress = progress;
    }
}

fn hold(case: &mut Case, reason: HoldReason) {
    if !case.holds.contains(&reason) {
        case.holds.push(reason);
    }
}

fn closing(case: &mut Case, event: &Event) -> bool {
    match &event.fact {
        Fact::ComplaintRefused { ground, review, erasure } => {
            conclude(case, Outcome::Inadmissible { ground: *ground }, event.at);
            let refused_by = match event.actor {
                Actor::Officer(officer) => Some(officer),
                _ => None,
            };
            close(case, event.at, None, Door::Review { due: *review, refused_by }, *erasure);
        }
        Fact::CaseClosed { rating, resumption, erasure } => {
            let door = resumption.map_or(Door::Shut, |due| Door::Resumption { due });
            close(case, event.at, Some(*rating), door, *erasure);
        }
        Fact::ReviewRequested { due } => {
            if let Stage::Closed { door, .. } = &mut case.stage
                && let Door::Review { refused_by, .. } = *door
            {
                *door = Door::UnderReview { due: *due, refused_by };
            }
        }
        Fact::ReviewNotRequested {} | Fact::ReviewRefused {} | Fact::CaseNotResumed {} => {
            if let Stage::Closed { door, .. } = &mut case.stage {
                *door = Door::Shut;
            }
        }
        Fact::CaseResumed { due } => {
            case.used.push(Once::Resumption);
            case.outcome = None;
            case.closed_at = None;
            case.ratings = Sides::default();
            let phase = RecommendationPhase::Submissions { due: *due, submitted: Sides::default() };
            enter(case, Stage::Recommendation { phase });
        }
        _ => return false,
    }
    true
}

fn close(case: &mut Case, at: Timestamp, rating: Option<Due>, door: Door, erasure: Due) {
    case.closed_at = Some(at);
    enter(case, Stage::Closed { rating, door, erasure: Erasure::Due { due: erasure } });
}

fn after(case: &mut Case, event: &Event) -> bool {
    match &event.fact {
        Fact::CaseRated { by, score, resolved } => {
            *case.ratings.of_mut(*by) = Some(Rating { score: *score, resolved: *resolved });
        }
        Fact::RatingEnded {} => {
            if let Stage::Closed { rating, .. } = &mut case.stage {
                *rating = None;
            }
        }
        Fact::CaseBundled { bundle } => case.bundle = Some(*bundle),
        Fact::BundleLeft { by } => {
            case.bundle = None;
            *case.opted_out.of_mut(*by) = true;
        }
        Fact::DataHeld { reason } => hold(case, *reason),
        Fact::DataReleased { reason } => case.holds.retain(|held| held != reason),
        Fact::ServiceDelayed { deadline, due } => case.delays.push(Delay { deadline: *deadline, due: *due }),
        Fact::DataErased {} => {
            if let Stage::Closed { erasure, .. } = &mut case.stage {
                *erasure = Erasure::Done;
            }
        }
        _ => return false,
    }
    true
}
