//! Disclosure control: what has to be withheld from a table so that no figure points at people.
//!
//! A count below the threshold is withheld, and so is enough beside it that it cannot be worked out from the rows, the
//! columns and their totals. That is not guessed but computed: [`Table::interval`] is what a reader who knows everything
//! shown can at best conclude about a withheld cell, and [`protect`] goes on withholding until for every withheld cell
//! that is at least as many numbers as the threshold.
//!
//! This guards one edition of one table. Differences between editions, and links between tables, need the ledger of
//! releases.

mod flow;

use std::collections::BTreeSet;

/// Who will see a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Public,
    /// Regulators of the states, among themselves.
    Regulators,
    /// A regulator about its own state, whose mandate it is.
    OwnState,
}

impl Audience {
    /// The least number of cases that may be shown to this audience.
    #[must_use]
    pub const fn threshold(self) -> u32 {
        match self {
            Self::Public => 10,
            Self::Regulators => 5,
            Self::OwnState => 0,
        }
    }
}

/// A place in a table: row and column. The totals stand after the last row and column.
pub type Place = (usize, usize);

/// Counts in rows and columns, with their totals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Row by row, each ended by its total, the last row being totals.
    cells: Vec<Vec<u32>>,
}

/// The rows are not of one length, or there is none, or the totals are too large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a table of counts")]
pub struct NotATable;

impl Table {
    /// A table of these counts, to which the totals are added.
    ///
    /// # Errors
    /// [`NotATable`] if the rows differ in length, or nothing is in them, or their sum exceeds 2^32 - 1.
    pub fn new(mut rows: Vec<Vec<u32>>) -> Result<Self, NotATable> {
        let width = rows.first().map(Vec::len).filter(|width| *width > 0).ok_or(NotATable)?;
        if rows.iter().any(|row| row.len() != width) {
            return Err(NotATable);
        }
        for row in &mut rows {
            let total = sum(row.iter())?;
            row.push(total);
        }
        let totals =
            (0..=width).map(|column| sum(rows.iter().filter_map(|row| row.get(column)))).collect::<Result<_, _>>()?;
        rows.push(totals);
        Ok(Self { cells: rows })
    }

    /// The count at a place, totals included.
    #[must_use]
    pub fn at(&self, (row, column): Place) -> Option<u32> {
        self.cells.get(row)?.get(column).copied()
    }

    /// How many rows there are without the totals.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.cells.len().saturating_sub(1)
    }

    /// How many columns there are without the totals.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.cells.first().map_or(0, |row| row.len().saturating_sub(1))
    }

    /// All places, totals included.
    pub fn places(&self) -> impl Iterator<Item = Place> + use<> {
        let (rows, columns) = (self.rows(), self.columns());
        (0..=rows).flat_map(move |row| (0..=columns).map(move |column| (row, column)))
    }

    /// What can be concluded about a withheld cell by one who sees all others: the least and the greatest count that fit
    /// the rows, the columns and the totals, none of which can be negative.
    #[must_use]
    pub fn interval(&self, place: Place, withheld: &BTreeSet<Place>) -> Option<(u32, Option<u32>)> {
        withheld.contains(&place).then(|| flow::interval(self, place, withheld)).flatten()
    }

    fn is_total(&self, (row, column): Place) -> bool {
        row == self.rows() || column == self.columns()
    }

    /// Whether the count by itself is too small to show. Zeros say something about people too, but a zero in the totals
    /// only says that there is nothing to tell.
    fn is_small(&self, place: Place, threshold: u32) -> bool {
        self.at(place).is_some_and(|count| count < threshold && (count > 0 || !self.is_total(place)))
    }

    /// Whether what can be concluded about a withheld cell is fewer numbers than the threshold.
    fn is_exposed(&self, place: Place, withheld: &BTreeSet<Place>, threshold: u32) -> bool {
        match self.interval(place, withheld) {
            Some((least, Some(greatest))) => greatest - least < threshold.saturating_sub(1),
            Some((_, None)) | None => false,
        }
    }
}

fn sum<'a>(mut counts: impl Iterator<Item = &'a u32>) -> Result<u32, NotATable> {
    counts.try_fold(0_u32, |sum, count| sum.checked_add(*count)).ok_or(NotATable)
}

/// The places to withhold from tables of one shape that are shown together, such as numerators, what is left of the
/// denominators, and the denominators themselves. A place is withheld in all of them or in none.
///
/// # Errors
/// [`NotATable`] if the tables differ in shape.
pub fn protect(tables: &[Table], threshold: u32) -> Result<BTreeSet<Place>, NotATable> {
    let first = tables.first().ok_or(NotATable)?;
    if tables.iter().any(|table| (table.rows(), table.columns()) != (first.rows(), first.columns())) {
        return Err(NotATable);
    }
    let mut withheld: BTreeSet<Place> =
        first.places().filter(|place| tables.iter().any(|table| table.is_small(*place, threshold))).collect();
    // Ends: each round withholds one more place, and with all withheld nothing is exposed.
    while let Some(exposed) = exposed(tables, &withheld, threshold) {
        let Some(next) = beside(first, tables, exposed, &withheld) else { break };
        withheld.insert(next);
    }
    Ok(withheld)
}

fn exposed(tables: &[Table], withheld: &BTreeSet<Place>, threshold: u32) -> Option<Place> {
    withheld.iter().copied().find(|place| tables.iter().any(|table| table.is_exposed(*place, withheld, threshold)))
}

/// The next place to withhold for the sake of another: in its row or column if there is one, else anywhere; of these the
/// one whose loss costs the reader least, so totals last.
fn beside(shape: &Table, tables: &[Table], (row, column): Place, withheld: &BTreeSet<Place>) -> Option<Place> {
    let cost = |place: &Place| {
        let aside = place.0 != row && place.1 != column;
        (shape.is_total(*place), aside, tables.iter().filter_map(|table| table.at(*place)).max(), *place)
    };
    shape.places().filter(|place| !withheld.contains(place)).min_by_key(cost)
}

#[cfg(test)]
mod tests;
