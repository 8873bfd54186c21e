//! Headers that protect the reader. A page that needs more than nothing says so itself: what a handler has set stays.

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use super::Edge;

/// Nothing may be loaded, nothing framed, nowhere posted: right for JSON and for a file that a browser shows by itself.
const NOTHING: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Two years, the least that the browsers' own lists take.
const ALWAYS_TLS: &str = "max-age=63072000; includeSubDomains";

const FIXED: [(HeaderName, &str); 7] = [
    (CONTENT_SECURITY_POLICY, NOTHING),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    // What is public and may be kept says so; everything else may be about somebody's case.
    (CACHE_CONTROL, "no-store"),
];

pub(super) async fn protect_reader(State(edge): State<Edge>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        unless_set(headers, name, value);
    }
    if edge.is_https {
        unless_set(headers, STRICT_TRANSPORT_SECURITY, ALWAYS_TLS);
    }
    response
}

fn unless_set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.entry(name).or_insert(HeaderValue::from_static(value));
}
