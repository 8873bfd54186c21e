//! Procedures as data: every number, and for each stage its commands, who may give them and where each leads.

use domain::Country;
use serde::{Deserialize, Serialize};

/// The procedure a case is pinned to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureRef {
    /// Its id: `sco-consumer-1`.
    pub id: String,
    /// The version of its text.
    pub version: u32,
}

/// A procedure.
#[derive(Debug)]
pub struct Procedure {
    /// Its name.
    pub reference: ProcedureRef,
}

/// All procedures, one of which is chosen for each pair of states.
#[derive(Debug)]
pub struct Procedures {
    all: Vec<Procedure>,
}

impl Procedures {
    /// The procedures that are part of the program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: Procedures = Procedures { all: Vec::new() };
        &EMBEDDED
    }

    /// The procedure for a new case of a consumer in one state against a merchant in another.
    #[must_use]
    pub fn for_pair(&self, consumer: Country, merchant: Country) -> Option<&Procedure> {
        let _ = (consumer, merchant);
        self.all.first()
    }

    /// The procedure a case is pinned to.
    #[must_use]
    pub fn get(&self, reference: &ProcedureRef) -> Option<&Procedure> {
        self.all.iter().find(|procedure| procedure.reference == *reference)
    }
}
