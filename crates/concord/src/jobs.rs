//! The jobs beside the surfaces: the timer, the folding of statistics, the end of what nobody needs.

use std::future::Future;
use std::time::Duration;

use casework::App;
use jiff::Timestamp;

/// Cases in one run of the timer.
const BATCH: u16 = 100;
/// How often to look when nothing woke the jobs: limits fall due by time alone.
const PAUSE: Duration = Duration::from_secs(10);
/// How often to purge.
const PURGE_EVERY: jiff::SignedDuration = jiff::SignedDuration::from_mins(30);

/// Runs the jobs until `stop` resolves. Any number of processes may run them over one database.
pub(crate) async fn run(app: &App, stop: impl Future<Output = ()>) {
    let mut purged_at = Timestamp::UNIX_EPOCH;
    tokio::pin!(stop);
    loop {
        let is_busy = once(app, &mut purged_at).await;
        let pause = if is_busy { Duration::ZERO } else { PAUSE };
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// One round of all jobs; whether there may be more to do at once.
async fn once(app: &App, purged_at: &mut Timestamp) -> bool {
    let expired = match casework::expire(app, BATCH).await {
        Ok(expired) => expired.moved,
        Err(error) => {
            tracing::error!(?error, "the timer failed");
            0
        }
    };
    if let Err(error) = casework::fold_statistics(app).await {
        tracing::error!(?error, "statistics were not folded");
    }
    let now = app.now();
    if now.duration_since(*purged_at) >= PURGE_EVERY {
        *purged_at = now;
        if let Err(error) = casework::purge(app).await {
            tracing::error!(?error, "what has ended was not purged");
        }
    }
    expired >= usize::from(BATCH)
}
