//! An exhaustive search over the states a case can reach, with time that moves only from limit to limit.
//!
//! Two states are the same if they differ only in what no later decision asks: ids, the count of events, what only adds
//! to the record, and the exact length of limits. Of the limits counts which ends next, and of the outer limit roughly
//! how far away it is, since that decides what still fits before it. What can be repeated without end (offers,
//! bids, messages) is bounded or left out; a property test walks at random through what is left out here.
//!
//! That an outcome comes in time is asked of every state: the outer limit runs or stands still in the one clarification,
//! and never ends later than its days, the extension and the clarification after the service. How long performance can
//! take is searched exactly, from every day of a year.

use std::collections::{BTreeSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

use domain::Role;
use jiff::civil::Date;
use jurisdictions::Jurisdictions;
use workflow::payload::*;
use workflow::*;

use crate::samples::sample;
use crate::stand::*;

/// What becomes of the search.
#[derive(Default)]
struct Found {
    states: usize,
    steps: usize,
    outcomes: BTreeSet<OutcomeName>,
    reasons: BTreeSet<&'static str>,
    stages: BTreeSet<StageName>,
    performances: BTreeSet<Performance>,
    /// The most days from the last service to the outer limit, which is an outcome.
    to_outcome: i32,
}

/// The commands that move a case, by the side that gives them where the other could give the same. What is not here only
/// adds to the record, ends the case at once in a way that is the same everywhere (`discontinue`), or changes nothing.
const MOVES: &[(Role, &[CommandName])] = {
    use CommandName as C;
    &[
        (
            Role::Consumer,
            &[
                C::SupplyInformation,
                C::Withdraw,
                C::AgreeExtension,
                C::AcceptOffer,
                C::RequestMediation,
                C::Object,
                C::AcceptProposal,
                C::Submit,
                C::AgreeBinding,
                C::AcceptRecommendation,
                C::ConfirmPerformance,
                C::ReportBreach,
                C::RequestReview,
                C::Resume,
            ],
        ),
        (
            Role::Merchant,
            &[
                C::Respond,
                C::RequestExtension,
                C::Offer,
                C::AcceptProposal,
                C::DeclineProposal,
                C::AgreeBinding,
                C::AcceptRecommendation,
                C::DeclineRecommendation,
                C::ReportPerformance,
            ],
        ),
        (Role::Mediator, &[C::Declare, C::RequestInformation, C::Propose, C::CloseMediation, C::Recommend, C::Resign]),
        (
            Role::Officer,
            &[
                C::Admit,
                C::Refuse,
                C::RequestInformation,
                C::ConfirmService,
                C::GrantExtension,
                C::DecideObjection,
                C::Appoint,
                C::DecidePerformance,
                C::DecideReview,
            ],
        ),
        (Role::System, &[C::Serve, C::FailService]),
    ]
};

fn actors(stand: &Stand) -> Vec<Actor> {
    [Some(CONSUMER), Some(MERCHANT), stand.try_mediator(), Some(OFFICER), Some(Actor::System)]
        .into_iter()
        .flatten()
        .collect()
}

/// The moves that this actor can make: those of the actions shown, and what the system does.
fn moves(stand: &Stand, actor: Actor) -> Vec<CommandName> {
    let (_, moves) = MOVES.iter().find(|(role, _)| *role == actor.role()).unwrap();
    if actor == Actor::System {
        return moves.to_vec();
    }
    let shown = actions(&stand.case, &actor, &stand.context());
    shown.into_iter().map(|action| action.name).filter(|name| moves.contains(name)).collect()
}

/// What distinguishes a state.
fn key(stand: &Stand) -> u64 {
    let case = &stand.case;
    let mut hasher = DefaultHasher::new();
    (case.stage.name(), part(&case.stage)).hash(&mut hasher);
    case.next_due().map(|next| next.kind).hash(&mut hasher);
    let used: BTreeSet<Once> = case.used.iter().copied().collect();
    if let Some(outcome) = outcome(case) {
        // After the outcome nothing of the dispute is asked any more, but whether it can be resumed.
        (outcome.name(), used.contains(&Once::Resumption)).hash(&mut hasher);
        if let Outcome::Discontinued { reason } = outcome {
            reason.hash(&mut hasher);
        }
        for term in &case.terms {
            (term.performance(), matches!(term.progress, Progress::Reminded { .. })).hash(&mut hasher);
        }
        return hasher.finish();
    }
    used.hash(&mut hasher);
    case.binding.hash(&mut hasher);
    (case.objection.map(|one| one.suspended.is_some()), case.objected_for_cause.consumer).hash(&mut hasher);
    case.outer.map(|outer| (outer.extended, days_left(stand, &outer.due) / 30)).hash(&mut hasher);
    (case.extended.contains(&stand.stage()), case.extension.map(|one| one.due.is_some())).hash(&mut hasher);
    (case.consumer_active, case.excluded.is_empty(), case.mediator.is_some()).hash(&mut hasher);
    (matches!(case.answer, Answer::Missing { .. }), case.is_answered_unverified()).hash(&mut hasher);
    let has_offer = case.open_offer_of(Side::Merchant).is_some();
    (has_offer, case.held_settlement.is_some(), case.screening_requests).hash(&mut hasher);
    hasher.finish()
}

fn days_left(stand: &Stand, due: &Due) -> i32 {
    days(date(stand), due.day)
}

fn outcome(case: &Case) -> Option<Outcome> {
    case.outcome.map(|concluded| concluded.outcome)
}

/// The parts of a stage that are not its limits.
fn part(stage: &Stage) -> (u8, u8, Option<u64>) {
    match stage {
        Stage::Information { from: AskedFrom::Clarification { stage, .. }, .. } => (1, 0, Some(inner(stage))),
        Stage::Appointment { phase, goal, interrupted, .. } => {
            let phase = match phase {
                AppointmentPhase::Declaring { .. } => 0,
                AppointmentPhase::Objecting { .. } => 1,
                AppointmentPhase::Officer { .. } => 2,
            };
            (phase, u8::from(*goal == Goal::Mediation), interrupted.as_ref().map(|left| inner(&left.stage)))
        }
        Stage::Proposal { accepted, .. } => (u8::from(accepted.consumer), u8::from(accepted.merchant), None),
        Stage::Recommendation { phase } => match phase {
            RecommendationPhase::Submissions { submitted, .. } => (0, u8::from(submitted.consumer), None),
            RecommendationPhase::Decision { .. } => (1, 0, None),
            RecommendationPhase::Answers { answers, .. } => {
                (2, u8::from(answers.answered().consumer), Some(u64::from(answers.answered().merchant)))
            }
        },
        Stage::Service { relay, .. } => (u8::from(relay.is_some()), 0, None),
        _ => (0, 0, None),
    }
}

fn inner(stage: &Stage) -> u64 {
    let (first, second, _) = part(stage);
    let name = StageName::ALL.iter().position(|name| *name == stage.name()).unwrap_or_default();
    u64::try_from(name).unwrap() * 100 + u64::from(first) * 10 + u64::from(second)
}

/// One case and what the search asks of its past.
struct Reached {
    stand: Stand,
    served_on: Option<Date>,
}

fn date(stand: &Stand) -> Date {
    jiff::tz::TimeZone::UTC.to_datetime(stand.now()).date()
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).unwrap().get_days()
}

