//! What is wrong about one field of a request.

use std::borrow::Cow;

use localization::{Arguments, Localizer};

use super::Member;

/// One field and what is wrong about it.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldError {
    pointer: String,
    code: Cow<'static, str>,
    members: Vec<(&'static str, Member)>,
}

impl FieldError {
    /// `pointer` is a JSON pointer (RFC 6901) into the body, or the name of a parameter after a `?`; `code` is one of the
    /// Fluent ids `field-…` without the prefix, or one of `file-…` or `flaw-…` as it is.
    pub fn new(pointer: impl Into<String>, code: impl Into<Cow<'static, str>>) -> Self {
        Self { pointer: pointer.into(), code: code.into(), members: Vec::new() }
    }

    /// The same with an argument of its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, member: impl Into<Member>) -> Self {
        self.members.push((name, member.into()));
        self
    }

    /// The same about another place.
    #[must_use]
    pub fn moved_to(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    /// Where it is.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong about it.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What to do about it, in words.
    #[must_use]
    pub fn in_words(&self, localizer: Localizer) -> String {
        let arguments = self
            .members
            .iter()
            .fold(Arguments::new(), |arguments, (name, member)| arguments.with(name, member.for_people()));
        localizer.by_id(&self.message(), &arguments).text
    }

    fn message(&self) -> String {
        let is_whole = self.code.starts_with("file-") || self.code.starts_with("flaw-");
        if is_whole { self.code.to_string() } else { format!("field-{}", self.code) }
    }
}
