//! Who a notice of a case goes to: which person, at which address, in which language.

use domain::{AccountId, Language, OrganizationId, Role, Sensitive};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Account, CaseParty, InboxRow, OutboxRow, OutboxState, StoreError, Unit};
use uuid::Uuid;
use workflow::{Case, Notice, Recipient, Side};

use super::Why;
use crate::{App, webhooks};

/// The ids and dates of a notice of a case, as they stand in the outbox.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Told {
    /// What was decided with the event.
    #[serde(flatten)]
    pub(super) notice: Notice,
    /// The one of several people that this row is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) account: Option<AccountId>,
}

/// One person to be told.
#[derive(Clone, Debug)]
pub(super) struct Addressee {
    pub(super) told: Told,
    pub(super) case: Case,
    pub(super) parties: Vec<CaseParty>,
    pub(super) email: Sensitive<String>,
    pub(super) name: Option<Sensitive<String>>,
    pub(super) language: Language,
    pub(super) why: Why,
}

/// Where a notice goes.
pub(super) enum Addressed {
    /// To one person.
    One(Box<Addressee>),
    /// To several: a row of the outbox for each.
    Many(Vec<OutboxRow>),
    /// Nowhere any more: its reason is gone.
    NotNeeded,
    /// There is nobody, or no address.
    Nobody,
}

/// Somebody's address, language and name.
struct Person {
    email: Sensitive<String>,
    name: Option<Sensitive<String>>,
    language: Language,
    inbox: Option<Uuid>,
    why: Why,
}

pub(super) async fn of_case_notice(
    app: &App,
    unit: &Unit,
    row: &OutboxRow,
    now: Timestamp,
) -> Result<Addressed, StoreError> {
    let told: Told = row.read()?;
    let Some(id) = row.case else { return Ok(Addressed::Nobody) };
    let Some(case) = unit.cases().get(id).await? else { return Ok(Addressed::Nobody) };
    if !told.notice.still_applies(&case) {
        return Ok(Addressed::NotNeeded);
    }
    let parties = unit.parties().of(id).await?;
    if let (None, Recipient::Side(side)) = (told.account, told.notice.to)
        && let Some(organization) = acting(&case, side, &parties).and_then(|party| party.organization)
    {
        webhooks::queue(app, unit, row, id, organization).await?;
    }
    let person = match (told.account, told.notice.to) {
        (Some(account), _) | (None, Recipient::Mediator(account)) => of_account(unit, account, Why::Staff).await?,
        (None, Recipient::Side(side)) => of_side(unit, &told.notice, side, &case, &parties).await?,
        (None, Recipient::Officers) => return several(app, row, told, staff(unit, Role::Officer).await?, now),
        (None, Recipient::Authority(state)) => {
            let mut regulators = staff(unit, Role::Regulator).await?;
            regulators.retain(|account| account.country == Some(state));
            return several(app, row, told, regulators, now);
        }
    };
    let Some(person) = person else { return Ok(Addressed::Nobody) };
    if let Some(recipient) = person.inbox {
        let inbox = InboxRow {
            recipient,
            notice: row.id,
            kind: row.kind.clone(),
            case: row.case,
            payload: row.payload.clone(),
            at: now,
            read_at: None,
        };
        unit.deliveries().put_in_inbox(&inbox).await?;
    }
    let Person { email, name, language, why, .. } = person;
    Ok(Addressed::One(Box::new(Addressee { told, case, parties, email, name, language, why })))
}

/// A row for each of several people.
fn several(
    app: &App,
    row: &OutboxRow,
    told: Told,
    accounts: Vec<Staff>,
    now: Timestamp,
) -> Result<Addressed, StoreError> {
    if accounts.is_empty() {
        return Ok(Addressed::Nobody);
    }
    let rows: Result<Vec<OutboxRow>, StoreError> = accounts
        .into_iter()
        .map(|account| {
            Ok(OutboxRow {
                id: app.ids().fresh(),
                payload: OutboxRow::write(&Told { account: Some(account.id), ..told })?,
                created_at: now,
                due_at: now,
                attempts: 0,
                state: OutboxState::Waiting,
                dedupe_key: None,
                ..row.clone()
            })
        })
        .collect();
    rows.map(Addressed::Many)
}

/// A member of staff who can be told.
struct Staff {
    id: AccountId,
    country: Option<domain::Country>,
}

/// The members of staff in a role who are not disabled.
async fn staff(unit: &Unit, role: Role) -> Result<Vec<Staff>, StoreError> {
    let accounts = unit.accounts().list(Some(role), None, MOST_STAFF).await?;
    let active = accounts.into_iter().filter(|account| account.disabled_at.is_none());
    Ok(active.map(|account| Staff { id: account.id, country: account.country }).collect())
}

/// More people than any office has in one role.
const MOST_STAFF: u64 = 1_000;

/// The accounts of the members of staff in a role who are not disabled.
pub(super) async fn active_staff(unit: &Unit, role: Role) -> Result<Vec<AccountId>, StoreError> {
    Ok(staff(unit, role).await?.into_iter().map(|member| member.id).collect())
}

/// The address, the name and the language of an account; none if it is gone or disabled.
pub(super) async fn person_of(unit: &Unit, account: AccountId) -> Result<Option<Account>, StoreError> {
    Ok(unit.accounts().get(account).await?.filter(|account| account.disabled_at.is_none()))
}

async fn of_account(unit: &Unit, account: AccountId, why: Why) -> Result<Option<Person>, StoreError> {
    let Some(account) = person_of(unit, account).await? else { return Ok(None) };
    Ok(Some(Person {
        email: account.email,
        name: Some(account.name),
        language: account.language,
        inbox: Some(account.id.as_uuid()),
        why,
    }))
}

/// Who acts for a side: its representative, if it has one.
fn acting<'a>(case: &Case, side: Side, parties: &'a [CaseParty]) -> Option<&'a CaseParty> {
    let party = case.party(side);
    let acting = party.representative.unwrap_or(party.id);
    parties.iter().find(|one| one.id == acting)
}

/// A side is told through its representative, if it has one; a merchant at the address the notice names, if it names
/// one.
async fn of_side(
    unit: &Unit,
    notice: &Notice,
    side: Side,
    case: &Case,
    parties: &[CaseParty],
) -> Result<Option<Person>, StoreError> {
    let Some(row) = acting(case, side, parties) else { return Ok(None) };
    let contact = row.contact.as_ref();
    let named = match notice.address {
        Some(address) => unit.merchants().address(address).await?.map(|address| address.value),
        None => None,
    };
    let Some(email) = named.or_else(|| contact.and_then(|contact| contact.email.clone())) else { return Ok(None) };
    let why = match side {
        Side::Consumer => Why::Party,
        Side::Merchant => Why::Merchant,
    };
    let name = contact.map(|contact| contact.name.clone());
    let inbox = row.account.map(AccountId::as_uuid).or(row.organization.map(OrganizationId::as_uuid));
    Ok(Some(Person { email, name, language: row.language, inbox, why }))
}
