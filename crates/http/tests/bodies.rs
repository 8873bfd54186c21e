//! Bodies and headers that are taken.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::CaseId;
use test_kit::hostile::{Expected, json_bodies};

use crate::service::{Service, UPLOAD_LIMIT};

#[tokio::test]
async fn a_body_of_any_json_type_is_read_and_answered() {
    let service = Service::new();
    let body = r#"{"subject":"\u0416ұмыс","pages":2}"#;
    for media_type in ["application/json", "application/json; charset=utf-8", "application/merge-patch+json"] {
        let answer = service.post("/letters", media_type, body).await;
        assert_eq!((answer.status, answer.text()), (StatusCode::OK, r#"{"subject":"Жұмыс","pages":2}"#));
        assert_eq!(answer.header("content-type"), "application/json");
    }
}

#[tokio::test]
async fn an_upload_may_be_larger_than_a_body_elsewhere() {
    let service = Service::new();
    let length = UPLOAD_LIMIT / 2;
    let content = "a".repeat(length);
    let body =
        format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n{content}\r\n--x--\r\n");
    let answer = service.post("/files", "multipart/form-data; boundary=x", body).await;
    assert_eq!((answer.status, answer.text()), (StatusCode::OK, length.to_string().as_str()));
}

#[tokio::test]
async fn a_version_is_told_by_its_tag_and_taken_back() {
    let service = Service::new();
    let id = CaseId::from_uuid(uuid::Uuid::nil());
    let seen = service.answer(Request::get(format!("/cases/{id}")).body(Body::empty()).unwrap()).await;
    assert_eq!(seen.text(), id.to_string());
    let decision = Request::post("/decide").header("if-match", seen.header("etag")).body(Body::empty()).unwrap();
    assert_eq!(service.answer(decision).await.text(), "7");
}

#[tokio::test]
async fn a_key_reaches_the_handler_without_its_quotes() {
    let request = Request::post("/once").header("idempotency-key", "\"8e03\"").body(Body::empty()).unwrap();
    assert_eq!(Service::new().answer(request).await.text(), "8e03");
}

#[tokio::test]
async fn every_body_of_the_json_test_suite_is_parsed_or_refused_with_a_problem() {
    let service = Service::new();
    for body in json_bodies() {
        let any = service.post("/anything", "application/json", body.bytes.clone()).await;
        match (any.status, body.expected) {
            (StatusCode::OK, Expected::Parsed | Expected::Either) => {}
            // Some are larger than the limit, which is looked at first.
            (StatusCode::BAD_REQUEST | StatusCode::PAYLOAD_TOO_LARGE, Expected::Refused | Expected::Either) => {
                assert_eq!(any.header("content-type"), "application/problem+json", "{}", body.name);
            }
            (status, expected) => panic!("{}: {status}, but should be {expected:?}", body.name),
        }
        let typed = service.post("/letters", "application/json", body.bytes).await;
        assert!(typed.status.is_client_error(), "{} is no letter, but {}", body.name, typed.status);
        assert_eq!(typed.header("content-type"), "application/problem+json", "{}", body.name);
    }
}
