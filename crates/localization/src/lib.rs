//! Everything a person reads, in eleven languages.
//!
//! The texts are Fluent files in `locales/<language>/`; English is the source. At build, each English message becomes a
//! type of [`messages`] with one field per argument, so a message that does not exist or an argument that is forgotten
//! fails to compile. A [`Localizer`] renders them in one language. Names of codes (stages, problem types, …) are looked
//! up by [`Label`] family and code; texts chosen at run time, such as notices, by id with [`Localizer::by_id`].
//!
//! Arguments are [`Value`]s, never formatted by the caller: dates, money, time limits and counts are written by the
//! localizer in its own language through ICU4X. Fluent's own plural rules and `NUMBER` are not used, because they are
//! wrong for Belarusian and unknown for Tajik: a message with `$n` and `$n-category` takes a [`Count`].
//!
//! A message that a language lacks is shown in English, and [`Rendered::source`] says so; whoever called counts and
//! logs it. Text is text: escape it for HTML after rendering.
//!
//! This crate is pure: it reads no clock, no environment and no file.

mod catalogue;
mod formatting;
mod label;
mod localizer;
pub mod messages;
mod negotiation;
mod rendered;
mod rights;
mod term;
mod value;

pub use formatting::PluralCategory;
pub use label::Label;
pub use localizer::{Localizer, Marks};
pub use messages::{Defined, Message};
pub use negotiation::{closest, negotiate};
pub use rendered::{Rendered, Source};
pub use rights::RightValue;
pub use term::{TermLine, TermTime};
pub use value::{Arguments, Count, Value};
