//! The store: opens the database and runs units of work.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use domain::Entropy;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, IsolationLevel, TransactionTrait,
};
use tokio::sync::watch;

use crate::error::{StoreError, fault};
use crate::pools::{self, StoreOptions};
use crate::unit::{Connection, Unit};
use crate::writer::{self, Queue};

/// How often a unit is run again on PostgreSQL after another transaction got in its way, and the pause before each.
const RETRIES: [Duration; 4] =
    [Duration::from_millis(5), Duration::from_millis(20), Duration::from_millis(80), Duration::from_millis(300)];

/// The database. Cheap to clone; all clones share the connections.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    writer: DatabaseConnection,
    readers: DatabaseConnection,
    /// The queue to the one who writes, on `SQLite`.
    queue: Option<Queue>,
    entropy: Arc<dyn Entropy>,
    commits: watch::Sender<u64>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Store")
    }
}

impl Store {
    /// Opens the database, making the file if it is `SQLite`'s and missing. The schema is left as it is: ask
    /// [`pending_migrations`](Self::pending_migrations). Must be called inside a runtime, where the writing task will run.
    ///
    /// `entropy` gives events their salts and retries their spread.
    ///
    /// # Errors
    /// If the database cannot be reached or opened.
    pub async fn open(options: &StoreOptions, entropy: Arc<dyn Entropy>) -> Result<Self, StoreError> {
        let pools = pools::open(options).await.map_err(fault)?;
        let commits = watch::Sender::new(0);
        let queue =
            options.url.is_embedded().then(|| writer::start(pools.writer.clone(), options.patience, commits.clone()));
        let inner = Inner { writer: pools.writer, readers: pools.readers, queue, entropy, commits };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Closes every connection, after the units that have begun. Those that come later are told that the database is busy.
    ///
    /// # Errors
    /// If a connection cannot be closed; nothing that was answered is lost by that.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.inner.readers.close_by_ref().await.map_err(fault)?;
        self.inner.writer.close_by_ref().await.map_err(fault)
    }

