//! Who sees what: one's own cases, and of them what is for one's eyes.

use std::collections::BTreeMap;

use domain::Language;
use serde_json::{Value, json};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::complaint::MERCHANT;
use tests::{Dispute, Person, TestApp, migrated};

use crate::path::entries;

const AIGUL: &str = "aigul@example.kz";
const DANA: &str = "dana@example.kz";
const PHONE: &str = "77011234567";

/// Everything that can be read of a case.
fn reading(id: &str) -> [String; 5] {
    ["", "/events?limit=100", "/messages", "/file", "/file/verification"]
        .map(|part| format!("/api/v1/cases/{id}{part}"))
}

async fn listed(app: &TestApp, who: &Person) -> Vec<String> {
    let list = app.get("/api/v1/cases").by(who).send().await.body_of(200);
    list["items"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

async fn sees_nothing(app: &TestApp, who: &Person, dispute: &Dispute) {
    for path in reading(&dispute.id) {
        let answer = app.get(&path).by(who).send().await;
        assert!(!answer.to_string().contains("A-1"), "{answer}");
        let _problem = answer.problem(404, "not-found");
    }
}

/// All bytes that somebody can read of a case, by where they stand; the case file entry by entry.
async fn all_there_is(app: &TestApp, who: &Person, id: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for path in reading(id) {
        let answer = app.get(&path).by(who).send().await.expect(200);
        if path.ends_with("/file") {
            let files = entries(&answer);
            all.extend(files.into_iter().map(|(name, bytes)| (name, String::from_utf8_lossy(&bytes).into_owned())));
        } else {
            all.insert(path, String::from_utf8_lossy(&answer.body).into_owned());
        }
    }
    all
}

on_each_database! {
    prepared by migrated;

    async fn one_sees_only_ones_own_cases(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let (one, other) = (app.answered_dispute(AIGUL, "A-1").await, app.answered_dispute(DANA, "A-1-of-dana").await);
        assert_eq!(listed(&app, &one.consumer).await, [one.id.as_str()]);
        assert_eq!(listed(&app, &other.consumer).await, [other.id.as_str()]);
        // Both merchants came in by the same address, each by the invitation of one case.
        assert_eq!(listed(&app, &one.merchant).await, [one.id.as_str()]);
        assert_eq!(listed(&app, &other.merchant).await, [other.id.as_str()]);
        for who in [&other.consumer, &other.merchant] {
            sees_nothing(&app, who, &one).await;
        }
        for path in reading(&one.id) {
            let _problem = app.get(&path).send().await.problem(401, "not-signed-in");
        }
        let nowhere = "/api/v1/cases/01930000-0000-7000-8000-000000000001";
        let absent = app.get(nowhere).by(&other.consumer).send().await.problem(404, "not-found");
        let hidden = app.get(&reading(&one.id)[0]).by(&other.consumer).send().await.problem(404, "not-found");
        assert_eq!((&absent["title"], &absent["detail"]), (&hidden["title"], &hidden["detail"]));
    }

    async fn administrators_regulators_and_other_mediators_see_no_case(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let administrator = app.administrator("administrator@example.org").await;
        let regulator = app.regulator("regulator@example.org", "KZ").await;
        let mediator = app.mediator("mediator@example.org", "KG", &[Language::KK]).await;
        for who in [&administrator, &regulator, &mediator] {
            sees_nothing(&app, who, &dispute).await;
            let list = app.get("/api/v1/cases").by(who).send().await;
            match list.status.as_u16() {
                200 => assert_eq!(list.json()["items"], json!([])),
                _ => assert_eq!(list.problem(403, "forbidden")["status"], 403),
            }
        }
        let officer = app.officer("officer@example.org").await;
        assert_eq!(listed(&app, &officer).await, [dispute.id.as_str()]);
    }

    async fn a_merchant_that_nobody_verified_sees_no_contact_data(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let all = all_there_is(&app, &dispute.merchant, &dispute.id).await;
        assert!(all.values().any(|text| text.contains("A-1")), "the merchant reads the complaint");
        for (place, text) in &all {
            assert!(!text.contains(AIGUL) && !text.contains(PHONE), "{place} gives the consumer's contact: {text}");
        }
        let own = all_there_is(&app, &dispute.consumer, &dispute.id).await;
        assert!(own.values().any(|text| text.contains(AIGUL) && text.contains(PHONE)));
        // Once an officer has confirmed the address, the merchant may write to the consumer.
        let officer = app.officer("officer@example.org").await;
        let entries = app.get("/api/v1/merchants").by(&officer).send().await.body_of(200);
        let path = format!("/api/v1/merchants/{}", entries["items"][0]["id"].as_str().unwrap());
        let entry = app.get(&path).by(&officer).send().await.expect(200);
        let addresses = entry.json()["addresses"].clone();
        let address = addresses.as_array().unwrap().iter().find(|one| one["value"] == MERCHANT).unwrap();
        let change = json!({"change": "confirm-address", "address": address["id"]});
        let confirm = app.patch(&path).by(&officer).seen(entry.version()).json(&change);
        let _confirmed = confirm.send().await.expect(200);
        let case = app.case(&dispute.merchant, &dispute.id).await;
        assert_eq!(case["parties"][0]["email"], AIGUL);
    }

    async fn what_is_said_in_private_stays_there(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mediator = app.mediator("mediator@example.org", "KG", &[Language::KK, Language::ZH_HANS]).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let bid = json!({"limit": {"amount": "77.77", "currency": "CNY"}});
        app.done(&dispute.consumer, &dispute.id, "bid", bid).await;
        app.done(&dispute.consumer, &dispute.id, "request-mediation", json!({})).await;
        app.done(&mediator, &dispute.id, "declare", json!({"declaration": "independent"})).await;
        while app.case(&mediator, &dispute.id).await["stage"]["code"] != "mediation" {
            app.let_expire(&dispute.id).await;
        }
        app.done(&dispute.consumer, &dispute.id, "message", json!({"to": "mediator", "text": "I would take half."})).await;
        let seen = |all: BTreeMap<String, String>, words: &str| all.values().any(|text: &String| text.contains(words));
        let words = "I would take half.";
        assert!(seen(all_there_is(&app, &mediator, &dispute.id).await, words));
        assert!(seen(all_there_is(&app, &dispute.consumer, &dispute.id).await, words));
        assert!(!seen(all_there_is(&app, &dispute.merchant, &dispute.id).await, words));
        let officer = app.officer("officer@example.org").await;
        assert!(!seen(all_there_is(&app, &officer, &dispute.id).await, words));
        assert!(!seen(all_there_is(&app, &dispute.merchant, &dispute.id).await, "77.77"));
        assert!(!seen(all_there_is(&app, &mediator, &dispute.id).await, "77.77"));
        // The chain holds for whoever may not see all of it.
        for who in [&dispute.merchant, &dispute.consumer, &mediator] {
            let file = app.get(&format!("/api/v1/cases/{}/file", dispute.id)).by(who).send().await.expect(200);
            let report = record::verify_entries(&entries(&file));
            assert!(report.findings.iter().all(|one| one.severity() != record::Severity::Wrong), "{report:?}");
        }
        let verification: Value =
            app.get(&format!("/api/v1/cases/{}/file/verification", dispute.id)).by(&dispute.merchant).send().await.body_of(200);
        assert_eq!(verification["intact"], true);
    }
}
