//! What stands in mailed links: an id and half of its HMAC, so that a link can be checked but not guessed and nothing
//! about it is stored.

use crate::{Purpose, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::Id;
use subtle::ConstantTimeEq;
use uuid::Uuid;

/// The text for a link to what `id` names: 43 letters, digits, `-` and `_`.
#[must_use]
pub fn link_token<T: Id>(secret: &Secret, purpose: Purpose, id: T) -> String {
    let id = id.as_uuid().into_bytes();
    URL_SAFE_NO_PAD.encode([id, proof(secret, purpose, id)].concat())
}

/// The id in a link that this server made for this purpose; `None` for every other text.
#[must_use]
pub fn read_link_token<T: Id>(secret: &Secret, purpose: Purpose, text: &str) -> Option<T> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (id, given) = bytes.split_first_chunk::<16>()?;
    bool::from(proof(secret, purpose, *id).as_slice().ct_eq(given)).then(|| T::from_uuid(Uuid::from_bytes(*id)))
}

/// 128 bits of the HMAC: as hard to guess as the other half is to foresee.
fn proof(secret: &Secret, purpose: Purpose, id: [u8; 16]) -> [u8; 16] {
    let mut proof = [0; 16];
    proof.iter_mut().zip(secret.derive(purpose, &[&id])).for_each(|(place, byte)| *place = byte);
    proof
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::DraftId;

    #[test]
    fn a_link_opens_what_it_was_made_for_and_nothing_else() {
        let secret = Secret::new([9; 32]);
        let id: DraftId = "0190f0c4-7b1d-7cda-8f00-0123456789ab".parse().unwrap();
        let text = link_token(&secret, Purpose::DraftLink, id);
        assert_eq!(text.len(), 43);
        assert_eq!(read_link_token(&secret, Purpose::DraftLink, &text), Some(id));
        assert_eq!(read_link_token::<DraftId>(&secret, Purpose::InvitationLink, &text), None);
        assert_eq!(read_link_token::<DraftId>(&Secret::new([8; 32]), Purpose::DraftLink, &text), None);
        for wrong in ["", "🦊", &text[..42], &format!("{text}A"), &format!("B{}", &text[1..])] {
            assert_eq!(read_link_token::<DraftId>(&secret, Purpose::DraftLink, wrong), None, "{wrong}");
        }
    }
}
