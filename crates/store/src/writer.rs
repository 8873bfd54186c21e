//! Group commit: the one task that writes to a `SQLite` file.
//!
//! A unit of work that wants to write waits in a queue. The task begins a transaction, lends it to each waiting unit in
//! turn — a savepoint each — and commits for all of them, so that one sync of the disk serves the whole group. A unit
//! hears that it was kept only after that commit. A unit that fails, panics or is dropped half-way is rolled back to
//! its savepoint and harms nobody else.
//!
//! The closure of a unit runs in the task of its caller, which therefore must go on being polled: a unit that sleeps
//! keeps every other from writing. That is why nothing but the store may be awaited inside.

use std::sync::Arc;
use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr};
use sea_orm::{SqliteTransactionMode, TransactionOptions, TransactionTrait};
use tokio::sync::{mpsc, oneshot, watch};

use crate::error::{StoreError, fault};

/// Units in one commit. Sixteen already saved nine tenths of the syncs; the limit bounds what a failing commit loses.
const GROUP: usize = 64;

/// How long a group may grow before it is committed: the first unit in it waits no longer than this.
const GATHERING: Duration = Duration::from_millis(20);

/// Units that may wait. Beyond this the database is busy.
const QUEUE: usize = 1024;

/// After this long with the same unit the log says who stalls all writing.
const STALLED: Duration = Duration::from_secs(5);

/// The queue to the writing task.
#[derive(Clone)]
pub(crate) struct Queue {
    waiting: mpsc::Sender<oneshot::Sender<Result<Loan, StoreError>>>,
    patience: Duration,
}

impl Queue {
    /// Waits for the turn of one unit.
    pub(crate) async fn turn(&self) -> Result<Loan, StoreError> {
        let (lend, loan) = oneshot::channel();
        let wait = async {
            self.waiting.send(lend).await.ok()?;
            loan.await.ok()
        };
        match tokio::time::timeout(self.patience, wait).await {
            Ok(Some(loan)) => loan,
            Ok(None) | Err(_) => Err(StoreError::Busy(None)),
        }
    }
}

/// The transaction of a group, lent to one unit. Dropping it gives it back with nothing kept.
pub(crate) struct Loan {
    lent: Option<(Arc<DatabaseTransaction>, oneshot::Sender<Verdict>)>,
}

enum Verdict {
    Keep(oneshot::Sender<Result<(), StoreError>>),
    Discard,
}

impl Loan {
    pub(crate) fn transaction(&self) -> Option<&Arc<DatabaseTransaction>> {
        self.lent.as_ref().map(|(transaction, _)| transaction)
    }

    /// Gives the transaction back with the work to be kept, and returns when the group was committed.
    pub(crate) async fn keep(mut self) -> Result<(), StoreError> {
        let (committed, outcome) = oneshot::channel();
        self.give_back(Verdict::Keep(committed));
        outcome.await.unwrap_or_else(|_| Err(StoreError::Busy(None)))
    }

    fn give_back(&mut self, verdict: Verdict) {
        if let Some((transaction, back)) = self.lent.take() {
            // First this, or the writer could not end the transaction that it shares with us.
            drop(transaction);
            drop(back.send(verdict));
        }
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        self.give_back(Verdict::Discard);
    }
}

/// Starts the writing task. It ends when the last queue to it is gone.
pub(crate) fn start(database: DatabaseConnection, patience: Duration, commits: watch::Sender<u64>) -> Queue {
    let (waiting, queue) = mpsc::channel(QUEUE);
    #[expect(clippy::disallowed_methods, reason = "it ends with the store, and closing the store waits for its group")]
    tokio::spawn(run(database, queue, commits));
    Queue { waiting, patience }
}

type Waiting = mpsc::Receiver<oneshot::Sender<Result<Loan, StoreError>>>;

async fn run(database: DatabaseConnection, mut queue: Waiting, commits: watch::Sender<u64>) {
    while let Some(first) = queue.recv().await {
        group(&database, first, &mut queue, &commits).await;
    }
}

async fn group(
    database: &DatabaseConnection,
    first: oneshot::Sender<Result<Loan, StoreError>>,
    queue: &mut Waiting,
    commits: &watch::Sender<u64>,
) {
    let transaction = match begin(database).await {
        Ok(transaction) => Arc::new(transaction),
        Err(error) => {
            drop(first.send(Err(fault(error))));
            return;
        }
    };
    let mut kept = Vec::new();
    let outcome = gather(&transaction, first, queue, &mut kept).await;
    let outcome = match (outcome, Arc::into_inner(transaction)) {
        (Ok(()), Some(transaction)) if kept.is_empty() => transaction.rollback().await,
        (Ok(()), Some(transaction)) => transaction.commit().await,
        (outcome, transaction) => {
            // Dropped and so rolled back, if it is still ours.
            drop(transaction);
            outcome.and(Err(DbErr::Custom("a transaction was carried out of its unit".to_owned())))
        }
    };
    if outcome.is_ok() && !kept.is_empty() {
        commits.send_modify(|number| *number += 1);
    }
    if let Err(error) = &outcome {
        tracing::error!(error = %error, units = kept.len(), "a group of units could not be committed");
    }
    for unit in kept {
        // Whoever asked may be gone; the work is kept all the same.
        drop(unit.send(outcome.clone().map_err(fault)));
    }
}

/// Lends the transaction to the first unit and to those that queue up meanwhile. Fails when the connection does.
async fn gather(
    transaction: &Arc<DatabaseTransaction>,
    first: oneshot::Sender<Result<Loan, StoreError>>,
    queue: &mut Waiting,
    kept: &mut Vec<oneshot::Sender<Result<(), StoreError>>>,
) -> Result<(), DbErr> {
    let began = Instant::now();
    let mut next = Some(first);
    while let Some(lend) = next.take() {
        if !lend.is_closed() {
            transaction.execute_unprepared("SAVEPOINT unit").await?;
            match lend_to(transaction, lend).await {
                Verdict::Keep(committed) => kept.push(committed),
                Verdict::Discard => {
                    transaction.execute_unprepared("ROLLBACK TO unit").await?;
                }
            }
            transaction.execute_unprepared("RELEASE unit").await?;
        }
        if kept.len() < GROUP && began.elapsed() < GATHERING {
            next = queue.try_recv().ok();
        }
    }
    Ok(())
}

async fn lend_to(transaction: &Arc<DatabaseTransaction>, lend: oneshot::Sender<Result<Loan, StoreError>>) -> Verdict {
    let (back, mut returned) = oneshot::channel();
    // If nobody takes the loan it comes back at once, dropped.
    drop(lend.send(Ok(Loan { lent: Some((Arc::clone(transaction), back)) })));
    loop {
        if let Ok(verdict) = tokio::time::timeout(STALLED, &mut returned).await {
            return verdict.unwrap_or(Verdict::Discard);
        }
        tracing::error!(stalled_ms = STALLED.as_millis(), "a unit of work keeps all others from writing");
    }
}

/// A transaction that takes the write lock at once: one that read first could not be upgraded after another committed.
pub(crate) async fn begin(database: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let options =
        TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
    database.begin_with_options(options).await
}

#[cfg(test)]
mod tests;
