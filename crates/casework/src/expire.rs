//! The timer: what has fallen due is applied, by however many processes run it at once.

use domain::CaseId;
use jiff::{SignedDuration, Timestamp};
use store::{StoreError, Unit};
use thiserror::Error;
use workflow::Command;
use workflow::payload::Expire;

use crate::App;
use crate::system::{self, SystemError};

/// For how long a case is left to the process that claimed it. Applying what is due takes milliseconds.
const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// A case may go through several limits at once, when the service stood still; each round applies all that is due.
const ROUNDS: u32 = 16;

/// Why the timer stopped before the end.
#[derive(Debug, Error)]
pub enum ExpireError {
    /// The database failed.
    #[error("what has fallen due could not be applied")]
    Store(#[from] StoreError),
}

/// What one run of the timer did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expired {
    /// Cases in which something was due.
    pub claimed: usize,
    /// Cases that moved.
    pub moved: usize,
    /// Cases whose limits could not be applied; each is in the log, and is tried again when its lease ends.
    pub failed: usize,
}

/// Applies what has fallen due in at most `limit` cases, the longest overdue first.
///
/// # Errors
/// [`ExpireError::Store`] if cases cannot be claimed. A case that fails by itself does not stop the others.
pub async fn expire(app: &App, limit: u16) -> Result<Expired, ExpireError> {
    let now = app.now();
    let due = app.store.write(async |unit: Unit| unit.cases().claim_due(now, now + LEASE, limit).await).await?;
    let mut expired = Expired { claimed: due.len(), ..Expired::default() };
    for case in due {
        match expire_case(app, case).await {
            Ok(0) => {}
            Ok(_) => expired.moved += 1,
            Err(error) => {
                expired.failed += 1;
                tracing::error!(case.id = ?case, error = %error, "what has fallen due could not be applied");
            }
        }
    }
    Ok(expired)
}

/// Applies what has fallen due in one case, and returns how many events followed.
async fn expire_case(app: &App, case: CaseId) -> Result<usize, SystemError> {
    let mut events = 0;
    for _ in 0..ROUNDS {
        let more = system::command(app, case, &Command::Expire(Expire {}), false).await?;
        events += more;
        if more == 0 {
            break;
        }
    }
    Ok(events)
}

/// When the timer has to run again at the latest, if any limit runs.
///
/// # Errors
/// [`ExpireError::Store`].
pub async fn next_due(app: &App) -> Result<Option<Timestamp>, ExpireError> {
    Ok(app.store.read(async |unit: Unit| unit.cases().next_due().await).await?)
}
