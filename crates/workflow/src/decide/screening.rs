//! Screening, and information asked for in it or later.

use super::docket::{Docket, noted};
use crate::case::OfferState;
use crate::clock::{Whose, days_between};
use crate::command::{Asked, CommandName, Note, Refuse, RequestInformation, Words};
use crate::deadline::Due;
use crate::event::Content;
use crate::fact::{AdmittedBy, Fact, OfferDue, Resumption};
use crate::outcome::Ground;
use crate::refusal::{Flaw, Refusal};
use crate::side::Side;
use crate::stage::{AskedFrom, RecommendationPhase, Stage};

pub(super) fn admit(docket: &mut Docket<'_>, note: &Note) {
    record_admission(docket, AdmittedBy::Officer, noted(note.note.as_ref()));
}

/// The case goes to service. The whole 21 days run: a case admitted on review has not been in service before.
pub(super) fn record_admission(docket: &mut Docket<'_>, by: AdmittedBy, content: Content) {
    let due = docket.clock().period(Whose::Office, docket.limits().service);
    docket.record_with(Fact::ComplaintAdmitted { by, due }, content);
}

pub(super) fn refuse(docket: &mut Docket<'_>, refuse: &Refuse) {
    record_refusal(docket, refuse.ground, Content::text(refuse.reasons.as_str()));
}

pub(super) fn record_refusal(docket: &mut Docket<'_>, ground: Ground, content: Content) {
    let clock = docket.clock();
    let review = clock.period(Whose::Side(Side::Consumer), docket.limits().review_request);
    let erasure = clock.erasure(docket.numbers().erasure_months);
    docket.record_with(Fact::ComplaintRefused { ground, review, erasure }, content);
}

pub(super) fn request_information(docket: &mut Docket<'_>, request: &RequestInformation) -> Result<(), Refusal> {
    let is_screening = matches!(docket.case().stage, Stage::Screening { .. });
    if is_screening && request.from != Asked::Consumer {
        let command = CommandName::RequestInformation;
        return Err(Refusal::Invalid { command, flaw: Flaw::OnlyTheConsumer, term: None });
    }
    let whose = match request.from {
        Asked::Consumer => Whose::Side(Side::Consumer),
        Asked::Merchant => Whose::Side(Side::Merchant),
        Asked::Both => Whose::Both,
    };
    let due = docket.clock().period(whose, docket.limits().information);
    let fact = Fact::InformationRequested { from: request.from, clarification: !is_screening, due };
    docket.record_with(fact, Content::text(request.question.as_str()));
    Ok(())
}

pub(super) fn supply_information(docket: &mut Docket<'_>, words: &Words) {
    let by = docket.side();
    let content = Content::text(words.text.as_str());
    let Stage::Information { asked, supplied, .. } = docket.case().stage else { return };
    let is_complete = |side| side == by || !asked.includes(side) || *supplied.of(side);
    if Side::ALL.iter().copied().all(is_complete) {
        let resumption = resumption(docket);
        docket.record_with(Fact::InformationSupplied { by, resumption }, content);
    } else {
        docket.record_with(Fact::InformationSuppliedInPart { by }, content);
    }
}

/// The limits with which the case goes on. From screening: a new one for the officer. From the clarification: the stage
/// and the open offers have the days they had; the outer limit is later by the days the clocks stood still, but by no
/// more than the days the clarification is meant to take.
pub(super) fn resumption(docket: &mut Docket<'_>) -> Resumption {
    let clock = docket.clock();
    let (limits, now) = (docket.limits(), docket.context.now);
    let case = docket.case();
    let Stage::Information { from: AskedFrom::Clarification { stage, since }, .. } = &case.stage else {
        return Resumption { due: clock.period(Whose::Office, limits.screening), outer: None, offers: Vec::new() };
    };
    let (whose, old) = running(stage);
    let due = old.map_or_else(
        || clock.period(whose, limits.mediation),
        |old| old.moved_to(clock.days(whose, limits.mediation, clock.days_left(&old, *since))),
    );
    let stood = days_between(clock.date_at(Whose::Office, *since), clock.date_at(Whose::Office, now));
    let stood = stood.min(limits.information.days);
    let outer = case.outer.map(|outer| clock.extended(Whose::Office, outer.due, stood, false, None));
    let offers = case.offers.iter().filter_map(|offer| {
        let OfferState::Open { due } = offer.state else { return None };
        let left = clock.days_left(&due, *since);
        let later = clock.days(Whose::Side(offer.by.other()), limits.offer, left);
        Some(OfferDue { offer: offer.id, due: due.moved_to(later) })
    });
    Resumption { due, outer, offers: offers.collect() }
}

/// Who must act in a stage that can stand still or be interrupted, and its limit.
pub(super) fn running(stage: &Stage) -> (Whose, Option<Due>) {
    match stage {
        Stage::Mediation { due }
        | Stage::Proposal { due, .. }
        | Stage::Recommendation {
            phase: RecommendationPhase::Submissions { due, .. } | RecommendationPhase::Answers { due, .. },
        }
        | Stage::Negotiation { due } => (Whose::Both, Some(*due)),
        Stage::Recommendation { phase: RecommendationPhase::Decision { due } } => (Whose::Office, Some(*due)),
        Stage::AwaitingResponse { due } => (Whose::Side(Side::Merchant), Some(*due)),
        _ => (Whose::Office, None),
    }
}

/// Nobody supplied what was asked for. In screening the complaint is incomplete; later the case goes on without it.
pub(super) fn expire_information(docket: &mut Docket<'_>) {
    if let Stage::Information { from: AskedFrom::Screening, .. } = docket.case().stage {
        record_refusal(docket, Ground::Incomplete, Content::none());
    } else {
        let resumption = resumption(docket);
        docket.record(Fact::InformationNotSupplied { resumption });
    }
}
