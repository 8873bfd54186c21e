//! Cubes: the fixed cuts through the facts in which figures are kept and shown.
//!
//! There are no free filters. A small number of cuts can be protected; an arbitrary one cannot, because the difference of
//! two of them may be a single person.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    fact::{Dimensions, StatisticsFact},
    histogram::Bucket,
    measure::Measure,
};

domain::words! {
    /// The cuts: two dimensions each, by day.
    Cube "cube" {
        /// The consumer's state and the merchant's.
        Pair "pair",
        /// What the complaint is about, and the merchant's state.
        Problem "problem",
        /// What was bought, and the merchant's state.
        Category "category",
        /// The consumer's language and the merchant's.
        Language "language",
    }
}

impl Cube {
    /// The two coordinates of a case in this cube.
    #[must_use]
    pub fn coordinates(self, of: &Dimensions) -> (String, String) {
        match self {
            Self::Pair => (of.consumer_state.to_string(), of.merchant_state.to_string()),
            Self::Problem => (of.problem.to_string(), of.merchant_state.to_string()),
            Self::Category => (of.category.to_string(), of.merchant_state.to_string()),
            Self::Language => (of.consumer_language.to_string(), of.merchant_language.to_string()),
        }
    }

    /// What the two coordinates are called, in exports and in the API.
    #[must_use]
    pub const fn dimensions(self) -> (&'static str, &'static str) {
        match self {
            Self::Pair => ("consumer_state", "merchant_state"),
            Self::Problem => ("problem", "merchant_state"),
            Self::Category => ("category", "merchant_state"),
            Self::Language => ("consumer_language", "merchant_language"),
        }
    }
}

/// Where a cell lies. Ordered as it is stored: by cube, day and coordinates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// Which cube.
    pub cube: Cube,
    /// The day of the cohort.
    pub day: Date,
    /// The first coordinate.
    pub first: String,
    /// The second coordinate.
    pub second: String,
    /// The detail of the measure, or the code of the bucket if the measure is a length of time.
    pub third: String,
    /// What is counted.
    pub measure: Measure,
}

/// What is in a cell: sums, so that folding is adding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Count {
    /// How many cases (or terms).
    pub cases: i64,
    /// The sum of the lengths in minutes, for measures that are lengths; otherwise 0.
    pub amount: i64,
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.cases += other.cases;
        self.amount += other.amount;
    }
}

/// A cell with its place.
pub type Cell = (Key, Count);

/// What a fact adds to each cube.
pub fn cells_of(fact: &StatisticsFact) -> impl Iterator<Item = Cell> + '_ {
    let third = fact.minutes.map_or_else(|| fact.detail.clone(), |minutes| Bucket::of(minutes).code());
    let count = Count { cases: fact.weight, amount: fact.weight * fact.minutes.map_or(0, i64::from) };
    Cube::ALL.iter().map(move |cube| {
        let (first, second) = cube.coordinates(&fact.dimensions);
        (Key { cube: *cube, day: fact.day, first, second, third: third.clone(), measure: fact.measure }, count)
    })
}

/// A run of days, from the first to the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    from: Date,
    until: Date,
}

impl Period {
    /// From a day to before another; none if that is not later.
    #[must_use]
    pub fn new(from: Date, until: Date) -> Option<Self> {
        (from < until).then_some(Self { from, until })
    }

    /// The same period, but nothing of `today` or later: days that are not over would show rates of the quick only.
    #[must_use]
    pub fn before(self, today: Date) -> Option<Self> {
        Self::new(self.from, self.until.min(today))
    }

    /// The first day.
    #[must_use]
    pub const fn from(self) -> Date {
        self.from
    }

    /// The day after the last.
    #[must_use]
    pub const fn until(self) -> Date {
        self.until
    }

    /// Whether that day is in it.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && day < self.until
    }
}

/// All cells of these facts, added up.
#[must_use]
pub fn fold<'a>(facts: impl IntoIterator<Item = &'a StatisticsFact>) -> BTreeMap<Key, Count> {
    let mut cells: BTreeMap<Key, Count> = BTreeMap::new();
    for (key, count) in facts.into_iter().flat_map(cells_of) {
        *cells.entry(key).or_default() += count;
    }
    cells.retain(|_, count| *count != Count::default());
    cells
}
