//! The inbox of people with accounts: the same notices as by mail, without the words.

use accounts::Principal;
use domain::{CaseId, NoticeId};
use jiff::Timestamp;
use store::{StoreError, Unit};
use uuid::Uuid;

use crate::cursor::Cursor;
use crate::view::ViewError;
use crate::{App, Page};

/// A notice in the caller's inbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboxView {
    /// The notice.
    pub id: NoticeId,
    /// What it is about.
    pub kind: String,
    /// Its case.
    pub case: Option<CaseId>,
    /// When it came.
    pub at: Timestamp,
    /// When it was read.
    pub read_at: Option<Timestamp>,
}

/// Whose inbox a caller reads.
fn owner(caller: &Principal) -> Result<Uuid, ViewError> {
    match caller {
        Principal::Account(signed_in) => Ok(signed_in.account.as_uuid()),
        Principal::Invitee(invitee) => Ok(invitee.party.as_uuid()),
        Principal::Organization(holder) => Ok(holder.organization.as_uuid()),
        Principal::Anonymous => Err(ViewError::SignInNeeded),
    }
}

/// The caller's notices, the latest first.
///
/// # Errors
/// [`ViewError::SignInNeeded`] if nobody is signed in.
pub async fn inbox(
    app: &App,
    caller: &Principal,
    after: Option<Cursor<NoticeId>>,
    limit: u16,
) -> Result<Page<InboxView>, ViewError> {
    let owner = owner(caller)?;
    let items = app
        .store
        .read(async |unit: Unit| {
            unit.deliveries().inbox(owner, after.map(Cursor::into_inner), u64::from(limit) + 1).await
        })
        .await?;
    let items = items
        .into_iter()
        .map(|row| InboxView { id: row.notice, kind: row.kind, case: row.case, at: row.at, read_at: row.read_at })
        .collect();
    Ok(Page::cut(items, limit, |notice: &InboxView| Cursor::new(notice.id)))
}

/// Marks a notice as read.
///
/// # Errors
/// [`ViewError::Unknown`] if it is not in the caller's inbox.
pub async fn mark_read(app: &App, caller: &Principal, notice: NoticeId) -> Result<(), ViewError> {
    let owner = owner(caller)?;
    let now = app.now();
    let found = app
        .store
        .write(async |unit: Unit| Ok::<_, StoreError>(unit.deliveries().mark_read(owner, notice, now).await?))
        .await?;
    if found { Ok(()) } else { Err(ViewError::Unknown) }
}
