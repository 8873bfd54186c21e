use jiff::civil::Weekday;
use jiff::{SignedDuration, ToSpan};
use jurisdictions::{Calendar, Days, Jurisdictions, Limit, later_of};
use proptest::prelude::*;

use crate::{date, instant, state};

/// The limit set by an act at `trigger` in a state, rolled forward.
fn limit(code: &str, trigger: &str, days: Days) -> Limit {
    state(code).calendar().limit(instant(trigger), days, true)
}

fn weekends(zone: &str) -> Calendar {
    Calendar::weekends_only(zone, &[Weekday::Saturday, Weekday::Sunday]).unwrap()
}

#[test]
fn the_day_of_the_act_is_not_counted_and_the_last_day_runs_to_its_end() {
    // Monday 23 November, 14:00 in Almaty (UTC+5); ten days after it is Thursday 3 December.
    let limit = limit("KZ", "2026-11-23T09:00:00Z", Days::Calendar(10));
    assert_eq!(limit.last_day, date("2026-12-03"));
    assert_eq!(limit.ends_at, instant("2026-12-03T19:00:00Z"));
    assert_eq!(limit.zone, "Asia/Almaty");
    assert_eq!((limit.rolled_from, limit.provisional), (None, false));
}

#[test]
fn the_day_of_the_act_is_that_of_the_place_where_the_limit_runs() {
    // 22:30 UTC on the 23rd is already the 24th in Almaty, and still the 23rd in Moscow at 20:30 UTC.
    assert_eq!(limit("KZ", "2026-11-23T22:30:00Z", Days::Calendar(1)).last_day, date("2026-11-25"));
    assert_eq!(limit("RU", "2026-11-23T20:30:00Z", Days::Calendar(1)).last_day, date("2026-11-24"));
}

#[test]
fn one_microsecond_before_midnight_is_in_time_and_midnight_is_not() {
    let limit = limit("KZ", "2026-11-23T09:00:00Z", Days::Calendar(10));
    assert!(!limit.is_over(limit.ends_at - SignedDuration::from_micros(1)));
    assert!(limit.is_over(limit.ends_at));
}

#[test]
fn a_limit_over_the_chinese_national_day_week_rolls_to_the_first_day_worked() {
    // From 21 September ten days lead to 1 October; the first day worked after the week is Thursday the 8th.
    let limit = limit("CN", "2026-09-21T04:00:00Z", Days::Calendar(10));
    assert_eq!(limit.rolled_from, Some(date("2026-10-01")));
    assert_eq!(limit.last_day, date("2026-10-08"));
    assert_eq!(limit.ends_at, instant("2026-10-08T16:00:00Z"));
}

#[test]
fn a_weekend_day_that_is_worked_counts_and_can_end_a_limit() {
    // Saturday 10 October 2026 is worked in exchange for the 7th.
    let ended = limit("CN", "2026-09-30T04:00:00Z", Days::Calendar(10));
    assert_eq!((ended.last_day, ended.rolled_from), (date("2026-10-10"), None));
    // Working days after 30 September: 8, 9, 10 (Saturday), 12 October.
    let counted = limit("CN", "2026-09-30T04:00:00Z", Days::Working(4));
    assert_eq!(counted.last_day, date("2026-10-12"));
}

#[test]
fn a_limit_that_ends_on_a_substitute_day_rolls_on_in_kazakhstan() {
    // 8 March 2026 is a Sunday, so Monday the 9th is off.
    let limit = limit("KZ", "2026-02-27T06:00:00Z", Days::Calendar(10));
    assert_eq!((limit.last_day, limit.rolled_from), (date("2026-03-10"), Some(date("2026-03-09"))));
}

#[test]
fn a_limit_that_ends_on_friday_in_iran_rolls_to_saturday() {
    let limit = limit("IR", "2026-11-17T06:00:00Z", Days::Calendar(10));
    assert_eq!((limit.last_day, limit.rolled_from), (date("2026-11-28"), Some(date("2026-11-27"))));
    assert_eq!(limit.ends_at, instant("2026-11-28T20:30:00Z"));
}

