//! What an actor may do now.

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::case::Case;
use crate::command::CommandName;
use crate::context::Context;
use crate::deadline::{Due, Subject};

/// Something an actor may do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// The command.
    pub name: CommandName,
    /// Until when, if the command itself has a limit.
    pub due: Option<Due>,
    /// With what of the case: the offers or terms that the command can name. The case itself for all others.
    pub subjects: Vec<Subject>,
}

/// All that an actor may do now, in the order of the commands. What has fallen due counts as applied.
#[must_use]
pub fn actions(case: &Case, actor: &Actor, context: &Context<'_>) -> Vec<Action> {
    let _ = (case, actor, context);
    Vec::new()
}
