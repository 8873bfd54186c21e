//! The second factor of staff: time-based one-time passwords as authenticator apps make them (RFC 6238: SHA-1, six
//! digits, steps of thirty seconds).

use domain::entropy::Entropy;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha1::Sha1;
use std::fmt;
use subtle::ConstantTimeEq;

/// The seconds a code is shown for.
const STEP_SECONDS: i64 = 30;

/// The secret that an authenticator app and the server share: 160 bits, as RFC 4226 recommends.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed([u8; 20]);

impl Seed {
    /// A fresh seed.
    #[must_use]
    pub fn fresh(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 20];
        entropy.fill(&mut bytes);
        Self(bytes)
    }

    /// The seed made of stored bytes; `None` if they are not twenty.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Its bytes, to be sealed before they are stored.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The seed as authenticator apps take it when typed: base 32 (RFC 4648), 32 letters.
    #[must_use]
    pub fn base32(&self) -> String {
        const ALPHABET: [char; 32] = [
            'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U',
            'V', 'W', 'X', 'Y', 'Z', '2', '3', '4', '5', '6', '7',
        ];
        let mut text = String::with_capacity(32);
        for group in self.0.chunks(5) {
            let bits = group.iter().fold(0u64, |bits, byte| (bits << 8) | u64::from(*byte));
            for place in (0..8u32).rev() {
                let index = usize::try_from((bits >> (place * 5)) & 31).unwrap_or_default();
                text.extend(ALPHABET.get(index));
            }
        }
        text
    }

    /// The link that authenticator apps read from a QR code.
    #[must_use]
    pub fn link(&self, account: &str) -> String {
        let account: String = account
            .bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
                _ => format!("%{byte:02X}"),
            })
            .collect();
        format!("otpauth://totp/Concord:{account}?secret={}&issuer=Concord", self.base32())
    }

    /// The code of this step (a count of thirty seconds since 1970).
    #[must_use]
    pub fn code(&self, step: i64) -> String {
        format!("{:06}", self.truncated(step) % 1_000_000)
    }

    /// The step whose code was typed, if it is the one of `now` or a neighbour (clocks of telephones differ) and later
    /// than `last_used`, so that a code once seen cannot be used again.
    #[must_use]
    pub fn accepts(&self, typed: &str, now: Timestamp, last_used: Option<i64>) -> Option<i64> {
        let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let current = step_at(now);
        let mut accepted = None;
        for step in current - 1..=current + 1 {
            let matches = bool::from(self.code(step).as_bytes().ct_eq(typed.as_bytes()));
            if matches && last_used.is_none_or(|last| step > last) && accepted.is_none() {
                accepted = Some(step);
            }
        }
        accepted
    }

    /// RFC 4226 section 5.3: dynamic truncation to 31 bits.
    fn truncated(&self, step: i64) -> u32 {
        // HMAC pads a shorter key with zeros to the block of the hash (RFC 2104, section 2).
        let mut key = [0; 64];
        key.iter_mut().zip(self.0).for_each(|(place, byte)| *place = byte);
        let mut mac = Hmac::<Sha1>::new(&key.into());
        mac.update(&step.to_be_bytes());
        let hash: [u8; 20] = mac.finalize().into_bytes().into();
        let offset = hash.last().map_or(0, |last| usize::from(last & 15));
        hash.iter().skip(offset).take(4).fold(0u32, |number, byte| (number << 8) | u32::from(*byte)) & 0x7fff_ffff
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed(•••)")
    }
}

/// The step an instant falls in.
#[must_use]
pub fn step_at(now: Timestamp) -> i64 {
    now.as_second().div_euclid(STEP_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seed() -> Seed {
        Seed::from_bytes(b"12345678901234567890").unwrap()
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    /// RFC 6238 appendix B prints eight digits; an app shows the last six.
    #[test]
    fn codes_are_those_of_rfc_6238() {
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(seed().code(step_at(at(second))), code, "at {second}");
        }
    }

    #[test]
    fn the_neighbouring_steps_count_and_further_ones_do_not() {
        let now = at(1_234_567_890);
        let step = step_at(now);
        for near in [step - 1, step, step + 1] {
            assert_eq!(seed().accepts(&seed().code(near), now, None), Some(near));
        }
        for far in [step - 2, step + 2] {
            assert_eq!(seed().accepts(&seed().code(far), now, None), None);
        }
        assert_eq!(seed().accepts("", now, None), None);
        assert_eq!(seed().accepts("005 924", now, None), Some(step));
    }

    #[test]
    fn a_step_is_not_accepted_twice() {
        let now = at(1_234_567_890);
        let step = step_at(now);
        assert_eq!(seed().accepts(&seed().code(step), now, Some(step)), None);
        assert_eq!(seed().accepts(&seed().code(step - 1), now, Some(step)), None);
        assert_eq!(seed().accepts(&seed().code(step + 1), now, Some(step)), Some(step + 1));
    }

    #[test]
    fn a_seed_is_written_as_apps_read_it() {
        assert_eq!(seed().base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(
            seed().link("anna+1@example.org"),
            "otpauth://totp/Concord:anna%2B1%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Concord"
        );
        assert_eq!(format!("{:?}", seed()), "Seed(•••)");
    }
}
