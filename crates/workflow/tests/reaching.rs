//! From filing to the merchant's answer, or its silence.

use jurisdictions::Jurisdictions;
use workflow::payload::*;
use workflow::*;

use crate::stand::*;

fn date(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

fn bounce() -> Command {
    Command::FailService(FailService { address: None })
}

fn ask(from: Asked) -> Command {
    Command::RequestInformation(RequestInformation { from, question: text("when?") })
}

#[test]
fn a_complaint_the_checks_admit_goes_to_service_at_once() {
    let stand = Stand::in_service();
    assert_eq!(stand.stage(), StageName::Service);
    let kinds: Vec<_> = stand.events.iter().map(|event| event.fact.kind()).collect();
    assert_eq!(kinds, ["complaint-filed/1", "complaint-admitted/1"]);
    assert_eq!((stand.events[0].actor, stand.events[1].actor), (CONSUMER, Actor::System));
}

#[test]
fn a_complaint_the_checks_find_inadmissible_is_closed_and_can_be_reviewed() {
    let stand = Stand::filed(Verdict::Inadmissible { ground: Ground::MerchantNotContacted });
    assert_eq!(stand.outcome(), Some(Outcome::Inadmissible { ground: Ground::MerchantNotContacted }));
    assert_eq!(stand.day(DeadlineKind::ReviewRequest), date("2026-10-15"));
}

#[test]
fn a_complaint_within_one_state_or_with_one_we_do_not_know_is_no_case() {
    let stand = Stand::in_service();
    let refused = |change: fn(&mut Filing)| {
        let mut filing = filing(Verdict::Admissible);
        change(&mut filing);
        file(stand.case.id, &filing, &CONSUMER, &stand.context()).unwrap_err()
    };
    let flaw = |flaw| Refusal::Invalid { command: CommandName::File, flaw, term: None };
    assert_eq!(refused(|filing| filing.merchant.country = country("KZ")), flaw(Flaw::SameState));
    let unknown = Refusal::StateNotServed { country: country("FR") };
    assert_eq!(refused(|filing| filing.merchant.country = country("FR")), unknown);
    assert_eq!(refused(|filing| filing.consents.truncate(2)), flaw(Flaw::ConsentMissing));
    assert_eq!(refused(|filing| filing.merchant.party = filing.consumer.party), flaw(Flaw::SameParty));
}

#[test]
fn screening_not_done_in_3_working_days_admits_the_complaint_and_counts_against_the_service() {
    let mut stand = Stand::in_screening();
    assert_eq!(stand.day(DeadlineKind::Screening), date("2026-10-08"));
    assert_eq!(stand.waits(), ["service-delayed/1", "complaint-admitted/1"]);
    assert_eq!(stand.stage(), StageName::Service);
    assert_eq!(stand.case.delays[0].deadline, DeadlineKind::Screening);
}

#[test]
fn information_not_supplied_in_screening_makes_the_complaint_incomplete() {
    let mut stand = Stand::in_screening();
    stand.does(OFFICER, ask(Asked::Consumer));
    let due = stand.due(DeadlineKind::Information);
    assert_eq!(due.day, date("2026-10-15"));
    assert_eq!(due.remind_at, Some("2026-10-10T19:00:00Z".parse().unwrap()), "five days before the end");
    stand.waits();
    assert_eq!(stand.outcome(), Some(Outcome::Inadmissible { ground: Ground::Incomplete }));
}

#[test]
fn information_supplied_in_screening_gives_the_officer_a_new_limit() {
    let mut stand = Stand::in_screening();
    stand.does(OFFICER, ask(Asked::Consumer));
    stand.at("2026-10-09T04:00:00Z").does(CONSUMER, Command::SupplyInformation(words()));
    assert_eq!(stand.day(DeadlineKind::Screening), date("2026-10-14"));
    stand.does(OFFICER, ask(Asked::Consumer));
    stand.does(CONSUMER, Command::SupplyInformation(words()));
    let most = Refusal::AtMost { command: CommandName::RequestInformation, most: 2 };
    assert_eq!(stand.refused(OFFICER, ask(Asked::Consumer)), most);
}

#[test]
fn nobody_writes_to_a_merchant_that_does_not_know_of_the_complaint() {
    let mut stand = Stand::in_screening();
    stand.does(OFFICER, ask(Asked::Consumer));
    let message = || Command::Message(Message { to: Audience::Everyone, text: text("hello") });
    let refusal = Refusal::NotNow { command: CommandName::Message, obstacle: Obstacle::TooEarly };
    assert_eq!(stand.refused(CONSUMER, message()), refusal);
    assert_eq!(stand.refused(MERCHANT, message()), refusal);
}

#[test]
fn in_screening_only_the_consumer_is_asked() {
    let stand = Stand::in_screening();
    let command = CommandName::RequestInformation;
    let refusal = Refusal::Invalid { command, flaw: Flaw::OnlyTheConsumer, term: None };
    assert_eq!(stand.refused(OFFICER, ask(Asked::Both)), refusal);
}

#[test]
fn a_refusal_is_reviewed_by_another_officer_and_the_complaint_admitted_if_nobody_does() {
    let mut stand = Stand::inadmissible();
    stand.does(CONSUMER, Command::RequestReview(reasons()));
    let grant = || Command::DecideReview(DecideReview { granted: true, reasons: text("it is in scope") });
    let obstacle = Refusal::NotNow { command: CommandName::DecideReview, obstacle: Obstacle::SamePerson };
    assert_eq!(stand.refused(OFFICER, grant()), obstacle);
    let mut granted = stand.clone();
    granted.does(OTHER_OFFICER, grant());
    assert_eq!((granted.stage(), granted.outcome()), (StageName::Service, None));
    let mut refused = stand.clone();
    refused.does(OTHER_OFFICER, Command::DecideReview(DecideReview { granted: false, reasons: text("no") }));
    assert_eq!(refused.stage(), StageName::Closed);
    refused.refused(CONSUMER, Command::RequestReview(reasons()));
    assert_eq!(stand.day(DeadlineKind::ReviewDecision), date("2026-10-12"));
    assert_eq!(stand.waits(), ["service-delayed/1", "complaint-admitted/1"]);
    assert_eq!(stand.stage(), StageName::Service);
}

#[test]
fn a_review_can_be_asked_for_within_10_days() {
    let mut stand = Stand::inadmissible();
    assert_eq!(stand.waits(), ["review-not-requested/1"]);
    let refusal = Refusal::NotNow { command: CommandName::RequestReview, obstacle: Obstacle::NothingPending };
    assert_eq!(stand.refused(CONSUMER, Command::RequestReview(reasons())), refusal);
}

#[test]
fn a_merchant_not_reached_in_21_days_ends_the_case_without_saying_that_it_did_not_answer() {
    let mut stand = Stand::in_service();
    assert_eq!(stand.day(DeadlineKind::Service), date("2026-10-26"));
    stand.waits();
    let reason = DiscontinuedReason::MerchantNotReached;
    assert_eq!(stand.outcome(), Some(Outcome::Discontinued { reason }));
    assert_eq!(stand.case.answer, Answer::Awaited);
    assert!(stand.case.publication.is_none());
}

#[test]
fn service_starts_the_clock_of_the_merchant_and_the_outer_limit() {
    let stand = Stand::awaiting_response();
    let due = stand.due(DeadlineKind::Response);
    assert_eq!((due.day, due.state), (date("2026-10-15"), country("CN")));
    assert_eq!(due.at, "2026-10-15T16:00:00Z".parse().unwrap(), "midnight in Shanghai");
    let outer = stand.due(DeadlineKind::OuterLimit);
    assert_eq!((outer.day, outer.state), (date("2027-01-03"), country("KZ")), "a Sunday, not rolled on");
    assert_eq!(outer.at, "2027-01-03T19:00:00Z".parse().unwrap(), "midnight in Almaty");
}

#[test]
fn a_limit_that_ends_on_a_day_off_of_who_must_act_rolls_on() {
    let mut stand = Stand::in_service();
    stand.at("2026-10-07T04:00:00Z").does(Actor::System, serve(ServiceProof::CaseOpened));
    let due = stand.due(DeadlineKind::Response);
    assert_eq!((due.day, due.rolled_from), (date("2026-10-19"), Some(date("2026-10-17"))), "from Saturday to Monday");
    // The Spring Festival of 2027 holds up a merchant in China, and nobody else.
    let mut stand = Stand::filed_with(Verdict::Admissible, Jurisdictions::embedded(), "2027-01-29T04:00:00Z");
    stand.does(Actor::System, serve(ServiceProof::CaseOpened));
    let due = stand.due(DeadlineKind::Response);
    assert_eq!(due.rolled_from, Some(date("2027-02-08")));
    assert!(due.day > date("2027-02-10"), "{}", due.day);
}

#[test]
fn where_both_must_act_the_later_of_the_two_limits_holds() {
    let stand = Stand::in_negotiation();
    let due = stand.due(DeadlineKind::Negotiation);
    assert_eq!((due.day, due.state), (date("2026-10-15"), country("KZ")), "Almaty's day ends after Shanghai's");
}

#[test]
fn what_the_relay_took_counts_after_2_days_without_a_bounce() {
    let mut stand = Stand::in_service();
    stand.does(Actor::System, serve(ServiceProof::Relay));
    assert_eq!(stand.stage(), StageName::Service);
    assert_eq!(stand.day(DeadlineKind::RelayProof), date("2026-10-07"));
    assert_eq!(stand.does(Actor::System, serve(ServiceProof::Relay)), [""; 0], "the first counts");
    let mut bounced = stand.clone();
    bounced.does(Actor::System, bounce());
    assert_eq!(bounced.case.deadline(DeadlineKind::RelayProof), None);
    stand.waits();
    assert_eq!(stand.stage(), StageName::AwaitingResponse);
}

#[test]
fn an_unverified_address_proves_nothing_but_an_answer_through_it_does() {
    let mut stand = Stand::in_service();
    stand.address_verified = false;
    for proof in [ServiceProof::InvitationOpened, ServiceProof::MailServer, ServiceProof::Relay] {
        stand.does(Actor::System, serve(proof));
        assert_eq!(stand.stage(), StageName::Service);
    }
    let noted = stand.events.iter().filter(|event| event.fact.kind() == "unverified-address-reached/1");
    assert_eq!(noted.count(), 1, "noted once");
    let mut confirmed = stand.clone();
    confirmed.does(OFFICER, Command::ConfirmService(note()));
    assert_eq!(confirmed.stage(), StageName::AwaitingResponse);
    stand.does(MERCHANT, respond());
    assert_eq!(stand.stage(), StageName::Negotiation);
    assert_eq!(stand.case.service.unwrap().proof, ServiceProof::Answer);
}

#[test]
fn a_bounce_before_any_answer_returns_the_case_to_service_once_and_strikes_out_the_silence() {
    let mut stand = Stand::after_silence();
    assert!(stand.case.publication.is_some());
    assert_eq!(stand.does(Actor::System, bounce()), ["returned-to-service/1"]);
    assert_eq!(stand.stage(), StageName::Service);
    assert_eq!((stand.case.answer, stand.case.publication), (Answer::Awaited, None));
    assert_eq!(stand.case.outer, None, "the outer limit counts from the next service");
    assert_eq!(stand.day(DeadlineKind::Service), date("2026-11-05"), "all 21 days were left");
    stand.does(Actor::System, serve(ServiceProof::CaseOpened));
    assert_eq!(stand.does(Actor::System, bounce()), ["bounce-noted/1"]);
    assert_eq!(stand.stage(), StageName::AwaitingResponse);
}

#[test]
fn back_in_service_there_are_at_least_5_days() {
    let mut stand = Stand::in_service();
    stand.at("2026-10-24T04:00:00Z").does(Actor::System, serve(ServiceProof::CaseOpened));
    assert_eq!(stand.case.service.unwrap().days_left, 2);
    stand.does(Actor::System, bounce());
    assert_eq!(stand.day(DeadlineKind::Service), date("2026-10-29"));
}

#[test]
fn a_bounce_after_the_answer_only_alerts_an_officer() {
    let mut stand = Stand::in_negotiation();
    assert_eq!(stand.does(Actor::System, bounce()), ["bounce-noted/1"]);
    let notices = notices_for(&stand.case, stand.events.last().unwrap());
    assert_eq!(notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [NoticeKind::BounceAlert]);
}

#[test]
fn silence_moves_the_case_forward_and_is_published_10_working_days_after_the_merchant_was_told() {
    let mut stand = Stand::after_silence();
    assert!(matches!(stand.case.answer, Answer::Missing { .. }));
    assert_eq!(stand.day(DeadlineKind::Publication), date("2026-10-30"));
    stand.does(MERCHANT, Command::Explain(words()));
    stand.waits_for(DeadlineKind::Publication);
    let Fact::NoResponsePublished { late_answer, explained } = stand.events.last().unwrap().fact else { panic!() };
    assert_eq!((late_answer, explained), (false, true));
    assert!(stand.case.publication.unwrap().published);
}

#[test]
fn a_late_answer_while_a_mediator_is_sought_leads_to_mediation_and_the_record_says_late() {
    let mut stand = Stand::after_silence();
    let kinds = stand.does(MERCHANT, respond());
    assert_eq!(kinds, ["late-response-received/1"]);
    assert!(matches!(stand.case.answer, Answer::Given { late: true, .. }));
    stand.does(stand.mediator(), declare(Declaration::Independent));
    stand.waits_for(DeadlineKind::MaterialWithholding);
    assert_eq!(stand.stage(), StageName::Mediation);
}

#[test]
fn a_late_answer_before_submissions_end_opens_mediation_with_the_same_mediator() {
    let mut stand = Stand::on_the_papers();
    let mediator = stand.mediator();
    assert_eq!(stand.does(MERCHANT, respond()), ["late-response-received/1", "mediation-opened/1"]);
    assert_eq!((stand.stage(), stand.mediator()), (StageName::Mediation, mediator));
    let mut stand = Stand::on_the_papers();
    stand.waits_for(DeadlineKind::Submissions);
    let refusal = Refusal::NotNow { command: CommandName::Respond, obstacle: Obstacle::TooLateInStage };
    assert_eq!(stand.refused(MERCHANT, respond()), refusal);
}

#[test]
fn a_late_answer_without_time_for_mediation_goes_to_the_mediator_as_it_is() {
    let mut stand = Stand::after_silence();
    stand.does(stand.mediator(), declare(Declaration::Declined));
    stand.roster.clear();
    stand.waits_for(DeadlineKind::Declaration);
    stand.lingers(DeadlineKind::OfficerAppointment);
    stand.does(OFFICER, crate::samples::sample(&stand, CommandName::Appoint));
    // On the papers from about the 15th day; mediation and all after it need 44, so it fits until the 46th.
    let outer = stand.due(DeadlineKind::OuterLimit);
    let mut case = stand.case.clone();
    case.outer = Some(OuterLimit { due: Due { day: date("2026-11-25"), ..outer }, extended: false });
    stand.case = case;
    assert_eq!(stand.does(MERCHANT, respond()), ["late-response-received/1"]);
    assert_eq!(stand.stage(), StageName::Recommendation);
}

#[test]
fn a_merchant_that_did_not_answer_answers_before_it_does_anything_else() {
    let stand = Stand::on_the_papers();
    let refusal = Refusal::NotNow { command: CommandName::Submit, obstacle: Obstacle::AnswerFirst };
    assert_eq!(stand.refused(MERCHANT, Command::Submit(words())), refusal);
}

#[test]
fn an_answer_can_bring_an_offer_with_it() {
    let mut stand = Stand::awaiting_response();
    let response = Respond { position: Position::AcceptsInPart, text: text("half"), offer: vec![refund()] };
    assert_eq!(stand.does(MERCHANT, Command::Respond(response)), ["response-received/1", "offer-made/1"]);
    assert_eq!(stand.case.open_offer_of(Side::Merchant).unwrap().terms[0].amount, Some(money("100.00")));
}

#[test]
fn an_answer_in_the_last_second_is_in_time_and_one_later_is_late() {
    let mut stand = Stand::awaiting_response();
    stand.at("2026-10-15T15:59:59Z").does(MERCHANT, respond());
    assert_eq!(stand.stage(), StageName::Negotiation);
    let mut stand = Stand::awaiting_response();
    let kinds = stand.at("2026-10-15T16:00:00Z").does(MERCHANT, respond());
    assert_eq!(kinds.last(), Some(&"late-response-received/1"));
    assert_eq!(kinds.first(), Some(&"no-response-recorded/1"), "what had fallen due came first");
    let late = stand.events.last().unwrap();
    assert_eq!((late.actor, stand.events[stand.events.len() - 2].actor), (MERCHANT, Actor::System));
}
