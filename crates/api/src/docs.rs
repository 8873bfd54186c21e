//! The description of the API as a document, and a page to browse it. The page's scripts and styles are part of the
//! binary; it is the only page that runs any, so it says so in a policy of its own.

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::response::Response;
use utoipa::openapi::OpenApi;
use utoipa_swagger_ui::SwaggerUi;

/// The browsing page needs its own scripts and styles, and styles that its scripts write into elements.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// `/api/openapi.json` and `/api/docs`.
pub(crate) fn routes(description: OpenApi) -> Router {
    Router::from(SwaggerUi::new("/api/docs").url("/api/openapi.json", description)).layer(
        axum::middleware::map_response(async |mut response: Response| {
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, POLICY);
            response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600"));
            response
        }),
    )
}
