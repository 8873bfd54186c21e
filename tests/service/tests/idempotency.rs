//! A request that is sent many times has its effect once.

use futures::future::join_all;
use serde_json::{Value, json};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::complaint::complaint;
use tests::{Answer, Person, TestApp, migrated};

const AIGUL: &str = "aigul@example.kz";
const KEY: &str = "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"";
/// A request that is still running is tried again; this often is more than a slow machine needs.
const TRIES: u32 = 200;

async fn file(app: &TestApp, who: &Person, order: &str, key: &str) -> Answer {
    app.post("/api/v1/cases").by(who).key(key).json(&complaint(AIGUL, order)).send().await
}

/// Sends until the answer is not that the same request is still running.
async fn insist(app: &TestApp, who: &Person, order: &str, key: &str) -> Answer {
    for _ in 0..TRIES {
        let answer = file(app, who, order, key).await;
        if answer.status.as_u16() != 409 {
            return answer;
        }
        assert!(answer.header("retry-after").is_some(), "{answer}");
        let _problem = answer.problem(409, "still-running");
        tokio::task::yield_now().await;
    }
    panic!("the first request does not come to an end");
}

async fn cases(app: &TestApp, who: &Person) -> Vec<Value> {
    let list = app.get("/api/v1/cases?limit=100").by(who).send().await.body_of(200);
    list["items"].as_array().unwrap().clone()
}

on_each_database! {
    prepared by migrated;

    async fn the_same_key_files_one_case(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let consumer = app.consumer(AIGUL).await;
        let first = file(&app, &consumer, "A-1", KEY).await.expect(201);
        let second = file(&app, &consumer, "A-1", KEY).await.expect(201);
        assert_eq!(first.header("location"), second.header("location"));
        assert_eq!(first.json()["receipt_code"], second.json()["receipt_code"]);
        assert_eq!(cases(&app, &consumer).await.len(), 1);
        app.run_jobs().await;
        assert_eq!(app.mails(tests::complaint::MERCHANT).len(), 1, "the merchant is invited once");
    }

    async fn the_same_key_with_another_body_is_refused(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let consumer = app.consumer(AIGUL).await;
        let _filed = file(&app, &consumer, "A-1", KEY).await.expect(201);
        let _refused = file(&app, &consumer, "A-2", KEY).await.problem(422, "key-reused");
        assert_eq!(cases(&app, &consumer).await.len(), 1);
        // The key of one sender means nothing with another.
        let neighbour = app.consumer("neighbour@example.kz").await;
        let body = complaint("neighbour@example.kz", "A-1");
        let _filed = app.post("/api/v1/cases").by(&neighbour).key(KEY).json(&body).send().await.expect(201);
    }

    async fn twenty_at_once_file_one_case(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let consumer = app.consumer(AIGUL).await;
        let answers = join_all((0..20).map(|_| insist(&app, &consumer, "A-1", KEY))).await;
        let places: Vec<Option<&str>> = answers.iter().map(|answer| answer.header("location")).collect();
        assert!(answers.iter().all(|answer| answer.status.as_u16() == 201), "{}", answers[0]);
        assert!(places[0].is_some() && places.iter().all(|place| *place == places[0]), "{places:?}");
        assert_eq!(cases(&app, &consumer).await.len(), 1);
    }

    async fn a_message_sent_twice_is_one_message(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let path = format!("/api/v1/cases/{}/actions/message", dispute.id);
        let say = || app.post(&path).by(&dispute.consumer).key(KEY).json(&json!({"to": "everyone", "text": "Hello"}));
        let (first, second) = (say().send().await.expect(200), say().send().await.expect(200));
        assert_eq!(first.version(), second.version());
        let messages = app.get(&format!("/api/v1/cases/{}/messages", dispute.id)).by(&dispute.merchant).send().await;
        assert_eq!(messages.body_of(200)["items"].as_array().unwrap().len(), 1);
    }

    async fn without_a_key_the_order_tells_that_the_case_is_there(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let consumer = app.consumer(AIGUL).await;
        let send = || app.post("/api/v1/cases").by(&consumer).json(&complaint(AIGUL, "A-1")).send();
        let filed = send().await.expect(201);
        let problem = send().await.problem(409, "duplicate-case");
        assert_eq!(problem["reference"], filed.json()["reference"]);
    }
}
