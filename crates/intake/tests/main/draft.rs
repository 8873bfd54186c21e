use intake::draft::{Answered, Draft, DraftError, Progress, Question};
use intake::input::{ComplaintInput, ComplaintPatch};
use intake::rules::Rules;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::complaint::{TODAY, complete, input, with};

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn patch(json: Value) -> ComplaintPatch {
    serde_json::from_value(json).unwrap()
}

fn remaining(json: Value) -> Vec<&'static str> {
    Progress::of(&input(json), Rules::embedded(), TODAY).remaining().map(Question::as_str).collect()
}

fn answered(json: Value, question: Question) -> Answered {
    let progress = Progress::of(&input(json), Rules::embedded(), TODAY);
    progress.questions.iter().find(|progress| progress.question == question).unwrap().answered
}

#[test]
fn a_draft_keeps_what_was_typed_right_or_wrong() {
    let typed = json!({"consumer": {"name": "", "country": "Qazaqstan"}, "purchase": {"ordered_on": "last week"}});
    let draft = Draft::begin(input(typed.clone()), now()).unwrap();
    assert_eq!(serde_json::to_value(&draft.input).unwrap(), typed);
}

#[test]
fn a_saved_change_moves_the_day_of_erasure() {
    let rules = Rules::embedded();
    let draft = Draft::begin(ComplaintInput::default(), now()).unwrap();
    assert_eq!(draft.expires_at(rules), "2026-12-23T09:00:00Z".parse().unwrap());
    let later = now() + SignedDuration::from_hours(24 * 29);
    let draft = draft.save(patch(json!({"problem": "delivery.late"})), rules, later).unwrap();
    assert_eq!(draft.input.problem.as_deref(), Some("delivery.late"));
    assert_eq!(draft.expires_at(rules), "2027-01-21T09:00:00Z".parse().unwrap());
}

#[test]
fn a_draft_of_thirty_days_is_not_saved_again_and_is_erased() {
    let rules = Rules::embedded();
    let draft = Draft::begin(ComplaintInput::default(), now()).unwrap();
    let last = draft.expires_at(rules);
    let before = last - SignedDuration::from_micros(1);
    assert!(!draft.is_expired(rules, before) && draft.is_expired(rules, last));
    assert!(Draft::erased_if_saved_by(rules, before) < draft.saved_at);
    assert_eq!(Draft::erased_if_saved_by(rules, last), draft.saved_at);
    assert!(draft.clone().save(patch(json!({})), rules, before).is_ok());
    assert_eq!(draft.save(patch(json!({})), rules, last), Err(DraftError::Expired));
}

#[test]
fn what_no_database_can_keep_is_refused_in_every_answer() {
    let refused = |json: Value| match Draft::begin(input(json), now()) {
        Err(DraftError::Refused(errors)) => {
            errors.iter().map(|error| format!("{} {}", error.pointer, error.flaw.code())).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(
        refused(json!({
            "problem": "a\u{0}", "consumer": {"email": "\u{1b}[2J"}, "remedies": [{"kind": "\u{7}"}],
            "purchase": {"amount": {"amount": "\u{8}"}}, "consents": ["rules", "\u{0}"]
        })),
        [
            "/consumer/email control-characters",
            "/purchase/amount/amount control-characters",
            "/problem control-characters",
            "/remedies/0/kind control-characters",
            "/consents/1 control-characters",
        ]
    );
    assert_eq!(refused(json!({"consumer": {"name": "a".repeat(10_001)}})), ["/consumer/name too-long"]);
    assert_eq!(refused(json!({"consents": vec!["rules"; 21]})), ["/consents too-many"]);
}

#[test]
fn an_empty_draft_lacks_every_question_that_must_be_answered() {
    let all: Vec<&str> =
        Question::ALL.iter().map(|question| question.as_str()).filter(|code| *code != "contact").collect();
    assert_eq!(remaining(json!({})), all);
    assert!(Question::ALL.iter().all(|question| answered(json!({}), *question) == Answered::NotStarted));
}

#[test]
fn a_complete_draft_lacks_nothing_and_can_be_filed() {
    let progress = Progress::of(&input(complete()), Rules::embedded(), TODAY);
    assert!(progress.is_complete() && progress.remaining().next().is_none());
    assert!(progress.questions.iter().all(|question| question.answered == Answered::Done));
}

#[test]
fn a_question_half_answered_or_answered_wrongly_is_in_progress() {
    let half = json!({"merchant": {"name": "鹏城数码"}, "problem": "nonsense", "other_proceedings": false});
    assert_eq!(answered(half.clone(), Question::Merchant), Answered::InProgress);
    assert_eq!(answered(half.clone(), Question::Problem), Answered::InProgress);
    assert_eq!(answered(half.clone(), Question::OtherProceedings), Answered::Done);
    assert_eq!(answered(half, Question::Category), Answered::NotStarted);
    assert_eq!(remaining(with("/contacted_merchant_on", json!("2026-09-30"))), ["contact"]);
    assert_eq!(remaining(with("/purchase/marketplace", json!("a\u{202E}b"))), ["order"]);
}

/// The JSON pointers of all values that are not groups.
fn leaves(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(parts) => {
            for (name, part) in parts {
                leaves(part, &format!("{pointer}/{name}"), found);
            }
        }
        _ => found.push(pointer.to_owned()),
    }
}

#[test]
fn every_part_of_a_complaint_is_asked_for_by_exactly_one_question() {
    let within = |pointer: &str, above: &str| pointer == above || pointer.starts_with(&format!("{above}/"));
    let asked = |pointer: &str| {
        Question::ALL.iter().flat_map(|question| question.pointers()).filter(|above| within(pointer, above)).count()
    };
    let mut pointers = Vec::new();
    leaves(&complete(), "", &mut pointers);
    assert!(pointers.len() > 15);
    for pointer in pointers {
        assert_eq!(asked(&pointer), 1, "{pointer}");
    }
}
