//! Amounts as people write them: in the digits of their script, with their separators, where only one reading is
//! possible. What can be read in two ways is refused, never guessed.

use domain::money::{Currency, Money, MoneyError};

use crate::digits::ascii_digit;

/// No price of a consumer purchase comes near it in any currency of ISO 4217: a million million units.
const LARGEST_UNITS: i64 = 1_000_000_000_000;

/// Why an amount was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Not an amount, or one that can be read in two ways, such as `1,234`.
    #[error("not an amount with one reading")]
    Malformed,
    /// Zero or less.
    #[error("amount not above zero")]
    NotPositive,
    /// More decimals than the currency has.
    #[error("more decimals than the currency's {allowed}")]
    Decimals {
        /// How many the currency has.
        allowed: u8,
    },
    /// Above a million million units.
    #[error("amount too large")]
    TooLarge,
}

/// Reads an amount above zero.
///
/// A full stop is the decimal mark, as in the JSON of the service; a comma is one when one or two digits follow it. In
/// `1.234,50` and `1,234.50` the last mark is the decimal one. Spaces, apostrophes, `٬`, and marks that occur more than
/// once, group digits by three from the right, or by two above the first three as in Hindi and Urdu. `٫` is decimal.
///
/// # Errors
/// Why it is refused.
pub fn read_amount(text: &str, currency: Currency) -> Result<Money, AmountError> {
    let plain = plain_decimal(text.trim(), currency).ok_or(AmountError::Malformed)?;
    let money = Money::parse_decimal(&plain, currency).map_err(|error| match error {
        MoneyError::Negative => AmountError::NotPositive,
        MoneyError::TooManyDecimals { allowed, .. } => AmountError::Decimals { allowed },
        MoneyError::TooLarge => AmountError::TooLarge,
        MoneyError::Malformed | MoneyError::DifferentCurrencies { .. } => AmountError::Malformed,
    })?;
    if money.is_zero() {
        return Err(AmountError::NotPositive);
    }
    let largest = 10_i64.pow(currency.minor_units().into()).saturating_mul(LARGEST_UNITS);
    if money.minor() > largest { Err(AmountError::TooLarge) } else { Ok(money) }
}

