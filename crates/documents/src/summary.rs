//! The summary of a case.

use domain::Language;
use jiff::Timestamp;
use localization::{Label, messages};
use workflow::{Outcome, StageName};

use crate::{
    layout::{Block, Document, Value},
    view::{EvidenceItem, FreeText, HistoryLine, LegalLimit, PartyView, Purchase, Sheet, TermView, TimeLimit},
    writer::{Writer, document},
};

/// Everything about a case that its reader may see, at the time of the document.
#[derive(Debug, Clone)]
pub struct Summary {
    /// What every document bears.
    pub sheet: Sheet,
    /// Where the case stands.
    pub stage: StageName,
    /// The limit of that stage, if one runs.
    pub due: Option<TimeLimit>,
    /// How it ended, if it did.
    pub outcome: Option<Outcome>,
    /// The reasons given for the outcome.
    pub outcome_reasons: Option<FreeText>,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// When the merchant was reached.
    pub served_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// The parties.
    pub parties: Vec<PartyView>,
    /// The mediator's name.
    pub mediator: Option<String>,
    /// What was bought and what is wrong.
    pub purchase: Purchase,
    /// The complaint.
    pub complaint: FreeText,
    /// What the merchant said to it.
    pub answer: Answer,
    /// What was agreed or accepted.
    pub terms: Vec<TermView>,
    /// The evidence that the reader may see.
    pub evidence: Vec<EvidenceItem>,
    /// What happened.
    pub history: Vec<HistoryLine>,
    /// The time limits for going to a court or an authority.
    pub legal_limits: Vec<LegalLimit>,
}

/// What the merchant said to the complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Its time is not over.
    Awaited,
    /// Nothing in its time.
    Missing,
    /// It answered.
    Given {
        /// When.
        at: Timestamp,
        /// What.
        text: FreeText,
        /// Whether too late.
        late: bool,
    },
}

impl Summary {
    /// The summary as a document.
    #[must_use]
    pub fn document(&self) -> Document {
        document(&self.sheet, |writer| (writer.say(&messages::DocumentSummaryTitle), self.blocks(writer)))
    }

    /// The languages of its parts, as a case file states them.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        let mut languages = vec![self.sheet.first, self.sheet.second];
        languages.dedup();
        languages
    }

    fn blocks(&self, writer: &mut Writer<'_>) -> Vec<Block> {
        let mut blocks = self.case(writer).to_vec();
        blocks.extend(self.outcome(writer));
        blocks.extend(writer.parties(&self.parties));
        blocks.extend(writer.purchase(&self.purchase));
        blocks.push(writer.heading(&messages::DocumentHeadingComplaint));
        blocks.push(Block::Written(writer.wordings(&self.complaint)));
        blocks.extend(self.answer(writer));
        if !self.terms.is_empty() {
            blocks.extend(writer.terms(&self.terms));
        }
        blocks.extend(writer.evidence(&self.evidence));
        blocks.extend(writer.history(&self.history));
        blocks.extend(writer.legal_limits(&self.legal_limits));
        blocks
    }

    fn case(&self, writer: &mut Writer<'_>) -> [Block; 2] {
        let stage = Value::Ours(writer.name(Label::Stage, self.stage.as_str()));
        let filed = writer.moment(self.filed_at);
        let mut facts =
            vec![writer.fact(&messages::DocumentLabelStage, stage), writer.fact(&messages::DocumentLabelFiled, filed)];
        if let Some(due) = &self.due {
            let due = writer.time_limit(due);
            facts.push(writer.fact(&messages::DocumentLabelDue, due));
        }
        if let Some(at) = self.served_at {
            let served = writer.moment(at);
            facts.push(writer.fact(&messages::DocumentLabelServed, served));
        }
        if let Answer::Given { at, .. } = &self.answer {
            let answered = writer.moment(*at);
            facts.push(writer.fact(&messages::DocumentLabelAnswered, answered));
        }
        if let Some(name) = &self.mediator {
            facts.push(writer.fact(&messages::DocumentLabelMediator, Value::Theirs(name.clone())));
        }
        if let Some(at) = self.closed_at {
            let closed = writer.moment(at);
            facts.push(writer.fact(&messages::DocumentLabelClosed, closed));
        }
        [writer.heading(&messages::DocumentHeadingCase), Block::Facts(facts)]
    }

    fn outcome(&self, writer: &mut Writer<'_>) -> Vec<Block> {
        let Some(outcome) = self.outcome else { return Vec::new() };
        let name = Value::Ours(writer.name(Label::Outcome, outcome.name().as_str()));
        let mut facts = vec![writer.fact(&messages::DocumentLabelOutcome, name)];
        match outcome {
            Outcome::Inadmissible { ground } => {
                let ground = Value::Ours(writer.name(Label::Ground, ground.as_str()));
                facts.push(writer.fact(&messages::DocumentLabelGround, ground));
            }
            Outcome::Discontinued { reason } => {
                let reason = Value::Ours(writer.name(Label::Discontinued, reason.as_str()));
                facts.push(writer.fact(&messages::DocumentLabelReason, reason));
            }
            Outcome::Settled
            | Outcome::RecommendationAccepted { .. }
            | Outcome::RecommendationDeclined { .. }
            | Outcome::Withdrawn => {}
        }
        let mut blocks = vec![writer.heading(&messages::DocumentHeadingOutcome), Block::Facts(facts)];
        blocks.push(Block::Paragraph(writer.name(Label::OutcomeDescription, outcome.name().as_str())));
        if let Some(reasons) = &self.outcome_reasons {
            blocks.push(Block::Written(writer.wordings(reasons)));
        }
        blocks
    }

    fn answer(&self, writer: &mut Writer<'_>) -> Vec<Block> {
        let text = match &self.answer {
            Answer::Awaited => return Vec::new(),
            Answer::Missing => vec![writer.paragraph(&messages::DocumentNoAnswer)],
            Answer::Given { text, late: false, .. } => vec![Block::Written(writer.wordings(text))],
            Answer::Given { text, late: true, .. } => {
                vec![writer.paragraph(&messages::DocumentAnsweredLate), Block::Written(writer.wordings(text))]
            }
        };
        let mut blocks = vec![writer.heading(&messages::DocumentHeadingAnswer)];
        blocks.extend(text);
        blocks
    }
}
