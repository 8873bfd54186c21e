//! Dates as they come in: `2026-10-01`, in the digits of any of our scripts.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

use crate::digits::with_ascii_digits;

/// The latest date on any wall on earth, fourteen hours ahead of UTC: a day after it is in the future for everybody.
#[must_use]
pub fn latest_date(now: Timestamp) -> Date {
    now.to_zoned_datetime(TimeZone::fixed(Offset::constant(14))).date()
}

/// Reads a date of the Gregorian calendar, year first. Every other order is refused, since 01/02/2026 is two dates.
pub(crate) fn read_date(text: &str) -> Option<Date> {
    let text = with_ascii_digits(text.trim());
    let mut parts = text.split('-');
    let mut number =
        |length| parts.next().filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()));
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_every_script_are_read_year_first() {
        let date = Date::new(2026, 10, 1).unwrap();
        for written in ["2026-10-01", " 2026-10-01\n", "۲۰۲۶-۱۰-۰۱", "२०२६-१०-०१", "２０２６-１０-０１"]
        {
            assert_eq!(read_date(written), Some(date), "{written}");
        }
        assert_eq!(read_date("2024-02-29"), Date::new(2024, 2, 29).ok());
    }

    #[test]
    fn the_latest_date_is_that_of_the_line_islands() {
        let latest = |now: &str| latest_date(now.parse().unwrap());
        assert_eq!(latest("2026-11-23T09:59:59Z"), Date::new(2026, 11, 23).unwrap());
        assert_eq!(latest("2026-11-23T10:00:00Z"), Date::new(2026, 11, 24).unwrap());
    }

    #[test]
    fn other_orders_and_days_that_do_not_exist_are_refused() {
        for written in [
            "",
            "2026",
            "2026-10",
            "01-10-2026",
            "2026/10/01",
            "2026-1-1",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-10-01T00:00",
            "+2026-10-01",
            "-2026-10-01",
            "2026-10-01-",
            "20261001",
            "9999-99-99",
            "2026-+1-01",
        ] {
            assert_eq!(read_date(written), None, "{written:?}");
        }
    }
}
