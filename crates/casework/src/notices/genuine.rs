//! Is this notice genuine? Anybody who holds a notice can ask, with what stands on it.

use accounts::{Client, Code, Purpose};
use domain::ReferenceNumber;
use jiff::{SignedDuration, Timestamp};
use store::{StoreError, Unit};
use thiserror::Error;

use crate::App;

/// A notice that this service did send: which kinds, when. Nothing about the case or the people in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenuineNotice {
    /// The reference number.
    pub reference: ReferenceNumber,
    /// The notices sent for this case: what about, and when. The latest first, at most ten.
    pub sent: Vec<(String, Timestamp)>,
}

/// Why a notice was not checked.
#[derive(Debug, Error)]
pub enum NoticeCheckError {
    /// This client has had too many notices checked.
    #[error("too many notices were checked")]
    TooMany {
        /// When it can be tried again.
        retry_after: SignedDuration,
    },
    /// The database failed.
    #[error("a notice could not be checked")]
    Store(#[from] StoreError),
}

/// How many of the latest notices are named.
const SHOWN: usize = 10;

/// Whether a notice with this reference number and code is one of ours; `None` if not, whichever of the two is wrong. A
/// client may ask so often and no more, since a code is short enough to be found by trying.
///
/// # Errors
/// See [`NoticeCheckError`].
pub async fn check_notice(
    app: &App,
    client: &Client,
    reference: ReferenceNumber,
    code: &str,
) -> Result<Option<GenuineNotice>, NoticeCheckError> {
    if let Some(retry_after) = app.accounts().count_notice_check(client).await? {
        return Err(NoticeCheckError::TooMany { retry_after });
    }
    let found = app
        .store
        .read(async |unit: Unit| {
            let Some(case) = unit.cases().by_reference(reference).await? else { return Ok(None) };
            if !Code::derived(&app.secret, Purpose::NoticeCode, case.id.as_uuid().as_bytes()).is(code) {
                return Ok(None);
            }
            let mut sent: Vec<(String, Timestamp)> = unit
                .deliveries()
                .of_case(case.id)
                .await?
                .into_iter()
                .map(|delivery| (delivery.kind, delivery.at))
                .collect();
            sent.reverse();
            sent.truncate(SHOWN);
            Ok::<_, StoreError>(Some(GenuineNotice { reference, sent }))
        })
        .await?;
    Ok(found)
}
