//! The facts from admission to the mediator.

use domain::{AccountId, OfferId};

use super::{enter, set_due, void_offers};
use crate::case::{
    Answer, Case, Counterclaim, ExtensionRequest, Mediator, Objection, Offer, OfferState, Once, OuterLimit,
    Publication, Service,
};
use crate::command::Extendable;
use crate::deadline::Due;
use crate::event::Event;
use crate::fact::{AppointmentCause, Fact, Resumption, ReturnCause};
use crate::side::{Side, Sides};
use crate::stage::{
    AppointmentPhase, AppointmentReason, AskedFrom, Goal, Interrupted, RecommendationPhase, Relayed, Stage,
};

/// Applies the fact, if it is one of these; says whether it was.
pub(super) fn apply(case: &mut Case, event: &Event) -> bool {
    reaching(case, event) || negotiating(case, event) || appointing(case, event) || mediating(case, event)
}

fn reaching(case: &mut Case, event: &Event) -> bool {
    match &event.fact {
        Fact::ComplaintFiled { .. } | Fact::AddressSupplied { .. } | Fact::BounceNoted { .. } => {}
        Fact::UnverifiedAddressReached { .. } => {
            if let Stage::Service { reached_unverified, .. } = &mut case.stage {
                *reached_unverified = true;
            }
        }
        Fact::ComplaintAdmitted { due, .. } => {
            case.admitted_at = Some(event.at);
            case.outcome = None;
            case.closed_at = None;
            enter(case, Stage::Service { due: *due, relay: None, reached_unverified: false });
        }
        Fact::InformationRequested { from, clarification, due } => {
            let back = if *clarification {
                case.used.push(Once::Clarification);
                AskedFrom::Clarification { stage: Box::new(case.stage.clone()), since: event.at }
            } else {
                case.screening_requests = case.screening_requests.saturating_add(1);
                AskedFrom::Screening
            };
            enter(case, Stage::Information { due: *due, asked: *from, supplied: Sides::default(), from: back });
        }
        Fact::InformationSuppliedInPart { by } => {
            if let Stage::Information { supplied, .. } = &mut case.stage {
                *supplied.of_mut(*by) = true;
            }
        }
        Fact::InformationSupplied { resumption, .. } | Fact::InformationNotSupplied { resumption } => {
            resume(case, resumption);
        }
        Fact::ServiceAttemptFailed { .. } => {
            if let Stage::Service { relay, .. } = &mut case.stage {
                *relay = None;
            }
        }
        Fact::RelayAccepted { address, due } => {
            if let Stage::Service { relay, .. } = &mut case.stage {
                *relay = Some(Relayed { address: *address, due: *due });
            }
        }
        Fact::ComplaintServed { proof, address, days_left, due, outer } => {
            case.service = Some(Service { at: event.at, proof: *proof, address: *address, days_left: *days_left });
            case.outer = Some(OuterLimit { due: *outer, extended: false });
            enter(case, Stage::AwaitingResponse { due: *due });
        }
        Fact::ReturnedToService { cause, due } => return_to_service(case, *cause, *due),
        Fact::ResponseReceived { position, verified, due } => {
            case.answer = Answer::Given { at: event.at, position: *position, verified: *verified, late: false };
            case.consumer_active = false;
            enter(case, Stage::Negotiation { due: *due });
        }
        Fact::LateResponseReceived { position, verified, mediation } => {
            case.answer = Answer::Given { at: event.at, position: *position, verified: *verified, late: true };
            case.consumer_active = false;
            if let (Stage::Appointment { goal, interrupted, .. }, true) = (&mut case.stage, *mediation) {
                *goal = Goal::Mediation;
                *interrupted = None;
            }
        }
        Fact::MerchantAddressConfirmed {} => {
            if let Answer::Given { verified, .. } = &mut case.answer {
                *verified = true;
            }
        }
        Fact::NoResponseRecorded { publication } => {
            case.answer = Answer::Missing { since: event.at };
            case.publication = Some(Publication { due: *publication, explained: false, published: false });
        }
        Fact::NoResponseExplained {} => {
            if let Some(publication) = &mut case.publication {
                publication.explained = true;
            }
        }
        Fact::NoResponsePublished { .. } => {
            if let Some(publication) = &mut case.publication {
                publication.published = true;
            }
        }
        _ => return false,
    }
    true
}

