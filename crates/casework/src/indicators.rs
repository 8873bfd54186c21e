//! Indicators for regulators and the public: read from the cubes, never from cases, and protected before they are shown.

use std::collections::{BTreeMap, BTreeSet};

use accounts::Principal;
use domain::Role;
use statistics::disclosure::{Audience, NotATable, Place, Table, protect};
use statistics::{Cell, Cube, Figure, Indicator, Period, figure};
use store::{StoreError, Unit};

use crate::App;

/// Facts folded in one unit: a second's worth on a small machine.
const FOLD: u64 = 5_000;

/// An indicator for every place of a cube, with what is withheld.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorTable {
    /// Which indicator.
    pub indicator: Indicator,
    /// Which cube.
    pub cube: Cube,
    /// The days whose cohorts are counted.
    pub period: Period,
    /// Below this many cases a figure is withheld.
    pub threshold: u32,
    /// The figure of all cases; none if it is withheld.
    pub total: Option<Figure>,
    /// The figures by the coordinates of the cube, in their order.
    pub rows: Vec<IndicatorRow>,
}

/// An indicator of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorRow {
    /// The first coordinate.
    pub first: String,
    /// The second coordinate.
    pub second: String,
    /// The figure; none if it is withheld.
    pub figure: Option<Figure>,
}

