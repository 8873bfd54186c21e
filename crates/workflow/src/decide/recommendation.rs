//! Submissions, the mediator's recommendation, and the answers to it.

use super::docket::Docket;
use super::{appointment, closing, settlement, terms};
use crate::case::{Answer, Once};
use crate::clock::Whose;
use crate::command::{CommandName, Correct, Note, Recommend, Words};
use crate::deadline::{DeadlineKind, Due};
use crate::event::Content;
use crate::fact::{Fact, SettledBy};
use crate::outcome::{DiscontinuedReason, RecommendationAnswer};
use crate::refusal::{Obstacle, Refusal};
use crate::stage::{RecommendationPhase, Stage};

pub(super) fn open(docket: &mut Docket<'_>) {
    let due = docket.clock().period(Whose::Both, docket.limits().submissions);
    docket.record(Fact::SubmissionsOpened { due });
}

pub(super) fn submit(docket: &mut Docket<'_>, words: &Words) {
    let by = docket.side();
    docket.record_with(Fact::SubmissionMade { by }, Content::text(words.text.as_str()));
}

pub(super) fn agree_binding(docket: &mut Docket<'_>, note: &Note) {
    let by = docket.side();
    docket.record_noted(Fact::BindingAgreed { by }, note);
}

/// Submissions are over: the mediator decides. A consumer who said nothing since the merchant's answer and through
/// submissions has lost interest, and the case ends, to be resumed once; never after the merchant's own silence, where
/// the complaint itself is the submission.
pub(super) fn expire_submissions(docket: &mut Docket<'_>) {
    let case = docket.case();
    let Stage::Recommendation { phase: RecommendationPhase::Submissions { submitted, .. } } = case.stage else {
        return;
    };
    let is_answered_in_time = matches!(case.answer, Answer::Given { late: false, .. });
    if is_answered_in_time && !case.consumer_active && !submitted.consumer {
        return closing::discontinue_for(docket, DiscontinuedReason::ConsumerSilent, Content::none());
    }
    let due = docket.clock().period(Whose::Office, docket.limits().decision);
    docket.record(Fact::DecisionOpened { due });
}

/// The recommendation. If both sides agreed beforehand that it binds, it holds at once.
pub(super) fn recommend(docket: &mut Docket<'_>, recommend: &Recommend) -> Result<(), Refusal> {
    let (specs, words) = match recommend.terms.as_slice() {
        [] => (Vec::new(), terms::TermWords::new()),
        drafts => terms::specify(docket, CommandName::Recommend, drafts)?,
    };
    let due = docket.clock().period(Whose::Both, docket.limits().recommendation_answer);
    let content = Content { terms: words, ..Content::text(recommend.reasons.as_str()) };
    docket.record_with(Fact::RecommendationGiven { terms: specs.clone(), due }, content);
    if docket.case().binding.both() {
        settlement::reach(docket, SettledBy::Recommendation, &specs);
    }
    Ok(())
}

/// A slip of the pen is corrected. Terms can change only as long as neither side has answered.
pub(super) fn correct(docket: &mut Docket<'_>, correct: &Correct) -> Result<(), Refusal> {
    let command = CommandName::Correct;
    let mut content = Content::text(correct.text.as_str());
    let mut corrected = None;
    if let Some(drafts) = &correct.terms {
        let is_answered = matches!(
            &docket.case().stage,
            Stage::Recommendation { phase: RecommendationPhase::Answers { answers, .. } } if answers.answered().any()
        );
        if is_answered {
            return Err(Refusal::NotNow { command, obstacle: Obstacle::TooLateInStage });
        }
        let (specs, words) = match drafts.as_slice() {
            [] => (Vec::new(), terms::TermWords::new()),
            drafts => terms::specify(docket, command, drafts)?,
        };
        content.terms = words;
        corrected = Some(specs);
    }
    docket.record_with(Fact::RecommendationCorrected { terms: corrected }, content);
    Ok(())
}

/// A side answers. The outcome is decided once both have, so that the record says what each of them said.
pub(super) fn answer(docket: &mut Docket<'_>, note: &Note, accepts: bool) {
    let by = docket.side();
    let answer = if accepts { RecommendationAnswer::Accepted } else { RecommendationAnswer::Declined };
    docket.record_noted(Fact::RecommendationAnswered { by, answer }, note);
    let case = docket.case();
    let Stage::Recommendation { phase: RecommendationPhase::Answers { answers, .. } } = case.stage else { return };
    let accepted =
        answers.consumer == RecommendationAnswer::Accepted && answers.merchant == RecommendationAnswer::Accepted;
    if accepted {
        let specs = case.recommendation.as_ref().map(|given| given.terms.clone()).unwrap_or_default();
        settlement::reach(docket, SettledBy::Recommendation, &specs);
    } else if answers.answered().both() {
        docket.record(Fact::RecommendationDeclined { answers });
        closing::close(docket);
    }
}

/// The days to answer are over, and not both sides accepted.
pub(super) fn expire_answers(docket: &mut Docket<'_>) {
    let Stage::Recommendation { phase: RecommendationPhase::Answers { answers, .. } } = docket.case().stage else {
        return;
    };
    docket.record(Fact::RecommendationDeclined { answers });
    closing::close(docket);
}

/// The mediator did not decide. Once, the next on the roster takes over (or an officer finds somebody) with days of its
/// own; after that the case ends without a decision.
pub(super) fn expire_decision(docket: &mut Docket<'_>, due: Due) {
    docket.record_delay(DeadlineKind::Decision, due);
    let case = docket.case();
    let (missed, mediator) = (case.has_used(Once::SecondDecision), case.mediator.map(|present| present.account));
    if missed {
        return closing::discontinue_for(docket, DiscontinuedReason::NoDecision, Content::none());
    }
    let replacement = appointment::choose(docket).map(|(mediator, _)| mediator);
    let due = docket.clock().period(Whose::Office, docket.limits().second_decision);
    docket.record(Fact::DecisionMissed { mediator, replacement, due });
}
