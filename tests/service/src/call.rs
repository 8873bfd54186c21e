//! A request on its way.

use axum::body::{Body, to_bytes};
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, IF_MATCH};
use axum::http::{HeaderName, HeaderValue, Method, Request};
use bytes::Bytes;
use serde_json::Value;
use tower::ServiceExt;

use crate::{Answer, Person, TestApp};

/// A request that is put together, then sent.
#[must_use]
pub struct Call<'a> {
    app: &'a TestApp,
    request: Request<Bytes>,
}

impl TestApp {
    /// A request without a body.
    pub fn get(&self, path: &str) -> Call<'_> {
        self.call(Method::GET, path)
    }

    /// A request that writes.
    pub fn post(&self, path: &str) -> Call<'_> {
        self.call(Method::POST, path)
    }

    /// A request that changes.
    pub fn patch(&self, path: &str) -> Call<'_> {
        self.call(Method::PATCH, path)
    }

    /// Any request.
    pub fn call(&self, method: Method, path: &str) -> Call<'_> {
        let mut request = Request::new(Bytes::new());
        *request.method_mut() = method;
        *request.uri_mut() = path.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        Call { app: self, request }
    }
}

impl Call<'_> {
    /// As somebody.
    pub fn by(self, person: &Person) -> Self {
        match person.token() {
            Some(token) => self.header(AUTHORIZATION, &format!("Bearer {token}")),
            None => self,
        }
    }

    /// With a body of JSON.
    pub fn json(self, body: &Value) -> Self {
        self.bytes("application/json", body.to_string())
    }

    /// With any body.
    pub fn bytes(mut self, media_type: &str, body: impl Into<Bytes>) -> Self {
        *self.request.body_mut() = body.into();
        self.header(CONTENT_TYPE, media_type)
    }

    /// Having seen this version.
    pub fn seen(self, version: u64) -> Self {
        self.header(IF_MATCH, &format!("\"{version}\""))
    }

    /// Under a key that makes a repeated request have its effect once.
    pub fn key(self, key: &str) -> Self {
        self.header(HeaderName::from_static("idempotency-key"), key)
    }

    /// For a reader of this language.
    pub fn language(self, tag: &str) -> Self {
        self.header(ACCEPT_LANGUAGE, tag)
    }

    /// With any header.
    pub fn header(mut self, name: HeaderName, value: &str) -> Self {
        self.request.headers_mut().insert(name, HeaderValue::from_str(value).expect("a header of visible characters"));
        self
    }

    /// Sends it through the routes and all layers around them, and reads the answer. As on a socket, every call is
    /// worked on in a task of its own.
    #[expect(clippy::disallowed_methods, reason = "the task is waited for at once")]
    pub async fn send(self) -> Answer {
        let asked = format!("{} {}", self.request.method(), self.request.uri());
        let (routes, request) = (self.app.routes(), self.request.map(Body::from));
        let work = tokio::spawn(async move {
            let Ok(response) = routes.oneshot(request).await;
            let (parts, body) = response.into_parts();
            let body = to_bytes(body, usize::MAX).await.expect("a body in memory is read");
            Answer { status: parts.status, headers: parts.headers, body, asked }
        });
        work.await.expect("a call comes to its answer")
    }
}
