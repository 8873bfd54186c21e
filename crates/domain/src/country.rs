//! Countries, by their ISO 3166-1 code.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A country by its two letters. Any pair of letters is one by syntax; which states take part is data of
/// `jurisdictions`, so a complaint about a merchant elsewhere can still be read and refused with a reason.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// The text is not two Latin letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a country code of two letters")]
pub struct CountryError;

impl Country {
    /// The two letters, upper case: `KZ`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Both bytes are ASCII letters by construction, so the fallback is never taken.
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }
}

impl FromStr for Country {
    type Err = CountryError;

    /// Accepts either case.
    fn from_str(text: &str) -> Result<Self, CountryError> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(CountryError),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_two_letters_is_a_country_in_either_case() {
        let country: Country = "kz".parse().unwrap();
        assert_eq!(country.to_string(), "KZ");
        assert_eq!(country, "KZ".parse().unwrap());
        assert_eq!(serde_json::to_string(&country).unwrap(), "\"KZ\"");
        assert_eq!(serde_json::from_str::<Country>("\"KZ\"").unwrap(), country);
    }

    #[test]
    fn anything_but_two_latin_letters_is_refused() {
        for text in ["", "K", "KAZ", "K1", " K", "КЗ", "К", "k\u{301}", "中国"] {
            assert_eq!(text.parse::<Country>(), Err(CountryError), "{text:?}");
        }
    }
}
