//! Whether a command is possible, apart from its payload: stage, role, person, and the state of things.

use domain::{AccountId, OfferId, TermId};
use jiff::Timestamp;

use crate::actor::Actor;
use crate::case::{Answer, Case, OfferState, Once};
use crate::command::CommandName;
use crate::context::Context;
use crate::deadline::Subject;
use crate::outcome::RecommendationAnswer;
use crate::procedure::Numbers;
use crate::refusal::{Obstacle, Refusal};
use crate::side::Side;
use crate::stage::{AppointmentPhase, AskedFrom, Door, Erasure, RecommendationPhase, Stage};
use crate::term::{Progress, Term};

/// Whether this actor may give this command now, with some payload. What has fallen due must have been applied.
///
/// # Errors
/// Why not.
pub(crate) fn permit(case: &Case, command: CommandName, actor: &Actor, context: &Context<'_>) -> Result<(), Refusal> {
    let stage = case.stage.name();
    let row = context.procedure.table.row(stage, command).ok_or(Refusal::NotInThisStage { stage, command })?;
    let role = actor.role();
    if !row.roles.contains(&role) {
        return Err(Refusal::NotForThisRole { stage, command, role });
    }
    if !is_in_case(case, actor) {
        return Err(Refusal::NotInThisCase { command });
    }
    if let Stage::Closed { erasure: Erasure::Done, .. } = case.stage {
        let is_timer = command == CommandName::Expire;
        return if is_timer { Ok(()) } else { Err(Refusal::NotInThisStage { stage, command }) };
    }
    let hindrance = waiting(case, command)
        .or_else(|| unanswered(case, command, actor))
        .or_else(|| untold(case, command, actor))
        .map_or_else(|| hindrance(case, command, actor, context), Some);
    match hindrance {
        None => Ok(()),
        Some(Hindrance::Obstacle(obstacle)) => Err(Refusal::NotNow { command, obstacle }),
        Some(Hindrance::AtMost(most)) => Err(Refusal::AtMost { command, most }),
        Some(Hindrance::Refusal(refusal)) => Err(refusal),
    }
}

/// What stands in the way.
enum Hindrance {
    Obstacle(Obstacle),
    AtMost(u16),
    Refusal(Refusal),
}

/// Whether the actor is a party of the case, its representative, or its mediator. Officers and the system act in every
/// case.
pub(super) fn is_in_case(case: &Case, actor: &Actor) -> bool {
    match actor {
        Actor::Consumer(id) => case.consumer.id == *id || case.consumer.representative == Some(*id),
        Actor::Merchant(id) => case.merchant.id == *id || case.merchant.representative == Some(*id),
        Actor::Mediator(id) => mediator_of(case) == Some(*id),
        Actor::Officer(_) | Actor::System => true,
        Actor::Regulator(_) | Actor::Administrator(_) | Actor::Anonymous => false,
    }
}

/// The mediator who may act: the one being appointed while that goes on, else the one of the case.
fn mediator_of(case: &Case) -> Option<AccountId> {
    match &case.stage {
        Stage::Appointment { phase, .. } => match phase {
            AppointmentPhase::Declaring { mediator, .. } | AppointmentPhase::Objecting { mediator, .. } => {
                Some(*mediator)
            }
            AppointmentPhase::Officer { .. } => None,
        },
        _ => case.mediator.map(|mediator| mediator.account),
    }
}

/// While an agreement waits for an officer, nothing happens that could change what was agreed.
fn waiting(case: &Case, command: CommandName) -> Option<Hindrance> {
    use CommandName as C;
    let goes_on = matches!(
        command,
        C::ConfirmService
            | C::Message
            | C::Withdraw
            | C::Discontinue
            | C::AppointRepresentative
            | C::Hold
            | C::Release
            | C::Bundle
            | C::OptOut
            | C::Explain
            | C::FailService
            | C::Expire
    );
    (case.held_settlement.is_some() && !goes_on).then_some(Hindrance::Obstacle(Obstacle::SettlementPending))
}

/// As long as the merchant has not been told of the complaint, nobody writes to it, and it does nothing.
fn untold(case: &Case, command: CommandName, actor: &Actor) -> Option<Hindrance> {
    let is_untold = matches!(case.stage, Stage::Information { from: AskedFrom::Screening, .. });
    let concerns_merchant = command == CommandName::Message || actor.side() == Some(Side::Merchant);
    (is_untold && concerns_merchant).then_some(Hindrance::Obstacle(Obstacle::TooEarly))
}

