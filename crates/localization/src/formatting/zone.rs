//! Points in time on the clocks of a place.

use domain::Language;
use icu::datetime::NoCalendarFormatter;
use icu::datetime::fieldsets::{T, zone::ExemplarCity};
use icu::locale::Locale;
use icu::time::Time;
use icu::time::zone::IanaParser;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{integer, legal_date, pattern, per_language};

/// The end of a limit: 24:00 of its last day.
pub(crate) fn time_limit(language: Language, last_day: Date, zone: &str) -> String {
    // No clock shows 24:00, so the formatter of times refuses it.
    let midnight = format!("{}:{}", integer(language, 24), two_zeros(language));
    let (date, city) = (legal_date(language, last_day), city(language, zone));
    pattern(language, "format-time-limit", &[("date", &date), ("time", &midnight), ("city", &city)])
}

/// A point in time as it is on the clocks of a place. An unknown place is shown in UTC and says so.
pub(crate) fn moment(language: Language, at: Timestamp, zone: &str) -> String {
    let (there, city) =
        TimeZone::get(zone).map_or_else(|_| (TimeZone::UTC, "UTC".to_owned()), |there| (there, city(language, zone)));
    let local = there.to_datetime(at);
    let (date, time) = (legal_date(language, local.date()), clock_time(language, local.time()));
    pattern(language, "format-moment", &[("date", &date), ("time", &time), ("city", &city)])
}

fn clock_time(language: Language, time: jiff::civil::Time) -> String {
    let plain = || format!("{:02}:{:02}", time.hour(), time.minute());
    let (Ok(hour), Ok(minute)) = (u8::try_from(time.hour()), u8::try_from(time.minute())) else { return plain() };
    per_language!(language, NoCalendarFormatter<T>, |mut locale: Locale| {
        // Twenty-four hours everywhere: a limit must not be missed by half a day.
        use icu::locale::extensions::unicode::{key, value};
        locale.extensions.unicode.keywords.set(key!("hc"), value!("h23"));
        NoCalendarFormatter::try_new(locale.into(), T::hm()).ok()
    })
    .zip(Time::try_new(hour, minute, 0, 0).ok())
    .map_or_else(plain, |(formatter, time)| formatter.format(&time).to_string())
}

/// The name of the city that stands for a zone.
fn city(language: Language, zone: &str) -> String {
    if ["UTC", "Etc/UTC"].contains(&zone) {
        return "UTC".to_owned();
    }
    let plain = || zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
    let known = IanaParser::new().parse(zone);
    if known.is_unknown() {
        return plain();
    }
    per_language!(language, NoCalendarFormatter<ExemplarCity>, |locale: Locale| {
        NoCalendarFormatter::try_new(locale.into(), ExemplarCity).ok()
    })
    .map_or_else(plain, |formatter| formatter.format(&known.without_offset()).to_string())
}

fn two_zeros(language: Language) -> String {
    integer(language, 0).repeat(2)
}
