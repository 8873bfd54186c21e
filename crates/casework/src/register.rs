//! The register of merchants as cases use it: which entry a complaint is about, and whether an address counts as the
//! merchant's own. Consumers type names and addresses, so what they type makes unconfirmed entries and proves nothing.

use domain::{AddressId, MerchantId, OrganizationId, Sensitive};
use intake::complaint::{Complaint, Merchant as Typed};
use jiff::Timestamp;
use store::{
    CaseParty, Contact, Invitation, Merchant, MerchantAddress, MerchantChange, MerchantState, StoreError, Unit,
    Verification, VerifiedBy,
};
use workflow::payload::AddressKind;
use workflow::{Case, Side};

use crate::App;

/// The entry that a complaint is about, and where the merchant is reached.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The entry.
    pub(crate) merchant: MerchantId,
    /// The mail address, if one is known.
    pub(crate) email: Option<MerchantAddress>,
    /// The organisation that an officer linked to the entry.
    pub(crate) organization: Option<OrganizationId>,
}

impl Entry {
    /// Whether the address counts as the merchant's own.
    pub(crate) fn is_verified(&self) -> bool {
        self.email.as_ref().is_some_and(|address| address.verified.is_some())
    }
}

/// Finds the entry a complaint is about, or makes one. Only a domain that an officer confirmed, or the very same address,
/// leads to an entry that is there: a name alone would let anybody file against anybody else's entry.
pub(crate) async fn entry_for(app: &App, unit: &Unit, complaint: &Complaint) -> Result<Entry, StoreError> {
    let now = app.now();
    let known = match known(unit, &complaint.merchant).await? {
        // It may have been emptied with the last case that it came from, while it was looked up.
        Some(merchant) => unit.merchants().hold(merchant).await?.filter(|entry| !entry.is_erased()),
        None => None,
    };
    let merchant = match known {
        Some(merchant) => merchant.id,
        None => add(app, unit, &complaint.merchant, now).await?,
    };
    let email = match &complaint.merchant.email {
        Some(email) => Some(address(app, unit, merchant, AddressKind::Email, email.as_str()).await?),
        None => reachable(unit, merchant).await?,
    };
    if let Some(website) = &complaint.merchant.website {
        address(app, unit, merchant, AddressKind::Website, website.as_str()).await?;
    }
    let organization = unit.organizations().linked_to(merchant).await?.first().map(|one| one.id);
    Ok(Entry { merchant, email, organization })
}

async fn known(unit: &Unit, typed: &Typed) -> Result<Option<MerchantId>, StoreError> {
    for domain in typed.domains() {
        for merchant in unit.merchants().by_domain(&domain).await? {
            if is_confirmed(unit, merchant.id, &domain).await? {
                return Ok(Some(merchant.id));
            }
        }
    }
    let addresses = typed
        .email
        .iter()
        .map(domain::MailAddress::as_str)
        .chain(typed.website.iter().map(intake::contact::Website::as_str));
    for address in addresses {
        let found = unit.merchants().by_address(address).await?;
        if let Some(merchant) =
            found.iter().find(|merchant| merchant.country.is_none_or(|state| state == typed.country))
        {
            return Ok(Some(merchant.id));
        }
    }
    Ok(None)
}

async fn is_confirmed(unit: &Unit, merchant: MerchantId, domain: &str) -> Result<bool, StoreError> {
    let domains = unit.merchants().domains(merchant).await?;
    Ok(domains.iter().any(|one| one.domain == domain && one.confirmed_at.is_some()))
}

async fn add(app: &App, unit: &Unit, typed: &Typed, now: Timestamp) -> Result<MerchantId, StoreError> {
    let merchant = Merchant {
        id: app.ids().fresh(),
        legal_name: typed.name.as_str().to_owned(),
        country: Some(typed.country),
        registration_number: None,
        state: MerchantState::Unconfirmed,
        version: 1,
        created_at: now,
    };
    unit.merchants().insert(&merchant).await?;
    for domain in typed.domains() {
        unit.merchants().add_domain(merchant.id, &domain, now, None).await?;
    }
    let detail = serde_json::Value::Object(serde_json::Map::new());
    let change = MerchantChange { at: now, by: None, change: "made-by-complaint".to_owned(), detail };
    unit.merchants().note(merchant.id, &change).await?;
    Ok(merchant.id)
}

