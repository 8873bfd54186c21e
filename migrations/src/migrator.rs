//! Applies the migrations that a database still lacks, each in a transaction of its own that also records it.
//!
//! Two processes that migrate at once are safe: the lock is taken before the list of applied ones is read — on SQLite
//! the write lock of `BEGIN IMMEDIATE`, on PostgreSQL an advisory lock that ends with the transaction.

use std::collections::HashSet;

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};

use crate::{ALL, ddl};

/// One step of the schema: statements in the language of [`ddl`], applied together or not at all.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The name under which it is recorded, which is also that of its file.
    pub name: &'static str,
    /// The statements, in order.
    pub up: &'static [&'static str],
}

/// Why the schema could not be brought up to date.
#[derive(Debug)]
pub struct MigrationError {
    migration: Option<&'static str>,
    cause: DbErr,
}

impl MigrationError {
    /// The migration that failed; none if the database could not be asked at all.
    #[must_use]
    pub fn migration(&self) -> Option<&'static str> {
        self.migration
    }
}

impl std::fmt::Display for MigrationError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.migration {
            Some(name) => write!(formatter, "migration {name} could not be applied"),
            None => write!(formatter, "the applied migrations could not be read"),
        }
    }
}

impl std::error::Error for MigrationError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

const TABLE: &str = "CREATE TABLE IF NOT EXISTS schema_migration (name {slug} PRIMARY KEY NOT NULL) {strict}";

/// Any number, as long as nothing else in the same database takes it: "conc" in ASCII.
const POSTGRES_LOCK: &str = "SELECT pg_advisory_xact_lock(1668247139)";

/// Applies every migration that is missing and returns their names. A second call returns an empty list.
///
/// # Errors
/// When a statement fails; the migration it belongs to then leaves nothing behind.
pub async fn migrate(database: &DatabaseConnection) -> Result<Vec<&'static str>, MigrationError> {
    let mut applied = Vec::new();
    for migration in ALL {
        if apply(database, migration)
            .await
            .map_err(|cause| MigrationError { migration: Some(migration.name), cause })?
        {
            applied.push(migration.name);
        }
    }
    Ok(applied)
}

/// The migrations that the database lacks, without changing anything, not even creating the table of applied ones.
///
/// # Errors
/// When the database cannot be read.
pub async fn pending(database: &impl ConnectionTrait) -> Result<Vec<&'static str>, MigrationError> {
    let read = async {
        let exists = match database.get_database_backend() {
            DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'",
            _ => {
                "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'schema_migration'"
            }
        };
        if names(database, exists).await?.is_empty() {
            return Ok(HashSet::new());
        }
        names(database, "SELECT name FROM schema_migration").await
    };
    let applied = read.await.map_err(|cause| MigrationError { migration: None, cause })?;
    Ok(ALL.iter().map(|migration| migration.name).filter(|name| !applied.contains(*name)).collect())
}

async fn apply(database: &DatabaseConnection, migration: &Migration) -> Result<bool, DbErr> {
    let backend = database.get_database_backend();
    let transaction = begin(database).await?;
    transaction.execute_unprepared(&ddl::render(backend, TABLE)).await?;
    if names(&transaction, "SELECT name FROM schema_migration").await?.contains(migration.name) {
        transaction.rollback().await?;
        return Ok(false);
    }
    for statement in migration.up {
        transaction.execute_unprepared(&ddl::render(backend, statement)).await?;
    }
    let record = format!("INSERT INTO schema_migration (name) VALUES ('{}')", migration.name);
    transaction.execute_unprepared(&record).await?;
    transaction.commit().await?;
    Ok(true)
}

async fn begin(database: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let options =
        TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
    let transaction = database.begin_with_options(options).await?;
    if database.get_database_backend() == DbBackend::Postgres {
        transaction.execute_unprepared(POSTGRES_LOCK).await?;
    }
    Ok(transaction)
}

async fn names(database: &impl ConnectionTrait, query: &str) -> Result<HashSet<String>, DbErr> {
    let rows = database.query_all_raw(Statement::from_string(database.get_database_backend(), query)).await?;
    rows.iter().map(|row| row.try_get("", "name")).collect()
}