    /// The names of the migrations that the database lacks; empty when the schema is up to date. Changes nothing.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn pending_migrations(&self) -> Result<Vec<&'static str>, StoreError> {
        migrations::pending(&self.inner.writer).await.map_err(|error| StoreError::Internal(Box::new(error)))
    }

    /// Brings the schema up to date and returns the names of what was applied. Safe to run from several processes at once.
    ///
    /// # Errors
    /// If a migration fails; what it had begun is undone.
    pub async fn migrate(&self) -> Result<Vec<&'static str>, StoreError> {
        migrations::migrate(&self.inner.writer).await.map_err(|error| StoreError::Internal(Box::new(error)))
    }

    /// Asks the database for nothing, to see that it answers.
    ///
    /// # Errors
    /// If it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.inner.readers.execute_unprepared("SELECT 1").await.map(drop).map_err(fault)
    }

    /// A number that grows with every commit of this process: wait on it to be woken when there may be new work.
    #[must_use]
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.inner.commits.subscribe()
    }

    /// Runs a unit of work that writes. What it did is kept, all of it, if it returns `Ok`, and on disk when this returns;
    /// if it returns an error, panics or is dropped, nothing is.
    ///
    /// The closure may run again: it decides inside, awaits nothing but the unit, and has no effect outside it.
    ///
    /// ```
    /// # use store::{Store, StoreError};
    /// # use domain::CaseId;
    /// # use workflow::Event;
    /// async fn record(store: &Store, id: CaseId, seen: u64, events: &[Event]) -> Result<u64, StoreError> {
    ///     store
    ///         .write(|unit| async move {
    ///             let case = unit.cases().get(id).await?.ok_or(StoreError::Missing { what: "case" })?;
    ///             let case = unit.cases().append(&case, Some(seen), events).await?;
    ///             Ok(case.version)
    ///         })
    ///         .await
    /// }
    /// ```
    ///
    /// # Errors
    /// Those of the closure, and those of the store in the closure's type.
    pub async fn write<T, E, F, R>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Unit) -> R,
        R: Future<Output = Result<T, E>>,
        E: From<StoreError>,
    {
        match &self.inner.queue {
            Some(queue) => self.write_in_group(queue, work).await,
            None => self.write_alone(work).await,
        }
    }

    async fn write_in_group<T, E, F, R>(&self, queue: &Queue, work: F) -> Result<T, E>
    where
        F: Fn(Unit) -> R,
        R: Future<Output = Result<T, E>>,
        E: From<StoreError>,
    {
        let loan = queue.turn().await?;
        let Some(transaction) = loan.transaction() else { return Err(StoreError::Busy(None).into()) };
        let (unit, connection) = self.unit(transaction);
        let value = Box::pin(work(unit)).await?;
        unspoiled(&connection)?;
        loan.keep().await?;
        Ok(value)
    }

    async fn write_alone<T, E, F, R>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Unit) -> R,
        R: Future<Output = Result<T, E>>,
        E: From<StoreError>,
    {
        let mut pauses = RETRIES.into_iter();
        loop {
            let transaction = Arc::new(writer::begin(&self.inner.writer).await.map_err(fault)?);
            let (unit, connection) = self.unit(&transaction);
            let result = Box::pin(work(unit)).await;
            let result = match (result, connection.is_spoiled()) {
                (Ok(value), false) => match commit(transaction).await {
                    Ok(()) => {
                        self.inner.commits.send_modify(|number| *number += 1);
                        return Ok(value);
                    }
                    // A commit never says 40001 under READ COMMITTED, so what became of it is unknown: not run again.
                    Err(error) => return Err(error.into()),
                },
                (Ok(_), true) => Err(swallowed().into()),
                (Err(error), _) => Err(error),
            };
            roll_back(transaction).await;
            match pauses.next().filter(|_| connection.is_conflicted()) {
                Some(pause) => tokio::time::sleep(self.spread(pause)).await,
                None => return result,
            }
        }
    }

    /// Runs a unit of work that only reads, over one state of the database: what others commit meanwhile is not seen.
    ///
    /// # Errors
    /// Those of the closure, and those of the store in the closure's type. The database refuses a unit that writes.
    pub async fn read<T, E, F, R>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(Unit) -> R,
        R: Future<Output = Result<T, E>>,
        E: From<StoreError>,
    {
        let transaction = Arc::new(self.begin_reading().await?);
        let (unit, _) = self.unit(&transaction);
        let result = Box::pin(work(unit)).await;
        roll_back(transaction).await;
        result
    }

    #[expect(clippy::disallowed_methods, reason = "this is where reading units come from")]
    async fn begin_reading(&self) -> Result<DatabaseTransaction, StoreError> {
        let readers = &self.inner.readers;
        let begun = match readers.get_database_backend() {
            DbBackend::Postgres => {
                readers.begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await
            }
            // Deferred, on a connection that may not write.
            _ => readers.begin().await,
        };
        begun.map_err(fault)
    }

    fn unit(&self, transaction: &Arc<DatabaseTransaction>) -> (Unit, Arc<Connection>) {
        let connection = Connection::over(transaction);
        (Unit { connection: Arc::clone(&connection), entropy: Arc::clone(&self.inner.entropy) }, connection)
    }

    /// Up to twice as long, so that two units which met do not meet again.
    fn spread(&self, pause: Duration) -> Duration {
        let mut byte = [0];
        self.inner.entropy.fill(&mut byte);
        pause + pause * u32::from(byte[0]) / 255
    }
}

fn unspoiled(connection: &Connection) -> Result<(), StoreError> {
    if connection.is_spoiled() { Err(swallowed()) } else { Ok(()) }
}

fn swallowed() -> StoreError {
    StoreError::Internal("a unit went on after an error of the database".into())
}

async fn commit(transaction: Arc<DatabaseTransaction>) -> Result<(), StoreError> {
    let transaction = Arc::into_inner(transaction)
        .ok_or_else(|| StoreError::Internal("a transaction was carried out of its unit".into()))?;
    transaction.commit().await.map_err(fault)
}

/// Failing to roll back changes nothing: a connection that is gone has nothing left to undo, and the pool drops it.
async fn roll_back(transaction: Arc<DatabaseTransaction>) {
    if let Some(transaction) = Arc::into_inner(transaction)
        && let Err(error) = transaction.rollback().await
    {
        tracing::warn!(error = %error, "a transaction could not be rolled back");
    }
}
