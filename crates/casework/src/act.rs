//! Acting in a case: every command of a party, a mediator or an officer comes through here.

use accounts::Principal;
use domain::{CaseId, MailAddress, PartyId, Sensitive};
use store::{CaseParty, Contact, StoreError, Submission, Submitted, Unit};
use thiserror::Error;
use workflow::{Actor, Case, Command, Event, Fact, Refusal, Side};

use crate::deciding::{Known, procedure_of};
use crate::erase::{self, Orphaned};
use crate::sent::{Sent, sender};
use crate::standing::Seen;
use crate::view::{self, CaseView, ViewError};
use crate::{App, register};

/// Why nothing was done.
#[derive(Debug, Error)]
pub enum ActError {
    /// There is no such case, or it is not the caller's.
    #[error("there is no such case")]
    Unknown,
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignInNeeded,
    /// The version of the case that was seen has to be said.
    #[error("the version that was seen has to be said")]
    VersionNeeded,
    /// The case has changed since that version.
    #[error("the case has changed since it was seen")]
    Stale {
        /// The version it has now.
        current: u64,
    },
    /// The rules do not allow it.
    #[error("the rules do not allow it")]
    Refused(#[source] Refusal),
    /// This command is not one that people give.
    #[error("not a command that people give")]
    NotAnAction,
    /// The same key came before with something else.
    #[error("the key was used for another request")]
    KeyReused,
    /// The same request is still running.
    #[error("the same request is still running")]
    StillRunning,
    /// The database failed.
    #[error("the case could not be changed")]
    Store(#[source] StoreError),
}

impl From<StoreError> for ActError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::KeyReused => Self::KeyReused,
            StoreError::StillRunning => Self::StillRunning,
            other => Self::Store(other),
        }
    }
}

impl From<Refusal> for ActError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// A case after a command.
#[derive(Debug, Clone)]
pub struct Acted {
    /// The version it has now.
    pub version: u64,
    /// The case as the caller sees it now.
    pub view: CaseView,
}

/// Gives a command in a case, and returns the case as it is then. `seen` is the version the caller decided on; a
/// command that only adds to the case needs none.
///
/// # Errors
/// See [`ActError`]. Nothing has changed then.
pub async fn act(
    app: &App,
    caller: &Principal,
    id: CaseId,
    seen: Option<u64>,
    sent: &Sent,
    command: &Command,
) -> Result<Acted, ActError> {
    if *caller == Principal::Anonymous {
        return Err(ActError::SignInNeeded);
    }
    if !command.name().is_action() {
        return Err(ActError::NotAnAction);
    }
    let submission = sent.submission(&sender(caller), &format!("act {id}"), app.now());
    let work = async |unit: Unit| act_in(app, &unit, caller, id, seen, command).await;
    let acted_as = once(app, submission, id, work).await?;
    // A mediator who has just resigned sees for the last time what came of it.
    match view::case_as(app, caller, id, acted_as).await {
        Ok(view) => Ok(Acted { version: view.version, view }),
        Err(ViewError::Store(error)) => Err(error.into()),
        Err(_) => Err(ActError::Unknown),
    }
}

/// What a unit has done: as whom, and whether bytes are to be removed.
struct Done {
    actor: Actor,
    orphaned: Orphaned,
}

/// Does the work, once for each submission, and says as whom. What a repeated one led to is the case as it is now.
async fn once<R>(
    app: &App,
    submission: Option<Submission>,
    id: CaseId,
    work: impl Fn(Unit) -> R,
) -> Result<Option<Actor>, ActError>
where
    R: Future<Output = Result<Done, ActError>>,
{
    let Some(submission) = submission else {
        let done = app.store.write(work).await?;
        erase::remove(app, done.orphaned).await;
        return Ok(Some(done.actor));
    };
    let work = &work;
    let submitted =
        app.store.submit(&submission, async |unit: Unit| work(unit).await.map(|done| (id.as_uuid(), done))).await?;
    let Submitted::New(done) = submitted else { return Ok(None) };
    erase::remove(app, done.orphaned).await;
    Ok(Some(done.actor))
}

