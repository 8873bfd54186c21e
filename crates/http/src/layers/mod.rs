//! What happens around every request, in reading order: it gets an id and a language, a span without personal data and
//! headers that protect the reader; problems are written in its language and faults logged; a panic becomes a fault; what
//! takes too long is given up; a body has a limit; what no route takes is answered.

mod admission;
mod fallback;
mod present;
mod protection;
mod stopping;
mod time_limit;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::{Extension, Router};
use domain::{Clock, Entropy};
use tower_http::catch_panic::CatchPanicLayer;

use crate::extract::BodyLimit;

pub use stopping::{Stopping, stopping};

/// What the layers have to be told.
#[derive(Clone)]
pub struct Edge {
    /// Where the time in request ids comes from.
    pub clock: Arc<dyn Clock>,
    /// Where their random part comes from.
    pub entropy: Arc<dyn Entropy>,
    /// Whether people reach the service over TLS: then browsers are told to insist on it.
    pub is_https: bool,
    /// Addresses whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Arc<[IpAddr]>,
    /// How long an answer may take.
    pub time_limit: Duration,
    /// How large a body may be where a route has no limit of its own, in bytes.
    pub body_limit: usize,
}

impl std::fmt::Debug for Edge {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Edge").field("is_https", &self.is_https).finish_non_exhaustive()
    }
}

/// The router of the whole service with all layers around it. Give it every route: the layers then see all answers, those of
/// fallbacks and panics too.
pub fn protect(routes: Router, edge: &Edge) -> Router {
    let routes = routes
        .fallback(fallback::unknown_path)
        .method_not_allowed_fallback(fallback::wrong_method)
        .layer(from_fn(admission::note_route))
        .layer(body_limit(edge.body_limit));
    // Around a router that is one service, so that `Allow`, which a router adds last, is seen from the layers.
    Router::new().fallback_service(routes).layer(
        tower::ServiceBuilder::new()
            .layer(from_fn_with_state(edge.clone(), admission::admit))
            .layer(from_fn_with_state(edge.clone(), protection::protect_reader))
            .layer(from_fn(present::present))
            .layer(CatchPanicLayer::custom(fallback::panicked))
            .layer(from_fn_with_state(edge.clone(), time_limit::give_up)),
    )
}

/// The layer that gives routes a limit of their own on the size of a body, in bytes: `routes.layer(body_limit(…))`.
pub fn body_limit(bytes: usize) -> (DefaultBodyLimit, Extension<BodyLimit>) {
    (DefaultBodyLimit::max(bytes), Extension(BodyLimit(bytes)))
}
