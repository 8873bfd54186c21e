//! The case file: what a party takes home and can check without us.
//!
//! A case file is a handful of named entries (in practice the members of a ZIP archive, whose reading and writing is
//! another crate's work): a manifest, the events, the evidence and a summary for people. Format
//! `concord-case-file/1`, described in `docs/record.md`.

mod build;
mod manifest;
mod report;
mod rows;
mod verify;

pub use build::{CaseFile, CaseFileError};
pub use manifest::{About, EntryDigest, Manifest};
pub use report::{Finding, Report, Severity};
pub use rows::{line, read_line};
pub use verify::verify_entries;

/// The format written today, and the only one read.
pub const FORMAT: &str = "concord-case-file/1";
/// The entry that lists the others.
pub const MANIFEST: &str = "manifest.json";
/// The entry that holds the digest of the manifest, as `sha256sum --check` reads it.
pub const MANIFEST_DIGEST: &str = "manifest.sha256";
/// The entry that holds one event a line.
pub const EVENTS: &str = "events.jsonl";
/// The summary for people.
pub const SUMMARY: &str = "summary.html";
/// Where evidence lies, each file under its own digest.
pub const EVIDENCE: &str = "evidence/";

#[cfg(test)]
mod tests;
