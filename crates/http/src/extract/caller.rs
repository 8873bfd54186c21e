//! Who a request comes from.

use accounts::{Accounts, Principal, Token, TokenKind};
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use crate::problem::{Kind, Problem};

/// What the state of a router must have for its handlers to know who is asking.
pub trait Desk {
    /// The front desk.
    fn accounts(&self) -> &Accounts;
}

/// Whoever is asking, signed in or not. A token that opens nothing is a problem and never quietly nobody: its sender
/// believes to be signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller(pub Principal);

/// Somebody who is signed in, in whatever way. Otherwise: [`Kind::NotSignedIn`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known(pub Principal);

impl<S: Desk + Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Some(token) = bearer(&parts.headers)? else { return Ok(Self(Principal::Anonymous)) };
        let principal = state.accounts().authenticate(token).await?;
        if principal == Principal::Anonymous {
            return Err(opens_nothing(token).into());
        }
        Ok(Self(principal))
    }
}

impl<S: Desk + Sync> FromRequestParts<S> for Known {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match Caller::from_request_parts(parts, state).await?.0 {
            Principal::Anonymous => Err(Kind::NotSignedIn.into()),
            principal => Ok(Self(principal)),
        }
    }
}

/// The token of `Authorization: Bearer …`, if the header is there.
fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let malformed = || Problem::from(Kind::MalformedHeader { header: "Authorization".into() });
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Ok(None) };
    let text = value.to_str().ok().filter(|_| values.next().is_none()).ok_or_else(malformed)?;
    let (scheme, token) = text.split_once(' ').ok_or_else(malformed)?;
    if scheme.eq_ignore_ascii_case("bearer") { Ok(Some(token.trim())) } else { Err(malformed()) }
}

fn opens_nothing(token: &str) -> Kind {
    match Token::parse(token).map(|token| token.kind()) {
        Some(TokenKind::Session) => Kind::SessionExpired,
        Some(TokenKind::ApiKey) => Kind::ApiKeyUnknown,
        None => Kind::NotSignedIn,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use domain::SeededEntropy;

    use super::*;

    fn read(values: &[&'static str]) -> Result<Option<String>, Problem> {
        let headers = values.iter().map(|value| (AUTHORIZATION, HeaderValue::from_static(value))).collect();
        bearer(&headers).map(|token| token.map(str::to_owned))
    }

    #[test]
    fn a_token_is_read_from_one_header_of_the_scheme() {
        assert_eq!(read(&[]).unwrap(), None);
        assert_eq!(read(&["Bearer abc"]).unwrap().as_deref(), Some("abc"));
        assert_eq!(read(&["bearer abc"]).unwrap().as_deref(), Some("abc"));
        for values in [&["Basic abc"][..], &["abc"], &["Bearer a", "Bearer b"]] {
            assert!(matches!(read(values).unwrap_err().kind(), Kind::MalformedHeader { .. }), "{values:?}");
        }
    }

    #[test]
    fn a_token_that_opens_nothing_is_told_by_what_it_should_open() {
        let token = |kind| Token::fresh(kind, &SeededEntropy::new(1)).reveal();
        assert_eq!(opens_nothing(&token(TokenKind::Session)), Kind::SessionExpired);
        assert_eq!(opens_nothing(&token(TokenKind::ApiKey)), Kind::ApiKeyUnknown);
        assert_eq!(opens_nothing("nonsense"), Kind::NotSignedIn);
    }
}
