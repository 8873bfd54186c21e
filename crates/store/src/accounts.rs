//! The accounts of people.

use domain::{AccountId, Country, Language, Role, Sensitive};
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::columns::{instant, maybe_instant, maybe_word, micros, word};
use crate::entity::account;
use crate::error::fault;
use crate::{StoreError, Unit};

const TABLE: &str = "account";

/// A person who signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The address as it was typed. Unique without regard to case.
    pub email: Sensitive<String>,
    /// The name; empty as long as nobody gave one.
    pub name: Sensitive<String>,
    /// In which language to write.
    pub language: Language,
    /// The state: where a consumer lives, which state a regulator or officer serves.
    pub country: Option<Country>,
    /// The time zone by its IANA name.
    pub zone: Option<String>,
    /// What the account may be.
    pub role: Role,
    /// The seed of the second factor, encrypted.
    pub sealed_seed: Option<Vec<u8>>,
    /// The last step of the second factor that was used.
    pub last_step: Option<i64>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Since when it cannot be used, if it cannot.
    pub disabled_at: Option<Timestamp>,
}

impl Account {
    fn read(row: account::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: AccountId::from_uuid(row.id),
            email: row.email.into(),
            name: row.name.into(),
            language: word(TABLE, &row.language)?,
            country: maybe_word(TABLE, row.country.as_deref())?,
            zone: row.zone,
            role: word(TABLE, &row.role)?,
            sealed_seed: row.totp_seed,
            last_step: row.totp_last_step,
            created_at: instant(TABLE, row.created_at)?,
            disabled_at: maybe_instant(TABLE, row.disabled_at)?,
        })
    }
}

/// The table of accounts.
#[derive(Debug)]
pub struct Accounts<'u>(pub(crate) &'u Unit);

impl Unit {
    /// The accounts of people.
    #[must_use]
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(self)
    }
}

impl Accounts<'_> {
    /// Adds an account.
    ///
    /// # Errors
    /// [`StoreError::Taken`] if the address has one already.
    pub async fn insert(&self, account: &Account) -> Result<(), StoreError> {
        let row = account::ActiveModel {
            id: Set(account.id.as_uuid()),
            email: Set(account.email.expose().clone()),
            email_folded: Set(account.email.expose().to_lowercase()),
            name: Set(account.name.expose().clone()),
            language: Set(account.language.to_string()),
            country: Set(account.country.map(|country| country.to_string())),
            zone: Set(account.zone.clone()),
            role: Set(account.role.to_string()),
            state: Set(if account.disabled_at.is_some() { "disabled" } else { "active" }.to_owned()),
            totp_seed: Set(account.sealed_seed.clone()),
            totp_last_step: Set(account.last_step),
            created_at: Set(micros(account.created_at)),
            disabled_at: Set(account.disabled_at.map(micros)),
            seen_at: Set(Some(micros(account.created_at))),
        };
        account::Entity::insert(row).exec_without_returning(&*self.0.connection).await.map(drop).map_err(fault)
    }

    /// The account with that id.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn get(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        let row = account::Entity::find_by_id(id.as_uuid()).one(&*self.0.connection).await.map_err(fault)?;
        row.map(Account::read).transpose()
    }

    /// The account of that address, in whatever case it is given.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn by_email(&self, email: &str) -> Result<Option<Account>, StoreError> {
        let row = account::Entity::find()
            .filter(account::Column::EmailFolded.eq(email.to_lowercase()))
            .one(&*self.0.connection)
            .await
            .map_err(fault)?;
        row.map(Account::read).transpose()
    }

    /// At most `limit` accounts, of one role or of all, in the order in which they were made, after the one given.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn list(
        &self,
        role: Option<Role>,
        after: Option<AccountId>,
        limit: u64,
    ) -> Result<Vec<Account>, StoreError> {
        let mut query = account::Entity::find().order_by_asc(account::Column::Id).limit(limit);
        if let Some(role) = role {
            query = query.filter(account::Column::Role.eq(role.as_str()));
        }
        if let Some(after) = after {
            query = query.filter(account::Column::Id.gt(after.as_uuid()));
        }
        query.all(&*self.0.connection).await.map_err(fault)?.into_iter().map(Account::read).collect()
    }

    /// Writes back name, language, state, zone, seed and whether it can be used; address, role and id stay.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such account.
    pub async fn update(&self, account: &Account) -> Result<(), StoreError> {
        let row = account::ActiveModel {
            id: Set(account.id.as_uuid()),
            name: Set(account.name.expose().clone()),
            language: Set(account.language.to_string()),
            country: Set(account.country.map(|country| country.to_string())),
            zone: Set(account.zone.clone()),
            state: Set(if account.disabled_at.is_some() { "disabled" } else { "active" }.to_owned()),
            totp_seed: Set(account.sealed_seed.clone()),
            totp_last_step: Set(account.last_step),
            disabled_at: Set(account.disabled_at.map(micros)),
            ..Default::default()
        };
        match row.update(&*self.0.connection).await {
            Err(sea_orm::DbErr::RecordNotUpdated) => Err(StoreError::Missing { what: TABLE }),
            result => result.map(drop).map_err(fault),
        }
    }

    /// Uses up a step of the second factor, if none as late was used before. Whether it was.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn use_step(&self, id: AccountId, step: i64) -> Result<bool, StoreError> {
        let result = account::Entity::update_many()
            .col_expr(account::Column::TotpLastStep, Expr::value(step))
            .filter(account::Column::Id.eq(id.as_uuid()))
            .filter(account::Column::TotpLastStep.is_null().or(account::Column::TotpLastStep.lt(step)))
            .exec(&*self.0.connection)
            .await
            .map_err(fault)?;
        Ok(result.rows_affected == 1)
    }
}
