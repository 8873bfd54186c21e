//! Reads a holidays file.

use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use crate::load::{Flaw, LoadError};

/// A row of a holidays file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// What the day is called, in English.
    pub name: String,
    /// Why it differs from other days.
    pub kind: DayKind,
    /// The day it was exchanged for.
    pub swapped_with: Option<Date>,
    /// How sure it is.
    pub status: DayStatus,
}

/// Why a day differs from other days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// The holiday itself.
    PublicHoliday,
    /// Off because a holiday fell on a weekend.
    SubstituteDay,
    /// Off in exchange for a weekend day that is worked.
    SwappedDayOff,
    /// Added by a decree.
    ExtraDayOff,
    /// A weekend day that is worked.
    SpecialWorkingDay,
}

impl DayKind {
    /// Whether people are off.
    #[must_use]
    pub const fn is_day_off(self) -> bool {
        !matches!(self, Self::SpecialWorkingDay)
    }
}

/// How sure it is that a day is what the file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayStatus {
    /// Set by a published act or calendar for that year.
    Official,
    /// Follows from a law in force; the act of that year was not seen.
    Statutory,
    /// Computed: the sighting of the moon or an act of that year can change it.
    Projected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    date: Date,
    weekday: ShortWeekday,
    name_en: String,
    kind: DayKind,
    non_working: bool,
    swapped_with: Option<Date>,
    status: DayStatus,
    source: String,
    #[serde(rename = "note")]
    _note: String,
}

#[derive(Deserialize, Clone, Copy)]
enum ShortWeekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl From<ShortWeekday> for Weekday {
    fn from(short: ShortWeekday) -> Self {
        match short {
            ShortWeekday::Mon => Self::Monday,
            ShortWeekday::Tue => Self::Tuesday,
            ShortWeekday::Wed => Self::Wednesday,
            ShortWeekday::Thu => Self::Thursday,
            ShortWeekday::Fri => Self::Friday,
            ShortWeekday::Sat => Self::Saturday,
            ShortWeekday::Sun => Self::Sunday,
        }
    }
}

/// Reads and checks the rows of `file`, in their order.
pub(crate) fn read(file: &str, text: &str) -> Result<Vec<Holiday>, LoadError> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let malformed = |error: &csv::Error| {
        let line = error.position().map_or(1, |position| line_of(text, position));
        LoadError::new(file, line, Flaw::Form { message: error.to_string() })
    };
    let headers = reader.headers().map_err(|error| malformed(&error))?.clone();
    let mut rows: Vec<Holiday> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| malformed(&error))?;
        let line = record.position().map_or(1, |position| line_of(text, position));
        let refused = |flaw| LoadError::new(file, line, flaw);
        let row: Row = record.deserialize(Some(&headers)).map_err(|error| malformed(&error))?;
        if row.date.weekday() != Weekday::from(row.weekday) {
            return Err(refused(Flaw::WrongWeekday { date: row.date }));
        }
        if row.non_working != row.kind.is_day_off() {
            return Err(refused(Flaw::KindAndWorkDisagree { date: row.date }));
        }
        if row.name_en.is_empty() || row.source.is_empty() {
            return Err(refused(Flaw::Empty { field: if row.name_en.is_empty() { "name_en" } else { "source" } }));
        }
        if let Some(before) = rows.last() {
            if row.date < before.date {
                return Err(refused(Flaw::OutOfOrder { date: row.date }));
            }
            if row.date == before.date && row.kind.is_day_off() != before.kind.is_day_off() {
                return Err(refused(Flaw::KindAndWorkDisagree { date: row.date }));
            }
        }
        rows.push(Holiday {
            date: row.date,
            name: row.name_en,
            kind: row.kind,
            swapped_with: row.swapped_with,
            status: row.status,
        });
    }
    if rows.is_empty() { Err(LoadError::new(file, 1, Flaw::NoRows)) } else { Ok(rows) }
}

/// The line of a record. The reader's own count is that of the line break before the record where lines end in CR LF or
/// blank lines come before it.
fn line_of(text: &str, position: &csv::Position) -> u64 {
    let rest = usize::try_from(position.byte()).ok().and_then(|byte| text.get(byte..)).unwrap_or_default();
    let skipped = rest.chars().take_while(|character| matches!(character, '\r' | '\n'));
    let breaks = skipped.filter(|character| *character == '\n').count();
    position.line().saturating_add(u64::try_from(breaks).unwrap_or(u64::MAX))
}
