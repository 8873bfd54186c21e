//! The key that makes a repeated request have its effect once.

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::HeaderValue;
use axum::http::request::Parts;

use crate::problem::{Kind, Problem};

const HEADER: &str = "idempotency-key";

/// Characters that a key may have; the number that others in the trade allow.
const LONGEST: usize = 255;

/// The value of `Idempotency-Key`: a string of RFC 9651 (`"8e03…"`, in quotes) or the same text bare, 1 to 255 visible ASCII
/// characters. Absent: [`Kind::IdempotencyKeyRequired`], unless taken as an `Option`; otherwise [`Kind::MalformedHeader`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyKey(pub String);

impl<S: Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let key = <Self as OptionalFromRequestParts<S>>::from_request_parts(parts, state).await?;
        key.ok_or_else(|| Kind::IdempotencyKeyRequired.into())
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for IdempotencyKey {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Problem> {
        let mut values = parts.headers.get_all(HEADER).iter();
        let Some(value) = values.next() else { return Ok(None) };
        let key = if values.next().is_none() { key_in(value) } else { None };
        key.map(|key| Some(Self(key))).ok_or_else(|| Kind::MalformedHeader { header: "Idempotency-Key".into() }.into())
    }
}

fn key_in(value: &HeaderValue) -> Option<String> {
    let text = value.to_str().ok()?.trim();
    let key = match text.strip_prefix('"') {
        Some(quoted) => unescaped(quoted.strip_suffix('"')?)?,
        None => text.to_owned(),
    };
    ((1..=LONGEST).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())).then_some(key)
}

/// In a string of RFC 9651, a backslash stands before a quote or a backslash and nowhere else.
fn unescaped(inside: &str) -> Option<String> {
    let mut text = String::with_capacity(inside.len());
    let mut characters = inside.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.push(characters.next().filter(|next| matches!(next, '"' | '\\'))?),
            '"' => return None,
            other => text.push(other),
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Option<String> {
        key_in(&HeaderValue::from_str(text).unwrap())
    }

    #[test]
    fn a_key_is_the_same_in_quotes_and_bare() {
        assert_eq!(key("\"8e03978e\""), key("8e03978e"));
        assert_eq!(key(r#""a\"b\\c""#).as_deref(), Some(r#"a"b\c"#));
    }

    #[test]
    fn a_key_is_visible_and_of_bounded_length() {
        assert_eq!(key(&"k".repeat(255)).map(|key| key.len()), Some(255));
        for text in ["", "\"\"", "a b", "\"a", "\"a\"b\"", r#""a\b""#, &"k".repeat(256)] {
            assert_eq!(key(text), None, "{text}");
        }
    }
}
