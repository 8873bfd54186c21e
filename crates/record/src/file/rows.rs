//! Events as lines: canonical JSON, one event each, so that there is one way to write a record.

use crate::{
    canonical::{NotCanonical, canonical},
    chain::{ContentPart, FactsPart, Row, Sealed, ShownFacts, written},
    digest::{Digest, Salt},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The bytes of an event's line, without the line feed.
///
/// # Errors
/// [`NotCanonical`] if the event could not have been sealed.
pub fn line(row: &Row) -> Result<Vec<u8>, NotCanonical> {
    canonical(&Line::from(row))
}

/// Reads a line back, and only a line that [`line`] would have written: one event has one form.
#[must_use]
pub fn read_line(bytes: &[u8]) -> Option<Row> {
    let row = Row::from(serde_json::from_slice::<Line>(bytes).ok()?);
    (line(&row).ok()? == bytes).then_some(row)
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    seq: u64,
    d1: Digest,
    d2: Digest,
    chain: Digest,
    event: EventCell,
    content: ContentCell,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum EventCell {
    Shown(ShownEvent),
    Absent(Withheld),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShownEvent {
    kind: String,
    actor: String,
    #[serde(serialize_with = "write_instant")]
    at: Timestamp,
    facts: Value,
    salt: Salt,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum ContentCell {
    Shown(ShownContent),
    Absent(Absent),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShownContent {
    value: Value,
    salt: Salt,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Withheld {
    Withheld,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Absent {
    Erased,
    Withheld,
}

fn write_instant<S: serde::Serializer>(at: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&written(*at))
}

impl From<&Row> for Line {
    fn from(row: &Row) -> Self {
        let event = match &row.facts {
            FactsPart::Withheld => EventCell::Absent(Withheld::Withheld),
            FactsPart::Shown(shown) => EventCell::Shown(ShownEvent {
                kind: shown.kind.clone(),
                actor: shown.actor.clone(),
                at: shown.at,
                facts: shown.facts.clone(),
                salt: shown.salt,
            }),
        };
        let content = match &row.content {
            ContentPart::Shown { content, salt } => {
                ContentCell::Shown(ShownContent { value: content.clone(), salt: *salt })
            }
            ContentPart::Erased => ContentCell::Absent(Absent::Erased),
            ContentPart::Withheld => ContentCell::Absent(Absent::Withheld),
        };
        let Sealed { d1, d2, chain } = row.sealed;
        Self { seq: row.seq, d1, d2, chain, event, content }
    }
}

impl From<Line> for Row {
    fn from(line: Line) -> Self {
        let facts = match line.event {
            EventCell::Absent(Withheld::Withheld) => FactsPart::Withheld,
            EventCell::Shown(ShownEvent { kind, actor, at, facts, salt }) => {
                FactsPart::Shown(ShownFacts { kind, actor, at, facts, salt })
            }
        };
        let content = match line.content {
            ContentCell::Shown(ShownContent { value, salt }) => ContentPart::Shown { content: value, salt },
            ContentCell::Absent(Absent::Erased) => ContentPart::Erased,
            ContentCell::Absent(Absent::Withheld) => ContentPart::Withheld,
        };
        Self { seq: line.seq, sealed: Sealed { d1: line.d1, d2: line.d2, chain: line.chain }, facts, content }
    }
}
