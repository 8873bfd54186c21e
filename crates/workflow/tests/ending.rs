//! Performance, closing, and what comes after.

use workflow::payload::*;
use workflow::*;

use crate::samples::sample;
use crate::stand::*;

fn date(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

fn on(stand: &Stand) -> OnTerm {
    OnTerm { term: stand.only_term(), note: None }
}

fn found(stand: &Stand, finding: Finding) -> Command {
    let term = stand.only_term();
    Command::DecidePerformance(DecidePerformance { term, finding, reasons: text("as the proof shows") })
}

/// Agreed on 5 October: due on the 12th, reported or not.
fn unreported() -> Stand {
    let mut stand = Stand::in_performance();
    assert_eq!(stand.day(DeadlineKind::Performance), date("2026-10-12"));
    assert_eq!(stand.waits(), ["performance-reminded/1"]);
    stand
}

#[test]
fn a_term_reported_and_not_disputed_in_10_days_is_performed_but_unconfirmed() {
    let mut stand = Stand::in_performance();
    stand.does(MERCHANT, Command::ReportPerformance(on(&stand)));
    assert_eq!(stand.day(DeadlineKind::PerformanceConfirmation), date("2026-10-15"));
    stand.waits();
    assert_eq!(stand.performance(), Performance::PerformedUnconfirmed);
    assert_eq!(stand.stage(), StageName::Closed);
}

#[test]
fn the_debtor_reports_and_the_other_side_confirms_or_disputes() {
    let mut stand = Stand::in_performance();
    let nothing = |command| Refusal::NotNow { command, obstacle: Obstacle::NothingPending };
    let refusal = nothing(CommandName::ReportPerformance);
    assert_eq!(stand.refused(CONSUMER, Command::ReportPerformance(on(&stand))), refusal);
    let refusal = nothing(CommandName::ConfirmPerformance);
    assert_eq!(stand.refused(MERCHANT, Command::ConfirmPerformance(on(&stand))), refusal);
    let refusal = nothing(CommandName::ReportBreach);
    assert_eq!(stand.refused(CONSUMER, Command::ReportBreach(on(&stand))), refusal, "not due yet");
    stand.does(MERCHANT, Command::ReportPerformance(on(&stand)));
    stand.does(CONSUMER, Command::ReportBreach(on(&stand)));
    assert_eq!(stand.performance(), Performance::Disputed);
    assert_eq!(stand.day(DeadlineKind::PerformanceDecision), date("2026-10-12"));
}

#[test]
fn a_term_not_reported_after_a_reminder_and_5_days_goes_to_an_officer() {
    let mut stand = unreported();
    assert_eq!(stand.day(DeadlineKind::PerformanceGrace), date("2026-10-19"), "the 17th is a Saturday");
    assert_eq!(stand.waits(), ["performance-not-reported/1"]);
    assert_eq!(stand.performance(), Performance::Pending);
    stand.does(OFFICER, found(&stand, Finding::Excused));
    assert_eq!((stand.performance(), stand.stage()), (Performance::Excused, StageName::Closed));
}

#[test]
fn a_term_reported_late_leaves_the_other_side_what_a_report_in_time_would_have() {
    let mut stand = unreported();
    stand.does(MERCHANT, Command::ReportPerformance(on(&stand)));
    assert_eq!(stand.day(DeadlineKind::PerformanceConfirmation), date("2026-10-22"), "10 days from the 12th");
    let mut stand = unreported();
    stand.lingers(DeadlineKind::PerformanceGrace);
    stand.does(MERCHANT, Command::ReportPerformance(on(&stand)));
    assert_eq!(stand.day(DeadlineKind::PerformanceConfirmation), date("2026-10-22"), "at least 3 from the 19th");
}

#[test]
fn a_breach_is_told_to_the_authority_of_the_debtor_and_holds_the_file() {
    let mut stand = unreported();
    stand.does(CONSUMER, Command::ReportBreach(on(&stand)));
    stand.does(OFFICER, found(&stand, Finding::Breached));
    assert_eq!(stand.performance(), Performance::Breached);
    let decided = stand.events.iter().find(|event| event.fact.kind() == "performance-decided/1").unwrap();
    let told: Vec<Recipient> = notices_for(&stand.case, decided)
        .iter()
        .filter(|notice| notice.kind == NoticeKind::BreachReported)
        .map(|notice| notice.to)
        .collect();
    assert_eq!(told, [Recipient::Authority(country("CN"))]);
    assert_eq!(stand.case.holds, [HoldReason::Breach]);
    assert_eq!(stand.case.deadline(DeadlineKind::Erasure), None, "an open breach holds the file");
    stand.does(OFFICER, Command::Release(Hold { reason: HoldReason::Breach, note: None }));
    assert!(stand.case.deadline(DeadlineKind::Erasure).is_some());
}

#[test]
fn what_no_officer_decides_in_5_working_days_is_unresolved_and_shown_as_such() {
    let mut stand = unreported();
    stand.waits();
    assert_eq!(stand.waits()[..2], ["service-delayed/1", "performance-unresolved/1"]);
    assert_eq!((stand.performance(), stand.stage()), (Performance::Unresolved, StageName::Closed));
}

#[test]
fn a_case_closes_only_when_every_term_has_ended() {
    let mut stand = Stand::in_negotiation();
    let mut back = refund();
    back.debtor = Side::Consumer;
    back.remedy = "other".parse().unwrap();
    back.amount = None;
    let mut then = refund();
    then.after = Some(0);
    stand.does(MERCHANT, Command::Offer(payload::Offer { terms: vec![back, then], note: None }));
    let offer = stand.open_offer(Side::Merchant);
    stand.does(CONSUMER, Command::AcceptOffer(OnOffer { offer, note: None }));
    assert_eq!(
        stand.case.terms[1].spec.after,
        Some(stand.case.terms[0].spec.id),
        "the return of the goods comes first"
    );
    let first = stand.case.terms[0].spec.id;
    stand.does(MERCHANT, Command::ConfirmPerformance(OnTerm { term: first, note: None }));
    assert_eq!(stand.stage(), StageName::Performance);
    let second = stand.case.terms[1].spec.id;
    stand.does(CONSUMER, Command::ConfirmPerformance(OnTerm { term: second, note: None }));
    assert_eq!(stand.stage(), StageName::Closed);
}

#[test]
fn a_case_is_rated_once_by_each_side_within_20_days() {
    let mut stand = Stand::closed();
    assert_eq!(stand.day(DeadlineKind::Rating), date("2026-10-26"), "the 25th is a Sunday");
    stand.does(CONSUMER, sample(&stand, CommandName::Rate));
    let refusal = Refusal::NotNow { command: CommandName::Rate, obstacle: Obstacle::AlreadyDone };
    assert_eq!(stand.refused(CONSUMER, sample(&stand, CommandName::Rate)), refusal);
    stand.waits();
    let refusal = Refusal::NotNow { command: CommandName::Rate, obstacle: Obstacle::TooLateInStage };
    assert_eq!(stand.refused(MERCHANT, sample(&stand, CommandName::Rate)), refusal);
    assert_eq!(stand.case.ratings.merchant, None, "unrated is not solved");
}

#[test]
fn personal_data_is_erased_6_months_after_closing_unless_held() {
    let mut stand = Stand::closed();
    let erasure = stand.day(DeadlineKind::Erasure);
    assert!(erasure >= date("2027-04-05"), "{erasure}");
    stand.does(OFFICER, Command::Hold(Hold { reason: HoldReason::RegulatorFile, note: None }));
    stand.waits();
    assert_eq!(stand.case.next_due(), None);
    stand.at("2030-01-01T00:00:00Z");
    let kinds = stand.does(OFFICER, Command::Release(Hold { reason: HoldReason::RegulatorFile, note: None }));
    assert_eq!(kinds, ["data-released/1"]);
    assert_eq!(stand.waits(), ["data-erased/1"]);
    stand.refused(OFFICER, Command::Hold(Hold { reason: HoldReason::Review, note: None }));
}

#[test]
fn a_consumer_withdraws_until_there_is_an_outcome() {
    for mut stand in [Stand::in_screening(), Stand::in_service(), Stand::in_negotiation(), Stand::in_answers()] {
        stand.does(CONSUMER, Command::Withdraw(note()));
        assert_eq!((stand.stage(), stand.outcome()), (StageName::Closed, Some(Outcome::Withdrawn)));
    }
    let stand = Stand::in_performance();
    let (stage, command) = (StageName::Performance, CommandName::Withdraw);
    assert_eq!(stand.refused(CONSUMER, Command::Withdraw(note())), Refusal::NotInThisStage { stage, command });
}

#[test]
fn an_officer_discontinues_for_reasons_of_an_officer_only() {
    let mut stand = Stand::in_negotiation();
    let discontinue = |reason| Command::Discontinue(Discontinue { reason, reasons: text("see file") });
    let refusal = stand.refused(OFFICER, discontinue(DiscontinuedReason::ConsumerSilent));
    assert!(matches!(refusal, Refusal::Invalid { flaw: Flaw::ReasonNotForOfficer, .. }));
    stand.does(OFFICER, discontinue(DiscontinuedReason::Abuse));
    assert_eq!(stand.stage(), StageName::Closed);
}

#[test]
fn a_side_leaves_a_bundle_and_is_not_put_into_one_again() {
    let mut stand = Stand::in_negotiation();
    stand.does(OFFICER, sample(&stand, CommandName::Bundle));
    stand.does(CONSUMER, Command::OptOut(note()));
    assert_eq!(stand.case.bundle, None);
    let refusal = Refusal::NotNow { command: CommandName::Bundle, obstacle: Obstacle::AlreadyDone };
    assert_eq!(stand.refused(OFFICER, sample(&stand, CommandName::Bundle)), refusal);
}

#[test]
fn explaining_is_possible_until_the_silence_is_published_even_after_closing() {
    let mut stand = Stand::after_silence();
    stand.does(CONSUMER, Command::Withdraw(note()));
    let mut late = stand.clone();
    stand.does(MERCHANT, Command::Explain(words()));
    assert!(stand.case.publication.unwrap().explained);
    late.waits_for(DeadlineKind::Publication);
    assert!(matches!(late.refused(MERCHANT, Command::Explain(words())), Refusal::TooLate { .. }));
}

#[test]
fn both_sides_are_told_that_a_case_has_closed_and_a_receipt_goes_out_at_filing() {
    let stand = Stand::closed();
    let told = |event: &Event| -> Vec<(NoticeKind, Recipient)> {
        notices_for(&stand.case, event).iter().map(|notice| (notice.kind, notice.to)).collect()
    };
    let (consumer, merchant) = (Recipient::Side(Side::Consumer), Recipient::Side(Side::Merchant));
    assert_eq!(told(&stand.events[0]), [(NoticeKind::ComplaintReceived, consumer)]);
    let closing = told(stand.events.last().unwrap());
    assert_eq!(closing[..2], [(NoticeKind::CaseClosed, consumer), (NoticeKind::CaseClosed, merchant)]);
    assert_eq!(closing[2..], [(NoticeKind::Reminder, consumer), (NoticeKind::Reminder, merchant)]);
}

#[test]
fn a_limit_that_was_stopped_and_has_not_moved_is_not_reminded_of_twice() {
    let mut stand = Stand::in_mediation();
    let ask = RequestInformation { from: Asked::Consumer, question: text("which?") };
    stand.does(stand.mediator(), Command::RequestInformation(ask));
    stand.does(CONSUMER, Command::SupplyInformation(words()));
    let notices = notices_for(&stand.case, stand.events.last().unwrap());
    assert!(notices.iter().all(|notice| notice.kind != NoticeKind::Reminder), "{notices:?}");
}

#[test]
fn a_reminder_no_longer_applies_once_its_limit_has_moved_or_was_met() {
    let mut stand = Stand::awaiting_response();
    let served = stand.events.last().unwrap();
    let notices = notices_for(&stand.case, served);
    let reminder = notices.iter().find(|notice| notice.kind == NoticeKind::Reminder).unwrap();
    assert_eq!(reminder.to, Recipient::Side(Side::Merchant));
    assert_eq!(reminder.not_before, Some("2026-10-12T16:00:00Z".parse().unwrap()), "three days before");
    let reminder = *reminder;
    assert!(reminder.still_applies(&stand.case));
    stand.does(MERCHANT, respond());
    assert!(!reminder.still_applies(&stand.case));
}
