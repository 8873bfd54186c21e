//! The chain over the events of a case.
//!
//! ```text
//! D1    = SHA-256("concord facts sha-256/1\n"   ‖ salt ‖ canonical({"actor","at","facts","kind"}))
//! D2    = SHA-256("concord content sha-256/1\n" ‖ salt ‖ canonical(content))
//! C(0)  = SHA-256("concord case sha-256/1\n"    ‖ case id)
//! C(n)  = SHA-256("concord link sha-256/1\n"    ‖ C(n-1) ‖ D1(n) ‖ D2(n))
//! ```
//!
//! The labels keep the four kinds of digest apart, so that none can be passed off as another. The salt of D1 is kept for
//! ever; the salt of D2 is erased together with the content, after which D2 tells nothing.

use crate::{
    canonical::{NotCanonical, canonical},
    digest::{Digest, Salt},
};
use domain::CaseId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

/// How digests are made. A change of any rule of this module is a new identifier, and old records keep theirs.
pub const ALGORITHM: &str = "sha-256/1";

const FACTS: &[u8] = b"concord facts sha-256/1\n";
const CONTENT: &[u8] = b"concord content sha-256/1\n";
const CASE: &[u8] = b"concord case sha-256/1\n";
const LINK: &[u8] = b"concord link sha-256/1\n";

/// An event as it is about to be sealed.
#[derive(Debug)]
pub struct Entry<'a, F: ?Sized, C: ?Sized> {
    /// Kind and version of the event, such as `complaint-filed/1`.
    pub kind: &'a str,
    /// Who did it: a role, and after a colon the id where there is one, such as `consumer:0190…` or `system`.
    pub actor: &'a str,
    /// When, to the microsecond; finer parts are not recorded.
    pub at: Timestamp,
    /// What is kept for ever.
    pub facts: &'a F,
    /// What may be erased.
    pub content: &'a C,
}

/// The two salts of an event, fresh for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salts {
    /// Kept as long as the facts.
    pub facts: Salt,
    /// Erased with the content.
    pub content: Salt,
}

/// What sealing an event yields; stored beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// Digest of kind, actor, time and facts.
    pub d1: Digest,
    /// Digest of the content.
    pub d2: Digest,
    /// Digest of everything up to and including this event.
    pub chain: Digest,
}

/// The link before the first event. It binds the chain to its case.
#[must_use]
pub fn genesis(case: &CaseId) -> Digest {
    Digest::of_pieces(&[CASE, case.to_string().as_bytes()])
}

/// Gives an event its hash. The only place where that happens.
///
/// `previous` is the chain digest of the event before, or [`genesis`].
///
/// # Errors
/// [`NotCanonical`] if facts or content hold a number that is not an exact integer.
pub fn seal<F, C>(previous: Digest, entry: &Entry<'_, F, C>, salts: &Salts) -> Result<Sealed, NotCanonical>
where
    F: Serialize + ?Sized,
    C: Serialize + ?Sized,
{
    let d1 = facts_digest(&salts.facts, entry.kind, entry.actor, entry.at, entry.facts)?;
    let d2 = content_digest(&salts.content, entry.content)?;
    Ok(Sealed { d1, d2, chain: link(previous, d1, d2) })
}

/// D1, over what is never erased.
///
/// # Errors
/// As [`seal`].
pub fn facts_digest<F>(salt: &Salt, kind: &str, actor: &str, at: Timestamp, facts: &F) -> Result<Digest, NotCanonical>
where
    F: Serialize + ?Sized,
{
    #[derive(Serialize)]
    struct Digested<'a, F: ?Sized> {
        actor: &'a str,
        at: String,
        facts: &'a F,
        kind: &'a str,
    }
    let bytes = canonical(&Digested { actor, at: written(at), facts, kind })?;
    Ok(Digest::of_pieces(&[FACTS, salt.as_bytes(), &bytes]))
}

/// D2, over what may be erased.
///
/// # Errors
/// As [`seal`].
pub fn content_digest<C: Serialize + ?Sized>(salt: &Salt, content: &C) -> Result<Digest, NotCanonical> {
    Ok(Digest::of_pieces(&[CONTENT, salt.as_bytes(), &canonical(content)?]))
}

