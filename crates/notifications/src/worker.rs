//! The worker of the outbox: claims what is due under a lease, renders it, sends it, and says what became of it.
//!
//! Any number of processes may run one each. A process that dies between sending and saying so leaves a lease that
//! ends; the mail is then sent once more, under the same `Message-ID`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use casework::App;
use casework::notices::{self, Attempt, NoticeError, Outgoing};
use futures::{StreamExt, stream};
use jiff::SignedDuration;

use crate::channel::Mailer;
use crate::render;
use crate::schedule::{Next, after_failure};

/// How long a claimed notice is left to this process: longer than a conversation with the relay may take.
const LEASE: SignedDuration = SignedDuration::from_mins(3);

/// How many notices are claimed at once: as many as one relay takes in a few seconds.
const BATCH: u64 = 32;

/// How many people are written to at once. A relay takes 40 ms and more for a mail, nearly all of it waiting.
const AT_ONCE: usize = 8;

/// How often to look when nothing woke the worker: reminders fall due by time alone.
const PAUSE: Duration = Duration::from_secs(15);

/// Sends the notices of the outbox.
pub struct Worker {
    app: App,
    mailer: Mailer,
    /// Messages reported as missing in a language, so that each is logged once.
    reported: Mutex<BTreeSet<(domain::Language, String)>>,
}

impl Worker {
    /// A worker that sends by `mailer`.
    #[must_use]
    pub fn new(app: App, mailer: Mailer) -> Self {
        Self { app, mailer, reported: Mutex::default() }
    }

    /// Works until `stop` resolves; a notice that is being sent is finished first.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        let mut commits = self.app.store.commits();
        tokio::pin!(stop);
        loop {
            match self.send_due().await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(error) => tracing::error!(?error, "the outbox could not be read"),
            }
            tokio::select! {
                () = &mut stop => return,
                _ = commits.changed() => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }

    /// Sends what is due now, at most one batch, and returns how many notices were worked on. Several people are written
    /// to at once; what one person is told leaves in its order.
    ///
    /// # Errors
    /// If the outbox cannot be read or what became of a notice cannot be written; its lease then ends by itself.
    pub async fn send_due(&self) -> Result<usize, NoticeError> {
        let claimed = notices::claim(&self.app, BATCH, LEASE).await?;
        let count = claimed.worked;
        let mut people: BTreeMap<String, Vec<Outgoing>> = BTreeMap::new();
        for outgoing in claimed.outgoing {
            people.entry(outgoing.to.expose().clone()).or_default().push(outgoing);
        }
        let told = people.into_values().map(|of_person| self.tell(of_person));
        let told: Vec<Result<(), NoticeError>> = stream::iter(told).buffer_unordered(AT_ONCE).collect().await;
        told.into_iter().collect::<Result<(), NoticeError>>()?;
        Ok(count)
    }

    /// Sends what one person is told, one after the other.
    async fn tell(&self, of_person: Vec<Outgoing>) -> Result<(), NoticeError> {
        for outgoing in of_person {
            let attempt = self.send(&outgoing).await;
            notices::record(&self.app, outgoing.id, attempt).await?;
        }
        Ok(())
    }

    async fn send(&self, outgoing: &Outgoing) -> Attempt {
        let written = render::write(outgoing, &self.app.settings.public_url);
        self.report_missing(outgoing.language, written.missing);
        match self.mailer.send(&written.letter).await {
            Ok(_) => Attempt::Accepted,
            Err(error) => {
                tracing::warn!(
                    notice.id = ?outgoing.id,
                    attempt = outgoing.attempt,
                    code = error.code(),
                    "a notice was not taken by the mail relay"
                );
                let next = if error.is_transient() { after_failure(outgoing.attempt) } else { Next::GiveUp };
                match next {
                    Next::Retry(after) => Attempt::Deferred { code: error.code(), after },
                    Next::GiveUp => Attempt::Refused { code: error.code() },
                }
            }
        }
    }

    fn report_missing(&self, language: domain::Language, missing: Vec<String>) {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        for id in missing {
            if reported.insert((language, id.clone())) {
                tracing::error!(
                    language = language.tag(),
                    message = id,
                    "a message is missing and was written in English"
                );
            }
        }
    }
}
