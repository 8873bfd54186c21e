//! Leases: of several processes, the one that does a job now.

use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryTrait};
use uuid::Uuid;

use crate::columns::micros;
use crate::entity::lease::{self, Column, Entity};
use crate::error::{StoreError, fault};
use crate::unit::Unit;

/// The table of leases.
#[derive(Debug)]
pub struct Leases<'u>(&'u Unit);

impl Unit {
    /// The leases on jobs.
    #[must_use]
    pub fn leases(&self) -> Leases<'_> {
        Leases(self)
    }
}

impl Leases<'_> {
    /// Takes a job, or keeps it, until that instant. `false` if another holds it at `now`.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn take(&self, job: &str, holder: Uuid, now: Timestamp, until: Timestamp) -> Result<bool, StoreError> {
        let row = lease::Model { name: job.to_owned(), holder, until: micros(until) };
        let free = Expr::col((Entity, Column::Until))
            .lte(micros(now))
            .or(Expr::col((Entity, Column::Holder)).eq(Expr::col(("excluded", Column::Holder))));
        let conflict = OnConflict::column(Column::Name)
            .update_columns([Column::Holder, Column::Until])
            .action_and_where(free)
            .to_owned();
        let insert = Entity::insert(row.into_active_model()).on_conflict(conflict).into_query();
        let result = self.0.connection.execute(&insert).await.map_err(fault)?;
        Ok(result.rows_affected() == 1)
    }

    /// Lets a job go, if it is this one's.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn release(&self, job: &str, holder: Uuid) -> Result<(), StoreError> {
        let delete = Entity::delete_many().filter(Column::Name.eq(job)).filter(Column::Holder.eq(holder));
        self.0.remove(delete).await.map(drop)
    }
}
