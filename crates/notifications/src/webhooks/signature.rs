//! How a call is signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::WebhookDeliveryId;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The value of `webhook-signature` for an event sent at this time (seconds since 1970 UTC).
#[must_use]
pub fn sign(secret: &[u8; 32], id: WebhookDeliveryId, seconds: i64, body: &str) -> String {
    signature(secret, &id.to_string(), seconds, body)
}

fn signature(secret: &[u8], id: &str, seconds: i64, body: &str) -> String {
    // HMAC pads a shorter key with zeros to the block of the hash (RFC 2104, section 2); ours have 32 bytes.
    let mut key = [0; 64];
    key.iter_mut().zip(secret).for_each(|(place, byte)| *place = *byte);
    let mut mac = Hmac::<Sha256>::new(&key.into());
    mac.update(format!("{id}.{seconds}.{body}").as_bytes());
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_that_the_libraries_of_the_specification_share_is_signed_alike() {
        let secret = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signed = signature(&secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, r#"{"test": 2432232314}"#);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn id_time_body_and_secret_all_count() {
        let signed = signature(&[1; 32], "a", 1, "b");
        for other in [
            signature(&[2; 32], "a", 1, "b"),
            signature(&[1; 32], "c", 1, "b"),
            signature(&[1; 32], "a", 2, "b"),
            signature(&[1; 32], "a", 1, "c"),
        ] {
            assert_ne!(other, signed);
        }
    }
}
