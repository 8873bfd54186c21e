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

#[cfg(test)]
mod tests {
    use super::*;

    /// The Big List of Naughty Strings (MIT licence), see `tests/data/README.md`.
    fn naughty() -> Vec<String> {
        serde_json::from_str(include_str!("../../../tests/data/hostile/blns.json")).unwrap()
    }

    #[test]
    fn naughty_strings_are_kept_byte_for_byte_or_refused_with_the_reason() {
        let strings = naughty();
        assert_eq!(strings.len(), 515);
        let mut accepted = 0;
        for string in &strings {
            if let Ok(text) = Text::<5_000>::new(string.as_str()) {
                let json = serde_json::to_string(&text).unwrap();
                let read: Text<5_000> = serde_json::from_str(&json).unwrap();
                assert_eq!(read.as_str().as_bytes(), string.as_bytes());
                accepted += 1;
            }
            if let Ok(line) = Line::<5_000>::new(string.as_str()) {
                assert_eq!(line.as_str().as_bytes(), string.as_bytes());
                assert!(Text::<5_000>::new(string.as_str()).is_ok(), "a line is also a text: {string:?}");
            }
        }
        let refused: Vec<&String> =
            strings.iter().filter(|string| Text::<5_000>::new(string.as_str()).is_err()).collect();
        assert_eq!(accepted + refused.len(), 515);
        for string in refused {
            let has_reason = string.trim().is_empty() || string.chars().any(char::is_control);
            assert!(has_reason, "refused without need: {string:?}");
        }
    }

    #[test]
    fn free_text_may_have_lines_tabs_and_direction_controls() {
        for text in ["one\ntwo\r\n\tthree", "سلام \u{202B}abc\u{202C}", "می\u{200C}روم", "👩‍👩‍👧", "\u{FEFF}a", "e\u{301}"]
        {
            assert_eq!(Text::<40>::new(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn control_characters_are_refused_by_name_and_place() {
        for (text, character, position) in
            [("a\0b", '\0', 2), ("\u{1b}[31m", '\u{1b}', 1), ("کتاب\u{7f}", '\u{7f}', 5), ("x\u{85}", '\u{85}', 2)]
        {
            let refused = Err(TextError::Control { character, position });
            assert_eq!(Text::<40>::new(text), refused, "{text:?}");
        }
        let refused = Err(TextError::Control { character: '\t', position: 2 });
        assert_eq!(Line::<40>::new("a\tb"), refused);
    }

    #[test]
    fn a_line_has_no_line_break_of_any_kind() {
        for text in ["a\nb", "a\rb", "a\u{85}b", "a\u{2028}b", "a\u{2029}b"] {
            assert_eq!(Line::<40>::new(text), Err(TextError::LineBreak { position: 2 }), "{text:?}");
        }
    }

    #[test]
    fn a_line_has_no_character_that_turns_the_text_around_it() {
        for character in ('\u{202A}'..='\u{202E}').chain('\u{2066}'..='\u{2069}') {
            let refused = Err(TextError::DirectionControl { character, position: 4 });
            assert_eq!(Line::<40>::new(format!("abc{character}")), refused);
        }
        for name in ["می\u{200C}روم", "राम\u{200D}", "Оʻгли \u{200E}", "李 雷", "O'Brien-Ivanov, Jr."]
        {
            assert_eq!(Line::<40>::new(name).unwrap().as_str(), name);
        }
    }

    #[test]
    fn length_is_counted_in_characters_not_bytes() {
        assert!(Line::<4>::new("қазақ").is_err());
        assert!(Line::<5>::new("қазақ").is_ok());
        assert_eq!(Text::<2>::new("abc"), Err(TextError::TooLong { limit: 2, found: 3 }));
    }

    #[test]
    fn blank_text_is_refused() {
        for text in ["", " ", "\n\t", "\u{3000}\u{A0}"] {
            assert_eq!(Text::<9>::new(text), Err(TextError::Blank), "{text:?}");
        }
    }

    #[test]
    fn what_people_typed_does_not_show_in_logs() {
        let shown = format!("{:?} {:?}", Line::<40>::new("Айгүл").unwrap(), Text::<40>::new("секрет").unwrap());
        assert_eq!(shown, "Line(••• 5 characters) Text(••• 6 characters)");
    }

    #[test]
    fn json_is_checked_like_any_other_text() {
        assert!(serde_json::from_str::<Line<9>>(r#""a\u0000b""#).is_err());
        assert_eq!(serde_json::from_str::<Line<9>>(r#""ab""#).unwrap().as_str(), "ab");
    }
}
