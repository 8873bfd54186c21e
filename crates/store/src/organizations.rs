//! Organisations, their members, and the keys and endpoints of their own systems.

use domain::{AccountId, Language, MembershipInvitationId, MerchantId, OrganizationId, Sensitive};
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::columns::{instant, maybe_instant, micros, word};
use crate::entity::{case_file, case_party, membership_invitation, organization, organization_member};
use crate::error::fault;
use crate::{StoreError, Unit};

/// A firm that has joined the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Its id.
    pub id: OrganizationId,
    /// Its name, as its first member gave it.
    pub name: String,
    /// In which language to write to it.
    pub language: Language,
    /// The entry in the register that an officer linked it to.
    pub merchant: Option<MerchantId>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl Organization {
    fn read(row: organization::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: OrganizationId::from_uuid(row.id),
            name: row.name,
            language: word("organization", &row.language)?,
            merchant: row.merchant_id.map(MerchantId::from_uuid),
            created_at: instant("organization", row.created_at)?,
        })
    }
}

/// What a member may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Everything, and manage members, keys and endpoints.
    Owner,
    /// Work on the organisation's cases.
    Member,
}

impl Standing {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Member => "member",
        }
    }
}

impl std::str::FromStr for Standing {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Owner, Self::Member].into_iter().find(|one| one.as_str() == text).ok_or("not a standing of a member")
    }
}

/// That a person belongs to an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The organisation.
    pub organization: OrganizationId,
    /// The person.
    pub account: AccountId,
    /// What the person may do there.
    pub standing: Standing,
    /// Since when.
    pub joined_at: Timestamp,
}

impl Membership {
    fn read(row: &organization_member::Model) -> Result<Self, StoreError> {
        Ok(Self {
            organization: OrganizationId::from_uuid(row.organization_id),
            account: AccountId::from_uuid(row.account_id),
            standing: word("organization_member", &row.standing)?,
            joined_at: instant("organization_member", row.joined_at)?,
        })
    }
}

/// An invitation to join an organisation, sent to an address. Whoever proves that address by signing in has accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembershipInvitation {
    /// Its id.
    pub id: MembershipInvitationId,
    /// To which organisation.
    pub organization: OrganizationId,
    /// The address it goes to, as it was typed.
    pub email: Sensitive<String>,
    /// What the new member may do.
    pub standing: Standing,
    /// The language of the mail.
    pub language: Language,
    /// Who invites.
    pub created_by: AccountId,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it can be accepted.
    pub expires_at: Timestamp,
    /// When it was accepted, if it was.
    pub accepted_at: Option<Timestamp>,
}

impl MembershipInvitation {
    const TABLE: &'static str = "membership_invitation";

    fn read(row: membership_invitation::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: MembershipInvitationId::from_uuid(row.id),
            organization: OrganizationId::from_uuid(row.organization_id),
            email: row.email.into(),
            standing: word(Self::TABLE, &row.standing)?,
            language: word(Self::TABLE, &row.language)?,
            created_by: AccountId::from_uuid(row.created_by),
            created_at: instant(Self::TABLE, row.created_at)?,
            expires_at: instant(Self::TABLE, row.expires_at)?,
            accepted_at: maybe_instant(Self::TABLE, row.accepted_at)?,
        })
    }
}

/// The tables of organisations.
#[derive(Debug)]
pub struct Organizations<'u>(pub(crate) &'u Unit);

impl Unit {
    /// Organisations, their members, keys and endpoints.
    #[must_use]
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations(self)
    }
}

