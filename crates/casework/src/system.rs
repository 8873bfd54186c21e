//! What the service itself does to a case: the timer, and the delivery of notices.

use domain::CaseId;
use store::{StoreError, Unit};
use workflow::{Actor, Case, Command, Event, Refusal};

use crate::deciding::{Known, procedure_of};
use crate::{App, erase};

/// How often a command is tried again when somebody else changed the case at the same moment.
const TRIES: u32 = 4;

/// Why a command of the system had no effect.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SystemError {
    /// There is no such case.
    #[error("there is no such case")]
    Unknown,
    /// The rules do not allow it.
    #[error("the rules do not allow it")]
    Refused(#[source] Refusal),
    /// The database failed.
    #[error("the case could not be changed")]
    Store(#[from] StoreError),
}

/// Gives a command as the system, and returns how many events followed.
pub(crate) async fn command(
    app: &App,
    id: CaseId,
    command: &Command,
    address_verified: bool,
) -> Result<usize, SystemError> {
    let mut tries = 1;
    loop {
        let work = async |unit: Unit| {
            let (_, events) = command_in(app, &unit, id, command, address_verified).await?;
            let orphaned = erase::follow(app, &unit, id, &events, app.now()).await?;
            Ok::<_, SystemError>((events.len(), orphaned))
        };
        match app.store.write(work).await {
            Err(SystemError::Store(StoreError::Stale { .. })) if tries < TRIES => tries += 1,
            Err(error) => return Err(error),
            Ok((events, orphaned)) => {
                erase::remove(app, orphaned).await;
                return Ok(events);
            }
        }
    }
}

/// The same within a unit that has more to do: the case as the command left it, and what happened.
pub(crate) async fn command_in(
    app: &App,
    unit: &Unit,
    id: CaseId,
    command: &Command,
    address_verified: bool,
) -> Result<(Case, Vec<Event>), SystemError> {
    let case = unit.cases().get(id).await?.ok_or(SystemError::Unknown)?;
    let now = app.now();
    let known = Known::gather(unit, &case, command, None, now).await?;
    let context = known.context(app, procedure_of(app, &case)?, now, address_verified);
    let events = workflow::decide(&case, command, &Actor::System, &context).map_err(SystemError::Refused)?;
    let after = unit.cases().append(&case, None, &events).await?;
    Ok((after, events))
}
