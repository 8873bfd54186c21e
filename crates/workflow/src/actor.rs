//! Who acts in a case.

use domain::{AccountId, PartyId, Role};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::side::Side;

/// Who acts, in what role. A party acts under its id in this case, a representative under an id of its own; staff under
/// their accounts. In JSON `{"role": "consumer", "id": "…"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "role", content = "id", rename_all = "lowercase")]
pub enum Actor {
    /// The consumer of the case, or a representative.
    Consumer(PartyId),
    /// The merchant of the case, or a representative.
    Merchant(PartyId),
    /// A mediator.
    Mediator(AccountId),
    /// A case officer.
    Officer(AccountId),
    /// A regulator: reads, and gives no command.
    Regulator(AccountId),
    /// An administrator: sees no case, and gives no command.
    Administrator(AccountId),
    /// The timer, or the delivery of notices.
    System,
    /// Nobody known.
    Anonymous,
}

impl Actor {
    /// The role alone.
    #[must_use]
    pub const fn role(&self) -> Role {
        match self {
            Self::Consumer(_) => Role::Consumer,
            Self::Merchant(_) => Role::Merchant,
            Self::Mediator(_) => Role::Mediator,
            Self::Officer(_) => Role::Officer,
            Self::Regulator(_) => Role::Regulator,
            Self::Administrator(_) => Role::Administrator,
            Self::System => Role::System,
            Self::Anonymous => Role::Anonymous,
        }
    }

    /// The id alone, if this actor has one.
    #[must_use]
    pub const fn id(&self) -> Option<Uuid> {
        match self {
            Self::Consumer(party) | Self::Merchant(party) => Some(party.as_uuid()),
            Self::Mediator(account)
            | Self::Officer(account)
            | Self::Regulator(account)
            | Self::Administrator(account) => Some(account.as_uuid()),
            Self::System | Self::Anonymous => None,
        }
    }

    /// The side this actor is on, if any.
    #[must_use]
    pub const fn side(&self) -> Option<Side> {
        match self {
            Self::Consumer(_) => Some(Side::Consumer),
            Self::Merchant(_) => Some(Side::Merchant),
            _ => None,
        }
    }

    /// The account of staff, if the actor is staff.
    #[must_use]
    pub const fn account(&self) -> Option<AccountId> {
        match self {
            Self::Mediator(account)
            | Self::Officer(account)
            | Self::Regulator(account)
            | Self::Administrator(account) => Some(*account),
            _ => None,
        }
    }
}
