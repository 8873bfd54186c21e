use std::collections::BTreeMap;

use jiff::civil::Date;

use super::*;
use crate::{cube::Cube, histogram::Quantile};

fn period() -> Period {
    Period::new("2026-10-01".parse().unwrap(), "2026-11-01".parse().unwrap()).unwrap()
}

fn cells(of: &[(&str, Measure, &str, i64)]) -> BTreeMap<Key, Count> {
    of.iter()
        .map(|(day, measure, third, cases)| {
            let day: Date = day.parse().unwrap();
            let (first, second, third) = ("KZ".to_owned(), "CN".to_owned(), (*third).to_owned());
            (Key { cube: Cube::Pair, day, first, second, third, measure: *measure }, Count { cases: *cases, amount: 0 })
        })
        .collect()
}

#[test]
fn the_reply_rate_is_of_those_whose_limit_has_passed_and_says_what_is_open() {
    let cells = cells(&[
        ("2026-10-05", Measure::RepliedInTime, "", 7),
        ("2026-10-06", Measure::NotReplied, "", 2),
        ("2026-10-06", Measure::ReplyOpen, "", 4),
        ("2026-11-02", Measure::RepliedInTime, "", 100),
    ]);
    let figure = figure(Indicator::ReplyRate, period(), &cells);
    assert_eq!((figure.numerator, figure.denominator, figure.open), (7, 9, 4));
    assert_eq!(figure.per_mille(), Some(778));
    assert_eq!(figure.times, None);
}

#[test]
fn a_rate_without_cases_is_no_rate() {
    let figure = figure(Indicator::Settled, period(), &BTreeMap::new());
    assert_eq!((figure.numerator, figure.denominator, figure.per_mille()), (0, 0, None));
}

#[test]
fn time_to_first_reply_counts_open_and_ended_cases_below_the_line() {
    let (day, slow) = (Bucket::of(1_440), Bucket::of(10_000));
    let cells = cells(&[
        ("2026-10-05", Measure::FirstReply, &day.code(), 5),
        ("2026-10-05", Measure::FirstReply, &slow.code(), 1),
        ("2026-10-05", Measure::ReplyEnded, &day.code(), 1),
        ("2026-10-05", Measure::ReplyOpen, "", 4),
    ]);
    let figure = figure(Indicator::TimeToFirstReply, period(), &cells);
    assert_eq!((figure.numerator, figure.denominator, figure.open), (6, 11, 4));
    let times = figure.times.unwrap();
    assert_eq!(times.total(), 6);
    // Five of eleven within a day is not half of them; over closed cases alone it would have been.
    assert!(matches!(times.quantile(500, 11), Quantile::Within { from, .. } if from == slow.begins_at()));
    assert!(matches!(times.quantile(500, 6), Quantile::Within { from, .. } if from == day.begins_at()));
    assert_eq!(times.quantile(900, 11), Quantile::NotReached);
}

#[test]
fn details_are_told_apart() {
    let cells = cells(&[
        ("2026-10-05", Measure::Filed, "", 20),
        ("2026-10-05", Measure::Admitted, "checks", 15),
        ("2026-10-05", Measure::Admitted, "officer", 1),
        ("2026-10-05", Measure::Outcome, "settled", 6),
        ("2026-10-05", Measure::Outcome, "inadmissible/incomplete", 3),
        ("2026-10-05", Measure::Outcome, "inadmissible/too-late", 1),
        ("2026-10-05", Measure::Outcome, "discontinued/time-limit", 2),
        ("2026-10-05", Measure::TermEnded, "performed", 3),
        ("2026-10-05", Measure::TermEnded, "performed-unconfirmed", 2),
        ("2026-10-05", Measure::TermEnded, "breached", 1),
        ("2026-10-05", Measure::Rated, "resolved", 2),
        ("2026-10-05", Measure::Rated, "unresolved", 1),
        ("2026-10-05", Measure::Closed, "", 10),
    ]);
    let of = |indicator| {
        let figure = figure(indicator, period(), &cells);
        (figure.numerator, figure.denominator)
    };
    assert_eq!(of(Indicator::Settled), (6, 16));
    assert_eq!(of(Indicator::RefusalRate), (4, 20));
    assert_eq!(of(Indicator::Discontinued), (2, 16));
    assert_eq!(of(Indicator::Performance), (5, 6));
    assert_eq!(of(Indicator::ConfirmedResolved), (2, 3));
    assert_eq!(of(Indicator::RatingCoverage), (3, 10));
}

#[test]
fn the_numerator_of_every_indicator_is_part_of_what_it_is_compared_with() {
    for indicator in Indicator::ALL {
        assert!(!indicator.numerator().is_empty() && !indicator.denominator().is_empty(), "{indicator}");
        if let Some(clock) = indicator.clock() {
            assert_eq!(indicator.numerator(), [Selector { measure: clock.reached, detail: None }], "{indicator}");
        }
        assert_eq!(indicator.as_str().parse(), Ok(*indicator));
    }
}

#[test]
fn a_period_ends_before_the_day_that_is_not_over() {
    let today: Date = "2026-10-20".parse().unwrap();
    let past = period().before(today).unwrap();
    assert!(past.contains("2026-10-19".parse().unwrap()) && !past.contains(today));
    assert_eq!(period().before("2026-10-01".parse().unwrap()), None);
    assert_eq!(Period::new(today, today), None);
}
