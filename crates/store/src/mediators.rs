//! The roster of mediators.

use std::collections::BTreeMap;

use domain::{AccountId, Country, Language};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::columns::{count, instant, micros, stored, word};
use crate::entity::{case_file, mediator, mediator_language};
use crate::{StoreError, Unit};

const TABLE: &str = "mediator";

/// A mediator as the roster has it. The name and the address are those of the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterEntry {
    /// The account.
    pub account: AccountId,
    /// The nationality.
    pub nationality: Country,
    /// The languages in which this mediator works.
    pub languages: Vec<Language>,
    /// Whether new cases may be given to this mediator.
    pub active: bool,
    /// How often the entry was changed.
    pub version: u64,
    /// When it was made.
    pub added_at: Timestamp,
}

/// The tables of the roster.
#[derive(Debug)]
pub struct Roster<'u>(&'u Unit);

impl Unit {
    /// The roster of mediators.
    #[must_use]
    pub fn roster(&self) -> Roster<'_> {
        Roster(self)
    }
}

impl Roster<'_> {
    /// Adds an entry.
    ///
    /// # Errors
    /// [`StoreError::Taken`] if the account has one; [`StoreError::Dangling`] if there is no such account.
    pub async fn insert(&self, entry: &RosterEntry) -> Result<(), StoreError> {
        let row = mediator::Model {
            account_id: entry.account.as_uuid(),
            nationality: entry.nationality.to_string(),
            active: entry.active,
            version: stored(entry.version),
            added_at: micros(entry.added_at),
        };
        self.0.insert(row).await?;
        self.insert_languages(entry).await
    }

    /// Writes back an entry that was seen at `seen`.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if it has changed since.
    pub async fn update(&self, entry: &RosterEntry, seen: u64) -> Result<(), StoreError> {
        let account = entry.account.as_uuid();
        let update = mediator::Entity::update_many()
            .col_expr(mediator::Column::Nationality, Expr::value(entry.nationality.to_string()))
            .col_expr(mediator::Column::Active, Expr::value(entry.active))
            .col_expr(mediator::Column::Version, Expr::value(stored(seen.saturating_add(1))))
            .filter(mediator::Column::AccountId.eq(account))
            .filter(mediator::Column::Version.eq(stored(seen)));
        if self.0.update(update).await? != 1 {
            return Err(StoreError::Stale { what: TABLE });
        }
        let old = mediator_language::Entity::delete_many().filter(mediator_language::Column::AccountId.eq(account));
        self.0.remove(old).await?;
        self.insert_languages(entry).await
    }

    async fn insert_languages(&self, entry: &RosterEntry) -> Result<(), StoreError> {
        let account_id = entry.account.as_uuid();
        let row = |language: &Language| mediator_language::Model { account_id, language: language.to_string() };
        self.0.insert_all(entry.languages.iter().map(row).collect()).await
    }

    /// The entry of an account.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn get(&self, account: AccountId) -> Result<Option<RosterEntry>, StoreError> {
        let select = mediator::Entity::find().filter(mediator::Column::AccountId.eq(account.as_uuid()));
        Ok(self.read(self.0.all(select).await?).await?.pop())
    }

    /// The whole roster, in the order in which the accounts were made.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn all(&self) -> Result<Vec<RosterEntry>, StoreError> {
        let select = mediator::Entity::find().order_by_asc(mediator::Column::AccountId);
        self.read(self.0.all(select).await?).await
    }

    async fn read(&self, rows: Vec<mediator::Model>) -> Result<Vec<RosterEntry>, StoreError> {
        let ids: Vec<Uuid> = rows.iter().map(|row| row.account_id).collect();
        let select = mediator_language::Entity::find()
            .filter(mediator_language::Column::AccountId.is_in(ids))
            .order_by_asc(mediator_language::Column::Language);
        let mut languages: BTreeMap<Uuid, Vec<Language>> = BTreeMap::new();
        for row in self.0.all(select).await? {
            languages.entry(row.account_id).or_default().push(word(TABLE, &row.language)?);
        }
        rows.into_iter()
            .map(|row| {
                Ok(RosterEntry {
                    account: AccountId::from_uuid(row.account_id),
                    nationality: word(TABLE, &row.nationality)?,
                    languages: languages.remove(&row.account_id).unwrap_or_default(),
                    active: row.active,
                    version: count(row.version),
                    added_at: instant(TABLE, row.added_at)?,
                })
            })
            .collect()
    }

    /// How many cases that have not closed each mediator has; those without one are left out.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn caseloads(&self) -> Result<BTreeMap<AccountId, u64>, StoreError> {
        use sea_orm::{QuerySelect, sea_query::ExprTrait};
        let rows: Vec<(Uuid, i64)> = case_file::Entity::find()
            .select_only()
            .column(case_file::Column::MediatorId)
            .column_as(Expr::col(case_file::Column::Id).count(), "cases")
            .filter(case_file::Column::MediatorId.is_not_null())
            .filter(case_file::Column::ClosedAt.is_null())
            .group_by(case_file::Column::MediatorId)
            .into_tuple()
            .all(&*self.0.connection)
            .await
            .map_err(crate::error::fault)?;
        Ok(rows.into_iter().map(|(account, cases)| (AccountId::from_uuid(account), count(cases))).collect())
    }
}
