//! The register of merchants, as case officers keep it: confirmed, linked to organisations, merged and split, with
//! everything that was ever done to an entry.

use accounts::Principal;
use domain::{AccountId, AddressId, CaseId, Country, MerchantId, OrganizationId, Role};
use jiff::Timestamp;
use store::{
    Merchant, MerchantAddress, MerchantChange, MerchantDomain, MerchantQuery, MerchantState, Unit, Verification,
    VerifiedBy,
};

use crate::App;
use crate::cursor::{Cursor, Page};
use crate::staff::{StaffError, staff};

/// An entry with all that hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct MerchantView {
    /// The entry.
    pub merchant: Merchant,
    /// Other names.
    pub aliases: Vec<String>,
    /// Web domains, confirmed and not.
    pub domains: Vec<MerchantDomain>,
    /// Addresses, verified and not.
    pub addresses: Vec<MerchantAddress>,
    /// The organisations that are linked to it.
    pub organizations: Vec<(OrganizationId, String)>,
    /// What was done to it, from the beginning.
    pub history: Vec<MerchantChange>,
}

/// What an officer changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegisterChange {
    /// The entry is a real merchant.
    Confirm,
    /// Its name, state or number was wrong; what is none stays.
    Correct {
        /// The legal name.
        legal_name: Option<String>,
        /// The state.
        country: Option<Country>,
        /// The number in the register of companies.
        registration_number: Option<String>,
    },
    /// The merchant runs this web domain: every address there counts as verified from now on.
    ConfirmDomain {
        /// The domain, in Punycode.
        domain: String,
    },
    /// The merchant is reached at this address.
    ConfirmAddress {
        /// The address.
        address: AddressId,
    },
    /// This organisation is the merchant's.
    Link {
        /// The organisation.
        organization: OrganizationId,
    },
    /// The entry is the same merchant as another: all that hangs on it goes there.
    Merge {
        /// The other entry.
        into: MerchantId,
    },
    /// These addresses and cases belong to another merchant: they go to a new entry.
    Split {
        /// The new entry's name.
        legal_name: String,
        /// The addresses that go.
        addresses: Vec<AddressId>,
        /// The cases that go.
        cases: Vec<CaseId>,
    },
}

/// The entries of the register, the latest first.
///
/// # Errors
/// [`StaffError::Forbidden`] unless the caller is an officer.
pub async fn merchants(
    app: &App,
    caller: &Principal,
    text: Option<String>,
    country: Option<Country>,
    only_unconfirmed: bool,
    after: Option<Cursor<MerchantId>>,
    limit: u16,
) -> Result<Page<Merchant>, StaffError> {
    staff(caller, Role::Officer)?;
    let query = MerchantQuery {
        text,
        country,
        only_unconfirmed,
        after: after.map(Cursor::into_inner),
        limit: limit.saturating_add(1),
    };
    let items = app.store.read(async |unit: Unit| unit.merchants().page(&query).await).await?;
    Ok(Page::cut(items, limit, |merchant| Cursor::new(merchant.id)))
}

/// One entry.
///
/// # Errors
/// [`StaffError::Unknown`] if there is no such entry; [`StaffError::Forbidden`] unless the caller is an officer.
pub async fn merchant(app: &App, caller: &Principal, id: MerchantId) -> Result<MerchantView, StaffError> {
    staff(caller, Role::Officer)?;
    app.store.read(async |unit: Unit| view(&unit, id).await).await
}

async fn view(unit: &Unit, id: MerchantId) -> Result<MerchantView, StaffError> {
    let register = unit.merchants();
    let merchant = register.get(id).await?.ok_or(StaffError::Unknown)?;
    let organizations = unit.organizations().linked_to(id).await?;
    Ok(MerchantView {
        merchant,
        aliases: register.aliases(id).await?,
        domains: register.domains(id).await?,
        addresses: register.addresses(id).await?,
        organizations: organizations.into_iter().map(|one| (one.id, one.name)).collect(),
        history: register.history(id).await?,
    })
}

/// Changes an entry that was seen at version `seen`, and returns it as it is then. The change is kept in its history.
///
/// # Errors
/// [`StaffError::Stale`] if it has changed since; [`StaffError::Conflict`] if what must be one of a kind is taken or the
/// entry was merged; [`StaffError::Unknown`] if something named is not there.
pub async fn change_merchant(
    app: &App,
    caller: &Principal,
    id: MerchantId,
    seen: u64,
    change: RegisterChange,
) -> Result<MerchantView, StaffError> {
    let officer = staff(caller, Role::Officer)?.account;
    let now = app.now();
    let change = &change;
    app.store
        .write(async |unit: Unit| {
            let merchant = unit.merchants().get(id).await?.ok_or(StaffError::Unknown)?;
            if merchant.version != seen {
                return Err(StaffError::Stale);
            }
            if matches!(merchant.state, MerchantState::Merged { .. }) || merchant.is_erased() {
                return Err(StaffError::Conflict);
            }
            let by = By { app, officer, now };
            let (word, detail) = apply(&unit, &by, merchant, change).await?;
            let note = MerchantChange { at: now, by: Some(officer), change: word.to_owned(), detail };
            unit.merchants().note(id, &note).await?;
            view(&unit, id).await
        })
        .await
}

