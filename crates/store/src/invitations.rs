//! Invitations of a merchant to answer in one case, without an account. The link is derived from the id.

use domain::{AddressId, CaseId, InvitationId, PartyId};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::columns::{id, instant, maybe_instant, micros};
use crate::entity::invitation::{self, Column, Entity};
use crate::error::StoreError;
use crate::unit::Unit;

const TABLE: &str = "invitation";

/// An invitation to one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its id, from which link and codes are derived.
    pub id: InvitationId,
    /// The case.
    pub case: CaseId,
    /// The side that is invited.
    pub party: PartyId,
    /// The address of the register it goes to.
    pub address: AddressId,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was first sent.
    pub sent_at: Option<Timestamp>,
    /// When it was first opened, by POST.
    pub opened_at: Option<Timestamp>,
    /// When it stopped being good.
    pub ended_at: Option<Timestamp>,
}

impl Invitation {
    fn read(row: &invitation::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: id(row.id),
            case: id(row.case_id),
            party: id(row.party_id),
            address: id(row.address_id),
            created_at: instant(TABLE, row.created_at)?,
            sent_at: maybe_instant(TABLE, row.sent_at)?,
            opened_at: maybe_instant(TABLE, row.opened_at)?,
            ended_at: maybe_instant(TABLE, row.ended_at)?,
        })
    }
}

/// The table of invitations.
#[derive(Debug)]
pub struct Invitations<'u>(&'u Unit);

impl Unit {
    /// The invitations.
    #[must_use]
    pub fn invitations(&self) -> Invitations<'_> {
        Invitations(self)
    }
}

impl Invitations<'_> {
    /// Adds an invitation.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn insert(&self, invitation: &Invitation) -> Result<(), StoreError> {
        let row = invitation::Model {
            case_id: invitation.case.as_uuid(),
            id: invitation.id.as_uuid(),
            party_id: invitation.party.as_uuid(),
            address_id: invitation.address.as_uuid(),
            created_at: micros(invitation.created_at),
            sent_at: invitation.sent_at.map(micros),
            opened_at: invitation.opened_at.map(micros),
            ended_at: invitation.ended_at.map(micros),
        };
        self.0.insert(row).await
    }

    /// The invitation with that id.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn get(&self, invitation: InvitationId) -> Result<Option<Invitation>, StoreError> {
        let row = self.0.one(Entity::find().filter(Column::Id.eq(invitation.as_uuid()))).await?;
        row.as_ref().map(Invitation::read).transpose()
    }

    /// The invitations of a case, in the order in which they were made.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn of(&self, case: CaseId) -> Result<Vec<Invitation>, StoreError> {
        let select = Entity::find().filter(Column::CaseId.eq(case.as_uuid())).order_by_asc(Column::Id);
        self.0.all(select).await?.iter().map(Invitation::read).collect()
    }

    /// Notes that it was sent. `false` if it had been before.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn sent(&self, invitation: InvitationId, now: Timestamp) -> Result<bool, StoreError> {
        self.stamp(invitation, Column::SentAt, now).await
    }

    /// Notes that it was opened. `false` if it had been before.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn opened(&self, invitation: InvitationId, now: Timestamp) -> Result<bool, StoreError> {
        self.stamp(invitation, Column::OpenedAt, now).await
    }

    /// Ends it. `false` if it had ended before.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn end(&self, invitation: InvitationId, now: Timestamp) -> Result<bool, StoreError> {
        self.stamp(invitation, Column::EndedAt, now).await
    }

    /// The first time counts.
    async fn stamp(&self, invitation: InvitationId, column: Column, now: Timestamp) -> Result<bool, StoreError> {
        let update = Entity::update_many()
            .col_expr(column, Expr::value(micros(now)))
            .filter(Column::Id.eq(invitation.as_uuid()))
            .filter(column.is_null());
        Ok(self.0.update(update).await? == 1)
    }
}