/// The chain digest after an event with these digests.
#[must_use]
pub fn link(previous: Digest, d1: Digest, d2: Digest) -> Digest {
    Digest::of_pieces(&[LINK, previous.as_bytes(), d1.as_bytes(), d2.as_bytes()])
}

/// An instant as it is digested and written in files: RFC 3339, UTC, always six digits of a second.
#[must_use]
pub fn written(at: Timestamp) -> String {
    format!("{at:.6}")
}

/// One event of a record that is being read or checked, with what the reader has of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its place in the case: 1, 2, 3 …
    pub seq: u64,
    /// Its digests, known to every reader.
    pub sealed: Sealed,
    /// What is kept for ever.
    pub facts: FactsPart,
    /// What may be erased.
    pub content: ContentPart,
}

/// The facts of an event, as far as the reader has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactsPart {
    /// The reader may see the event.
    Shown(ShownFacts),
    /// The reader may not; only the digest vouches for it.
    Withheld,
}

/// Kind, actor, time and facts with their salt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownFacts {
    /// As in [`Entry`].
    pub kind: String,
    /// As in [`Entry`].
    pub actor: String,
    /// As in [`Entry`].
    pub at: Timestamp,
    /// As in [`Entry`].
    pub facts: Value,
    /// The salt of D1.
    pub salt: Salt,
}

/// The content of an event, as far as the reader has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentPart {
    /// The reader may see it and it still exists.
    Shown {
        /// The content itself.
        content: Value,
        /// The salt of D2.
        salt: Salt,
    },
    /// It was erased when its time had come.
    Erased,
    /// It exists, but not for this reader.
    Withheld,
}

/// Where a record stops being what was sealed.
#[derive(Debug, Error)]
#[error("event {seq}: {what}")]
pub struct Broken {
    /// Place of the first event that does not fit.
    pub seq: u64,
    /// What does not fit.
    #[source]
    pub what: What,
}

/// What does not fit in a broken record.
#[derive(Debug, Error)]
pub enum What {
    /// An event is missing, repeated or out of order.
    #[error("stands where event {expected} should be")]
    Order {
        /// The place that was due.
        expected: u64,
    },
    /// Kind, actor, time or facts are not those that were sealed.
    #[error("kind, actor, time or facts are not those that were sealed")]
    Facts,
    /// The content is not the one that was sealed.
    #[error("the content is not the one that was sealed")]
    Content,
    /// The event does not follow from the one before it.
    #[error("the chain digest does not follow from the event before")]
    Link,
    /// The event cannot have been sealed as it stands.
    #[error("it has no canonical form")]
    NotCanonical(#[source] NotCanonical),
}

/// Checks a record from its first event on and returns the head of its chain.
///
/// Erased and withheld parts are vouched for by their digests: the chain proves that they have not been exchanged, not
/// what they said. An empty record has its [`genesis`] as head.
///
/// # Errors
/// [`Broken`] at the first event that does not fit.
pub fn verify_chain<I>(case: &CaseId, rows: I) -> Result<Digest, Broken>
where
    I: IntoIterator,
    I::Item: std::borrow::Borrow<Row>,
{
    let mut head = genesis(case);
    for (expected, row) in (1_u64..).zip(rows) {
        let row = std::borrow::Borrow::borrow(&row);
        head = verify_row(head, expected, row).map_err(|what| Broken { seq: row.seq, what })?;
    }
    Ok(head)
}

fn verify_row(previous: Digest, expected: u64, row: &Row) -> Result<Digest, What> {
    if row.seq != expected {
        return Err(What::Order { expected });
    }
    if let FactsPart::Shown(ShownFacts { kind, actor, at, facts, salt }) = &row.facts {
        let d1 = facts_digest(salt, kind, actor, *at, facts).map_err(What::NotCanonical)?;
        if d1 != row.sealed.d1 {
            return Err(What::Facts);
        }
    }
    if let ContentPart::Shown { content, salt } = &row.content {
        let d2 = content_digest(salt, content).map_err(What::NotCanonical)?;
        if d2 != row.sealed.d2 {
            return Err(What::Content);
        }
    }
    if link(previous, row.sealed.d1, row.sealed.d2) != row.sealed.chain {
        return Err(What::Link);
    }
    Ok(row.sealed.chain)
}

#[cfg(test)]
mod tests;
