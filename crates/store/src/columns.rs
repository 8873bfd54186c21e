//! Between the plain columns of the tables and the types of the vocabulary, and the few statements every table needs.

use std::fmt::Display;
use std::str::FromStr;

use domain::Id;
use jiff::Timestamp;
use sea_orm::{
    ActiveModelTrait, DeleteMany, EntityTrait, Insert, IntoActiveModel, ModelTrait, PrimaryKeyTrait, Select, UpdateMany,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::error::{StoreError, fault, unreadable};
use crate::unit::Unit;

/// An instant as it is stored: microseconds since 1970 UTC. Our clocks have nothing finer.
pub(crate) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// A stored instant.
pub(crate) fn instant(table: &'static str, micros: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(micros).map_err(|error| unreadable(table, error))
}

/// A stored instant that may be missing.
pub(crate) fn maybe_instant(table: &'static str, micros: Option<i64>) -> Result<Option<Timestamp>, StoreError> {
    micros.map(|micros| instant(table, micros)).transpose()
}

/// A stored word of one of our vocabularies.
pub(crate) fn word<T: FromStr<Err: Display>>(table: &'static str, text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|error| unreadable(table, error))
}

/// A stored word that may be missing.
pub(crate) fn maybe_word<T: FromStr<Err: Display>>(
    table: &'static str,
    text: Option<&str>,
) -> Result<Option<T>, StoreError> {
    text.map(|text| word(table, text)).transpose()
}

/// A stored digest of 32 bytes.
pub(crate) fn digest(table: &'static str, bytes: &[u8]) -> Result<[u8; 32], StoreError> {
    bytes.try_into().map_err(|error| unreadable(table, format_args!("{error}: {} bytes", bytes.len())))
}

/// A number that is never negative, as the database keeps it. What does not fit is beyond anything we count.
pub(crate) fn stored(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The reverse of [`stored`]; a `CHECK` keeps negative numbers out.
pub(crate) fn count(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or(0)
}

/// A stored id.
pub(crate) fn id<T: Id>(uuid: Uuid) -> T {
    T::from_uuid(uuid)
}

/// A stored id that may be missing.
pub(crate) fn maybe_id<T: Id>(uuid: Option<Uuid>) -> Option<T> {
    uuid.map(T::from_uuid)
}

/// A value as the JSON text that is stored.
pub(crate) fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Internal(Box::new(error)))
}

/// A stored JSON text.
pub(crate) fn from_json<T: DeserializeOwned>(table: &'static str, text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| unreadable(table, error))
}

impl Unit {
    /// Adds one row, all columns as they stand in the model.
    pub(crate) async fn insert<M>(&self, row: M) -> Result<(), StoreError>
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
        <M::Entity as EntityTrait>::ActiveModel: ActiveModelTrait<Entity = M::Entity> + Send,
        <<M::Entity as EntityTrait>::PrimaryKey as PrimaryKeyTrait>::ValueType: Send,
    {
        let insert: Insert<_> = M::Entity::insert(row.into_active_model());
        insert.exec_without_returning(&*self.connection).await.map(drop).map_err(fault)
    }

    /// Adds several rows in one statement; none is fine too.
    pub(crate) async fn insert_all<M>(&self, rows: Vec<M>) -> Result<(), StoreError>
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
        <M::Entity as EntityTrait>::ActiveModel: ActiveModelTrait<Entity = M::Entity> + Send,
    {
        if rows.is_empty() {
            return Ok(());
        }
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        M::Entity::insert_many(rows).exec_without_returning(&*self.connection).await.map(drop).map_err(fault)
    }

    /// The first row that matches.
    pub(crate) async fn one<E: EntityTrait>(&self, select: Select<E>) -> Result<Option<E::Model>, StoreError> {
        select.one(&*self.connection).await.map_err(fault)
    }

    /// All rows that match.
    pub(crate) async fn all<E: EntityTrait>(&self, select: Select<E>) -> Result<Vec<E::Model>, StoreError> {
        select.all(&*self.connection).await.map_err(fault)
    }

    /// How many rows were changed.
    pub(crate) async fn update<E: EntityTrait>(&self, update: UpdateMany<E>) -> Result<u64, StoreError> {
        update.exec(&*self.connection).await.map(|result| result.rows_affected).map_err(fault)
    }

    /// How many rows were removed.
    pub(crate) async fn remove<E: EntityTrait>(&self, delete: DeleteMany<E>) -> Result<u64, StoreError> {
        delete.exec(&*self.connection).await.map(|result| result.rows_affected).map_err(fault)
    }
}
