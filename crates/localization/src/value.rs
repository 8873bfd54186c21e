//! Arguments of messages. They are written out by the localizer, in its language.

use std::borrow::Cow;

use domain::{Country, Money};
use jiff::{Timestamp, civil::Date};

use crate::label::Label;

/// How many there are of something: a whole number with the plural category of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count(i64);

impl Count {
    /// The number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<i64> for Count {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl From<u32> for Count {
    fn from(number: u32) -> Self {
        Self(i64::from(number))
    }
}

impl From<usize> for Count {
    /// More than 2⁶³ things are shown as 2⁶³ − 1.
    fn from(number: usize) -> Self {
        Self(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// One argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Text as it is: a name, a reference number, a code.
    Text(Cow<'a, str>),
    /// A whole number; fills `$name` and `$name-category`.
    Count(Count),
    /// An amount of money.
    Money(Money),
    /// A date in long form.
    Date(Date),
    /// A date that a law or a limit rests on: in Persian, in both calendars.
    LegalDate(Date),
    /// A point in time as it is on the clocks of an IANA time zone.
    Moment {
        /// When.
        at: Timestamp,
        /// The IANA name of the zone.
        zone: Cow<'a, str>,
    },
    /// The end of a limit: 24:00 of its last day in an IANA time zone.
    TimeLimit {
        /// The last day on which it can be met.
        last_day: Date,
        /// The IANA name of the zone.
        zone: Cow<'a, str>,
    },
    /// The name of a state.
    Country(Country),
    /// The name of a code.
    Label(Label, Cow<'a, str>),
}

impl<'a> Value<'a> {
    /// A point in time as it is on the clocks of an IANA time zone.
    #[must_use]
    pub fn moment(at: Timestamp, zone: impl Into<Cow<'a, str>>) -> Self {
        Self::Moment { at, zone: zone.into() }
    }

    /// The end of a limit: 24:00 of its last day in an IANA time zone.
    #[must_use]
    pub fn time_limit(last_day: Date, zone: impl Into<Cow<'a, str>>) -> Self {
        Self::TimeLimit { last_day, zone: zone.into() }
    }

    /// The name of a code.
    #[must_use]
    pub fn label(family: Label, code: impl Into<Cow<'a, str>>) -> Self {
        Self::Label(family, code.into())
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<domain::ReferenceNumber> for Value<'_> {
    fn from(reference: domain::ReferenceNumber) -> Self {
        Self::Text(Cow::Owned(reference.to_string()))
    }
}

impl From<Count> for Value<'_> {
    fn from(count: Count) -> Self {
        Self::Count(count)
    }
}

impl From<Money> for Value<'_> {
    fn from(money: Money) -> Self {
        Self::Money(money)
    }
}

impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Country> for Value<'_> {
    fn from(country: Country) -> Self {
        Self::Country(country)
    }
}

/// The arguments of one message, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Arguments<'a>(Vec<(&'a str, Value<'a>)>);

impl<'a> Arguments<'a> {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// These and one more. A message ignores arguments that it does not name.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<Value<'a>>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// Names and values in the order in which they were given.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'a str, &Value<'a>)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}