/// A merchant that did not answer answers first: what it does instead would leave the record saying that it did not.
fn unanswered(case: &Case, command: CommandName, actor: &Actor) -> Option<Hindrance> {
    use CommandName as C;
    let needs_answer = matches!(
        command,
        C::Offer | C::AcceptOffer | C::DeclineOffer | C::Bid | C::Submit | C::AgreeBinding | C::Counterclaim
    );
    let is_silent = matches!(case.answer, Answer::Missing { .. }) && actor.side() == Some(Side::Merchant);
    (needs_answer && is_silent).then_some(Hindrance::Obstacle(Obstacle::AnswerFirst))
}

fn unless(possible: bool, obstacle: Obstacle) -> Option<Hindrance> {
    (!possible).then_some(Hindrance::Obstacle(obstacle))
}

fn below(used: u16, most: u16) -> Option<Hindrance> {
    (used >= most).then_some(Hindrance::AtMost(most))
}

/// What stands in the way of a command in the right stage by the right person, whatever its payload.
fn hindrance(case: &Case, command: CommandName, actor: &Actor, context: &Context<'_>) -> Option<Hindrance> {
    use CommandName as C;
    let side = actor.side().unwrap_or(Side::Consumer);
    let numbers = &context.procedure.numbers;
    match command {
        C::RequestInformation => to_ask(case, numbers),
        C::SupplyInformation => to_supply(case, side),
        C::Respond => to_respond(case),
        C::ConfirmService => to_confirm_service(case),
        C::Explain => to_explain(case),
        C::RequestExtension => to_request_extension(case),
        C::AgreeExtension => match case.extension {
            Some(request) => unless(request.by != side, Obstacle::OtherSide),
            None => unless(false, Obstacle::NothingPending),
        },
        C::GrantExtension => unless(is_extension_pending(case) || is_outer_extendable(case), Obstacle::NothingPending),
        C::RefuseExtension => unless(is_extension_pending(case), Obstacle::NothingPending),
        C::WithdrawOffer => unless(case.open_offer_of(side).is_some(), Obstacle::NothingPending),
        C::AcceptOffer | C::DeclineOffer => {
            unless(case.open_offer_of(side.other()).is_some(), Obstacle::NothingPending)
        }
        C::Bid => unless(case.claim.amount.is_some(), Obstacle::NothingPending)
            .or_else(|| below(*case.bids.of(side), numbers.bids)),
        C::Counterclaim => unless(case.counterclaim.is_none(), Obstacle::AlreadyDone),
        C::Declare => match &case.stage {
            Stage::Appointment { phase: AppointmentPhase::Declaring { .. }, .. } => None,
            _ => unless(false, Obstacle::AlreadyDone),
        },
        C::Object => to_object(case, side, context.now),
        C::DecideObjection => unless(case.objection.is_some(), Obstacle::NothingPending),
        C::Appoint => match &case.stage {
            Stage::Appointment { phase: AppointmentPhase::Officer { .. }, .. } => None,
            _ => unless(false, Obstacle::TooEarly),
        },
        C::Replace | C::Resign => before_answers(case),
        C::WithholdMaterial => unless(!*case.withheld.of(side), Obstacle::AlreadyDone),
        C::ReleaseMaterial => unless(*case.withheld.of(side), Obstacle::NothingPending),
        C::Propose | C::CloseMediation => not_suspended(case),
        C::AcceptProposal => match &case.stage {
            Stage::Proposal { accepted, .. } => unless(!*accepted.of(side), Obstacle::AlreadyDone),
            _ => None,
        },
        C::Submit => in_submissions(case),
        C::AgreeBinding => before_answers(case).or_else(|| unless(!*case.binding.of(side), Obstacle::AlreadyDone)),
        C::Recommend => in_decision(case).or_else(|| not_suspended(case)),
        C::Correct => match (&case.stage, &case.recommendation) {
            (Stage::Recommendation { phase: RecommendationPhase::Answers { .. } }, Some(given)) => {
                below(given.corrections, numbers.corrections)
            }
            _ => unless(false, Obstacle::TooEarly),
        },
        C::AcceptRecommendation | C::DeclineRecommendation => match &case.stage {
            Stage::Recommendation { phase: RecommendationPhase::Answers { answers, .. } } => {
                unless(*answers.of(side) == RecommendationAnswer::Silent, Obstacle::AlreadyDone)
            }
            _ => unless(false, Obstacle::TooEarly),
        },
        C::ReportPerformance | C::ConfirmPerformance | C::ReportBreach | C::DecidePerformance => {
            let any = case.terms.iter().any(|term| takes(term, command, actor));
            unless(any, Obstacle::NothingPending)
        }
        C::RequestReview | C::DecideReview | C::Resume => to_reopen(case, command, actor),
        C::Rate => match &case.stage {
            Stage::Closed { rating: Some(_), .. } => unless(case.ratings.of(side).is_none(), Obstacle::AlreadyDone),
            _ => unless(false, Obstacle::TooLateInStage),
        },
        C::Bundle => unless(case.bundle.is_none() && !case.opted_out.any(), Obstacle::AlreadyDone),
        C::OptOut => unless(case.bundle.is_some(), Obstacle::NothingPending),
        C::Release => unless(!case.holds.is_empty(), Obstacle::NothingPending),
        C::Hold => {
            let all = crate::command::HoldReason::ALL.iter().all(|reason| case.holds.contains(reason));
            unless(!all, Obstacle::AlreadyDone)
        }
        C::Admit
        | C::Refuse
        | C::Discontinue
        | C::SupplyAddress
        | C::Message
        | C::Offer
        | C::AppointRepresentative
        | C::RequestMediation
        | C::DeclineMediation
        | C::DeclineProposal
        | C::Withdraw
        | C::File
        | C::Serve
        | C::FailService
        | C::Expire => None,
    }
}

