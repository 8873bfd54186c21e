//! One-time codes and short codes for paper: eight digits, derived from an id and the server's secret.
//!
//! Eight digits are 26 bits. With five attempts a challenge and twenty challenges an address a day, guessing one
//! address for a year succeeds with a chance of 1 in 2 700; each success needs the ten minutes of a real request.

use crate::{Purpose, Secret};
use std::fmt;
use subtle::ConstantTimeEq;

/// Eight decimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; 8]);

impl Code {
    /// The code for this purpose and id.
    #[must_use]
    pub fn derived(secret: &Secret, purpose: Purpose, id: &[u8]) -> Self {
        let bytes = secret.derive(purpose, &[id]);
        let number = bytes.iter().take(8).fold(0u64, |number, byte| (number << 8) | u64::from(*byte));
        let mut digits = [b'0'; 8];
        let mut rest = number % 100_000_000;
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        Self(digits)
    }

    /// Whether a person typed this code: spaces and hyphens are ignored, digits of any script we serve count, and
    /// the comparison takes the same time wherever the first difference is.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        let mut digits = [0u8; 8];
        let mut typed = typed.chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '–');
        for place in &mut digits {
            match typed.next().and_then(digit) {
                Some(digit) => *place = digit,
                None => return false,
            }
        }
        typed.next().is_none() && bool::from(self.0.ct_eq(&digits))
    }
}

/// Latin, Arabic-Indic, Persian and Devanagari digits, as keyboards of our languages type them.
fn digit(typed: char) -> Option<u8> {
    let zero = match typed {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        '\u{0966}'..='\u{096F}' => '\u{0966}',
        _ => return None,
    };
    u8::try_from(u32::from(typed) - u32::from(zero)).ok().map(|value| b'0' + value)
}

/// As it is printed in mail: two groups of four.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, digit) in self.0.iter().enumerate() {
            if place == 4 {
                f.write_str(" ")?;
            }
            write!(f, "{}", char::from(*digit))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(•••)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> Code {
        Code::derived(&Secret::new([3; 32]), Purpose::SignInCode, b"challenge")
    }

    #[test]
    fn a_code_is_recognised_however_it_is_typed() {
        let printed = code().to_string();
        assert_eq!(printed.len(), 9);
        assert!(code().is(&printed));
        assert!(code().is(&printed.replace(' ', "")));
        assert!(code().is(&printed.replace(' ', "-")));
        let persian: String =
            printed.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_u32(0x06F0 + d)).collect();
        assert!(code().is(&persian));
    }

    #[test]
    fn a_wrong_short_or_long_code_is_not() {
        let printed = code().to_string().replace(' ', "");
        assert!(!code().is(&printed[..7]));
        assert!(!code().is(&format!("{printed}0")));
        assert!(!code().is("abcdefgh"));
        let last = printed.as_bytes()[7];
        let other = if last == b'9' { '0' } else { char::from(last + 1) };
        assert!(!code().is(&format!("{}{other}", &printed[..7])));
        let other_id = Code::derived(&Secret::new([3; 32]), Purpose::SignInCode, b"another");
        assert!(!other_id.is(&printed));
    }
}
