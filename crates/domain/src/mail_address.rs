//! Addresses of electronic mail, checked as far as can be without writing to them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The longest address that fits a mail server's command (RFC 5321, section 4.5.3.1.3).
const LONGEST: usize = 254;
/// The longest part before the `@` (RFC 5321, section 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;
/// The longest label of a domain (RFC 1035, section 2.3.4).
const LONGEST_LABEL: usize = 63;

/// A mail address that can be written into a header and a mail server's command as it is. Kept as typed; two spellings
/// that differ in case alone are one person, so look-ups use [`MailAddress::folded`]. Letters of all scripts are
/// accepted on both sides (RFC 6531); quoted local parts, comments and address literals are not.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MailAddress(String);

/// The text cannot be a mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MailAddressError {
    /// There is no `@` with something on both sides of it.
    #[error("mail address without a part on each side of an @")]
    Incomplete,
    /// Longer than mail servers take.
    #[error("mail address longer than mail servers take")]
    TooLong,
    /// Spaces, quotes, brackets, control or direction characters, or dots where they may not stand.
    #[error("characters that a mail address may not have")]
    Characters,
    /// What follows the `@` is no domain name with a dot in it.
    #[error("no domain name after the @")]
    Domain,
}

impl MailAddress {
    /// Takes the address, or says why not.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn new(text: impl Into<String>) -> Result<Self, MailAddressError> {
        let text = text.into();
        let (local, domain) = text.rsplit_once('@').ok_or(MailAddressError::Incomplete)?;
        if local.is_empty() || domain.is_empty() {
            return Err(MailAddressError::Incomplete);
        }
        if text.len() > LONGEST || local.len() > LONGEST_LOCAL {
            return Err(MailAddressError::TooLong);
        }
        if !local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atom)) {
            return Err(MailAddressError::Characters);
        }
        let labels = || domain.split('.');
        let is_label = |label: &str| {
            (1..=LONGEST_LABEL).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c == '-' || is_letter_or_digit(c))
        };
        let ends_in_letters = labels().next_back().is_some_and(|last| !last.chars().all(|c| c.is_ascii_digit()));
        if labels().count() < 2 || !labels().all(is_label) || !ends_in_letters {
            return Err(MailAddressError::Domain);
        }
        Ok(Self(text))
    }

    /// The address as it was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address in lower case: what accounts and limits go by.
    #[must_use]
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }

    /// What follows the `@`, in lower case.
    #[must_use]
    pub fn domain(&self) -> String {
        self.0.rsplit_once('@').map_or_else(String::new, |(_, domain)| domain.to_lowercase())
    }
}

fn is_letter_or_digit(c: char) -> bool {
    // Marks of Devanagari and Arabic are no letters to the standard library, but belong to words; joiners as well.
    c.is_ascii_alphanumeric() || (!c.is_ascii() && !is_harmful(c))
}

fn is_atom(c: char) -> bool {
    is_letter_or_digit(c) || "!#$%&'*+-/=?^_`{|}~".contains(c)
}

/// Beyond ASCII: white space, controls, and characters that turn the direction of the text around them.
fn is_harmful(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFF}')
}

impl FromStr for MailAddress {
    type Err = MailAddressError;

    fn from_str(text: &str) -> Result<Self, MailAddressError> {
        Self::new(text)
    }
}

/// An address is personal data and does not belong in a log.
impl fmt::Debug for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MailAddress(•••)")
    }
}

impl Serialize for MailAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for MailAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_people_have_are_taken_as_they_are() {
        for text in [
            "aigul@example.kz",
            "Anna.Petrova+shop@mail.example.org",
            "почта@пример.рф",
            "संपर्क@उदाहरण.भारत",
            "o'neil_1@xn--e1afmkfd.xn--p1ai",
        ] {
            let address = MailAddress::new(text).unwrap();
            assert_eq!(address.as_str(), text);
            assert_eq!(
                serde_json::from_str::<MailAddress>(&serde_json::to_string(&address).unwrap()).unwrap(),
                address
            );
        }
    }

    #[test]
    fn what_no_mail_server_takes_is_refused_with_the_reason() {
        use MailAddressError::{Characters, Domain, Incomplete, TooLong};
        for (text, reason) in [
            ("", Incomplete),
            ("anna", Incomplete),
            ("@example.org", Incomplete),
            ("anna@", Incomplete),
            ("anna petrova@example.org", Characters),
            ("anna@one@example.org", Characters),
            ("\"anna\"@example.org", Characters),
            ("a..b@example.org", Characters),
            (".a@example.org", Characters),
            ("a\u{202E}b@example.org", Characters),
            ("a@example", Domain),
            ("a@example.org.", Domain),
            ("a@-example.org", Domain),
            ("a@127.0.0.1", Domain),
            ("a@[127.0.0.1]", Domain),
            ("a@example.org\r\nBcc: b@example.org", Characters),
            ("a@example.org\r\nBcc:", Domain),
        ] {
            assert_eq!(MailAddress::new(text), Err(reason), "{text:?}");
        }
        assert_eq!(MailAddress::new(format!("{}@example.org", "a".repeat(65))), Err(TooLong));
        assert_eq!(MailAddress::new(format!("a@{}.org", "b.".repeat(130))), Err(TooLong));
    }

    #[test]
    fn spellings_that_differ_in_case_alone_fold_together() {
        let address = MailAddress::new("Anna@Example.ORG").unwrap();
        assert_eq!(address.folded(), "anna@example.org");
        assert_eq!(address.domain(), "example.org");
        assert_eq!(format!("{address:?}"), "MailAddress(•••)");
    }
}
