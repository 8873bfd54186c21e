//! An upload in parts, read as it arrives.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use bytes::Bytes;

use super::BodyLimit;
use crate::problem::{Kind, Problem, Size};

/// A body of `multipart/form-data`. Nothing of it is kept in memory: the handler reads each part in pieces.
/// The route must be under a [`body_limit`](crate::body_limit) of its own.
#[derive(Debug)]
pub struct Multipart {
    parts: axum::extract::Multipart,
    limit: Size,
}

/// One part of an upload.
#[derive(Debug)]
pub struct Part<'a> {
    field: Field<'a>,
    limit: Size,
}

impl<S: Send + Sync> FromRequest<S> for Multipart {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let limit = Size(request.extensions().get::<BodyLimit>().map_or(0, |limit| limit.0));
        let parts = axum::extract::Multipart::from_request(request, state).await;
        let parts = parts.or(Err(Kind::UnsupportedMediaType { expected: "multipart/form-data".into() }))?;
        Ok(Self { parts, limit })
    }
}

impl Multipart {
    /// The next part, or none after the last.
    ///
    /// # Errors
    /// With the problem of a body that is damaged or too large.
    pub async fn next_part(&mut self) -> Result<Option<Part<'_>>, Problem> {
        let limit = self.limit;
        match self.parts.next_field().await {
            Ok(field) => Ok(field.map(|field| Part { field, limit })),
            Err(error) => Err(problem(&error, limit)),
        }
    }
}

impl Part<'_> {
    /// The name of the field.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.field.name()
    }

    /// The name of the file, as the sender calls it: not to be believed, and no path.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.field.file_name()
    }

    /// The media type, as the sender calls it: not to be believed.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.field.content_type()
    }

    /// The next piece of its content, or none after the last.
    ///
    /// # Errors
    /// With the problem of a body that is damaged or too large.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Problem> {
        let limit = self.limit;
        self.field.chunk().await.map_err(|error| problem(&error, limit))
    }

    /// Its content as text, for short fields beside a file.
    ///
    /// # Errors
    /// With the problem of a body that is damaged or too large.
    pub async fn text(self) -> Result<String, Problem> {
        self.field.text().await.map_err(|error| problem(&error, self.limit))
    }
}

fn problem(error: &MultipartError, limit: Size) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Kind::TooLarge { limit }.into(),
        _ => Kind::MalformedMultipart.into(),
    }
}
