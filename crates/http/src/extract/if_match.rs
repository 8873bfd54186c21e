//! The version of a case that a decision was made on.

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::HeaderValue;
use axum::http::header::IF_MATCH;
use axum::http::request::Parts;

use crate::problem::{Kind, Problem};

/// The version named by `If-Match`. Absent: [`Kind::VersionRequired`],
/// unless taken as an `Option`; not one strong tag of ours: [`Kind::MalformedHeader`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IfMatch(pub u64);

/// The `ETag` of a version: its number in quotes, strong, for the JSON of one version differs only by language.
#[must_use]
pub fn etag(version: u64) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{version}\"")).unwrap_or(HeaderValue::from_static("\"0\""))
}

impl<S: Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let version = <Self as OptionalFromRequestParts<S>>::from_request_parts(parts, state).await?;
        version.ok_or_else(|| Kind::VersionRequired.into())
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for IfMatch {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Problem> {
        let mut values = parts.headers.get_all(IF_MATCH).iter();
        let Some(value) = values.next() else { return Ok(None) };
        let version = if values.next().is_none() { version_in(value) } else { None };
        version
            .map(|version| Some(Self(version)))
            .ok_or_else(|| Kind::MalformedHeader { header: "If-Match".into() }.into())
    }
}

fn version_in(value: &HeaderValue) -> Option<u64> {
    let digits = value.to_str().ok()?.trim().strip_prefix('"')?.strip_suffix('"')?;
    // `parse` alone would take "+7" and "007", two more names for version 7.
    digits.parse().ok().filter(|version: &u64| version.to_string() == digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_reads_back_from_its_tag() {
        assert_eq!(version_in(&etag(0)), Some(0));
        assert_eq!(version_in(&etag(u64::MAX)), Some(u64::MAX));
    }

    #[test]
    fn anything_but_one_strong_tag_of_ours_is_refused() {
        for text in ["7", "*", "W/\"7\"", "\"7\", \"8\"", "\"07\"", "\"+7\"", "\"\"", "\"99999999999999999999\""] {
            assert_eq!(version_in(&HeaderValue::from_static(text)), None, "{text}");
        }
    }
}
