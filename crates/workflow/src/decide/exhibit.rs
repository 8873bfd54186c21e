//! Evidence: a file that a side puts into the case.

use domain::EvidenceId;

use super::permit::is_in_case;
use crate::actor::Actor;
use crate::case::Case;
use crate::context::Context;
use crate::event::{Content, Event};
use crate::fact::Fact;
use crate::stage::Stage;

/// A file that was checked: what the record says of it. Its name is a word, not a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exhibit {
    /// Its id.
    pub evidence: EvidenceId,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub size: u64,
    /// Its media type, as the content shows it.
    pub media_type: String,
    /// Its name, as the side gave it.
    pub name: String,
}

/// Why a file cannot be put into evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExhibitRefusal {
    /// Evidence is for the two sides of the case and their representatives.
    #[error("evidence is for the sides of the case")]
    NotASide,
    /// The case has closed.
    #[error("the case has closed")]
    Closed,
}

/// What follows from putting a file into evidence: one event, which names it by its digest, so that the record vouches
/// for the bytes. Possible for a side as long as the case is open; it adds to the case and decides nothing, so it is no
/// command of the procedure.
///
/// # Errors
/// Why not.
pub fn exhibit(case: &Case, exhibit: &Exhibit, actor: &Actor, context: &Context<'_>) -> Result<Event, ExhibitRefusal> {
    if actor.side().is_none() || !is_in_case(case, actor) {
        return Err(ExhibitRefusal::NotASide);
    }
    if matches!(case.stage, Stage::Closed { .. }) {
        return Err(ExhibitRefusal::Closed);
    }
    let fact = Fact::EvidenceAdded {
        evidence: exhibit.evidence,
        sha256: exhibit.sha256.clone(),
        size: exhibit.size,
        media_type: exhibit.media_type.clone(),
    };
    let words = [("name".to_owned(), exhibit.name.clone())].into();
    Ok(Event { at: context.now, actor: *actor, fact, content: Content { words, ..Content::none() } })
}
