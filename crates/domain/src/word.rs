//! Closed vocabularies: an enum whose values are known everywhere by one word.

/// The text is none of the words of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a {vocabulary}")]
pub struct WordError {
    /// The vocabulary: the name of its type in lower case.
    pub vocabulary: &'static str,
}

/// Makes a closed vocabulary: an enum without data whose values have one kebab-case word each, in data, in JSON, in the
/// API and in the ids of texts.
#[macro_export]
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident $vocabulary:literal { $($(#[$variant_doc:meta])* $variant:ident $text:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)*
        }

        impl $name {
            /// All values, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::word::WordError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let unknown = $crate::word::WordError { vocabulary: $vocabulary };
                Self::ALL.iter().copied().find(|word| word.as_str() == text).ok_or(unknown)
            }
        }
    )*};
}