/// The clocks run again. In screening an officer has a new limit; after the clarification the stage that was left goes
/// on with what it had.
fn resume(case: &mut Case, resumption: &Resumption) {
    let Stage::Information { from, .. } = &case.stage else { return };
    let mut stage = match from {
        AskedFrom::Screening => Stage::Screening { due: resumption.due },
        AskedFrom::Clarification { stage, .. } => (**stage).clone(),
    };
    set_due(&mut stage, resumption.due);
    enter(case, stage);
    if let (Some(outer), Some(due)) = (&mut case.outer, resumption.outer) {
        outer.due = due;
    }
    for resumed in &resumption.offers {
        if let Some(offer) = case.offers.iter_mut().find(|offer| offer.id == resumed.offer) {
            offer.state = OfferState::Open { due: resumed.due };
        }
    }
}

/// The merchant is being reached again: what rested on its having been reached is struck out.
fn return_to_service(case: &mut Case, why: ReturnCause, due: Due) {
    case.used.push(match why {
        ReturnCause::Bounce => Once::ReturnAfterBounce,
        ReturnCause::Unconfirmed => Once::ReturnAfterSettlement,
    });
    case.answer = Answer::Awaited;
    case.publication = None;
    case.outer = None;
    case.held_settlement = None;
    case.mediator = None;
    case.objection = None;
    case.objected_for_cause = Sides::default();
    case.withheld = Sides::default();
    case.binding = Sides::default();
    case.proposal.clear();
    case.recommendation = None;
    case.extended.clear();
    case.consumer_active = false;
    void_offers(case);
    enter(case, Stage::Service { due, relay: None, reached_unverified: false });
}

fn negotiating(case: &mut Case, event: &Event) -> bool {
    match &event.fact {
        Fact::ExtensionRequested { by, days, due } => {
            case.extension = Some(ExtensionRequest { by: *by, days: *days, due: *due });
        }
        Fact::ExtensionGranted { of: Extendable::Stage, due, .. } => {
            case.extended.push(case.stage.name());
            case.extension = None;
            set_due(&mut case.stage, *due);
        }
        Fact::ExtensionGranted { of: Extendable::OuterLimit, due, .. } => {
            case.outer = Some(OuterLimit { due: *due, extended: true });
        }
        Fact::ExtensionRefused { .. } => case.extension = None,
        Fact::OfferMade { offer, by, terms, due, replaces } => {
            if let Some(replaced) = replaces {
                set_offer(case, *replaced, OfferState::Superseded);
            }
            let state = OfferState::Open { due: *due };
            case.offers.push(Offer { id: *offer, by: *by, made_at: event.at, terms: terms.clone(), state });
        }
        Fact::OfferWithdrawn { offer } => set_offer(case, *offer, OfferState::Withdrawn),
        Fact::OfferAccepted { offer } => set_offer(case, *offer, OfferState::Accepted),
        Fact::OfferDeclined { offer } => set_offer(case, *offer, OfferState::Declined),
        Fact::OfferExpired { offer } => set_offer(case, *offer, OfferState::Expired),
        Fact::BidMade { by } => {
            let made = case.bids.of_mut(*by);
            *made = made.saturating_add(1);
        }
        Fact::CounterclaimMade { amount } => {
            case.counterclaim = Some(Counterclaim { at: event.at, amount: *amount });
        }
        Fact::RepresentativeAppointed { by, representative } => {
            let party = match by {
                Side::Consumer => &mut case.consumer,
                Side::Merchant => &mut case.merchant,
            };
            party.representative = Some(*representative);
        }
        Fact::MessageSent { .. } | Fact::EvidenceAdded { .. } | Fact::NegotiationEnded { .. } => {}
        _ => return false,
    }
    true
}

fn set_offer(case: &mut Case, offer: OfferId, state: OfferState) {
    if let Some(one) = case.offers.iter_mut().find(|one| one.id == offer) {
        one.state = state;
    }
}

