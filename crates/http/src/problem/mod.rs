//! The one error of the outside: a problem of RFC 9457.

mod catalogue;
mod field_error;
mod member;
mod written;

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

pub use catalogue::{Kind, ProblemType};
pub use field_error::FieldError;
pub use member::{Due, Member, Named, Size};
pub(crate) use written::Surroundings;

/// What went wrong, for the one who asked: what kind, which fields, and when to come back.
///
/// As a response it is bare; the layer [`present`](crate::layers) writes it in the language of the request. The `type` is
/// `/problems/<slug>`: a reference relative to the service's own address (RFC 9457, section 3.1.1), so that it is the same
/// string at every deployment and yet leads to its documentation at the one that sent it.
#[derive(Debug, Clone)]
#[must_use]
pub struct Problem {
    /// In a box, as it is large beside what a handler answers when all goes well.
    kind: Box<Kind>,
    errors: Vec<FieldError>,
    members: Vec<(&'static str, Member)>,
    retry_after: Option<Duration>,
    cause: Option<Arc<dyn Error + Send + Sync>>,
}

impl Problem {
    /// A problem of this kind.
    pub fn new(kind: Kind) -> Self {
        let retry_after = kind.problem_type().usual_retry();
        Self { kind: Box::new(kind), errors: Vec::new(), members: Vec::new(), retry_after, cause: None }
    }

    /// Content that was understood, with what is wrong about each field.
    pub fn invalid(errors: Vec<FieldError>) -> Self {
        Self::new(Kind::InvalidContent).with_errors(errors)
    }

    /// A fault of ours. The caller is told a request id; the cause and its sources go to the log, once.
    pub fn internal(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(Kind::Internal).with_cause(cause)
    }

    /// The same with the error behind it, for the log.
    pub fn with_cause(mut self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.cause = Some(Arc::from(cause.into()));
        self
    }

    /// The same with these fields named, the first to correct first.
    pub fn with_errors(mut self, errors: Vec<FieldError>) -> Self {
        self.errors = errors;
        self
    }

    /// The same with one more member in the JSON, beside those that its kind has.
    pub fn with_member(mut self, name: &'static str, member: impl Into<Member>) -> Self {
        self.members.push((name, member.into()));
        self
    }

    /// The same with the time after which trying again makes sense.
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// Its kind, with what the kind tells.
    #[must_use]
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// The status of the response that carries it.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.kind.problem_type().status()
    }

    /// What is wrong about which fields.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// The error behind a fault of ours.
    #[must_use]
    pub fn cause(&self) -> Option<&(dyn Error + Send + Sync)> {
        self.cause.as_deref()
    }
}

impl From<Kind> for Problem {
    fn from(kind: Kind) -> Self {
        Self::new(kind)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}
