//! Bearer tokens: 256 random bits behind a prefix that says what they are. Only their SHA-256 is stored.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::entropy::Entropy;
use sha2::{Digest, Sha256};
use std::fmt;

/// What a bearer token opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A session of a person who signed in, or of somebody invited to one case.
    Session,
    /// A key with which an organisation's own systems call the API.
    ApiKey,
}

impl TokenKind {
    const fn prefix(self) -> &'static str {
        match self {
            Self::Session => "cs_",
            Self::ApiKey => "ck_",
        }
    }
}

/// A bearer token, in the hands of the one it was made for.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    kind: TokenKind,
    bytes: [u8; 32],
}

impl Token {
    /// A fresh token.
    #[must_use]
    pub fn fresh(kind: TokenKind, entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 32];
        entropy.fill(&mut bytes);
        Self { kind, bytes }
    }

    /// Reads what a caller sent; `None` for anything that cannot be one of our tokens.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let kind = [TokenKind::Session, TokenKind::ApiKey].into_iter().find(|kind| text.starts_with(kind.prefix()))?;
        let bytes = URL_SAFE_NO_PAD.decode(text.get(kind.prefix().len()..)?).ok()?;
        Some(Self { kind, bytes: bytes.try_into().ok()? })
    }

    /// What it opens.
    #[must_use]
    pub const fn kind(&self) -> TokenKind {
        self.kind
    }

    /// The SHA-256 of its random bits: what the database keeps and looks up.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.bytes).into()
    }

    /// The token as text, for the one answer that carries it.
    #[must_use]
    pub fn reveal(&self) -> String {
        format!("{}{}", self.kind.prefix(), URL_SAFE_NO_PAD.encode(self.bytes))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}•••", self.kind.prefix())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::entropy::SeededEntropy;

    #[test]
    fn a_token_reads_back_and_keeps_its_kind() {
        let entropy = SeededEntropy::new(1);
        for kind in [TokenKind::Session, TokenKind::ApiKey] {
            let token = Token::fresh(kind, &entropy);
            let read = Token::parse(&token.reveal()).unwrap();
            assert_eq!(read, token);
            assert_eq!(read.digest(), token.digest());
            assert_ne!(Token::fresh(kind, &entropy), token);
        }
    }

    #[test]
    fn text_that_is_no_token_is_refused() {
        let token = Token::fresh(TokenKind::Session, &SeededEntropy::new(1)).reveal();
        for text in ["", "cs_", "cs_AAAA", "cs_🦊", &token[3..], &token[..token.len() - 1], &format!("{token}A")] {
            assert!(Token::parse(text).is_none(), "{text}");
        }
    }
}
