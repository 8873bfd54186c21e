//! What a problem tells beside its kind: written for people in its detail, for programs as a member of its JSON.

use std::borrow::Cow;

use domain::{Country, ReferenceNumber};
use jiff::Timestamp;
use jiff::civil::Date;
use localization::{Count, Label, Value};

/// One thing told.
#[derive(Debug, Clone, PartialEq)]
pub enum Member {
    /// A word as it is: the name of a field, a header, a media type.
    Text(Cow<'static, str>),
    /// How many.
    Count(i64),
    /// A number of bytes.
    Size(Size),
    /// The end of a limit.
    Due(Due),
    /// A code that has a name in every language.
    Named(Named),
    /// A state.
    Country(Country),
}

/// A number of bytes, written with a unit for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size(pub usize);

/// The end of a limit, for the one whose limit it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The instant after which it is too late.
    pub ends_at: Timestamp,
    /// The last day on which it could be met, in `zone`.
    pub last_day: Date,
    /// The IANA name of the zone whose calendar counts.
    pub zone: String,
}

/// A code that has a name in every language: a stage, an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it is a code of.
    pub family: Label,
    /// The code itself.
    pub code: Cow<'static, str>,
}

impl Named {
    /// The code of one family of names.
    pub fn new(family: Label, code: impl Into<Cow<'static, str>>) -> Self {
        Self { family, code: code.into() }
    }
}

impl Size {
    /// In the largest unit in which it is a whole number. The letters are those of the SI in every language.
    fn in_words(self) -> String {
        const STEP: usize = 1024;
        match self.0 {
            bytes if bytes >= STEP * STEP && bytes.is_multiple_of(STEP * STEP) => format!("{} MB", bytes / STEP / STEP),
            bytes if bytes >= STEP && bytes.is_multiple_of(STEP) => format!("{} KB", bytes / STEP),
            bytes => format!("{bytes} B"),
        }
    }
}

impl Member {
    pub(crate) fn for_people(&self) -> Value<'static> {
        match self {
            Self::Text(text) => Value::Text(text.clone()),
            Self::Count(count) => Value::Count(Count::from(*count)),
            Self::Size(size) => Value::Text(Cow::Owned(size.in_words())),
            Self::Due(due) => Value::time_limit(due.last_day, due.zone.clone()),
            Self::Named(named) => Value::label(named.family, named.code.clone()),
            Self::Country(country) => Value::Country(*country),
        }
    }

    pub(crate) fn for_programs(&self) -> serde_json::Value {
        match self {
            Self::Text(text) => text.as_ref().into(),
            Self::Count(count) => (*count).into(),
            Self::Size(size) => size.0.into(),
            Self::Due(due) => due.ends_at.to_string().into(),
            Self::Named(named) => named.code.as_ref().into(),
            Self::Country(country) => country.as_str().into(),
        }
    }
}

impl From<Cow<'static, str>> for Member {
    fn from(text: Cow<'static, str>) -> Self {
        Self::Text(text)
    }
}

impl From<&'static str> for Member {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Member {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Member {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Member {
    fn from(count: usize) -> Self {
        Self::Count(Count::from(count).get())
    }
}

impl From<Size> for Member {
    fn from(size: Size) -> Self {
        Self::Size(size)
    }
}

impl From<Due> for Member {
    fn from(due: Due) -> Self {
        Self::Due(due)
    }
}

impl From<Named> for Member {
    fn from(named: Named) -> Self {
        Self::Named(named)
    }
}

impl From<Country> for Member {
    fn from(country: Country) -> Self {
        Self::Country(country)
    }
}

impl From<ReferenceNumber> for Member {
    fn from(reference: ReferenceNumber) -> Self {
        Self::Text(Cow::Owned(reference.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::Size;

    #[test]
    fn a_size_is_written_in_the_largest_whole_unit() {
        assert_eq!(Size(10 * 1024 * 1024).in_words(), "10 MB");
        assert_eq!(Size(256 * 1024).in_words(), "256 KB");
        assert_eq!(Size(1025).in_words(), "1025 B");
        assert_eq!(Size(0).in_words(), "0 B");
    }
}
