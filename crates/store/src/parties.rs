//! The people in a case: the only table with their names and addresses. Everything else knows them by id.

use domain::{AccountId, AddressId, CaseId, Country, Language, OrganizationId, PartyId, Sensitive};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, LikeExpr};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use workflow::Side;

use crate::columns::{id, instant, maybe_id, maybe_instant, micros, word};
use crate::entity::case_party::{self, Column, Entity};
use crate::error::{StoreError, unreadable};
use crate::unit::Unit;

const TABLE: &str = "case_party";

/// Somebody in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseParty {
    /// The id in this case.
    pub id: PartyId,
    /// On which side.
    pub side: Side,
    /// For whom, if this is a representative.
    pub represents: Option<PartyId>,
    /// The account, if there is one.
    pub account: Option<AccountId>,
    /// The organisation whose members act here, if there is one.
    pub organization: Option<OrganizationId>,
    /// The address of the register at which a merchant is reached, if there is one.
    pub address: Option<AddressId>,
    /// Name and addresses; none once they were erased.
    pub contact: Option<Contact>,
    /// The language in which this party reads.
    pub language: Language,
    /// The state.
    pub country: Country,
    /// The time zone, if it is not the usual one of the state.
    pub zone: Option<String>,
    /// Whether the address through which the party acts was shown to be its own.
    pub address_verified: bool,
    /// Since when it is in the case.
    pub joined_at: Timestamp,
    /// When name and addresses were erased.
    pub erased_at: Option<Timestamp>,
}

/// Name and addresses of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: Sensitive<String>,
    /// The mail address.
    pub email: Option<Sensitive<String>>,
    /// The telephone number.
    pub phone: Option<Sensitive<String>>,
    /// The web site.
    pub website: Option<Sensitive<String>>,
}

impl CaseParty {
    fn read(row: case_party::Model) -> Result<Self, StoreError> {
        let side = match row.side.as_str() {
            "consumer" => Side::Consumer,
            "merchant" => Side::Merchant,
            _ => return Err(unreadable(TABLE, "an unknown side")),
        };
        let (email, phone, website) = (row.email, row.phone, row.website);
        let contact = row.name.map(|name| Contact {
            name: name.into(),
            email: email.map(Into::into),
            phone: phone.map(Into::into),
            website: website.map(Into::into),
        });
        Ok(Self {
            id: id(row.id),
            side,
            represents: maybe_id(row.represents),
            account: maybe_id(row.account_id),
            organization: maybe_id(row.organization_id),
            address: maybe_id(row.address_id),
            contact,
            language: word(TABLE, &row.language)?,
            country: word(TABLE, &row.country)?,
            zone: row.zone,
            address_verified: row.address_verified,
            joined_at: instant(TABLE, row.joined_at)?,
            erased_at: maybe_instant(TABLE, row.erased_at)?,
        })
    }

    fn row(&self, case: CaseId) -> case_party::Model {
        let plain = |of: fn(&Contact) -> Option<&Sensitive<String>>| {
            self.contact.as_ref().and_then(of).map(|value| value.expose().clone())
        };
        let (name, email) = (plain(|contact| Some(&contact.name)), plain(|contact| contact.email.as_ref()));
        case_party::Model {
            case_id: case.as_uuid(),
            id: self.id.as_uuid(),
            side: match self.side {
                Side::Consumer => "consumer",
                Side::Merchant => "merchant",
            }
            .to_owned(),
            represents: self.represents.map(PartyId::as_uuid),
            account_id: self.account.map(AccountId::as_uuid),
            organization_id: self.organization.map(OrganizationId::as_uuid),
            address_id: self.address.map(AddressId::as_uuid),
            name_folded: name.as_deref().map(folded),
            name,
            email_folded: email.as_deref().map(folded),
            email,
            phone: plain(|contact| contact.phone.as_ref()),
            website: plain(|contact| contact.website.as_ref()),
            language: self.language.to_string(),
            country: self.country.to_string(),
            zone: self.zone.clone(),
            address_verified: self.address_verified,
            joined_at: micros(self.joined_at),
            erased_at: self.erased_at.map(micros),
        }
    }
}

