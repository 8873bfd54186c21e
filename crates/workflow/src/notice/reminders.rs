//! Reminders before limits.

use super::{Notice, NoticeKind, Recipient};
use crate::case::Case;
use crate::deadline::{Deadline, Due, Obliged, Subject};
use crate::fact::Fact;
use crate::side::Side;

impl Notice {
    /// Whether a reminder still has its reason when its time has come: the limit it reminds of is still running, has not
    /// moved, and still waits for the one who is reminded. Other notices always apply.
    #[must_use]
    pub fn still_applies(&self, case: &Case) -> bool {
        let (Some(_), Some(kind), Some(due)) = (self.not_before, self.deadline, self.due) else { return true };
        case.deadlines()
            .iter()
            .any(|one| one.kind == kind && one.due.at == due.at && recipients(one).contains(&self.to))
    }
}

/// A reminder for each limit that the fact started and that is running now, to each of those who must act.
pub(super) fn add(case: &Case, fact: &Fact, notices: &mut Vec<Notice>) {
    let started = limits_of(fact);
    if started.iter().all(|due| due.is_none_or(|due| due.remind_at.is_none())) {
        return;
    }
    for deadline in case.deadlines() {
        let Some(remind_at) = deadline.due.remind_at else { continue };
        if !started.contains(&Some(deadline.due)) {
            continue;
        }
        for to in recipients(&deadline) {
            let (offer, term) = match deadline.subject {
                Subject::Case => (None, None),
                Subject::Offer(offer) => (Some(offer), None),
                Subject::Term(term) => (None, Some(term)),
            };
            notices.push(Notice {
                due: Some(deadline.due),
                deadline: Some(deadline.kind),
                not_before: Some(remind_at),
                offer,
                term,
                ..Notice::of(NoticeKind::Reminder, to)
            });
        }
    }
}

fn recipients(deadline: &Deadline) -> Vec<Recipient> {
    match deadline.who {
        Obliged::Side(side) => vec![Recipient::Side(side)],
        Obliged::Both => vec![Recipient::Side(Side::Consumer), Recipient::Side(Side::Merchant)],
        Obliged::Mediator(account) => vec![Recipient::Mediator(account)],
        Obliged::Officer => vec![Recipient::Officers],
        Obliged::Nobody => Vec::new(),
    }
}

/// The limits that a fact starts. A fact that starts several of one kind (the terms of a settlement) has its own way.
fn limits_of(fact: &Fact) -> Vec<Option<Due>> {
    match fact {
        Fact::ComplaintFiled { due, .. }
        | Fact::ComplaintAdmitted { due, .. }
        | Fact::InformationRequested { due, .. }
        | Fact::ComplaintServed { due, .. }
        | Fact::ReturnedToService { due, .. }
        | Fact::ResponseReceived { due, .. }
        | Fact::ExtensionGranted { due, .. }
        | Fact::OfferMade { due, .. }
        | Fact::SettlementHeld { due, .. }
        | Fact::MediatorInvited { due, .. }
        | Fact::OfficerAppointmentDue { due }
        | Fact::ObjectionRaised { due, .. }
        | Fact::StageResumed { due }
        | Fact::MediationOpened { due }
        | Fact::ProposalMade { due, .. }
        | Fact::SubmissionsOpened { due }
        | Fact::DecisionOpened { due }
        | Fact::DecisionMissed { due, .. }
        | Fact::RecommendationGiven { due, .. }
        | Fact::PerformanceReminded { due, .. }
        | Fact::PerformanceReported { due, .. }
        | Fact::PerformanceDisputed { due, .. }
        | Fact::PerformanceNotReported { due, .. }
        | Fact::ReviewRequested { due }
        | Fact::CaseResumed { due } => vec![Some(*due)],
        Fact::ComplaintRefused { review, .. } => vec![Some(*review)],
        Fact::NoResponseRecorded { publication } => vec![Some(*publication)],
        Fact::MediatorDeclared { due, material, .. } => vec![Some(*due), Some(*material)],
        Fact::ExtensionRequested { due, .. } | Fact::ObjectionDecided { due, .. } => vec![*due],
        Fact::CaseClosed { rating, resumption, .. } => vec![Some(*rating), *resumption],
        Fact::InformationSupplied { resumption, .. } | Fact::InformationNotSupplied { resumption } => {
            let offers = resumption.offers.iter().map(|offer| Some(offer.due));
            [Some(resumption.due), resumption.outer].into_iter().chain(offers).collect()
        }
        Fact::SettlementReached { terms, .. } | Fact::RecommendationAccepted { terms, .. } => {
            terms.iter().map(|term| Some(term.due)).collect()
        }
        _ => Vec::new(),
    }
}
