use std::collections::BTreeSet;

use jiff::civil::date;
use test_kit::complaints::{Record, complaints, records};

#[test]
fn both_dialects_of_the_records_read_alike() {
    let records = records();
    assert_eq!(records.len(), 644);
    let (older, newer) = records.split_at(145);
    assert_eq!(older.iter().filter(|record| !record.narrative.trim().is_empty()).count(), 13);
    assert_eq!(newer.iter().filter(|record| !record.narrative.trim().is_empty()).count(), 31);
    assert_eq!((older[0].number.as_str(), older[0].received), ("2397100", date(2017, 3, 21)));
    assert_eq!((newer[0].number.as_str(), newer[0].received), ("11092096", date(2024, 12, 10)));
    assert_eq!(newer[0].company_slug(), "experian-information-solutions");
    let late = |part: &[Record]| part.iter().filter(|record| !record.timely).count();
    assert_eq!((late(older), late(newer)), (11, 0));
}

#[test]
fn the_complaints_are_the_same_on_every_run_and_each_consumer_files_one() {
    let today = date(2026, 11, 23);
    let first = complaints(today);
    assert_eq!(first, complaints(today));
    let emails: BTreeSet<&str> =
        first.iter().map(|complaint| complaint["consumer"]["email"].as_str().unwrap()).collect();
    assert_eq!(emails.len(), 644);
    let texts: BTreeSet<&str> = first.iter().map(|complaint| complaint["description"].as_str().unwrap()).collect();
    assert!(texts.len() > 630, "{}", texts.len());
}

#[test]
fn any_ninety_complaints_cover_every_ordered_pair_of_states() {
    let all = complaints(date(2026, 11, 23));
    let pair = |complaint: &serde_json::Value| {
        ["consumer", "merchant"].map(|side| complaint[side]["country"].as_str().unwrap().to_owned())
    };
    for start in [0, 7, 500] {
        let pairs: BTreeSet<[String; 2]> = all.iter().skip(start).take(90).map(pair).collect();
        assert_eq!(pairs.len(), 90);
        assert!(pairs.iter().all(|[consumer, merchant]| consumer != merchant));
    }
}

#[test]
fn every_language_is_somebodys() {
    let all = complaints(date(2026, 11, 23));
    let languages: BTreeSet<&str> = all.iter().map(|complaint| complaint["language"].as_str().unwrap()).collect();
    assert_eq!(languages.len(), 11, "{languages:?}");
}
