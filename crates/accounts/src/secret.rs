//! The one secret of the server, and everything that is derived from it instead of being stored.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

/// What a derived value is for. Values derived for one purpose say nothing about those of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The code mailed to somebody who signs in; part: the challenge.
    SignInCode,
    /// The link in the mail that tells a merchant of a case; part: the invitation.
    InvitationLink,
    /// The code mailed to the address that was invited; part: the challenge.
    InvitationCode,
    /// The link that resumes a draft; part: the draft.
    DraftLink,
    /// The code that proves the address of a filer who has no account; part: the challenge.
    DraftCode,
    /// The code on the receipt of a complaint; part: the case.
    ReceiptCode,
    /// The code on every notice by which the public page confirms that it is genuine; part: the case.
    NoticeCode,
    /// What a browser gives back with every form of a page; part: a fresh id.
    FormMark,
    /// The return path of a notice, so that a bounce names it; part: the notice.
    ReturnPath,
    /// The key under which second-factor seeds are kept.
    SeedKey,
    /// The secret with which calls of a webhook are signed; part: the webhook.
    WebhookSecret,
    /// Tokens bound to a session, for the forms of pages; part: the session.
    FormToken,
    /// Folded, keyed names of what is counted for limits, so that no address is kept for counting.
    LimitBucket,
}

impl Purpose {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::SignInCode => b"concord/sign-in-code/1",
            Self::InvitationLink => b"concord/invitation-link/1",
            Self::InvitationCode => b"concord/invitation-code/1",
            Self::DraftLink => b"concord/draft-link/1",
            Self::DraftCode => b"concord/draft-code/1",
            Self::ReceiptCode => b"concord/receipt-code/1",
            Self::NoticeCode => b"concord/notice-code/1",
            Self::FormMark => b"concord/form-mark/1",
            Self::ReturnPath => b"concord/return-path/1",
            Self::SeedKey => b"concord/seed-key/1",
            Self::WebhookSecret => b"concord/webhook-secret/1",
            Self::FormToken => b"concord/form-token/1",
            Self::LimitBucket => b"concord/limit-bucket/1",
        }
    }
}

/// Thirty-two bytes from `CONCORD_SECRET_FILE`. Whoever holds them can make every code and link of this server.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// The secret made of these bytes, which must have come from the system's source of randomness.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// HMAC-SHA256 over the purpose and the parts. Each part goes in with its length, so no two lists of parts share a value.
    #[must_use]
    pub fn derive(&self, purpose: Purpose, parts: &[&[u8]]) -> [u8; 32] {
        // HMAC pads a shorter key with zeros to the block of the hash (RFC 2104, section 2).
        let mut key = [0; 64];
        key.iter_mut().zip(self.0).for_each(|(place, byte)| *place = byte);
        let mut mac = Hmac::<Sha256>::new(&key.into());
        for part in [purpose.label()].iter().chain(parts) {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(•••)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_differ_by_purpose_secret_and_the_cut_between_parts() {
        let secret = Secret::new([7; 32]);
        let value = secret.derive(Purpose::SignInCode, &[b"ab", b"c"]);
        assert_eq!(value, secret.derive(Purpose::SignInCode, &[b"ab", b"c"]));
        assert_ne!(value, secret.derive(Purpose::DraftCode, &[b"ab", b"c"]));
        assert_ne!(value, secret.derive(Purpose::SignInCode, &[b"a", b"bc"]));
        assert_ne!(value, Secret::new([8; 32]).derive(Purpose::SignInCode, &[b"ab", b"c"]));
    }

    #[test]
    fn a_secret_never_prints() {
        assert_eq!(format!("{:?}", Secret::new([1; 32])), "Secret(•••)");
    }
}
