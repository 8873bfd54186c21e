//! What follows from time alone.

use super::docket::Docket;
use super::{appointment, closing, extension, mediation, negotiation, performance, recommendation, screening, service};
use crate::case::Once;
use crate::deadline::{Deadline, DeadlineKind, Due, Subject};
use crate::event::Content;
use crate::fact::{AdmittedBy, Fact, ReturnCause};
use crate::outcome::DiscontinuedReason;

/// Applies all that has fallen due, in the order in which it did. What follows begins to run now and not when it should
/// have been applied: nobody loses days because the timer was late.
pub(super) fn apply_all(docket: &mut Docket<'_>) {
    let now = docket.context.now;
    while let Some(deadline) = docket.case().next_due().filter(|deadline| deadline.due.is_over(now)) {
        apply(docket, deadline);
    }
}

fn apply(docket: &mut Docket<'_>, deadline: Deadline) {
    use DeadlineKind as D;
    let due = deadline.due;
    match (deadline.kind, deadline.subject) {
        (D::Screening, _) => {
            docket.record_delay(D::Screening, due);
            screening::record_admission(docket, AdmittedBy::Lapse, Content::none());
        }
        (D::Information, _) => screening::expire_information(docket),
        (D::Service, _) => {
            closing::discontinue_for(docket, DiscontinuedReason::MerchantNotReached, Content::none());
        }
        (D::RelayProof, _) => service::expire_relay(docket),
        (D::Response, _) => service::expire_response(docket),
        (D::Publication, _) => service::expire_publication(docket),
        (D::Negotiation, _) => negotiation::expire(docket),
        (D::Appointment, _) => appointment::expire_search(docket),
        (D::Declaration, _) => appointment::expire_declaration(docket),
        (D::Objection | D::MaterialWithholding, _) => appointment::expire_objections(docket),
        (D::OfficerAppointment, _) => appointment::expire_officer(docket, due),
        (D::ObjectionDecision, _) => appointment::expire_objection_decision(docket, due),
        (D::Mediation, _) => mediation::expire(docket),
        (D::Proposal, _) => mediation::expire_proposal(docket),
        (D::Submissions, _) => recommendation::expire_submissions(docket),
        (D::Decision, _) => recommendation::expire_decision(docket, due),
        (D::RecommendationAnswer, _) => recommendation::expire_answers(docket),
        (D::Offer, Subject::Offer(offer)) => docket.record(Fact::OfferExpired { offer }),
        (D::ExtensionDecision, _) => extension::expire_request(docket, due),
        (D::SettlementConfirmation, _) => expire_settlement(docket, due),
        (D::Performance, Subject::Term(term)) => performance::expire_term(docket, term),
        (D::PerformanceGrace, Subject::Term(term)) => performance::expire_grace(docket, term),
        (D::PerformanceConfirmation, Subject::Term(term)) => performance::expire_confirmation(docket, term),
        (D::PerformanceDecision, Subject::Term(term)) => performance::expire_decision(docket, term, due),
        (D::Rating, _) => docket.record(Fact::RatingEnded {}),
        (D::ReviewRequest, _) => docket.record(Fact::ReviewNotRequested {}),
        (D::ReviewDecision, _) => closing::expire_review(docket, due),
        (D::Resumption, _) => docket.record(Fact::CaseNotResumed {}),
        (D::OuterLimit, _) => closing::expire_outer_limit(docket, due),
        (D::Erasure, _) => docket.record(Fact::DataErased {}),
        (D::Offer | D::Performance | D::PerformanceGrace | D::PerformanceConfirmation | D::PerformanceDecision, _) => {}
    }
}

/// No officer confirmed the settlement: the case goes back to service, once. A second time the merchant was never
/// reached at all.
fn expire_settlement(docket: &mut Docket<'_>, due: Due) {
    docket.record_delay(DeadlineKind::SettlementConfirmation, due);
    if docket.case().has_used(Once::ReturnAfterSettlement) {
        closing::discontinue_for(docket, DiscontinuedReason::MerchantNotReached, Content::none());
    } else {
        service::record_return(docket, ReturnCause::Unconfirmed);
    }
}