fn to_ask(case: &Case, numbers: &Numbers) -> Option<Hindrance> {
    match &case.stage {
        Stage::Screening { .. } => below(case.screening_requests, numbers.screening_requests),
        Stage::Recommendation { phase: RecommendationPhase::Answers { .. } } => unless(false, Obstacle::TooLateInStage),
        _ if case.has_used(Once::Clarification) => Some(Hindrance::AtMost(1)),
        _ => not_suspended(case)
            .or_else(|| unless(case.objection.is_none(), Obstacle::ObjectionPending))
            .or_else(|| unless(case.extension.is_none(), Obstacle::AlreadyPending)),
    }
}

fn to_supply(case: &Case, side: Side) -> Option<Hindrance> {
    match &case.stage {
        Stage::Information { asked, supplied, .. } => unless(asked.includes(side), Obstacle::OtherSide)
            .or_else(|| unless(!*supplied.of(side), Obstacle::AlreadyDone)),
        _ => None,
    }
}

fn to_respond(case: &Case) -> Option<Hindrance> {
    match (&case.stage, &case.answer) {
        // A second appointment, from where submissions had ended already.
        (Stage::Appointment { interrupted: Some(interrupted), .. }, Answer::Missing { .. }) => {
            submissions_of(&interrupted.stage)
        }
        (Stage::Appointment { .. }, Answer::Missing { .. }) => None,
        (Stage::Recommendation { .. }, Answer::Missing { .. }) => in_submissions(case),
        (Stage::Appointment { .. } | Stage::Recommendation { .. }, _) => unless(false, Obstacle::AlreadyDone),
        _ => None,
    }
}

fn to_confirm_service(case: &Case) -> Option<Hindrance> {
    let is_service = matches!(case.stage, Stage::Service { .. });
    unless(is_service || case.is_answered_unverified(), Obstacle::NothingPending)
}

fn to_explain(case: &Case) -> Option<Hindrance> {
    match case.publication {
        None => unless(false, Obstacle::NothingPending),
        Some(publication) => unless(!publication.explained, Obstacle::AlreadyDone).or_else(|| {
            let too_late = Refusal::TooLate { command: CommandName::Explain, due: publication.due };
            publication.published.then_some(Hindrance::Refusal(too_late))
        }),
    }
}

fn to_request_extension(case: &Case) -> Option<Hindrance> {
    if case.extended.contains(&case.stage.name()) {
        return Some(Hindrance::AtMost(1));
    }
    unless(case.extension.is_none(), Obstacle::AlreadyPending).or_else(|| not_suspended(case))
}

/// Whether an officer has to decide on more time for the stage.
pub(super) fn is_extension_pending(case: &Case) -> bool {
    case.extension.is_some_and(|request| request.due.is_some())
}

/// Whether the outer limit can still be extended.
pub(super) fn is_outer_extendable(case: &Case) -> bool {
    case.outer.is_some_and(|outer| !outer.extended)
}

fn to_object(case: &Case, side: Side, now: Timestamp) -> Option<Hindrance> {
    let pending = || unless(case.objection.is_none(), Obstacle::AlreadyPending);
    let once = || unless(!*case.objected_for_cause.of(side), Obstacle::AlreadyDone);
    match &case.stage {
        Stage::Appointment { phase: AppointmentPhase::Objecting { due, .. }, .. } if !due.is_over(now) => None,
        Stage::Appointment { phase: AppointmentPhase::Objecting { .. }, .. } => pending().or_else(once),
        Stage::Appointment { phase: AppointmentPhase::Declaring { .. }, .. } => unless(false, Obstacle::TooEarly),
        Stage::Appointment { .. } => unless(false, Obstacle::NoMediator),
        _ => before_answers(case)
            .or_else(|| unless(case.mediator.is_some(), Obstacle::NoMediator))
            .or_else(pending)
            .or_else(once),
    }
}

