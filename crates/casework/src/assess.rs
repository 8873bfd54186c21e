//! What somebody is told before filing: whether the service can help, what the law gives, what to do next.

use intake::assessment::{Assessment, Basis, Facts, Particulars};
use intake::input::ComplaintInput;

use crate::App;

/// Assesses a complaint, whole or in part, as things stand now. Nothing is kept, and nothing is asked of the database:
/// whether the same order has an open case is found out when it is filed.
#[must_use]
pub fn assess(app: &App, input: &ComplaintInput) -> Assessment<'static> {
    let particulars = Particulars::from(input);
    let today = today_of(app, particulars.consumer_country);
    intake::assessment::assess(&particulars, Basis::embedded(), Facts::default(), today)
}

/// Today in the legal zone of a state; where none is named, in the office's.
pub(crate) fn today_of(app: &App, country: Option<domain::Country>) -> jiff::civil::Date {
    let state = country.and_then(|country| app.jurisdictions.state(country));
    let state = state.or_else(|| app.jurisdictions.state(app.settings.office_state));
    match state {
        Some(state) => state.calendar().date_at(app.now()),
        None => app.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date(),
    }
}
