//! Who may do what in which stage, and where it leads.

use std::collections::BTreeMap;

use domain::Role;
use serde::Deserialize;

use crate::command::CommandName;
use crate::outcome::OutcomeName;
use crate::stage::StageName;

/// One command in one stage.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Who may give it.
    pub roles: Vec<Role>,
    /// The stages in which the case can be afterwards.
    pub to: Vec<StageName>,
    /// The outcomes it can have.
    #[serde(default)]
    pub outcomes: Vec<OutcomeName>,
}

/// All rows of a procedure.
#[derive(Debug)]
pub struct Table {
    /// Filing, before there is a case.
    pub filing: Row,
    pub(super) rows: BTreeMap<(StageName, CommandName), Row>,
}

impl Table {
    /// The row of a command in a stage, if the command exists there.
    #[must_use]
    pub fn row(&self, stage: StageName, command: CommandName) -> Option<&Row> {
        self.rows.get(&(stage, command))
    }

    /// The rows of a stage, in the order of the commands.
    pub fn rows_of(&self, stage: StageName) -> impl Iterator<Item = (CommandName, &Row)> {
        let (first, last) = ((stage, CommandName::Admit), (stage, CommandName::Expire));
        self.rows.range(first..=last).map(|((_, command), row)| (*command, row))
    }

    /// All rows.
    pub fn iter(&self) -> impl Iterator<Item = (StageName, CommandName, &Row)> {
        self.rows.iter().map(|((stage, command), row)| (*stage, *command, row))
    }
}
