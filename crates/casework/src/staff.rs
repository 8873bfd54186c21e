//! What staff may ask for, beside the commands of a case.

use accounts::{Principal, SignedIn};
use domain::Role;
use store::StoreError;

/// Why something was refused to a member of staff.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignInNeeded,
    /// The caller is in another role.
    #[error("this is for another role")]
    Forbidden,
    /// What was asked for is not there.
    #[error("there is no such thing")]
    Unknown,
    /// It has changed since the version that was seen.
    #[error("it has changed since it was seen")]
    Stale,
    /// It cannot be done in the state things are in.
    #[error("the state of things does not allow it")]
    Conflict,
    /// The same key came before with something else.
    #[error("the key was used for another request")]
    KeyReused,
    /// The same request is still running.
    #[error("the same request is still running")]
    StillRunning,
    /// A case could not be told.
    #[error("a case could not be told")]
    Deliver(#[source] crate::deliver::DeliverError),
    /// The database failed.
    #[error("the database failed")]
    Store(#[source] StoreError),
}

impl From<StoreError> for StaffError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing { .. } | StoreError::Dangling => Self::Unknown,
            StoreError::Stale { .. } => Self::Stale,
            StoreError::Taken { .. } => Self::Conflict,
            StoreError::KeyReused => Self::KeyReused,
            StoreError::StillRunning => Self::StillRunning,
            other => Self::Store(other),
        }
    }
}

impl From<crate::deliver::DeliverError> for StaffError {
    fn from(error: crate::deliver::DeliverError) -> Self {
        Self::Deliver(error)
    }
}

/// The caller, if it is staff in this role.
///
/// # Errors
/// [`StaffError::SignInNeeded`] for nobody, [`StaffError::Forbidden`] for somebody else.
pub(crate) fn staff(caller: &Principal, role: Role) -> Result<&SignedIn, StaffError> {
    match caller {
        Principal::Anonymous => Err(StaffError::SignInNeeded),
        other => other.staff(role).ok_or(StaffError::Forbidden),
    }
}
