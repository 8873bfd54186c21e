//! Input made to break naive software, through the whole service.

mod json;

use serde_json::{Value, json};
use test_kit::databases::TestDatabase;
use test_kit::hostile::naughty_strings;
use test_kit::on_each_database;
use tests::complaint::complaint;
use tests::{Answer, TestApp, migrated};

const AIGUL: &str = "aigul@example.kz";

/// Every text field of a complaint.
const FIELDS: [&str; 20] = [
    "/language",
    "/consumer/name",
    "/consumer/country",
    "/consumer/email",
    "/consumer/phone",
    "/merchant/name",
    "/merchant/country",
    "/merchant/email",
    "/merchant/website",
    "/purchase/order_reference",
    "/purchase/ordered_on",
    "/purchase/marketplace",
    "/purchase/category",
    "/purchase/amount/amount",
    "/purchase/amount/currency",
    "/problem",
    "/description",
    "/remedies/0/kind",
    "/contacted_merchant_on",
    "/consents/0",
];

/// What a case shows as it was typed: the field of the complaint, and where the case has it.
const SHOWN: [(&str, &str); 7] = [
    ("/consumer/name", "/parties/0/name"),
    ("/consumer/phone", "/parties/0/phone"),
    ("/merchant/name", "/parties/1/name"),
    ("/merchant/website", "/parties/1/website"),
    ("/purchase/order_reference", "/purchase/order_reference"),
    ("/purchase/marketplace", "/purchase/marketplace"),
    ("/description", "/description"),
];

/// One complaint for each string, with another string in every field, so that in the end every field has had all.
fn rotated() -> Vec<Value> {
    let strings = naughty_strings();
    assert_eq!(strings.len(), 515);
    (0..strings.len())
        .map(|round| {
            let mut body = valid(round);
            for (place, field) in FIELDS.iter().enumerate() {
                *body.pointer_mut(field).unwrap() = json!(strings[(round + place) % strings.len()]);
            }
            body
        })
        .collect()
}

/// A complaint with every field there is, each about another merchant, so that none is about an order that has a case.
fn valid(round: usize) -> Value {
    let mut body = complaint(AIGUL, "A-1");
    body["purchase"]["marketplace"] = json!("Bazaar");
    body["merchant"]["email"] = json!(format!("claims@shop-{round}.example"));
    body["merchant"]["website"] = json!(format!("https://shop-{round}.example"));
    body
}

/// The fields that a problem names.
fn named(answer: &Answer) -> Vec<String> {
    let problem = answer.any_problem();
    let errors = problem["errors"].as_array().unwrap_or_else(|| panic!("no field is named: {answer}"));
    assert!(!errors.is_empty(), "{answer}");
    errors
        .iter()
        .map(|error| {
            assert!(!error["detail"].as_str().unwrap().is_empty() && !error["code"].as_str().unwrap().is_empty());
            error["pointer"].as_str().unwrap().to_owned()
        })
        .collect()
}

/// Puts what is right where a problem says that something is not.
fn mend(body: &mut Value, round: usize, pointers: &[String]) {
    let right = valid(round);
    for pointer in pointers {
        // A problem can be about a whole part: the amount, or the consents.
        let part = FIELDS.iter().filter(|field| field.starts_with(pointer.as_str()));
        let mut count = 0;
        for field in part {
            *body.pointer_mut(field).unwrap() = right.pointer(field).unwrap().clone();
            count += 1;
        }
        // What is asked for is measured by what was paid.
        if pointer.starts_with("/remedies") && count == 0 {
            body["purchase"]["amount"] = right["purchase"]["amount"].clone();
            count += 1;
        }
        assert!(count > 0, "{pointer} is no field of what was sent");
    }
}

