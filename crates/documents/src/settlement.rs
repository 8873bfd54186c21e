//! The settlement: what both sides agreed.

use jiff::Timestamp;
use localization::messages;
use workflow::SettledBy;

use crate::{
    layout::{Block, Document, Value},
    view::{FreeText, PartyView, Purchase, Sheet, TermView},
    writer::{Writer, document},
};

/// How a settlement came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// An offer was accepted.
    Offer,
    /// Two bids overlapped.
    Bids,
    /// Both accepted the mediator's proposal.
    Proposal,
}

impl Agreement {
    /// The same as the record has it; none for an accepted recommendation, which is a document of its own.
    #[must_use]
    pub const fn of(settled: SettledBy) -> Option<Self> {
        match settled {
            SettledBy::Offer => Some(Self::Offer),
            SettledBy::Bids => Some(Self::Bids),
            SettledBy::Proposal => Some(Self::Proposal),
            SettledBy::Recommendation => None,
        }
    }
}

/// A settlement.
#[derive(Debug, Clone)]
pub struct Settlement {
    /// What every document bears.
    pub sheet: Sheet,
    /// When it was reached.
    pub reached_at: Timestamp,
    /// How.
    pub by: Agreement,
    /// The mediator's name, if it was reached in mediation.
    pub mediator: Option<String>,
    /// The parties.
    pub parties: Vec<PartyView>,
    /// What the dispute was about.
    pub purchase: Purchase,
    /// What was agreed.
    pub terms: Vec<TermView>,
    /// What was said with the offer or the proposal that was accepted.
    pub words: Option<FreeText>,
}

impl Settlement {
    /// The settlement as a document.
    #[must_use]
    pub fn document(&self) -> Document {
        document(&self.sheet, |writer| (writer.say(&messages::DocumentSettlementTitle), self.blocks(writer)))
    }

    fn blocks(&self, writer: &mut Writer<'_>) -> Vec<Block> {
        let mut blocks = vec![writer.paragraph(&messages::DocumentSettlementIntro)];
        blocks.extend(writer.parties(&self.parties));
        blocks.extend(writer.purchase(&self.purchase));
        blocks.extend(writer.terms(&self.terms));
        if let Some(words) = &self.words {
            blocks.push(Block::Written(writer.wordings(words)));
        }
        blocks.extend(self.agreement(writer));
        blocks.push(writer.heading(&messages::DocumentHeadingEffect));
        blocks.push(writer.paragraph(&messages::DocumentSettlementPerformance));
        blocks.push(writer.paragraph(&messages::DocumentSettlementEffect));
        blocks.push(writer.paragraph(&messages::LimitsNotStopped));
        blocks
    }

    fn agreement(&self, writer: &mut Writer<'_>) -> Vec<Block> {
        let reached = writer.moment(self.reached_at);
        let mut facts = vec![writer.fact(&messages::DocumentLabelReachedOn, reached)];
        if let Some(name) = &self.mediator {
            facts.push(writer.fact(&messages::DocumentLabelMediator, Value::Theirs(name.clone())));
        }
        let mut blocks = vec![writer.heading(&messages::DocumentHeadingAgreement), Block::Facts(facts)];
        blocks.push(match self.by {
            Agreement::Offer => writer.paragraph(&messages::DocumentSettlementByOffer),
            Agreement::Bids => writer.paragraph(&messages::DocumentSettlementByBids),
            Agreement::Proposal => writer.paragraph(&messages::DocumentSettlementByProposal),
        });
        if self.mediator.is_some() {
            blocks.push(writer.paragraph(&messages::DocumentSettlementMediator));
        }
        blocks.push(writer.paragraph(&messages::DocumentSettlementOnline));
        blocks
    }
}
