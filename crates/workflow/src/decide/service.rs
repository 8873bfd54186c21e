//! Reaching the merchant, its answer, and its silence.

use domain::{AddressId, OfferId};

use super::docket::{Docket, noted};
use super::{appointment, settlement, terms};
use crate::case::{Answer, Once};
use crate::clock::{Whose, days_between};
use crate::command::{CommandName, FailService, Note, Respond, Serve, ServiceProof, SupplyAddress, Words};
use crate::event::Content;
use crate::fact::{AppointmentCause, Fact, ReturnCause};
use crate::refusal::Refusal;
use crate::side::Side;
use crate::stage::{AppointmentPhase, Goal, Stage};

pub(super) fn supply_address(docket: &mut Docket<'_>, supply: &SupplyAddress) {
    let address = docket.context.ids.fresh();
    let mut content = Content::none();
    content.words.insert("address".to_owned(), supply.address.as_str().to_owned());
    docket.record_with(Fact::AddressSupplied { address, address_kind: supply.kind }, content);
}

/// The notice arrived. Through an address that does not count as the merchant's own that proves nothing and is noted
/// once; what our relay took is proof only after the days of the procedure.
pub(super) fn serve(docket: &mut Docket<'_>, serve: &Serve) {
    let (proof, address) = (serve.proof, serve.address);
    let Stage::Service { relay, reached_unverified, .. } = docket.case().stage else { return };
    if !docket.context.address_verified {
        if !reached_unverified {
            docket.record(Fact::UnverifiedAddressReached { proof, address });
        }
    } else if proof == ServiceProof::Relay {
        if relay.is_none() {
            let due = docket.clock().unrolled(docket.limits().relay_proof);
            docket.record(Fact::RelayAccepted { address, due });
        }
    } else {
        record_service(docket, proof, address, Content::none());
    }
}

/// An officer knows that the merchant was reached; or that the address it answers through is its own, which also
/// releases an agreement that waits for that.
pub(super) fn confirm(docket: &mut Docket<'_>, note: &Note) {
    let content = noted(note.note.as_ref());
    if let Stage::Service { .. } = docket.case().stage {
        return record_service(docket, ServiceProof::Officer, None, content);
    }
    docket.record_with(Fact::MerchantAddressConfirmed {}, content);
    if let Some(held) = docket.case().held_settlement.clone() {
        settlement::conclude(docket, held.by, &held.terms);
    }
}

fn record_service(docket: &mut Docket<'_>, proof: ServiceProof, address: Option<AddressId>, content: Content) {
    let (clock, limits, now) = (docket.clock(), docket.limits(), docket.context.now);
    let Stage::Service { due: running, .. } = docket.case().stage else { return };
    let due = clock.period(Whose::Side(Side::Merchant), limits.response);
    let outer = clock.unrolled(limits.outer);
    let days_left = clock.days_left(&running, now);
    docket.record_with(Fact::ComplaintServed { proof, address, days_left, due, outer }, content);
}

/// A notice came back. Still being reached: other addresses are needed. Before any answer, once: back to service, and a
/// missing answer is struck out. Later: an officer is told.
pub(super) fn fail(docket: &mut Docket<'_>, failure: &FailService) {
    let address = failure.address;
    let case = docket.case();
    let returns =
        matches!(case.stage, Stage::AwaitingResponse { .. } | Stage::Appointment { .. } | Stage::Recommendation { .. });
    let is_answered = matches!(case.answer, Answer::Given { .. });
    if let Stage::Service { .. } = case.stage {
        docket.record(Fact::ServiceAttemptFailed { address });
    } else if returns && !is_answered && !case.has_used(Once::ReturnAfterBounce) {
        record_return(docket, ReturnCause::Bounce);
    } else {
        docket.record(Fact::BounceNoted { address });
    }
}

/// Back to service for what is left of its days, but at least for the least number of them.
pub(super) fn record_return(docket: &mut Docket<'_>, cause: ReturnCause) {
    let least = docket.numbers().service_days_at_least;
    let left = docket.case().service.map_or(least, |service| service.days_left.max(least));
    let due = docket.clock().days(Whose::Office, docket.limits().service, left);
    docket.record(Fact::ReturnedToService { cause, due });
}

