//! Every answer, whoever made it, carries the headers that protect its reader.

use axum::body::Body;
use axum::http::Request;

use crate::service::{Answer, Service, log};

async fn get(service: &Service, path: &str) -> Answer {
    service.answer(Request::get(path).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn every_answer_is_protected_errors_and_panics_too() {
    let service = Service::new();
    for path in ["/nested/here", "/nowhere", "/panic", "/slow", "/plain", "/fault", "/cases?limit=x"] {
        let answer = get(&service, path).await;
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("strict-transport-security"), "max-age=63072000; includeSubDomains", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("x-request-id").len(), 36, "{path}");
    }
}

#[tokio::test]
async fn what_a_handler_says_itself_stays() {
    assert_eq!(get(&Service::new(), "/public").await.header("cache-control"), "public, max-age=60");
}

#[tokio::test]
async fn browsers_insist_on_tls_only_where_there_is_tls() {
    let service = Service::with(|edge| edge.is_https = false);
    assert_eq!(get(&service, "/nested/here").await.header("strict-transport-security"), "");
}

#[tokio::test]
async fn the_log_names_the_route_and_neither_the_path_nor_the_client() {
    let service = Service::with(|edge| edge.trusted_proxies = [[0, 0, 0, 0].into()].into());
    let id = "0190a5f2-1111-7222-8333-444455556666";
    let request = Request::get(format!("/cases/{id}?limit=5")).header("x-forwarded-for", "198.51.100.7");
    let answer = service.answer(request.body(Body::empty()).unwrap()).await;
    let text = log();
    assert!(text.contains("/cases/{id}") && text.contains("status=200"), "{text}");
    assert!(text.contains(answer.header("x-request-id")), "{text}");
    assert!(!text.contains(id) && !text.contains("198.51.100.7") && !text.contains("limit=5"), "{text}");
}
