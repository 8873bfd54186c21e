//! Writes problems in the language of the request, and logs the faults behind them: once, here.

use std::error::Error;
use std::sync::Arc;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::Response;

use crate::extract::{RequestId, RequestLanguage};
use crate::problem::{Kind, Problem, Surroundings};

pub(super) async fn present(request: Request, next: Next) -> Response {
    let around = Surroundings {
        language: RequestLanguage::of(request.headers()).get(),
        method: request.method().clone(),
        request: request.extensions().get::<RequestId>().map(|id| id.0).unwrap_or_default(),
    };
    let response = next.run(request).await;
    let (mut parts, body) = response.into_parts();
    let problem = parts.extensions.remove::<Arc<Problem>>().or_else(|| foreign(&parts).map(Arc::new));
    let Some(problem) = problem else { return Response::from_parts(parts, body) };
    if let Some(cause) = problem.cause() {
        tracing::error!(problem = problem.kind().problem_type().slug(), cause = chain(cause), "a request failed");
    }
    if is_page(&parts) {
        return Response::from_parts(parts, body);
    }
    let mut written = problem.written(parts.headers, &around);
    *written.extensions_mut() = parts.extensions;
    written
}

/// Whether a surface for people has written its problem out already.
fn is_page(parts: &axum::http::response::Parts) -> bool {
    parts.headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

/// The problem for an error that did not come from us: one that the framework answered in plain text or with nothing.
fn foreign(parts: &axum::http::response::Parts) -> Option<Problem> {
    let is_error = parts.status.is_client_error() || parts.status.is_server_error();
    let has_form = parts.headers.get(CONTENT_TYPE).is_some_and(|value| !value.as_bytes().starts_with(b"text/plain"));
    (is_error && !has_form).then(|| match parts.status {
        StatusCode::NOT_FOUND => Kind::UnknownPath.into(),
        StatusCode::METHOD_NOT_ALLOWED => Kind::WrongMethod.into(),
        StatusCode::REQUEST_TIMEOUT => Kind::RequestTimeout.into(),
        status if status.is_client_error() => Kind::BadRequest.into(),
        status => Problem::internal(Unexplained(status)),
    })
}

#[derive(Debug, thiserror::Error)]
#[error("a response of status {0} came without a problem")]
struct Unexplained(StatusCode);

/// The error and the errors behind it, the outermost first.
fn chain(error: &dyn Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        words = format!("{words}: {error}");
        cause = error.source();
    }
    words
}
