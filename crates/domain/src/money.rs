//! Money as whole minor units of an ISO 4217 currency. Never a floating-point number.

mod currency;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use currency::{Currency, CurrencyError};

/// An amount of money, zero or more: a price, a refund, an offer. In JSON `{"amount": "129.90", "currency": "CNY"}`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why an amount was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not digits with at most one full stop among them.
    #[error("not a decimal amount")]
    Malformed,
    /// Below zero.
    #[error("amount below zero")]
    Negative,
    /// More decimals than the currency has.
    #[error("{found} decimals where {currency} has {allowed}")]
    TooManyDecimals {
        /// The currency.
        currency: Currency,
        /// How many it has.
        allowed: u8,
        /// How many there are.
        found: usize,
    },
    /// More than can be counted in 63 bits of minor units.
    #[error("amount too large")]
    TooLarge,
    /// Two amounts in different currencies.
    #[error("{left} and {right} are different currencies")]
    DifferentCurrencies {
        /// The currency of the first.
        left: Currency,
        /// The currency of the second.
        right: Currency,
    },
}

impl Money {
    /// An amount of that many minor units.
    ///
    /// # Errors
    /// [`MoneyError::Negative`] below zero.
    pub const fn from_minor(minor: i64, currency: Currency) -> Result<Self, MoneyError> {
        if minor < 0 { Err(MoneyError::Negative) } else { Ok(Self { minor, currency }) }
    }

    /// No money.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Reads ASCII digits with an optional full stop before the decimals, as in JSON: `129.90`, `129.9`, `129`. How
    /// people write amounts in their own language is the business of `intake`.
    ///
    /// # Errors
    /// Everything in [`MoneyError`] but different currencies.
    pub fn parse_decimal(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let (text, is_negative) = text.strip_prefix('-').map_or((text, false), |rest| (rest, true));
        let (whole, decimals) = match text.split_once('.') {
            Some((_, "")) => return Err(MoneyError::Malformed),
            Some(parts) => parts,
            None => (text, ""),
        };
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(decimals) {
            return Err(MoneyError::Malformed);
        }
        if is_negative {
            return Err(MoneyError::Negative);
        }
        let allowed = currency.minor_units();
        let missing = usize::from(allowed).checked_sub(decimals.len()).ok_or(MoneyError::TooManyDecimals {
            currency,
            allowed,
            found: decimals.len(),
        })?;
        let digits = whole.bytes().chain(decimals.bytes()).chain(std::iter::repeat_n(b'0', missing));
        let minor = digits
            .map(|digit| i64::from(digit - b'0'))
            .try_fold(0_i64, |sum, digit| sum.checked_mul(10)?.checked_add(digit))
            .ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, currency })
    }

    /// The amount with all the decimals of its currency and no grouping: `129.90`.
    #[must_use]
    pub fn to_decimal_string(&self) -> String {
        let scale = self.currency.scale();
        match usize::from(self.currency.minor_units()) {
            0 => self.minor.to_string(),
            width => format!("{}.{:0width$}", self.minor / scale, self.minor % scale),
        }
    }

    /// Minor units, zero or more.
    #[must_use]
    pub const fn minor(&self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// Whether it is no money at all.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        self.minor == 0
    }

    /// The sum of two amounts of one currency.
    ///
    /// # Errors
    /// Different currencies, or too large a sum.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        let (left, right) = self.alike(other)?;
        let minor = left.checked_add(right).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, ..self })
    }

    /// The difference of two amounts of one currency.
    ///
    /// # Errors
    /// Different currencies, or a difference below zero.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        let (left, right) = self.alike(other)?;
        Self::from_minor(left - right, self.currency)
    }

    /// Half way between two amounts of one currency, a half minor unit rounded down. The order does not matter.
    ///
    /// # Errors
    /// Different currencies.
    pub fn midpoint(self, other: Self) -> Result<Self, MoneyError> {
        let (left, right) = self.alike(other)?;
        let minor = left.min(right) + (left - right).abs() / 2;
        Ok(Self { minor, ..self })
    }

    /// Which of two amounts of one currency is more.
    ///
    /// # Errors
    /// Different currencies.
    pub fn compare(self, other: Self) -> Result<std::cmp::Ordering, MoneyError> {
        let (left, right) = self.alike(other)?;
        Ok(left.cmp(&right))
    }

    /// The minor units of both, if the currency is one.
    fn alike(self, other: Self) -> Result<(i64, i64), MoneyError> {
        if self.currency == other.currency {
            Ok((self.minor, other.minor))
        } else {
            Err(MoneyError::DifferentCurrencies { left: self.currency, right: other.currency })
        }
    }
}

/// `129.90 CNY`: for logs and exports. People see amounts through `localization`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.to_decimal_string(), self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Money", deny_unknown_fields)]
struct Written {
    amount: String,
    currency: Currency,
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { amount: self.to_decimal_string(), currency: self.currency }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        Self::parse_decimal(&written.amount, written.currency).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use proptest::prelude::*;

