//! Reading a procedure from its file, and checking it.

use std::collections::{BTreeMap, BTreeSet};

use domain::Country;
use serde::{Deserialize, Deserializer, de};

use super::{Limits, Numbers, Pair, Procedure, ProcedureRef, Row, Table};
use crate::command::CommandName;
use crate::outcome::OutcomeName;
use crate::stage::StageName;

/// A file of a procedure was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {flaw}")]
pub struct LoadError {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// Why.
    pub flaw: ProcedureFlaw,
}

/// What is wrong with a procedure.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProcedureFlaw {
    /// It cannot be read: not TOML, an unknown word, a wrong type, something missing.
    #[error("{message}")]
    Unreadable {
        /// What the reader says.
        message: String,
    },
    /// The schema is of another version than 1.
    #[error("schema version {found}, where 1 is known")]
    OtherSchema {
        /// The version.
        found: u32,
    },
    /// The file is not named as the procedure in it.
    #[error("the procedure {id} is in a file of another name")]
    OtherName {
        /// The id in the file.
        id: String,
    },
    /// No rows for a stage.
    #[error("the stage {stage} is missing")]
    StageMissing {
        /// Which.
        stage: StageName,
    },
    /// A command that no stage has.
    #[error("the command {command} is named nowhere")]
    CommandMissing {
        /// Which.
        command: CommandName,
    },
    /// An outcome that nothing has.
    #[error("the outcome {outcome} is named nowhere")]
    OutcomeMissing {
        /// Which.
        outcome: OutcomeName,
    },
    /// `file` is no command of a stage.
    #[error("{command} cannot be a command of {stage}")]
    CommandMisplaced {
        /// The stage.
        stage: StageName,
        /// The command.
        command: CommandName,
    },
    /// A command that nobody may give, or that leads nowhere.
    #[error("{command} in {stage} has no role or leads nowhere")]
    RowEmpty {
        /// The stage.
        stage: StageName,
        /// The command.
        command: CommandName,
    },
    /// A command that has an outcome but does not end anything, or the other way round.
    #[error("{command} in {stage} ends the dispute without an outcome, or has one without ending it")]
    OutcomeMisplaced {
        /// The stage.
        stage: StageName,
        /// The command.
        command: CommandName,
    },
    /// A stage in which time has no effect.
    #[error("{stage} has no expire")]
    NoExpiry {
        /// Which.
        stage: StageName,
    },
    /// Two procedures with one id and version.
    #[error("{id} is there twice")]
    Twice {
        /// The id.
        id: String,
    },
    /// No procedure is for every pair of states.
    #[error("no procedure is for every pair of states")]
    NoDefault,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema_version: u32,
    id: String,
    version: u32,
    pairs: Vec<PairOfFile>,
    limits: Limits,
    numbers: Numbers,
    filing: Row,
    stages: BTreeMap<StageName, BTreeMap<CommandName, Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PairOfFile {
    #[serde(deserialize_with = "country_or_all")]
    consumer: Option<Country>,
    #[serde(deserialize_with = "country_or_all")]
    merchant: Option<Country>,
}

fn country_or_all<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Country>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text == "*" { Ok(None) } else { text.parse().map(Some).map_err(de::Error::custom) }
}

pub(super) fn at_least_one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    match u16::deserialize(deserializer)? {
        0 => Err(de::Error::custom("a period has at least one day")),
        days => Ok(days),
    }
}

pub(super) fn procedures(files: impl IntoIterator<Item = (String, String)>) -> Result<Vec<Procedure>, LoadError> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    let mut last = String::new();
    for (path, text) in files {
        let procedure = procedure(&path, &text)?;
        if !seen.insert(procedure.reference.clone()) {
            let id = procedure.reference.id;
            return Err(LoadError { file: path, line: line_of(&text, "id"), flaw: ProcedureFlaw::Twice { id } });
        }
        all.push(procedure);
        last = path;
    }
    let is_default = |pair: &Pair| pair.consumer.is_none() && pair.merchant.is_none();
    if all.iter().any(|procedure| procedure.pairs.iter().any(is_default)) {
        Ok(all)
    } else {
        Err(LoadError { file: last, line: 1, flaw: ProcedureFlaw::NoDefault })
    }
}