/// Possible until the recommendation is given.
fn before_answers(case: &Case) -> Option<Hindrance> {
    match &case.stage {
        Stage::Recommendation { phase: RecommendationPhase::Answers { .. } } => unless(false, Obstacle::TooLateInStage),
        Stage::Appointment { phase: AppointmentPhase::Declaring { .. }, .. } => unless(false, Obstacle::TooEarly),
        _ => None,
    }
}

fn in_submissions(case: &Case) -> Option<Hindrance> {
    submissions_of(&case.stage)
}

fn submissions_of(stage: &Stage) -> Option<Hindrance> {
    match stage {
        Stage::Recommendation { phase: RecommendationPhase::Submissions { .. } } => None,
        _ => unless(false, Obstacle::TooLateInStage),
    }
}

fn in_decision(case: &Case) -> Option<Hindrance> {
    match &case.stage {
        Stage::Recommendation { phase: RecommendationPhase::Decision { .. } } => None,
        Stage::Recommendation { phase: RecommendationPhase::Submissions { .. } } => unless(false, Obstacle::TooEarly),
        _ => unless(false, Obstacle::AlreadyDone),
    }
}

/// While an objection stops the clock, its mediator does nothing that moves the case.
fn not_suspended(case: &Case) -> Option<Hindrance> {
    let suspended = case.objection.is_some_and(|objection| objection.suspended.is_some());
    unless(!suspended, Obstacle::ObjectionPending)
}

fn to_reopen(case: &Case, command: CommandName, actor: &Actor) -> Option<Hindrance> {
    let Stage::Closed { door, .. } = &case.stage else { return None };
    match (command, door) {
        (CommandName::RequestReview, Door::Review { .. }) | (CommandName::Resume, Door::Resumption { .. }) => None,
        (CommandName::RequestReview, Door::UnderReview { .. }) => unless(false, Obstacle::AlreadyDone),
        (CommandName::DecideReview, Door::UnderReview { refused_by, .. }) => {
            unless(refused_by.is_none() || *refused_by != actor.account(), Obstacle::SamePerson)
        }
        _ => unless(false, Obstacle::NothingPending),
    }
}

/// Whether a term can be named in a command of performance by this actor.
pub(super) fn takes(term: &Term, command: CommandName, actor: &Actor) -> bool {
    use CommandName as C;
    let is_debtor = actor.side() == Some(term.spec.debtor);
    let is_creditor = actor.side() == Some(term.spec.debtor.other());
    match (command, &term.progress) {
        (_, Progress::Final { .. }) => false,
        (C::ReportPerformance, Progress::Pending | Progress::Reminded { .. }) => is_debtor,
        (C::ConfirmPerformance, _) | (C::ReportBreach, Progress::Reminded { .. } | Progress::Reported { .. }) => {
            is_creditor
        }
        (C::DecidePerformance, Progress::Unreported { .. } | Progress::Disputed { .. }) => true,
        _ => false,
    }
}

/// With what of the case a command can be given: its offers or terms, or the case as a whole.
pub(crate) fn subjects(case: &Case, command: CommandName, actor: &Actor) -> Vec<Subject> {
    use CommandName as C;
    let Some(side) = actor.side() else {
        return match command {
            C::DecidePerformance => terms(case, command, actor),
            _ => vec![Subject::Case],
        };
    };
    let offer = |of: Side| case.open_offer_of(of).map(|offer| Subject::Offer(offer.id)).into_iter().collect();
    match command {
        C::WithdrawOffer => offer(side),
        C::AcceptOffer | C::DeclineOffer => offer(side.other()),
        C::ReportPerformance | C::ConfirmPerformance | C::ReportBreach => terms(case, command, actor),
        _ => vec![Subject::Case],
    }
}

fn terms(case: &Case, command: CommandName, actor: &Actor) -> Vec<Subject> {
    let takes = |term: &&Term| takes(term, command, actor);
    case.terms.iter().filter(takes).map(|term| Subject::Term(term.spec.id)).collect()
}

/// The open offer of that side with that id.
pub(super) fn open_offer(case: &Case, offer: OfferId, by: Side) -> Result<&crate::case::Offer, Refusal> {
    let found = case.offer(offer).filter(|one| one.by == by && matches!(one.state, OfferState::Open { .. }));
    found.ok_or(Refusal::UnknownOffer { offer })
}

/// The term with that id, if this actor can name it in this command.
pub(super) fn open_term<'a>(
    case: &'a Case,
    term: TermId,
    command: CommandName,
    actor: &Actor,
) -> Result<&'a Term, Refusal> {
    case.term(term).filter(|one| takes(one, command, actor)).ok_or(Refusal::UnknownTerm { term })
}
