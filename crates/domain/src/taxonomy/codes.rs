//! The codes of the taxonomy: small, comparable, and impossible to make from a word that the taxonomy does not have.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Taxonomy;

/// The taxonomy has no such code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a {kind} of the taxonomy")]
pub struct UnknownCode {
    /// What the code should have been of.
    pub kind: &'static str,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $kind:literal $list:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(&'static str);

        impl $name {
            /// The code as it stands in the data.
            pub(super) const fn from_static(code: &'static str) -> Self {
                Self(code)
            }

            /// The code as it is stored and sent.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                self.0
            }

            /// The code as part of the id of a text: full stops and underscores become hyphens.
            #[must_use]
            pub fn key(self) -> String {
                self.0.replace(['.', '_'], "-")
            }
        }

        impl FromStr for $name {
            type Err = UnknownCode;

            fn from_str(text: &str) -> Result<Self, UnknownCode> {
                Taxonomy::embedded()
                    .$list()
                    .iter()
                    .map(|entry| entry.code)
                    .find(|code| code.0 == text)
                    .ok_or(UnknownCode { kind: $kind })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
            }
        }
    )*};
}

codes! {
    /// A group of problem types: `delivery`.
    ProblemGroup "problem group" groups;
    /// What went wrong: `delivery.not_delivered`.
    ProblemType "problem type" problem_types;
    /// A kind of goods or services: `clothing`.
    Category "product category" categories;
    /// Something a side can ask for or offer: `refund`.
    Remedy "remedy" remedies;
    /// A kind of evidence: `tracking`.
    EvidenceKind "kind of evidence" evidence_kinds;
}
