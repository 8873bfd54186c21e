//! How the two sides can be reached: checked, and kept as typed. Mail addresses are `domain`'s.

mod phone;
mod website;

pub use phone::{Phone, PhoneError};
pub use website::{Website, WebsiteError};

/// The longest host name of the DNS, in octets.
const LONGEST_HOST: usize = 253;

/// The host in the form of the DNS, by which addresses and sites of one merchant are found together: lower case, international labels in Punycode; `None` for what is no public host
/// name: an IP address, a single label, a label with anything but letters, digits and inner hyphens.
#[must_use]
pub fn public_host(typed: &str) -> Option<String> {
    let url::Host::Domain(host) = url::Host::parse(typed).ok()? else {
        return None;
    };
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = host.rsplit('.').next()?;
    let is_public = host.contains('.')
        && host.len() <= LONGEST_HOST
        && host.split('.').all(is_label)
        && last.len() >= 2
        && !last.bytes().all(|byte| byte.is_ascii_digit());
    is_public.then_some(host)
}

macro_rules! typed_text {
    ($name:ident, $error:ty) => {
        impl std::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        /// As typed.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::new(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
            }
        }

        /// Where a person can be reached does not belong in a log.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(•••)"))
            }
        }
    };
}

use typed_text;
