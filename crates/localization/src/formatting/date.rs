//! Dates.

use domain::Language;
use icu::calendar::{Date as CalendarDate, Iso};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{YMD, YMDE};
use icu::locale::{
    Locale,
    extensions::unicode::{key, value},
};

use super::{pattern, per_language};

/// A date with the name of the month, in the calendar of the language.
pub(crate) fn date(language: Language, date: jiff::civil::Date) -> String {
    per_language!(language, DateTimeFormatter<YMD>, |locale: Locale| {
        DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()
    })
    .zip(calendar_date(date))
    .map_or_else(|| date.to_string(), |(formatter, date)| formatter.format(&date).to_string())
}

/// A date in digits, in the calendar of the language.
pub(crate) fn short_date(language: Language, date: jiff::civil::Date) -> String {
    per_language!(language, DateTimeFormatter<YMD>, |locale: Locale| {
        let fields = YMD::short().with_year_style(icu::datetime::options::YearStyle::Full);
        DateTimeFormatter::try_new(locale.into(), fields).ok()
    })
    .zip(calendar_date(date))
    .map_or_else(|| date.to_string(), |(formatter, date)| formatter.format(&date).to_string())
}

/// A date with the name of the month and the day of the week.
pub(crate) fn date_with_weekday(language: Language, date: jiff::civil::Date) -> String {
    per_language!(language, DateTimeFormatter<YMDE>, |locale: Locale| {
        DateTimeFormatter::try_new(locale.into(), YMDE::long()).ok()
    })
    .zip(calendar_date(date))
    .map_or_else(|| date.to_string(), |(formatter, date)| formatter.format(&date).to_string())
}

/// A date that a law or a limit rests on: in Persian in both calendars, else as [`date`].
pub(crate) fn legal_date(language: Language, of: jiff::civil::Date) -> String {
    if language != Language::FA {
        return date(language, of);
    }
    let gregorian = per_language!(language, DateTimeFormatter<YMD>, |mut locale: Locale| {
        locale.extensions.unicode.keywords.set(key!("ca"), value!("gregory"));
        DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()
    })
    .zip(calendar_date(of))
    .map_or_else(|| of.to_string(), |(formatter, date)| formatter.format(&date).to_string());
    pattern(language, "format-both-calendars", &[("date", &date(language, of)), ("gregorian", &gregorian)])
}

/// jiff's date as ICU4X's; both are proleptic ISO dates.
fn calendar_date(date: jiff::civil::Date) -> Option<CalendarDate<Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    CalendarDate::try_new_iso(i32::from(date.year()), month, day).ok()
}
