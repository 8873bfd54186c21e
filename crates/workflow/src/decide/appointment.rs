//! Finding a mediator, objections, replacement.

use domain::AccountId;

use super::docket::{Docket, noted};
use super::extension::fits;
use super::screening::running;
use super::{closing, mediation, recommendation};
use crate::actor::Actor;
use crate::case::{Case, Once};
use crate::clock::{Whose, days_between};
use crate::command::{Appoint, CommandName, DecideObjection, Declaration, Declare, FreeText, Note, Object, Reasons};
use crate::context::Candidate;
use crate::deadline::{DeadlineKind, Due};
use crate::event::Content;
use crate::fact::{AppointmentCause, Fact};
use crate::outcome::DiscontinuedReason;
use crate::refusal::{Flaw, Obstacle, Refusal};
use crate::stage::{AppointmentPhase, AppointmentReason, Goal, Stage};

/// An appointment begins: the first of the roster is asked.
pub(super) fn open(docket: &mut Docket<'_>, cause: AppointmentCause, days_left: u16) {
    let limit = docket.clock().period(Whose::Office, docket.limits().appointment);
    docket.record(Fact::AppointmentOpened { cause, limit, days_left });
    ask_next(docket);
}

/// The next of the roster is asked; if nobody is left, or the days for that are over, an officer has to appoint.
fn ask_next(docket: &mut Docket<'_>) {
    let now = docket.context.now;
    let Stage::Appointment { limit, .. } = docket.case().stage else { return };
    let next = if limit.is_over(now) { None } else { choose(docket) };
    if let Some((mediator, reason)) = next {
        let due = docket.clock().period(Whose::Office, docket.limits().declaration);
        docket.record(Fact::MediatorInvited { mediator, reason, due });
    } else {
        let due = docket.clock().period(Whose::Office, docket.limits().officer_appointment);
        docket.record(Fact::OfficerAppointmentDue { due });
    }
}

/// Who should be asked next, and why: of a third nationality and with the languages of both sides if there is one, else
/// with the languages, else of a third nationality, else the next. Among equals the order of the roster decides.
pub(super) fn choose(docket: &mut Docket<'_>) -> Option<(AccountId, AppointmentReason)> {
    let roster = docket.context.roster;
    let case = docket.case();
    let present = case.mediator.map(|mediator| mediator.account);
    let free =
        |candidate: &&Candidate| !case.excluded.contains(&candidate.mediator) && present != Some(candidate.mediator);
    let reasoned = roster.iter().filter(free).map(|candidate| (candidate.mediator, reason(case, candidate)));
    reasoned.min_by_key(|(_, reason)| *reason)
}

/// The reasons stand in the order of preference.
fn reason(case: &Case, candidate: &Candidate) -> AppointmentReason {
    let is_third = ![case.consumer.country, case.merchant.country].contains(&candidate.nationality);
    let speaks =
        [case.consumer.language, case.merchant.language].iter().all(|language| candidate.languages.contains(language));
    match (is_third, speaks) {
        (true, true) => AppointmentReason::ThirdNationalityWithLanguages,
        (false, true) => AppointmentReason::Languages,
        (true, false) => AppointmentReason::ThirdNationality,
        (false, false) => AppointmentReason::NextOnRoster,
    }
}

pub(super) fn declare(docket: &mut Docket<'_>, declare: &Declare) -> Result<(), Refusal> {
    let Stage::Appointment { phase: AppointmentPhase::Declaring { mediator, .. }, .. } = docket.case().stage else {
        return Ok(());
    };
    let declaration = declare.declaration;
    if declaration == Declaration::Disclosed && declare.statement.is_none() {
        let command = CommandName::Declare;
        return Err(Refusal::Invalid { command, flaw: Flaw::StatementMissing, term: None });
    }
    let content = noted(declare.statement.as_ref());
    if declaration == Declaration::Declined {
        docket.record_with(Fact::MediatorDeclined { mediator }, content);
        ask_next(docket);
    } else {
        let (clock, limits) = (docket.clock(), docket.limits());
        let due = clock.period(Whose::Both, limits.objection);
        let material = due.later_of(clock.period(Whose::Both, limits.material));
        docket.record_with(Fact::MediatorDeclared { mediator, declaration, due, material }, content);
    }
    Ok(())
}

