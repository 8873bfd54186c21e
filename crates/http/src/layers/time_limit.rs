//! Gives up on an answer that takes too long, so that one hanging request cannot hold up a stop.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Edge;
use crate::problem::{Kind, Problem};

pub(super) async fn give_up(State(edge): State<Edge>, request: Request, next: Next) -> Response {
    match tokio::time::timeout(edge.time_limit, next.run(request)).await {
        Ok(response) => response,
        Err(_elapsed) => {
            tracing::warn!(
                limit_ms = u64::try_from(edge.time_limit.as_millis()).unwrap_or(u64::MAX),
                "gave up on an answer"
            );
            Problem::new(Kind::Unavailable).into_response()
        }
    }
}
