//! More time: for a stage once, for the whole procedure once, and only if what is still ahead fits before the outer
//! limit.

use super::docket::Docket;
use super::permit::{is_extension_pending, is_outer_extendable};
use super::screening::running;
use crate::case::Case;
use crate::clock::{Whose, days_between};
use crate::command::{CommandName, Extendable, GrantExtension, Note, Reasons, RequestExtension};
use crate::deadline::{DeadlineKind, Due};
use crate::event::Content;
use crate::fact::Fact;
use crate::procedure::Limits;
use crate::refusal::{Flaw, Obstacle, Refusal};
use crate::stage::{RecommendationPhase, Stage};

/// The default days of what comes after mediation: proposal, submissions, decision, answers.
pub(super) fn ahead_of_mediation(limits: &Limits) -> u16 {
    limits.proposal.days + ahead_of_proposal(limits)
}

const fn ahead_of_proposal(limits: &Limits) -> u16 {
    limits.submissions.days + limits.decision.days + limits.recommendation_answer.days
}

/// The default days of the stages after the one the case is in. An appointment takes by default the days to declare and
/// those to keep back material, so that the default path from service to the last answer has 69 days.
pub(super) fn days_ahead(stage: &Stage, limits: &Limits) -> u16 {
    let after_appointment = limits.mediation.days + ahead_of_mediation(limits);
    let after_negotiation = limits.declaration.days + limits.material.days + after_appointment;
    match stage {
        Stage::AwaitingResponse { .. } => limits.negotiation.days + after_negotiation,
        Stage::Negotiation { .. } => after_negotiation,
        Stage::Appointment { .. } => after_appointment,
        Stage::Mediation { .. } => ahead_of_mediation(limits),
        Stage::Proposal { .. } => ahead_of_proposal(limits),
        Stage::Recommendation { phase } => match phase {
            RecommendationPhase::Submissions { .. } => limits.decision.days + limits.recommendation_answer.days,
            RecommendationPhase::Decision { .. } => limits.recommendation_answer.days,
            RecommendationPhase::Answers { .. } => 0,
        },
        _ => 0,
    }
}

/// Whether the stage may last `days` longer: the default limits of what is still ahead end not after the outer limit.
///
/// # Errors
/// How many days are lacking.
pub(super) fn fits(case: &Case, limits: &Limits, command: CommandName, days: u16) -> Result<(), Refusal> {
    let (Some(outer), (_, Some(due))) = (case.outer, running(&case.stage)) else { return Ok(()) };
    let needed = days.saturating_add(days_ahead(&case.stage, limits));
    let there = days_between(due.day, outer.due.day);
    if there >= needed {
        return Ok(());
    }
    Err(Refusal::DoesNotFit { command, outer: outer.due, short_by: needed - there })
}

pub(super) fn request(docket: &mut Docket<'_>, request: &RequestExtension) -> Result<(), Refusal> {
    let (command, days, limits) = (CommandName::RequestExtension, request.days, docket.limits());
    check_days(command, days, docket.numbers().stage_extension_days)?;
    fits(docket.case(), limits, command, days)?;
    // In negotiation it is the other side that agrees, within the limit of the stage; elsewhere an officer decides.
    let is_agreed = matches!(docket.case().stage, Stage::Negotiation { .. });
    let due = (!is_agreed).then(|| docket.clock().period(Whose::Office, limits.officer_request));
    let fact = Fact::ExtensionRequested { by: docket.side(), days, due };
    docket.record_with(fact, Content::text(request.reasons.as_str()));
    Ok(())
}

fn check_days(command: CommandName, days: u16, most: u16) -> Result<(), Refusal> {
    match days {
        0 => Err(Refusal::Invalid { command, flaw: Flaw::DaysOutOfRange, term: None }),
        days if days > most => Err(Refusal::AtMost { command, most }),
        _ => Ok(()),
    }
}

pub(super) fn agree(docket: &mut Docket<'_>, note: &Note) -> Result<(), Refusal> {
    let command = CommandName::AgreeExtension;
    let nothing = Refusal::NotNow { command, obstacle: Obstacle::NothingPending };
    let days = docket.case().extension.ok_or(nothing)?.days;
    extend_stage(docket, command, days, super::docket::noted(note.note.as_ref()))
}

pub(super) fn grant(docket: &mut Docket<'_>, grant: &GrantExtension) -> Result<(), Refusal> {
    let command = CommandName::GrantExtension;
    let content = Content::text(grant.reasons.as_str());
    let nothing = Refusal::NotNow { command, obstacle: Obstacle::NothingPending };
    match grant.of {
        Extendable::Stage => {
            let pending = is_extension_pending(docket.case());
            let asked = docket.case().extension.filter(|_| pending).ok_or(nothing)?.days;
            let days = grant.days.unwrap_or(asked);
            check_days(command, days, docket.numbers().stage_extension_days)?;
            extend_stage(docket, command, days, content)
        }
        Extendable::OuterLimit => {
            let is_extendable = is_outer_extendable(docket.case());
            let outer = docket.case().outer.filter(|_| is_extendable).ok_or(nothing)?;
            let days = grant.days.unwrap_or(docket.numbers().outer_extension_days);
            check_days(command, days, docket.numbers().outer_extension_days)?;
            let due = docket.clock().extended(Whose::Office, outer.due, days, false, None);
            docket.record_with(Fact::ExtensionGranted { of: Extendable::OuterLimit, days, due }, content);
            Ok(())
        }
    }
}

fn extend_stage(docket: &mut Docket<'_>, command: CommandName, days: u16, content: Content) -> Result<(), Refusal> {
    let (clock, limits) = (docket.clock(), docket.limits());
    fits(docket.case(), limits, command, days)?;
    let (whose, Some(old)) = running(&docket.case().stage) else {
        return Err(Refusal::NotNow { command, obstacle: Obstacle::NothingPending });
    };
    let remind_before = match &docket.case().stage {
        Stage::AwaitingResponse { .. } => limits.response,
        Stage::Negotiation { .. } => limits.negotiation,
        _ => limits.mediation,
    };
    let due = clock.extended(whose, old, days, true, remind_before.remind_before);
    docket.record_with(Fact::ExtensionGranted { of: Extendable::Stage, days, due }, content);
    Ok(())
}

pub(super) fn refuse(docket: &mut Docket<'_>, reasons: &Reasons) {
    docket.record_with(Fact::ExtensionRefused { lapsed: false }, Content::text(reasons.reasons.as_str()));
}

/// No officer decided in time: that counts as refused, and against the service.
pub(super) fn expire_request(docket: &mut Docket<'_>, due: Due) {
    docket.record_delay(DeadlineKind::ExtensionDecision, due);
    docket.record(Fact::ExtensionRefused { lapsed: true });
}
