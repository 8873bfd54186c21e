//! The file for the authority of a state: a term was not done.

use localization::messages;

use crate::{
    layout::{Block, Document, Value},
    view::{EvidenceItem, FreeText, HistoryLine, PartyView, Purchase, Sheet, TermView},
    writer::{Writer, document},
};

/// A file for an authority. It goes to the state of the merchant and holds what that authority needs and no more.
#[derive(Debug, Clone)]
pub struct Enforcement {
    /// What every document bears.
    pub sheet: Sheet,
    /// The authority.
    pub authority: String,
    /// The parties.
    pub parties: Vec<PartyView>,
    /// What the dispute was about.
    pub purchase: Purchase,
    /// The terms that were not done.
    pub breached: Vec<TermView>,
    /// What the case officer found.
    pub finding: FreeText,
    /// The proof of both sides.
    pub evidence: Vec<EvidenceItem>,
    /// What happened since the terms were agreed.
    pub history: Vec<HistoryLine>,
}

impl Enforcement {
    /// The file as a document.
    #[must_use]
    pub fn document(&self) -> Document {
        document(&self.sheet, |writer| (writer.say(&messages::DocumentEnforcementTitle), self.blocks(writer)))
    }

    fn blocks(&self, writer: &mut Writer<'_>) -> Vec<Block> {
        let authority = writer.fact(&messages::DocumentLabelAuthority, Value::Theirs(self.authority.clone()));
        let mut blocks = vec![
            Block::Facts(vec![authority]),
            writer.paragraph(&messages::DocumentEnforcementIntro),
            writer.paragraph(&messages::DocumentEnforcementRequest),
        ];
        blocks.extend(writer.parties(&self.parties));
        blocks.extend(writer.purchase(&self.purchase));
        blocks.push(writer.heading(&messages::DocumentHeadingBreach));
        blocks.extend(writer.terms(&self.breached));
        blocks.push(writer.heading(&messages::DocumentHeadingFinding));
        blocks.push(writer.paragraph(&messages::DocumentEnforcementFinding));
        blocks.push(Block::Written(writer.wordings(&self.finding)));
        blocks.extend(writer.evidence(&self.evidence));
        blocks.extend(writer.history(&self.history));
        blocks
    }
}
