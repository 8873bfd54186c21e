//! The manifest of a case file.

use crate::digest::Digest;
use domain::CaseId;
use serde::{Deserialize, Serialize};

/// What a case file says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The case: the chain begins with its hyphenated UUID.
    pub case: CaseId,
    /// The reference number as people write it.
    pub reference: String,
    /// When the file was made: RFC 3339, UTC.
    pub created: String,
    /// For whom it was made; what this role may not see is withheld.
    pub made_for: String,
    /// The languages of the summary, BCP 47.
    pub languages: Vec<String>,
}

/// The first entry of a case file: what the others are and what they must digest to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// [`super::FORMAT`].
    pub format: String,
    /// [`crate::ALGORITHM`].
    pub algorithm: String,
    /// What the file is.
    pub about: About,
    /// How many events the record holds, shown or not.
    pub events: u64,
    /// The chain digest of the last event.
    pub head: Digest,
    /// All other entries but the digest of this one, in the order of their names.
    pub entries: Vec<EntryDigest>,
}

/// An entry as the manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryDigest {
    /// Its name in the file.
    pub name: String,
    /// The digest of its bytes.
    pub sha256: Digest,
    /// How many bytes it has.
    pub bytes: u64,
}

impl EntryDigest {
    /// The line of the manifest for these bytes.
    #[must_use]
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        Self { name: name.to_owned(), sha256: Digest::of(bytes), bytes: super::verify::length(bytes) }
    }
}