/// A case in which everybody took all the time there is, so that the outer limit is near.
fn late() -> (Stand, Date) {
    let mut stand = Stand::awaiting_response();
    let served_on = date(&stand);
    let extension = || Command::RequestExtension(RequestExtension { days: 10, reasons: text("holidays") });
    stand.does(MERCHANT, extension());
    stand.does(OFFICER, sample(&stand, CommandName::GrantExtension));
    stand.lingers(DeadlineKind::Response);
    stand.does(MERCHANT, respond());
    stand.does(CONSUMER, extension());
    stand.does(MERCHANT, Command::AgreeExtension(note()));
    stand.waits_for(DeadlineKind::Negotiation);
    stand.waits_for(DeadlineKind::Declaration);
    stand.lingers(DeadlineKind::Declaration);
    stand.does(stand.mediator(), declare(Declaration::Independent));
    stand.waits_for(DeadlineKind::MaterialWithholding);
    stand.lingers(DeadlineKind::Mediation);
    stand.does(stand.mediator(), propose());
    stand.waits_for(DeadlineKind::Proposal);
    stand.does(CONSUMER, Command::Submit(words()));
    stand.waits_for(DeadlineKind::Submissions);
    stand.lingers(DeadlineKind::Decision);
    (stand, served_on)
}

/// Searches from a filed complaint, and from one that is late, to where nothing new comes.
fn search(most: usize) -> Found {
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    let mut waiting = VecDeque::new();
    let mut start = Stand::in_screening();
    start.roster.truncate(1);
    waiting.push_back(Reached { stand: start, served_on: None });
    let (late, served_on) = late();
    waiting.push_back(Reached { stand: late, served_on: Some(served_on) });
    seen.extend(waiting.iter().map(|reached| key(&reached.stand)));
    while let Some(reached) = waiting.pop_front() {
        found.states += 1;
        assert!(found.states <= most, "the search does not end");
        look_at(&reached, &mut found);
        for next in successors(&reached) {
            found.steps += 1;
            if seen.insert(key(&next.stand)) {
                waiting.push_back(next);
            }
        }
    }
    found
}

