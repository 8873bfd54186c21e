//! A service with a handler for every way to fail.

use std::cell::RefCell;
use std::sync::{Arc, Once};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::routing::{get, post};
use domain::{CaseId, ManualClock, SeededEntropy};
use http::problem::Named;
use http::{Edge, IdempotencyKey, IfMatch, Json, Kind, Multipart, Path, Problem, Query, body_limit, etag, protect};
use localization::Label;
use serde::{Deserialize, Serialize};
use tower::ServiceExt;

pub(crate) const BODY_LIMIT: usize = 64 * 1024;
pub(crate) const UPLOAD_LIMIT: usize = 1024 * 1024;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Letter {
    pub(crate) subject: String,
    pub(crate) pages: u8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    #[serde(default)]
    limit: u8,
}

#[derive(Debug, thiserror::Error)]
#[error("the outer error")]
struct Outer(#[source] std::io::Error);

async fn upload(mut upload: Multipart) -> Result<String, Problem> {
    let mut length = 0;
    while let Some(mut part) = upload.next_part().await? {
        while let Some(chunk) = part.chunk().await? {
            length += chunk.len();
        }
    }
    Ok(length.to_string())
}

fn routes() -> Router {
    let wrong_stage = || async {
        let (action, stage) = (Named::new(Label::Action, "offer"), Named::new(Label::Stage, "closed"));
        Problem::new(Kind::WrongStage { action, stage })
    };
    Router::new()
        .route("/letters", post(async |Json(letter): Json<Letter>| Json(letter)))
        .route("/anything", post(async |Json(value): Json<serde_json::Value>| Json(value)))
        .route("/cases/{id}", get(async |Path(id): Path<CaseId>| ([("etag", etag(7))], id.to_string())))
        .route("/cases", get(async |Query(page): Query<Page>| page.limit.to_string()))
        .route("/decide", post(async |IfMatch(version): IfMatch| version.to_string()))
        .route("/once", post(async |key: IdempotencyKey| key.0))
        .route("/panic", get(async || -> StatusCode { panic!("of somebody's name") }))
        .route("/slow", get(std::future::pending::<StatusCode>))
        .route("/fault", get(async || Problem::internal(Outer(std::io::Error::other("the inner error")))))
        .route("/plain", get(async || (StatusCode::BAD_REQUEST, "of the framework's own")))
        .route("/wrong-stage", post(wrong_stage))
        .route("/busy", get(async || Problem::new(Kind::Busy)))
        .route("/public", get(async || ([("cache-control", "public, max-age=60")], "kept")))
        .merge(Router::new().route("/files", post(upload)).layer(body_limit(UPLOAD_LIMIT)))
        .nest("/nested", Router::new().route("/here", get(async || "here")))
}

pub(crate) struct Service(Router);

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Service {
    pub(crate) fn new() -> Self {
        Self::with(|_| ())
    }

    pub(crate) fn with(change: impl FnOnce(&mut Edge)) -> Self {
        Self::around(routes(), change)
    }

    /// These routes alone.
    pub(crate) fn of(routes: Router) -> Self {
        Self::around(routes, |edge| edge.time_limit = Duration::from_secs(30))
    }

    fn around(routes: Router, change: impl FnOnce(&mut Edge)) -> Self {
        listen();
        let mut edge = Edge {
            clock: Arc::new(ManualClock::at("2026-05-03T10:00:00Z".parse().unwrap())),
            entropy: Arc::new(SeededEntropy::new(1)),
            is_https: true,
            trusted_proxies: Arc::from([]),
            time_limit: Duration::from_millis(100),
            body_limit: BODY_LIMIT,
        };
        change(&mut edge);
        Self(protect(routes, &edge))
    }

    pub(crate) async fn answer(&self, request: Request<Body>) -> Answer {
        let response = self.0.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn post(&self, path: &str, media_type: &str, body: impl Into<Body>) -> Answer {
        self.answer(Request::post(path).header("content-type", media_type).body(body.into()).unwrap()).await
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

thread_local! {
    static LINES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// What the log said on this thread, which is that of one test.
pub(crate) fn log() -> String {
    LINES.with_borrow(|lines| String::from_utf8(lines.clone()).unwrap())
}

/// One subscriber for all tests, as there is one in a process: with one a test, `tracing` may remember for all of them
/// that nobody listens.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing_subscriber::fmt().with_ansi(false).with_writer(|| ThisThread).init());
}

struct ThisThread;

impl std::io::Write for ThisThread {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LINES.with_borrow_mut(|lines| lines.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
