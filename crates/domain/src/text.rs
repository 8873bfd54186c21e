//! Text that people type, bounded and free of characters that do harm.
//!
//! What is accepted is kept byte for byte: nothing is trimmed, normalised or replaced. What is not accepted is refused
//! with the reason, so that it can be said to the person who typed it.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Why a text was refused. Positions count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Empty, or nothing but white space.
    #[error("blank text")]
    Blank,
    /// More characters than there may be.
    #[error("text of {found} characters where {limit} may be")]
    TooLong {
        /// How many there may be.
        limit: usize,
        /// How many there are.
        found: usize,
    },
    /// A control character: it has no meaning in a text, and some (NUL) cannot be stored.
    #[error("control character U+{:04X} at {position}", u32::from(*character))]
    Control {
        /// The character.
        character: char,
        /// Where it stands.
        position: usize,
    },
    /// A line break in what must be one line.
    #[error("line break at {position}")]
    LineBreak {
        /// Where it stands.
        position: usize,
    },
    /// A character that turns the direction of the text around it, by which a name can be made to look like another.
    #[error("direction control U+{:04X} at {position}", u32::from(*character))]
    DirectionControl {
        /// The character.
        character: char,
        /// Where it stands.
        position: usize,
    },
}

/// Free text of at most `MAX` characters, in as many lines as wished. Accepts everything but control characters other
/// than tab, line feed and carriage return; direction controls are kept, since right-to-left text may need them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: usize>(String);

/// One line of at most `MAX` characters: a name, an address, a number. Refuses every control character, line and
/// paragraph separators, and direction overrides, embeddings and isolates. Joiners and single direction marks, which
/// Persian, Urdu and Hindi need, are accepted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line<const MAX: usize>(String);

/// Checks free text without taking it.
///
/// # Errors
/// Why it is refused.
pub fn check_text(text: &str, limit: usize) -> Result<(), TextError> {
    check(text, limit, |character| !matches!(character, '\n' | '\r' | '\t') && character.is_control())
}

/// Checks one line without taking it.
///
/// # Errors
/// Why it is refused.
pub fn check_line(text: &str, limit: usize) -> Result<(), TextError> {
    for (position, character) in (1..).zip(text.chars()) {
        match character {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => return Err(TextError::LineBreak { position }),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                return Err(TextError::DirectionControl { character, position });
            }
            _ => {}
        }
    }
    check(text, limit, char::is_control)
}

fn check(text: &str, limit: usize, is_refused: impl Fn(char) -> bool) -> Result<(), TextError> {
    let refused = (1..).zip(text.chars()).find(|(_, character)| is_refused(*character));
    if let Some((position, character)) = refused {
        return Err(TextError::Control { character, position });
    }
    let found = text.chars().count();
    if found > limit {
        return Err(TextError::TooLong { limit, found });
    }
    if text.trim().is_empty() { Err(TextError::Blank) } else { Ok(()) }
}

macro_rules! bounded {
    ($name:ident, $check:path) => {
        impl<const MAX: usize> $name<MAX> {
            /// How many characters there may be.
            pub const MAX: usize = MAX;

            /// Takes the text as it is, or says why not.
            ///
            /// # Errors
            /// Why it is refused.
            pub fn new(text: impl Into<String>) -> Result<Self, TextError> {
                let text = text.into();
                $check(&text, MAX)?;
                Ok(Self(text))
            }

            /// The text as it was typed.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it was typed, owned.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl<const MAX: usize> FromStr for $name<MAX> {
            type Err = TextError;

            fn from_str(text: &str) -> Result<Self, TextError> {
                Self::new(text)
            }
        }

        impl<const MAX: usize> TryFrom<String> for $name<MAX> {
            type Error = TextError;

            fn try_from(text: String) -> Result<Self, TextError> {
                Self::new(text)
            }
        }

        impl<const MAX: usize> From<$name<MAX>> for String {
            fn from(text: $name<MAX>) -> Self {
                text.0
            }
        }

        impl<const MAX: usize> Deref for $name<MAX> {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl<const MAX: usize> AsRef<str> for $name<MAX> {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl<const MAX: usize> fmt::Display for $name<MAX> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        /// What people type is theirs and does not belong in a log: only its length shows.
        impl<const MAX: usize> fmt::Debug for $name<MAX> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "(••• {} characters)"), self.0.chars().count())
            }
        }

        impl<const MAX: usize> Serialize for $name<MAX> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de, const MAX: usize> Deserialize<'de> for $name<MAX> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::new(String::deserialize(deserializer)?).map_err(de::Error::custom)
            }
        }
    };
}

bounded!(Text, check_text);
bounded!(Line, check_line);
