//! Claiming what is due, and looking up what its text needs.

use accounts::AccountNotice;
use jiff::{SignedDuration, Timestamp};
use store::{Delivery, DeliveryChannel, DeliveryResult, OutboxRow, StoreError, Unit};

use super::{NoticeError, Outgoing, addressee, alarm, wording};
use crate::App;

/// Attempts after which a notice that never came back from its worker is given up.
const MOST_CLAIMS: u32 = 15;

/// What was claimed.
#[derive(Debug, Default)]
pub struct Claimed {
    /// How many rows were worked on, those that were not to be sent after all included.
    pub worked: usize,
    /// What is to be sent.
    pub outgoing: Vec<Outgoing>,
}

/// Claims what is due, at most `limit` rows, and leaves it to the caller for `lease`. Reminders of limits that no longer
/// run, and codes that have ended, are dropped here. A notice for several people becomes one for each.
///
/// # Errors
/// [`NoticeError::Store`].
pub async fn claim(app: &App, limit: u64, lease: SignedDuration) -> Result<Claimed, NoticeError> {
    let now = app.now();
    // Every commit wakes the workers, so one that finds nothing must not commit.
    let next = app.store.read(async |unit: Unit| unit.outbox().next_due().await).await?;
    if next.is_none_or(|due| due > now) {
        return Ok(Claimed::default());
    }
    let claimed = app
        .store
        .write(async |unit: Unit| {
            let rows = unit.outbox().claim(now, now + lease, limit).await?;
            let mut claimed = Claimed { worked: rows.len(), outgoing: Vec::new() };
            for row in rows {
                claimed.outgoing.extend(prepare(app, &unit, &row, now).await?);
            }
            Ok::<_, StoreError>(claimed)
        })
        .await?;
    Ok(claimed)
}

async fn prepare(app: &App, unit: &Unit, row: &OutboxRow, now: Timestamp) -> Result<Option<Outgoing>, StoreError> {
    if row.expires_at.is_some_and(|at| at <= now) {
        drop_row(unit, row, DeliveryResult::Expired, "expired", now).await?;
        return Ok(None);
    }
    if row.attempts > MOST_CLAIMS {
        unit.outbox().give_up(row.id, now, "no-worker-came-back").await?;
        return Ok(None);
    }
    if AccountNotice::KINDS.contains(&row.kind.as_str()) {
        return wording::account_notice(app, unit, row).await;
    }
    if row.kind == alarm::KIND {
        return alarm::prepare(app, unit, row, now).await;
    }
    match addressee::of_case_notice(app, unit, row, now).await? {
        addressee::Addressed::One(addressee) => wording::case_notice(app, unit, row, *addressee).await,
        addressee::Addressed::Many(rows) => {
            unit.outbox().queue(&rows).await?;
            unit.outbox().finish(row.id, now).await?;
            Ok(None)
        }
        addressee::Addressed::NotNeeded => {
            unit.outbox().finish(row.id, now).await?;
            Ok(None)
        }
        addressee::Addressed::Nobody => {
            drop_row(unit, row, DeliveryResult::Refused, "no-address", now).await?;
            unit.outbox().give_up(row.id, now, "no-address").await?;
            alarm::raise(app, unit, row, now).await?;
            Ok(None)
        }
    }
}

/// Notes why a row is not sent, and ends it.
async fn drop_row(
    unit: &Unit,
    row: &OutboxRow,
    result: DeliveryResult,
    code: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let delivery = Delivery {
        notice: row.id,
        attempt: unit.deliveries().next_mail_attempt(row.id).await?,
        case: row.case,
        kind: row.kind.clone(),
        recipient: None,
        channel: DeliveryChannel::Email,
        result,
        code: Some(code.to_owned()),
        at: now,
    };
    unit.deliveries().note(&delivery).await?;
    unit.outbox().finish(row.id, now).await
}