async fn act_in(
    app: &App,
    unit: &Unit,
    caller: &Principal,
    id: CaseId,
    seen: Option<u64>,
    command: &Command,
) -> Result<Done, ActError> {
    let found = Seen::of(unit, caller, id).await?.ok_or(ActError::Unknown)?;
    let seen = match seen {
        _ if command.name().only_appends() => None,
        None => return Err(ActError::VersionNeeded),
        Some(seen) if seen != found.case.version => return Err(ActError::Stale { current: found.case.version }),
        seen => seen,
    };
    let now = app.now();
    let known = Known::gather(unit, &found.case, command, found.actor.side(), now).await?;
    let context = known.context(app, procedure_of(app, &found.case)?, now, found.verified);
    let events = workflow::decide(&found.case, command, &found.actor, &context)?;
    let after = append(unit, &found.case, seen, &events).await?;
    follow_up(app, unit, &found, &after, command, &events).await?;
    let orphaned = erase::follow(app, unit, id, &events, now).await?;
    Ok(Done { actor: found.actor, orphaned })
}

/// Appends events. The version was compared above, so a case that is stale here was changed at the same moment.
pub(crate) async fn append(unit: &Unit, before: &Case, seen: Option<u64>, events: &[Event]) -> Result<Case, ActError> {
    match unit.cases().append(before, seen, events).await {
        Err(StoreError::Stale { .. }) => {
            let current = unit.cases().get(before.id).await?.map_or(before.version, |case| case.version);
            Err(ActError::Stale { current })
        }
        result => Ok(result?),
    }
}

/// What a command changes beside the record: people and addresses, which are kept apart from it.
async fn follow_up(
    app: &App,
    unit: &Unit,
    found: &Seen,
    after: &Case,
    command: &Command,
    events: &[Event],
) -> Result<(), StoreError> {
    for event in events {
        match &event.fact {
            Fact::RepresentativeAppointed { representative, .. } => {
                add_representative(app, unit, found, *representative, command, event).await?;
            }
            Fact::AddressSupplied { address, address_kind } => {
                if let Command::SupplyAddress(supplied) = command {
                    register::add_supplied(app, unit, after, *address, *address_kind, &supplied.address).await?;
                }
            }
            Fact::ResponseReceived { .. } | Fact::LateResponseReceived { .. } => note_answer(app, unit, found).await?,
            _ => {}
        }
    }
    if let Command::ConfirmService(_) = command {
        verify_merchant(unit, found).await?;
    }
    Ok(())
}

/// Whoever answers as an organisation that is known to be the merchant shows that the address was the merchant's.
async fn note_answer(app: &App, unit: &Unit, found: &Seen) -> Result<(), StoreError> {
    let Some(party) = found.own_party().filter(|_| found.verified) else { return Ok(()) };
    if let Some(address) = party.address {
        register::verify_by_answer(unit, address, app.now()).await?;
    }
    verify_merchant(unit, found).await
}

/// From now on the merchant's side of this case counts as the merchant.
async fn verify_merchant(unit: &Unit, found: &Seen) -> Result<(), StoreError> {
    for party in found.parties.iter().filter(|party| party.side == Side::Merchant && !party.address_verified) {
        let party = CaseParty { address_verified: true, ..party.clone() };
        unit.parties().update(found.case.id, &party).await?;
    }
    Ok(())
}

/// A representative is a party of its own, who signs in with the address that was given.
async fn add_representative(
    app: &App,
    unit: &Unit,
    found: &Seen,
    representative: PartyId,
    command: &Command,
    event: &Event,
) -> Result<(), StoreError> {
    let (Command::AppointRepresentative(appointed), Some(party)) = (command, found.own_party()) else {
        return Ok(());
    };
    let account = match MailAddress::new(appointed.email.as_str()) {
        Ok(email) => Some(app.accounts().account_of(unit, app.ids().fresh(), &email, party.language).await?.id),
        // An address that no mail server takes can be written on paper, and nobody can sign in with it.
        Err(_) => None,
    };
    let row = CaseParty {
        id: representative,
        side: party.side,
        represents: Some(party.represents.unwrap_or(party.id)),
        account,
        organization: None,
        address: None,
        contact: Some(Contact {
            name: Sensitive::new(appointed.name.as_str().to_owned()),
            email: Some(Sensitive::new(appointed.email.as_str().to_owned())),
            phone: None,
            website: None,
        }),
        language: party.language,
        country: party.country,
        zone: party.zone.clone(),
        address_verified: party.address_verified,
        joined_at: event.at,
        erased_at: None,
    };
    unit.parties().insert_all(found.case.id, &[row]).await
}
