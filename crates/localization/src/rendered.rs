//! A text that was rendered, and where it came from.

use std::fmt;

use domain::Language;

/// Where the words of a rendered text came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The language that was asked for.
    Own,
    /// English, because the language lacks the message or its message failed to render.
    English,
    /// No file has the message; the words of its code stand in for it.
    Code,
}

/// A text and where its words came from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Rendered {
    /// The text, unescaped.
    pub text: String,
    /// The language of the words: what HTML's `lang` has to say when it is not the page's.
    pub language: Language,
    /// Where the words came from. Anything but [`Source::Own`] is a fault of the files, to be counted and logged once.
    pub source: Source,
}

impl Rendered {
    /// Whether the text is what was asked for.
    #[must_use]
    pub fn is_faultless(&self) -> bool {
        self.source == Source::Own
    }
}

impl fmt::Display for Rendered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl From<Rendered> for String {
    fn from(rendered: Rendered) -> Self {
        rendered.text
    }
}
