//! What the data of the states promise, and what is refused.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its arrangement fails")]

mod calendars;
mod data;
mod limits;
mod refusals;

use domain::Country;
use jiff::Timestamp;
use jiff::civil::Date;
use jurisdictions::{Jurisdictions, State};

fn state(code: &str) -> &'static State {
    Jurisdictions::embedded().state(code.parse::<Country>().unwrap()).unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}