#[test]
fn a_limit_that_ends_when_offices_are_closed_in_iran_rolls_though_the_day_counts_as_worked() {
    let ended = limit("IR", "2026-11-16T06:00:00Z", Days::Calendar(10));
    assert_eq!((ended.last_day, ended.rolled_from), (date("2026-11-28"), Some(date("2026-11-26"))));
    // Working days after Tuesday the 24th: 25 (Wednesday), 26 (Thursday), 28 (Saturday).
    assert_eq!(limit("IR", "2026-11-24T06:00:00Z", Days::Working(3)).last_day, date("2026-11-28"));
    let staff = state("IR").office_calendar().limit(instant("2026-11-24T06:00:00Z"), Days::Working(3), true);
    assert_eq!(staff.last_day, date("2026-11-29"));
}

#[test]
fn the_russian_new_year_holds_up_both_kinds_of_limit() {
    // 31 December 2025 is off (exchanged); work begins again on Monday 12 January 2026.
    let rolled = limit("RU", "2025-12-25T09:00:00Z", Days::Calendar(10));
    assert_eq!((rolled.last_day, rolled.rolled_from), (date("2026-01-12"), Some(date("2026-01-04"))));
    let counted = limit("RU", "2025-12-29T09:00:00Z", Days::Working(3));
    assert_eq!(counted.last_day, date("2026-01-13"));
}

#[test]
fn ends_of_months_and_leap_days_are_counted_as_days() {
    let plain = weekends("UTC");
    let last_day = |trigger: &str, count| plain.limit(instant(trigger), Days::Calendar(count), false).last_day;
    assert_eq!(last_day("2026-01-31T12:00:00Z", 28), date("2026-02-28"));
    assert_eq!(last_day("2026-01-31T12:00:00Z", 29), date("2026-03-01"));
    assert_eq!(last_day("2028-01-31T12:00:00Z", 29), date("2028-02-29"));
    assert_eq!(last_day("2028-02-28T12:00:00Z", 1), date("2028-02-29"));
    assert_eq!(last_day("2026-12-31T12:00:00Z", 1), date("2027-01-01"));
}

#[test]
fn without_rolling_a_limit_may_end_on_a_sunday() {
    let limit = weekends("UTC").limit(instant("2026-11-23T12:00:00Z"), Days::Calendar(6), false);
    assert_eq!((limit.last_day, limit.rolled_from), (date("2026-11-29"), None));
}

#[test]
fn a_limit_of_no_days_ends_with_the_day_of_the_act() {
    let limit = weekends("UTC").limit(instant("2026-11-23T12:00:00Z"), Days::Working(0), true);
    assert_eq!(limit.ends_at, instant("2026-11-24T00:00:00Z"));
}

#[test]
fn a_limit_ends_at_midnight_where_the_clocks_change_on_the_way() {
    // Berlin puts the clocks back on 25 October 2026: the limit is 24 hours and one more.
    let berlin = weekends("Europe/Berlin").limit(instant("2026-10-24T10:00:00Z"), Days::Calendar(1), false);
    assert_eq!(berlin.last_day, date("2026-10-25"));
    assert_eq!(berlin.ends_at, instant("2026-10-25T23:00:00Z"));
    // In Tehran they went forward at midnight until 2022: 22 March 2021 began at 01:00.
    let tehran = weekends("Asia/Tehran").limit(instant("2021-03-20T08:00:00Z"), Days::Calendar(1), false);
    assert_eq!((tehran.last_day, tehran.ends_at), (date("2021-03-21"), instant("2021-03-21T20:30:00Z")));
}

#[test]
fn zones_that_gave_up_changing_the_clocks_keep_one_offset() {
    for (code, hours) in [("IR", 3.5), ("RU", 3.0), ("KZ", 5.0), ("PK", 5.0), ("KG", 6.0)] {
        for trigger in ["2026-01-10T09:00:00Z", "2026-07-10T09:00:00Z"] {
            let limit = limit(code, trigger, Days::Calendar(10));
            let midnight = limit.last_day.tomorrow().unwrap().at(0, 0, 0, 0);
            let utc = midnight.to_zoned_datetime(jiff::tz::TimeZone::UTC).unwrap().timestamp();
            let ahead = utc.duration_since(limit.ends_at).as_secs_f64() / 3600.0;
            assert!((ahead - hours).abs() < f64::EPSILON, "{code} {trigger}: {ahead}");
        }
    }
}

#[test]
fn all_of_kazakhstan_keeps_the_offset_of_2024() {
    let almaty = state("KZ").calendar().limit(instant("2026-11-23T09:00:00Z"), Days::Calendar(3), false);
    for zone in &state("KZ").time.zones {
        let there = state("KZ").calendar().in_zone(zone).unwrap();
        assert_eq!(there.limit(instant("2026-11-23T09:00:00Z"), Days::Calendar(3), false).ends_at, almaty.ends_at);
    }
}

