//! Renders messages, names and values in one language.

use domain::{Country, Language, Money};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::{Timestamp, civil::Date};

use crate::catalogue;
use crate::formatting::{self, PluralCategory};
use crate::label::Label;
use crate::messages::{self, Message};
use crate::rendered::{Rendered, Source};
use crate::value::{Arguments, Value};

/// Whether placeables are wrapped in invisible marks that keep their direction apart from the sentence around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Marks {
    /// Wrapped in U+2068 and U+2069: for HTML and for running text in which both directions meet.
    Isolating,
    /// Bare: for subjects, JSON, CSV, file names and anything that is copied or compared.
    Bare,
    /// Bare English with accents and extra length, to find on a page what was not translated.
    Pseudo,
}

impl Marks {
    /// All ways of marking.
    pub(crate) const ALL: [Self; 3] = [Self::Isolating, Self::Bare, Self::Pseudo];
}

/// A language to write in. Cheap to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Localizer {
    language: Language,
    marks: Marks,
}

impl Localizer {
    /// For HTML pages and HTML mail.
    #[must_use]
    pub const fn html(language: Language) -> Self {
        Self { language, marks: Marks::Isolating }
    }

    /// For subjects, plain text, JSON and CSV.
    #[must_use]
    pub const fn plain(language: Language) -> Self {
        Self { language, marks: Marks::Bare }
    }

    /// The pseudo-locale `en-XA`, for tests of pages.
    #[must_use]
    pub const fn pseudo() -> Self {
        Self { language: Language::EN, marks: Marks::Pseudo }
    }

    /// The language it writes.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// A message whose arguments were checked by the compiler.
    pub fn text<M: Message>(self, message: &M) -> Rendered {
        self.render(M::ID, M::ATTRIBUTE, &message.arguments())
    }

    /// A message chosen at run time. Arguments that it does not name are ignored; one that is missing makes it fall back
    /// to its English words and then to its code.
    pub fn by_id(self, id: &str, arguments: &Arguments<'_>) -> Rendered {
        self.render(id, None, arguments)
    }

    /// Whether there is a message of this id.
    #[must_use]
    pub fn knows(self, id: &str) -> bool {
        messages::defined(id, None).is_some()
    }

    /// The name of a code.
    pub fn label(self, family: Label, code: &str) -> Rendered {
        let (id, attribute) = family.message(code);
        let mut rendered = self.render(&id, attribute, &Arguments::new());
        if rendered.source == Source::Code {
            rendered.text = words_of(code);
        }
        rendered
    }

    /// The plural category of a whole number.
    #[must_use]
    pub fn plural_category(self, number: i64) -> PluralCategory {
        formatting::plural_category(self.language, number)
    }

    /// The plural category of a decimal number given in units of 10⁻ᵈ; `1.0` need not be that of `1`.
    #[must_use]
    pub fn plural_category_of_decimal(self, units: i64, decimals: u8) -> PluralCategory {
        formatting::plural_category_of_decimal(self.language, units, decimals)
    }

    /// A whole number with the grouping and digits of the language.
    #[must_use]
    pub fn integer(self, number: i64) -> String {
        formatting::integer(self.language, number)
    }

    /// A decimal number given in units of 10⁻ᵈ: `decimal(12_345, 2)` is 123.45.
    #[must_use]
    pub fn decimal(self, units: i64, decimals: u8) -> String {
        formatting::decimal(self.language, units, decimals)
    }

    /// A share in tenths of a percent: `percent(125)` is 12.5 %.
    #[must_use]
    pub fn percent(self, tenths: i64) -> String {
        formatting::percent(self.language, tenths)
    }

    /// An amount of money with the three letters of its currency.
    #[must_use]
    pub fn money(self, money: Money) -> String {
        formatting::money(self.language, money)
    }

    /// A date with the name of the month.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        formatting::date(self.language, date)
    }

    /// A date in digits.
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        formatting::short_date(self.language, date)
    }

    /// A date with the name of the month and the day of the week.
    #[must_use]
    pub fn date_with_weekday(self, date: Date) -> String {
        formatting::date_with_weekday(self.language, date)
    }

    /// A date that a law or a limit rests on: in Persian, in both calendars.
    #[must_use]
    pub fn legal_date(self, date: Date) -> String {
        formatting::legal_date(self.language, date)
    }

    /// A point in time as it is on the clocks of an IANA time zone, with the name of a city of that zone.
    #[must_use]
    pub fn moment(self, at: Timestamp, zone: &str) -> String {
        formatting::moment(self.language, at, zone)
    }

    /// The end of a limit: its last day, 24:00 and the name of a city of the IANA time zone.
    #[must_use]
    pub fn time_limit(self, last_day: Date, zone: &str) -> String {
        formatting::time_limit(self.language, last_day, zone)
    }

    /// The name of a state; its two letters if it has no name here.
    #[must_use]
    pub fn country(self, country: Country) -> String {
        let rendered = self.label(Label::Country, country.as_str());
        if rendered.source == Source::Code { country.as_str().to_owned() } else { rendered.text }
    }

    fn render(self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> Rendered {
        let own = catalogue::bundle(self.language, self.marks);
        if let Some(text) = catalogue::format(own, id, attribute, &self.fluent(arguments)) {
            return Rendered { text, language: self.language, source: Source::Own };
        }
        let english = Self { language: Language::EN, marks: self.marks };
        let bundle = catalogue::bundle(Language::EN, self.marks);
        match catalogue::format(bundle, id, attribute, &english.fluent(arguments)) {
            Some(text) => Rendered { text, language: Language::EN, source: Source::English },
            None => Rendered { text: words_of(id), language: Language::EN, source: Source::Code },
        }
    }

    fn fluent<'a>(self, arguments: &'a Arguments<'_>) -> FluentArgs<'a> {
        let mut fluent = FluentArgs::new();
        for (name, value) in arguments.iter() {
            if let Value::Count(count) = value {
                fluent.set(format!("{name}-category"), formatting::category_name(self.plural_category(count.get())));
            }
            fluent.set(name, FluentValue::from(self.write(value)));
        }
        fluent
    }

    fn write(self, value: &Value<'_>) -> String {
        match value {
            Value::Text(text) => text.clone().into_owned(),
            Value::Count(count) => self.integer(count.get()),
            Value::Money(money) => self.money(*money),
            Value::Date(date) => self.date(*date),
            Value::LegalDate(date) => self.legal_date(*date),
            Value::Moment { at, zone } => self.moment(*at, zone),
            Value::TimeLimit { last_day, zone } => self.time_limit(*last_day, zone),
            Value::Country(country) => self.country(*country),
            Value::Label(family, code) => self.label(*family, code).text,
        }
    }
}

/// A code as words, so that no raw code is ever shown: `merchant-not-reached` is `merchant not reached`.
fn words_of(code: &str) -> String {
    code.replace(['-', '_', '.'], " ")
}
