//! What the systems of an organisation use: keys to sign in with, and endpoints that are told of its cases.

use domain::{AccountId, ApiKeyId, OrganizationId, Sensitive, WebhookId};
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::StoreError;
use crate::columns::{instant, maybe_instant, micros};
use crate::entity::{api_key, webhook};
use crate::error::fault;
use crate::organizations::Organizations;

/// A key with which the systems of an organisation sign in. The key itself is not here, only its digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Its id.
    pub id: ApiKeyId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// What the organisation calls it.
    pub name: String,
    /// Its first letters, to recognise it by.
    pub prefix: String,
    /// The SHA-256 of the key.
    pub digest: [u8; 32],
    /// Who made it.
    pub created_by: AccountId,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last used, give or take a minute.
    pub last_used_at: Option<Timestamp>,
    /// Since when it cannot be used, if it cannot.
    pub revoked_at: Option<Timestamp>,
}

impl ApiKey {
    const TABLE: &'static str = "api_key";

    fn read(row: api_key::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: ApiKeyId::from_uuid(row.id),
            organization: OrganizationId::from_uuid(row.organization_id),
            name: row.name,
            prefix: row.prefix,
            digest: crate::columns::digest(Self::TABLE, &row.hash)?,
            created_by: AccountId::from_uuid(row.created_by),
            created_at: instant(Self::TABLE, row.created_at)?,
            last_used_at: maybe_instant(Self::TABLE, row.last_used_at)?,
            revoked_at: maybe_instant(Self::TABLE, row.revoked_at)?,
        })
    }
}

/// An endpoint of an organisation that is told of its cases. What it is signed with is derived from the id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its id.
    pub id: WebhookId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// Where to.
    pub url: Sensitive<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Since when it is not called, if it is not.
    pub disabled_at: Option<Timestamp>,
}

impl Webhook {
    fn read(row: webhook::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: WebhookId::from_uuid(row.id),
            organization: OrganizationId::from_uuid(row.organization_id),
            url: row.url.into(),
            created_at: instant("webhook", row.created_at)?,
            disabled_at: maybe_instant("webhook", row.disabled_at)?,
        })
    }
}

impl Organizations<'_> {
    /// Adds a key.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn insert_key(&self, key: &ApiKey) -> Result<(), StoreError> {
        let row = api_key::ActiveModel {
            id: Set(key.id.as_uuid()),
            organization_id: Set(key.organization.as_uuid()),
            name: Set(key.name.clone()),
            prefix: Set(key.prefix.clone()),
            hash: Set(key.digest.to_vec()),
            created_by: Set(key.created_by.as_uuid()),
            created_at: Set(micros(key.created_at)),
            last_used_at: Set(key.last_used_at.map(micros)),
            revoked_at: Set(key.revoked_at.map(micros)),
        };
        api_key::Entity::insert(row).exec_without_returning(&*self.0.connection).await.map(drop).map_err(fault)
    }

    /// The key with that digest, unless it was revoked.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn key_by_digest(&self, digest: [u8; 32]) -> Result<Option<ApiKey>, StoreError> {
        let row = api_key::Entity::find()
            .filter(api_key::Column::Hash.eq(digest.to_vec()))
            .filter(api_key::Column::RevokedAt.is_null())
            .one(&*self.0.connection)
            .await
            .map_err(fault)?;
        row.map(ApiKey::read).transpose()
    }

    /// All keys of an organisation, revoked ones too, in the order in which they were made.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn keys(&self, id: OrganizationId) -> Result<Vec<ApiKey>, StoreError> {
        let rows = api_key::Entity::find()
            .filter(api_key::Column::OrganizationId.eq(id.as_uuid()))
            .order_by_asc(api_key::Column::Id)
            .all(&*self.0.connection)
            .await
            .map_err(fault)?;
        rows.into_iter().map(ApiKey::read).collect()
    }

    /// Notes that a key was used.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn touch_key(&self, key: ApiKeyId, now: Timestamp) -> Result<(), StoreError> {
        api_key::Entity::update_many()
            .col_expr(api_key::Column::LastUsedAt, Expr::value(micros(now)))
            .filter(api_key::Column::Id.eq(key.as_uuid()))
            .exec(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// Revokes a key of that organisation. Whether it has such a key, revoked or not.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn revoke_key(&self, id: OrganizationId, key: ApiKeyId, now: Timestamp) -> Result<bool, StoreError> {
        let result = api_key::Entity::update_many()
            .col_expr(
                api_key::Column::RevokedAt,
                Func::coalesce([Expr::col(api_key::Column::RevokedAt), Expr::value(micros(now))]).into(),
            )
            .filter(api_key::Column::Id.eq(key.as_uuid()))
            .filter(api_key::Column::OrganizationId.eq(id.as_uuid()))
            .exec(&*self.0.connection)
            .await
            .map_err(fault)?;
        Ok(result.rows_affected == 1)
    }

    /// Adds an endpoint.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn insert_webhook(&self, new: &Webhook) -> Result<(), StoreError> {
        let row = webhook::ActiveModel {
            id: Set(new.id.as_uuid()),
            organization_id: Set(new.organization.as_uuid()),
            url: Set(new.url.expose().clone()),
            created_at: Set(micros(new.created_at)),
            disabled_at: Set(new.disabled_at.map(micros)),
        };
        webhook::Entity::insert(row).exec_without_returning(&*self.0.connection).await.map(drop).map_err(fault)
    }

    /// The endpoint with that id.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn webhook(&self, id: WebhookId) -> Result<Option<Webhook>, StoreError> {
        self.0.one(webhook::Entity::find_by_id(id.as_uuid())).await?.map(Webhook::read).transpose()
    }

    /// The endpoints of an organisation, those that are not called any more too, in the order in which they were made.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn webhooks(&self, id: OrganizationId) -> Result<Vec<Webhook>, StoreError> {
        let rows = webhook::Entity::find()
            .filter(webhook::Column::OrganizationId.eq(id.as_uuid()))
            .order_by_asc(webhook::Column::Id)
            .all(&*self.0.connection)
            .await
            .map_err(fault)?;
        rows.into_iter().map(Webhook::read).collect()
    }

    /// Stops calling an endpoint of that organisation; one that is not called stays so. Whether it has such an endpoint.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn disable_webhook(
        &self,
        id: OrganizationId,
        hook: WebhookId,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let result = webhook::Entity::update_many()
            .col_expr(
                webhook::Column::DisabledAt,
                Func::coalesce([Expr::col(webhook::Column::DisabledAt), Expr::value(micros(now))]).into(),
            )
            .filter(webhook::Column::Id.eq(hook.as_uuid()))
            .filter(webhook::Column::OrganizationId.eq(id.as_uuid()))
            .exec(&*self.0.connection)
            .await
            .map_err(fault)?;
        Ok(result.rows_affected == 1)
    }
}
