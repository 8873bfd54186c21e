//! Numbers, dates and money against tables that were not made by the code under test.

use std::collections::BTreeMap;

use domain::{Language, Money};
use localization::Localizer;

/// The rows of a table: fields between tabs.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

#[test]
fn plural_categories_are_those_of_the_rules() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows(include_str!("plurals.tsv")) {
        let [tag, category, numbers] = row[..] else { panic!("{row:?}") };
        let localizer = Localizer::plain(tag.parse().unwrap());
        for number in numbers.split(' ') {
            if let Some((whole, fraction)) = number.split_once('.') {
                let tenths: i64 = format!("{whole}{fraction}").parse().unwrap();
                let found = localizer.plural_category_of_decimal(tenths, 1);
                assert_eq!(format!("{found:?}").to_lowercase(), category, "{tag} {number}");
                continue;
            }
            let (first, last) = number.split_once('-').unwrap_or((number, number));
            for whole in first.parse::<i64>().unwrap()..=last.parse().unwrap() {
                assert_eq!(format!("{:?}", localizer.plural_category(whole)).to_lowercase(), category, "{tag} {whole}");
                *seen.entry(tag).or_default() += 1;
            }
        }
    }
    assert_eq!(seen.len(), Language::ALL.len());
    assert!(seen.values().all(|numbers| *numbers == 1001), "{seen:?}");
}

#[test]
fn numbers_dates_and_money_are_written_as_each_language_does() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for row in rows(include_str!("formats.tsv")) {
        let [tag, what, value, expected] = row[..] else { panic!("{row:?}") };
        let text = write(Localizer::plain(tag.parse().unwrap()), what, value);
        if text != expected {
            faults.push(format!("{tag} {what} {value}: {text:?}, not {expected:?}"));
        }
        seen += 1;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(seen, 12 * Language::ALL.len());
}

fn write(localizer: Localizer, what: &str, value: &str) -> String {
    let (first, second) = value.split_once(' ').unwrap_or((value, ""));
    match what {
        "date" => localizer.date(value.parse().unwrap()),
        "short-date" => localizer.short_date(value.parse().unwrap()),
        "weekday" => localizer.date_with_weekday(value.parse().unwrap()),
        "legal-date" => localizer.legal_date(value.parse().unwrap()),
        "integer" => localizer.integer(value.parse().unwrap()),
        "decimal" => localizer.decimal(value.replace('.', "").parse().unwrap(), 2),
        "percent" => localizer.percent(value.parse().unwrap()),
        "money" => localizer.money(Money::parse_decimal(first, second.parse().unwrap()).unwrap()),
        "time-limit" => localizer.time_limit(first.parse().unwrap(), second),
        "moment" => localizer.moment(first.parse().unwrap(), second),
        other => panic!("{other}"),
    }
}

#[test]
fn an_unknown_zone_is_shown_in_utc_and_says_so() {
    let at = "2026-11-23T09:05:00Z".parse().unwrap();
    for zone in ["Asia/Nowhere", "UTC", "Etc/UTC"] {
        let text = Localizer::plain(Language::EN).moment(at, zone);
        assert_eq!(text, "23 November 2026, 09:05 (UTC time)", "{zone}");
    }
}

/// The zones of the participating states, in which limits end.
#[test]
fn the_cities_of_all_zones_have_names_in_every_language() {
    let zones = [
        "Asia/Almaty",
        "Asia/Aqtau",
        "Asia/Shanghai",
        "Asia/Urumqi",
        "Asia/Bishkek",
        "Asia/Karachi",
        "Europe/Moscow",
        "Europe/Kaliningrad",
        "Asia/Yekaterinburg",
        "Asia/Vladivostok",
        "Asia/Dushanbe",
        "Asia/Tashkent",
        "Asia/Samarkand",
        "Asia/Kolkata",
        "Asia/Tehran",
        "Europe/Minsk",
    ];
    let day = jiff::civil::date(2026, 11, 23);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::EN && *language != Language::UZ)
    {
        for zone in zones {
            let text = Localizer::plain(language).time_limit(day, zone);
            assert!(!text.chars().any(|letter| letter.is_ascii_alphabetic()), "{language} {zone}: {text}");
        }
    }
}
