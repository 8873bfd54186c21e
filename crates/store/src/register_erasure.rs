//! Emptying an entry of the register that nothing but erased complaints made. The row and its ids stay, since the record of
//! the cases refers to them; names and addresses go.

use domain::MerchantId;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, LockType};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::entity::merchant::Entity;
use crate::entity::{case_file, merchant, merchant_address, merchant_alias, merchant_domain};
use crate::error::StoreError;
use crate::merchants::{Merchant, MerchantChange, MerchantState, Merchants};

impl Merchants<'_> {
    /// The entry with that id, held until the end of the unit: it is not emptied before a case that refers to it is kept.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn hold(&self, merchant: MerchantId) -> Result<Option<Merchant>, StoreError> {
        self.locked(merchant, LockType::KeyShare).await
    }

    /// `SQLite` has one writer and no such lock.
    async fn locked(&self, merchant: MerchantId, lock: LockType) -> Result<Option<Merchant>, StoreError> {
        let select = Entity::find_by_id(merchant.as_uuid()).lock(lock);
        self.0.one(select).await?.map(Merchant::read).transpose()
    }

    /// Empties an entry if nobody has confirmed anything about it, no organisation is linked to it, and no case refers to
    /// it that is not erased; and with it what was merged into it. Whether it was emptied.
    pub(crate) async fn erase_unneeded(&self, merchant: MerchantId, now: Timestamp) -> Result<bool, StoreError> {
        // Waits for units that are about to refer to the entry, so that their cases are seen below.
        let Some(entry) = self.locked(merchant, LockType::Update).await? else { return Ok(false) };
        if entry.is_erased() || self.is_needed(&entry).await? {
            return Ok(false);
        }
        self.empty(entry, now).await?;
        let mut merged_into = vec![merchant];
        while let Some(into) = merged_into.pop() {
            let select = Entity::find().filter(merchant::Column::MergedInto.eq(into.as_uuid()));
            for row in self.0.all(select).await? {
                let entry = Merchant::read(row)?;
                merged_into.push(entry.id);
                self.empty(entry, now).await?;
            }
        }
        Ok(true)
    }

    async fn is_needed(&self, entry: &Merchant) -> Result<bool, StoreError> {
        let cases = case_file::Entity::find()
            .filter(case_file::Column::MerchantId.eq(entry.id.as_uuid()))
            .filter(case_file::Column::ErasedAt.is_null())
            .limit(1);
        Ok(entry.state != MerchantState::Unconfirmed
            || self.0.one(cases).await?.is_some()
            || !self.0.organizations().linked_to(entry.id).await?.is_empty()
            || self.domains(entry.id).await?.iter().any(|domain| domain.confirmed_at.is_some())
            || self.addresses(entry.id).await?.iter().any(|address| address.verified.is_some()))
    }

    async fn empty(&self, entry: Merchant, now: Timestamp) -> Result<(), StoreError> {
        let id = entry.id;
        for address in self.addresses(id).await? {
            let update = merchant_address::Entity::update_many()
                .col_expr(merchant_address::Column::Value, Expr::value(""))
                // One of a kind for each merchant, and no address that anybody could type.
                .col_expr(merchant_address::Column::ValueFolded, Expr::value(address.id.to_string()))
                .col_expr(merchant_address::Column::Domain, Expr::value(None::<String>))
                .filter(merchant_address::Column::Id.eq(address.id.as_uuid()));
            self.0.update(update).await?;
        }
        let domains =
            merchant_domain::Entity::delete_many().filter(merchant_domain::Column::MerchantId.eq(id.as_uuid()));
        self.0.remove(domains).await?;
        let aliases = merchant_alias::Entity::delete_many().filter(merchant_alias::Column::MerchantId.eq(id.as_uuid()));
        self.0.remove(aliases).await?;
        let emptied = Merchant {
            legal_name: String::new(),
            registration_number: None,
            version: entry.version.saturating_add(1),
            ..entry
        };
        self.update(&emptied).await?;
        let detail = serde_json::Value::Object(serde_json::Map::new());
        self.note(id, &MerchantChange { at: now, by: None, change: "data-erased".to_owned(), detail }).await
    }
}
