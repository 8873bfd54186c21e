//! What people keep: the summary of a case, the settlement, the recommendation, the file for an authority.
//!
//! Each document is made from a plain view ([`Summary`], [`Settlement`], [`Recommendation`], [`Enforcement`]) into a
//! [`Document`], once in each of two languages, and that is written as HTML ([`Document::html`]: one file, no script,
//! nothing fetched, ready for print) or as text ([`Document::text`]).
//!
//! A text that a person wrote is shown in the language in which it was written, marked as the authentic one, beside its
//! translation if there is one, marked as what it is. Every document bears the head of the chain of the case, so that it
//! can be held against the record.
//!
//! This crate is pure: it never reads a clock, a file or a database, and never decides what a reader may see; who makes a
//! view leaves out what its reader may not.

mod enforcement;
mod html;
mod layout;
mod recommendation;
mod settlement;
mod summary;
mod text;
mod view;
mod writer;

pub use enforcement::Enforcement;
pub use layout::{Block, Document, Part, Value, Wording};
pub use recommendation::{Basis, Recommendation};
pub use settlement::{Agreement, Settlement};
pub use summary::{Answer, Summary};
pub use view::{
    EvidenceItem, FreeText, HistoryLine, LegalLimit, PartyView, Purchase, RecordStamp, RequestedRemedy, Sheet,
    TermView, TimeLimit, Translation, Translator,
};

#[cfg(test)]
mod tests;