    use super::*;

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    fn cny(minor: i64) -> Money {
        Money::from_minor(minor, currency("CNY")).unwrap()
    }

    #[test]
    fn a_decimal_amount_is_read_into_minor_units() {
        for (text, code, minor) in [
            ("129.90", "CNY", 12_990),
            ("129.9", "CNY", 12_990),
            ("129", "CNY", 12_900),
            ("0", "CNY", 0),
            ("0.01", "IRR", 1),
            ("007.50", "KZT", 750),
            ("1500", "JPY", 1_500),
            ("1.234", "KWD", 1_234),
            ("92233720368547758.07", "UZS", i64::MAX),
        ] {
            assert_eq!(Money::parse_decimal(text, currency(code)).unwrap().minor(), minor, "{text} {code}");
        }
    }

    #[test]
    fn an_amount_with_more_decimals_than_its_currency_has_is_refused() {
        for (text, code, allowed, found) in [("1.999", "CNY", 2, 3), ("1.5", "JPY", 0, 1), ("1.000", "KZT", 2, 3)] {
            let currency = currency(code);
            let refused = Err(MoneyError::TooManyDecimals { currency, allowed, found });
            assert_eq!(Money::parse_decimal(text, currency), refused, "{text} {code}");
        }
    }

    #[test]
    fn an_amount_that_does_not_fit_is_refused() {
        for text in ["92233720368547758.08", "92233720368547759", "99999999999999999999999999"] {
            assert_eq!(Money::parse_decimal(text, currency("CNY")), Err(MoneyError::TooLarge), "{text}");
        }
    }

    #[test]
    fn what_is_no_decimal_amount_is_refused() {
        for text in ["", ".", "1.", ".5", "1,5", "1.2.3", "+1", "1e3", " 1", "1 ", "0x1", "١٢", "NaN", "--1", "-", "½"]
        {
            assert_eq!(Money::parse_decimal(text, currency("CNY")), Err(MoneyError::Malformed), "{text:?}");
        }
    }

    #[test]
    fn there_is_no_amount_below_zero() {
        assert_eq!(Money::parse_decimal("-1", currency("CNY")), Err(MoneyError::Negative));
        assert_eq!(Money::from_minor(-1, currency("CNY")), Err(MoneyError::Negative));
        assert_eq!(cny(1).checked_sub(cny(2)), Err(MoneyError::Negative));
    }

    #[test]
    fn amounts_in_different_currencies_do_not_mix() {
        let (left, right) = (currency("CNY"), currency("KZT"));
        let refused = MoneyError::DifferentCurrencies { left, right };
        let tenge = Money::from_minor(1, right).unwrap();
        assert_eq!(cny(1).checked_add(tenge), Err(refused));
        assert_eq!(cny(1).checked_sub(tenge), Err(refused));
        assert_eq!(cny(1).midpoint(tenge), Err(refused));
        assert_eq!(cny(1).compare(tenge), Err(refused));
    }

    #[test]
    fn sums_that_do_not_fit_are_refused() {
        assert_eq!(cny(i64::MAX).checked_add(cny(1)), Err(MoneyError::TooLarge));
        assert_eq!(cny(i64::MAX).midpoint(cny(i64::MAX - 2)), Ok(cny(i64::MAX - 1)));
    }

    #[test]
    fn money_in_json_is_a_decimal_text_and_a_code() {
        let json = r#"{"amount":"129.90","currency":"CNY"}"#;
        assert_eq!(serde_json::to_string(&cny(12_990)).unwrap(), json);
        assert_eq!(serde_json::from_str::<Money>(json).unwrap(), cny(12_990));
        for wrong in [
            r#"{"amount":129.90,"currency":"CNY"}"#,
            r#"{"amount":"129.90"}"#,
            r#"{"amount":"129.90","currency":"CNY","tax":"1"}"#,
            r#"{"amount":"129.999","currency":"CNY"}"#,
        ] {
            assert!(serde_json::from_str::<Money>(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_amount_reads_back_as_written(minor in 0..=i64::MAX, index in 0..165_usize) {
            let money = Money::from_minor(minor, Currency::all().nth(index).unwrap()).unwrap();
            prop_assert_eq!(Money::parse_decimal(&money.to_decimal_string(), money.currency()), Ok(money));
        }

        #[test]
        fn a_midpoint_lies_between_and_ignores_the_order(left in 0..=i64::MAX, right in 0..=i64::MAX) {
            let middle = cny(left).midpoint(cny(right)).unwrap();
            prop_assert_eq!(middle, cny(right).midpoint(cny(left)).unwrap());
            prop_assert_ne!(middle.compare(cny(left.min(right))).unwrap(), Ordering::Less);
            prop_assert_ne!(middle.compare(cny(left.max(right))).unwrap(), Ordering::Greater);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in ".*") {
            let _read = Money::parse_decimal(&text, currency("CNY"));
        }
    }
}