/// What has to hold in every state.
fn look_at(reached: &Reached, found: &mut Found) {
    let stand = &reached.stand;
    let case = &stand.case;
    found.stages.insert(stand.stage());
    let next = case.next_due();
    if stand.stage() != StageName::Closed {
        assert!(next.is_some(), "no limit in {:?}", case.stage);
    }
    if let Some(outcome) = outcome(case) {
        found.outcomes.insert(outcome.name());
        if let Outcome::Discontinued { reason } = outcome {
            found.reasons.insert(reason.as_str());
        }
    }
    for term in &case.terms {
        found.performances.insert(term.performance());
    }
    let (Some(served), None) = (reached.served_on, case.outcome) else { return };
    let outer = case.outer.unwrap_or_else(|| panic!("no outer limit in {:?}", case.stage));
    let stands_still = matches!(case.stage, Stage::Information { .. });
    assert_ne!(case.deadline(DeadlineKind::OuterLimit).is_some(), stands_still, "in {:?}", case.stage);
    found.to_outcome = found.to_outcome.max(days(served, outer.due.day));
}

/// How often the plain path was left: what can happen once, and extensions. Bounded for what people do; what time does
/// comes in any case.
fn disturbances(case: &Case) -> usize {
    case.used.len() + case.extended.len() + usize::from(case.outer.is_some_and(|outer| outer.extended))
}

/// Three at once leave nothing new to find, and take ten times as long.
const DISTURBANCES: usize = 2;

/// All states one step away: by each command that is possible, and by waiting for the next limit.
fn successors(reached: &Reached) -> Vec<Reached> {
    let mut all = Vec::new();
    let stand = &reached.stand;
    let mut step = |next: Stand| {
        let served_on = match next.stage() {
            // The clock of the case starts anew with each service.
            StageName::Service | StageName::Screening => None,
            StageName::AwaitingResponse | StageName::Negotiation if reached.served_on.is_none() => Some(date(&next)),
            _ => reached.served_on,
        };
        all.push(Reached { stand: next, served_on });
    };
    for actor in actors(stand) {
        for command in moves(stand, actor) {
            for variant in variants(stand, command) {
                let mut context = stand.context();
                let is_first_answer = command == CommandName::Respond && stand.stage() == StageName::Service;
                context.address_verified = !is_first_answer;
                let Ok(events) = decide(&stand.case, &variant, &actor, &context) else { continue };
                let mut next = stand.clone();
                next.case = events.iter().fold(next.case, evolve);
                if disturbances(&next.case) <= DISTURBANCES {
                    step(next);
                }
            }
        }
    }
    let next_due = stand.case.next_due().filter(|deadline| deadline.kind != DeadlineKind::Erasure);
    if let Some(deadline) = next_due {
        let mut next = stand.clone();
        next.events.clear();
        next.moves_to(deadline.due.at);
        next.does(Actor::System, Command::Expire(Expire::default()));
        let before = stand.case.version;
        assert!(next.case.version > before, "time has no effect on {:?}", stand.case.stage);
        step(next);
    }
    all
}

/// The payloads that lead to different places; the sample for all others. None where the search is bounded.
fn variants(stand: &Stand, command: CommandName) -> Vec<Command> {
    let one = || vec![sample(stand, command)];
    match command {
        CommandName::Offer if !stand.case.offers.is_empty() || stand.stage() != StageName::Negotiation => Vec::new(),
        CommandName::AgreeBinding if stand.stage() != StageName::Recommendation => Vec::new(),
        CommandName::RequestExtension => {
            vec![Command::RequestExtension(RequestExtension { days: 10, reasons: text("holidays") })]
        }
        CommandName::GrantExtension => {
            let granted = |of, days| Command::GrantExtension(GrantExtension { of, days, reasons: text("holidays") });
            vec![granted(Extendable::Stage, None), granted(Extendable::OuterLimit, Some(30))]
        }
        CommandName::DecidePerformance if stand.case.terms.is_empty() => Vec::new(),
        CommandName::DecidePerformance => {
            let term = stand.only_term();
            let decided = |finding| {
                Command::DecidePerformance(DecidePerformance { term, finding, reasons: text("as the proof shows") })
            };
            Finding::ALL.iter().copied().map(decided).collect()
        }
        _ => one(),
    }
}

