//! Offers, bids, extensions, settlements.

use workflow::payload::*;
use workflow::*;

use crate::stand::*;

fn date(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

fn more(days: u16) -> Command {
    Command::RequestExtension(RequestExtension { days, reasons: text("holidays") })
}

fn grant(of: Extendable, days: Option<u16>) -> Command {
    Command::GrantExtension(GrantExtension { of, days, reasons: text("holidays") })
}

fn accept(stand: &Stand, of: Side) -> Command {
    Command::AcceptOffer(OnOffer { offer: stand.open_offer(of), note: None })
}

#[test]
fn an_offer_is_open_for_5_days_and_its_end_is_noted_and_changes_nothing() {
    let mut stand = Stand::in_negotiation();
    stand.does(MERCHANT, offer());
    assert_eq!(stand.day(DeadlineKind::Offer), date("2026-10-12"), "the tenth is a Saturday");
    assert_eq!(stand.waits(), ["offer-expired/1"]);
    assert_eq!(stand.stage(), StageName::Negotiation);
    assert_eq!(stand.case.offers[0].state, OfferState::Expired);
}

#[test]
fn a_new_offer_takes_the_place_of_the_open_one_of_the_same_side() {
    let mut stand = Stand::in_negotiation();
    stand.does(MERCHANT, offer());
    let first = stand.open_offer(Side::Merchant);
    stand.does(MERCHANT, offer());
    assert_eq!(stand.case.offer(first).unwrap().state, OfferState::Superseded);
    let on = OnOffer { offer: first, note: None };
    assert_eq!(stand.refused(CONSUMER, Command::AcceptOffer(on)), Refusal::UnknownOffer { offer: first });
}

#[test]
fn nobody_accepts_their_own_offer() {
    let mut stand = Stand::in_negotiation();
    stand.does(MERCHANT, offer());
    let own = accept(&stand, Side::Merchant);
    let refusal = Refusal::NotNow { command: CommandName::AcceptOffer, obstacle: Obstacle::NothingPending };
    assert_eq!(stand.refused(MERCHANT, own), refusal);
}

#[test]
fn an_offer_declined_or_withdrawn_is_over() {
    for (actor, command) in [(CONSUMER, CommandName::DeclineOffer), (MERCHANT, CommandName::WithdrawOffer)] {
        let mut stand = Stand::in_negotiation();
        stand.does(MERCHANT, offer());
        stand.does(actor, crate::samples::sample(&stand, command));
        assert!(stand.case.open_offer_of(Side::Merchant).is_none());
    }
}

#[test]
fn terms_that_cannot_be_are_refused_with_their_place() {
    let stand = Stand::in_negotiation();
    let flaw = |change: fn(&mut TermDraft)| {
        let mut term = refund();
        change(&mut term);
        match stand.refused(MERCHANT, Command::Offer(payload::Offer { terms: vec![refund(), term], note: None })) {
            Refusal::Invalid { flaw, term: Some(1), .. } => flaw,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(flaw(|term| term.amount = None), Flaw::AmountMissing);
    assert_eq!(flaw(|term| term.amount = Some(money("0"))), Flaw::AmountMissing);
    assert_eq!(flaw(|term| term.remedy = "apology".parse().unwrap()), Flaw::AmountNotExpected);
    assert_eq!(flaw(|term| term.due_days = Some(0)), Flaw::DaysOutOfRange);
    assert_eq!(flaw(|term| term.due_days = Some(91)), Flaw::DaysOutOfRange);
    assert_eq!(flaw(|term| term.due_on = Some("2026-10-05".parse().unwrap())), Flaw::DueInThePast);
    assert_eq!(flaw(|term| term.due_on = Some("2027-01-04".parse().unwrap())), Flaw::DueTooFar);
    assert_eq!(
        flaw(|term| (term.due_on, term.due_days) = (Some("2026-11-05".parse().unwrap()), Some(3))),
        Flaw::TwoDueDates
    );
    assert_eq!(flaw(|term| term.after = Some(1)), Flaw::AfterUnknownTerm);
    let none = Command::Offer(payload::Offer { terms: vec![], note: None });
    assert!(matches!(stand.refused(MERCHANT, none), Refusal::Invalid { flaw: Flaw::NoTerms, term: None, .. }));
    let many = Command::Offer(payload::Offer { terms: vec![refund(); 11], note: None });
    assert!(matches!(stand.refused(MERCHANT, many), Refusal::Invalid { flaw: Flaw::TooManyTerms, term: None, .. }));
}

#[test]
fn a_term_without_a_date_is_due_in_7_days_in_the_calendar_of_its_debtor() {
    let stand = Stand::in_performance();
    let due = stand.case.terms[0].due;
    assert_eq!((due.day, due.state), (date("2026-10-12"), country("CN")));
}

#[test]
fn bids_that_overlap_settle_at_the_midpoint() {
    let mut stand = Stand::in_negotiation();
    stand.does(CONSUMER, Command::Bid(Bid { limit: money("60.00") }));
    stand.other_limit = Some(money("60.00"));
    let kinds = stand.does(MERCHANT, Command::Bid(Bid { limit: money("80.01") }));
    assert_eq!(kinds, ["bid-made/1", "settlement-reached/1"]);
    assert_eq!(stand.case.terms[0].spec.amount.unwrap().minor(), 7_000, "70.005 is cut off");
    assert_eq!(stand.case.terms[0].spec.debtor, Side::Merchant);
}

#[test]
fn bids_that_do_not_overlap_reveal_nothing() {
    let mut stand = Stand::in_negotiation();
    stand.does(CONSUMER, Command::Bid(Bid { limit: money("80.00") }));
    stand.other_limit = Some(money("80.00"));
    assert_eq!(stand.does(MERCHANT, Command::Bid(Bid { limit: money("79.99") })), ["bid-made/1"]);
    let fact = serde_json::to_string(&stand.events.last().unwrap().fact).unwrap();
    assert_eq!(fact, r#"{"kind":"bid-made/1","by":"merchant"}"#);
    assert_eq!(stand.events.last().unwrap().content.limit, Some(money("79.99")));
}

#[test]
fn a_side_bids_three_times_in_the_currency_of_the_purchase() {
    let mut stand = Stand::in_negotiation();
    let dollars = domain::Money::parse_decimal("1.00", "USD".parse().unwrap()).unwrap();
    let refusal = stand.refused(CONSUMER, Command::Bid(Bid { limit: dollars }));
    assert!(matches!(refusal, Refusal::Invalid { flaw: Flaw::OtherCurrency, .. }));
    for _ in 0..3 {
        stand.does(CONSUMER, Command::Bid(Bid { limit: money("80.00") }));
    }
    let refusal = Refusal::AtMost { command: CommandName::Bid, most: 3 };
    assert_eq!(stand.refused(CONSUMER, Command::Bid(Bid { limit: money("70.00") })), refusal);
}

#[test]
fn the_time_to_answer_is_extended_once_by_an_officer_by_at_most_10_days() {
    let mut stand = Stand::awaiting_response();
    assert_eq!(stand.refused(MERCHANT, more(11)), Refusal::AtMost { command: CommandName::RequestExtension, most: 10 });
    stand.does(MERCHANT, more(5));
    assert_eq!(stand.day(DeadlineKind::ExtensionDecision), date("2026-10-07"));
    stand.does(OFFICER, grant(Extendable::Stage, None));
    assert_eq!(stand.day(DeadlineKind::Response), date("2026-10-20"));
    let refusal = Refusal::AtMost { command: CommandName::RequestExtension, most: 1 };
    assert_eq!(stand.refused(MERCHANT, more(1)), refusal);
}

#[test]
fn a_request_no_officer_decides_in_2_working_days_counts_as_refused_and_against_the_service() {
    let mut stand = Stand::awaiting_response();
    stand.does(MERCHANT, more(5));
    assert_eq!(stand.waits(), ["service-delayed/1", "extension-refused/1"]);
    assert_eq!(stand.day(DeadlineKind::Response), date("2026-10-15"));
    assert_eq!(stand.case.delays[0].deadline, DeadlineKind::ExtensionDecision);
    stand.does(MERCHANT, more(5));
}

#[test]
fn negotiation_is_extended_if_the_other_side_agrees() {
    let mut stand = Stand::in_negotiation();
    stand.does(CONSUMER, more(10));
    assert_eq!(stand.case.deadline(DeadlineKind::ExtensionDecision), None, "no officer is asked");
    let own = Refusal::NotNow { command: CommandName::AgreeExtension, obstacle: Obstacle::OtherSide };
    assert_eq!(stand.refused(CONSUMER, Command::AgreeExtension(note())), own);
    stand.does(MERCHANT, Command::AgreeExtension(note()));
    assert_eq!(stand.day(DeadlineKind::Negotiation), date("2026-10-26"), "the 25th is a Sunday");
}

/// From the end of mediation 34 days are ahead by default: proposal 7, submissions 10, decision 10, answers 7.
#[test]
fn more_time_is_given_only_if_what_is_ahead_still_fits_before_the_outer_limit() {
    let mut stand = Stand::in_mediation();
    let mediation = stand.day(DeadlineKind::Mediation);
    let mut with_outer = |days_after: i64| {
        let outer = stand.case.outer.unwrap();
        let day = mediation.checked_add(jiff::Span::new().days(days_after)).unwrap();
        stand.case.outer = Some(OuterLimit { due: Due { day, ..outer.due }, extended: false });
        stand.tries(CONSUMER, &more(10))
    };
    let refusal = with_outer(43).unwrap_err();
    assert!(matches!(refusal, Refusal::DoesNotFit { short_by: 1, .. }), "{refusal:?}");
    with_outer(44).unwrap();
}

#[test]
fn the_outer_limit_is_extended_once_by_at_most_30_days() {
    let mut stand = Stand::in_negotiation();
    let refusal = Refusal::AtMost { command: CommandName::GrantExtension, most: 30 };
    assert_eq!(stand.refused(OFFICER, grant(Extendable::OuterLimit, Some(31))), refusal);
    stand.does(OFFICER, grant(Extendable::OuterLimit, Some(30)));
    assert_eq!(stand.day(DeadlineKind::OuterLimit), date("2027-02-02"));
    let refusal = Refusal::NotNow { command: CommandName::GrantExtension, obstacle: Obstacle::NothingPending };
    assert_eq!(stand.refused(OFFICER, grant(Extendable::OuterLimit, Some(1))), refusal);
}

fn unverified_settlement() -> Stand {
    let mut stand = Stand::in_service();
    stand.address_verified = false;
    stand.does(MERCHANT, respond());
    stand.does(MERCHANT, offer());
    let accept = accept(&stand, Side::Merchant);
    assert_eq!(stand.does(CONSUMER, accept), ["offer-accepted/1", "settlement-held/1"]);
    stand
}

#[test]
fn a_settlement_through_an_unverified_address_waits_for_an_officer() {
    let mut stand = unverified_settlement();
    assert_eq!((stand.stage(), stand.outcome()), (StageName::Negotiation, None));
    assert_eq!(stand.day(DeadlineKind::SettlementConfirmation), date("2026-10-12"));
    assert_eq!(stand.case.deadline(DeadlineKind::Negotiation), None, "the stage waits too");
    let refusal = Refusal::NotNow { command: CommandName::Offer, obstacle: Obstacle::SettlementPending };
    assert_eq!(stand.refused(MERCHANT, offer()), refusal);
    let kinds = stand.does(OFFICER, Command::ConfirmService(note()));
    assert_eq!(kinds, ["merchant-address-confirmed/1", "settlement-reached/1"]);
    assert_eq!(stand.stage(), StageName::Performance);
}

#[test]
fn a_settlement_not_confirmed_returns_the_case_to_service_once() {
    let mut stand = unverified_settlement();
    assert_eq!(stand.waits(), ["service-delayed/1", "returned-to-service/1"]);
    assert_eq!((stand.stage(), stand.case.answer), (StageName::Service, Answer::Awaited));
    stand.does(MERCHANT, respond());
    stand.does(MERCHANT, offer());
    let accept = accept(&stand, Side::Merchant);
    stand.does(CONSUMER, accept);
    stand.waits();
    let reason = DiscontinuedReason::MerchantNotReached;
    assert_eq!(stand.outcome(), Some(Outcome::Discontinued { reason }));
}

#[test]
fn an_address_confirmed_beforehand_lets_settlements_take_effect_at_once() {
    let mut stand = Stand::in_service();
    stand.address_verified = false;
    stand.does(MERCHANT, respond());
    stand.does(OFFICER, Command::ConfirmService(note()));
    stand.does(MERCHANT, offer());
    let accept = accept(&stand, Side::Merchant);
    stand.does(CONSUMER, accept);
    assert_eq!(stand.stage(), StageName::Performance);
}

#[test]
fn facts_hold_no_words() {
    let mut stand = Stand::in_negotiation();
    let mut term = refund();
    term.words = Some("by bank to the account of the order".parse().unwrap());
    stand.does(MERCHANT, Command::Offer(payload::Offer { terms: vec![term], note: Some(text("please")) }));
    let event = stand.events.last().unwrap();
    let fact = serde_json::to_string(&event.fact).unwrap();
    assert!(!fact.contains("bank") && !fact.contains("please"), "{fact}");
    assert_eq!(event.content.terms.values().next().unwrap(), "by bank to the account of the order");
    assert_eq!(event.content.text.as_deref(), Some("please"));
}
