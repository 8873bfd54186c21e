//! Erasing the account of a consumer: with it goes everything that leads from a case, a session or a draft to the person.

use domain::{AccountId, CaseId};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, LockType};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::accounts::Accounts;
use crate::columns::{id, micros};
use crate::entity::{
    account, case_party, draft, inbox_notice, membership_invitation, organization_member, session, sign_in_challenge,
};
use crate::error::StoreError;

impl Accounts<'_> {
    /// Whether the account is there; it is held until the end of the unit, so that it is not erased before a case that
    /// names it is kept.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn hold(&self, account: AccountId) -> Result<bool, StoreError> {
        self.locked(account, LockType::KeyShare).await.map(|row| row.is_some())
    }

    /// `SQLite` has one writer and no such lock.
    async fn locked(&self, account: AccountId, lock: LockType) -> Result<Option<account::Model>, StoreError> {
        self.0.one(account::Entity::find_by_id(account.as_uuid()).lock(lock)).await
    }

    /// Notes that somebody has come in.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn seen(&self, account: AccountId, now: Timestamp) -> Result<(), StoreError> {
        let update = account::Entity::update_many()
            .col_expr(account::Column::SeenAt, Expr::value(micros(now)))
            .filter(account::Column::Id.eq(account.as_uuid()));
        self.0.update(update).await.map(drop)
    }

    /// The cases in which this person is a party, but for those that are erased. The account is held until the end of the
    /// unit: no other case can name it meanwhile.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn cases_kept(&self, account: AccountId) -> Result<Vec<CaseId>, StoreError> {
        self.locked(account, LockType::Update).await?;
        let select = case_party::Entity::find()
            .filter(case_party::Column::AccountId.eq(account.as_uuid()))
            .order_by_asc(case_party::Column::CaseId);
        let mut cases: Vec<CaseId> = self.0.all(select).await?.into_iter().map(|row| id(row.case_id)).collect();
        cases.dedup();
        Ok(cases)
    }

    /// Consumers who have not come in since `before`, are in no case that is kept, write no draft and answer for no
    /// organisation; at most `limit`, the longest idle first. Accounts of which nobody knows when they were last used
    /// begin to count `now`.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn idle(&self, before: Timestamp, now: Timestamp, limit: u64) -> Result<Vec<AccountId>, StoreError> {
        use account::Column;
        let begin = account::Entity::update_many()
            .col_expr(Column::SeenAt, Expr::value(micros(now)))
            .filter(Column::Role.eq("consumer"))
            .filter(Column::SeenAt.is_null());
        self.0.update(begin).await?;
        let parties = case_party::Entity::find()
            .select_only()
            .column(case_party::Column::AccountId)
            .filter(case_party::Column::AccountId.is_not_null());
        let drafts = draft::Entity::find()
            .select_only()
            .column(draft::Column::AccountId)
            .filter(draft::Column::AccountId.is_not_null());
        let members = organization_member::Entity::find().select_only().column(organization_member::Column::AccountId);
        let sessions = session::Entity::find()
            .select_only()
            .column(session::Column::AccountId)
            .filter(session::Column::AccountId.is_not_null())
            .filter(session::Column::LastUsedAt.gte(micros(before)));
        let select = account::Entity::find()
            .filter(Column::Role.eq("consumer"))
            .filter(Column::SeenAt.lt(micros(before)))
            .filter(Column::Id.not_in_subquery(parties.into_query()))
            .filter(Column::Id.not_in_subquery(drafts.into_query()))
            .filter(Column::Id.not_in_subquery(members.into_query()))
            .filter(Column::Id.not_in_subquery(sessions.into_query()))
            .order_by_asc(Column::SeenAt)
            .limit(limit);
        Ok(self.0.all(select).await?.into_iter().map(|row| id(row.id)).collect())
    }

    /// Erases an account with its sessions, drafts, codes and inbox. Cases that are kept for a while yet no longer lead to
    /// it; what they hold of the person is erased with them. Whether it was there.
    ///
    /// # Errors
    /// [`StoreError::Dangling`] if it is that of a mediator on the roster.
    pub async fn erase(&self, account: AccountId) -> Result<bool, StoreError> {
        let Some(row) = self.locked(account, LockType::Update).await? else { return Ok(false) };
        let id = row.id;
        let unit = self.0;
        unit.remove(session::Entity::delete_many().filter(session::Column::AccountId.eq(id))).await?;
        unit.remove(draft::Entity::delete_many().filter(draft::Column::AccountId.eq(id))).await?;
        unit.remove(inbox_notice::Entity::delete_many().filter(inbox_notice::Column::RecipientId.eq(id))).await?;
        let members = organization_member::Entity::delete_many();
        unit.remove(members.filter(organization_member::Column::AccountId.eq(id))).await?;
        let email = row.email_folded;
        let codes = sign_in_challenge::Entity::delete_many();
        unit.remove(codes.filter(sign_in_challenge::Column::EmailFolded.eq(email.as_str()))).await?;
        let invitations = membership_invitation::Entity::delete_many();
        unit.remove(invitations.filter(membership_invitation::Column::EmailFolded.eq(email.as_str()))).await?;
        let parties = case_party::Entity::update_many()
            .col_expr(case_party::Column::AccountId, Expr::value(None::<uuid::Uuid>))
            .filter(case_party::Column::AccountId.eq(id));
        unit.update(parties).await?;
        let removed = unit.remove(account::Entity::delete_many().filter(account::Column::Id.eq(id))).await?;
        Ok(removed == 1)
    }
}
