//! Through what a merchant is reached and known: addresses, domains, other names; and moving them between entries.

use domain::{AccountId, AddressId, CaseId, MerchantId, Sensitive};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use workflow::payload::AddressKind;

use crate::columns::{id, instant, maybe_id, maybe_instant, micros, word};
use crate::entity::{case_file, merchant_address, merchant_alias, merchant_domain, organization};
use crate::error::{StoreError, unreadable};
use crate::merchants::Merchants;
use crate::parties::folded;

const TABLE: &str = "merchant_address";

/// An address of a merchant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantAddress {
    /// Its id.
    pub id: AddressId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// What kind.
    pub kind: AddressKind,
    /// The address.
    pub value: Sensitive<String>,
    /// The domain in it, in lower case.
    pub domain: Option<String>,
    /// How it came to count as the merchant's own; none if it does not.
    pub verified: Option<Verification>,
    /// When it was added.
    pub added_at: Timestamp,
}

/// How an address came to count as the merchant's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verification {
    /// When.
    pub at: Timestamp,
    /// By what.
    pub how: VerifiedBy,
    /// By which officer, if by one.
    pub by: Option<AccountId>,
}

/// What shows that an address is the merchant's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerifiedBy {
    /// Its domain is confirmed.
    Domain,
    /// The merchant's organisation has answered from it.
    Organization,
    /// An officer knows.
    Officer,
}

impl VerifiedBy {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Domain, "domain"), (Self::Organization, "organization"), (Self::Officer, "officer")];
}

/// A web domain of a merchant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantDomain {
    /// The domain, in lower case.
    pub domain: String,
    /// When an officer confirmed it.
    pub confirmed_at: Option<Timestamp>,
}

impl MerchantAddress {
    fn read(row: merchant_address::Model) -> Result<Self, StoreError> {
        let how = VerifiedBy::ALL.iter().find(|(_, text)| row.verified_how.as_deref() == Some(text));
        let verified = match (maybe_instant(TABLE, row.verified_at)?, how) {
            (Some(at), Some((how, _))) => Some(Verification { at, how: *how, by: maybe_id(row.verified_by) }),
            (None, None) => None,
            _ => return Err(unreadable(TABLE, "verified in an unknown way")),
        };
        Ok(Self {
            id: id(row.id),
            merchant: id(row.merchant_id),
            kind: word(TABLE, &row.kind)?,
            value: row.value.into(),
            domain: row.domain,
            verified,
            added_at: instant(TABLE, row.added_at)?,
        })
    }
}

fn how_text(how: VerifiedBy) -> &'static str {
    VerifiedBy::ALL.iter().find(|(one, _)| *one == how).map_or("officer", |(_, text)| text)
}