/// By whom and when an entry is changed.
struct By<'a> {
    app: &'a App,
    officer: AccountId,
    now: Timestamp,
}

/// Applies a change; returns the word and the ids for the history. The entry's row is written last and counts the
/// change, so that of two officers who saw the same version one is told.
async fn apply(
    unit: &Unit,
    by: &By<'_>,
    mut merchant: Merchant,
    change: &RegisterChange,
) -> Result<(&'static str, serde_json::Value), StaffError> {
    let id = merchant.id;
    let register = unit.merchants();
    let noted = match change {
        RegisterChange::Confirm => {
            merchant.state = MerchantState::Confirmed { at: by.now, by: by.officer };
            ("confirmed", serde_json::json!({}))
        }
        RegisterChange::Correct { legal_name, country, registration_number } => {
            if let Some(name) = legal_name {
                register.add_alias(id, &merchant.legal_name, by.now).await?;
                merchant.legal_name.clone_from(name);
            }
            merchant.country = country.or(merchant.country);
            if registration_number.is_some() {
                merchant.registration_number.clone_from(registration_number);
            }
            ("corrected", serde_json::json!({ "country": merchant.country }))
        }
        RegisterChange::ConfirmDomain { domain } => {
            register.add_domain(id, domain, by.now, Some(by.officer)).await?;
            let verification = Verification { at: by.now, how: VerifiedBy::Domain, by: Some(by.officer) };
            for address in register.addresses(id).await? {
                if address.verified.is_none() && address.domain.as_deref() == Some(domain) {
                    register.verify_address(address.id, Some(verification)).await?;
                }
            }
            ("domain-confirmed", serde_json::json!({ "domain": domain }))
        }
        RegisterChange::ConfirmAddress { address } => {
            let found = register.address(*address).await?.filter(|found| found.merchant == id);
            found.ok_or(StaffError::Unknown)?;
            let verification = Verification { at: by.now, how: VerifiedBy::Officer, by: Some(by.officer) };
            register.verify_address(*address, Some(verification)).await?;
            ("address-confirmed", serde_json::json!({ "address": address }))
        }
        RegisterChange::Link { organization } => {
            if !unit.organizations().link(*organization, id, by.officer, by.now).await? {
                return Err(StaffError::Unknown);
            }
            ("linked", serde_json::json!({ "organization": organization }))
        }
        RegisterChange::Merge { into } => {
            let other = register.hold(*into).await?.ok_or(StaffError::Unknown)?;
            if *into == id || other.is_erased() || matches!(other.state, MerchantState::Merged { .. }) {
                return Err(StaffError::Conflict);
            }
            register.move_all(id, *into, by.now).await?;
            register.add_alias(*into, &merchant.legal_name, by.now).await?;
            let note = MerchantChange {
                at: by.now,
                by: Some(by.officer),
                change: "merged-from".to_owned(),
                detail: serde_json::json!({ "merchant": id }),
            };
            register.note(*into, &note).await?;
            merchant.state = MerchantState::Merged { into: *into };
            ("merged-into", serde_json::json!({ "merchant": into }))
        }
        RegisterChange::Split { legal_name, addresses, cases } => {
            let new = split(unit, by, &merchant, legal_name, addresses, cases).await?;
            ("split", serde_json::json!({ "merchant": new, "addresses": addresses, "cases": cases }))
        }
    };
    merchant.version += 1;
    register.update(&merchant).await?;
    Ok(noted)
}

async fn split(
    unit: &Unit,
    by: &By<'_>,
    from: &Merchant,
    legal_name: &str,
    addresses: &[AddressId],
    cases: &[CaseId],
) -> Result<MerchantId, StaffError> {
    let register = unit.merchants();
    let own: Vec<AddressId> = register.addresses(from.id).await?.into_iter().map(|address| address.id).collect();
    if !addresses.iter().all(|address| own.contains(address)) {
        return Err(StaffError::Unknown);
    }
    let new = Merchant {
        id: by.app.ids().fresh(),
        legal_name: legal_name.to_owned(),
        country: from.country,
        registration_number: None,
        state: MerchantState::Unconfirmed,
        version: 0,
        created_at: by.now,
    };
    register.insert(&new).await?;
    for address in addresses {
        register.move_address(*address, new.id).await?;
    }
    register.move_cases(from.id, new.id, Some(cases)).await?;
    let note = MerchantChange {
        at: by.now,
        by: Some(by.officer),
        change: "split-from".to_owned(),
        detail: serde_json::json!({ "merchant": from.id }),
    };
    register.note(new.id, &note).await?;
    Ok(new.id)
}
