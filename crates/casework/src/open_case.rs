//! The merchant opens its case, signed in: that proves that it was reached.

use accounts::Principal;
use domain::CaseId;
use store::Unit;
use workflow::payload::{Serve, ServiceProof};
use workflow::{Actor, Command};

use crate::App;
use crate::standing::Seen;
use crate::system::{self, SystemError};
use crate::view::{self, CaseView, ViewError};

/// Opens a case, by POST, and returns it as the caller sees it. For the merchant's side, while it is being reached, this
/// proves that it was, if the way it came is known to be the merchant's; for everybody else it is looking.
///
/// # Errors
/// [`ViewError::Unknown`] for a case that is not the caller's.
pub async fn open_case(app: &App, caller: &Principal, id: CaseId) -> Result<CaseView, ViewError> {
    if *caller == Principal::Anonymous {
        return Err(ViewError::SignInNeeded);
    }
    let seen = app.store.read(async |unit: Unit| Seen::of(&unit, caller, id).await).await?.ok_or(ViewError::Unknown)?;
    if matches!(seen.actor, Actor::Merchant(_)) {
        let address = seen.own_party().and_then(|party| party.address);
        let serve = Command::Serve(Serve { proof: ServiceProof::CaseOpened, address });
        match system::command(app, id, &serve, seen.verified).await {
            // Past the stage in which it matters, opening the case proves nothing new.
            Ok(_) | Err(SystemError::Refused(_)) => {}
            Err(SystemError::Unknown) => return Err(ViewError::Unknown),
            Err(SystemError::Store(error)) => return Err(error.into()),
        }
    }
    view::case(app, caller, id).await
}