fn assert_everything_is_reached(found: &Found) {
    assert_eq!(found.stages.len(), StageName::ALL.len(), "{:?}", found.stages);
    assert_eq!(found.outcomes.len(), OutcomeName::ALL.len(), "{:?}", found.outcomes);
    let procedural = DiscontinuedReason::ALL.iter().filter(|reason| !reason.is_for_an_officer());
    let procedural: BTreeSet<&str> = procedural.map(|reason| reason.as_str()).collect();
    assert_eq!(found.reasons, procedural);
    assert_eq!(found.performances.len(), Performance::ALL.len(), "{:?}", found.performances);
}

#[test]
fn every_state_has_a_way_out_a_limit_and_an_outcome_in_time() {
    let found = search(150_000);
    let Found { states, steps, to_outcome, .. } = found;
    println!("{states} states, {steps} steps; at most {to_outcome} days from service to an outcome");
    assert_everything_is_reached(&found);
    assert!(to_outcome <= 90 + 10 + 30, "{to_outcome} days from service to an outcome");
}

/// The most days from the date of a term to the closing of its case, over all that can happen to it.
fn days_of_performance(mut stand: Stand) -> i32 {
    let term = stand.only_term();
    let last = stand.case.terms[0].due.day;
    let mut most = 0;
    let mut waiting = Vec::new();
    // Nothing before the date delays the end; the search begins with it.
    let due = stand.case.next_due().unwrap().due.at;
    let late_in_the_day = due.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap();
    stand.moves_to(late_in_the_day);
    waiting.push(stand);
    while let Some(stand) = waiting.pop() {
        if let Some(closed_at) = stand.case.closed_at {
            let closed_on = jiff::tz::TimeZone::UTC.to_datetime(closed_at).date();
            most = most.max(days(last, closed_on));
            continue;
        }
        let on = |command| sample_on(command, term);
        for (actor, command) in
            [(MERCHANT, on(CommandName::ReportPerformance)), (CONSUMER, on(CommandName::ReportBreach))]
        {
            // At once, or in the last second of the limit that runs.
            for at_the_end in [false, true] {
                let mut next = stand.clone();
                if at_the_end {
                    let due = next.case.next_due().unwrap().due.at;
                    next.moves_to(due.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap());
                }
                if next.tries(actor, &command).is_ok() {
                    waiting.push(next);
                }
            }
        }
        let mut next = stand;
        next.waits();
        waiting.push(next);
    }
    most
}

fn sample_on(command: CommandName, term: domain::TermId) -> Command {
    let on = OnTerm { term, note: None };
    if command == CommandName::ReportPerformance { Command::ReportPerformance(on) } else { Command::ReportBreach(on) }
}

/// Settled on every so many days of the year 2027, between a consumer and a merchant of two states.
fn longest_performance(jurisdictions: &'static Jurisdictions, sides: Sides<&str>, every: i64) -> i32 {
    let mut day: Date = "2027-01-01".parse().unwrap();
    let mut most = 0;
    while day.year() == 2027 {
        let mut stand = Stand::filed_between(sides, jurisdictions, &format!("{day}T04:00:00Z"));
        stand.does(MERCHANT, respond());
        stand.does(MERCHANT, offer());
        let offer = stand.open_offer(Side::Merchant);
        stand.does(CONSUMER, Command::AcceptOffer(OnOffer { offer, note: None }));
        most = most.max(days_of_performance(stand));
        day = day.checked_add(jiff::Span::new().days(every)).unwrap();
    }
    most
}

#[test]
fn a_case_is_closed_within_20_days_of_its_last_term_on_weekends_alone() {
    let most = longest_performance(&WEEKENDS, Sides { consumer: "KZ", merchant: "CN" }, 1);
    println!("at most {most} days");
    assert!((1..=20).contains(&most), "{most} days");
}

#[test]
fn a_case_is_closed_within_45_days_of_its_last_term_on_the_real_calendars() {
    let real = Jurisdictions::embedded();
    let states: Vec<String> = real.states().map(|state| state.code.to_string()).collect();
    // Each state once on either side. Every sixth day meets every day of the week and every run of days off.
    let pairs = states.iter().zip(states.iter().cycle().skip(3));
    let most = pairs.map(|(consumer, merchant)| longest_performance(real, Sides { consumer, merchant }, 6)).max();
    let most = most.unwrap();
    println!("at most {most} days");
    assert!((1..=45).contains(&most), "{most} days");
}
