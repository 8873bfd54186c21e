//! Appointment, objections, mediation, proposal, recommendation.

use workflow::payload::*;
use workflow::*;

use crate::samples::sample;
use crate::stand::*;

fn date(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

fn object(cause: Option<&str>) -> Command {
    Command::Object(Object { cause: cause.map(text) })
}

fn decided(upheld: bool) -> Command {
    Command::DecideObjection(DecideObjection { upheld, reasons: text("as the file shows") })
}

fn not_now(command: CommandName, obstacle: Obstacle) -> Refusal {
    Refusal::NotNow { command, obstacle }
}

#[test]
fn a_mediator_of_a_third_nationality_who_speaks_both_languages_is_asked_first() {
    let stand = Stand::in_appointment();
    let Stage::Appointment { phase: AppointmentPhase::Declaring { mediator, reason, .. }, .. } = stand.case.stage
    else {
        panic!()
    };
    assert_eq!((mediator, reason), (MEDIATORS[1], AppointmentReason::ThirdNationalityWithLanguages));
}

#[test]
fn the_roster_is_asked_by_preference_and_then_an_officer_appoints() {
    let mut stand = Stand::in_appointment();
    let mut asked = Vec::new();
    while let Some(Actor::Mediator(mediator)) = stand.try_mediator() {
        asked.push(mediator);
        stand.does(stand.mediator(), declare(Declaration::Declined));
    }
    assert_eq!(asked, [MEDIATORS[1], MEDIATORS[0], MEDIATORS[2], MEDIATORS[3]]);
    assert_eq!(stand.day(DeadlineKind::OfficerAppointment), date("2026-10-07"));
    let excluded = Appoint { mediator: MEDIATORS[0], reasons: text("good") };
    let refusal = not_now(CommandName::Appoint, Obstacle::MediatorExcluded);
    assert_eq!(stand.refused(OFFICER, Command::Appoint(excluded)), refusal);
    stand.does(OFFICER, sample(&stand, CommandName::Appoint));
    assert_eq!(stand.stage(), StageName::Mediation);
    assert_eq!(stand.case.mediator.unwrap().reason, AppointmentReason::Officer);
}

#[test]
fn nobody_appointed_by_an_officer_in_2_working_days_ends_the_case() {
    let mut stand = Stand::awaiting_response();
    stand.roster.clear();
    stand.waits_for(DeadlineKind::Response);
    assert_eq!(
        stand.waits_for(DeadlineKind::OfficerAppointment),
        ["service-delayed/1", "case-discontinued/1", "case-closed/1"]
    );
    assert_eq!(stand.outcome(), Some(Outcome::Discontinued { reason: DiscontinuedReason::NoMediator }));
}

#[test]
fn a_mediator_who_does_not_declare_in_2_days_gives_way_to_the_next() {
    let mut stand = Stand::in_appointment();
    assert_eq!(stand.day(DeadlineKind::Declaration), date("2026-10-07"));
    assert_eq!(stand.waits(), ["declaration-missed/1", "mediator-invited/1"]);
    assert_eq!(stand.mediator(), Actor::Mediator(MEDIATORS[0]));
}

#[test]
fn after_8_days_of_searching_an_officer_appoints() {
    let mut stand = Stand::in_appointment();
    assert_eq!(stand.day(DeadlineKind::Appointment), date("2026-10-13"));
    stand.waits();
    assert_eq!(stand.day(DeadlineKind::Declaration), date("2026-10-12"), "the second to be asked, over a weekend");
    stand.waits();
    assert_eq!(stand.day(DeadlineKind::Declaration), date("2026-10-15"), "the third, beyond the 8 days");
    assert_eq!(stand.waits(), ["officer-appointment-due/1"]);
}

#[test]
fn each_side_objects_to_three_without_reasons_and_after_that_needs_a_cause() {
    let mut stand = Stand::in_appointment();
    for _ in 0..3 {
        stand.does(stand.mediator(), declare(Declaration::Independent));
        assert_eq!(stand.does(CONSUMER, object(None))[0], "mediator-objected-to/1");
    }
    stand.does(stand.mediator(), declare(Declaration::Disclosed));
    assert_eq!(stand.refused(CONSUMER, object(None)), Refusal::AtMost { command: CommandName::Object, most: 3 });
    assert_eq!(stand.does(CONSUMER, object(Some("a cousin"))), ["objection-raised/1"]);
    let kinds = stand.does(OFFICER, decided(true));
    assert_eq!(kinds, ["objection-decided/1", "officer-appointment-due/1"], "nobody is left on the roster");
    assert!(!stand.case.has_used(Once::Reappointment), "the case has not left appointment");
}

#[test]
fn the_days_to_object_without_reasons_end_before_those_to_keep_material_back() {
    let mut stand = Stand::in_appointment();
    stand.does(stand.mediator(), declare(Declaration::Independent));
    assert_eq!(stand.day(DeadlineKind::Objection), date("2026-10-07"));
    assert_eq!(stand.day(DeadlineKind::MaterialWithholding), date("2026-10-08"));
    stand.at("2026-10-08T04:00:00Z");
    assert_eq!(stand.refused(CONSUMER, object(None)), not_now(CommandName::Object, Obstacle::CauseNeeded));
    stand.does(MERCHANT, Command::WithholdMaterial(note()));
    assert!(stand.case.withheld.merchant);
    let twice = not_now(CommandName::WithholdMaterial, Obstacle::AlreadyDone);
    assert_eq!(stand.refused(MERCHANT, Command::WithholdMaterial(note())), twice);
    assert_eq!(stand.waits(), ["mediator-appointed/1", "mediation-opened/1"]);
    stand.does(MERCHANT, Command::ReleaseMaterial(note()));
    assert!(!stand.case.withheld.merchant);
}

#[test]
fn what_is_disclosed_has_to_be_said() {
    let stand = Stand::in_appointment();
    let silent = Declare { declaration: Declaration::Disclosed, statement: None };
    let refusal = stand.refused(stand.mediator(), Command::Declare(silent));
    assert!(matches!(refusal, Refusal::Invalid { flaw: Flaw::StatementMissing, .. }));
}

#[test]
fn an_objection_for_cause_stops_the_clock_and_the_stage_goes_on_with_the_days_it_had() {
    let mut stand = Stand::in_mediation();
    let before = stand.day(DeadlineKind::Mediation);
    stand.does(CONSUMER, object(Some("a cousin")));
    assert_eq!(stand.case.deadline(DeadlineKind::Mediation), None);
    let refusal = not_now(CommandName::Propose, Obstacle::ObjectionPending);
    assert_eq!(stand.refused(stand.mediator(), propose()), refusal);
    stand.lingers(DeadlineKind::ObjectionDecision);
    stand.does(OFFICER, decided(false));
    let after = stand.day(DeadlineKind::Mediation);
    assert!(after > before, "{after} after {before}");
    assert_eq!(stand.refused(CONSUMER, object(Some("again"))), not_now(CommandName::Object, Obstacle::AlreadyDone));
    stand.does(MERCHANT, object(Some("not a cousin of mine")));
}

#[test]
fn an_objection_does_not_stop_the_clock_if_what_is_ahead_would_not_fit() {
    let mut stand = Stand::in_mediation();
    let outer = stand.case.outer.unwrap();
    let day = stand.day(DeadlineKind::Mediation).checked_add(jiff::Span::new().days(34)).unwrap();
    stand.case.outer = Some(OuterLimit { due: Due { day, ..outer.due }, extended: false });
    stand.does(CONSUMER, object(Some("a cousin")));
    assert!(stand.case.deadline(DeadlineKind::Mediation).is_some());
}

#[test]
fn an_objection_no_officer_decides_counts_as_rejected_and_against_the_service() {
    let mut stand = Stand::in_mediation();
    stand.does(CONSUMER, object(Some("a cousin")));
    assert_eq!(stand.waits(), ["service-delayed/1", "objection-decided/1"]);
    assert_eq!(stand.stage(), StageName::Mediation);
    assert_eq!(stand.case.delays[0].deadline, DeadlineKind::ObjectionDecision);
}

#[test]
fn an_objection_upheld_leads_to_another_mediator_once_and_the_stage_resumes() {
    let mut stand = Stand::in_proposal();
    stand.does(CONSUMER, Command::AcceptProposal(note()));
    let first = stand.mediator();
    stand.does(MERCHANT, object(Some("a cousin")));
    stand.does(OFFICER, decided(true));
    assert_eq!(stand.stage(), StageName::Appointment);
    assert_ne!(stand.mediator(), first);
    stand.does(stand.mediator(), declare(Declaration::Independent));
    stand.waits_for(DeadlineKind::MaterialWithholding);
    let Stage::Proposal { accepted, .. } = stand.case.stage else { panic!("{:?}", stand.case.stage) };
    assert!(accepted.consumer, "the proposal stands as it stood");
    stand.does(stand.mediator(), Command::Resign(reasons()));
    assert_eq!(stand.outcome(), Some(Outcome::Discontinued { reason: DiscontinuedReason::NoMediator }));
}

#[test]
fn a_mediator_who_resigns_leaves_the_stage_the_days_it_had() {
    let mut stand = Stand::in_mediation();
    let left = stand.day(DeadlineKind::Mediation);
    stand.does(stand.mediator(), Command::Resign(reasons()));
    stand.does(stand.mediator(), declare(Declaration::Independent));
    stand.waits_for(DeadlineKind::MaterialWithholding);
    assert_eq!(stand.stage(), StageName::Mediation);
    assert!(stand.day(DeadlineKind::Mediation) > left);
}

#[test]
fn a_late_answer_is_not_taken_once_submissions_have_ended_not_even_while_another_mediator_is_sought() {
    let mut stand = Stand::on_the_papers();
    stand.does(stand.mediator(), Command::Resign(reasons()));
    stand.clone().does(MERCHANT, respond());
    let mut stand = Stand::on_the_papers();
    stand.waits_for(DeadlineKind::Submissions);
    stand.does(stand.mediator(), Command::Resign(reasons()));
    assert_eq!(stand.refused(MERCHANT, respond()), not_now(CommandName::Respond, Obstacle::TooLateInStage));
}

#[test]
fn an_officer_replaces_a_mediator_while_the_clocks_run_on() {
    let mut stand = Stand::in_mediation();
    let before = stand.day(DeadlineKind::Mediation);
    let same = stand.case.mediator.unwrap().account;
    let refusal = not_now(CommandName::Replace, Obstacle::AlreadyDone);
    let replace = |mediator| Command::Replace(Appoint { mediator, reasons: text("ill") });
    assert_eq!(stand.refused(OFFICER, replace(same)), refusal);
    stand.does(OFFICER, replace(MEDIATORS[3]));
    assert_eq!((stand.mediator(), stand.day(DeadlineKind::Mediation)), (Actor::Mediator(MEDIATORS[3]), before));
}

#[test]
fn mediation_ends_by_time_by_the_mediator_or_by_the_refusal_of_a_side() {
    let mut stand = Stand::in_mediation();
    assert_eq!(stand.waits(), ["mediation-ended/1", "submissions-opened/1"]);
    for (actor, command) in [
        (Stand::in_mediation().mediator(), CommandName::CloseMediation),
        (CONSUMER, CommandName::DeclineMediation),
        (MERCHANT, CommandName::DeclineMediation),
    ] {
        let mut stand = Stand::in_mediation();
        stand.does(actor, sample(&stand, command));
        assert_eq!(stand.stage(), StageName::Recommendation);
    }
}

#[test]
fn an_acceptance_can_be_taken_back_until_the_others() {
    let mut stand = Stand::in_proposal();
    stand.does(CONSUMER, Command::AcceptProposal(note()));
    assert_eq!(stand.does(CONSUMER, Command::DeclineProposal(note())), ["acceptance-taken-back/1"]);
    assert_eq!(stand.stage(), StageName::Proposal);
    stand.does(MERCHANT, Command::AcceptProposal(note()));
    assert_eq!(stand.outcome(), None, "the consumer no longer accepts");
    stand.does(CONSUMER, Command::AcceptProposal(note()));
    assert_eq!(stand.outcome(), Some(Outcome::Settled));
}

#[test]
fn a_proposal_declined_or_not_accepted_by_both_in_7_days_leads_to_a_recommendation() {
    let mut stand = Stand::in_proposal();
    assert_eq!(stand.does(MERCHANT, Command::DeclineProposal(note())), ["proposal-declined/1", "submissions-opened/1"]);
    let mut stand = Stand::in_proposal();
    stand.does(CONSUMER, Command::AcceptProposal(note()));
    assert_eq!(stand.waits(), ["proposal-lapsed/1", "submissions-opened/1"]);
}

#[test]
fn the_one_clarification_stops_the_clocks_and_moves_the_outer_limit_by_at_most_its_10_days() {
    let mut stand = Stand::in_mediation();
    stand.does(MERCHANT, offer());
    let (outer, mediation) = (stand.day(DeadlineKind::OuterLimit), stand.day(DeadlineKind::Mediation));
    let asked = || Command::RequestInformation(RequestInformation { from: Asked::Both, question: text("which?") });
    stand.does(stand.mediator(), asked());
    assert_eq!(stand.case.deadline(DeadlineKind::OuterLimit), None);
    assert_eq!(stand.case.deadline(DeadlineKind::Offer), None);
    let mut supplied = stand.clone();
    assert_eq!(supplied.does(CONSUMER, Command::SupplyInformation(words())), ["information-supplied-in-part/1"]);
    assert_eq!(supplied.does(MERCHANT, Command::SupplyInformation(words())), ["information-supplied/1"]);
    assert_eq!(supplied.stage(), StageName::Mediation);
    assert_eq!(supplied.day(DeadlineKind::OuterLimit), outer, "answered on the same day");
    assert_eq!(stand.waits(), ["information-not-supplied/1"]);
    assert_eq!(stand.stage(), StageName::Mediation);
    assert_eq!(stand.day(DeadlineKind::OuterLimit), outer.checked_add(jiff::Span::new().days(10)).unwrap());
    assert!(stand.day(DeadlineKind::Mediation) >= mediation.checked_add(jiff::Span::new().days(10)).unwrap());
    assert!(stand.case.open_offer_of(Side::Merchant).is_some());
    let once = Refusal::AtMost { command: CommandName::RequestInformation, most: 1 };
    assert_eq!(stand.refused(stand.mediator(), asked()), once);
}

#[test]
fn a_consumer_silent_since_the_answer_and_through_submissions_ends_the_case_and_can_resume_it_once() {
    let mut stand = Stand::in_negotiation();
    stand.does(MERCHANT, Command::RequestMediation(note()));
    stand.does(stand.mediator(), declare(Declaration::Independent));
    stand.waits();
    stand.does(MERCHANT, Command::DeclineMediation(note()));
    let kinds = stand.waits();
    assert_eq!(kinds, ["case-discontinued/1", "case-closed/1"]);
    assert_eq!(stand.outcome(), Some(Outcome::Discontinued { reason: DiscontinuedReason::ConsumerSilent }));
    let mut lapsed = stand.clone();
    lapsed.waits_for(DeadlineKind::Resumption);
    lapsed.refused(CONSUMER, Command::Resume(note()));
    stand.does(CONSUMER, Command::Resume(note()));
    assert_eq!((stand.stage(), stand.outcome()), (StageName::Recommendation, None));
    assert!(stand.case.deadline(DeadlineKind::OuterLimit).is_some());
    assert_eq!(stand.waits(), ["decision-opened/1"]);
}

#[test]
fn a_consumer_is_never_silent_after_the_merchants_own_silence() {
    let mut stand = Stand::on_the_papers();
    assert_eq!(stand.waits_for(DeadlineKind::Submissions), ["decision-opened/1"]);
}

#[test]
fn a_consumer_who_wrote_or_submitted_anything_was_not_silent() {
    for command in [CommandName::Message, CommandName::Submit] {
        let mut stand = Stand::in_negotiation();
        stand.does(MERCHANT, Command::RequestMediation(note()));
        stand.does(stand.mediator(), declare(Declaration::Independent));
        stand.waits();
        stand.does(MERCHANT, Command::DeclineMediation(note()));
        stand.does(CONSUMER, sample(&stand, command));
        assert_eq!(stand.waits(), ["decision-opened/1"]);
    }
}

#[test]
fn a_mediator_who_does_not_decide_is_replaced_once_and_then_the_case_ends() {
    let mut stand = Stand::in_decision();
    let first = stand.mediator();
    assert_eq!(stand.waits(), ["service-delayed/1", "decision-missed/1"]);
    assert_ne!(stand.mediator(), first);
    stand.waits();
    assert_eq!(stand.outcome(), Some(Outcome::Discontinued { reason: DiscontinuedReason::NoDecision }));
}

#[test]
fn a_recommendation_comes_after_submissions() {
    let stand = Stand::in_submissions();
    assert_eq!(stand.refused(stand.mediator(), recommend()), not_now(CommandName::Recommend, Obstacle::TooEarly));
}

#[test]
fn a_recommendation_binds_only_if_both_agreed_beforehand() {
    let mut stand = Stand::in_decision();
    stand.does(CONSUMER, Command::AgreeBinding(note()));
    let mut one_sided = stand.clone();
    one_sided.does(one_sided.mediator(), recommend());
    assert_eq!(one_sided.outcome(), None);
    stand.does(MERCHANT, Command::AgreeBinding(note()));
    stand.does(stand.mediator(), recommend());
    assert_eq!(stand.outcome(), Some(Outcome::RecommendationAccepted { binding: true }));
    assert_eq!(stand.stage(), StageName::Performance);
}

#[test]
fn a_recommendation_not_accepted_by_both_says_who_declined_or_was_silent() {
    let mut stand = Stand::in_answers();
    stand.does(MERCHANT, Command::DeclineRecommendation(note()));
    assert_eq!(stand.outcome(), None, "the other side still answers");
    let twice = not_now(CommandName::AcceptRecommendation, Obstacle::AlreadyDone);
    assert_eq!(stand.refused(MERCHANT, Command::AcceptRecommendation(note())), twice);
    stand.waits();
    let answers = Sides { consumer: RecommendationAnswer::Silent, merchant: RecommendationAnswer::Declined };
    assert_eq!(stand.outcome(), Some(Outcome::RecommendationDeclined { answers }));
}

#[test]
fn a_recommendation_without_terms_accepted_by_both_closes_the_case() {
    let mut stand = Stand::in_decision();
    let nothing = Recommend { terms: vec![], reasons: text("it was delivered") };
    stand.does(stand.mediator(), Command::Recommend(nothing));
    stand.does(CONSUMER, Command::AcceptRecommendation(note()));
    stand.does(MERCHANT, Command::AcceptRecommendation(note()));
    assert_eq!(stand.stage(), StageName::Closed);
}

#[test]
fn a_slip_is_corrected_twice_and_terms_only_before_an_answer() {
    let mut stand = Stand::in_answers();
    let correct = |terms| Command::Correct(Correct { text: text("90, not 100"), terms });
    let mut ninety = refund();
    ninety.amount = Some(money("90.00"));
    stand.does(stand.mediator(), correct(Some(vec![ninety.clone()])));
    assert_eq!(stand.case.recommendation.as_ref().unwrap().terms[0].amount, Some(money("90.00")));
    stand.does(CONSUMER, Command::AcceptRecommendation(note()));
    let refusal = not_now(CommandName::Correct, Obstacle::TooLateInStage);
    assert_eq!(stand.refused(stand.mediator(), correct(Some(vec![ninety]))), refusal);
    stand.does(stand.mediator(), correct(None));
    let most = Refusal::AtMost { command: CommandName::Correct, most: 2 };
    assert_eq!(stand.refused(stand.mediator(), correct(None)), most);
}

#[test]
fn messages_go_where_the_role_lets_them_and_private_ones_are_announced_to_their_reader_alone() {
    let mut stand = Stand::in_mediation();
    let message = |to| Command::Message(Message { to, text: text("between us") });
    let refusal = stand.refused(CONSUMER, message(Audience::Merchant));
    assert!(matches!(refusal, Refusal::Invalid { flaw: Flaw::AudienceNotPossible, .. }));
    let told = |stand: &Stand| -> Vec<Recipient> {
        notices_for(&stand.case, stand.events.last().unwrap()).iter().map(|notice| notice.to).collect()
    };
    let mediator = stand.case.mediator.unwrap().account;
    stand.does(CONSUMER, message(Audience::Mediator));
    assert_eq!(told(&stand), [Recipient::Mediator(mediator)]);
    stand.does(stand.mediator(), message(Audience::Merchant));
    assert_eq!(told(&stand), [Recipient::Side(Side::Merchant)]);
    stand.does(MERCHANT, message(Audience::Everyone));
    assert_eq!(told(&stand), [Recipient::Side(Side::Consumer), Recipient::Mediator(mediator)]);
    let stand = Stand::in_negotiation();
    assert_eq!(
        stand.refused(CONSUMER, message(Audience::Mediator)),
        not_now(CommandName::Message, Obstacle::NoMediator)
    );
}

#[test]
fn a_representative_acts_as_the_party_under_an_id_of_its_own() {
    let mut stand = Stand::in_negotiation();
    stand.does(CONSUMER, sample(&stand, CommandName::AppointRepresentative));
    let representative = Actor::Consumer(stand.case.consumer.representative.unwrap());
    assert_ne!(representative, CONSUMER);
    stand.does(representative, offer());
    stand.does(CONSUMER, Command::RequestMediation(note()));
    assert_eq!(stand.stage(), StageName::Appointment);
}

#[test]
fn the_outer_limit_ends_a_case_that_took_too_long_and_counts_against_the_service() {
    let mut stand = Stand::in_mediation();
    let outer = stand.case.outer.unwrap();
    let at = stand.now().checked_add(jiff::SignedDuration::from_hours(1)).unwrap();
    stand.case.outer = Some(OuterLimit { due: Due { at, ..outer.due }, extended: false });
    assert_eq!(stand.waits(), ["service-delayed/1", "case-discontinued/1", "case-closed/1"]);
    assert_eq!(stand.outcome(), Some(Outcome::Discontinued { reason: DiscontinuedReason::TimeLimit }));
    assert_eq!(stand.case.delays[0].deadline, DeadlineKind::OuterLimit);
}
