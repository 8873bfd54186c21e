//! A body of JSON.

use std::time::Duration;

use axum::extract::{FromRequest, Request};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::json_fault;
use crate::problem::{Kind, Problem, Size};

/// A body that dribbles in more slowly than this is given up. A phone on 2G sends the largest form in about 20 s.
const PATIENCE: Duration = Duration::from_secs(25);

/// Taken where no [`body_limit`](crate::body_limit) says otherwise.
const USUAL_LIMIT: usize = 256 * 1024;

/// How large a body is taken, in bytes. Made by [`body_limit`](crate::body_limit).
#[derive(Debug, Clone, Copy)]
pub struct BodyLimit(pub(crate) usize);

/// A body of JSON, read in full before the handler runs; as a response, a body of JSON.
///
/// Rejects with the kind that says what to correct: [`Kind::UnsupportedMediaType`], [`Kind::TooLarge`],
/// [`Kind::RequestTimeout`], [`Kind::MalformedJson`] (also for nesting deeper than 128 and a name that stands twice),
/// [`Kind::UnknownField`], [`Kind::MissingField`], [`Kind::WrongType`], [`Kind::InvalidContent`].
#[derive(Debug, Clone, Copy)]
pub struct Json<T>(pub T);

/// A body of JSON together with what identifies the request among those with the same idempotency key.
#[derive(Debug, Clone)]
pub struct Fingerprint<T> {
    /// The body.
    pub body: T,
    /// SHA-256 of the method, the path with its query and the bytes of the body.
    pub fingerprint: [u8; 32],
}

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Problem> {
        let bytes = read(request).await?;
        json_fault::parse(&bytes).map(Self)
    }
}

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for Fingerprint<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Problem> {
        let hash = Sha256::new_with_prefix(request.method().as_str()).chain_update([0]);
        let hash = hash.chain_update(request.uri().to_string()).chain_update([0]);
        let bytes = read(request).await?;
        let fingerprint = hash.chain_update(&bytes).finalize().into();
        json_fault::parse(&bytes).map(|body| Self { body, fingerprint })
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(body) => ([(CONTENT_TYPE, "application/json")], body).into_response(),
            Err(error) => Problem::internal(error).into_response(),
        }
    }
}

async fn read(request: Request) -> Result<Bytes, Problem> {
    if !is_json(request.headers()) {
        return Err(Kind::UnsupportedMediaType { expected: "application/json".into() }.into());
    }
    let limit = request.extensions().get::<BodyLimit>().map_or(USUAL_LIMIT, |limit| limit.0);
    if announced_length(request.headers()).is_some_and(|length| length > limit) {
        return Err(Kind::TooLarge { limit: Size(limit) }.into());
    }
    let reading = axum::body::to_bytes(request.into_body(), limit);
    match tokio::time::timeout(PATIENCE, reading).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) if is_over_limit(&error) => Err(Kind::TooLarge { limit: Size(limit) }.into()),
        Ok(Err(_broken_off)) => Err(Kind::BadRequest.into()),
        Err(_elapsed) => Err(Kind::RequestTimeout.into()),
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let Some(media_type) = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) else { return false };
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || (essence.starts_with("application/") && essence.ends_with("+json"))
}

fn announced_length(headers: &HeaderMap) -> Option<usize> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn is_over_limit(error: &axum::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if error.is::<http_body_util::LengthLimitError>() {
            return true;
        }
        cause = error.source();
    }
    false
}
