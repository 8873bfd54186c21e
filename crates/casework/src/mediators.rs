//! The roster of mediators, as case officers keep it.

use accounts::Principal;
use domain::{AccountId, Country, Language, Role};
use store::{RosterEntry, Unit};

use crate::App;
use crate::staff::{StaffError, staff};

/// A mediator on the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediatorView {
    /// The entry.
    pub entry: RosterEntry,
    /// The name.
    pub name: String,
    /// How many open cases this mediator has.
    pub caseload: u64,
}

/// What an officer puts on the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterChange {
    /// The account, which must be a mediator's.
    pub account: AccountId,
    /// The nationality.
    pub nationality: Country,
    /// The languages in which this mediator works.
    pub languages: Vec<Language>,
    /// Whether new cases may be given to this mediator.
    pub active: bool,
}

/// The whole roster.
///
/// # Errors
/// [`StaffError::Forbidden`] unless the caller is an officer.
pub async fn mediators(app: &App, caller: &Principal) -> Result<Vec<MediatorView>, StaffError> {
    staff(caller, Role::Officer)?;
    app.store
        .read(async |unit: Unit| {
            let caseloads = unit.roster().caseloads().await?;
            let mut views = Vec::new();
            for entry in unit.roster().all().await? {
                let name = unit.accounts().get(entry.account).await?.map(|account| account.name.into_exposed());
                let caseload = caseloads.get(&entry.account).copied().unwrap_or(0);
                views.push(MediatorView { entry, name: name.unwrap_or_default(), caseload });
            }
            Ok(views)
        })
        .await
}

/// Adds a mediator to the roster, or changes the entry. Nobody else's word counts before an officer's: of two who
/// change the same entry at once, one is told.
///
/// # Errors
/// [`StaffError::Unknown`] if there is no such account, or it is not a mediator's; [`StaffError::Stale`].
pub async fn put_mediator(app: &App, caller: &Principal, change: RosterChange) -> Result<(), StaffError> {
    staff(caller, Role::Officer)?;
    enrol(app, change).await
}

/// Puts a mediator on the roster without asking who does: for the command line, whose user holds the database anyway.
///
/// # Errors
/// As [`put_mediator`].
pub async fn enrol(app: &App, change: RosterChange) -> Result<(), StaffError> {
    let now = app.now();
    let change = &change;
    app.store
        .write(async |unit: Unit| {
            let account = unit.accounts().get(change.account).await?;
            if account.is_none_or(|account| account.role != Role::Mediator) {
                return Err(StaffError::Unknown);
            }
            let entry = |version, added_at| RosterEntry {
                account: change.account,
                nationality: change.nationality,
                languages: change.languages.clone(),
                active: change.active,
                version,
                added_at,
            };
            match unit.roster().get(change.account).await? {
                Some(old) => unit.roster().update(&entry(old.version, old.added_at), old.version).await?,
                None => unit.roster().insert(&entry(0, now)).await?,
            }
            Ok::<_, StaffError>(())
        })
        .await
}
