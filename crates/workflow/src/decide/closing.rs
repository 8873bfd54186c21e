//! The end of a case, and what can still be done after it.

use super::docket::Docket;
use super::screening::record_admission;
use crate::case::Once;
use crate::clock::Whose;
use crate::command::{CommandName, DecideReview, Discontinue, Note, Rate, Reasons};
use crate::deadline::{DeadlineKind, Due};
use crate::event::Content;
use crate::fact::{AdmittedBy, Fact};
use crate::outcome::{DiscontinuedReason, Outcome};
use crate::refusal::{Flaw, Refusal};
use crate::side::Side;

/// The case closes with the outcome it has. One that ended by the consumer's silence can be resumed, once, but not
/// beyond the outer limit: the consumer is told the earlier of the two.
pub(super) fn close(docket: &mut Docket<'_>) {
    let (clock, limits, now) = (docket.clock(), docket.limits(), docket.context.now);
    let rating = clock.period(Whose::Both, limits.rating);
    let erasure = clock.erasure(docket.numbers().erasure_months);
    let case = docket.case();
    let reason = case.outcome.map(|concluded| concluded.outcome);
    let is_silence = reason == Some(Outcome::Discontinued { reason: DiscontinuedReason::ConsumerSilent });
    let resumption = (is_silence && !case.has_used(Once::Resumption))
        .then(|| {
            let due = clock.period(Whose::Side(Side::Consumer), limits.resumption);
            case.outer.map_or(due, |outer| if outer.due.at < due.at { outer.due } else { due })
        })
        .filter(|due| !due.is_over(now));
    docket.record(Fact::CaseClosed { rating, resumption, erasure });
}

pub(super) fn withdraw(docket: &mut Docket<'_>, note: &Note) {
    docket.record_noted(Fact::ComplaintWithdrawn {}, note);
    close(docket);
}

pub(super) fn discontinue(docket: &mut Docket<'_>, discontinue: &Discontinue) -> Result<(), Refusal> {
    if !discontinue.reason.is_for_an_officer() {
        let command = CommandName::Discontinue;
        return Err(Refusal::Invalid { command, flaw: Flaw::ReasonNotForOfficer, term: None });
    }
    discontinue_for(docket, discontinue.reason, Content::text(discontinue.reasons.as_str()));
    Ok(())
}

pub(super) fn discontinue_for(docket: &mut Docket<'_>, reason: DiscontinuedReason, content: Content) {
    docket.record_with(Fact::CaseDiscontinued { reason }, content);
    close(docket);
}

/// The whole procedure took too long, which counts against the service.
pub(super) fn expire_outer_limit(docket: &mut Docket<'_>, due: Due) {
    docket.record_delay(DeadlineKind::OuterLimit, due);
    discontinue_for(docket, DiscontinuedReason::TimeLimit, Content::none());
}

pub(super) fn request_review(docket: &mut Docket<'_>, reasons: &Reasons) {
    let due = docket.clock().period(Whose::Office, docket.limits().review_decision);
    docket.record_with(Fact::ReviewRequested { due }, Content::text(reasons.reasons.as_str()));
}

pub(super) fn decide_review(docket: &mut Docket<'_>, decision: &DecideReview) {
    let content = Content::text(decision.reasons.as_str());
    if decision.granted {
        record_admission(docket, AdmittedBy::Review, content);
    } else {
        docket.record_with(Fact::ReviewRefused {}, content);
    }
}

/// No officer decided on the review: the complaint is admitted.
pub(super) fn expire_review(docket: &mut Docket<'_>, due: Due) {
    docket.record_delay(DeadlineKind::ReviewDecision, due);
    record_admission(docket, AdmittedBy::ReviewLapse, Content::none());
}

/// Back to submissions. The outer limit stays what it was.
pub(super) fn resume(docket: &mut Docket<'_>, note: &Note) {
    let due = docket.clock().period(Whose::Both, docket.limits().submissions);
    docket.record_noted(Fact::CaseResumed { due }, note);
}

pub(super) fn rate(docket: &mut Docket<'_>, rate: &Rate) {
    let by = docket.side();
    let fact = Fact::CaseRated { by, score: rate.score, resolved: rate.resolved };
    docket.record_with(fact, super::docket::noted(rate.comment.as_ref()));
}
