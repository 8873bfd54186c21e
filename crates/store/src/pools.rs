//! Connections. On `SQLite` one writes and several read; on PostgreSQL one pool does both.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr, RuntimeErr, SqlxError};

use crate::address::DatabaseUrl;

/// How a store is opened.
#[derive(Debug, Clone)]
pub struct StoreOptions {
    /// Where the database is.
    pub url: DatabaseUrl,
    /// How hard `SQLite` makes sure that a commit has reached the disk. PostgreSQL is configured at the server.
    pub durability: Durability,
    /// Reading connections to `SQLite`. Four served 8 000 reads a second on two cores.
    pub readers: u32,
    /// Connections to PostgreSQL: four for each core of the database; from eight to sixteen on two cores gained nothing.
    pub connections: u32,
    /// How long a unit of work may wait for its turn before the caller is told that the database is busy.
    pub patience: Duration,
}

/// When a commit counts as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// When the disk says so. A power cut loses nothing that was answered.
    Full,
    /// When the operating system has it. A power cut may lose the last seconds; for tests and demonstrations.
    Relaxed,
}

impl StoreOptions {
    /// What a service should use.
    #[must_use]
    pub fn new(url: DatabaseUrl) -> Self {
        Self { url, durability: Durability::Full, readers: 4, connections: 8, patience: Duration::from_secs(5) }
    }

    /// Smaller and faster, for tests: pools of three and no waiting for the disk.
    #[must_use]
    pub fn for_tests(url: DatabaseUrl) -> Self {
        Self { durability: Durability::Relaxed, readers: 3, connections: 3, ..Self::new(url) }
    }
}

/// The connections of a store.
pub(crate) struct Pools {
    pub(crate) writer: DatabaseConnection,
    pub(crate) readers: DatabaseConnection,
}

pub(crate) async fn open(options: &StoreOptions) -> Result<Pools, DbErr> {
    if let Some(file) = options.url.file() {
        make(file).map_err(|error| DbErr::Conn(RuntimeErr::SqlxError(Arc::new(SqlxError::Io(error)))))?;
        // The writer first: it makes the file and switches it to WAL before anybody reads.
        let writer = Database::connect(sqlite(options, 1, false)).await?;
        let readers = Database::connect(sqlite(options, options.readers, true)).await?;
        return Ok(Pools { writer, readers });
    }
    let pool = Database::connect(postgres(options)).await?;
    Ok(Pools { writer: pool.clone(), readers: pool })
}

/// Makes the file if it is missing, with its folder, for this user alone: names and complaints will be in it.
fn make(file: &Path) -> std::io::Result<()> {
    if file.exists() {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

fn common(options: &StoreOptions, size: u32) -> ConnectOptions {
    let mut connect = ConnectOptions::new(options.url.driver_url());
    // Values of statements are names and complaints: they must not reach a log.
    connect.max_connections(size).sqlx_logging(false).record_stmt_in_spans(false).acquire_timeout(options.patience);
    connect
}

fn sqlite(options: &StoreOptions, size: u32, read_only: bool) -> ConnectOptions {
    let mut connect = common(options, size);
    connect.min_connections(1).test_before_acquire(false).idle_timeout(None).max_lifetime(None);
    let file = options.url.file().map(Path::to_path_buf).unwrap_or_default();
    let patience = options.patience;
    let synchronous = match options.durability {
        Durability::Full => SqliteSynchronous::Full,
        Durability::Relaxed => SqliteSynchronous::Off,
    };
    connect.map_sqlx_sqlite_opts(move |sqlite| {
        let sqlite = sqlite
            .filename(&file)
            .in_memory(false)
            .shared_cache(false)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .busy_timeout(patience)
            .foreign_keys(true)
            // What was erased is overwritten, not only unlinked.
            .pragma("secure_delete", "ON")
            .pragma("cache_size", "-8192");
        if read_only { sqlite.pragma("query_only", "ON") } else { sqlite }
    });
    connect
}

/// A statement that runs this long is a mistake; the lock limit lets a double submission be told to come back.
const STATEMENT_LIMIT: Duration = Duration::from_secs(30);
const LOCK_LIMIT: &str = "3s";

fn postgres(options: &StoreOptions) -> ConnectOptions {
    let mut connect = common(options, options.connections);
    connect
        .min_connections(1)
        .test_before_acquire(false)
        .test_before_acquire_if_idle_for(Duration::from_secs(10))
        .statement_timeout(STATEMENT_LIMIT)
        .map_sqlx_postgres_opts(|postgres| {
            postgres.application_name("concord").statement_cache_capacity(200).options([("lock_timeout", LOCK_LIMIT)])
        });
    connect
}
