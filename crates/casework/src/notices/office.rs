//! Notices that could not be delivered, as case officers see them.

use accounts::Principal;
use domain::{CaseId, NoticeId, ReferenceNumber, Role};
use jiff::Timestamp;
use store::{OutboxRow, OutboxState, StoreError, Unit};

use crate::cursor::Cursor;
use crate::staff::{StaffError, staff};
use crate::{App, Page, deliver};

/// A notice that could not be delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadNotice {
    /// The notice.
    pub id: NoticeId,
    /// What it is about.
    pub kind: String,
    /// Its case.
    pub case: Option<CaseId>,
    /// The reference number of its case.
    pub reference: Option<ReferenceNumber>,
    /// Since when it is dead.
    pub died_at: Timestamp,
    /// Why, as a code.
    pub reason: String,
    /// How often it was tried.
    pub attempts: u32,
}

/// The notices that could not be delivered, the latest first.
///
/// # Errors
/// [`StaffError::Forbidden`] unless the caller is an officer.
pub async fn dead_notices(
    app: &App,
    caller: &Principal,
    after: Option<Cursor<(Timestamp, NoticeId)>>,
    limit: u16,
) -> Result<Page<DeadNotice>, StaffError> {
    staff(caller, Role::Officer)?;
    let items = app
        .store
        .read(async |unit: Unit| {
            let rows = unit.outbox().dead(after.map(Cursor::into_inner), u64::from(limit) + 1).await?;
            let mut notices = Vec::with_capacity(rows.len());
            for row in rows {
                let reference = match row.case {
                    Some(case) => unit.cases().summary(case).await?.map(|case| case.reference),
                    None => None,
                };
                notices.extend(dead(row, reference));
            }
            Ok::<_, StoreError>(notices)
        })
        .await?;
    Ok(Page::cut(items, limit, |notice| Cursor::new((notice.died_at, notice.id))))
}

fn dead(row: OutboxRow, reference: Option<ReferenceNumber>) -> Option<DeadNotice> {
    let OutboxState::Dead { at, reason } = row.state else { return None };
    Some(DeadNotice {
        id: row.id,
        kind: row.kind,
        case: row.case,
        reference,
        died_at: at,
        reason,
        attempts: row.attempts,
    })
}

/// Sends a dead notice again, with all its tries.
///
/// # Errors
/// [`StaffError::Unknown`] if there is no such dead notice; [`StaffError::Forbidden`] unless the caller is an officer.
pub async fn retry_notice(app: &App, caller: &Principal, notice: NoticeId) -> Result<(), StaffError> {
    staff(caller, Role::Officer)?;
    let now = app.now();
    let revived = app.store.write(async |unit: Unit| unit.outbox().revive(notice, now).await).await?;
    if revived { Ok(()) } else { Err(StaffError::Unknown) }
}

/// Notes that a notice came back, as an officer saw it.
///
/// # Errors
/// [`StaffError::Unknown`] if there is no such notice; [`StaffError::Forbidden`] unless the caller is an officer.
pub async fn bounce_notice(app: &App, caller: &Principal, notice: NoticeId) -> Result<(), StaffError> {
    staff(caller, Role::Officer)?;
    deliver::bounced(app, notice, "officer").await.map_err(StaffError::from)
}
