//! What an event makes of a case. Total: it reads facts alone and cannot fail.

mod begin;
mod ending;
mod running;

use domain::CaseId;

use crate::actor::Actor;
use crate::case::{Answer, Case, OfferState};
use crate::deadline::Due;
use crate::event::Event;
use crate::stage::{AppointmentPhase, RecommendationPhase, Stage};

pub use begin::begin;

/// The case after the event. A fact that does not fit the case, which [`crate::decide`] never makes, changes nothing
/// but the version.
#[must_use]
pub fn evolve(mut case: Case, event: &Event) -> Case {
    case.version = case.version.saturating_add(1);
    if matches!(event.actor, Actor::Consumer(_)) && matches!(case.answer, Answer::Given { .. }) {
        case.consumer_active = true;
    }
    if !running::apply(&mut case, event) {
        ending::apply(&mut case, event);
    }
    case
}

/// The case that all these events amount to; none if the first files no complaint.
#[must_use]
pub fn replay<'a>(id: CaseId, events: impl IntoIterator<Item = &'a Event>) -> Option<Case> {
    let mut events = events.into_iter();
    let case = begin(id, events.next()?)?;
    Some(events.fold(case, evolve))
}

/// The case moves on to a stage. Requests that belonged to the one it leaves are void, and a clock that stood still
/// there no longer matters.
fn enter(case: &mut Case, stage: Stage) {
    case.stage = stage;
    case.extension = None;
    if let Some(objection) = &mut case.objection {
        objection.suspended = None;
    }
}

/// Open offers are over.
fn void_offers(case: &mut Case) {
    for offer in &mut case.offers {
        if matches!(offer.state, OfferState::Open { .. }) {
            offer.state = OfferState::Superseded;
        }
    }
}

/// Sets the limit of a stage, if it is one that has a single one.
fn set_due(stage: &mut Stage, new: Due) {
    match stage {
        Stage::Screening { due }
        | Stage::Information { due, .. }
        | Stage::Service { due, .. }
        | Stage::AwaitingResponse { due }
        | Stage::Negotiation { due }
        | Stage::Mediation { due }
        | Stage::Proposal { due, .. }
        | Stage::Appointment { phase: AppointmentPhase::Declaring { due, .. }, .. }
        | Stage::Appointment { phase: AppointmentPhase::Officer { due }, .. }
        | Stage::Recommendation {
            phase:
                RecommendationPhase::Submissions { due, .. }
                | RecommendationPhase::Decision { due }
                | RecommendationPhase::Answers { due, .. },
        } => *due = new,
        Stage::Appointment { .. } | Stage::Performance | Stage::Closed { .. } => {}
    }
}
