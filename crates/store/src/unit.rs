//! A unit of work: everything that a use case reads and writes, kept together or not at all.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use domain::Entropy;
use sea_orm::prelude::async_trait::async_trait;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr, Statement};

use crate::error::{Class, classify};

/// What a closure handed to [`Store::write`](crate::Store::write) or [`Store::read`](crate::Store::read) works with.
///
/// The tables hang on it, each as a small set of functions: `unit.cases()`, `unit.outbox()`. A unit is good for as long
/// as its closure runs; one that was carried out of it answers with an error.
pub struct Unit {
    pub(crate) connection: Arc<Connection>,
    pub(crate) entropy: Arc<dyn Entropy>,
}

impl std::fmt::Debug for Unit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Unit")
    }
}

impl Unit {
    /// Another handle on the same work.
    pub(crate) fn another(&self) -> Self {
        Self { connection: Arc::clone(&self.connection), entropy: Arc::clone(&self.entropy) }
    }
}

/// The transaction behind a unit, and what has become of it.
///
/// Any error of the database spoils the unit: PostgreSQL would refuse whatever comes next and quietly roll back at the
/// commit, so a closure that swallowed the error must not be told that its work was kept. The same rule on both.
pub(crate) struct Connection {
    /// Weak, so that nothing can hold the transaction beyond its commit.
    transaction: Weak<DatabaseTransaction>,
    backend: DbBackend,
    spoiled: AtomicBool,
    conflicted: AtomicBool,
}

impl Connection {
    pub(crate) fn over(transaction: &Arc<DatabaseTransaction>) -> Arc<Self> {
        Arc::new(Self {
            transaction: Arc::downgrade(transaction),
            backend: transaction.get_database_backend(),
            spoiled: AtomicBool::new(false),
            conflicted: AtomicBool::new(false),
        })
    }

    /// Whether a statement of the unit failed.
    pub(crate) fn is_spoiled(&self) -> bool {
        self.spoiled.load(Ordering::Relaxed)
    }

    /// Whether it failed because another transaction was in the way, so that running the unit again may succeed.
    pub(crate) fn is_conflicted(&self) -> bool {
        self.conflicted.load(Ordering::Relaxed)
    }

    /// The unit failed by a conflict that running it again would only meet again.
    pub(crate) fn give_up(&self) {
        self.conflicted.store(false, Ordering::Relaxed);
    }

    fn transaction(&self) -> Result<Arc<DatabaseTransaction>, DbErr> {
        self.transaction
            .upgrade()
            .ok_or_else(|| DbErr::Conn(RuntimeErr::Internal("the unit of work is over".to_owned())))
    }

    fn noted<T>(&self, result: Result<T, DbErr>) -> Result<T, DbErr> {
        if let Err(error) = &result {
            self.spoiled.store(true, Ordering::Relaxed);
            if classify(error) == Class::Conflict {
                self.conflicted.store(true, Ordering::Relaxed);
            }
        }
        result
    }
}

#[async_trait]
impl ConnectionTrait for Connection {
    fn get_database_backend(&self) -> DbBackend {
        self.backend
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.noted(self.transaction()?.execute_raw(statement).await)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.noted(self.transaction()?.execute_unprepared(sql).await)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.noted(self.transaction()?.query_one_raw(statement).await)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.noted(self.transaction()?.query_all_raw(statement).await)
    }
}
