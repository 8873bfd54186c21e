//! The record of a case: what was done, by whom and when, in a form that cannot be changed unnoticed.
//!
//! Every event gets its hash in one place, [`seal`]: two salted digests, one over what is kept for ever (kind, actor,
//! time, facts) and one over what may be erased (content), and a chain digest over both and the event before it. The
//! chain verifies with [`verify_chain`] also after content was erased, and for a reader from whom an event is withheld.
//!
//! A party takes the record home as a case file ([`CaseFile`]); [`verify_entries`] checks it with nothing else at hand.
//! The format is described in `docs/record.md`, with a second, independent verifier beside it.
//!
//! This crate must never know a database, a clock or a network, and never log what it digests.
//! Start reading at [`chain`], then [`file`].

pub mod canonical;
pub mod chain;
pub mod digest;
pub mod file;

pub use canonical::{NotCanonical, canonical, canonical_value};
pub use chain::{
    ALGORITHM, Broken, ContentPart, Entry, FactsPart, Row, Salts, Sealed, ShownFacts, What, content_digest,
    facts_digest, genesis, link, seal, verify_chain,
};
pub use digest::{Digest, NotADigest, Salt};
pub use file::{About, CaseFile, CaseFileError, Finding, Manifest, Report, Severity, verify_entries};
