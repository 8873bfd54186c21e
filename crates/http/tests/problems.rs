//! Each rejection of the framework, and each of ours, is a problem in the language that was asked for.

use axum::body::Body;
use axum::http::{Method, Request};
use domain::Language;
use http::ProblemType;
use localization::{Arguments, Localizer};

use crate::service::{Answer, Service, UPLOAD_LIMIT, log};

const JSON: &str = "application/json";
const FORM: &str = "multipart/form-data; boundary=x";

/// A request that must fail, and how.
struct Fault {
    expected: ProblemType,
    method: Method,
    path: &'static str,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
}

fn fault(expected: ProblemType, method: Method, path: &'static str) -> Fault {
    Fault { expected, method, path, headers: Vec::new(), body: Vec::new() }
}

impl Fault {
    fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    fn body(mut self, media_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header("content-type", media_type)
    }

    fn request(&self, language: Language) -> Request<Body> {
        let mut request =
            Request::builder().method(&self.method).uri(self.path).header("accept-language", language.tag());
        for (name, value) in &self.headers {
            request = request.header(*name, *value);
        }
        request.body(self.body.clone().into()).unwrap()
    }
}

fn faults() -> Vec<Fault> {
    use ProblemType as P;
    let post = |expected, path| fault(expected, Method::POST, path);
    let get = |expected, path| fault(expected, Method::GET, path);
    vec![
        post(P::MalformedJson, "/letters").body(JSON, "{"),
        post(P::MalformedJson, "/letters").body(JSON, [0xff, 0xfe]),
        post(P::MalformedJson, "/letters").body(JSON, r#"{"subject": "a", "subject": "b", "pages": 1}"#),
        post(P::MalformedJson, "/anything").body(JSON, "[".repeat(50_000)),
        post(P::MalformedJson, "/letters").body(JSON, ""),
        post(P::UnknownField, "/letters").body(JSON, r#"{"subject": "a", "pages": 1, "colour": 2}"#),
        post(P::WrongType, "/letters").body(JSON, r#"{"subject": 7, "pages": 1}"#),
        post(P::MissingField, "/letters").body(JSON, r#"{"subject": "a"}"#),
        post(P::InvalidContent, "/letters").body(JSON, r#"{"subject": "a", "pages": 256}"#),
        post(P::TooLarge, "/letters").body(JSON, vec![b' '; crate::service::BODY_LIMIT + 1]),
        post(P::TooLarge, "/letters").body(JSON, "{}").header("content-length", "99999999"),
        post(P::UnsupportedMediaType, "/letters").body("text/plain", "{}"),
        post(P::UnsupportedMediaType, "/letters"),
        post(P::UnsupportedMediaType, "/files").body(JSON, "{}"),
        post(P::MalformedMultipart, "/files").body(FORM, "--x\r\nnonsense"),
        post(P::TooLarge, "/files").body(FORM, oversized_upload()),
        get(P::MalformedPath, "/cases/7"),
        get(P::MalformedQuery, "/cases?limit=many"),
        get(P::MalformedQuery, "/cases?colour=red"),
        post(P::VersionRequired, "/decide"),
        post(P::MalformedHeader, "/decide").header("if-match", "*"),
        post(P::IdempotencyKeyRequired, "/once"),
        post(P::MalformedHeader, "/once").header("idempotency-key", "\"open"),
        get(P::UnknownPath, "/"),
        get(P::UnknownPath, "/nested/"),
        get(P::UnknownPath, "/nested/nowhere"),
        post(P::WrongMethod, "/nested/here"),
        fault(P::WrongMethod, Method::DELETE, "/cases"),
        get(P::Internal, "/panic"),
        get(P::Internal, "/fault"),
        get(P::Unavailable, "/slow"),
        get(P::Busy, "/busy"),
        get(P::BadRequest, "/plain"),
        post(P::WrongStage, "/wrong-stage"),
    ]
}

fn oversized_upload() -> Vec<u8> {
    let mut body = b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n".to_vec();
    body.resize(body.len() + UPLOAD_LIMIT, b'a');
    body.extend_from_slice(b"\r\n--x--\r\n");
    body
}

#[tokio::test]
async fn every_fault_is_a_problem_in_the_language_asked_for() {
    let service = Service::new();
    for fault in faults() {
        for language in [Language::EN, Language::RU, Language::UR] {
            let answer = service.answer(fault.request(language)).await;
            let case =
                format!("{} {} in {language}: {}", fault.method, fault.path, String::from_utf8_lossy(&answer.body));
            check(&answer, fault.expected, language, &case);
        }
    }
}

fn check(answer: &Answer, expected: ProblemType, language: Language, case: &str) {
    assert_eq!(answer.header("content-type"), "application/problem+json", "{case}");
    assert_eq!(answer.status, expected.status(), "{case}");
    let document = answer.json();
    assert_eq!(document["type"], expected.uri(), "{case}");
    assert_eq!(document["status"], answer.status.as_u16(), "{case}");
    let title_id = format!("problem-{}-title", expected.slug());
    let title = Localizer::plain(language).by_id(&title_id, &Arguments::new());
    assert_eq!(document["title"], title.text, "{case}");
    assert_eq!(answer.header("content-language"), title.language.tag(), "{case}");
    let detail = document["detail"].as_str().unwrap();
    assert!(!detail.is_empty() && !detail.contains(['{', '$', '\u{2068}']), "{case}");
    let id = answer.header("x-request-id");
    assert_eq!(document["instance"], format!("urn:uuid:{id}"), "{case}");
    assert!(answer.header("vary").contains("Accept-Language"), "{case}");
    assert_eq!(answer.header("cache-control"), "no-store", "{case}");
}

#[tokio::test]
async fn a_detail_says_what_to_do_and_programs_get_the_same_as_members() {
    let service = Service::new();
    let answer = service.post("/letters", JSON, vec![b' '; 70_000]).await.json();
    assert_eq!(answer["detail"], "At most 64 KB can be sent at once. Send less, or send files one by one.");
    assert_eq!(answer["limit"], 65_536);
    let answer = service.post("/wrong-stage", JSON, "").await.json();
    assert_eq!((&answer["action"], &answer["stage"]), (&"offer".into(), &"closed".into()));
    let answer = service.post("/letters", JSON, r#"{"subject": "a", "pages": 256}"#).await.json();
    assert_eq!(answer["detail"], "1 answer needs to be corrected. It is listed below with what to do.");
    assert_eq!(answer["errors"][0]["pointer"], "/pages");
    assert_eq!(answer["errors"][0]["code"], "format");
    assert!(answer["errors"][0]["detail"].as_str().unwrap().ends_with('.'));
}

#[tokio::test]
async fn a_wrong_method_lists_the_right_ones() {
    let service = Service::new();
    let answer =
        service.answer(fault(ProblemType::WrongMethod, Method::POST, "/nested/here").request(Language::EN)).await;
    assert_eq!(answer.header("allow"), "GET,HEAD");
    assert_eq!(answer.json()["detail"], "POST is not possible here. You can use: GET, HEAD.");
}

#[tokio::test]
async fn what_comes_back_later_is_told_when() {
    let service = Service::new();
    let answer = service.answer(fault(ProblemType::Busy, Method::GET, "/busy").request(Language::EN)).await;
    assert_eq!(answer.header("retry-after"), "2");
}

#[tokio::test]
async fn a_fault_of_ours_is_logged_once_with_its_causes_and_told_only_by_its_id() {
    let service = Service::new();
    let answer = service.answer(fault(ProblemType::Internal, Method::GET, "/fault").request(Language::EN)).await;
    let text = log();
    assert_eq!(text.matches("the outer error: the inner error").count(), 1, "{text}");
    assert!(text.contains(answer.header("x-request-id")), "{text}");
    assert!(!answer.text().contains("error:"), "{}", answer.text());
    assert!(answer.json()["detail"].as_str().unwrap().contains(answer.header("x-request-id")));
}

#[tokio::test]
async fn neither_the_log_nor_the_answer_repeats_what_a_panic_said() {
    let service = Service::new();
    let answer = service.answer(fault(ProblemType::Internal, Method::GET, "/panic").request(Language::EN)).await;
    assert!(log().contains("a handler panicked"), "{}", log());
    assert!(!log().contains("somebody"), "{}", log());
    assert!(!answer.text().contains("somebody"));
}
