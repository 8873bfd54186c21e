//! Erasure: when the record says that personal data is to be erased, it is, in the same transaction.

use domain::CaseId;
use jiff::Timestamp;
use serde_json::json;
use store::{AuditRow, StoreError, Unit};
use workflow::{Actor, Event, Fact};

use crate::{App, erase_account};

/// The case whose bytes of evidence are to be removed, if its data was erased.
pub(crate) type Orphaned = Option<CaseId>;

/// Erases the personal data of a case if one of these events says so, and notes it in the audit trail. Its
/// bytes of evidence are to be removed after the commit.
pub(crate) async fn follow(
    app: &App,
    unit: &Unit,
    case: CaseId,
    events: &[Event],
    now: Timestamp,
) -> Result<Orphaned, StoreError> {
    if !events.iter().any(|event| matches!(event.fact, Fact::DataErased {})) {
        return Ok(None);
    }
    let erased = unit.cases().erase(case, now).await?;
    let id: domain::NoticeId = app.ids().fresh();
    let row = AuditRow {
        id: id.as_uuid(),
        at: now,
        actor: Actor::System,
        action: "data-erased".to_owned(),
        subject_kind: "case".to_owned(),
        subject: Some(case.as_uuid()),
        case: Some(case),
        detail: json!({
            "contents": erased.contents,
            "files": erased.files,
            "register_entry": erased.register_entry,
        }),
    };
    unit.audit().note(&row).await?;
    Ok(Some(case))
}

/// Removes the bytes of an erased case. What cannot be removed now has no row that names it, so that nobody can ask for
/// it; it is in the log, and [`purge`] tries again.
pub(crate) async fn remove(app: &App, orphaned: Orphaned) {
    let Some(case) = orphaned else { return };
    if let Err(error) = app.evidence.erase(case).await {
        tracing::error!(case.id = ?case, %error, "bytes of erased evidence could not be removed");
    }
}

/// Ends what nobody needs any more: drafts past their date, keys of submissions after two days, sessions and codes that
/// have ended, the log of calls of webhooks after thirty days, accounts of consumers that nobody uses. Returns how many
/// rows there were.
///
/// # Errors
/// Only those of the database.
pub async fn purge(app: &App) -> Result<u64, StoreError> {
    let now = app.now();
    let keys_before = now - KEYS_KEPT;
    let drafts_saved_by = intake::draft::Draft::erased_if_saved_by(intake::rules::Rules::embedded(), now);
    // A process may have died between the commit of an erasure and the removal of the bytes, or an upload was late.
    let erased = app.store.read(async |unit: Unit| unit.cases().erased_since(now - BYTES_LOOKED_AFTER).await).await?;
    for case in erased {
        remove(app, Some(case)).await;
    }
    app.store
        .write(async |unit: Unit| {
            let drafts = unit.drafts().purge(drafts_saved_by).await?;
            let keys = unit.submissions().purge(keys_before).await?;
            let sessions = unit.sessions().purge(now).await?;
            let challenges = unit.challenges().purge(now).await?;
            // Counters go by when their window began, and no window is longer than a day.
            let rates = unit.rates().purge(keys_before).await?;
            let calls = unit.webhook_deliveries().purge(now - CALLS_KEPT).await?;
            let accounts = erase_account::erase_idle(app, &unit, now).await?;
            Ok(accounts + drafts + keys + sessions + challenges + rates + calls)
        })
        .await
}

/// For how long after the erasure of a case its bytes are removed again and again: a service that stood still for a weekend
/// catches up.
const BYTES_LOOKED_AFTER: jiff::SignedDuration = jiff::SignedDuration::from_hours(7 * 24);
/// How long the key of a submission is remembered.
const KEYS_KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(48);

/// How long the log of calls of webhooks is kept: an endpoint that was away for its holidays can still be told again.
const CALLS_KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(30 * 24);
