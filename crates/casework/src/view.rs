//! What people see of a case. Plain data, made for whoever asks: nothing in a view is for other eyes.

mod case;
mod list;
mod log;
mod parts;

pub(crate) use case::case_as;
pub use case::{CaseView, case};
pub use list::{CaseFilter, CaseRowView, cases};
pub use log::{EventView, MessageView, Shown, events, messages};
pub use parts::{
    CaseMediatorView, ContactView, DeadlineView, DeliveryView, LimitView, OfferView, PartyView, ProposalView, TermView,
    Viewer, Written,
};

use store::{EvidenceStoreError, StoreError};
use thiserror::Error;

/// Why something is not shown.
#[derive(Debug, Error)]
pub enum ViewError {
    /// There is no such thing, or it is not the caller's.
    #[error("there is no such thing")]
    Unknown,
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignInNeeded,
    /// The bytes of a file could not be read.
    #[error("the bytes could not be read")]
    Bytes(#[source] EvidenceStoreError),
    /// The database failed.
    #[error("the database failed")]
    Store(#[from] StoreError),
}

/// The latest date that it is anywhere on earth: fourteen hours ahead of UTC.
pub(crate) fn latest_date(now: jiff::Timestamp) -> jiff::civil::Date {
    let ahead = now.saturating_add(jiff::SignedDuration::from_hours(14)).unwrap_or(now);
    ahead.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}
