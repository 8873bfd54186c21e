//! Answers that do not end by themselves, such as streams of events, end when the service is asked to stop.

use axum::Extension;
use tokio::sync::watch;

/// Knows when the service is asked to stop. Routes get it as an extension, by [`stopping`].
#[derive(Clone, Debug)]
pub struct Stopping(watch::Receiver<bool>);

impl Stopping {
    /// Resolves when the service is asked to stop.
    pub async fn begun(mut self) {
        // Whoever would ask is gone: nothing is asked any more.
        if self.0.wait_for(|stopping| *stopping).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// The layer that lets routes know when the value behind the receiver becomes true: `routes.layer(stopping(…))`.
pub fn stopping(asked: watch::Receiver<bool>) -> Extension<Stopping> {
    Extension(Stopping(asked))
}
