//! Submissions: a request that may be sent many times and has its effect once.

use std::future::Future;

use jiff::Timestamp;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryTrait};
use uuid::Uuid;

use crate::columns::{digest, micros};
use crate::entity::idempotency::{self, Column, Entity};
use crate::error::{Class, StoreError, classify, fault};
use crate::store::Store;
use crate::unit::Unit;

/// What marks a request as the same as another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// Who sends and what for: a key of one sender means nothing with another.
    pub scope: String,
    /// The sender's key. At most 255 characters; the API refuses longer ones.
    pub key: String,
    /// The digest of what is sent. The same key with another is a mistake of the sender.
    pub fingerprint: [u8; 32],
    /// When it arrived.
    pub at: Timestamp,
}

/// What became of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Submitted<T> {
    /// It was done now.
    New(T),
    /// It had been done before, with this as the id of its result.
    Repeated(Uuid),
}

const TABLE: &str = "idempotency";

impl Store {
    /// Runs a unit of work as [`write`](Self::write) does, once for each submission. The closure returns the id of its
    /// result beside the result; a repeated submission is answered with that id and does nothing.
    ///
    /// # Errors
    /// Those of the closure; [`StoreError::KeyReused`] if the key came with something else before;
    /// [`StoreError::StillRunning`] if the same submission is being worked on and did not finish in time.
    pub async fn submit<T, E, F, R>(&self, submission: &Submission, work: F) -> Result<Submitted<T>, E>
    where
        F: Fn(Unit) -> R,
        R: Future<Output = Result<(Uuid, T), E>>,
        E: From<StoreError>,
    {
        let work = &work;
        self.write(|unit| async move {
            if let Some(result) = claim(&unit, submission).await? {
                return Ok(Submitted::Repeated(result));
            }
            // The result is noted by the same transaction, through a second handle on it: the closure takes the unit.
            let noting = unit.another();
            let (id, value) = work(unit).await?;
            note(&noting, submission, id).await?;
            Ok(Submitted::New(value))
        })
        .await
    }
}

/// Writes the row of the submission, or finds what it led to.
async fn claim(unit: &Unit, submission: &Submission) -> Result<Option<Uuid>, StoreError> {
    let row = idempotency::Model {
        scope: submission.scope.clone(),
        key: submission.key.clone(),
        fingerprint: submission.fingerprint.to_vec(),
        result: None,
        created_at: micros(submission.at),
    };
    let insert = Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::columns([Column::Scope, Column::Key]).do_nothing().to_owned())
        .into_query();
    let inserted = match unit.connection.execute(&insert).await {
        Ok(result) => result.rows_affected() == 1,
        // PostgreSQL waited for the transaction that holds the key as long as it may.
        Err(error) if classify(&error) == Class::Conflict => {
            unit.connection.give_up();
            return Err(StoreError::StillRunning);
        }
        Err(error) => return Err(fault(error)),
    };
    if inserted {
        return Ok(None);
    }
    let select = Entity::find_by_id((submission.scope.clone(), submission.key.clone()));
    let earlier = unit.one(select).await?.ok_or(StoreError::StillRunning)?;
    if digest(TABLE, &earlier.fingerprint)? != submission.fingerprint {
        return Err(StoreError::KeyReused);
    }
    earlier.result.map(Some).ok_or(StoreError::StillRunning)
}

async fn note(unit: &Unit, submission: &Submission, result: Uuid) -> Result<(), StoreError> {
    let update = Entity::update_many()
        .col_expr(Column::Result, Expr::value(result))
        .filter(Column::Scope.eq(submission.scope.as_str()))
        .filter(Column::Key.eq(submission.key.as_str()));
    unit.update(update).await.map(drop)
}

/// The table of submissions.
#[derive(Debug)]
pub struct Submissions<'u>(&'u Unit);

impl Unit {
    /// The table of submissions.
    #[must_use]
    pub fn submissions(&self) -> Submissions<'_> {
        Submissions(self)
    }
}

impl Submissions<'_> {
    /// Forgets the submissions before that instant and returns how many. Keys are kept for 48 hours.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn purge(&self, before: Timestamp) -> Result<u64, StoreError> {
        self.0.remove(Entity::delete_many().filter(Column::CreatedAt.lt(micros(before)))).await
    }
}
