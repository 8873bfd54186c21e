//! Erasing the personal data of a case. What is decided and counted stays: events, facts, digests.

use domain::CaseId;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::cases::Cases;
use crate::columns::{id, micros};
use crate::entity::case_file::{Column, Entity};
use crate::entity::{inbox_notice, session};
use crate::error::{StoreError, fault};

/// What erasing a case leaves to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// How many events lost their content.
    pub contents: u64,
    /// How many files lost their names. Their bytes are to be removed from the evidence store after the commit.
    pub files: u64,
    /// Whether the entry of the register that a consumer had typed was emptied too.
    pub register_entry: bool,
}

impl Cases<'_> {
    /// The cases that were erased since that instant.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn erased_since(&self, since: Timestamp) -> Result<Vec<CaseId>, StoreError> {
        let select = Entity::find().filter(Column::ErasedAt.gte(micros(since)));
        let ids = select.select_only().column(Column::Id).into_tuple::<uuid::Uuid>();
        Ok(ids.all(&*self.0.connection).await.map_err(fault)?.into_iter().map(id).collect())
    }

    /// Erases names, addresses, free text and file names of a case, and what could lead back to them: the entry of the
    /// register as well, if all that anybody knows of that merchant is what consumers typed in cases that are erased.
    /// Erasing again finds nothing to do.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn erase(&self, case: CaseId, now: Timestamp) -> Result<Erased, StoreError> {
        let contents = self.0.events().erase(case, now).await?;
        self.0.parties().erase(case, now).await?;
        let files = self.0.evidence().erase(case, now).await?;
        self.0.remove(session::Entity::delete_many().filter(session::Column::CaseId.eq(case.as_uuid()))).await?;
        let inbox = inbox_notice::Entity::delete_many().filter(inbox_notice::Column::CaseId.eq(case.as_uuid()));
        self.0.remove(inbox).await?;
        let update = Entity::update_many()
            .col_expr(Column::OrderKey, Expr::value(None::<Vec<u8>>))
            .col_expr(Column::ErasedAt, Expr::value(micros(now)))
            .filter(Column::Id.eq(case.as_uuid()))
            .filter(Column::ErasedAt.is_null());
        self.0.update(update).await?;
        let row = self.0.one(Entity::find_by_id(case.as_uuid())).await?;
        let register_entry = match row.and_then(|row| row.merchant_id) {
            Some(merchant) => self.0.merchants().erase_unneeded(id(merchant), now).await?,
            None => false,
        };
        Ok(Erased { contents, files, register_entry })
    }
}
