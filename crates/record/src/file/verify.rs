//! Checking a case file with nothing else at hand.

use super::{
    EVENTS, EVIDENCE, FORMAT, MANIFEST, MANIFEST_DIGEST, SUMMARY,
    build::{is_extension, manifest_digest},
    manifest::{EntryDigest, Manifest},
    report::{Finding, Report},
    rows::read_line,
};
use crate::{
    chain::{ALGORITHM, ContentPart, FactsPart, Row, verify_chain},
    digest::Digest,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Checks the entries of a case file: every byte of every entry is vouched for, and the events form one chain from the
/// case to the head that the manifest states.
#[must_use]
pub fn verify_entries(entries: &BTreeMap<String, Vec<u8>>) -> Report {
    let mut findings = Vec::new();
    let manifest = read_manifest(entries, &mut findings);
    if let Some(manifest) = &manifest {
        check_entries(entries, manifest, &mut findings);
        if let Some(events) = entries.get(EVENTS) {
            check_events(events, manifest, &mut findings);
        }
    }
    Report { reference: manifest.map(|manifest| manifest.about.reference), findings }
}

fn read_manifest(entries: &BTreeMap<String, Vec<u8>>, findings: &mut Vec<Finding>) -> Option<Manifest> {
    for name in [MANIFEST, MANIFEST_DIGEST] {
        if !entries.contains_key(name) {
            findings.push(Finding::EntryMissing(name.to_owned()));
        }
    }
    let bytes = entries.get(MANIFEST)?;
    if entries.get(MANIFEST_DIGEST).is_some_and(|stated| *stated != manifest_digest(bytes)) {
        findings.push(Finding::ManifestChanged);
    }
    let manifest: Manifest = match serde_json::from_slice(bytes) {
        Ok(manifest) => manifest,
        Err(why) => {
            findings.push(Finding::ManifestUnreadable(why.to_string()));
            return None;
        }
    };
    for (found, known) in [(&manifest.format, FORMAT), (&manifest.algorithm, ALGORITHM)] {
        if found != known {
            findings.push(Finding::FormatUnknown(found.clone()));
            return None;
        }
    }
    Some(manifest)
}

fn check_entries(entries: &BTreeMap<String, Vec<u8>>, manifest: &Manifest, findings: &mut Vec<Finding>) {
    let before = findings.len();
    let mut previous: Option<&str> = None;
    for listed in &manifest.entries {
        let name = listed.name.as_str();
        if !is_allowed(name) || previous.is_some_and(|previous| previous >= name) {
            findings.push(Finding::EntryNotAllowed(name.to_owned()));
        }
        previous = Some(name);
        match entries.get(name) {
            None => findings.push(Finding::EntryMissing(name.to_owned())),
            Some(bytes) if EntryDigest::of(name, bytes) != *listed => {
                findings.push(Finding::EntryChanged(name.to_owned()));
            }
            Some(_) => {}
        }
        if named_digest(name).is_some_and(|named| named != listed.sha256) {
            findings.push(Finding::EvidenceMisnamed(name.to_owned()));
        }
    }
    let listed: BTreeSet<&str> = manifest.entries.iter().map(|entry| entry.name.as_str()).collect();
    if !listed.contains(EVENTS) {
        findings.push(Finding::EntryMissing(EVENTS.to_owned()));
    }
    for name in entries.keys().filter(|name| ![MANIFEST, MANIFEST_DIGEST].contains(&name.as_str())) {
        if !listed.contains(name.as_str()) {
            findings.push(Finding::EntryUnknown(name.clone()));
        }
    }
    if findings.len() == before {
        findings.push(Finding::EntriesRight(count(manifest.entries.len())));
    }
}

fn check_events(events: &[u8], manifest: &Manifest, findings: &mut Vec<Finding>) {
    let mut rows = Vec::new();
    if let Some(lines) = events.strip_suffix(b"\n") {
        for (number, line) in (1_u64..).zip(lines.split(|byte| *byte == b'\n')) {
            match read_line(line) {
                Some(row) => rows.push(row),
                None => return findings.push(Finding::EventUnreadable(number)),
            }
        }
    } else if !events.is_empty() {
        // The last line lost its end.
        let number = events.split(|byte| *byte == b'\n').count();
        return findings.push(Finding::EventUnreadable(count(number)));
    }
    let found = count(rows.len());
    if found != manifest.events {
        findings.push(Finding::CountDiffers { stated: manifest.events, found });
    }
    match verify_chain(&manifest.about.case, &rows) {
        Err(broken) => findings.push(Finding::ChainBroken(broken.to_string())),
        Ok(head) if head != manifest.head => {
            findings.push(Finding::HeadDiffers { stated: manifest.head, found: head });
        }
        Ok(head) => findings.push(Finding::ChainRight { events: found, head }),
    }
    note_what_is_not_shown(&rows, findings);
    note_evidence_nobody_mentions(&rows, manifest, findings);
}

fn note_what_is_not_shown(rows: &[Row], findings: &mut Vec<Finding>) {
    let withheld =
        rows.iter().filter(|row| row.facts == FactsPart::Withheld || row.content == ContentPart::Withheld).count();
    let erased = rows.iter().filter(|row| row.content == ContentPart::Erased).count();
    if withheld > 0 {
        findings.push(Finding::EventsWithheld(count(withheld)));
    }
    if erased > 0 {
        findings.push(Finding::ContentErased(count(erased)));
    }
}

fn note_evidence_nobody_mentions(rows: &[Row], manifest: &Manifest, findings: &mut Vec<Finding>) {
    let mut mentioned = BTreeSet::new();
    for row in rows {
        if let FactsPart::Shown(shown) = &row.facts {
            collect_digests(&shown.facts, &mut mentioned);
        }
        if let ContentPart::Shown { content, .. } = &row.content {
            collect_digests(content, &mut mentioned);
        }
    }
    for entry in &manifest.entries {
        if named_digest(&entry.name).is_some_and(|named| !mentioned.contains(&named)) {
            findings.push(Finding::EvidenceNotMentioned(entry.name.clone()));
        }
    }
}

/// Every text in a value that reads as a digest. The depth is bounded by the JSON reader (128 levels).
fn collect_digests(value: &Value, into: &mut BTreeSet<Digest>) {
    match value {
        Value::String(text) => into.extend(text.parse::<Digest>().ok()),
        Value::Array(items) => items.iter().for_each(|item| collect_digests(item, into)),
        Value::Object(members) => members.values().for_each(|member| collect_digests(member, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The names that an entry of a case file may have, besides the manifest and its digest.
fn is_allowed(name: &str) -> bool {
    name == EVENTS || name == SUMMARY || named_digest(name).is_some()
}

/// The digest in the name of a file of evidence.
fn named_digest(name: &str) -> Option<Digest> {
    let name = name.strip_prefix(EVIDENCE)?;
    match name.split_once('.') {
        None => name.parse().ok(),
        Some((digest, extension)) => is_extension(extension).then(|| digest.parse().ok()).flatten(),
    }
}

/// The length of these bytes as the manifest states it.
pub(super) fn length(bytes: &[u8]) -> u64 {
    count(bytes.len())
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}
