//! Complaints before they are cases.

use domain::{AccountId, DraftId, Sensitive};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::columns::{count, from_json, id, instant, maybe_id, maybe_instant, micros, stored};
use crate::entity::draft::{self, Column, Entity};
use crate::error::StoreError;
use crate::unit::Unit;

const TABLE: &str = "draft";

/// A complaint that is not yet a case.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Its id, from which the link to it is derived.
    pub id: DraftId,
    /// Whose it is, if the person has an account.
    pub account: Option<AccountId>,
    /// The address of the person, folded; once one was given.
    pub email_folded: Option<Sensitive<String>>,
    /// When that address was confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// What was answered so far.
    pub body: Sensitive<serde_json::Value>,
    /// How often it was saved.
    pub version: u64,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it was last saved; it is erased 30 days after.
    pub saved_at: Timestamp,
}

impl Draft {
    fn read(row: draft::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: id(row.id),
            account: maybe_id(row.account_id),
            email_folded: row.email_folded.map(Into::into),
            confirmed_at: maybe_instant(TABLE, row.confirmed_at)?,
            body: Sensitive::new(from_json(TABLE, &row.body)?),
            version: count(row.version),
            created_at: instant(TABLE, row.created_at)?,
            saved_at: instant(TABLE, row.saved_at)?,
        })
    }

    fn row(&self) -> draft::Model {
        draft::Model {
            id: self.id.as_uuid(),
            account_id: self.account.map(AccountId::as_uuid),
            email_folded: self.email_folded.as_ref().map(|email| email.expose().clone()),
            confirmed_at: self.confirmed_at.map(micros),
            body: self.body.expose().to_string(),
            version: stored(self.version),
            created_at: micros(self.created_at),
            saved_at: micros(self.saved_at),
        }
    }
}

/// The table of drafts.
#[derive(Debug)]
pub struct Drafts<'u>(&'u Unit);

impl Unit {
    /// The drafts.
    #[must_use]
    pub fn drafts(&self) -> Drafts<'_> {
        Drafts(self)
    }
}

impl Drafts<'_> {
    /// Adds a draft.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn insert(&self, draft: &Draft) -> Result<(), StoreError> {
        self.0.insert(draft.row()).await
    }

    /// The draft with that id.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn get(&self, draft: DraftId) -> Result<Option<Draft>, StoreError> {
        self.0.one(Entity::find_by_id(draft.as_uuid())).await?.map(Draft::read).transpose()
    }

    /// The drafts of an account, the last saved first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn of_account(&self, account: AccountId) -> Result<Vec<Draft>, StoreError> {
        let select = Entity::find()
            .filter(Column::AccountId.eq(account.as_uuid()))
            .order_by_desc(Column::SavedAt)
            .order_by_desc(Column::Id)
            .limit(100);
        self.0.all(select).await?.into_iter().map(Draft::read).collect()
    }

    /// Saves a draft over the version before the one it carries.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if it was saved meanwhile, or filed.
    pub async fn save(&self, draft: &Draft) -> Result<(), StoreError> {
        let row = draft.row();
        let update = Entity::update_many()
            .col_expr(Column::AccountId, Expr::value(row.account_id))
            .col_expr(Column::EmailFolded, Expr::value(row.email_folded))
            .col_expr(Column::ConfirmedAt, Expr::value(row.confirmed_at))
            .col_expr(Column::Body, Expr::value(row.body))
            .col_expr(Column::Version, Expr::value(row.version))
            .col_expr(Column::SavedAt, Expr::value(row.saved_at))
            .filter(Column::Id.eq(row.id))
            .filter(Column::Version.eq(row.version.saturating_sub(1)));
        match self.0.update(update).await? {
            1 => Ok(()),
            _ => Err(StoreError::Stale { what: TABLE }),
        }
    }

    /// Removes a draft, as when it was filed. `false` if it is gone already.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn remove(&self, draft: DraftId) -> Result<bool, StoreError> {
        Ok(self.0.remove(Entity::delete_many().filter(Column::Id.eq(draft.as_uuid()))).await? == 1)
    }

    /// Removes drafts last saved then or before, and returns how many.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn purge(&self, saved_by: Timestamp) -> Result<u64, StoreError> {
        self.0.remove(Entity::delete_many().filter(Column::SavedAt.lte(micros(saved_by)))).await
    }
}
