use super::*;
use crate::{
    chain::{ContentPart, Entry, FactsPart, Row, Salts, ShownFacts, genesis, seal},
    digest::{Digest, Salt},
};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const CASE: &str = "01939f3e-7d3c-7000-8000-0123456789ab";
const RECEIPT: &[u8] = b"%PDF-1.7 a receipt";

fn row(previous: Digest, n: u8, kind: &str, actor: &str, facts: Value, content: Value) -> Row {
    let at = Timestamp::from_microsecond(1_790_000_000_000_000 + i64::from(n)).unwrap();
    let salts = Salts { facts: Salt::from_bytes([n; 32]), content: Salt::from_bytes([n + 100; 32]) };
    let sealed = seal(previous, &Entry { kind, actor, at, facts: &facts, content: &content }, &salts).unwrap();
    let (kind, actor) = (kind.to_owned(), actor.to_owned());
    Row {
        seq: u64::from(n),
        sealed,
        facts: FactsPart::Shown(ShownFacts { kind, actor, at, facts, salt: salts.facts }),
        content: ContentPart::Shown { content, salt: salts.content },
    }
}

/// Four events: one shown, one with a file, one withheld, one with its content erased.
fn rows() -> Vec<Row> {
    let first = row(
        genesis(&CASE.parse().unwrap()),
        1,
        "complaint-filed/1",
        "consumer:c1",
        json!({"amount": {"amount": "129.90", "currency": "CNY"}, "late": false, "days": 10}),
        json!({"description": "آرڈر نہیں ملا \u{1f4e6}\n\"no\\parcel\"\u{1}", "\u{fb33}": 1, "\u{1f600}": 2}),
    );
    let digest = Digest::of(RECEIPT);
    let second = row(
        first.sealed.chain,
        2,
        "evidence-added/1",
        "consumer:c1",
        json!({"sha256": digest}),
        json!({"name": "a.pdf"}),
    );
    let mut third = row(second.sealed.chain, 3, "message-sent/1", "merchant:m1", json!({}), json!({"text": "私"}));
    third.facts = FactsPart::Withheld;
    third.content = ContentPart::Withheld;
    let mut fourth = row(third.sealed.chain, 4, "withdrawn/1", "consumer:c1", json!({}), json!({"reason": "…"}));
    fourth.content = ContentPart::Erased;
    vec![first, second, third, fourth]
}

fn about() -> About {
    About {
        case: CASE.parse().unwrap(),
        reference: "C7K2-9QXM-4T8P".to_owned(),
        created: "2026-11-23T21:00:00.000000Z".to_owned(),
        made_for: "consumer".to_owned(),
        languages: vec!["ur".to_owned(), "zh-Hans".to_owned()],
    }
}

fn sample() -> BTreeMap<String, Vec<u8>> {
    CaseFile::new(about(), rows())
        .with_summary("<!doctype html><p>خلاصہ".to_owned())
        .with_evidence(RECEIPT.to_vec(), Some("pdf"))
        .entries()
        .unwrap()
}

fn codes(entries: &BTreeMap<String, Vec<u8>>) -> Vec<&'static str> {
    verify_entries(entries).findings.iter().map(Finding::code).collect()
}

/// The sample after its manifest and its digest were made to fit changed entries, as a careful forger would.
fn reissued(mut entries: BTreeMap<String, Vec<u8>>, change: impl FnOnce(&mut Manifest)) -> BTreeMap<String, Vec<u8>> {
    let mut manifest: Manifest = serde_json::from_slice(&entries[MANIFEST]).unwrap();
    entries.retain(|name, _| name != MANIFEST && name != MANIFEST_DIGEST);
    manifest.entries = entries.iter().map(|(name, bytes)| EntryDigest::of(name, bytes)).collect();
    change(&mut manifest);
    let bytes = serde_json::to_vec_pretty(&manifest).unwrap();
    entries.insert(MANIFEST_DIGEST.to_owned(), build::manifest_digest(&bytes));
    entries.insert(MANIFEST.to_owned(), bytes);
    entries
}

#[test]
fn a_file_as_made_is_sound_and_says_what_it_does_not_show() {
    let entries = sample();
    let report = verify_entries(&entries);
    assert!(report.is_sound(), "{report}");
    assert_eq!(report.reference.as_deref(), Some("C7K2-9QXM-4T8P"));
    assert_eq!(codes(&entries), ["entries-right", "chain-right", "events-withheld", "content-erased"]);
    let evidence = format!("evidence/{}.pdf", Digest::of(RECEIPT));
    assert_eq!(
        entries.keys().collect::<Vec<_>>(),
        ["events.jsonl", &evidence, "manifest.json", "manifest.sha256", "summary.html"]
    );
}

#[test]
fn equal_input_gives_equal_bytes() {
    assert_eq!(sample(), sample());
}

#[test]
fn every_changed_byte_of_every_entry_is_found() {
    let mut entries = sample();
    let names: Vec<String> = entries.keys().cloned().collect();
    for name in names {
        for position in 0..entries[&name].len() {
            for flip in [0x01, 0x20, 0x80] {
                entries.get_mut(&name).unwrap()[position] ^= flip;
                assert!(!verify_entries(&entries).is_sound(), "{name}, byte {position}, {flip:#x}");
                entries.get_mut(&name).unwrap()[position] ^= flip;
            }
        }
    }
    assert!(verify_entries(&entries).is_sound());
}