impl Organizations<'_> {
    /// Adds an organisation.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn insert(&self, new: &Organization) -> Result<(), StoreError> {
        let row = organization::ActiveModel {
            id: Set(new.id.as_uuid()),
            name: Set(new.name.clone()),
            language: Set(new.language.to_string()),
            merchant_id: Set(new.merchant.map(MerchantId::as_uuid)),
            linked_at: Set(None),
            linked_by: Set(None),
            created_at: Set(micros(new.created_at)),
        };
        organization::Entity::insert(row).exec_without_returning(&*self.0.connection).await.map(drop).map_err(fault)
    }

    /// The organisation with that id.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn get(&self, id: OrganizationId) -> Result<Option<Organization>, StoreError> {
        let row = organization::Entity::find_by_id(id.as_uuid()).one(&*self.0.connection).await.map_err(fault)?;
        row.map(Organization::read).transpose()
    }

    /// The organisations that an officer linked to an entry of the register.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn linked_to(&self, merchant: MerchantId) -> Result<Vec<Organization>, StoreError> {
        let rows = organization::Entity::find()
            .filter(organization::Column::MerchantId.eq(merchant.as_uuid()))
            .order_by_asc(organization::Column::Id)
            .all(&*self.0.connection)
            .await
            .map_err(fault)?;
        rows.into_iter().map(Organization::read).collect()
    }

    /// Links an organisation to an entry of the register, and makes it the merchant in the cases about that entry in which
    /// no other organisation is. Whether there is such an organisation.
    ///
    /// # Errors
    /// [`StoreError::Dangling`] if there is no such entry.
    pub async fn link(
        &self,
        id: OrganizationId,
        merchant: MerchantId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let link = organization::Entity::update_many()
            .col_expr(organization::Column::MerchantId, Expr::value(merchant.as_uuid()))
            .col_expr(organization::Column::LinkedAt, Expr::value(micros(now)))
            .col_expr(organization::Column::LinkedBy, Expr::value(by.as_uuid()))
            .filter(organization::Column::Id.eq(id.as_uuid()));
        if self.0.update(link).await? != 1 {
            return Ok(false);
        }
        let cases = case_file::Entity::find()
            .select_only()
            .column(case_file::Column::Id)
            .filter(case_file::Column::MerchantId.eq(merchant.as_uuid()));
        let join = case_party::Entity::update_many()
            .col_expr(case_party::Column::OrganizationId, Expr::value(id.as_uuid()))
            .filter(case_party::Column::Side.eq("merchant"))
            .filter(case_party::Column::Represents.is_null())
            .filter(case_party::Column::OrganizationId.is_null())
            .filter(case_party::Column::CaseId.in_subquery(cases.into_query()));
        self.0.update(join).await.map(|_| true)
    }

    /// Makes a person a member, or changes what the member may do.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn put_member(&self, member: &Membership) -> Result<(), StoreError> {
        let row = organization_member::ActiveModel {
            organization_id: Set(member.organization.as_uuid()),
            account_id: Set(member.account.as_uuid()),
            standing: Set(member.standing.as_str().to_owned()),
            joined_at: Set(micros(member.joined_at)),
        };
        let place = [organization_member::Column::OrganizationId, organization_member::Column::AccountId];
        organization_member::Entity::insert(row)
            .on_conflict(OnConflict::columns(place).update_column(organization_member::Column::Standing).to_owned())
            .exec_without_returning(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// Ends a membership. Whether there was one.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn remove_member(&self, id: OrganizationId, account: AccountId) -> Result<bool, StoreError> {
        organization_member::Entity::delete_by_id((id.as_uuid(), account.as_uuid()))
            .exec(&*self.0.connection)
            .await
            .map(|result| result.rows_affected == 1)
            .map_err(fault)
    }

    /// The members of an organisation, in the order of their accounts.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn members(&self, id: OrganizationId) -> Result<Vec<Membership>, StoreError> {
        let rows = organization_member::Entity::find()
            .filter(organization_member::Column::OrganizationId.eq(id.as_uuid()))
            .order_by_asc(organization_member::Column::AccountId)
            .all(&*self.0.connection)
            .await
            .map_err(fault)?;
        rows.iter().map(Membership::read).collect()
    }

    /// The organisations a person is a member of.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn memberships(&self, account: AccountId) -> Result<Vec<Membership>, StoreError> {
        let rows = organization_member::Entity::find()
            .filter(organization_member::Column::AccountId.eq(account.as_uuid()))
            .order_by_asc(organization_member::Column::OrganizationId)
            .all(&*self.0.connection)
            .await
            .map_err(fault)?;
        rows.iter().map(Membership::read).collect()
    }

    /// Adds an invitation.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn invite(&self, new: &MembershipInvitation) -> Result<(), StoreError> {
        let row = membership_invitation::Model {
            id: new.id.as_uuid(),
            organization_id: new.organization.as_uuid(),
            email: new.email.expose().clone(),
            email_folded: new.email.expose().to_lowercase(),
            standing: new.standing.as_str().to_owned(),
            language: new.language.to_string(),
            created_by: new.created_by.as_uuid(),
            created_at: micros(new.created_at),
            expires_at: micros(new.expires_at),
            accepted_at: new.accepted_at.map(micros),
        };
        self.0.insert(row).await
    }

    /// The invitation with that id, to send it.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn invitation(&self, id: MembershipInvitationId) -> Result<Option<MembershipInvitation>, StoreError> {
        let row = self.0.one(membership_invitation::Entity::find_by_id(id.as_uuid())).await?;
        row.map(MembershipInvitation::read).transpose()
    }

    /// The invitations that were sent to an address and can be accepted at `now`.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn open_invitations(&self, email: &str, now: Timestamp) -> Result<Vec<MembershipInvitation>, StoreError> {
        use membership_invitation::Column;
        let select = membership_invitation::Entity::find()
            .filter(Column::EmailFolded.eq(email.to_lowercase()))
            .filter(Column::AcceptedAt.is_null())
            .filter(Column::ExpiresAt.gt(micros(now)))
            .order_by_asc(Column::Id);
        self.0.all(select).await?.into_iter().map(MembershipInvitation::read).collect()
    }

    /// Notes that an invitation was accepted.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn accept_invitation(&self, id: MembershipInvitationId, now: Timestamp) -> Result<(), StoreError> {
        let update = membership_invitation::Entity::update_many()
            .col_expr(membership_invitation::Column::AcceptedAt, Expr::value(micros(now)))
            .filter(membership_invitation::Column::Id.eq(id.as_uuid()));
        self.0.update(update).await.map(drop)
    }
}
