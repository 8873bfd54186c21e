use jiff::civil::{Date, Weekday};
use jurisdictions::{Calendar, Jurisdictions};

use crate::{date, state};

fn is_working(code: &str, day: &str) -> bool {
    state(code).calendar().day(date(day)).working
}

#[test]
fn weekends_are_off_and_weekdays_are_worked() {
    assert!(is_working("KZ", "2026-11-23"));
    assert!(!is_working("KZ", "2026-11-21") && !is_working("KZ", "2026-11-22"));
}

#[test]
fn friday_is_off_in_iran_while_saturday_and_sunday_are_worked() {
    assert!(!is_working("IR", "2026-11-27"));
    assert!(is_working("IR", "2026-11-28") && is_working("IR", "2026-11-29"));
}

#[test]
fn offices_in_iran_are_closed_on_thursday_while_people_work() {
    let thursday = date("2026-11-26");
    assert!(state("IR").calendar().day(thursday).working);
    assert!(!state("IR").office_calendar().day(thursday).working);
    assert!(state("KZ").office_calendar().day(thursday).working);
}

#[test]
fn china_works_on_a_weekend_in_exchange_for_the_national_day_week() {
    for off in ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-05", "2026-10-06", "2026-10-07"] {
        assert!(!is_working("CN", off), "{off}");
    }
    for worked in ["2026-09-20", "2026-10-08", "2026-10-10"] {
        assert!(is_working("CN", worked), "{worked}");
    }
    assert_eq!(date("2026-09-20").weekday(), Weekday::Sunday);
}

#[test]
fn a_holiday_on_a_weekend_has_a_substitute_day_in_kazakhstan() {
    assert_eq!(date("2026-03-08").weekday(), Weekday::Sunday);
    assert!(!is_working("KZ", "2026-03-09"));
    assert!(is_working("KZ", "2026-03-10"));
}

#[test]
fn the_orthodox_christmas_does_not_move_in_kazakhstan() {
    assert_eq!(date("2028-01-07").weekday(), Weekday::Friday);
    assert!(!is_working("KZ", "2028-01-07") && is_working("KZ", "2028-01-10"));
}

#[test]
fn the_russian_new_year_is_off_until_the_ninth_of_january() {
    for day in 1..=9 {
        assert!(!is_working("RU", &format!("2026-01-{day:02}")), "{day}");
    }
    assert!(is_working("RU", "2026-01-12"));
}

#[test]
fn two_holidays_on_one_date_are_one_day_off() {
    assert!(!is_working("PK", "2026-05-28") && !is_working("CN", "2028-10-03"));
}

#[test]
fn a_projected_holiday_is_provisional_and_a_surer_one_on_the_same_date_is_not() {
    let day = |code, day| state(code).calendar().day(date(day));
    assert!(day("IN", "2028-04-14").provisional, "both holidays of the date are projected");
    assert!(!day("KG", "2028-05-05").provisional, "the Constitution Day is statutory, whatever the moon does");
    assert!(!day("KZ", "2026-11-23").provisional);
}

#[test]
fn beyond_the_dated_years_only_weekends_and_fixed_statutory_holidays_count() {
    let calendar = state("KZ").calendar();
    assert_eq!(calendar.dated_until(), Some(date("2028-12-31")));
    let day = |text| calendar.day(date(text));
    assert!(!day("2029-03-21").working, "Nauryz has a fixed date");
    assert!(!day("2029-03-15").working, "the Constitution Day is on 15 March since 2027");
    assert!(day("2029-08-30").working, "and no longer on 30 August");
    assert!(day("2029-12-18").working, "no substitute days are made up");
    assert!(!day("2029-01-06").working, "a Saturday");
    for text in ["2029-01-01", "2029-01-06", "2029-06-15"] {
        assert!(day(text).provisional, "{text}");
    }
    assert!(!day("2028-12-29").provisional);
}

#[test]
fn before_the_dated_years_days_are_provisional_too() {
    let day = state("KZ").calendar().day(date("2024-07-08"));
    assert!(day.working && day.provisional);
}

#[test]
fn moving_holidays_are_never_taken_for_fixed_ones() {
    let fixed = |code| -> Vec<(i8, i8)> { state(code).calendar().fixed_holidays().collect() };
    assert_eq!(fixed("IN"), [(1, 26), (8, 15), (10, 2)]);
    assert_eq!(fixed("UZ"), [(1, 1), (3, 8), (3, 21), (5, 9), (9, 1), (10, 1), (12, 8)]);
    assert_eq!(fixed("CN"), [(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)]);
    // The Solar Hijri new year begins on 21 March 2027 and 20 March 2028: only the days common to both can be said.
    assert!(!fixed("IR").contains(&(3, 20)) && !fixed("IR").contains(&(6, 5)));
    for state in Jurisdictions::embedded().states() {
        assert!(state.calendar().fixed_holidays().next().is_some(), "{}", state.code);
    }
}

#[test]
fn an_alarm_is_due_when_the_dated_years_end_within_six_months() {
    let due = |today| Jurisdictions::embedded().calendars_ending_within(6, date(today)).count();
    assert_eq!(due("2026-11-23"), 0);
    assert_eq!(due("2028-06-30"), 0);
    assert_eq!(due("2028-07-01"), 10);
    let (state, until) = Jurisdictions::embedded().calendars_ending_within(6, date("2028-12-01")).next().unwrap();
    assert_eq!((state.code.as_str(), until), ("BY", date("2028-12-31")));
}

#[test]
fn a_calendar_of_weekends_has_no_holidays_and_nothing_provisional() {
    let calendar = Calendar::weekends_only("UTC", &[Weekday::Saturday, Weekday::Sunday]).unwrap();
    let mut day: Date = date("2020-01-01");
    while day < date("2040-01-01") {
        let kind = calendar.day(day);
        assert_eq!(kind.working, !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
        assert!(!kind.provisional);
        day = day.tomorrow().unwrap();
    }
    assert_eq!(calendar.dated_until(), None);
}

#[test]
fn a_zone_that_does_not_exist_is_refused() {
    let error = Calendar::weekends_only("Asia/Atlantis", &[]).unwrap_err();
    assert_eq!(error.name, "Asia/Atlantis");
    assert!(state("RU").calendar().in_zone("Moon/Tycho").is_err());
}

#[test]
fn every_state_has_a_likely_number_of_working_days_a_year() {
    for state in Jurisdictions::embedded().states() {
        for year in 2025..=2028 {
            let mut day = Date::new(year, 1, 1).unwrap();
            let mut working = 0;
            while day.year() == year {
                working += u16::from(state.calendar().day(day).working);
                day = day.tomorrow().unwrap();
            }
            let expected = if state.code.as_str() == "IR" { 280..=300 } else { 230..=257 };
            assert!(expected.contains(&working), "{} {year}: {working}", state.code);
        }
    }
}
