//! A body for each action, of the form that the action takes.

use serde_json::{Value, json};

use crate::complaint::refund;

/// Every action that people take in a case, with a body that can be read. Ids in it name nothing.
#[must_use]
pub fn actions() -> Vec<(&'static str, Value)> {
    let id = "01930000-0000-7000-8000-000000000001";
    let note = json!({});
    let reasons = json!({"reasons": "As the file shows."});
    let words = json!({"text": "As the file shows."});
    let offer = json!({"offer": id});
    let term = json!({"term": id});
    let appoint = json!({"mediator": id, "reasons": "Knows the field."});
    let hold = json!({"reason": "proceedings"});
    vec![
        ("admit", note.clone()),
        ("refuse", json!({"ground": "outside-scope", "reasons": "Not a purchase."})),
        ("request-information", json!({"from": "consumer", "question": "When was it sent?"})),
        ("decide-review", json!({"granted": true, "reasons": "It is a purchase."})),
        ("confirm-service", note.clone()),
        ("appoint", appoint.clone()),
        ("replace", appoint),
        ("decide-objection", json!({"upheld": true, "reasons": "A relative."})),
        ("grant-extension", json!({"of": "outer-limit", "days": 10, "reasons": "A holiday."})),
        ("refuse-extension", reasons.clone()),
        ("decide-performance", json!({"term": id, "finding": "performed", "reasons": "A receipt."})),
        ("discontinue", json!({"reason": "duplicate", "reasons": "On file twice."})),
        ("bundle", json!({"bundle": id})),
        ("hold", hold.clone()),
        ("release", hold),
        ("supply-information", words.clone()),
        ("supply-address", json!({"kind": "email", "address": "claims@lamps.example.cn"})),
        ("respond", json!({"position": "contests", "text": "No."})),
        ("message", json!({"to": "everyone", "text": "Hello."})),
        ("offer", json!({"terms": [refund("10.00", "CNY")]})),
        ("withdraw-offer", offer.clone()),
        ("accept-offer", offer.clone()),
        ("decline-offer", offer),
        ("bid", json!({"limit": {"amount": "10.00", "currency": "CNY"}})),
        ("counterclaim", json!({"text": "The parcel was damaged on its way back."})),
        (
            "appoint-representative",
            json!({"name": "Ann Lee", "email": "ann@example.org", "mandate": "All acts in this case."}),
        ),
        ("request-extension", json!({"days": 5, "reasons": "A holiday."})),
        ("agree-extension", note.clone()),
        ("request-mediation", note.clone()),
        ("object", json!({"cause": "A relative."})),
        ("decline-mediation", note.clone()),
        ("withhold-material", note.clone()),
        ("release-material", note.clone()),
        ("submit", words.clone()),
        ("accept-proposal", note.clone()),
        ("decline-proposal", note.clone()),
        ("agree-binding", note.clone()),
        ("accept-recommendation", note.clone()),
        ("decline-recommendation", note.clone()),
        ("report-performance", term.clone()),
        ("confirm-performance", term.clone()),
        ("report-breach", term),
        ("request-review", reasons.clone()),
        ("resume", note.clone()),
        ("explain", words),
        ("opt-out", note.clone()),
        ("withdraw", note.clone()),
        ("rate", json!({"score": 4, "resolved": true})),
        ("declare", json!({"declaration": "independent"})),
        ("propose", json!({"terms": [refund("10.00", "CNY")], "text": "Half each."})),
        ("close-mediation", note),
        ("recommend", json!({"terms": [refund("10.00", "CNY")], "reasons": "It came late."})),
        ("correct", json!({"text": "It was ten, not twelve."})),
        ("resign", reasons),
    ]
}
