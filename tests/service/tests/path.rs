//! The way of a dispute over the web API: from a complaint to a rated case, and the case file checked.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use record::Severity;
use serde_json::{Value, json};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::complaint::{MERCHANT, complaint, refund};
use tests::{Answer, TestApp, migrated};
use zip::ZipArchive;

const CONSUMER: &str = "aigul@example.kz";

fn languages(app: &TestApp, email: &str) -> Vec<String> {
    app.mails(email).iter().map(|mail| mail.header("content-language").unwrap()).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

pub(crate) fn stage(case: &Value) -> &str {
    text(&case["stage"]["code"])
}

pub(crate) fn entries(file: &Answer) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(file.body.to_vec())).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

on_each_database! {
    prepared by migrated;

    async fn a_dispute_goes_from_a_complaint_to_a_rated_case(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let officer = app.officer("officer@example.org").await;
        let consumer = app.consumer_in("kk", CONSUMER).await;
        app.mail.mailbox().clear();

        let filed = app.file(&consumer, &complaint(CONSUMER, "A-1001")).await;
        let receipt = filed.json();
        let id = text(&receipt["id"]);
        assert_eq!(filed.header("location"), Some(format!("/api/v1/cases/{id}").as_str()));
        assert_eq!(filed.version(), receipt["version"].as_u64().unwrap());
        assert_eq!(text(&receipt["receipt_code"]).chars().filter(char::is_ascii_digit).count(), 8);
        app.run_jobs().await;
        // The consumer is told in Kazakh; the merchant in the first language of its state, without the story.
        assert_eq!(languages(&app, CONSUMER), ["kk", "kk"]);
        assert_eq!(languages(&app, MERCHANT), ["zh-Hans"]);
        assert!(app.mails(CONSUMER)[0].text().contains(text(&receipt["reference"])));
        let invitation = app.mails(MERCHANT)[0].text();
        assert!(!invitation.contains("A-1001") && !invitation.contains("Айгүл"), "{invitation}");

        let merchant = app.merchant(MERCHANT).await;
        let seen = app.case(&merchant, id).await;
        assert_eq!(stage(&seen), "service");
        let actions: Vec<&str> = seen["actions"].as_array().unwrap().iter().map(|one| text(&one["name"])).collect();
        assert!(actions.contains(&"respond"), "{actions:?}");
        let answer = json!({"position": "accepts-in-part", "text": "我们会退一半。"});
        assert_eq!(stage(&app.done(&merchant, id, "respond", answer).await), "negotiation");
        let offer = json!({"terms": [refund("65.00", "CNY")]});
        let offered = app.done(&merchant, id, "offer", offer).await;
        let offer = text(&offered["offers"][0]["id"]).to_owned();
        app.done(&consumer, id, "message", json!({"to": "everyone", "text": "Жарайды."})).await;
        let accepted = app.done(&consumer, id, "accept-offer", json!({"offer": offer})).await;
        // Through an address that nobody has verified, the settlement waits for an officer.
        assert_eq!(accepted["outcome"], Value::Null, "{accepted}");
        let settled = app.done(&officer, id, "confirm-service", json!({})).await;
        assert_eq!((stage(&settled), text(&settled["outcome"]["code"])), ("performance", "settled"));
        let term = text(&settled["terms"][0]["id"]).to_owned();
        app.later_days(3).await;
        app.done(&merchant, id, "report-performance", json!({"term": term, "note": "已退款"})).await;
        let closed = app.done(&consumer, id, "confirm-performance", json!({"term": term})).await;
        assert_eq!(stage(&closed), "closed");
        assert_eq!(text(&closed["terms"][0]["performance"]["code"]), "performed");
        let rated = app.done(&consumer, id, "rate", json!({"score": 5, "resolved": true})).await;
        assert!(rated["actions"].as_array().unwrap().iter().all(|one| one["name"] != "rate"), "{rated}");
        app.run_jobs().await;
        assert!(languages(&app, CONSUMER).iter().all(|language| language == "kk"));
        assert!(languages(&app, MERCHANT).iter().all(|language| language == "zh-Hans"));

        let file = app.get(&format!("/api/v1/cases/{id}/file")).by(&consumer).send().await.expect(200);
        let mut entries = entries(&file);
        let report = record::verify_entries(&entries);
        assert!(report.findings.iter().all(|one| one.severity() != Severity::Wrong), "{report:?}");
        assert!(entries.contains_key("events.jsonl") && entries.contains_key("summary.html"));
        let verification = app.get(&format!("/api/v1/cases/{id}/file/verification")).by(&consumer).send().await;
        assert_eq!(verification.body_of(200)["intact"], true);
        let events = entries.get_mut("events.jsonl").unwrap();
        let place = events.windows(6).position(|window| window == b"\"65.00").or(events.iter().position(|&b| b == b'5'));
        events[place.unwrap()] ^= 1;
        let report = record::verify_entries(&entries);
        assert!(report.findings.iter().any(|one| one.severity() == Severity::Wrong), "a changed byte goes unseen");
    }
}
