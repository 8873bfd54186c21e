//! Reads the TOML file of a state.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use domain::{Confidence, Country, Currency};
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Deserializer, de};
use toml::Spanned;

use crate::calendar::{Calendar, zone};
use crate::holidays::Holiday;
use crate::load::{Flaw, LoadError};
use crate::parameter::{Basis, Citation, Parameter, ParameterId, Quantity, Unit, Value};
use crate::state::{
    Authority, DeadlineComputation, HolidayTransfer, Law, ParticipationRole, State, StateConvention, StateCurrency,
    StateLanguage, StateTime,
};

/// The version of the form that this program reads.
const SCHEMA_VERSION: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema_version: Spanned<u32>,
    #[serde(deserialize_with = "dates::required")]
    data_as_of: Date,
    state: StateRow,
    languages: Vec<StateLanguage>,
    currency: Spanned<CurrencyRow>,
    time: TimeRow,
    deadline_computation: Option<DeadlineComputation>,
    holiday_transfer: Option<HolidayTransfer>,
    consumer_authority: Authority,
    #[serde(default)]
    parameters: Vec<ParameterRow>,
    #[serde(default)]
    laws: Vec<Law>,
    #[serde(default)]
    conventions: Vec<StateConvention>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StateRow {
    code: Spanned<Country>,
    alpha3: String,
    numeric: String,
    name_en: String,
    official_name_en: String,
    sco_role: ParticipationRole,
    official_names: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CurrencyRow {
    code: Currency,
    numeric: String,
    minor_units: u8,
    #[serde(rename = "name_en")]
    _name_en: String,
    cldr_digits: Option<u8>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TimeRow {
    default_zone: Spanned<String>,
    zones: Vec<Spanned<String>>,
    weekend: Spanned<Vec<LongWeekday>>,
    weekend_confidence: Confidence,
    #[serde(default)]
    extra_office_closing_days: Vec<LongWeekday>,
    note: Option<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum LongWeekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<LongWeekday> for Weekday {
    fn from(long: LongWeekday) -> Self {
        match long {
            LongWeekday::Monday => Self::Monday,
            LongWeekday::Tuesday => Self::Tuesday,
            LongWeekday::Wednesday => Self::Wednesday,
            LongWeekday::Thursday => Self::Thursday,
            LongWeekday::Friday => Self::Friday,
            LongWeekday::Saturday => Self::Saturday,
            LongWeekday::Sunday => Self::Sunday,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ParameterRow {
    id: Spanned<ParameterId>,
    unit: Unit,
    description: String,
    subdivision: Option<Spanned<String>>,
    #[serde(default)]
    values: Vec<ValueRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ValueRow {
    value: Spanned<Written>,
    #[serde(default, deserialize_with = "dates::optional")]
    effective_from: Option<Date>,
    effective_from_basis: Option<Basis>,
    #[serde(default, deserialize_with = "dates::optional")]
    effective_to: Option<Date>,
    law: String,
    article: String,
    url: Option<String>,
    confidence: Confidence,
    source: Option<String>,
    note: Option<String>,
}

/// A value as it stands in the file.
enum Written {
    Number(u16),
    Word(String),
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Written;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number from 0 to 65535 or a word of small letters and underscores")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Written, E> {
                match u16::try_from(number) {
                    Ok(number) => Ok(Written::Number(number)),
                    Err(_) => Err(E::invalid_value(de::Unexpected::Signed(number), &self)),
                }
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Written, E> {
                let is_word = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                if is_word {
                    Ok(Written::Word(word.to_owned()))
                } else {
                    Err(E::invalid_value(de::Unexpected::Str(word), &self))
                }
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

/// Dates of TOML as civil dates.
pub(crate) mod dates {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, de};
    use toml::value::Datetime;

    fn civil<E: de::Error>(written: Datetime) -> Result<Date, E> {
        match written {
            Datetime { date: Some(date), time: None, offset: None } => {
                let year = i16::try_from(date.year).map_err(E::custom)?;
                let month = i8::try_from(date.month).map_err(E::custom)?;
                let day = i8::try_from(date.day).map_err(E::custom)?;
                Date::new(year, month, day).map_err(E::custom)
            }
            _ => Err(E::custom("a date without a time was expected")),
        }
    }

    pub(crate) fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        civil(Datetime::deserialize(deserializer)?)
    }

    pub(crate) fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        civil(Datetime::deserialize(deserializer)?).map(Some)
    }
}

/// A file that is being read: what errors have to say.
#[derive(Clone, Copy)]
struct Place<'a> {
    path: &'a str,
    text: &'a str,
}

impl Place<'_> {
    fn refused<T>(&self, at: &Spanned<T>, flaw: Flaw) -> LoadError {
        LoadError::at(self.path, self.text, at.span().start, flaw)
    }
}

/// Reads and checks the file of the state `code`.
pub(crate) fn read(path: &str, text: &str, code: Country, rows: &[Holiday]) -> Result<State, LoadError> {
    let place = Place { path, text };
    let file: File = toml::from_str(text).map_err(|error| {
        let byte = error.span().map_or(0, |span| span.start);
        LoadError::at(path, text, byte, Flaw::Form { message: error.message().to_owned() })
    })?;
    if *file.schema_version.get_ref() != SCHEMA_VERSION {
        let found = *file.schema_version.get_ref();
        return Err(place.refused(&file.schema_version, Flaw::SchemaVersion { found }));
    }
    if *file.state.code.get_ref() != code {
        let found = *file.state.code.get_ref();
        return Err(place.refused(&file.state.code, Flaw::OtherState { found }));
    }
    let currency = currency(place, file.currency)?;
    let (time, calendar) = time(place, file.time, rows)?;
    let office_calendar = calendar.with_days_off(&time.extra_office_closing_days);
    Ok(State {
        code,
        alpha3: file.state.alpha3,
        numeric: file.state.numeric,
        name_en: file.state.name_en,
        official_name_en: file.state.official_name_en,
        official_names: file.state.official_names,
        participation: file.state.sco_role,
        data_as_of: file.data_as_of,
        languages: file.languages,
        currency,
        time,
        deadline_computation: file.deadline_computation,
        holiday_transfer: file.holiday_transfer,
        authority: file.consumer_authority,
        parameters: parameters(place, file.parameters, code, file.data_as_of)?,
        laws: file.laws,
        conventions: file.conventions,
        calendar,
        office_calendar,
    })
}

fn currency(place: Place<'_>, row: Spanned<CurrencyRow>) -> Result<StateCurrency, LoadError> {
    let written = row.get_ref();
    if written.code.numeric() != written.numeric || written.code.minor_units() != written.minor_units {
        return Err(place.refused(&row, Flaw::Currency));
    }
    let row = row.into_inner();
    Ok(StateCurrency { currency: row.code, cldr_digits: row.cldr_digits, note: row.note })
}

fn time(place: Place<'_>, row: TimeRow, rows: &[Holiday]) -> Result<(StateTime, Calendar), LoadError> {
    for name in row.zones.iter().chain([&row.default_zone]) {
        if zone(name.get_ref()).is_err() || !row.zones.iter().any(|listed| listed.get_ref() == name.get_ref()) {
            return Err(place.refused(name, Flaw::Zone { name: name.get_ref().clone() }));
        }
    }
    let weekend: Vec<Weekday> = row.weekend.get_ref().iter().copied().map(Weekday::from).collect();
    let closing: Vec<Weekday> = row.extra_office_closing_days.iter().copied().map(Weekday::from).collect();
    let days_off: BTreeSet<i8> = weekend.iter().chain(&closing).map(|day| day.to_monday_zero_offset()).collect();
    if days_off.len() >= 7 {
        return Err(place.refused(&row.weekend, Flaw::NoWorkingDay));
    }
    let default_zone = row.default_zone.get_ref();
    let calendar = Calendar::weekends_only(default_zone, &weekend)
        .map_err(|error| place.refused(&row.default_zone, Flaw::Zone { name: error.name }))?;
    let calendar = Calendar::of_rows(calendar, closing.clone(), rows);
    let time = StateTime {
        default_zone: default_zone.clone(),
        zones: row.zones.into_iter().map(Spanned::into_inner).collect(),
        weekend,
        weekend_confidence: row.weekend_confidence,
        extra_office_closing_days: closing,
        note: row.note,
    };
    Ok((time, calendar))
}

fn parameters(
    place: Place<'_>,
    rows: Vec<ParameterRow>,
    code: Country,
    data_as_of: Date,
) -> Result<Vec<Parameter>, LoadError> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for row in rows {
        let id = *row.id.get_ref();
        if let Some(subdivision) = &row.subdivision {
            let is_part = subdivision.get_ref().split_once('-').is_some_and(|(state, part)| {
                state == code.as_str()
                    && (1..=3).contains(&part.len())
                    && part.bytes().all(|b| b.is_ascii_alphanumeric())
            });
            if !is_part {
                let flaw = Flaw::Subdivision { subdivision: subdivision.get_ref().clone() };
                return Err(place.refused(subdivision, flaw));
            }
        }
        let subdivision = row.subdivision.map(Spanned::into_inner);
        if parameters.iter().any(|known| known.id == id && known.subdivision == subdivision) {
            return Err(place.refused(&row.id, Flaw::Twice { id }));
        }
        if row.values.is_empty() {
            return Err(place.refused(&row.id, Flaw::NoValue { id }));
        }
        let values = values(place, id, row.unit, row.values, data_as_of)?;
        parameters.push(Parameter {
            id,
            unit: row.unit,
            description: row.description,
            subdivision,
            values,
            data_as_of,
        });
    }
    Ok(parameters)
}

fn values(
    place: Place<'_>,
    id: ParameterId,
    unit: Unit,
    rows: Vec<ValueRow>,
    data_as_of: Date,
) -> Result<Vec<Value>, LoadError> {
    let mut values: Vec<Value> = Vec::new();
    for row in rows {
        let first = row.effective_from.unwrap_or(data_as_of);
        let is_after_the_one_before =
            values.last().is_none_or(|before| before.effective_to.is_some_and(|last| last < first));
        if !is_after_the_one_before || row.effective_to.is_some_and(|last| last < first) {
            return Err(place.refused(&row.value, Flaw::Times { id }));
        }
        if row.effective_from_basis.is_some() && row.effective_from.is_none() {
            return Err(place.refused(&row.value, Flaw::BasisWithoutDate { id }));
        }
        if row.law.is_empty() || row.article.is_empty() {
            let field = if row.law.is_empty() { "law" } else { "article" };
            return Err(place.refused(&row.value, Flaw::Empty { field }));
        }
        let quantity = match (row.value.get_ref(), unit) {
            (Written::Word(word), _) if word == "none" => Quantity::Nothing,
            (Written::Word(word), Unit::Enum) => Quantity::Word(word.clone()),
            (Written::Number(_), Unit::Enum) | (Written::Word(_), _) => {
                return Err(place.refused(&row.value, Flaw::Unit { id }));
            }
            (Written::Number(count), unit) => Quantity::Period { count: *count, unit },
        };
        values.push(Value {
            quantity,
            effective_from: row.effective_from,
            basis: row.effective_from_basis,
            effective_to: row.effective_to,
            citation: Citation {
                law: row.law,
                article: row.article,
                url: row.url,
                source: row.source,
                confidence: row.confidence,
                note: row.note,
            },
        });
    }
    Ok(values)
}
