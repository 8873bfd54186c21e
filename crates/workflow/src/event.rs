//! What has happened: immutable, versioned, and enough by itself to rebuild the case.

use std::collections::BTreeMap;

use domain::{Money, TermId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::fact::Fact;

/// One thing that happened in a case: when, by whom, what, and in what words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// When it was recorded.
    pub at: Timestamp,
    /// Who did it; the system where only time passed.
    pub actor: Actor,
    /// What, in structure: no name, no address, no free text. Never erased.
    pub fact: Fact,
    /// In what words. Erasable; nothing is decided or counted from it.
    #[serde(default, skip_serializing_if = "Content::is_empty")]
    pub content: Content,
}

/// The words of an event: free text, words of terms, limits of bids, names and addresses that were typed. Kept apart
/// from the fact and erasable. Empty for most events.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The text: description, message, reasons, submission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Words of terms, by term.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub terms: BTreeMap<TermId, String>,
    /// The confidential limit of a bid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Money>,
    /// Other words, by name: `address`, `name`, `email`, `order_reference`, `marketplace`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, String>,
}

impl Content {
    /// Nothing.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// A text and nothing else.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_none() && self.terms.is_empty() && self.limit.is_none() && self.words.is_empty()
    }
}