on_each_database! {
    prepared by migrated;

    async fn every_naughty_string_in_every_field_is_taken_as_it_is_or_refused_where_it_stands(database: &TestDatabase) {
        let app = TestApp::with(database, |settings| settings.filings_per_day = 10_000).await;
        let consumer = app.consumer(AIGUL).await;
        let mut taken = [0; SHOWN.len()];
        for (round, mut body) in rotated().into_iter().enumerate() {
            let strings = body.clone();
            let first = app.post("/api/v1/cases").by(&consumer).json(&body).send().await;
            let mut pointers = named(&first.expect(422).clone());
            let mut mended = 0;
            let filed = loop {
                mend(&mut body, round, &pointers);
                let answer = app.post("/api/v1/cases").by(&consumer).json(&body).send().await;
                if answer.status.as_u16() == 201 {
                    break answer;
                }
                pointers = named(&answer);
                mended += 1;
                assert!(mended < 5, "mended, and still refused: {answer}");
            };
            let case = app.case(&consumer, filed.json()["id"].as_str().unwrap()).await;
            for (place, (field, shown)) in SHOWN.iter().enumerate() {
                // An empty text where none is needed is none.
                let typed = body.pointer(field).filter(|text| *text != "");
                assert_eq!(case.pointer(shown), typed, "{field}");
                taken[place] += usize::from(body.pointer(field) == strings.pointer(field));
            }
        }
        // Most are harmless as the words of a person; few are a telephone number or a web address.
        assert!(taken[0] > 400 && taken[2] > 400 && taken[4] > 400 && taken[5] > 400 && taken[6] > 450, "{taken:?}");
    }

    async fn every_naughty_string_in_a_draft_comes_back_or_is_refused_where_it_stands(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut kept = 0;
        for body in rotated() {
            let assessed = app.post("/api/v1/assessments").json(&body).send().await;
            if !assessed.status.is_success() {
                assert!(named(&assessed.expect(422)).iter().all(|pointer| pointer.starts_with('/')));
            }
            let answer = app.post("/api/v1/drafts").json(&body).send().await;
            if answer.status.as_u16() == 201 {
                let token = answer.json()["token"].as_str().unwrap().to_owned();
                let header = axum::http::HeaderName::from_static("draft-token");
                let read = app.get(answer.header("location").unwrap()).header(header, &token).send().await;
                assert_eq!(read.body_of(200)["complaint"], body);
                kept += 1;
            } else {
                let pointers = named(&answer.expect(422));
                assert!(pointers.iter().all(|pointer| FIELDS.contains(&pointer.as_str())), "{pointers:?}");
            }
        }
        // Control characters are refused in any field; twenty fields of each few such strings.
        assert!(kept > 200, "{kept}");
    }

    async fn every_naughty_string_is_said_as_it_is_or_refused(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let dispute = app.answered_dispute(AIGUL, "A-1").await;
        let path = format!("/api/v1/cases/{}/actions/message", dispute.id);
        let mut said = Vec::new();
        for string in naughty_strings() {
            let body = json!({"to": "everyone", "text": string});
            let answer = app.post(&path).by(&dispute.consumer).json(&body).send().await;
            if answer.status.as_u16() == 200 {
                said.push(string);
            } else {
                let _problem = answer.expect(422).any_problem();
            }
        }
        assert!(said.len() > 450, "{}", said.len());
        let mut read = Vec::new();
        let mut next = format!("/api/v1/cases/{}/messages?limit=100", dispute.id);
        loop {
            let page = app.get(&next).by(&dispute.merchant).send().await.body_of(200);
            read.extend(page["items"].as_array().unwrap().iter().map(|one| one["text"].as_str().unwrap().to_owned()));
            let Some(cursor) = page["next"].as_str() else { break };
            next = format!("/api/v1/cases/{}/messages?limit=100&cursor={cursor}", dispute.id);
        }
        assert_eq!(read, said);
        let file = app.get(&format!("/api/v1/cases/{}/file", dispute.id)).by(&dispute.merchant).send().await.expect(200);
        let report = record::verify_entries(&crate::path::entries(&file));
        assert!(report.findings.iter().all(|one| one.severity() != record::Severity::Wrong), "{report:?}");
        app.run_jobs().await;
    }
}
