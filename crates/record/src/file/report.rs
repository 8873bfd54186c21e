//! What a check of a case file found, for machines and for people.

use crate::digest::Digest;
use serde::{Serialize, Serializer, ser::SerializeStruct as _};
use std::fmt;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Something was checked and is right.
    Right,
    /// Worth knowing; nothing is wrong.
    Note,
    /// The file is not what was made.
    Wrong,
}

/// One line of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// An entry that every case file has is not there.
    EntryMissing(String),
    /// The manifest cannot be read.
    ManifestUnreadable(String),
    /// The manifest does not digest to what stands beside it.
    ManifestChanged,
    /// Format or algorithm are not known to this program.
    FormatUnknown(String),
    /// The file holds an entry that the manifest does not list.
    EntryUnknown(String),
    /// The manifest lists a name that the format does not have, or lists it twice or out of order.
    EntryNotAllowed(String),
    /// An entry is not the one that the manifest lists.
    EntryChanged(String),
    /// A file of evidence does not bear the name of its digest.
    EvidenceMisnamed(String),
    /// A line of the events is not as this format writes it.
    EventUnreadable(u64),
    /// An event does not fit the chain.
    ChainBroken(String),
    /// The chain ends elsewhere than the manifest says.
    HeadDiffers {
        /// What the manifest says.
        stated: Digest,
        /// What the events give.
        found: Digest,
    },
    /// The manifest counts other than the events there are.
    CountDiffers {
        /// What the manifest says.
        stated: u64,
        /// What there is.
        found: u64,
    },
    /// Some events are withheld from the reader of this file.
    EventsWithheld(u64),
    /// The content of some events was erased when its time had come.
    ContentErased(u64),
    /// A file of evidence is mentioned by no event that the reader may see.
    EvidenceNotMentioned(String),
    /// All entries are those listed.
    EntriesRight(u64),
    /// The chain holds from the first event to the head.
    ChainRight {
        /// How many events.
        events: u64,
        /// Where it ends.
        head: Digest,
    },
}

impl Finding {
    /// How much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Self::EntriesRight(_) | Self::ChainRight { .. } => Severity::Right,
            Self::EventsWithheld(_) | Self::ContentErased(_) | Self::EvidenceNotMentioned(_) => Severity::Note,
            Self::EntryMissing(_)
            | Self::ManifestUnreadable(_)
            | Self::ManifestChanged
            | Self::FormatUnknown(_)
            | Self::EntryUnknown(_)
            | Self::EntryNotAllowed(_)
            | Self::EntryChanged(_)
            | Self::EvidenceMisnamed(_)
            | Self::EventUnreadable(_)
            | Self::ChainBroken(_)
            | Self::HeadDiffers { .. }
            | Self::CountDiffers { .. } => Severity::Wrong,
        }
    }

    /// The stable name of this kind of finding, for programs and for looking up a text in the reader's language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::EntryMissing(_) => "entry-missing",
            Self::ManifestUnreadable(_) => "manifest-unreadable",
            Self::ManifestChanged => "manifest-changed",
            Self::FormatUnknown(_) => "format-unknown",
            Self::EntryUnknown(_) => "entry-unknown",
            Self::EntryNotAllowed(_) => "entry-not-allowed",
            Self::EntryChanged(_) => "entry-changed",
            Self::EvidenceMisnamed(_) => "evidence-misnamed",
            Self::EventUnreadable(_) => "event-unreadable",
            Self::ChainBroken(_) => "chain-broken",
            Self::HeadDiffers { .. } => "head-differs",
            Self::CountDiffers { .. } => "count-differs",
            Self::EventsWithheld(_) => "events-withheld",
            Self::ContentErased(_) => "content-erased",
            Self::EvidenceNotMentioned(_) => "evidence-not-mentioned",
            Self::EntriesRight(_) => "entries-right",
            Self::ChainRight { .. } => "chain-right",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EntryMissing(name) => write!(f, "{name} is missing"),
            Self::ManifestUnreadable(why) => write!(f, "manifest.json cannot be read: {why}"),
            Self::ManifestChanged => {
                f.write_str("manifest.json does not match manifest.sha256: one of them was changed")
            }
            Self::FormatUnknown(what) => write!(f, "this program does not know {what}; a newer one may"),
            Self::EntryUnknown(name) => write!(f, "{name} is not listed in the manifest: it was added later"),
            Self::EntryNotAllowed(name) => write!(f, "the manifest lists {name}, which a case file cannot hold there"),
            Self::EntryChanged(name) => write!(f, "{name} was changed after the file was made"),
            Self::EvidenceMisnamed(name) => write!(f, "{name} does not bear the name of its own digest"),
            Self::EventUnreadable(line) => write!(f, "line {line} of events.jsonl is not as it was written"),
            Self::ChainBroken(what) => write!(f, "the record was changed: {what}"),
            Self::HeadDiffers { stated, found } => {
                write!(f, "the chain ends in {found}, but the manifest says {stated}: events were cut off or added")
            }
            Self::CountDiffers { stated, found } => {
                write!(f, "there are {found} events, but the manifest says {stated}")
            }
            Self::EventsWithheld(n) => {
                write!(f, "{n} event(s) are withheld from the reader of this file; their digests fit the chain")
            }
            Self::ContentErased(n) => {
                write!(f, "the content of {n} event(s) was erased when its time had come; its digests fit the chain")
            }
            Self::EvidenceNotMentioned(name) => {
                write!(f, "{name} is mentioned by no event shown here; only the manifest vouches for it")
            }
            Self::EntriesRight(n) => write!(f, "all {n} entries are as the manifest lists them"),
            Self::ChainRight { events, head } => write!(f, "the chain of {events} event(s) holds; its head is {head}"),
        }
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut finding = serializer.serialize_struct("Finding", 3)?;
        finding.serialize_field("code", self.code())?;
        finding.serialize_field("severity", &self.severity())?;
        finding.serialize_field("text", &self.to_string())?;
        finding.end()
    }
}

/// The result of checking a case file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The reference number that the file bears, if it could be read.
    pub reference: Option<String>,
    /// What was found, in the order of checking.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Nothing is wrong with the file: it is, byte for byte, what was made from a record that holds.
    ///
    /// Whether it was made by the service whose name it bears is answered by comparing the head of the chain with the
    /// one in a notice or on the page of the case.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity() != Severity::Wrong)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(reference) = &self.reference {
            writeln!(f, "Case {reference}")?;
        }
        for finding in &self.findings {
            let mark = match finding.severity() {
                Severity::Right => "right",
                Severity::Note => "note ",
                Severity::Wrong => "WRONG",
            };
            writeln!(f, "{mark}  {finding}")?;
        }
        f.write_str(if self.is_sound() {
            "The file is sound. Compare the head of its chain with the one in your last notice.\n"
        } else {
            "The file is NOT what was made. Download it again, and tell the service if it happens twice.\n"
        })
    }
}
