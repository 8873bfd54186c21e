//! Answers where no handler gave one.

use std::any::Any;

use axum::response::{IntoResponse, Response};

use crate::problem::{Kind, Problem};

pub(super) async fn unknown_path() -> Problem {
    Kind::UnknownPath.into()
}

pub(super) async fn wrong_method() -> Problem {
    Kind::WrongMethod.into()
}

/// Where it happened is told by the panic hook; what it said may hold somebody's data and is not repeated.
#[derive(Debug, thiserror::Error)]
#[error("a handler panicked")]
struct Panicked;

pub(super) fn panicked(_what: Box<dyn Any + Send>) -> Response {
    Problem::internal(Panicked).into_response()
}
