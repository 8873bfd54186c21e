//! Is this notice genuine? Anybody who holds a notice can ask, with what stands on it.

use accounts::{Code, Purpose};
use domain::ReferenceNumber;
use jiff::Timestamp;
use store::{StoreError, Unit};

use crate::App;

/// A notice that this service did send: which kinds, when. Nothing about the case or the people in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenuineNotice {
    /// The reference number.
    pub reference: ReferenceNumber,
    /// The notices sent for this case: what about, and when. The latest first, at most ten.
    pub sent: Vec<(String, Timestamp)>,
}

/// How many of the latest notices are named.
const SHOWN: usize = 10;

/// Whether a notice with this reference number and code is one of ours; `None` if not, whichever of the two is wrong.
///
/// # Errors
/// Only those of the database.
pub async fn check_notice(
    app: &App,
    reference: ReferenceNumber,
    code: &str,
) -> Result<Option<GenuineNotice>, StoreError> {
    app.store
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
            Ok(Some(GenuineNotice { reference, sent }))
        })
        .await
}