fn appointing(case: &mut Case, event: &Event) -> bool {
    match &event.fact {
        Fact::AppointmentOpened { cause, limit, days_left } => {
            let is_interruption = matches!(cause, AppointmentCause::Resignation | AppointmentCause::Objection);
            let interrupted = is_interruption.then(|| {
                case.used.push(Once::Reappointment);
                Box::new(Interrupted { stage: case.stage.clone(), days_left: *days_left })
            });
            let goal = match cause {
                AppointmentCause::NoResponse => Goal::Recommendation,
                _ => Goal::Mediation,
            };
            let phase = AppointmentPhase::Officer { due: *limit };
            enter(case, Stage::Appointment { limit: *limit, phase, goal, interrupted });
        }
        Fact::MediatorInvited { mediator, reason, due } => {
            case.objection = None;
            case.objected_for_cause = Sides::default();
            set_phase(case, AppointmentPhase::Declaring { mediator: *mediator, reason: *reason, due: *due });
        }
        Fact::MediatorDeclared { due, material, .. } => {
            if let Stage::Appointment { phase: AppointmentPhase::Declaring { mediator, reason, .. }, .. } = case.stage {
                let (due, material) = (*due, *material);
                set_phase(case, AppointmentPhase::Objecting { mediator, reason, due, material });
            }
        }
        Fact::MediatorDeclined { mediator } | Fact::DeclarationMissed { mediator } => exclude(case, *mediator),
        Fact::MediatorObjectedTo { by, mediator } => {
            let used = case.objections.of_mut(*by);
            *used = used.saturating_add(1);
            case.objection = None;
            exclude(case, *mediator);
        }
        Fact::OfficerAppointmentDue { due } => {
            case.objection = None;
            set_phase(case, AppointmentPhase::Officer { due: *due });
        }
        Fact::MediatorAppointed { mediator, reason } => {
            case.mediator = Some(Mediator { account: *mediator, reason: *reason, since: event.at });
        }
        Fact::MaterialWithheld { by } => *case.withheld.of_mut(*by) = true,
        Fact::MaterialReleased { by } => *case.withheld.of_mut(*by) = false,
        Fact::ObjectionRaised { by, due, suspended } => {
            *case.objected_for_cause.of_mut(*by) = true;
            case.objection = Some(Objection { by: *by, due: *due, suspended: *suspended });
        }
        Fact::ObjectionDecided { upheld, due, .. } => {
            case.objection = None;
            if *upheld {
                exclude_present(case);
            } else if let Some(due) = due {
                set_due(&mut case.stage, *due);
            }
        }
        Fact::MediatorResigned { mediator } => {
            case.objection = None;
            exclude(case, *mediator);
            case.mediator = None;
        }
        Fact::MediatorReplaced { mediator } => {
            exclude_present(case);
            case.objection = None;
            case.objected_for_cause = Sides::default();
            let reason = AppointmentReason::Officer;
            case.mediator = Some(Mediator { account: *mediator, reason, since: event.at });
        }
        Fact::StageResumed { due } => {
            if let Stage::Appointment { interrupted: Some(interrupted), .. } = &case.stage {
                let mut stage = interrupted.stage.clone();
                set_due(&mut stage, *due);
                enter(case, stage);
            }
        }
        _ => return false,
    }
    true
}

fn set_phase(case: &mut Case, new: AppointmentPhase) {
    if let Stage::Appointment { phase, .. } = &mut case.stage {
        *phase = new;
    }
}

fn exclude(case: &mut Case, mediator: AccountId) {
    if !case.excluded.contains(&mediator) {
        case.excluded.push(mediator);
    }
}

/// The mediator, or the one who is about to be appointed, cannot be asked again.
fn exclude_present(case: &mut Case) {
    let proposed = match &case.stage {
        Stage::Appointment {
            phase: AppointmentPhase::Declaring { mediator, .. } | AppointmentPhase::Objecting { mediator, .. },
            ..
        } => Some(*mediator),
        _ => None,
    };
    if let Some(mediator) = proposed.or_else(|| case.mediator.map(|present| present.account)) {
        exclude(case, mediator);
    }
    case.mediator = None;
}

fn mediating(case: &mut Case, event: &Event) -> bool {
    match &event.fact {
        Fact::MediationOpened { due } => enter(case, Stage::Mediation { due: *due }),
        Fact::ProposalMade { terms, due } => {
            case.proposal.clone_from(terms);
            enter(case, Stage::Proposal { due: *due, accepted: Sides::default() });
        }
        Fact::ProposalAccepted { by } => set_acceptance(case, *by, true),
        Fact::AcceptanceTakenBack { by } => set_acceptance(case, *by, false),
        Fact::SubmissionsOpened { due } => {
            let phase = RecommendationPhase::Submissions { due: *due, submitted: Sides::default() };
            enter(case, Stage::Recommendation { phase });
        }
        Fact::SubmissionMade { by } => {
            if let Stage::Recommendation { phase: RecommendationPhase::Submissions { submitted, .. } } = &mut case.stage
            {
                *submitted.of_mut(*by) = true;
            }
        }
        Fact::BindingAgreed { by } => *case.binding.of_mut(*by) = true,
        Fact::MediationEnded { .. } | Fact::ProposalDeclined { .. } | Fact::ProposalLapsed { .. } => {}
        _ => return false,
    }
    true
}

fn set_acceptance(case: &mut Case, by: Side, accepts: bool) {
    if let Stage::Proposal { accepted, .. } = &mut case.stage {
        *accepted.of_mut(by) = accepts;
    }
}