fn procedure(path: &str, text: &str) -> Result<Procedure, LoadError> {
    let refuse = |line, flaw| LoadError { file: path.to_owned(), line, flaw };
    let file: File = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        refuse(line, ProcedureFlaw::Unreadable { message: error.message().to_owned() })
    })?;
    check(path, &file).map_err(|(place, flaw)| refuse(place.line(text), flaw))?;
    let pairs = file.pairs.iter().map(|pair| Pair { consumer: pair.consumer, merchant: pair.merchant }).collect();
    let rows = file
        .stages
        .into_iter()
        .flat_map(|(stage, rows)| rows.into_iter().map(move |(command, row)| ((stage, command), row)));
    Ok(Procedure {
        reference: ProcedureRef { id: file.id, version: file.version },
        limits: file.limits,
        numbers: file.numbers,
        table: Table { filing: file.filing, rows: rows.collect() },
        pairs,
    })
}

/// Where in a file a flaw is.
enum Place {
    Key(&'static str),
    Stages,
    Stage(StageName),
    Row(StageName, CommandName),
}

impl Place {
    fn line(&self, text: &str) -> usize {
        match self {
            Self::Key(key) => line_of(text, key),
            Self::Stages => line_of(text, "[stages."),
            Self::Stage(stage) => line_of(text, &format!("[stages.{stage}]")),
            Self::Row(stage, command) => {
                let start = line_of(text, &format!("[stages.{stage}]"));
                let row = text.lines().skip(start).position(|line| starts(line, command.as_str()));
                row.map_or(start, |after| start + after + 1)
            }
        }
    }
}

fn starts(line: &str, key: &str) -> bool {
    line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', '=', '.']) || key.starts_with('['))
}

fn line_of(text: &str, key: &str) -> usize {
    text.lines().position(|line| starts(line, key)).map_or(1, |before| before + 1)
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

fn check(path: &str, file: &File) -> Result<(), (Place, ProcedureFlaw)> {
    if file.schema_version != 1 {
        return Err((Place::Key("schema_version"), ProcedureFlaw::OtherSchema { found: file.schema_version }));
    }
    if path.strip_suffix(".toml").is_none_or(|stem| stem != file.id) {
        return Err((Place::Key("id"), ProcedureFlaw::OtherName { id: file.id.clone() }));
    }
    for stage in StageName::ALL.iter().copied() {
        let rows = file.stages.get(&stage).ok_or((Place::Stages, ProcedureFlaw::StageMissing { stage }))?;
        for (command, row) in rows {
            check_row(stage, *command, row)?;
        }
        if !rows.contains_key(&CommandName::Expire) {
            return Err((Place::Stage(stage), ProcedureFlaw::NoExpiry { stage }));
        }
    }
    let commands: BTreeSet<CommandName> = file.stages.values().flat_map(BTreeMap::keys).copied().collect();
    let is_missing = |command: &CommandName| *command != CommandName::File && !commands.contains(command);
    if let Some(command) = CommandName::ALL.iter().copied().find(is_missing) {
        return Err((Place::Stages, ProcedureFlaw::CommandMissing { command }));
    }
    let rows = file.stages.values().flat_map(BTreeMap::values).chain([&file.filing]);
    let outcomes: BTreeSet<OutcomeName> = rows.flat_map(|row| row.outcomes.iter().copied()).collect();
    match OutcomeName::ALL.iter().copied().find(|outcome| !outcomes.contains(outcome)) {
        Some(outcome) => Err((Place::Stages, ProcedureFlaw::OutcomeMissing { outcome })),
        None => Ok(()),
    }
}

fn check_row(stage: StageName, command: CommandName, row: &Row) -> Result<(), (Place, ProcedureFlaw)> {
    let refuse = |flaw| Err((Place::Row(stage, command), flaw));
    if command == CommandName::File {
        return refuse(ProcedureFlaw::CommandMisplaced { stage, command });
    }
    if row.roles.is_empty() || row.to.is_empty() {
        return refuse(ProcedureFlaw::RowEmpty { stage, command });
    }
    // Before the outcome, whatever ends the dispute (performance or closing) has one. After it, nothing has.
    let has_ended = |stage: &StageName| matches!(stage, StageName::Performance | StageName::Closed);
    let ends = !has_ended(&stage) && row.to.iter().any(has_ended);
    if ends == row.outcomes.is_empty() {
        return refuse(ProcedureFlaw::OutcomeMisplaced { stage, command });
    }
    Ok(())
}
