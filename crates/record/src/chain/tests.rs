use super::*;
use serde_json::json;

const CASE: &str = "01939f3e-7d3c-7000-8000-0123456789ab";

fn case() -> CaseId {
    CASE.parse().unwrap()
}

fn salt(n: u8) -> Salt {
    Salt::from_bytes([n; 32])
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

/// Three events, everything shown.
fn record() -> Vec<Row> {
    let mut head = genesis(&case());
    let events = [
        (
            "complaint-filed/1",
            "consumer:c1",
            json!({"problem": "delivery.not_delivered"}),
            json!({"description": "Жоқ"}),
        ),
        ("served/1", "system", json!({"by": "mail"}), json!({})),
        ("responded/1", "merchant:m1", json!({"late": false}), json!({"text": "我们会退款"})),
    ];
    let mut rows = Vec::new();
    for (n, (kind, actor, facts, content)) in (1_u8..).zip(events) {
        let at = at(i64::from(n));
        let salts = Salts { facts: salt(n), content: salt(n + 100) };
        let sealed = seal(head, &Entry { kind, actor, at, facts: &facts, content: &content }, &salts).unwrap();
        head = sealed.chain;
        rows.push(Row {
            seq: u64::from(n),
            sealed,
            facts: FactsPart::Shown(ShownFacts {
                kind: kind.to_owned(),
                actor: actor.to_owned(),
                at,
                facts,
                salt: salts.facts,
            }),
            content: ContentPart::Shown { content, salt: salts.content },
        });
    }
    rows
}

fn shown(row: &mut Row) -> &mut ShownFacts {
    match &mut row.facts {
        FactsPart::Shown(shown) => shown,
        FactsPart::Withheld => panic!("the sample shows everything"),
    }
}

/// The sample with one change, and where the check says it broke.
fn broken(change: impl FnOnce(&mut Vec<Row>)) -> Broken {
    let mut rows = record();
    change(&mut rows);
    verify_chain(&case(), &rows).expect_err("the change was not noticed")
}

#[test]
fn a_record_as_sealed_verifies_to_its_head() {
    let rows = record();
    assert_eq!(verify_chain(&case(), &rows).unwrap(), rows[2].sealed.chain);
    assert_eq!(verify_chain(&case(), Vec::<Row>::new()).unwrap(), genesis(&case()));
}

/// Digests computed apart with Python's hashlib from the description in `docs/record.md`; if they change, every
/// record kept anywhere stops verifying.
#[test]
fn digests_stay_what_they_are_across_releases() {
    let rows = record();
    assert_eq!(genesis(&case()).to_string(), "3e380c39ac951c42f946564731f0879a9b75c85c5350e4e522b930b88a1a90cd");
    assert_eq!(rows[0].sealed.d1.to_string(), "6c0a33f4de9e92109b533361964a3e2825efd95bbc6773e87b4cb25a01097f63");
    assert_eq!(rows[0].sealed.d2.to_string(), "db7953645e9531c7cffd7a1ccfc6fe4e9a07ada5398c50db6eaac79c18904f93");
    assert_eq!(rows[2].sealed.chain.to_string(), "987ffc463b2bc53af1de5545b9f07e1ae55670764a55db5ecb54f883e47ec72c");
}

#[test]
fn erased_content_leaves_the_record_whole() {
    let mut rows = record();
    let head = rows[2].sealed.chain;
    for row in &mut rows {
        row.content = ContentPart::Erased;
    }
    assert_eq!(verify_chain(&case(), &rows).unwrap(), head);
}

#[test]
fn a_withheld_event_leaves_the_record_whole() {
    let mut rows = record();
    let head = rows[2].sealed.chain;
    rows[1].facts = FactsPart::Withheld;
    rows[1].content = ContentPart::Withheld;
    assert_eq!(verify_chain(&case(), &rows).unwrap(), head);
}

#[test]
fn a_changed_fact_actor_time_or_kind_is_found_at_its_event() {
    let changes: [fn(&mut ShownFacts); 5] = [
        |shown| shown.facts = json!({"by": "webhook"}),
        |shown| shown.actor = "officer:o1".to_owned(),
        |shown| shown.at += jiff::SignedDuration::from_micros(1),
        |shown| shown.kind = "served/2".to_owned(),
        |shown| shown.salt = salt(77),
    ];
    for change in changes {
        let found = broken(|rows| change(shown(&mut rows[1])));
        assert!(matches!(found, Broken { seq: 2, what: What::Facts }), "{found:?}");
    }
}

#[test]
fn changed_content_is_found_at_its_event() {
    let found =
        broken(|rows| rows[2].content = ContentPart::Shown { content: json!({"text": "不退款"}), salt: salt(103) });
    assert!(matches!(found, Broken { seq: 3, what: What::Content }), "{found:?}");
}

#[test]
fn a_digest_exchanged_behind_a_withheld_or_erased_part_breaks_the_link() {
    let found = broken(|rows| {
        rows[1].facts = FactsPart::Withheld;
        rows[1].content = ContentPart::Withheld;
        rows[1].sealed.d1 = Digest::of(b"something else");
    });
    assert!(matches!(found, Broken { seq: 2, what: What::Link }), "{found:?}");
    let found = broken(|rows| {
        rows[0].content = ContentPart::Erased;
        rows[0].sealed.d2 = Digest::of(b"something else");
    });
    assert!(matches!(found, Broken { seq: 1, what: What::Link }), "{found:?}");
}

#[test]
fn a_missing_repeated_or_swapped_event_is_found() {
    let changes: [fn(&mut Vec<Row>); 4] = [
        |rows| drop(rows.remove(1)),
        |rows| rows.insert(1, rows[1].clone()),
        |rows| rows.swap(0, 1),
        |rows| drop(rows.remove(0)),
    ];
    for change in changes {
        let found = broken(change);
        assert!(matches!(found.what, What::Order { .. }), "{found:?}");
    }
    // Renumbered so that the order looks right, the links still give it away.
    let found = broken(|rows| {
        rows.remove(1);
        rows[1].seq = 2;
    });
    assert!(matches!(found, Broken { seq: 2, what: What::Link }), "{found:?}");
}

#[test]
fn a_record_does_not_pass_for_that_of_another_case() {
    let found = verify_chain(&CASE.replace("ab", "ac").parse().unwrap(), record()).expect_err("another case");
    assert!(matches!(found, Broken { seq: 1, what: What::Link }), "{found:?}");
}

#[test]
fn equal_events_under_other_salts_have_other_digests() {
    let content = json!({"limit": "100.00"});
    assert_ne!(content_digest(&salt(1), &content).unwrap(), content_digest(&salt(2), &content).unwrap());
}

#[test]
fn the_four_kinds_of_digest_are_never_equal_over_equal_bytes() {
    let facts = facts_digest(&salt(1), "k", "a", at(0), &json!({})).unwrap();
    let same_bytes = json!({"actor": "a", "at": written(at(0)), "facts": {}, "kind": "k"});
    assert_ne!(facts, content_digest(&salt(1), &same_bytes).unwrap());
}

#[test]
fn a_fraction_in_the_facts_is_refused_when_sealing() {
    let entry = Entry { kind: "k/1", actor: "system", at: at(0), facts: &json!({"rate": 0.5}), content: &json!({}) };
    let salts = Salts { facts: salt(1), content: salt(2) };
    assert!(matches!(seal(genesis(&case()), &entry, &salts), Err(NotCanonical::NotAnInteger { .. })));
}

#[test]
fn instants_are_written_in_one_way() {
    assert_eq!(written(at(0)), "2026-09-21T14:13:20.000000Z");
    assert_eq!(written(Timestamp::from_microsecond(1_790_000_000_123_450).unwrap()), "2026-09-21T14:13:20.123450Z");
}