/// Why no indicator is shown.
#[derive(Debug, thiserror::Error)]
pub enum IndicatorsError {
    /// Nothing of the period is over yet.
    #[error("nothing of the period is over yet")]
    PeriodNotOver,
    /// The figures are too large to be protected.
    #[error("the figures could not be protected")]
    NotATable(#[source] NotATable),
    /// The database failed.
    #[error("the cubes could not be read")]
    Store(#[from] StoreError),
}

/// The indicators by the coordinates of a cube, for cohorts of a period. Regulators see cells from 5 cases on, everybody
/// else from 10 and only months that are over; whatever could be worked out from the rest is withheld too. Days that are not over are left out.
///
/// # Errors
/// See [`IndicatorsError`].
pub async fn indicators(
    app: &App,
    caller: &Principal,
    indicator: Indicator,
    cube: Cube,
    period: Period,
) -> Result<IndicatorTable, IndicatorsError> {
    let today = app.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let audience = if caller.staff(Role::Regulator).is_some() { Audience::Regulators } else { Audience::Public };
    // A month that still grows could be compared from day to day, and the difference may be one person: the public sees
    // months that are over.
    let shown_until = if audience == Audience::Public { today.first_of_month() } else { today };
    let period = period.before(shown_until).ok_or(IndicatorsError::PeriodNotOver)?;
    let cells = app.store.read(async |unit: Unit| unit.statistics().cells(cube, period).await).await?;
    table(indicator, cube, period, audience.threshold(), &cells).map_err(IndicatorsError::NotATable)
}

fn table(
    indicator: Indicator,
    cube: Cube,
    period: Period,
    threshold: u32,
    cells: &[Cell],
) -> Result<IndicatorTable, NotATable> {
    let firsts: BTreeSet<&str> = cells.iter().map(|(key, _)| key.first.as_str()).collect();
    let seconds: BTreeSet<&str> = cells.iter().map(|(key, _)| key.second.as_str()).collect();
    let mut by_place: BTreeMap<(&str, &str), Vec<&Cell>> = BTreeMap::new();
    for cell in cells {
        by_place.entry((&cell.0.first, &cell.0.second)).or_default().push(cell);
    }
    let of = |cells: &[&Cell]| figure(indicator, period, cells.iter().map(|(key, count)| (key, count)));
    let figures: Vec<Vec<Figure>> = firsts
        .iter()
        .map(|first| {
            let at = |second: &&str| of(by_place.get(&(*first, *second)).map_or(&[], Vec::as_slice));
            seconds.iter().map(at).collect()
        })
        .collect();
    let withheld = withheld(&figures, threshold)?;
    let all: Vec<&Cell> = cells.iter().collect();
    let total = of(&all);
    let total_place = (firsts.len(), seconds.len());
    // A place without cases is left out only where it is shown to be empty: a row that is not there would tell that those
    // withheld beside it are not empty.
    let rows = firsts.iter().zip(figures).enumerate().flat_map(|(row, (first, figures))| {
        let withheld = &withheld;
        seconds.iter().zip(figures).enumerate().filter_map(move |(column, (second, figure))| {
            let is_withheld = withheld.contains(&(row, column));
            (is_withheld || figure.denominator > 0).then(|| IndicatorRow {
                first: (*first).to_owned(),
                second: (*second).to_owned(),
                figure: (!is_withheld).then_some(figure),
            })
        })
    });
    let rows = rows.collect();
    let shows_total = !figures_are_empty(&total) && !withheld.contains(&total_place);
    Ok(IndicatorTable { indicator, cube, period, threshold, total: shows_total.then_some(total), rows })
}

fn figures_are_empty(figure: &Figure) -> bool {
    figure.denominator == 0
}

/// The places that are withheld: numerators, what remains of the denominators, and the denominators protect each other.
fn withheld(figures: &[Vec<Figure>], threshold: u32) -> Result<BTreeSet<Place>, NotATable> {
    if figures.is_empty() {
        return Ok(BTreeSet::new());
    }
    let counts = |of: fn(&Figure) -> i64| -> Result<Table, NotATable> {
        let rows = figures
            .iter()
            .map(|row| {
                row.iter().map(|figure| u32::try_from(of(figure).max(0)).map_err(|_too_large| NotATable)).collect()
            })
            .collect::<Result<Vec<Vec<u32>>, NotATable>>()?;
        Table::new(rows)
    };
    let tables = [
        counts(|figure| figure.numerator)?,
        counts(|figure| figure.denominator - figure.numerator)?,
        counts(|figure| figure.denominator)?,
    ];
    protect(&tables, threshold)
}

/// Folds facts into the cubes until none waits; returns how many there were. Several processes may fold at once.
///
/// # Errors
/// Only those of the database.
pub async fn fold_statistics(app: &App) -> Result<usize, StoreError> {
    let mut folded = 0;
    loop {
        let count = app.store.write(async |unit: Unit| unit.statistics().fold(FOLD).await).await?;
        folded += count;
        if count == 0 {
            return Ok(folded);
        }
    }
}

#[cfg(test)]
mod tests {
    use statistics::{Count, Key, Measure};

    use super::*;

    #[test]
    fn a_place_without_cases_looks_like_one_with_few() {
        let period = Period::new("2026-10-01".parse().unwrap(), "2026-11-01".parse().unwrap()).unwrap();
        let cell = |first: &str, second: &str, measure, cases| {
            let (first, second) = (first.to_owned(), second.to_owned());
            let key = Key { cube: Cube::Pair, day: period.from(), first, second, third: String::new(), measure };
            (key, Count { cases, amount: 0 })
        };
        // KZ-RU has three cases, PK-CN none; KZ-CN and PK-RU have many.
        let cells = [("KZ", "CN", 40), ("KZ", "RU", 3), ("PK", "RU", 60)].map(|(first, second, cases)| {
            [
                cell(first, second, Measure::RepliedInTime, cases / 2),
                cell(first, second, Measure::NotReplied, cases - cases / 2),
            ]
        });
        let table = table(Indicator::ReplyRate, Cube::Pair, period, 10, cells.as_flattened()).unwrap();
        let of = |first: &str, second: &str| {
            table.rows.iter().find(|row| row.first == first && row.second == second).map(|row| row.figure.is_some())
        };
        assert_eq!(of("KZ", "RU"), Some(false), "too few to show");
        assert_eq!(of("PK", "CN"), Some(false), "that there are none is not shown either");
        assert_eq!(table.total.map(|total| total.denominator), Some(103));
    }
}
