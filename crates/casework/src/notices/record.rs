//! What became of an attempt to send a notice.

use domain::NoticeId;
use jiff::SignedDuration;
use store::{Delivery, DeliveryChannel, DeliveryResult, StoreError, Unit};
use workflow::NoticeKind;

use super::{NoticeError, alarm};
use crate::{App, deliver};

/// What became of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// Our relay took it. Whether the recipient's server did is known by a bounce, or by none coming in time.
    Accepted,
    /// It was not taken; it is tried again after this time.
    Deferred {
        /// The code of the failure, without any address.
        code: String,
        /// How long to wait.
        after: SignedDuration,
    },
    /// It was not taken, and trying again does not help.
    Refused {
        /// The code of the failure, without any address.
        code: String,
    },
}

/// Notes what became of an attempt. A notice that carried an invitation and was taken, or was given up, comes back to
/// its case.
///
/// # Errors
/// See [`NoticeError`].
pub async fn record(app: &App, notice: NoticeId, attempt: Attempt) -> Result<(), NoticeError> {
    let now = app.now();
    let row = app.store.read(async |unit: Unit| unit.outbox().get(notice).await).await?.ok_or(NoticeError::Unknown)?;
    // The case first: if this process dies in between, the notice goes out once more and the case is told again, which
    // changes nothing; the other way round, it would never be told.
    match &attempt {
        Attempt::Accepted if row.kind == NoticeKind::Invitation.as_str() => deliver::relayed(app, notice).await?,
        Attempt::Refused { .. } if row.kind != alarm::KIND => deliver::died(app, notice).await?,
        _ => {}
    }
    let attempt = &attempt;
    app.store
        .write(async |unit: Unit| {
            let Some(row) = unit.outbox().get(notice).await? else { return Ok(()) };
            let (result, code) = match attempt {
                Attempt::Accepted => (DeliveryResult::Relayed, None),
                Attempt::Deferred { code, .. } => (DeliveryResult::Deferred, Some(code.clone())),
                Attempt::Refused { code } => (DeliveryResult::Refused, Some(code.clone())),
            };
            let delivery = Delivery {
                notice,
                attempt: unit.deliveries().next_mail_attempt(notice).await?,
                case: row.case,
                kind: row.kind.clone(),
                recipient: None,
                channel: DeliveryChannel::Email,
                result,
                code,
                at: now,
            };
            unit.deliveries().note(&delivery).await?;
            match attempt {
                Attempt::Accepted => unit.outbox().finish(notice, now).await?,
                Attempt::Deferred { after, .. } => unit.outbox().put_back(notice, now + *after).await?,
                Attempt::Refused { code } => {
                    unit.outbox().give_up(notice, now, code).await?;
                    alarm::raise(app, &unit, &row, now).await?;
                }
            }
            Ok::<_, StoreError>(())
        })
        .await?;
    Ok(())
}
