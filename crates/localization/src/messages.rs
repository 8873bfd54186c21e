//! One type per message of `locales/en`, generated at build.

use crate::value::{Arguments, Count, Value};

/// A message of the English source, with all that it needs to be rendered.
pub trait Message {
    /// The id in the Fluent files.
    const ID: &'static str;
    /// The attribute of that id, if this is one.
    const ATTRIBUTE: Option<&'static str>;
    /// The arguments by their names in the Fluent files.
    fn arguments(&self) -> Arguments<'_>;
}

/// What a message of the English source is called and takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Defined {
    /// The id in the Fluent files.
    pub id: &'static str,
    /// The attribute of that id, if this is one.
    pub attribute: Option<&'static str>,
    /// The names of its arguments.
    pub arguments: &'static [&'static str],
    /// Those of them that are counts: they bring `$…-category` with them.
    pub counts: &'static [&'static str],
}

/// What the English source says about a message, if it has it.
#[must_use]
pub fn defined(id: &str, attribute: Option<&str>) -> Option<&'static Defined> {
    DEFINED
        .binary_search_by(|message| (message.id, message.attribute).cmp(&(id, attribute)))
        .ok()
        .and_then(|at| DEFINED.get(at))
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
