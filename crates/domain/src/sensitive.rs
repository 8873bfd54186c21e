//! Values that must not reach a log.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A value that prints as `•••` in logs: a name, an address, a code. Transparent in JSON, so that it is stored and
/// answered as it is; it has no `Display`, so that it is not formatted by accident.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sensitive<T>(T);

impl<T> Sensitive<T> {
    /// Hides the value from logs.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, where it is really needed. The long word makes the place easy to find in a review.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value, no longer hidden.
    pub fn into_exposed(self) -> T {
        self.0
    }
}

impl<T> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•••")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sensitive_value_does_not_show_in_debug_output() {
        let shown = format!("{:?} {:#?}", Sensitive::new("Айгүл"), Some(Sensitive::new("Айгүл")));
        assert!(!shown.contains("Айгүл") && shown.contains("•••"), "{shown}");
    }

    #[test]
    fn a_sensitive_value_is_itself_in_json() {
        let name: Sensitive<String> = serde_json::from_str("\"Айгүл\"").unwrap();
        assert_eq!(name.expose(), "Айгүл");
        assert_eq!(serde_json::to_string(&name).unwrap(), "\"Айгүл\"");
    }
}
