//! The decisions: what follows from a command.

use domain::CaseId;

use crate::actor::Actor;
use crate::case::Case;
use crate::command::{Command, Filing};
use crate::context::Context;
use crate::event::Event;
use crate::refusal::Refusal;

/// What follows from a command: the events to record, in order. First comes what has fallen due, recorded as done by
/// the system. `expire` with nothing due gives no event.
///
/// # Errors
/// Why the command is refused; then nothing has changed, not even what has fallen due.
pub fn decide(case: &Case, command: &Command, actor: &Actor, context: &Context<'_>) -> Result<Vec<Event>, Refusal> {
    let _ = (actor, context);
    Err(Refusal::NotInThisStage { stage: case.stage.name(), command: command.name() })
}

/// What follows from filing: the first events of a case, which [`crate::begin`] and [`crate::evolve`] make a case of.
///
/// # Errors
/// Why the complaint cannot become a case at all. A complaint that is inadmissible does become one, and is closed.
pub fn file(id: CaseId, filing: &Filing, actor: &Actor, context: &Context<'_>) -> Result<Vec<Event>, Refusal> {
    let _ = (id, actor, context);
    Err(Refusal::StateNotServed { country: filing.consumer.country })
}
