//! The register of merchants: one entry for each, however many names, domains and addresses it has.

use domain::{AccountId, Country, MerchantId};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::columns::{count, id, instant, maybe_id, maybe_word, micros, stored};
use crate::entity::merchant::{self, Column, Entity};
use crate::entity::{merchant_address, merchant_alias, merchant_domain, merchant_history};
use crate::error::{StoreError, unreadable};
use crate::parties::{containing, folded};
use crate::unit::Unit;

const TABLE: &str = "merchant";

/// An entry of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merchant {
    /// Its id.
    pub id: MerchantId,
    /// The name, as the law knows it or as a consumer typed it; empty once it was erased.
    pub legal_name: String,
    /// The state.
    pub country: Option<Country>,
    /// The number in the register of companies of that state.
    pub registration_number: Option<String>,
    /// How sure we are of it.
    pub state: MerchantState,
    /// How often it was changed.
    pub version: u64,
    /// When it was made.
    pub created_at: Timestamp,
}

/// How sure we are of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MerchantState {
    /// A complaint made it.
    Unconfirmed,
    /// An officer has confirmed it.
    Confirmed {
        /// When.
        at: Timestamp,
        /// Who.
        by: AccountId,
    },
    /// It was found to be the same as another.
    Merged {
        /// Which.
        into: MerchantId,
    },
}

impl Merchant {
    /// Whether its name and addresses were erased with the last case that they came from.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        self.legal_name.is_empty()
    }

    pub(crate) fn read(row: merchant::Model) -> Result<Self, StoreError> {
        let state = match (row.state.as_str(), row.confirmed_at, maybe_id(row.confirmed_by), row.merged_into) {
            ("merged", _, _, Some(into)) => MerchantState::Merged { into: id(into) },
            ("confirmed", Some(at), Some(by), _) => MerchantState::Confirmed { at: instant(TABLE, at)?, by },
            ("unconfirmed", ..) => MerchantState::Unconfirmed,
            _ => return Err(unreadable(TABLE, "an unknown state")),
        };
        Ok(Self {
            id: id(row.id),
            legal_name: row.legal_name,
            country: maybe_word(TABLE, row.country.as_deref())?,
            registration_number: row.registration_number,
            state,
            version: count(row.version),
            created_at: instant(TABLE, row.created_at)?,
        })
    }

    fn row(&self) -> merchant::Model {
        let (state, confirmed, merged_into) = match self.state {
            MerchantState::Unconfirmed => ("unconfirmed", None, None),
            MerchantState::Confirmed { at, by } => ("confirmed", Some((at, by)), None),
            MerchantState::Merged { into } => ("merged", None, Some(into.as_uuid())),
        };
        merchant::Model {
            id: self.id.as_uuid(),
            legal_name: self.legal_name.clone(),
            name_folded: folded(&self.legal_name),
            country: self.country.map(|country| country.to_string()),
            registration_number: self.registration_number.clone(),
            state: state.to_owned(),
            confirmed_at: confirmed.map(|(at, _)| micros(at)),
            confirmed_by: confirmed.map(|(_, by)| by.as_uuid()),
            merged_into,
            version: stored(self.version),
            created_at: micros(self.created_at),
        }
    }
}

/// Which entries a list is of.
#[derive(Debug, Clone, Default)]
pub struct MerchantQuery {
    /// Only those with this in a name or as a domain.
    pub text: Option<String>,
    /// Only those of this state.
    pub country: Option<Country>,
    /// Only those that nobody has confirmed yet.
    pub only_unconfirmed: bool,
    /// Only those after this one, in the order of making, the latest first.
    pub after: Option<MerchantId>,
    /// How many at most.
    pub limit: u16,
}

/// One thing that was done to an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct MerchantChange {
    /// When.
    pub at: Timestamp,
    /// By whom; none where a complaint did it.
    pub by: Option<AccountId>,
    /// What, as a word of ours: `confirmed`, `merged-into`.
    pub change: String,
    /// Ids and codes that belong to it.
    pub detail: serde_json::Value,
}