/// The mediator who was asked said nothing.
pub(super) fn expire_declaration(docket: &mut Docket<'_>) {
    if let Stage::Appointment { phase: AppointmentPhase::Declaring { mediator, .. }, .. } = docket.case().stage {
        docket.record(Fact::DeclarationMissed { mediator });
        ask_next(docket);
    }
}

/// The days to find a mediator are over. One who has declared by then is let be: the days to object run out sooner
/// than an officer would have to act. So only a search that has got no further goes to the officer.
pub(super) fn expire_search(docket: &mut Docket<'_>) {
    let due = docket.clock().period(Whose::Office, docket.limits().officer_appointment);
    docket.record(Fact::OfficerAppointmentDue { due });
}

/// Nobody objected, or not in time: the mediator is appointed.
pub(super) fn expire_objections(docket: &mut Docket<'_>) {
    if let Stage::Appointment { phase: AppointmentPhase::Objecting { mediator, reason, .. }, .. } = docket.case().stage
    {
        record_appointment(docket, mediator, reason, Content::none());
    }
}

/// No officer appointed.
pub(super) fn expire_officer(docket: &mut Docket<'_>, due: Due) {
    docket.record_delay(DeadlineKind::OfficerAppointment, due);
    closing::discontinue_for(docket, DiscontinuedReason::NoMediator, Content::none());
}

pub(super) fn appoint(docket: &mut Docket<'_>, appoint: &Appoint) -> Result<(), Refusal> {
    check_not_excluded(docket, CommandName::Appoint, appoint.mediator)?;
    let content = Content::text(appoint.reasons.as_str());
    record_appointment(docket, appoint.mediator, AppointmentReason::Officer, content);
    Ok(())
}

fn check_not_excluded(docket: &mut Docket<'_>, command: CommandName, mediator: AccountId) -> Result<(), Refusal> {
    if docket.case().excluded.contains(&mediator) {
        return Err(Refusal::NotNow { command, obstacle: Obstacle::MediatorExcluded });
    }
    Ok(())
}

fn record_appointment(docket: &mut Docket<'_>, mediator: AccountId, reason: AppointmentReason, content: Content) {
    docket.record_with(Fact::MediatorAppointed { mediator, reason }, content);
    let clock = docket.clock();
    let limits = docket.limits();
    let Stage::Appointment { interrupted, goal, .. } = &docket.case().stage else { return };
    if let Some(interrupted) = interrupted {
        let (whose, old) = running(&interrupted.stage);
        let new = clock.days(whose, limits.mediation, interrupted.days_left);
        let due = old.map_or(new, |old| old.moved_to(new));
        docket.record(Fact::StageResumed { due });
    } else if *goal == Goal::Mediation {
        mediation::open(docket);
    } else {
        recommendation::open(docket);
    }
}

/// Another mediator at once, by an officer. The clocks run on.
pub(super) fn replace(docket: &mut Docket<'_>, appoint: &Appoint) -> Result<(), Refusal> {
    check_not_excluded(docket, CommandName::Replace, appoint.mediator)?;
    if docket.case().mediator.is_some_and(|present| present.account == appoint.mediator) {
        let command = CommandName::Replace;
        return Err(Refusal::NotNow { command, obstacle: Obstacle::AlreadyDone });
    }
    let fact = Fact::MediatorReplaced { mediator: appoint.mediator };
    docket.record_with(fact, Content::text(appoint.reasons.as_str()));
    Ok(())
}

/// An objection. In the days after the declaration it needs no reasons, three times for each side; otherwise it needs a
/// cause, and an officer decides.
pub(super) fn object(docket: &mut Docket<'_>, object: &Object) -> Result<(), Refusal> {
    let command = CommandName::Object;
    let (by, now, most) = (docket.side(), docket.context.now, docket.numbers().objections_without_reasons);
    let case = docket.case();
    let used = *case.objections.of(by);
    if let Stage::Appointment { phase: AppointmentPhase::Objecting { mediator, due, .. }, .. } = case.stage
        && !due.is_over(now)
        && used < most
    {
        docket.record_with(Fact::MediatorObjectedTo { by, mediator }, noted(object.cause.as_ref()));
        ask_next(docket);
        return Ok(());
    }
    let is_pending = case.objection.is_some();
    let has_objected = *case.objected_for_cause.of(by);
    let Some(reasons) = &object.cause else {
        let obstacle = Obstacle::CauseNeeded;
        return Err(if used >= most {
            Refusal::AtMost { command, most }
        } else {
            Refusal::NotNow { command, obstacle }
        });
    };
    if is_pending || has_objected {
        let obstacle = if is_pending { Obstacle::AlreadyPending } else { Obstacle::AlreadyDone };
        return Err(Refusal::NotNow { command, obstacle });
    }
    raise(docket, reasons);
    Ok(())
}