#[test]
fn someone_in_vladivostok_has_the_holidays_of_russia_in_a_zone_of_their_own() {
    let there = state("RU").calendar().in_zone("Asia/Vladivostok").unwrap();
    let limit = there.limit(instant("2025-12-25T03:00:00Z"), Days::Calendar(10), true);
    assert_eq!((limit.last_day, limit.zone.as_str()), (date("2026-01-12"), "Asia/Vladivostok"));
    assert_eq!(limit.ends_at, instant("2026-01-12T14:00:00Z"));
}

#[test]
fn a_limit_beyond_the_dated_years_is_provisional() {
    let limit = limit("KZ", "2028-12-25T06:00:00Z", Days::Calendar(10));
    assert!(limit.provisional);
    assert_eq!(limit.last_day, date("2029-01-04"));
    // The first and second of January are off for ever, as far as the law says.
    let working = state("KZ").calendar().limit(instant("2028-12-29T06:00:00Z"), Days::Working(1), false);
    assert_eq!((working.last_day, working.provisional), (date("2029-01-03"), true));
}

#[test]
fn a_limit_that_meets_a_projected_holiday_is_provisional() {
    // Eid al-Fitr 2027 in Pakistan waits for the moon.
    let calendar = state("PK").calendar();
    let projected = (0..365)
        .map(|day| date("2027-01-01").saturating_add(day.days()))
        .find(|day| calendar.day(*day).provisional)
        .unwrap();
    let trigger = projected.at(3, 0, 0, 0).to_zoned_datetime(calendar.zone().clone()).unwrap().timestamp();
    let before = trigger - SignedDuration::from_hours(24 * 10);
    assert!(calendar.limit(before, Days::Calendar(10), true).provisional);
    assert!(!calendar.limit(before, Days::Calendar(3), true).provisional);
}

#[test]
fn where_both_must_act_the_later_limit_holds() {
    let (almaty, beijing) = (
        limit("KZ", "2026-09-21T04:00:00Z", Days::Calendar(10)),
        limit("CN", "2026-09-21T04:00:00Z", Days::Calendar(10)),
    );
    assert_eq!(later_of(almaty.clone(), beijing.clone()), beijing);
    assert_eq!(later_of(beijing.clone(), almaty), beijing);
}

#[test]
fn a_limit_reads_back_from_json() {
    let limit = limit("CN", "2026-09-21T04:00:00Z", Days::Calendar(10));
    let json = serde_json::to_string(&limit).unwrap();
    assert_eq!(serde_json::from_str::<Limit>(&json).unwrap(), limit);
    assert_eq!(serde_json::to_string(&Days::Working(3)).unwrap(), r#"{"working":3}"#);
}

#[test]
fn the_end_of_time_does_not_panic() {
    let calendar = weekends("UTC");
    for days in [Days::Calendar(u16::MAX), Days::Working(400)] {
        let limit = calendar.limit(instant("9999-06-01T00:00:00Z"), days, true);
        assert!(limit.ends_at >= instant("9999-06-01T00:00:00Z"));
    }
}

proptest! {
    #[test]
    fn limits_grow_with_their_days_and_end_on_a_day_worked(
        state in 0..10_usize, seconds in 1_735_700_000_i64..1_900_000_000, count in 0_u16..120,
    ) {
        let calendar = Jurisdictions::embedded().states().nth(state).unwrap().office_calendar();
        let trigger = jiff::Timestamp::from_second(seconds).unwrap();
        for days in [Days::Calendar, Days::Working] {
            let limit = calendar.limit(trigger, days(count), true);
            prop_assert!(limit.ends_at > trigger);
            prop_assert!(calendar.day(limit.last_day).working);
            prop_assert_eq!(calendar.date_at(limit.ends_at), limit.last_day.tomorrow().unwrap());
            prop_assert_eq!(calendar.date_at(limit.ends_at - SignedDuration::from_micros(1)), limit.last_day);
            prop_assert!(calendar.limit(trigger, days(count + 1), true).ends_at >= limit.ends_at);
            let unrolled = calendar.limit(trigger, days(count), false);
            prop_assert_eq!(limit.rolled_from.unwrap_or(limit.last_day), unrolled.last_day);
        }
        prop_assert!(
            calendar.limit(trigger, Days::Working(count), true).ends_at
                >= calendar.limit(trigger, Days::Calendar(count), false).ends_at
        );
    }
}
