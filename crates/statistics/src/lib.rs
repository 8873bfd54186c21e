//! Figures about cases that a statistician would sign: each with its numerator, its denominator and what is not in them.
//!
//! The way of a number: an event of a case gives [`StatisticsFact`]s ([`facts_for`]), derived from events alone, so that
//! every figure can be recomputed from the log. Facts are folded into the cells of a few fixed [`Cube`]s by adding
//! ([`cells_of`]). [`Indicator`]s are sums over cells ([`figure`]). Before a table is shown, [`disclosure`] withholds
//! what could point at people, and enough beside it that nothing withheld can be worked out.
//!
//! Everything stored is a whole number. Ratios are made where they are shown, from [`Figure`]; nothing here divides.
//! This crate must never know a database, a clock or a language: labels for charts and exports are handed in.

mod cube;
pub mod disclosure;
mod fact;
mod histogram;
mod indicator;
mod measure;

pub use cube::{Cell, Count, Cube, Key, Period, cells_of, fold};
pub use fact::{Dimensions, StatisticsFact, facts_for};
pub use histogram::{Bucket, Histogram, Quantile};
pub use indicator::{Clock, Figure, Indicator, Selector, figure};
pub use measure::Measure;