#[test]
fn every_cut_lengthened_missing_or_added_entry_is_found() {
    let names: Vec<String> = sample().keys().cloned().collect();
    for name in names {
        let mut cut = sample();
        cut.get_mut(&name).unwrap().pop();
        assert!(!verify_entries(&cut).is_sound(), "{name} cut");
        let mut longer = sample();
        longer.get_mut(&name).unwrap().push(b'\n');
        assert!(!verify_entries(&longer).is_sound(), "{name} lengthened");
        let mut without = sample();
        without.remove(&name);
        assert!(codes(&without).contains(&"entry-missing"), "{name} missing");
    }
    let mut more = sample();
    more.insert("readme.txt".to_owned(), b"hello".to_vec());
    assert!(codes(&more).contains(&"entry-unknown"));
    assert!(!verify_entries(&BTreeMap::new()).is_sound());
    let mut without_events = sample();
    without_events.remove(EVENTS);
    assert_eq!(codes(&reissued(without_events, |_| {})), ["entry-missing"]);
}

#[test]
fn a_forger_who_rewrites_the_manifest_still_cannot_change_the_events() {
    let mut entries = sample();
    let events = String::from_utf8(entries[EVENTS].clone()).unwrap();
    entries.insert(EVENTS.to_owned(), events.replace("129.90", "929.90").into_bytes());
    assert_eq!(
        codes(&reissued(entries, |_| {})),
        ["entries-right", "chain-broken", "events-withheld", "content-erased"]
    );
}

#[test]
fn events_cut_off_at_the_end_are_found_by_head_and_count() {
    let mut entries = sample();
    let events = String::from_utf8(entries[EVENTS].clone()).unwrap();
    let shorter = events.lines().take(3).fold(String::new(), |text, line| text + line + "\n");
    entries.insert(EVENTS.to_owned(), shorter.into_bytes());
    let found = codes(&reissued(entries, |_| {}));
    assert!(found.contains(&"count-differs") && found.contains(&"head-differs"), "{found:?}");
}

#[test]
fn a_line_written_in_another_way_is_refused_even_if_it_means_the_same() {
    for change in [("\"seq\":1", "\"seq\": 1"), ("\"seq\":1", "\"seq\":1,\"seq\":1"), (".000001Z", ".000001000Z")] {
        let mut entries = sample();
        let events = String::from_utf8(entries[EVENTS].clone()).unwrap();
        let changed = events.replacen(change.0, change.1, 1);
        assert_ne!(events, changed, "{change:?}");
        entries.insert(EVENTS.to_owned(), changed.into_bytes());
        assert!(codes(&reissued(entries, |_| {})).contains(&"event-unreadable"), "{change:?}");
    }
}

#[test]
fn evidence_exchanged_for_another_file_is_found_by_its_name() {
    let mut entries = sample();
    let name = format!("evidence/{}.pdf", Digest::of(RECEIPT));
    entries.insert(name, b"another receipt".to_vec());
    assert!(codes(&reissued(entries, |_| {})).contains(&"evidence-misnamed"));
}

#[test]
fn evidence_that_no_shown_event_mentions_is_noted() {
    let entries =
        CaseFile::new(about(), rows()).with_evidence(b"something".to_vec(), Some("no/ext")).entries().unwrap();
    let report = verify_entries(&entries);
    assert!(report.is_sound());
    assert!(codes(&entries).contains(&"evidence-not-mentioned"), "{report}");
    assert!(entries.keys().any(|name| *name == format!("evidence/{}", Digest::of(b"something"))));
}

#[test]
fn names_that_would_leave_the_folder_are_not_allowed() {
    for name in ["../events.jsonl", "/etc/passwd", "evidence/../x", "evidence/", "summary.html.exe", "EVENTS.JSONL"] {
        let mut entries = sample();
        entries.insert(name.to_owned(), b"x".to_vec());
        let found = codes(&reissued(entries, |_| {}));
        assert!(found.contains(&"entry-not-allowed"), "{name}: {found:?}");
    }
}

#[test]
fn a_file_of_another_format_or_case_is_refused() {
    let other_format = reissued(sample(), |manifest| manifest.format = "concord-case-file/2".to_owned());
    assert_eq!(codes(&other_format), ["format-unknown"]);
    let other_algorithm = reissued(sample(), |manifest| manifest.algorithm = "md5".to_owned());
    assert_eq!(codes(&other_algorithm), ["format-unknown"]);
    let other_case = reissued(sample(), |manifest| manifest.about.case = CASE.replace("ab", "ac").parse().unwrap());
    assert!(codes(&other_case).contains(&"chain-broken"));
}

#[test]
fn a_broken_record_is_not_made_into_a_file() {
    let mut broken = rows();
    broken.remove(1);
    assert!(matches!(CaseFile::new(about(), broken).entries(), Err(CaseFileError::Broken(_))));
}

#[test]
fn a_report_reads_well_and_has_a_form_for_programs() {
    let report = verify_entries(&sample());
    let text = report.to_string();
    assert!(text.starts_with("Case C7K2-9QXM-4T8P\nright  all 3 entries"), "{text}");
    assert!(text.contains("note   1 event(s) are withheld"), "{text}");
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["findings"][0]["code"], "entries-right");
    assert_eq!(json["findings"][2]["severity"], "note");
}
