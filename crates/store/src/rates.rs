//! Counters behind the limits: how often something was done in a window of time, over all processes.

use jiff::{SignedDuration, Timestamp};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter};

use crate::columns::{instant, micros};
use crate::entity::rate_limit;
use crate::error::{fault, unreadable};
use crate::{StoreError, Unit};

/// How often something was done in the present window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// How often, this time included.
    pub used: u64,
    /// When the window ends and the count begins anew.
    pub ends_at: Timestamp,
}

/// The table of counters.
#[derive(Debug)]
pub struct Rates<'u>(&'u Unit);

impl Unit {
    /// The counters behind the limits.
    #[must_use]
    pub fn rates(&self) -> Rates<'_> {
        Rates(self)
    }
}

impl Rates<'_> {
    /// Counts once more for `subject`, which is a keyed digest and says nothing about whom it stands for. Windows are
    /// spans of the given length since 1970.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn count(
        &self,
        scope: &'static str,
        subject: [u8; 32],
        window: SignedDuration,
        now: Timestamp,
    ) -> Result<Count, StoreError> {
        let length = Ord::max(i64::try_from(window.as_micros()).unwrap_or(i64::MAX), 1);
        let start = micros(now) - micros(now).rem_euclid(length);
        let row = rate_limit::ActiveModel {
            scope: Set(scope.to_owned()),
            subject: Set(subject.to_vec()),
            window_start: Set(start),
            used: Set(1),
        };
        let place = [rate_limit::Column::Scope, rate_limit::Column::Subject, rate_limit::Column::WindowStart];
        let raise = OnConflict::columns(place)
            .value(rate_limit::Column::Used, Expr::col((rate_limit::Entity, rate_limit::Column::Used)).add(1))
            .to_owned();
        let row = rate_limit::Entity::insert(row)
            .on_conflict(raise)
            .exec_with_returning(&*self.0.connection)
            .await
            .map_err(fault)?;
        Ok(Count {
            used: u64::try_from(row.used).map_err(|error| unreadable("rate_limit", error))?,
            ends_at: instant("rate_limit", start.saturating_add(length))?,
        })
    }

    /// Removes windows that began before an instant. How many there were.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn purge(&self, before: Timestamp) -> Result<u64, StoreError> {
        rate_limit::Entity::delete_many()
            .filter(rate_limit::Column::WindowStart.lt(micros(before)))
            .exec(&*self.0.connection)
            .await
            .map(|result| result.rows_affected)
            .map_err(fault)
    }
}
