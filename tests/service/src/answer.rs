//! What came back.

use axum::http::{HeaderMap, StatusCode};
use bytes::Bytes;
use serde_json::Value;

/// A response, read in full.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// What was asked, for whoever reads a failure.
    pub(crate) asked: String,
}

impl Answer {
    /// The body as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self}"))
    }

    /// The same answer, if it has this status.
    #[must_use]
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{self}");
        self
    }

    /// The JSON of an answer that has this status.
    #[must_use]
    #[track_caller]
    pub fn body_of(self, status: u16) -> Value {
        self.expect(status).json()
    }

    /// A problem of this type and status, with what every problem must have.
    #[must_use]
    #[track_caller]
    pub fn problem(self, status: u16, kind: &str) -> Value {
        let problem = self.expect(status).any_problem();
        let found = problem["type"].as_str().and_then(|uri| uri.rsplit('/').next());
        assert_eq!(found, Some(kind), "{problem}");
        problem
    }

    /// The problem that this is, whichever; it must have what every problem has.
    #[must_use]
    #[track_caller]
    pub fn any_problem(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{self}");
        assert!(self.header("content-language").is_some(), "{self}");
        let problem = self.json();
        assert_eq!(problem["status"].as_u64(), Some(u64::from(self.status.as_u16())), "{problem}");
        for member in ["type", "title", "detail", "instance"] {
            assert!(problem[member].as_str().is_some_and(|text| !text.is_empty()), "no {member}: {problem}");
        }
        problem
    }

    /// A header, if it is there and text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The version that the entity tag names.
    #[must_use]
    pub fn version(&self) -> u64 {
        let tag = self.header("etag").unwrap_or_else(|| panic!("no ETag: {self}"));
        tag.trim_matches('"').parse().unwrap_or_else(|_| panic!("no version: {self}"))
    }
}

impl std::fmt::Display for Answer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} → {} {}", self.asked, self.status, String::from_utf8_lossy(&self.body))
    }
}
