//! The first and the last to see a request: its id, its language, its client, its span.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::HeaderValue;
use axum::http::header::VARY;
use axum::middleware::Next;
use axum::response::Response;
use domain::Ids;
use tracing::Instrument;
use tracing::field::{Empty, display};

use super::Edge;
use crate::extract::{RequestId, RequestLanguage, client_address};

/// The route that answered, with the names of its parts and not their values.
#[derive(Debug, Clone)]
pub(super) struct Route(MatchedPath);

/// Tells the layers outside the router which route was taken.
pub(super) async fn note_route(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().cloned().map(Route);
    let mut response = next.run(request).await;
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}

pub(super) async fn admit(State(edge): State<Edge>, mut request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let id: RequestId = Ids::new(&*edge.clock, &*edge.entropy).fresh();
    let language = RequestLanguage::of(request.headers());
    let client = client_address(request.extensions(), request.headers(), &edge.trusted_proxies);
    request.extensions_mut().insert(id);
    request.extensions_mut().insert(client);
    // The path itself may hold a token, and the client's address is personal: neither is logged.
    let span = tracing::info_span!(
        "request",
        request.id = %id.0,
        method = %request.method(),
        locale = language.get().tag(),
        route = Empty,
        case.id = Empty,
        status = Empty,
    );
    let mut response = next.run(request).instrument(span.clone()).await;
    if let Some(route) = response.extensions().get::<Route>() {
        span.record("route", route.0.as_str());
    }
    span.record("status", display(response.status().as_u16()));
    let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    span.in_scope(|| tracing::info!(took_ms, "answered"));
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&id.0.to_string()) {
        headers.insert("x-request-id", value);
    }
    headers.append(VARY, HeaderValue::from_static("Accept-Language"));
    response
}
