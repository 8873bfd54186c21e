//! Erasing accounts of consumers: at once when the person asks for it, and when nobody has used them for half a year.

use accounts::Principal;
use domain::{AccountId, NoticeId, Role};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::{AuditRow, StoreError, Unit};
use thiserror::Error;
use workflow::{Actor, Case, Door, Stage};

use crate::App;

/// How long an account is kept that nobody uses and no case needs: as long as a closed case.
const KEPT_IDLE: SignedDuration = SignedDuration::from_hours(183 * 24);
/// Accounts erased in one unit, so that on SQLite nobody waits long for it; the job comes back for the rest.
const BATCH: u64 = 100;

/// Why an account was not erased.
#[derive(Debug, Error)]
pub enum EraseAccountError {
    /// Nobody is signed in, or not with an account.
    #[error("nobody is signed in")]
    SignInNeeded,
    /// Accounts of staff are kept by the administrator.
    #[error("only consumers erase their accounts")]
    NotAConsumer,
    /// The account is needed.
    #[error("the account is needed for {cases} cases and {organizations} organisations")]
    InUse {
        /// In how many cases that are not closed, or under review, the person is a party.
        cases: usize,
        /// For how many organisations the person answers.
        organizations: usize,
    },
    /// The database failed.
    #[error("an account could not be erased")]
    Store(#[from] StoreError),
}

/// Erases the caller's own account, if nothing is open that needs it. Closed cases are kept until their own erasure.
///
/// # Errors
/// See [`EraseAccountError`].
pub async fn erase_account(app: &App, caller: &Principal) -> Result<(), EraseAccountError> {
    let signed_in = caller.account().ok_or(EraseAccountError::SignInNeeded)?;
    if signed_in.role != Role::Consumer {
        return Err(EraseAccountError::NotAConsumer);
    }
    let (account, now) = (signed_in.account, app.now());
    let note = note(app, account, Actor::Consumer(domain::Id::from_uuid(account.as_uuid())), now);
    let note = &note;
    app.store
        .write(async |unit: Unit| {
            let mut cases = 0;
            for id in unit.accounts().cases_kept(account).await? {
                cases += usize::from(unit.cases().get(id).await?.is_some_and(|case| is_open(&case)));
            }
            let organizations = unit.organizations().memberships(account).await?.len();
            if cases > 0 || organizations > 0 {
                return Err(EraseAccountError::InUse { cases, organizations });
            }
            if !unit.accounts().erase(account).await? {
                return Err(EraseAccountError::SignInNeeded);
            }
            Ok(unit.audit().note(note).await?)
        })
        .await
}

/// Whether somebody still has to act in the case, so that its consumer has to be reached.
fn is_open(case: &Case) -> bool {
    match &case.stage {
        Stage::Closed { door, .. } => matches!(door, Door::UnderReview { .. }),
        _ => true,
    }
}

/// Erases accounts of consumers that nobody has used for half a year and no case needs. How many there were.
pub(crate) async fn erase_idle(app: &App, unit: &Unit, now: Timestamp) -> Result<u64, StoreError> {
    let mut erased = 0;
    for account in unit.accounts().idle(now - KEPT_IDLE, now, BATCH).await? {
        // Somebody may have filed since they were counted as idle.
        if unit.accounts().cases_kept(account).await?.is_empty() && unit.accounts().erase(account).await? {
            unit.audit().note(&note(app, account, Actor::System, now)).await?;
            erased += 1;
        }
    }
    Ok(erased)
}

/// What is noted of an erasure: an id that leads nowhere any more.
fn note(app: &App, account: AccountId, actor: Actor, now: Timestamp) -> AuditRow {
    let id: NoticeId = app.ids().fresh();
    AuditRow {
        id: id.as_uuid(),
        at: now,
        actor,
        action: "account-erased".to_owned(),
        subject_kind: "account".to_owned(),
        subject: Some(account.as_uuid()),
        case: None,
        detail: json!({}),
    }
}
