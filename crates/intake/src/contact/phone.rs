//! Telephone numbers.

use super::typed_text;
use crate::digits::ascii_digit;

/// A telephone number with its country code, as typed. The country is never guessed from it: +7 is two states.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Phone {
    typed: String,
    e164: String,
}

/// The text is not a telephone number with a country code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a telephone number with a country code")]
pub struct PhoneError;

/// Digits after the plus: ITU-T E.164 allows fifteen; fewer than eight reach nobody abroad.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;
/// Characters as typed, with all their spaces and brackets.
const LONGEST: usize = 40;

impl Phone {
    /// Reads a number that begins with `+` or `00`, in any of our scripts' digits, with spaces, hyphens, full stops,
    /// slashes and brackets as people write them.
    ///
    /// # Errors
    /// It is not one.
    pub fn new(text: &str) -> Result<Self, PhoneError> {
        let typed = text.trim();
        if typed.chars().count() > LONGEST {
            return Err(PhoneError);
        }
        let mut digits = String::new();
        let mut has_plus = false;
        for character in typed.chars() {
            if let Some(digit) = ascii_digit(character) {
                digits.push(digit);
            } else if matches!(character, '+' | '\u{FF0B}') && digits.is_empty() && !has_plus {
                has_plus = true;
            } else if !is_separator(character) {
                return Err(PhoneError);
            }
        }
        if !has_plus {
            digits = digits.strip_prefix("00").ok_or(PhoneError)?.to_owned();
        }
        if !DIGITS.contains(&digits.len()) || digits.starts_with('0') {
            return Err(PhoneError);
        }
        Ok(Self { typed: typed.to_owned(), e164: format!("+{digits}") })
    }

    /// The number as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// The number in the form of E.164: a plus and digits.
    #[must_use]
    pub fn e164(&self) -> &str {
        &self.e164
    }
}

typed_text!(Phone, PhoneError);

fn is_separator(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' | '-' | '\u{2010}'
            ..='\u{2013}' | '\u{2212}' | '(' | ')' | '.' | '/' | '\u{FF08}' | '\u{FF09}' | '\u{FF0D}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_ten_states_are_read_as_people_write_them() {
        for (typed, e164) in [
            ("+7 771 000 9998", "+77710009998"),
            ("+86 131 2345 6789", "+8613123456789"),
            ("+996 700 123 456", "+996700123456"),
            ("+92 301 2345678", "+923012345678"),
            ("+7 (912) 345-67-89", "+79123456789"),
            ("+992 91 712 3456", "+992917123456"),
            ("+998 91 234 56 78", "+998912345678"),
            ("+91 81234 56789", "+918123456789"),
            ("+98 912 345 6789", "+989123456789"),
            ("+375 29 491-19-11", "+375294911911"),
            ("0098 912 345 6789", "+989123456789"),
            ("+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹", "+989123456789"),
            ("＋８６ １３１ ２３４５ ６７８９", "+8613123456789"),
            ("(+7) 701.123.45.67", "+77011234567"),
        ] {
            let phone = Phone::new(typed).expect(typed);
            assert_eq!((phone.as_str(), phone.e164()), (typed, e164));
        }
    }

    #[test]
    fn what_is_no_number_with_a_country_code_is_refused() {
        for typed in [
            "",
            "+",
            "00",
            "8 701 123 45 67",
            "0912 345 6789",
            "7011234567",
            "+7 701",
            "+0 701 123 45 67",
            "+7 701 123 45 67 ext. 5",
            "+7 701 123 45 67 8 9 0 1 2 3",
            "++7 701 123 45 67",
            "7+7011234567",
            "+7 701\n123 45 67",
            "+7 701 123 45 67\u{202E}",
            "tel:+77011234567",
            "+1-800-FLOWERS",
        ] {
            assert_eq!(Phone::new(typed), Err(PhoneError), "{typed:?}");
        }
        assert_eq!(Phone::new(&format!("+7 701{}123 45 67", " ".repeat(40))), Err(PhoneError));
    }
}
