//! The recommendation: what the mediator thinks right, with reasons.

use jiff::Timestamp;
use localization::messages;

use crate::{
    layout::{Block, Document, Value},
    view::{EvidenceItem, FreeText, LegalLimit, PartyView, Purchase, Sheet, TermView, TimeLimit},
    writer::{Writer, document},
};

/// On what a recommendation rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// On what both sides submitted.
    Submissions,
    /// On the complaint alone, because the merchant did not answer.
    Papers,
}

/// A recommendation.
#[derive(Debug, Clone)]
pub struct Recommendation {
    /// What every document bears.
    pub sheet: Sheet,
    /// When it was given.
    pub given_at: Timestamp,
    /// The mediator's name.
    pub mediator: String,
    /// On what it rests.
    pub basis: Basis,
    /// Whether both sides agreed, after the dispute arose, that it binds.
    pub binding: bool,
    /// Until when both may answer it, unless it binds.
    pub answer_by: Option<TimeLimit>,
    /// When a slip was last corrected.
    pub corrected_at: Option<Timestamp>,
    /// The parties.
    pub parties: Vec<PartyView>,
    /// What the dispute is about.
    pub purchase: Purchase,
    /// The complaint.
    pub complaint: FreeText,
    /// The reasons.
    pub reasons: FreeText,
    /// What each side should do.
    pub terms: Vec<TermView>,
    /// The evidence that it rests on and that the reader may see.
    pub evidence: Vec<EvidenceItem>,
    /// The time limits for going to a court or an authority.
    pub legal_limits: Vec<LegalLimit>,
}

impl Recommendation {
    /// The recommendation as a document.
    #[must_use]
    pub fn document(&self) -> Document {
        document(&self.sheet, |writer| (writer.say(&messages::DocumentRecommendationTitle), self.blocks(writer)))
    }

    fn blocks(&self, writer: &mut Writer<'_>) -> Vec<Block> {
        let given = writer.moment(self.given_at);
        let mut facts = vec![
            writer.fact(&messages::DocumentLabelMediator, Value::Theirs(self.mediator.clone())),
            writer.fact(&messages::DocumentLabelGivenOn, given),
        ];
        if let Some(limit) = &self.answer_by {
            let limit = writer.time_limit(limit);
            facts.push(writer.fact(&messages::DocumentLabelAnswerBy, limit));
        }
        let mut blocks = vec![writer.paragraph(&messages::DocumentRecommendationIntro), Block::Facts(facts)];
        blocks.extend(writer.parties(&self.parties));
        blocks.extend(writer.purchase(&self.purchase));
        blocks.push(writer.heading(&messages::DocumentHeadingFacts));
        blocks.push(Block::Written(writer.wordings(&self.complaint)));
        blocks.push(match self.basis {
            Basis::Submissions => writer.paragraph(&messages::DocumentRecommendationOnSubmissions),
            Basis::Papers => writer.paragraph(&messages::DocumentRecommendationOnPapers),
        });
        blocks.extend(writer.terms(&self.terms));
        blocks.push(writer.heading(&messages::DocumentHeadingReasons));
        blocks.push(Block::Written(writer.wordings(&self.reasons)));
        if let Some(at) = self.corrected_at {
            let date_time = writer.moment_in_words(at).into();
            blocks.push(writer.paragraph(&messages::DocumentRecommendationCorrected { date_time }));
        }
        blocks.extend(self.effect(writer));
        blocks.extend(writer.evidence(&self.evidence));
        blocks.extend(writer.legal_limits(&self.legal_limits));
        blocks
    }

    fn effect(&self, writer: &mut Writer<'_>) -> Vec<Block> {
        let heading = writer.heading(&messages::DocumentHeadingEffect);
        if self.binding {
            return vec![heading, writer.paragraph(&messages::DocumentRecommendationBinding)];
        }
        let effect = writer.paragraph(&messages::DocumentRecommendationNotBinding);
        vec![heading, effect, writer.paragraph(&messages::DocumentRecommendationRights)]
    }
}