/// A name or address as it is compared: lower case, spaces in one form.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// The pattern of texts that contain this one, in which nothing has a meaning of its own.
pub(crate) fn containing(text: &str) -> LikeExpr {
    let mut pattern = String::from("%");
    for character in text.chars() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern.push('%');
    LikeExpr::new(pattern).escape('\\')
}

/// The table of the people in cases.
#[derive(Debug)]
pub struct Parties<'u>(&'u Unit);

impl Unit {
    /// The people in cases.
    #[must_use]
    pub fn parties(&self) -> Parties<'_> {
        Parties(self)
    }
}

impl Parties<'_> {
    /// Adds people to a case.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn insert_all(&self, case: CaseId, parties: &[CaseParty]) -> Result<(), StoreError> {
        self.0.insert_all(parties.iter().map(|party| party.row(case)).collect()).await
    }

    /// The people in a case, in the order in which they came.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn of(&self, case: CaseId) -> Result<Vec<CaseParty>, StoreError> {
        self.of_all(&[case]).await.map(|found| found.into_iter().map(|(_, party)| party).collect())
    }

    /// The people in several cases, as for a list of cases.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn of_all(&self, cases: &[CaseId]) -> Result<Vec<(CaseId, CaseParty)>, StoreError> {
        let ids = cases.iter().map(|case| case.as_uuid());
        let select = Entity::find()
            .filter(Column::CaseId.is_in(ids))
            .order_by_asc(Column::CaseId)
            .order_by_asc(Column::JoinedAt)
            .order_by_asc(Column::Id);
        let rows = self.0.all(select).await?;
        rows.into_iter().map(|row| Ok((id(row.case_id), CaseParty::read(row)?))).collect()
    }

    /// Writes a party as it is now. Version control is the case's: change a party together with an event.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the case has no such party.
    pub async fn update(&self, case: CaseId, party: &CaseParty) -> Result<(), StoreError> {
        let row = party.row(case);
        let update = Entity::update_many()
            .col_expr(Column::AccountId, Expr::value(row.account_id))
            .col_expr(Column::OrganizationId, Expr::value(row.organization_id))
            .col_expr(Column::AddressId, Expr::value(row.address_id))
            .col_expr(Column::Name, Expr::value(row.name))
            .col_expr(Column::NameFolded, Expr::value(row.name_folded))
            .col_expr(Column::Email, Expr::value(row.email))
            .col_expr(Column::EmailFolded, Expr::value(row.email_folded))
            .col_expr(Column::Phone, Expr::value(row.phone))
            .col_expr(Column::Website, Expr::value(row.website))
            .col_expr(Column::Language, Expr::value(row.language))
            .col_expr(Column::Zone, Expr::value(row.zone))
            .col_expr(Column::AddressVerified, Expr::value(row.address_verified))
            .filter(Column::CaseId.eq(row.case_id))
            .filter(Column::Id.eq(row.id));
        match self.0.update(update).await? {
            1 => Ok(()),
            _ => Err(StoreError::Missing { what: TABLE }),
        }
    }

    /// Erases names and addresses of everybody in a case; states and languages stay, for statistics.
    pub(crate) async fn erase(&self, case: CaseId, now: Timestamp) -> Result<(), StoreError> {
        let nothing = || Expr::value(None::<String>);
        let update = Entity::update_many()
            .col_expr(Column::Name, nothing())
            .col_expr(Column::NameFolded, nothing())
            .col_expr(Column::Email, nothing())
            .col_expr(Column::EmailFolded, nothing())
            .col_expr(Column::Phone, nothing())
            .col_expr(Column::Website, nothing())
            .col_expr(Column::Zone, nothing())
            .col_expr(Column::AccountId, Expr::value(None::<uuid::Uuid>))
            .col_expr(Column::ErasedAt, Expr::value(micros(now)))
            .filter(Column::CaseId.eq(case.as_uuid()))
            .filter(Column::ErasedAt.is_null());
        self.0.update(update).await.map(drop)
    }
}
