//! Amounts of money.
//!
//! The currency is always shown by its three letters: two sides who read different languages then see the same thing,
//! and no sign is mistaken for another state's (¥, $, ₨ and сом each have several owners).

use domain::{Language, Money};

use super::{decimal, integer, pattern};

/// An amount with the three letters of its currency. Decimals are shown as ISO 4217 counts them.
pub(crate) fn money(language: Language, money: Money) -> String {
    let currency = money.currency();
    if currency.code() == "IRR" {
        return rials(language, money);
    }
    let amount = decimal(language, money.minor(), currency.minor_units());
    pattern(language, "format-money", &[("amount", &amount), ("currency", currency.code())])
}

/// Rials, which nobody divides any more, and tomans (10 rials), in which people count.
fn rials(language: Language, money: Money) -> String {
    let amount = trimmed(language, money.minor(), money.currency().minor_units());
    let toman = trimmed(language, money.minor(), money.currency().minor_units() + 1);
    pattern(
        language,
        "format-money-rial",
        &[("amount", &amount), ("currency", money.currency().code()), ("toman", &toman)],
    )
}

/// A decimal number without the zeros at its end.
fn trimmed(language: Language, units: i64, decimals: u8) -> String {
    let (mut units, mut decimals) = (units, decimals);
    while decimals > 0 && units % 10 == 0 {
        units /= 10;
        decimals -= 1;
    }
    if decimals == 0 { integer(language, units) } else { decimal(language, units, decimals) }
}