impl Merchants<'_> {
    /// Adds an address.
    ///
    /// # Errors
    /// [`Unique::MerchantAddress`](crate::Unique::MerchantAddress) if the merchant has it already.
    pub async fn add_address(&self, address: &MerchantAddress) -> Result<(), StoreError> {
        let row = merchant_address::Model {
            id: address.id.as_uuid(),
            merchant_id: address.merchant.as_uuid(),
            kind: address.kind.as_str().to_owned(),
            value: address.value.expose().clone(),
            value_folded: folded(address.value.expose()),
            domain: address.domain.clone(),
            verified_at: address.verified.map(|verified| micros(verified.at)),
            verified_how: address.verified.map(|verified| how_text(verified.how).to_owned()),
            verified_by: address.verified.and_then(|verified| verified.by).map(AccountId::as_uuid),
            added_at: micros(address.added_at),
        };
        self.0.insert(row).await
    }

    /// The address with that id.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn address(&self, address: AddressId) -> Result<Option<MerchantAddress>, StoreError> {
        let row = self.0.one(merchant_address::Entity::find_by_id(address.as_uuid())).await?;
        row.map(MerchantAddress::read).transpose()
    }

    /// The addresses of a merchant, in the order in which they were added.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn addresses(&self, merchant: MerchantId) -> Result<Vec<MerchantAddress>, StoreError> {
        let select = merchant_address::Entity::find()
            .filter(merchant_address::Column::MerchantId.eq(merchant.as_uuid()))
            .order_by_asc(merchant_address::Column::Id);
        self.0.all(select).await?.into_iter().map(MerchantAddress::read).collect()
    }

    /// Says that an address counts as the merchant's own, or no longer does.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no such address.
    pub async fn verify_address(&self, address: AddressId, verified: Option<Verification>) -> Result<(), StoreError> {
        use merchant_address::Column;
        let by = verified.and_then(|verified| verified.by).map(AccountId::as_uuid);
        let update = merchant_address::Entity::update_many()
            .col_expr(Column::VerifiedAt, Expr::value(verified.map(|verified| micros(verified.at))))
            .col_expr(Column::VerifiedHow, Expr::value(verified.map(|verified| how_text(verified.how))))
            .col_expr(Column::VerifiedBy, Expr::value(by))
            .filter(Column::Id.eq(address.as_uuid()));
        match self.0.update(update).await? {
            1 => Ok(()),
            _ => Err(StoreError::Missing { what: TABLE }),
        }
    }

    /// Adds a domain, or confirms one that is there. A confirmation stays.
    ///
    /// # Errors
    /// [`Unique::ConfirmedDomain`](crate::Unique::ConfirmedDomain) if it is confirmed for another merchant.
    pub async fn add_domain(
        &self,
        merchant: MerchantId,
        domain: &str,
        now: Timestamp,
        confirmed_by: Option<AccountId>,
    ) -> Result<(), StoreError> {
        use merchant_domain::Column;
        let domain = domain.to_lowercase();
        let place = (merchant.as_uuid(), domain.clone());
        let Some(found) = self.0.one(merchant_domain::Entity::find_by_id(place)).await? else {
            let row = merchant_domain::Model {
                merchant_id: merchant.as_uuid(),
                domain,
                confirmed_at: confirmed_by.map(|_| micros(now)),
                confirmed_by: confirmed_by.map(AccountId::as_uuid),
                added_at: micros(now),
            };
            return self.0.insert(row).await;
        };
        let (None, Some(officer)) = (found.confirmed_at, confirmed_by) else { return Ok(()) };
        let update = merchant_domain::Entity::update_many()
            .col_expr(Column::ConfirmedAt, Expr::value(micros(now)))
            .col_expr(Column::ConfirmedBy, Expr::value(officer.as_uuid()))
            .filter(Column::MerchantId.eq(found.merchant_id))
            .filter(Column::Domain.eq(found.domain));
        self.0.update(update).await.map(drop)
    }

    /// The domains of a merchant, in the order of the alphabet.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn domains(&self, merchant: MerchantId) -> Result<Vec<MerchantDomain>, StoreError> {
        let select = merchant_domain::Entity::find()
            .filter(merchant_domain::Column::MerchantId.eq(merchant.as_uuid()))
            .order_by_asc(merchant_domain::Column::Domain);
        let rows = self.0.all(select).await?.into_iter();
        rows.map(|row| {
            let confirmed_at = maybe_instant("merchant_domain", row.confirmed_at)?;
            Ok(MerchantDomain { domain: row.domain, confirmed_at })
        })
        .collect()
    }

    /// Adds another name. One that is there is left as it is.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn add_alias(&self, merchant: MerchantId, name: &str, now: Timestamp) -> Result<(), StoreError> {
        let place = (merchant.as_uuid(), folded(name));
        if self.0.one(merchant_alias::Entity::find_by_id(place.clone())).await?.is_some() {
            return Ok(());
        }
        let (merchant_id, name_folded) = place;
        let row = merchant_alias::Model { merchant_id, name_folded, name: name.to_owned(), added_at: micros(now) };
        self.0.insert(row).await
    }

    /// The other names of a merchant.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn aliases(&self, merchant: MerchantId) -> Result<Vec<String>, StoreError> {
        let select = merchant_alias::Entity::find()
            .filter(merchant_alias::Column::MerchantId.eq(merchant.as_uuid()))
            .order_by_asc(merchant_alias::Column::NameFolded);
        Ok(self.0.all(select).await?.into_iter().map(|row| row.name).collect())
    }

    /// Moves cases to another entry: all those of `from`, or only these.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn move_cases(
        &self,
        from: MerchantId,
        to: MerchantId,
        only: Option<&[CaseId]>,
    ) -> Result<u64, StoreError> {
        use case_file::Column;
        let mut update = case_file::Entity::update_many()
            .col_expr(Column::MerchantId, Expr::value(to.as_uuid()))
            .filter(Column::MerchantId.eq(from.as_uuid()));
        if let Some(only) = only {
            update = update.filter(Column::Id.is_in(only.iter().map(|case| case.as_uuid())));
        }
        self.0.update(update).await
    }

    /// Moves one address to another entry.
    ///
    /// # Errors
    /// [`Unique::MerchantAddress`](crate::Unique::MerchantAddress) if the other has it too.
    pub async fn move_address(&self, address: AddressId, to: MerchantId) -> Result<(), StoreError> {
        let update = merchant_address::Entity::update_many()
            .col_expr(merchant_address::Column::MerchantId, Expr::value(to.as_uuid()))
            .filter(merchant_address::Column::Id.eq(address.as_uuid()));
        self.0.update(update).await.map(drop)
    }

    /// Moves everything that hangs on one entry to another: cases, organisations, addresses, domains and names. What the
    /// other has too stays where it is, so that nothing is lost if the merge is undone.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn move_all(&self, from: MerchantId, to: MerchantId, now: Timestamp) -> Result<(), StoreError> {
        self.move_cases(from, to, None).await?;
        let update = organization::Entity::update_many()
            .col_expr(organization::Column::MerchantId, Expr::value(to.as_uuid()))
            .filter(organization::Column::MerchantId.eq(from.as_uuid()));
        self.0.update(update).await?;
        let there: Vec<String> =
            self.addresses(to).await?.into_iter().map(|address| folded(address.value.expose())).collect();
        for address in self.addresses(from).await? {
            if !there.contains(&folded(address.value.expose())) {
                self.move_address(address.id, to).await?;
            }
        }
        let there: Vec<String> = self.domains(to).await?.into_iter().map(|domain| domain.domain).collect();
        let update = merchant_domain::Entity::update_many()
            .col_expr(merchant_domain::Column::MerchantId, Expr::value(to.as_uuid()))
            .filter(merchant_domain::Column::MerchantId.eq(from.as_uuid()))
            .filter(merchant_domain::Column::Domain.is_not_in(there));
        self.0.update(update).await?;
        for name in self.aliases(from).await? {
            self.add_alias(to, &name, now).await?;
        }
        Ok(())
    }
}