/// The address of an entry, added if it is not there. A mail address at a confirmed domain counts as the merchant's own.
async fn address(
    app: &App,
    unit: &Unit,
    merchant: MerchantId,
    kind: AddressKind,
    value: &str,
) -> Result<MerchantAddress, StoreError> {
    let folded = value.to_lowercase();
    let known = unit.merchants().addresses(merchant).await?;
    if let Some(found) = known.into_iter().find(|one| one.value.expose().to_lowercase() == folded) {
        return Ok(found);
    }
    let address = new_address(app, unit, app.ids().fresh(), merchant, kind, value).await?;
    unit.merchants().add_address(&address).await?;
    Ok(address)
}

async fn new_address(
    app: &App,
    unit: &Unit,
    id: AddressId,
    merchant: MerchantId,
    kind: AddressKind,
    value: &str,
) -> Result<MerchantAddress, StoreError> {
    let now = app.now();
    let domain = match kind {
        AddressKind::Email => value.rsplit_once('@').and_then(|(_, host)| intake::contact::public_host(host)),
        AddressKind::Website => intake::contact::Website::new(value).ok().map(|site| site.domain().to_owned()),
        AddressKind::Postal => None,
    };
    let verified = match (&domain, kind) {
        (Some(domain), AddressKind::Email) if is_confirmed(unit, merchant, domain).await? => {
            Some(Verification { at: now, how: VerifiedBy::Domain, by: None })
        }
        _ => None,
    };
    Ok(MerchantAddress { id, merchant, kind, value: Sensitive::new(value.to_owned()), domain, verified, added_at: now })
}

/// A mail address of an entry: one that counts as the merchant's own before any other.
async fn reachable(unit: &Unit, merchant: MerchantId) -> Result<Option<MerchantAddress>, StoreError> {
    let mut addresses = unit.merchants().addresses(merchant).await?;
    addresses.retain(|one| one.kind == AddressKind::Email);
    addresses.sort_by_key(|one| (one.verified.is_none(), one.id));
    Ok(addresses.into_iter().next())
}

/// Whether an address counts as the merchant's own.
pub(crate) async fn is_verified(unit: &Unit, address: AddressId) -> Result<bool, StoreError> {
    Ok(unit.merchants().address(address).await?.is_some_and(|address| address.verified.is_some()))
}

/// The mail address behind an id, if it is one.
pub(crate) async fn email_of(unit: &Unit, address: AddressId) -> Result<Option<String>, StoreError> {
    let found = unit.merchants().address(address).await?.filter(|address| address.kind == AddressKind::Email);
    Ok(found.map(|address| address.value.into_exposed()))
}

/// An invitation of the merchant of a case, through an address of the register.
pub(crate) fn invitation(app: &App, case: &Case, address: AddressId) -> Invitation {
    Invitation {
        id: app.ids().fresh(),
        case: case.id,
        party: case.merchant.id,
        address,
        created_at: app.now(),
        sent_at: None,
        opened_at: None,
        ended_at: None,
    }
}

/// Notes an address that was supplied in a case under the id that its event names, and reaches the merchant there from
/// now on, if it takes mail.
pub(crate) async fn add_supplied(
    app: &App,
    unit: &Unit,
    case: &Case,
    id: AddressId,
    kind: AddressKind,
    value: &str,
) -> Result<(), StoreError> {
    let entry = unit.merchants().standing_for(case.register_entry).await?;
    let merchant = entry.map_or(case.register_entry, |entry| entry.id);
    let known = unit.merchants().addresses(merchant).await?;
    let same = known.into_iter().find(|one| one.value.expose().to_lowercase() == value.to_lowercase());
    let address = if let Some(address) = same {
        address
    } else {
        let address = new_address(app, unit, id, merchant, kind, value).await?;
        unit.merchants().add_address(&address).await?;
        address
    };
    if address.kind != AddressKind::Email {
        return Ok(());
    }
    unit.invitations().insert(&invitation(app, case, address.id)).await?;
    let parties = unit.parties().of(case.id).await?;
    let Some(party) = parties.into_iter().find(|one| one.side == Side::Merchant && one.represents.is_none()) else {
        return Ok(());
    };
    let contact = party.contact.clone().map(|contact| Contact { email: Some(address.value.clone()), ..contact });
    let address_verified = party.address_verified || address.verified.is_some();
    let party = CaseParty { address: Some(address.id), contact, address_verified, ..party };
    unit.parties().update(case.id, &party).await
}

/// An organisation that an officer linked to the entry has answered: the address it was reached at is its own.
pub(crate) async fn verify_by_answer(unit: &Unit, address: AddressId, now: Timestamp) -> Result<(), StoreError> {
    let Some(found) = unit.merchants().address(address).await? else { return Ok(()) };
    if found.verified.is_some() {
        return Ok(());
    }
    let verification = Verification { at: now, how: VerifiedBy::Organization, by: None };
    unit.merchants().verify_address(address, Some(verification)).await
}
