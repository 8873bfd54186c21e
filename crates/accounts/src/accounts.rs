//! What every use case of this crate works with.

use std::sync::Arc;

use domain::{Clock, Entropy, Ids};
use jiff::Timestamp;
use store::Store;

use crate::{Limits, Secret};

/// The front desk: who comes in, and how they prove who they are. Cheap to clone.
#[derive(Clone)]
pub struct Accounts {
    pub(crate) store: Store,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) secret: Secret,
    pub(crate) limits: Arc<Limits>,
}

impl std::fmt::Debug for Accounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Accounts")
    }
}

impl Accounts {
    /// The desk over these parts. `entropy` makes tokens, so outside tests it must be the system's.
    #[must_use]
    pub fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        secret: Secret,
        limits: Arc<Limits>,
    ) -> Self {
        Self { store, clock, entropy, secret, limits }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn ids(&self) -> Ids<'_> {
        Ids::new(&*self.clock, &*self.entropy)
    }
}
