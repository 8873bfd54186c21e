//! A consumer's own account, and its end.

use std::collections::BTreeSet;

use domain::Language;
use serde_json::json;
use store::Unit;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::{Answer, Person, TestApp, migrated};

const AIGUL: &str = "aigul@example.kz";
/// As long as an account is kept that nobody uses.
const HALF_A_YEAR: i64 = 183;

async fn erase(app: &TestApp, who: &Person) -> Answer {
    app.call(axum::http::Method::DELETE, "/api/v1/me").by(who).send().await
}

async fn is_known(app: &TestApp, email: &str) -> bool {
    let found = app.app.store.read(async |unit: Unit| unit.accounts().by_email(email).await).await;
    found.unwrap().is_some()
}

async fn purge(app: &TestApp) {
    casework::purge(&app.app).await.unwrap();
}

on_each_database! {
    prepared by migrated;

    async fn a_consumer_erases_the_account_once_nothing_is_open(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let mut details = BTreeSet::new();
        for language in Language::ALL {
            let call = app.call(axum::http::Method::DELETE, "/api/v1/me").by(&dispute.consumer);
            let answer = call.language(language.tag()).send().await;
            assert_eq!(answer.header("content-language"), Some(language.tag()));
            let problem = answer.problem(409, "account-in-use");
            assert_eq!((&problem["cases"], &problem["organizations"]), (&json!(1), &json!(0)));
            details.insert(problem["detail"].as_str().unwrap().to_owned());
        }
        assert_eq!(details.len(), Language::ALL.len(), "{details:?}");
        assert!(is_known(&app, AIGUL).await);

        app.done(&dispute.consumer, &dispute.id, "withdraw", json!({})).await;
        app.run_jobs().await;
        let second_session = app.consumer(AIGUL).await;
        let _erased = erase(&app, &dispute.consumer).await.expect(204);
        assert!(!is_known(&app, AIGUL).await);
        for session in [&dispute.consumer, &second_session] {
            let _over = app.get("/api/v1/me").by(session).send().await.problem(401, "session-expired");
            let _over = erase(&app, session).await.problem(401, "session-expired");
        }
        // The case stays with the other side until its own erasure, and its record is whole.
        app.run_jobs().await;
        assert_eq!(app.case(&dispute.merchant, &dispute.id).await["stage"]["code"], "closed");
        let path = format!("/api/v1/cases/{}/file/verification", dispute.id);
        assert_eq!(app.get(&path).by(&dispute.merchant).send().await.body_of(200)["intact"], true);
        // Whoever comes in with that address again is somebody new.
        let again = app.consumer(AIGUL).await;
        assert_ne!(again.account, dispute.consumer.account);
        let _hidden = app.get(&format!("/api/v1/cases/{}", dispute.id)).by(&again).send().await.problem(404, "not-found");
    }

    async fn whoever_answers_for_an_organisation_and_staff_keep_their_accounts(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let owner = app.consumer("owner@lamps.example.cn").await;
        let made = app.post("/api/v1/organizations").by(&owner).json(&json!({"name": "Lamps"}));
        let _made = made.send().await.expect(201);
        let problem = erase(&app, &owner).await.problem(409, "account-in-use");
        assert_eq!((&problem["cases"], &problem["organizations"]), (&json!(0), &json!(1)));
        let officer = app.officer("officer@example.org").await;
        let _forbidden = erase(&app, &officer).await.problem(403, "forbidden");
        let _nobody = erase(&app, &app.stranger()).await.problem(401, "not-signed-in");
        app.later_days(HALF_A_YEAR + 1).await;
        purge(&app).await;
        assert!(is_known(&app, "owner@lamps.example.cn").await && is_known(&app, "officer@example.org").await);
    }

    async fn an_account_that_nobody_uses_is_erased_after_half_a_year(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let idle = app.consumer("idle@example.kz").await;
        app.later_days(HALF_A_YEAR - 10).await;
        let busy = app.consumer("busy@example.kz").await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        app.later_days(9).await;
        purge(&app).await;
        assert!(is_known(&app, &idle.email).await, "a day is left");
        app.later_days(2).await;
        purge(&app).await;
        assert!(!is_known(&app, &idle.email).await);
        assert!(is_known(&app, &busy.email).await && is_known(&app, AIGUL).await);

        // A case keeps the account of its consumer until it is erased itself.
        app.done(&dispute.consumer, &dispute.id, "withdraw", json!({})).await;
        app.later_days(HALF_A_YEAR - 20).await;
        purge(&app).await;
        assert!(is_known(&app, AIGUL).await);
        while app.stored(&dispute.id).await.next_due().is_some() {
            app.let_expire(&dispute.id).await;
        }
        app.later_days(HALF_A_YEAR + 1).await;
        purge(&app).await;
        assert!(!is_known(&app, AIGUL).await && !is_known(&app, &busy.email).await);
    }
}
