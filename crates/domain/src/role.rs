//! In what role someone acts.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The role in which someone, or the service itself, acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Complains and asks for a remedy.
    Consumer,
    /// Answers the complaint.
    Merchant,
    /// Helps both sides to resolve the dispute.
    Mediator,
    /// Administers cases.
    Officer,
    /// Watches for a state: statistics, enforcement files and referrals addressed to it.
    Regulator,
    /// Manages accounts and configuration; sees no case.
    Administrator,
    /// The timer and the delivery of notices.
    System,
    /// Has not signed in.
    Anonymous,
}

/// The text names no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a role")]
pub struct RoleError;

impl Role {
    /// All roles, in the order of the documentation.
    pub const ALL: [Self; 8] = [
        Self::Consumer,
        Self::Merchant,
        Self::Mediator,
        Self::Officer,
        Self::Regulator,
        Self::Administrator,
        Self::System,
        Self::Anonymous,
    ];

    /// The name in code, data and API: `consumer`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consumer => "consumer",
            Self::Merchant => "merchant",
            Self::Mediator => "mediator",
            Self::Officer => "officer",
            Self::Regulator => "regulator",
            Self::Administrator => "administrator",
            Self::System => "system",
            Self::Anonymous => "anonymous",
        }
    }

    /// Whether the role is held by people who work for the service or a state, and so needs a second factor.
    #[must_use]
    pub const fn is_staff(self) -> bool {
        matches!(self, Self::Mediator | Self::Officer | Self::Regulator | Self::Administrator)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Role {
    type Err = RoleError;

    fn from_str(text: &str) -> Result<Self, RoleError> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(RoleError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_reads_back_by_the_name_it_is_shown_by() {
        for role in Role::ALL {
            assert_eq!(role.to_string().parse(), Ok(role));
            assert_eq!(serde_json::to_string(&role).unwrap(), format!("\"{role}\""));
        }
    }

    #[test]
    fn words_of_documents_are_no_roles() {
        for text in ["claimant", "respondent", "neutral", "Consumer", ""] {
            assert_eq!(text.parse::<Role>(), Err(RoleError), "{text:?}");
        }
    }
}
