//! The currencies of ISO 4217.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An active currency of ISO 4217 with minor units: one of `data/currencies.toml`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    code: &'static str,
    minor_units: u8,
}

/// The code is of no active currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not the code of an active currency")]
pub struct CurrencyError;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    numeric: String,
    minor_units: u8,
    name: String,
}

#[expect(clippy::expect_used, reason = "the file is part of the program, and a test reads it")]
static TABLE: LazyLock<BTreeMap<String, Entry>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../data/currencies.toml")).expect("data/currencies.toml is well formed")
});

impl Currency {
    /// All currencies, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(code, entry)| Self { code, minor_units: entry.minor_units })
    }

    /// The alphabetic code: `CNY`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// The numeric code, three digits: `156`.
    #[must_use]
    pub fn numeric(self) -> &'static str {
        TABLE.get(self.code).map_or("", |entry| &entry.numeric)
    }

    /// The name in English, as the standard gives it.
    #[must_use]
    pub fn english_name(self) -> &'static str {
        TABLE.get(self.code).map_or(self.code, |entry| &entry.name)
    }

    /// How many decimals an amount has: 2 for IRR, UZS and KZT too, whatever is in use in shops.
    #[must_use]
    pub const fn minor_units(self) -> u8 {
        self.minor_units
    }

    /// Minor units in one unit: 100 for two decimals.
    pub(crate) const fn scale(self) -> i64 {
        let (mut scale, mut left) = (1, self.minor_units);
        while left > 0 {
            scale *= 10;
            left -= 1;
        }
        scale
    }
}

impl FromStr for Currency {
    type Err = CurrencyError;

    /// Upper case only: codes come from lists, not from typing.
    fn from_str(text: &str) -> Result<Self, CurrencyError> {
        let (code, entry) = TABLE.get_key_value(text).ok_or(CurrencyError)?;
        Ok(Self { code, minor_units: entry.minor_units })
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code)
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    #[test]
    fn the_currencies_of_all_ten_states_are_known_with_two_minor_units() {
        for code in ["KZT", "CNY", "KGS", "PKR", "RUB", "TJS", "UZS", "INR", "IRR", "BYN"] {
            assert_eq!(currency(code).minor_units(), 2, "{code}");
        }
    }

    #[test]
    fn currencies_differ_in_their_decimals() {
        for (code, decimals) in [("JPY", 0), ("KRW", 0), ("KWD", 3), ("CLF", 4), ("EUR", 2)] {
            assert_eq!(currency(code).minor_units(), decimals, "{code}");
        }
    }

    #[test]
    fn every_row_of_the_table_is_well_formed() {
        assert_eq!(Currency::all().count(), 165);
        for currency in Currency::all() {
            assert!(currency.code().len() == 3 && currency.code().bytes().all(|byte| byte.is_ascii_uppercase()));
            assert!(currency.numeric().len() == 3 && currency.numeric().bytes().all(|byte| byte.is_ascii_digit()));
            assert!(currency.minor_units() <= 4 && !currency.english_name().is_empty(), "{currency}");
            assert_eq!(currency.code().parse(), Ok(currency));
        }
    }

    #[test]
    fn codes_of_no_currency_are_refused() {
        for code in ["", "cny", "CN", "XXX", "XAU", "SUR", "BYR", "¥"] {
            assert_eq!(code.parse::<Currency>(), Err(CurrencyError), "{code}");
        }
    }
}
