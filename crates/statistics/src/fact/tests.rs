use domain::{CaseId, PartyId};
use workflow::{
    AdmittedBy, Concluded, DiscontinuedReason, Due, EndedBy, Ground, ProcedureRef, Progress, Rating, Resumption, Sides,
    Term, TermSpec, When, payload,
};

use super::*;

fn at(text: &str) -> Timestamp {
    format!("{text}Z").parse().unwrap()
}

fn due(day: &str) -> Due {
    let day: Date = day.parse().unwrap();
    let at = day.tomorrow().unwrap().at(0, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp();
    Due { at, day, state: "CN".parse().unwrap(), rolled_from: None, provisional: false, remind_at: None }
}

fn id<T: domain::Id>(n: u128) -> T {
    T::from_uuid(serde_json::from_value(serde_json::json!(format!("{n:032x}"))).unwrap())
}

fn party(n: u128, country: &str, language: Language) -> payload::FiledParty {
    payload::FiledParty { party: id::<PartyId>(n), country: country.parse().unwrap(), language }
}

/// The event that files a complaint, on 1 October.
fn filing() -> Event {
    event(
        "2026-10-01T10:00:00",
        Fact::ComplaintFiled {
            reference: domain::ReferenceNumber::fresh(&domain::SeededEntropy::new(1)),
            procedure: ProcedureRef { id: "sco-consumer-1".to_owned(), version: 1 },
            channel: Channel::Web,
            consumer: party(2, "KZ", Language::KK),
            merchant: party(3, "CN", Language::ZH_HANS),
            register_entry: id(4),
            claim: payload::Claim {
                problem: "delivery.not_delivered".parse().unwrap(),
                category: "clothing".parse().unwrap(),
                amount: None,
                remedies: Vec::new(),
                ordered_on: None,
                contacted_merchant_on: None,
                other_proceedings: false,
            },
            consents: Vec::new(),
            verdict: payload::Verdict::Admissible,
            due: due("2026-10-06"),
        },
    )
}

/// A case as it is just after filing.
fn case() -> Case {
    workflow::begin(id::<CaseId>(1), &filing()).unwrap()
}

fn event(when: &str, fact: Fact) -> Event {
    Event { at: at(when), actor: workflow::Actor::System, fact, content: workflow::Content::none() }
}

/// The facts as short lines: measure, day, weight, minutes and detail.
fn lines(facts: &[StatisticsFact]) -> Vec<String> {
    facts
        .iter()
        .map(|fact| {
            let minutes = fact.minutes.map_or(String::new(), |minutes| format!(" {minutes} min"));
            let detail = if fact.detail.is_empty() { String::new() } else { format!(" {}", fact.detail) };
            format!("{} {} {:+}{minutes}{detail}", fact.measure, fact.day, fact.weight)
        })
        .collect()
}

fn admission() -> Event {
    event("2026-10-01T10:00:00", Fact::ComplaintAdmitted { by: AdmittedBy::Checks, due: due("2026-10-22") })
}

fn admitted() -> Case {
    workflow::evolve(case(), &admission())
}

fn service() -> Event {
    let (proof, outer) = (payload::ServiceProof::InvitationOpened, due("2026-12-31"));
    event(
        "2026-10-02T08:00:00",
        Fact::ComplaintServed { proof, address: None, days_left: 20, due: due("2026-10-12"), outer },
    )
}

fn served() -> Case {
    workflow::evolve(admitted(), &service())
}

fn response() -> Fact {
    Fact::ResponseReceived { position: payload::Position::Contests, verified: true, due: due("2026-10-15") }
}

fn answered(late: bool) -> Answer {
    Answer::Given { at: at("2026-10-05T09:30:30"), position: payload::Position::Contests, verified: true, late }
}

fn settled_case(before: &Case) -> Case {
    Case {
        outcome: Some(Concluded { outcome: Outcome::Settled, at: at("2026-10-08T10:00:00") }),
        stage: Stage::Performance,
        ..before.clone()
    }
}

fn settlement() -> Event {
    event("2026-10-08T10:00:00", Fact::SettlementReached { by: SettledBy::Offer, terms: Vec::new() })
}

#[test]
fn filing_counts_once_and_admission_starts_the_clock_to_the_outcome() {
    assert_eq!(lines(&facts_for(None, &filing(), &case())), ["filed 2026-10-01 +1"]);
    assert_eq!(
        lines(&facts_for(Some(&case()), &admission(), &admitted())),
        ["admitted 2026-10-01 +1 checks", "outcome-open 2026-10-01 +1"]
    );
}

#[test]
fn service_starts_the_clock_to_a_first_reply() {
    assert_eq!(
        lines(&facts_for(Some(&admitted()), &service(), &served())),
        ["reply-open 2026-10-02 +1", "served 2026-10-02 +1"]
    );
}

#[test]
fn an_answer_in_time_counts_on_the_last_day_of_its_limit() {
    let after = Case { answer: answered(false), stage: Stage::Negotiation { due: due("2026-10-15") }, ..served() };
    assert_eq!(
        lines(&facts_for(Some(&served()), &event("2026-10-05T09:30:30", response()), &after)),
        [
            "reply-open 2026-10-02 -1",
            "replied-in-time 2026-10-12 +1",
            "first-reply 2026-10-02 +1 4410 min",
            "negotiation-open 2026-10-05 +1",
            "entered-negotiation 2026-10-05 +1",
        ]
    );
}

#[test]
fn silence_is_counted_but_the_clock_to_a_first_reply_goes_on() {
    let silent = Case { answer: Answer::Missing { since: at("2026-10-13T00:00:05") }, ..served() };
    let recorded = event("2026-10-13T00:00:05", Fact::NoResponseRecorded { publication: due("2026-10-27") });
    assert_eq!(lines(&facts_for(Some(&served()), &recorded, &silent)), ["not-replied 2026-10-13 +1"]);
    let late = Case { answer: answered(true), ..silent.clone() };
    let fact = Fact::LateResponseReceived { position: payload::Position::Accepts, verified: true, mediation: false };
    assert_eq!(
        lines(&facts_for(Some(&silent), &event("2026-10-14T08:00:00", fact), &late)),
        ["reply-open 2026-10-02 -1", "replied-late 2026-10-14 +1", "first-reply 2026-10-02 +1 17280 min"]
    );
}

#[test]
fn a_notice_that_came_back_takes_back_service_and_a_missing_answer() {
    let silent = Case { answer: Answer::Missing { since: at("2026-10-13T00:00:05") }, ..served() };
    let back = Case { answer: Answer::Awaited, ..admitted() };
    let returned =
        event("2026-10-15T00:00:00", Fact::ReturnedToService { cause: ReturnCause::Bounce, due: due("2026-10-30") });
    assert_eq!(
        lines(&facts_for(Some(&silent), &returned, &back)),
        ["reply-open 2026-10-02 -1", "served 2026-10-02 -1", "not-replied 2026-10-13 -1"]
    );
}

#[test]
fn a_case_withdrawn_before_any_answer_ends_the_wait_without_a_reply() {
    let outcome = Some(Concluded { outcome: Outcome::Withdrawn, at: at("2026-10-03T08:00:00") });
    let after = Case { outcome, ..served() };
    assert_eq!(
        lines(&facts_for(Some(&served()), &event("2026-10-03T08:00:00", Fact::ComplaintWithdrawn {}), &after)),
        [
            "reply-open 2026-10-02 -1",
            "reply-ended 2026-10-02 +1 1440 min",
            "outcome-open 2026-10-01 -1",
            "outcome 2026-10-01 +1 withdrawn",
            "outcome-time 2026-10-01 +1 2760 min",
        ]
    );
}

#[test]
fn a_settlement_counts_for_the_negotiation_in_which_it_was_made() {
    let before = Case { answer: answered(false), stage: Stage::Negotiation { due: due("2026-10-15") }, ..served() };
    assert_eq!(
        lines(&facts_for(Some(&before), &settlement(), &settled_case(&before))),
        [
            "negotiation-open 2026-10-05 -1",
            "settled-in-negotiation 2026-10-05 +1",
            "outcome-open 2026-10-01 -1",
            "outcome 2026-10-01 +1 settled",
            "outcome-time 2026-10-01 +1 10080 min",
        ]
    );
    let mediated = Case { stage: Stage::Mediation { due: due("2026-10-30") }, ..before.clone() };
    let facts = lines(&facts_for(Some(&mediated), &settlement(), &settled_case(&mediated)));
    assert!(facts.contains(&"settled-in-mediation 2026-10-08 +1".to_owned()), "{facts:?}");
    assert!(!facts.iter().any(|line| line.starts_with("settled-in-negotiation")), "{facts:?}");
    let ended = event("2026-10-15T00:00:00", Fact::NegotiationEnded { by: EndedBy::Time });
    let left = Case { stage: Stage::Performance, ..before.clone() };
    assert_eq!(lines(&facts_for(Some(&before), &ended, &left)), ["negotiation-open 2026-10-05 -1"]);
}

#[test]
fn a_clarification_does_not_end_a_negotiation_or_begin_another() {
    let before = Case { answer: answered(false), stage: Stage::Negotiation { due: due("2026-10-15") }, ..served() };
    let paused = Case {
        stage: Stage::Information {
            due: due("2026-10-16"),
            asked: payload::Asked::Consumer,
            supplied: Sides::default(),
            from: AskedFrom::Clarification { stage: Box::new(before.stage.clone()), since: at("2026-10-06T00:00:00") },
        },
        ..before.clone()
    };
    let resumption = Resumption { due: due("2026-10-25"), outer: None, offers: Vec::new() };
    let asked = event("2026-10-06T00:00:00", Fact::InformationNotSupplied { resumption });
    assert_eq!(lines(&facts_for(Some(&before), &asked, &paused)), [""; 0]);
    assert_eq!(lines(&facts_for(Some(&paused), &asked, &before)), [""; 0]);
}

#[test]
fn a_refusal_is_an_outcome_without_a_time_and_a_review_takes_it_back() {
    let refused_at = at("2026-10-02T10:00:00");
    let outcome = Outcome::Inadmissible { ground: Ground::Incomplete };
    let refused = Case { outcome: Some(Concluded { outcome, at: refused_at }), closed_at: Some(refused_at), ..case() };
    let refusal =
        Fact::ComplaintRefused { ground: Ground::Incomplete, review: due("2026-10-12"), erasure: due("2027-04-02") };
    assert_eq!(
        lines(&facts_for(Some(&case()), &event("2026-10-02T10:00:00", refusal), &refused)),
        ["closed 2026-10-02 +1", "outcome 2026-10-01 +1 inadmissible/incomplete"]
    );
    let review =
        event("2026-10-09T10:00:00", Fact::ComplaintAdmitted { by: AdmittedBy::Review, due: due("2026-10-30") });
    assert_eq!(
        lines(&facts_for(Some(&refused), &review, &admitted())),
        [
            "closed 2026-10-02 -1",
            "admitted 2026-10-01 +1 review",
            "outcome-open 2026-10-01 +1",
            "outcome 2026-10-01 -1 inadmissible/incomplete",
        ]
    );
}

#[test]
fn a_case_taken_up_again_loses_its_outcome() {
    let reason = DiscontinuedReason::ConsumerSilent;
    let outcome = Some(Concluded { outcome: Outcome::Discontinued { reason }, at: at("2026-11-01T10:00:00") });
    let ended = Case { outcome, closed_at: Some(at("2026-11-01T10:00:00")), answer: answered(false), ..served() };
    let resumed = Case { outcome: None, closed_at: None, ..ended.clone() };
    let facts = lines(&facts_for(
        Some(&ended),
        &event("2026-11-05T10:00:00", Fact::CaseResumed { due: due("2026-11-15") }),
        &resumed,
    ));
    assert_eq!(
        facts,
        [
            "closed 2026-11-01 -1",
            "outcome-open 2026-10-01 +1",
            "outcome 2026-10-01 -1 discontinued/consumer-silent",
            "outcome-time 2026-10-01 -1 44640 min",
        ]
    );
}

#[test]
fn only_the_consumers_rating_counts_and_the_last_one() {
    let closed = Case { closed_at: Some(at("2026-11-01T10:00:00")), ..case() };
    let score = payload::Score::try_from(5).unwrap();
    let rate = |by, resolved| event("2026-11-03T10:00:00", Fact::CaseRated { by, score, resolved });
    assert_eq!(lines(&facts_for(Some(&closed), &rate(Side::Merchant, true), &closed)), [""; 0]);
    assert_eq!(
        lines(&facts_for(Some(&closed), &rate(Side::Consumer, true), &closed)),
        ["rated 2026-11-01 +1 resolved"]
    );
    let ratings = Sides { consumer: Some(Rating { score, resolved: true }), merchant: None };
    let rated = Case { ratings, ..closed };
    assert_eq!(
        lines(&facts_for(Some(&rated), &rate(Side::Consumer, false), &rated)),
        ["rated 2026-11-01 -1 resolved", "rated 2026-11-01 +1 unresolved"]
    );
}

#[test]
fn a_term_counts_on_the_last_day_of_its_limit_when_it_came_to_its_end() {
    let spec = TermSpec {
        id: id(9),
        debtor: Side::Merchant,
        remedy: "refund".parse().unwrap(),
        amount: None,
        when: When::Days(7),
        after: None,
    };
    let pending = Term { spec, due: due("2026-10-15"), progress: Progress::Pending };
    let state = Performance::Breached;
    let breached = Term { progress: Progress::Final { state }, ..pending.clone() };
    let (none, some) = (served(), Case { terms: vec![pending], ..served() });
    let done = Case { terms: vec![breached], ..served() };
    let any = event("2026-10-20T10:00:00", Fact::RatingEnded {});
    assert_eq!(lines(&facts_for(Some(&none), &any, &some)), ["term-open 2026-10-15 +1"]);
    assert_eq!(
        lines(&facts_for(Some(&some), &any, &done)),
        ["term-open 2026-10-15 -1", "term-ended 2026-10-15 +1 breached"]
    );
    assert_eq!(lines(&facts_for(Some(&done), &any, &done)), [""; 0]);
}

#[test]
fn a_fact_reads_back_as_it_was_stored_and_names_nobody() {
    let facts = facts_for(
        Some(&served()),
        &event("2026-10-05T09:30:30", response()),
        &Case { answer: answered(false), ..served() },
    );
    for fact in facts {
        let json = serde_json::to_string(&fact).unwrap();
        assert_eq!(serde_json::from_str::<StatisticsFact>(&json).unwrap(), fact);
        assert!(!json.contains(&case().consumer.id.to_string()), "{json}");
    }
}
