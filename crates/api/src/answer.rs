//! How answers are put together.

use axum::http::header::{CONTENT_LANGUAGE, ETAG, LINK, LOCATION};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::Language;
use http::{Json, etag};
use serde::Serialize;

use crate::schema::Page;

/// An answer with a body in a language.
pub(crate) struct Answer<T> {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: T,
}

impl<T: Serialize> Answer<T> {
    /// 200, with names in this language.
    pub(crate) fn ok(language: Language, body: T) -> Self {
        Self {
            status: StatusCode::OK,
            headers: vec![(CONTENT_LANGUAGE, HeaderValue::from_static(language.tag()))],
            body,
        }
    }

    /// 201, with where the new thing is.
    pub(crate) fn created(language: Language, location: &str, body: T) -> Self {
        let mut answer = Self::ok(language, body);
        answer.status = StatusCode::CREATED;
        answer.set(LOCATION, location);
        answer
    }

    /// The same with the version of what is answered.
    pub(crate) fn with_version(mut self, version: u64) -> Self {
        self.headers.push((ETAG, etag(version)));
        self
    }

    fn set(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
    }
}

impl<T: Serialize> Answer<Page<T>> {
    /// 200 with one page; the next one is linked (RFC 8288) from the path that was asked for.
    pub(crate) fn page(language: Language, uri: &axum::http::Uri, page: Page<T>) -> Self {
        let link = page.next.as_deref().map(|cursor| next_link(uri, cursor));
        let mut answer = Self::ok(language, page);
        if let Some(link) = link {
            answer.set(LINK, &link);
        }
        answer
    }
}

/// The link to the next page: the same request with another cursor.
fn next_link(uri: &axum::http::Uri, cursor: &str) -> String {
    let kept =
        uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("cursor="));
    let query: Vec<&str> = kept.collect();
    let separator = if query.is_empty() { "" } else { "&" };
    format!("<{}?{}{separator}cursor={cursor}>; rel=\"next\"", uri.path(), query.join("&"))
}

impl<T: Serialize> IntoResponse for Answer<T> {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(self.body)).into_response();
        response.headers_mut().extend(self.headers);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::next_link;

    #[test]
    fn the_next_page_keeps_the_filters_and_replaces_the_cursor() {
        let uri = "/api/v1/cases?stage=service&cursor=old&limit=5".parse().unwrap();
        assert_eq!(next_link(&uri, "new"), "</api/v1/cases?stage=service&limit=5&cursor=new>; rel=\"next\"");
        let uri = "/api/v1/cases".parse().unwrap();
        assert_eq!(next_link(&uri, "new"), "</api/v1/cases?cursor=new>; rel=\"next\"");
    }
}
