//! Following whether what was agreed is done.

use domain::TermId;

use super::closing;
use super::docket::{Docket, noted};
use super::permit::open_term;
use crate::clock::{Whose, days_between};
use crate::command::{CommandName, DecidePerformance, OnTerm};
use crate::deadline::{DeadlineKind, Due};
use crate::event::Content;
use crate::fact::Fact;
use crate::refusal::Refusal;
use crate::term::Progress;

/// The debtor reports with proof, which is evidence. The other side has its days from now. After the reminder they end
/// with those it would have had on a report on the last day, so that a late report does not delay the end of the case;
/// but a few days are left in any case.
pub(super) fn report(docket: &mut Docket<'_>, on: &OnTerm) -> Result<(), Refusal> {
    let actor = docket.actor;
    let (clock, limits, numbers) = (docket.clock(), docket.limits(), docket.numbers());
    let term = open_term(docket.case(), on.term, CommandName::ReportPerformance, &actor)?;
    let whose = Whose::Side(term.spec.debtor.other());
    let period = limits.performance_confirmation;
    let due = if let Progress::Pending = term.progress {
        clock.period(whose, period)
    } else {
        let passed = days_between(term.due.day, clock.today(whose));
        let left = period.days.saturating_sub(passed);
        clock.days(whose, period, left.max(numbers.late_report_days_at_least))
    };
    docket.record_with(Fact::PerformanceReported { term: on.term, due }, noted(on.note.as_ref()));
    Ok(())
}

pub(super) fn confirm(docket: &mut Docket<'_>, on: &OnTerm) -> Result<(), Refusal> {
    let actor = docket.actor;
    open_term(docket.case(), on.term, CommandName::ConfirmPerformance, &actor)?;
    docket.record_with(Fact::PerformanceConfirmed { term: on.term }, noted(on.note.as_ref()));
    close_if_done(docket);
    Ok(())
}

pub(super) fn report_breach(docket: &mut Docket<'_>, on: &OnTerm) -> Result<(), Refusal> {
    let actor = docket.actor;
    open_term(docket.case(), on.term, CommandName::ReportBreach, &actor)?;
    let due = decision_due(docket);
    docket.record_with(Fact::PerformanceDisputed { term: on.term, due }, noted(on.note.as_ref()));
    Ok(())
}

pub(super) fn decide(docket: &mut Docket<'_>, decision: &DecidePerformance) -> Result<(), Refusal> {
    let actor = docket.actor;
    open_term(docket.case(), decision.term, CommandName::DecidePerformance, &actor)?;
    let fact = Fact::PerformanceDecided { term: decision.term, finding: decision.finding };
    docket.record_with(fact, Content::text(decision.reasons.as_str()));
    close_if_done(docket);
    Ok(())
}

fn decision_due(docket: &Docket<'_>) -> Due {
    docket.clock().period(Whose::Office, docket.limits().performance_decision)
}

/// Every term in a final state: the case closes.
fn close_if_done(docket: &mut Docket<'_>) {
    if docket.case().terms.iter().all(|term| term.performance().is_final()) {
        closing::close(docket);
    }
}

/// Not reported by its date: the debtor is reminded.
pub(super) fn expire_term(docket: &mut Docket<'_>, term: TermId) {
    let (clock, limits) = (docket.clock(), docket.limits());
    if let Some(debtor) = docket.case().term(term).map(|term| term.spec.debtor) {
        let due = clock.period(Whose::Side(debtor), limits.performance_grace);
        docket.record(Fact::PerformanceReminded { term, due });
    }
}

/// Not reported after the reminder: an officer looks at the file.
pub(super) fn expire_grace(docket: &mut Docket<'_>, term: TermId) {
    let due = decision_due(docket);
    docket.record(Fact::PerformanceNotReported { term, due });
}

/// Reported, and the other side said nothing.
pub(super) fn expire_confirmation(docket: &mut Docket<'_>, term: TermId) {
    docket.record(Fact::PerformanceNotDisputed { term });
    close_if_done(docket);
}

/// No officer decided: that is what is shown.
pub(super) fn expire_decision(docket: &mut Docket<'_>, term: TermId, due: Due) {
    docket.record_delay(DeadlineKind::PerformanceDecision, due);
    docket.record(Fact::PerformanceUnresolved { term });
    close_if_done(docket);
}