pub(super) fn respond(docket: &mut Docket<'_>, response: &Respond) -> Result<(), Refusal> {
    let specs = match response.offer.as_slice() {
        [] => None,
        drafts => Some(terms::specify(docket, CommandName::Respond, drafts)?),
    };
    let content = Content::text(response.text.as_str());
    let (position, verified) = (response.position, docket.context.address_verified);
    if let Answer::Missing { .. } = docket.case().answer {
        respond_late(docket, response, content);
    } else {
        if let Stage::Service { .. } = docket.case().stage {
            record_service(docket, ServiceProof::Answer, None, Content::none());
        }
        let due = docket.clock().period(Whose::Both, docket.limits().negotiation);
        docket.record_with(Fact::ResponseReceived { position, verified, due }, content);
    }
    if let Some((specs, words)) = specs {
        let offer: OfferId = docket.context.ids.fresh();
        let due = docket.clock().period(Whose::Side(Side::Consumer), docket.limits().offer);
        let made = Fact::OfferMade { offer, by: Side::Merchant, terms: specs, due, replaces: None };
        docket.record_with(made, Content { terms: words, ..Content::none() });
    }
    Ok(())
}

/// An answer after it was recorded that there was none, before submissions end. Mediation opens if the default limits of
/// what is then still ahead fit before the outer limit; otherwise the mediator goes on to recommend, with the answer.
fn respond_late(docket: &mut Docket<'_>, response: &Respond, content: Content) {
    let (clock, limits) = (docket.clock(), docket.limits());
    let today = clock.today(Whose::Office);
    let case = docket.case();
    let appointment_ends = match &case.stage {
        Stage::Appointment { limit, phase, goal: Goal::Recommendation, interrupted: _ } => match phase {
            AppointmentPhase::Officer { due } | AppointmentPhase::Objecting { material: due, .. } => due.day,
            AppointmentPhase::Declaring { .. } => limit.day,
        },
        _ => today,
    };
    let needed = days_between(today, appointment_ends)
        .saturating_add(limits.mediation.days)
        .saturating_add(super::extension::ahead_of_mediation(limits));
    let mediation = case.outer.is_some_and(|outer| days_between(today, outer.due.day) >= needed);
    let is_with_mediator = matches!(case.stage, Stage::Recommendation { .. });
    let (position, verified) = (response.position, docket.context.address_verified);
    docket.record_with(Fact::LateResponseReceived { position, verified, mediation }, content);
    if mediation && is_with_mediator {
        let due = clock.period(Whose::Both, limits.mediation);
        docket.record(Fact::MediationOpened { due });
    }
}

/// The merchant did not answer in time. The case goes on without it: a mediator is appointed to recommend.
pub(super) fn expire_response(docket: &mut Docket<'_>) {
    let publication = docket.clock().period(Whose::Side(Side::Merchant), docket.limits().publication);
    docket.record(Fact::NoResponseRecorded { publication });
    appointment::open(docket, AppointmentCause::NoResponse, 0);
}

pub(super) fn explain(docket: &mut Docket<'_>, words: &Words) {
    docket.record_with(Fact::NoResponseExplained {}, Content::text(words.text.as_str()));
}

/// The merchant was told and could explain: what is known now enters the public record.
pub(super) fn expire_publication(docket: &mut Docket<'_>) {
    let case = docket.case();
    let late_answer = matches!(case.answer, Answer::Given { .. });
    let explained = case.publication.is_some_and(|publication| publication.explained);
    docket.record(Fact::NoResponsePublished { late_answer, explained });
}

/// Mail that our relay took has not come back.
pub(super) fn expire_relay(docket: &mut Docket<'_>) {
    let Stage::Service { relay, .. } = docket.case().stage else { return };
    record_service(docket, ServiceProof::Relay, relay.and_then(|relayed| relayed.address), Content::none());
}
