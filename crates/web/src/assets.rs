//! The style sheet. Its address has its digest in it, so that browsers keep it for a year.

use std::fmt::Write;
use std::sync::LazyLock;

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::routing::get;
use casework::App;
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("../assets/style.css");

/// Where the style sheet is.
pub(crate) static STYLE_PATH: LazyLock<String> = LazyLock::new(|| {
    let mut path = "/assets/style-".to_owned();
    for byte in Sha256::digest(STYLE).iter().take(6) {
        // Writing to a string cannot fail.
        let _done = write!(path, "{byte:02x}");
    }
    path + ".css"
});

pub(crate) fn routes() -> Router<App> {
    let headers = [(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Router::new().route(&STYLE_PATH, get(async move || (headers, STYLE)))
}