/// The tables of the register.
#[derive(Debug)]
pub struct Merchants<'u>(pub(crate) &'u Unit);

impl Unit {
    /// The register of merchants.
    #[must_use]
    pub fn merchants(&self) -> Merchants<'_> {
        Merchants(self)
    }
}

impl Merchants<'_> {
    /// Adds an entry.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn insert(&self, merchant: &Merchant) -> Result<(), StoreError> {
        self.0.insert(merchant.row()).await
    }

    /// The entry with that id, merged or not.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn get(&self, merchant: MerchantId) -> Result<Option<Merchant>, StoreError> {
        self.0.one(Entity::find_by_id(merchant.as_uuid())).await?.map(Merchant::read).transpose()
    }

    /// The entry that stands for that id today: the one it was merged into, and that one's, and so on.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn standing_for(&self, merchant: MerchantId) -> Result<Option<Merchant>, StoreError> {
        let mut found = self.get(merchant).await?;
        while let Some(Merchant { state: MerchantState::Merged { into }, .. }) = found {
            found = self.get(into).await?;
        }
        Ok(found)
    }

    /// Writes an entry over the version before the one it carries.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if it was changed meanwhile.
    pub async fn update(&self, merchant: &Merchant) -> Result<(), StoreError> {
        let row = merchant.row();
        let update = Entity::update_many()
            .col_expr(Column::LegalName, Expr::value(row.legal_name))
            .col_expr(Column::NameFolded, Expr::value(row.name_folded))
            .col_expr(Column::Country, Expr::value(row.country))
            .col_expr(Column::RegistrationNumber, Expr::value(row.registration_number))
            .col_expr(Column::State, Expr::value(row.state))
            .col_expr(Column::ConfirmedAt, Expr::value(row.confirmed_at))
            .col_expr(Column::ConfirmedBy, Expr::value(row.confirmed_by))
            .col_expr(Column::MergedInto, Expr::value(row.merged_into))
            .col_expr(Column::Version, Expr::value(row.version))
            .filter(Column::Id.eq(row.id))
            .filter(Column::Version.eq(row.version.saturating_sub(1)));
        match self.0.update(update).await? {
            1 => Ok(()),
            _ => Err(StoreError::Stale { what: TABLE }),
        }
    }

    /// A part of the register, without entries whose names were erased.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn page(&self, query: &MerchantQuery) -> Result<Vec<Merchant>, StoreError> {
        let mut select = Entity::find().filter(Column::State.ne("merged")).order_by_desc(Column::Id);
        select = select.filter(Column::NameFolded.ne(""));
        if let Some(text) = query.text.as_deref().map(folded).filter(|text| !text.is_empty()) {
            let alias = merchant_alias::Entity::find()
                .select_only()
                .column(merchant_alias::Column::MerchantId)
                .filter(Expr::col(merchant_alias::Column::NameFolded).like(containing(&text)));
            let domain = merchant_domain::Entity::find()
                .select_only()
                .column(merchant_domain::Column::MerchantId)
                .filter(merchant_domain::Column::Domain.eq(text.as_str()));
            select = select.filter(
                Condition::any()
                    .add(Expr::col(Column::NameFolded).like(containing(&text)))
                    .add(Column::Id.in_subquery(alias.into_query()))
                    .add(Column::Id.in_subquery(domain.into_query())),
            );
        }
        if let Some(country) = query.country {
            select = select.filter(Column::Country.eq(country.as_str()));
        }
        if query.only_unconfirmed {
            select = select.filter(Column::State.eq("unconfirmed"));
        }
        if let Some(after) = query.after {
            select = select.filter(Column::Id.lt(after.as_uuid()));
        }
        let rows = self.0.all(select.limit(u64::from(query.limit))).await?;
        rows.into_iter().map(Merchant::read).collect()
    }

    /// The entries of that name or alias, written in any case, those of that state if one is named.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn by_name(&self, name: &str, country: Option<Country>) -> Result<Vec<Merchant>, StoreError> {
        let name = folded(name);
        let alias = merchant_alias::Entity::find()
            .select_only()
            .column(merchant_alias::Column::MerchantId)
            .filter(merchant_alias::Column::NameFolded.eq(name.as_str()));
        let named = Condition::any().add(Column::NameFolded.eq(name)).add(Column::Id.in_subquery(alias.into_query()));
        let mut select = Entity::find().filter(named).filter(Column::State.ne("merged"));
        if let Some(country) = country {
            select = select.filter(Column::Country.eq(country.as_str()));
        }
        let rows = self.0.all(select.order_by_asc(Column::Id).limit(20)).await?;
        rows.into_iter().map(Merchant::read).collect()
    }

    /// The entries with that web domain, the one confirmed for it first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn by_domain(&self, domain: &str) -> Result<Vec<Merchant>, StoreError> {
        let select = merchant_domain::Entity::find()
            .filter(merchant_domain::Column::Domain.eq(domain.to_lowercase()))
            .order_by_asc(Expr::col(merchant_domain::Column::ConfirmedAt).is_null())
            .order_by_asc(merchant_domain::Column::MerchantId)
            .limit(20);
        let ids: Vec<_> = self.0.all(select).await?.into_iter().map(|row| row.merchant_id).collect();
        self.standing(ids).await
    }

    /// The entries with that address.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn by_address(&self, value: &str) -> Result<Vec<Merchant>, StoreError> {
        let select = merchant_address::Entity::find()
            .filter(merchant_address::Column::ValueFolded.eq(folded(value)))
            .order_by_asc(merchant_address::Column::Id)
            .limit(20);
        let ids: Vec<_> = self.0.all(select).await?.into_iter().map(|row| row.merchant_id).collect();
        self.standing(ids).await
    }

    async fn standing(&self, ids: Vec<uuid::Uuid>) -> Result<Vec<Merchant>, StoreError> {
        let mut merchants: Vec<Merchant> = Vec::new();
        for merchant in ids {
            if let Some(found) = self.standing_for(id(merchant)).await?
                && merchants.iter().all(|one| one.id != found.id)
            {
                merchants.push(found);
            }
        }
        Ok(merchants)
    }

    /// Adds to what was done to an entry.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn note(&self, merchant: MerchantId, change: &MerchantChange) -> Result<(), StoreError> {
        let select = merchant_history::Entity::find()
            .filter(merchant_history::Column::MerchantId.eq(merchant.as_uuid()))
            .order_by_desc(merchant_history::Column::Seq)
            .limit(1);
        let last = self.0.one(select).await?.map_or(0, |row| row.seq);
        let row = merchant_history::Model {
            merchant_id: merchant.as_uuid(),
            seq: last.saturating_add(1),
            at: micros(change.at),
            account_id: change.by.map(AccountId::as_uuid),
            change: change.change.clone(),
            detail: change.detail.to_string(),
        };
        self.0.insert(row).await
    }

    /// What was done to an entry, from the beginning.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn history(&self, merchant: MerchantId) -> Result<Vec<MerchantChange>, StoreError> {
        let select = merchant_history::Entity::find()
            .filter(merchant_history::Column::MerchantId.eq(merchant.as_uuid()))
            .order_by_asc(merchant_history::Column::Seq);
        let rows = self.0.all(select).await?.into_iter();
        rows.map(|row| {
            Ok(MerchantChange {
                at: instant("merchant_history", row.at)?,
                by: maybe_id(row.account_id),
                change: row.change,
                detail: crate::columns::from_json("merchant_history", &row.detail)?,
            })
        })
        .collect()
    }
}
