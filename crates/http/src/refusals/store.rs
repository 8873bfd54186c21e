//! What the database could not do.

use store::StoreError;

use crate::problem::{Kind, Problem};

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale { .. } => Kind::StaleVersion.into(),
            StoreError::Missing { .. } => Kind::NotFound.into(),
            StoreError::KeyReused => Kind::KeyReused.into(),
            StoreError::StillRunning => Kind::StillRunning.into(),
            StoreError::Busy(_) => Self::new(Kind::Busy).with_cause(error),
            // What must be unique or must exist is checked by the use case; if it comes up here, we forgot to.
            StoreError::Taken { .. }
            | StoreError::Dangling
            | StoreError::Unreadable { .. }
            | StoreError::Internal(_) => Self::internal(error),
        }
    }
}
