//! AES-256-GCM around the few secrets that must be stored because they cannot be derived.

use crate::{Purpose, Secret};
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use domain::entropy::Entropy;

const NONCE: usize = 12;

/// Encrypts for storage: a random nonce, then the ciphertext. `owner` binds it to its row, so that a value copied into
/// another row does not open.
///
/// # Panics
/// Never for what fits into memory: the cipher fails only beyond 64 GiB.
#[must_use]
#[expect(clippy::expect_used, reason = "AES-GCM fails only beyond 64 GiB")]
pub fn seal(secret: &Secret, purpose: Purpose, owner: &[u8], plain: &[u8], entropy: &dyn Entropy) -> Vec<u8> {
    let cipher = Aes256Gcm::new(&secret.derive(purpose, &[]).into());
    let mut nonce = [0; NONCE];
    entropy.fill(&mut nonce);
    let sealed = cipher
        .encrypt(&Nonce::from(nonce), Payload { msg: plain, aad: owner })
        .expect("what is sealed is a few bytes long");
    [nonce.as_slice(), &sealed].concat()
}

/// Opens what [`seal`] made for the same purpose and owner; `None` if a single bit differs.
#[must_use]
pub fn open(secret: &Secret, purpose: Purpose, owner: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    let cipher = Aes256Gcm::new(&secret.derive(purpose, &[]).into());
    cipher.decrypt(&Nonce::from(*nonce), Payload { msg: sealed, aad: owner }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::entropy::SeededEntropy;

    #[test]
    fn what_is_sealed_opens_for_its_owner_only() {
        let secret = Secret::new([5; 32]);
        let sealed = seal(&secret, Purpose::SeedKey, b"one", b"seed", &SeededEntropy::new(1));
        assert_eq!(open(&secret, Purpose::SeedKey, b"one", &sealed).unwrap(), b"seed");
        assert_eq!(open(&secret, Purpose::SeedKey, b"two", &sealed), None);
        assert_eq!(open(&secret, Purpose::WebhookSecret, b"one", &sealed), None);
        assert_eq!(open(&Secret::new([6; 32]), Purpose::SeedKey, b"one", &sealed), None);
        assert_eq!(open(&secret, Purpose::SeedKey, b"one", &sealed[..5]), None);
        let mut bent = sealed.clone();
        *bent.last_mut().unwrap() ^= 1;
        assert_eq!(open(&secret, Purpose::SeedKey, b"one", &bent), None);
    }
}
