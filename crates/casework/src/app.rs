//! What every use case of a case works with.

use std::sync::Arc;

use accounts::{Accounts, Limits, Secret};
use domain::{Clock, Country, Entropy, Ids};
use jiff::Timestamp;
use jurisdictions::Jurisdictions;
use store::{EvidenceStore, Store};
use workflow::Procedures;

/// The service below its surfaces: the store, the rules, and the outside world as it was handed in. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Store,
    /// Where the bytes of evidence are.
    pub evidence: EvidenceStore,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Randomness; outside tests and demonstrations it must be the system's.
    pub entropy: Arc<dyn Entropy>,
    /// The rules and calendars of the states.
    pub jurisdictions: &'static Jurisdictions,
    /// The procedures.
    pub procedures: &'static Procedures,
    /// What codes and links are derived from.
    pub secret: Secret,
    /// What this service was told about itself.
    pub settings: Arc<Settings>,
    accounts: Accounts,
}

/// What an [`App`] is made of.
pub struct Parts {
    /// The database, open and migrated.
    pub store: Store,
    /// Where the bytes of evidence are.
    pub evidence: EvidenceStore,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// What codes and links are derived from.
    pub secret: Secret,
    /// What this service was told about itself.
    pub settings: Settings,
}

/// What a service is told about itself.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The state whose calendar and zone hold for staff and for the outer limit.
    pub office_state: Country,
    /// The address of the service as people see it, without a slash at the end.
    pub public_url: String,
    /// How often is too often, and how long codes and sessions live.
    pub limits: Limits,
    /// How many complaints one person may file in a day.
    pub filings_per_day: u32,
    /// What may be put into evidence.
    pub evidence: intake::evidence::FileLimits,
}

impl Settings {
    /// The settings a service runs with: five filings a day, and the usual limits.
    #[must_use]
    pub fn new(office_state: Country, public_url: impl Into<String>) -> Self {
        Self {
            office_state,
            public_url: public_url.into(),
            limits: Limits::default(),
            filings_per_day: 5,
            evidence: intake::evidence::FileLimits::default(),
        }
    }
}

impl App {
    /// The service made of these parts.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let Parts { store, evidence, clock, entropy, secret, settings } = parts;
        let limits = Arc::new(settings.limits.clone());
        let accounts = Accounts::new(store.clone(), Arc::clone(&clock), Arc::clone(&entropy), secret.clone(), limits);
        Self {
            store,
            evidence,
            clock,
            entropy,
            jurisdictions: Jurisdictions::embedded(),
            procedures: Procedures::embedded(),
            secret,
            settings: Arc::new(settings),
            accounts,
        }
    }

    /// The front desk: who comes in, and how they prove who they are.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Fresh ids.
    #[must_use]
    pub fn ids(&self) -> Ids<'_> {
        Ids::new(&*self.clock, &*self.entropy)
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("settings", &self.settings).finish_non_exhaustive()
    }
}
