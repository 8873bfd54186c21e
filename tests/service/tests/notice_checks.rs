//! Is this notice genuine? Whoever holds it may ask, but nobody may try codes until one is right.

use accounts::Rate;
use domain::Language;
use jiff::SignedDuration;
use serde_json::{Value, json};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::complaint::complaint;
use tests::{Answer, TestApp, migrated};

const AIGUL: &str = "aigul@example.kz";
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

async fn asked(app: &TestApp, notice: &Value, language: Language) -> Answer {
    app.post("/api/v1/notice-checks").language(language.tag()).json(notice).send().await
}

/// What stands on the first notice that a consumer got about a case: its reference number and its code.
async fn notice_of_a_case(app: &TestApp) -> Value {
    let consumer = app.consumer(AIGUL).await;
    let filed = app.file(&consumer, &complaint(AIGUL, "A-1")).await.json();
    app.run_jobs().await;
    let reference = filed["reference"].as_str().unwrap();
    let mails = app.mails(AIGUL);
    let text = mails.iter().map(test_kit::smtp::Mail::text).find(|text| text.contains(reference)).unwrap();
    json!({"reference": reference, "code": tests::code_in(&text)})
}

on_each_database! {
    prepared by migrated;

    async fn a_client_checks_so_many_notices_in_an_hour_and_no_more(database: &TestDatabase) {
        let rate = Rate { count: 3, window: WINDOW };
        let app = TestApp::with(database, |settings| settings.limits.notice_checks_per_client = rate).await;
        let notice = notice_of_a_case(&app).await;
        let wrong = json!({"reference": notice["reference"], "code": "0000 0000"});
        assert_eq!(asked(&app, &notice, Language::EN).await.body_of(200)["genuine"], true);
        assert_eq!(asked(&app, &wrong, Language::EN).await.body_of(200)["genuine"], false);
        assert_eq!(asked(&app, &wrong, Language::EN).await.body_of(200)["genuine"], false);

        // Beyond the limit even the right code tells nothing, in any language.
        let mut titles = std::collections::BTreeSet::new();
        for language in [Language::EN, Language::KK, Language::UR] {
            let answer = asked(&app, &notice, language).await;
            let seconds: i64 = answer.header("retry-after").unwrap().parse().unwrap();
            assert!((1..=WINDOW.as_secs()).contains(&seconds), "{answer}");
            let problem = answer.problem(429, "rate-limited");
            titles.insert(problem["title"].as_str().unwrap().to_owned());
        }
        assert_eq!(titles.len(), 3, "{titles:?}");

        app.clock.advance(WINDOW);
        assert_eq!(asked(&app, &notice, Language::EN).await.body_of(200)["genuine"], true);
    }
}
