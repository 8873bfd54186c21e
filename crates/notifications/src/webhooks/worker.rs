//! The worker beside that of the mail: claims events that are due under a lease, sends each, and says what became of it.
//!
//! Any number of processes may run one each. A process that dies between sending and saying so leaves a lease that ends;
//! the event is then sent once more, under the same `webhook-id`.

use std::time::Duration;

use casework::App;
use casework::webhooks::{self, Event, Next, Tried, WebhookError};
use futures::{StreamExt, stream};
use jiff::SignedDuration;
use store::CallResult;

use super::client::Client;
use crate::schedule::{self, after_failed_call};

/// How long a claimed event is left to this process: longer than a batch of endpoints that all never answer takes (40 s).
const LEASE: SignedDuration = SignedDuration::from_mins(3);

/// How many events are claimed at once.
const BATCH: u64 = 32;

/// How many endpoints are called at once.
const AT_ONCE: usize = 16;

/// How often to look when nothing woke the worker: the first retry is due after five seconds, by time alone.
const PAUSE: Duration = Duration::from_secs(5);

/// Status 410: the endpoint is gone, and wants no more.
const GONE: u16 = 410;

/// Sends events to the endpoints of organisations.
pub struct Worker {
    app: App,
    client: Client,
}

impl Worker {
    /// A worker that calls by `client`.
    #[must_use]
    pub fn new(app: App, client: Client) -> Self {
        Self { app, client }
    }

    /// Works until `stop` resolves; calls that are being made are finished first.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        let mut commits = self.app.store.commits();
        tokio::pin!(stop);
        loop {
            match self.send_due().await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(error) => tracing::error!(?error, "events for webhooks could not be worked on"),
            }
            tokio::select! {
                () = &mut stop => return,
                _ = commits.changed() => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }

    /// Sends what is due now, at most one batch, and returns how many events were worked on.
    ///
    /// # Errors
    /// If the events cannot be read or what became of one cannot be written; its lease then ends by itself.
    pub async fn send_due(&self) -> Result<usize, WebhookError> {
        let claimed = webhooks::claim(&self.app, BATCH, LEASE).await?;
        let told = claimed.events.into_iter().map(|event| self.tell(event));
        let told: Vec<Result<(), WebhookError>> = stream::iter(told).buffer_unordered(AT_ONCE).collect().await;
        told.into_iter().collect::<Result<(), WebhookError>>()?;
        Ok(claimed.worked)
    }

    async fn tell(&self, event: Event) -> Result<(), WebhookError> {
        let at = self.app.now();
        let called = self.client.call(&event, at).await;
        let again = || match after_failed_call(event.attempt) {
            schedule::Next::Retry(after) => Next::Retry(after),
            schedule::Next::GiveUp => Next::GiveUp,
        };
        let (result, next) = match called {
            Ok(status @ 200..=299) => (CallResult::Status(status), Next::Taken),
            Ok(GONE) => (CallResult::Status(GONE), Next::Disable),
            Ok(status) => (CallResult::Status(status), again()),
            Err(error) => {
                let next = if error.is_transient() { again() } else { Next::GiveUp };
                (CallResult::Failed(error.code().to_owned()), next)
            }
        };
        if next != Next::Taken {
            tracing::info!(delivery.id = ?event.id, attempt = event.attempt, ?result, "an event was not taken by a webhook");
        }
        webhooks::record(&self.app, event.id, &Tried { at, result, next }).await
    }
}