/// The amount in ASCII digits with a full stop, or nothing where it has no single reading.
fn plain_decimal(text: &str, currency: Currency) -> Option<String> {
    let (sign, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let marks: String = text.chars().map(mark).collect::<Option<_>>()?;
    let (whole, decimals) = match decimal_mark(&marks, currency)? {
        Some(decimal) => marks.rsplit_once(decimal).filter(|(_, decimals)| !decimals.is_empty())?,
        None => (marks.as_str(), ""),
    };
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let whole = ungroup(whole)?;
    Some(if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{decimals}") })
}

/// One character of an amount: an ASCII digit, a full stop, a comma, `;` for `٫` (always decimal), `'` or a space
/// (always grouping).
fn mark(character: char) -> Option<char> {
    match character {
        '.' | '\u{FF0E}' => Some('.'),
        ',' | '\u{FF0C}' => Some(','),
        '\u{66B}' => Some(';'),
        '\u{66C}' | '\'' | '\u{2019}' => Some('\''),
        ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' => Some(' '),
        other => ascii_digit(other),
    }
}

/// Which mark is the decimal one, if any; `None` outside where that cannot be told.
#[expect(clippy::option_option, reason = "no mark and no single reading are two answers")]
fn decimal_mark(marks: &str, currency: Currency) -> Option<Option<char>> {
    let count = |wanted: char| marks.chars().filter(|mark| *mark == wanted).count();
    match (count(';'), count('.'), count(',')) {
        (1, _, _) => Some(Some(';')),
        (0, 1, 0) => Some(Some('.')),
        (0, 0, 1) => {
            // `1,234` is a thousand to one reader and a bit more than one to another.
            let decimals = marks.rsplit(',').next().map_or(0, str::len);
            let is_clear = decimals != 3 || currency.minor_units() < 3 && marks.contains([' ', '\'']);
            is_clear.then_some(Some(','))
        }
        // Only one kind, and none or several of it: it groups.
        (0, 0, _) | (0, _, 0) => Some(None),
        (0, _, 1) if marks.rfind(',') > marks.rfind('.') => Some(Some(',')),
        (0, 1, _) if marks.rfind('.') > marks.rfind(',') => Some(Some('.')),
        _ => None,
    }
}

/// The digits of the whole part without their grouping, if it is grouped as somewhere in our states.
fn ungroup(whole: &str) -> Option<String> {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let Some(separator) = whole.chars().find(|character| !character.is_ascii_digit()) else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    let groups: Vec<&str> = whole.split(separator).collect();
    if !groups.iter().all(|group| is_digits(group)) {
        return None;
    }
    let (last, before) = groups.split_last()?;
    let (first, middle) = before.split_first()?;
    let by_three = first.len() <= 3 && middle.iter().all(|group| group.len() == 3);
    let by_two = first.len() <= 2 && middle.iter().all(|group| group.len() == 2);
    (last.len() == 3 && (by_three || by_two)).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, currency: &str) -> Result<String, AmountError> {
        read_amount(text, currency.parse().unwrap()).map(|money| money.to_decimal_string())
    }

    #[test]
    fn amounts_with_one_reading_are_read_in_every_script_and_grouping() {
        for (written, currency, amount) in [
            ("129.90", "CNY", "129.90"),
            ("129,90", "CNY", "129.90"),
            ("129,9", "CNY", "129.90"),
            ("129", "CNY", "129.00"),
            (" 129.90 ", "CNY", "129.90"),
            ("۱۲۹٫۹۰", "IRR", "129.90"),
            ("۱۲٬۳۴۵٬۶۷۸", "IRR", "12345678.00"),
            ("१२,३४,५६७.८९", "INR", "1234567.89"),
            ("12,34,567", "INR", "1234567.00"),
            ("１２９．９０", "CNY", "129.90"),
            ("1 234,50", "RUB", "1234.50"),
            ("1\u{A0}234\u{A0}567,50", "RUB", "1234567.50"),
            ("1\u{202F}234,50", "BYN", "1234.50"),
            ("1.234,50", "BYN", "1234.50"),
            ("1,234.50", "PKR", "1234.50"),
            ("1'234.50", "KZT", "1234.50"),
            ("1.234.567", "UZS", "1234567.00"),
            ("1,234,567", "PKR", "1234567.00"),
            ("1.234", "KWD", "1.234"),
            ("0.01", "KGS", "0.01"),
            ("500", "JPY", "500"),
        ] {
            assert_eq!(read(written, currency), Ok(amount.to_owned()), "{written} {currency}");
        }
    }

    #[test]
    fn an_amount_with_two_readings_is_refused_and_not_guessed() {
        for (written, currency) in [("1,234", "CNY"), ("1,234", "KWD"), ("1 234,567", "KWD"), ("12,345", "JPY")] {
            assert_eq!(read(written, currency), Err(AmountError::Malformed), "{written} {currency}");
        }
        assert_eq!(read("1.234", "CNY"), Err(AmountError::Decimals { allowed: 2 }));
        assert_eq!(read("1.5", "JPY"), Err(AmountError::Decimals { allowed: 0 }));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for written in [
            "",
            " ",
            ".",
            ",",
            "-",
            "12.",
            ".5",
            "1..5",
            "1,,5",
            "1.2.3",
            "12,34,56",
            "1,23,45,6",
            "1 23",
            "1 2 3",
            "1,234.567,89",
            "1;5",
            "٫5",
            "5٫",
            "1٫2٫3",
            "1e3",
            "0x10",
            "$5",
            "5 CNY",
            "五",
            "NaN",
            "Infinity",
            "--5",
            "+5",
            "1'234 567",
            "1234,567.00",
            "\u{202E}5",
            "1_000",
        ] {
            assert_eq!(read(written, "CNY"), Err(AmountError::Malformed), "{written:?}");
        }
    }

    #[test]
    fn an_amount_must_be_above_zero_and_within_reason() {
        for written in ["0", "0.00", "-1", "\u{2212}129,90", "0,0"] {
            assert_eq!(read(written, "CNY"), Err(AmountError::NotPositive), "{written}");
        }
        assert_eq!(read("1000000000000", "CNY"), Ok("1000000000000.00".to_owned()));
        for written in ["1000000000000.01", "99999999999999999999999999"] {
            assert_eq!(read(written, "CNY"), Err(AmountError::TooLarge), "{written}");
        }
    }

    proptest::proptest! {
        #[test]
        fn every_amount_reads_back_as_it_is_written_in_json(minor in 1_i64..100_000_000_000_000) {
            let money = Money::from_minor(minor, "UZS".parse().unwrap()).unwrap();
            proptest::prop_assert_eq!(read_amount(&money.to_decimal_string(), money.currency()), Ok(money));
        }

        #[test]
        fn no_text_makes_the_reading_crash(text in ".{0,40}") {
            let _ = read_amount(&text, "CNY".parse().unwrap());
        }
    }
}
