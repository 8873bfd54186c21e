//! Building a case file.

use super::{
    EVENTS, EVIDENCE, FORMAT, MANIFEST, MANIFEST_DIGEST, SUMMARY,
    manifest::{About, EntryDigest, Manifest},
    rows::line,
};
use crate::{
    canonical::NotCanonical,
    chain::{ALGORITHM, Broken, Row, verify_chain},
    digest::Digest,
};
use std::collections::BTreeMap;
use thiserror::Error;

/// A case file in the making. Equal input gives equal bytes.
#[derive(Debug)]
pub struct CaseFile {
    about: About,
    rows: Vec<Row>,
    entries: BTreeMap<String, Vec<u8>>,
}

/// Why a case file was not made.
#[derive(Debug, Error)]
pub enum CaseFileError {
    /// The record on file does not verify; a file of it would not either.
    #[error("the record of the case is broken")]
    Broken(#[source] Broken),
    /// An event cannot be written in canonical form.
    #[error("event {seq} cannot be written")]
    Event {
        /// Its place in the case.
        seq: u64,
        /// Why.
        #[source]
        cause: NotCanonical,
    },
    /// The manifest cannot be written.
    #[error("the manifest cannot be written")]
    Manifest(#[source] serde_json::Error),
}

impl CaseFile {
    /// Begins a file of these events, as the reader may see them.
    #[must_use]
    pub fn new(about: About, rows: Vec<Row>) -> Self {
        Self { about, rows, entries: BTreeMap::new() }
    }

    /// Adds the summary for people, a complete HTML document.
    #[must_use]
    pub fn with_summary(mut self, html: String) -> Self {
        self.entries.insert(SUMMARY.to_owned(), html.into_bytes());
        self
    }

    /// Adds a file of evidence and returns with it. It is named by its digest, with `extension` (lower-case letters and
    /// digits, at most five; anything else is left out) so that it opens with a click.
    #[must_use]
    pub fn with_evidence(mut self, bytes: Vec<u8>, extension: Option<&str>) -> Self {
        self.entries.insert(evidence_name(Digest::of(&bytes), extension), bytes);
        self
    }

    /// The entries of the file by name.
    ///
    /// # Errors
    /// [`CaseFileError`] if the record does not verify or cannot be written.
    pub fn entries(self) -> Result<BTreeMap<String, Vec<u8>>, CaseFileError> {
        let Self { about, rows, mut entries } = self;
        let head = verify_chain(&about.case, &rows).map_err(CaseFileError::Broken)?;
        let mut events = Vec::new();
        for row in &rows {
            events.extend(line(row).map_err(|cause| CaseFileError::Event { seq: row.seq, cause })?);
            events.push(b'\n');
        }
        entries.insert(EVENTS.to_owned(), events);
        let manifest = Manifest {
            format: FORMAT.to_owned(),
            algorithm: ALGORITHM.to_owned(),
            about,
            events: rows.last().map_or(0, |row| row.seq),
            head,
            entries: entries.iter().map(|(name, bytes)| EntryDigest::of(name, bytes)).collect(),
        };
        let mut manifest = serde_json::to_vec_pretty(&manifest).map_err(CaseFileError::Manifest)?;
        manifest.push(b'\n');
        entries.insert(MANIFEST_DIGEST.to_owned(), manifest_digest(&manifest));
        entries.insert(MANIFEST.to_owned(), manifest);
        Ok(entries)
    }
}

/// The name of a file of evidence.
pub(super) fn evidence_name(digest: Digest, extension: Option<&str>) -> String {
    match extension.filter(|extension| is_extension(extension)) {
        Some(extension) => format!("{EVIDENCE}{digest}.{extension}"),
        None => format!("{EVIDENCE}{digest}"),
    }
}

pub(super) fn is_extension(text: &str) -> bool {
    (1..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// One line as `sha256sum` writes it.
pub(super) fn manifest_digest(manifest: &[u8]) -> Vec<u8> {
    format!("{}  {MANIFEST}\n", Digest::of(manifest)).into_bytes()
}
