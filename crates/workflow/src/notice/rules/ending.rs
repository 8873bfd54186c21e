//! From mediation to the end.

use domain::TermId;

use super::{CONSUMER, MERCHANT, Told};
use crate::command::Finding;
use crate::deadline::{DeadlineKind, Due};
use crate::fact::Fact;
use crate::notice::{NoticeKind, Recipient};
use crate::side::Side;
use crate::term::Term;

impl Told<'_> {
    pub(super) fn of_mediation(&mut self) {
        use NoticeKind as N;
        match &self.event.fact {
            Fact::MediationOpened { due } => self.tell_all_by(N::MediationOpened, DeadlineKind::Mediation, *due),
            Fact::ProposalMade { due, .. } => self.tell_both_by(N::ProposalMade, DeadlineKind::Proposal, *due),
            Fact::ProposalAccepted { by } => self.tell_other_and_mediator(N::ProposalAccepted, *by),
            Fact::AcceptanceTakenBack { by } => self.tell_other_and_mediator(N::AcceptanceTakenBack, *by),
            Fact::ProposalDeclined { .. } | Fact::ProposalLapsed { .. } => {
                self.tell_both(N::ProposalFailed);
                self.tell_mediator(N::ProposalFailed);
            }
            Fact::SubmissionsOpened { due } => self.tell_all_by(N::SubmissionsOpened, DeadlineKind::Submissions, *due),
            Fact::SubmissionMade { by } => {
                self.tell(N::SubmissionMade, Recipient::Side(by.other()));
            }
            Fact::BindingAgreed { by } => {
                self.tell(N::BindingAgreed, Recipient::Side(by.other()));
            }
            Fact::DecisionOpened { due } => self.decision_due(*due),
            Fact::DecisionMissed { due, replacement, .. } => {
                self.tell_both_by(N::DecisionMissed, DeadlineKind::Decision, *due);
                if replacement.is_some() {
                    self.decision_due(*due);
                } else {
                    self.tell_by(N::OfficerAppointmentNeeded, Recipient::Officers, DeadlineKind::Decision, *due);
                }
            }
            Fact::RecommendationGiven { due, .. } => {
                self.tell_both_by(N::RecommendationGiven, DeadlineKind::RecommendationAnswer, *due);
            }
            Fact::RecommendationCorrected { .. } => self.tell_both(N::RecommendationCorrected),
            Fact::RecommendationAnswered { by, .. } => {
                self.tell(N::RecommendationAnswered, Recipient::Side(by.other()));
            }
            Fact::RecommendationAccepted { .. } => self.tell_both(N::RecommendationAccepted),
            _ => {}
        }
    }

    fn tell_all_by(&mut self, kind: NoticeKind, deadline: DeadlineKind, due: Due) {
        self.tell_both_by(kind, deadline, due);
        if let Some(account) = self.mediator() {
            self.tell_by(kind, Recipient::Mediator(account), deadline, due);
        }
    }

    fn decision_due(&mut self, due: Due) {
        if let Some(account) = self.mediator() {
            self.tell_by(NoticeKind::DecisionDue, Recipient::Mediator(account), DeadlineKind::Decision, due);
        }
    }

    pub(super) fn of_performance(&mut self) {
        use NoticeKind as N;
        match &self.event.fact {
            Fact::PerformanceReminded { term, due } => {
                self.of_term(
                    N::PerformanceOverdue,
                    *term,
                    |debtor| debtor,
                    Some((DeadlineKind::PerformanceGrace, *due)),
                );
            }
            Fact::PerformanceReported { term, due } => {
                let limit = Some((DeadlineKind::PerformanceConfirmation, *due));
                self.of_term(N::PerformanceReported, *term, Side::other, limit);
            }
            Fact::PerformanceConfirmed { term } => self.of_term(N::PerformanceConfirmed, *term, |debtor| debtor, None),
            Fact::PerformanceDisputed { term, due } => {
                self.of_term(N::PerformanceDisputed, *term, |debtor| debtor, None);
                self.decision_needed(*term, *due);
            }
            Fact::PerformanceNotReported { term, due } => self.decision_needed(*term, *due),
            Fact::PerformanceDecided { term, finding } => {
                self.decided(*term);
                if *finding == Finding::Breached {
                    self.breached(*term);
                }
            }
            Fact::PerformanceNotDisputed { term } | Fact::PerformanceUnresolved { term } => self.decided(*term),
            _ => {}
        }
    }

    fn of_term(
        &mut self,
        kind: NoticeKind,
        term: TermId,
        told: impl Fn(Side) -> Side,
        limit: Option<(DeadlineKind, Due)>,
    ) {
        let Some(debtor) = self.case.term(term).map(|term: &Term| term.spec.debtor) else { return };
        let notice = self.tell(kind, Recipient::Side(told(debtor)));
        notice.term = Some(term);
        notice.deadline = limit.map(|(deadline, _)| deadline);
        notice.due = limit.map(|(_, due)| due);
    }

    fn decision_needed(&mut self, term: TermId, due: Due) {
        let (kind, deadline) = (NoticeKind::PerformanceDecisionNeeded, DeadlineKind::PerformanceDecision);
        self.tell_by(kind, Recipient::Officers, deadline, due).term = Some(term);
    }

    fn decided(&mut self, term: TermId) {
        for to in [CONSUMER, MERCHANT] {
            self.tell(NoticeKind::PerformanceDecided, to).term = Some(term);
        }
    }

    /// The authority of the debtor's state gets the enforcement file.
    fn breached(&mut self, term: TermId) {
        let Some(debtor) = self.case.term(term).map(|term: &Term| term.spec.debtor) else { return };
        let country = self.case.party(debtor).country;
        self.tell(NoticeKind::BreachReported, Recipient::Authority(country)).term = Some(term);
    }

    pub(super) fn of_the_end(&mut self) {
        use NoticeKind as N;
        match &self.event.fact {
            Fact::CaseClosed { rating, .. } => {
                self.tell_by(N::CaseClosed, CONSUMER, DeadlineKind::Rating, *rating);
                if self.merchant_knows() {
                    self.tell_by(N::CaseClosed, MERCHANT, DeadlineKind::Rating, *rating);
                }
            }
            Fact::ReviewRequested { due } => {
                self.tell_by(N::ReviewNeeded, Recipient::Officers, DeadlineKind::ReviewDecision, *due);
            }
            Fact::ReviewRefused {} => {
                self.tell(N::ReviewRefused, CONSUMER);
            }
            Fact::CaseResumed { due } => self.tell_all_by(N::CaseResumed, DeadlineKind::Submissions, *due),
            Fact::CaseBundled { .. } => self.tell_both(N::CaseBundled),
            Fact::BundleLeft { .. } => {
                self.tell(N::BundleLeft, Recipient::Officers);
            }
            _ => {}
        }
    }

    /// A merchant that was never written to is not told that a case it does not know of has closed.
    fn merchant_knows(&self) -> bool {
        self.case.admitted_at.is_some()
    }
}
