//! How sure a piece of reference data is.

use serde::{Deserialize, Serialize};

/// How sure a piece of reference data is. Neither word means that a lawyer has checked it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// A public copy was read; the source names it.
    Verified,
    /// From general knowledge, no source read.
    WellKnown,
}

impl Confidence {
    /// The word in data and API: `well-known`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::WellKnown => "well-known",
        }
    }
}