/// An objection for cause. It stops the clock of the stage if the days the officer has still fit before the outer limit.
/// An appointment that goes on is not stopped: if the objection is upheld later, another mediator is found.
fn raise(docket: &mut Docket<'_>, reasons: &FreeText) {
    let by = docket.side();
    let (clock, limits, now) = (docket.clock(), docket.limits(), docket.context.now);
    let due = clock.period(Whose::Office, limits.officer_request);
    let takes = days_between(clock.today(Whose::Office), due.day);
    let case = docket.case();
    let suspended = match running(&case.stage) {
        (_, Some(stage_due)) if fits(case, limits, CommandName::Object, takes).is_ok() => {
            Some(clock.days_left(&stage_due, now))
        }
        _ => None,
    };
    docket.record_with(Fact::ObjectionRaised { by, due, suspended }, Content::text(reasons.as_str()));
}

pub(super) fn decide_objection(docket: &mut Docket<'_>, decision: &DecideObjection) {
    let content = Content::text(decision.reasons.as_str());
    if decision.upheld {
        uphold(docket, content);
    } else {
        reject(docket, false, content);
    }
}

/// No officer decided in time: that counts as rejected, and against the service.
pub(super) fn expire_objection_decision(docket: &mut Docket<'_>, due: Due) {
    docket.record_delay(DeadlineKind::ObjectionDecision, due);
    reject(docket, true, Content::none());
}

fn reject(docket: &mut Docket<'_>, lapsed: bool, content: Content) {
    let (clock, limits) = (docket.clock(), docket.limits());
    let case = docket.case();
    let suspended = case.objection.and_then(|objection| objection.suspended);
    let due = match (running(&case.stage), suspended) {
        ((whose, Some(old)), Some(left)) => Some(old.moved_to(clock.days(whose, limits.mediation, left))),
        _ => None,
    };
    docket.record_with(Fact::ObjectionDecided { upheld: false, lapsed, due }, content);
}

fn uphold(docket: &mut Docket<'_>, content: Content) {
    let days_left = remaining(docket);
    let is_appointing = matches!(docket.case().stage, Stage::Appointment { .. });
    docket.record_with(Fact::ObjectionDecided { upheld: true, lapsed: false, due: None }, content);
    if is_appointing {
        ask_next(docket);
    } else {
        reopen(docket, AppointmentCause::Objection, days_left);
    }
}

/// The mediator goes. Before the appointment the next is asked; afterwards the case goes back to appointment, once.
pub(super) fn resign(docket: &mut Docket<'_>, reasons: &Reasons) {
    let content = Content::text(reasons.reasons.as_str());
    let Actor::Mediator(mediator) = docket.actor else { return };
    let days_left = remaining(docket);
    if let Stage::Appointment { .. } = docket.case().stage {
        docket.record_with(Fact::MediatorDeclined { mediator }, content);
        ask_next(docket);
    } else {
        docket.record_with(Fact::MediatorResigned { mediator }, content);
        reopen(docket, AppointmentCause::Resignation, days_left);
    }
}

/// How many days the stage has: those kept while its clock stands still, else those still running.
fn remaining(docket: &mut Docket<'_>) -> u16 {
    let (clock, now) = (docket.clock(), docket.context.now);
    let case = docket.case();
    let suspended = case.objection.and_then(|objection| objection.suspended);
    suspended.unwrap_or_else(|| running(&case.stage).1.map_or(0, |due| clock.days_left(&due, now)))
}

/// Back to appointment, once; a second time nobody is left to trust.
fn reopen(docket: &mut Docket<'_>, cause: AppointmentCause, days_left: u16) {
    if docket.case().has_used(Once::Reappointment) {
        closing::discontinue_for(docket, DiscontinuedReason::NoMediator, Content::none());
    } else {
        open(docket, cause, days_left);
    }
}

pub(super) fn withhold_material(docket: &mut Docket<'_>, note: &Note) {
    let by = docket.side();
    docket.record_noted(Fact::MaterialWithheld { by }, note);
}

pub(super) fn release_material(docket: &mut Docket<'_>, note: &Note) {
    let by = docket.side();
    docket.record_noted(Fact::MaterialReleased { by }, note);
}
