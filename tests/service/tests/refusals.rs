//! Commands that are refused: each with a problem that says why, in the reader's language, and with nothing changed.

use std::collections::BTreeSet;

use domain::Language;
use futures::join;
use jiff::SignedDuration;
use serde_json::{Value, json};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::actions::actions;
use tests::complaint::refund;
use tests::{Dispute, Person, TestApp, migrated};
use workflow::CommandName;

use crate::repository::root;

const AIGUL: &str = "aigul@example.kz";

fn path(dispute: &Dispute, action: &str) -> String {
    format!("/api/v1/cases/{}/actions/{action}", dispute.id)
}

async fn version(app: &TestApp, dispute: &Dispute) -> u64 {
    app.stored(&dispute.id).await.version
}

/// What is answered to an action over the version that the case has; the case must be as it was.
async fn refused(app: &TestApp, dispute: &Dispute, who: &Person, action: &str, body: Value) -> Value {
    let before = app.stored(&dispute.id).await;
    let answer = app.act(who, &dispute.id, action, body).await;
    assert!(answer.status.is_client_error(), "{answer}");
    assert_eq!(app.stored(&dispute.id).await, before, "a refused {action} changed the case");
    answer.any_problem()
}

fn kind(problem: &Value) -> &str {
    problem["type"].as_str().unwrap().rsplit('/').next().unwrap()
}

/// The languages that problems are written in.
fn written_languages() -> Vec<&'static str> {
    let is_written = |language: &&str| root().join(format!("locales/{language}/problems.ftl")).exists();
    let written: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).filter(is_written).collect();
    assert!(written.len() > 1, "{written:?}");
    written
}

on_each_database! {
    prepared by migrated;

    async fn whatever_is_not_offered_to_somebody_is_refused(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let officer = app.officer("officer@example.org").await;
        let mediator = app.mediator("mediator@example.org", "KG", &[Language::KK]).await;
        let regulator = app.regulator("regulator@example.org", "KZ").await;
        let administrator = app.administrator("administrator@example.org").await;
        let known: BTreeSet<&str> = actions().iter().map(|(name, _)| *name).collect();
        let all: BTreeSet<&str> =
            CommandName::ALL.iter().filter(|name| name.is_action()).map(|name| name.as_str()).collect();
        assert_eq!(known, all, "a body for each action");
        for who in [&dispute.consumer, &dispute.merchant, &officer] {
            let case = app.case(who, &dispute.id).await;
            let offered: Vec<&str> =
                case["actions"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
            assert!(!offered.is_empty(), "{case}");
            for (action, body) in actions().into_iter().filter(|(name, _)| !offered.contains(name)) {
                let problem = refused(&app, &dispute, who, action, body).await;
                assert!(matches!(kind(&problem), "wrong-stage" | "wrong-role" | "not-now"), "{action}: {problem}");
            }
        }
        let neighbour = app.consumer("neighbour@example.kz").await;
        for who in [&neighbour, &mediator, &regulator, &administrator] {
            for (action, body) in actions() {
                let problem = refused(&app, &dispute, who, action, body).await;
                assert_eq!(kind(&problem), "not-found", "{action}: {problem}");
            }
        }
        for (action, body) in actions() {
            let problem = refused(&app, &dispute, &app.stranger(), action, body).await;
            assert_eq!(kind(&problem), "not-signed-in", "{action}: {problem}");
        }
    }

    async fn the_wrong_stage_is_told_in_the_readers_language(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let seen = version(&app, &dispute).await;
        let mut titles = BTreeSet::new();
        let written = written_languages();
        for language in &written {
            let call = app.post(&path(&dispute, "accept-proposal")).by(&dispute.consumer).language(language);
            let answer = call.seen(seen).json(&json!({})).send().await;
            assert_eq!(answer.header("content-language"), Some(*language));
            let problem = answer.problem(409, "wrong-stage");
            assert_eq!((&problem["action"], &problem["stage"]), (&json!("accept-proposal"), &json!("negotiation")));
            titles.insert(problem["title"].as_str().unwrap().to_owned());
        }
        assert_eq!(titles.len(), written.len(), "each language has words of its own: {titles:?}");
        assert_eq!(version(&app, &dispute).await, seen);
    }

    async fn an_old_version_and_none_at_all_are_refused(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let seen = version(&app, &dispute).await;
        let withdraw = || app.post(&path(&dispute, "withdraw")).by(&dispute.consumer).json(&json!({}));
        let stale = withdraw().seen(seen - 1).send().await.problem(412, "stale-version");
        assert_eq!(stale["current"], seen);
        let _missing = withdraw().send().await.problem(428, "version-required");
        for damaged in ["7", "\"seven\"", "W/\"7\"", "\"7"] {
            let answer = withdraw().header(axum::http::header::IF_MATCH, damaged).send().await;
            assert!(matches!(answer.status.as_u16(), 400 | 412), "{damaged}: {answer}");
            let _problem = answer.any_problem();
        }
        assert_eq!(version(&app, &dispute).await, seen);
        let message = app.post(&path(&dispute, "message")).by(&dispute.consumer);
        let _said = message.json(&json!({"to": "everyone", "text": "Hello"})).send().await.expect(200);
    }

    async fn of_two_at_once_over_one_version_one_is_refused(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let seen = version(&app, &dispute).await;
        let offer = |who: &Person| {
            let body = json!({"terms": [refund("10.00", "CNY")]});
            app.post(&path(&dispute, "offer")).by(who).seen(seen).json(&body).send()
        };
        let (one, other) = join!(offer(&dispute.consumer), offer(&dispute.merchant));
        let (won, lost) = if one.status.is_success() { (one, other) } else { (other, one) };
        let _taken = won.expect(200);
        let _stale = lost.problem(412, "stale-version");
        assert_eq!(app.stored(&dispute.id).await.offers.len(), 1);
    }

    async fn what_comes_after_its_limit_is_refused(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let offered = app.done(&dispute.merchant, &dispute.id, "offer", json!({"terms": [refund("10.00", "CNY")]})).await;
        let offer = json!({"offer": offered["offers"][0]["id"]});
        // Six days later nobody has looked, and the timer has not worked either.
        app.clock.advance(SignedDuration::from_hours(24 * 8));
        let late = refused(&app, &dispute, &dispute.consumer, "accept-offer", offer.clone()).await;
        assert!(matches!(kind(&late), "deadline-passed" | "unknown-offer" | "not-now"), "{late}");
        app.run_jobs().await;
        let late = refused(&app, &dispute, &dispute.consumer, "accept-offer", offer).await;
        assert!(matches!(kind(&late), "deadline-passed" | "unknown-offer" | "not-now"), "{late}");
        app.done(&dispute.consumer, &dispute.id, "withdraw", json!({})).await;
        app.clock.advance(SignedDuration::from_hours(24 * 40));
        let rate = json!({"score": 1, "resolved": false});
        let late = refused(&app, &dispute, &dispute.consumer, "rate", rate).await;
        assert!(matches!(kind(&late), "deadline-passed" | "not-now" | "wrong-stage"), "{late}");
        let after = refused(&app, &dispute, &dispute.consumer, "withdraw", json!({})).await;
        assert_eq!(kind(&after), "wrong-stage");
    }
}
