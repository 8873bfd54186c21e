use std::collections::BTreeMap;

use domain::{
    AccountId, CaseId, Clock as _, Country, Ids, Language, ManualClock, MerchantId, PartyId, ReferenceNumber,
    SeededEntropy,
};
use jurisdictions::Jurisdictions;
use statistics::{Count, Cube, Indicator, Key, Measure, Period, StatisticsFact, facts_for, figure, fold};
use workflow::{Actor, Case, Command, Context, Event, Outcome, Procedures, Side, TermDraft, payload::*};

/// How many cases are walked through.
const CASES: u64 = 150;

fn uuid<T: domain::Id>(n: u64) -> T {
    T::from_uuid(serde_json::from_value(serde_json::json!(format!("{n:032x}"))).unwrap())
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

fn text() -> FreeText {
    "words".parse().unwrap()
}

fn note() -> Note {
    Note { note: None }
}

fn terms() -> Vec<TermDraft> {
    vec![TermDraft {
        debtor: Side::Merchant,
        remedy: "repair".parse().unwrap(),
        amount: None,
        due_on: None,
        due_days: Some(5),
        after: None,
        words: None,
    }]
}

/// Choices from a seed, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// A case on its way, and the facts it has given so far.
struct Walk {
    case: Case,
    facts: Vec<StatisticsFact>,
    clock: ManualClock,
    entropy: SeededEntropy,
    dice: Dice,
}

impl Walk {
    fn begin(seed: u64) -> Self {
        let (clock, entropy) = (ManualClock::at("2026-10-05T04:00:00Z".parse().unwrap()), SeededEntropy::new(seed));
        let mut dice = Dice(seed);
        let party = |n: u64, code, language| FiledParty { party: uuid::<PartyId>(n), country: country(code), language };
        let verdict = match dice.below(5) {
            0 => Verdict::Inadmissible { ground: workflow::Ground::TooLate },
            1 => Verdict::ForAnOfficer { grounds: Vec::new() },
            _ => Verdict::Admissible,
        };
        let filing = Filing {
            reference: ReferenceNumber::fresh(&entropy),
            channel: Channel::Api,
            consumer: party(1, "KZ", Language::KK),
            merchant: party(2, if dice.below(2) == 0 { "CN" } else { "RU" }, Language::RU),
            register_entry: uuid::<MerchantId>(3),
            claim: Claim {
                problem: "delivery.late".parse().unwrap(),
                category: "clothing".parse().unwrap(),
                amount: None,
                remedies: Vec::new(),
                ordered_on: None,
                contacted_merchant_on: None,
                other_proceedings: false,
            },
            consents: Consent::ALL.to_vec(),
            verdict,
            description: "words".to_owned(),
            words: BTreeMap::new(),
        };
        let id = uuid::<CaseId>(1_000 + seed);
        let events = workflow::file(id, &filing, &Actor::Consumer(uuid(1)), &context(&clock, &entropy)).unwrap();
        let case = workflow::begin(id, &events[0]).unwrap();
        let mut walk = Self { facts: facts_for(None, &events[0], &case), case, clock, entropy, dice };
        walk.apply(&events[1..]);
        walk
    }

    fn apply(&mut self, events: &[Event]) {
        for event in events {
            let after = workflow::evolve(self.case.clone(), event);
            self.facts.extend(facts_for(Some(&self.case), event, &after));
            self.case = after;
        }
    }

    fn tries(&mut self, actor: Actor, command: &Command) -> bool {
        let events = workflow::decide(&self.case, command, &actor, &context(&self.clock, &self.entropy));
        events.is_ok_and(|events| {
            self.apply(&events);
            true
        })
    }

    /// Somebody does something, or nobody does and time passes; false when nothing more is to come.
    fn step(&mut self) -> bool {
        for _ in 0..self.dice.below(30) {
            let (actor, command) = self.something();
            if self.tries(actor, &command) {
                self.clock.advance(jiff::SignedDuration::from_mins(i64::try_from(self.dice.below(900)).unwrap()));
            }
        }
        let Some(next) = self.case.next_due() else { return false };
        self.clock.advance_to(next.due.at.max(self.clock.now()));
        self.tries(Actor::System, &Command::Expire(Expire::default()))
    }

    fn something(&mut self) -> (Actor, Command) {
        let (consumer, merchant) = (Actor::Consumer(uuid(1)), Actor::Merchant(uuid(2)));
        let (officer, other) = (Actor::Officer(uuid(11)), Actor::Officer(uuid(12)));
        let mediator = Actor::Mediator(self.case.mediator.map_or(uuid(21), |mediator| mediator.account));
        let offer = self.case.offers.last().map_or(uuid(99), |offer| offer.id);
        let term = self.case.terms.first().map_or(uuid(99), |term| term.spec.id);
        let either = if self.dice.below(2) == 0 { consumer } else { merchant };
        let declare = |declaration| Command::Declare(Declare { declaration, statement: None });
        let on_term = OnTerm { term, note: None };
        match self.dice.below(28) {
            0 => (officer, Command::Admit(note())),
            1 => (officer, Command::Refuse(Refuse { ground: workflow::Ground::Abuse, reasons: text() })),
            2..=5 => {
                let serve = Serve { proof: ServiceProof::InvitationOpened, address: None };
                (Actor::System, Command::Serve(serve))
            }
            6..=9 => {
                let offer = Vec::new();
                (merchant, Command::Respond(Respond { position: Position::Contests, text: text(), offer }))
            }
            10 => (either, Command::Offer(Offer { terms: terms(), note: None })),
            11 => (either, Command::AcceptOffer(OnOffer { offer, note: None })),
            12 => (either, Command::RequestMediation(note())),
            13 => (mediator, declare(Declaration::Independent)),
            14 => (mediator, Command::Propose(Propose { terms: terms(), text: text() })),
            15 => (consumer, Command::AcceptProposal(note())),
            16 => (merchant, Command::AcceptProposal(note())),
            17 => (either, Command::Submit(Words { text: text() })),
            18 => (mediator, Command::Recommend(Recommend { terms: terms(), reasons: text() })),
            19 => (consumer, Command::AcceptRecommendation(note())),
            20 => (merchant, Command::AcceptRecommendation(note())),
            21 => (merchant, Command::ReportPerformance(on_term)),
            22 => (consumer, Command::ConfirmPerformance(on_term)),
            23 => (consumer, Command::ReportBreach(on_term)),
            24 => {
                let resolved = self.dice.below(2) == 0;
                (consumer, Command::Rate(Rate { score: 4.try_into().unwrap(), resolved, comment: None }))
            }
            25 if self.dice.below(6) == 0 => (consumer, Command::Withdraw(note())),
            25 => (Actor::System, Command::FailService(FailService { address: None })),
            26 => (consumer, Command::RequestReview(Reasons { reasons: text() })),
            27 if self.dice.below(2) == 0 => (consumer, Command::Resume(note())),
            _ => (other, Command::DecideReview(DecideReview { granted: true, reasons: text() })),
        }
    }
}

fn context<'a>(clock: &'a ManualClock, entropy: &'a SeededEntropy) -> Context<'a> {
    static ROSTER: std::sync::OnceLock<Vec<workflow::Candidate>> = std::sync::OnceLock::new();
    let candidate = |n| workflow::Candidate {
        mediator: uuid::<AccountId>(n),
        nationality: country("UZ"),
        languages: vec![Language::KK, Language::RU],
    };
    Context {
        now: clock.now(),
        jurisdictions: Jurisdictions::embedded(),
        procedure: Procedures::embedded().for_pair(country("KZ"), country("CN")).unwrap(),
        office: country("KZ"),
        ids: Ids::new(clock, entropy),
        roster: ROSTER.get_or_init(|| vec![candidate(21), candidate(22), candidate(23)]),
        address_verified: true,
        other_limit: None,
    }
}

/// All cases, each walked until nothing more is to come or `steps` limits have passed.
fn walked(steps: usize) -> Vec<Walk> {
    let mut walks: Vec<Walk> = (0..CASES).map(Walk::begin).collect();
    for walk in &mut walks {
        for _ in 0..steps {
            if !walk.step() {
                break;
            }
        }
    }
    walks
}

fn cells(walks: &[Walk]) -> BTreeMap<Key, Count> {
    let mut cells = fold(walks.iter().flat_map(|walk| &walk.facts));
    cells.retain(|key, _| key.cube == Cube::Pair);
    cells
}

fn total(cells: &BTreeMap<Key, Count>, measure: Measure) -> i64 {
    cells.iter().filter(|(key, _)| key.measure == measure).map(|(_, count)| count.cases).sum()
}

fn counted(walks: &[Walk], holds: impl Fn(&Case) -> bool) -> i64 {
    i64::try_from(walks.iter().filter(|walk| holds(&walk.case)).count()).unwrap()
}

fn ever() -> Period {
    Period::new("2026-01-01".parse().unwrap(), "2029-01-01".parse().unwrap()).unwrap()
}

/// At every stage of the work, what is stored as sums is what counting the cases one by one finds.
#[test]
fn sums_are_what_counting_the_cases_finds() {
    let mut outcomes = 0;
    for steps in [0, 1, 2, 3, 5, 8, 13, 60] {
        let walks = walked(steps);
        let cells = cells(&walks);
        let found = |measure| total(&cells, measure);
        let ended = |case: &Case| case.outcome.map(|concluded| concluded.outcome);
        assert_eq!(found(Measure::Filed), counted(&walks, |_| true));
        assert_eq!(found(Measure::Admitted), counted(&walks, |case| case.admitted_at.is_some()));
        assert_eq!(found(Measure::Outcome), counted(&walks, |case| case.outcome.is_some()));
        let open = counted(&walks, |case| case.admitted_at.is_some() && case.outcome.is_none());
        assert_eq!(found(Measure::OutcomeOpen), open);
        let taken = |case: &Case| case.admitted_at.is_some() && ended(case).is_some();
        assert_eq!(found(Measure::OutcomeTime), counted(&walks, taken));
        assert_eq!(found(Measure::Closed), counted(&walks, |case| case.closed_at.is_some()));
        assert_eq!(found(Measure::Rated), counted(&walks, |case| case.ratings.consumer.is_some()));
        let settled = figure(Indicator::Settled, ever(), &cells).numerator;
        assert_eq!(settled, counted(&walks, |case| ended(case) == Some(Outcome::Settled)));
        let (reached, left) = (found(Measure::FirstReply) + found(Measure::ReplyEnded), found(Measure::ReplyOpen));
        assert_eq!(found(Measure::Served), reached + left, "after {steps} steps");
        outcomes = outcomes.max(found(Measure::Outcome));
    }
    assert!(outcomes > i64::try_from(CASES).unwrap() / 2, "the walks must get somewhere: {outcomes}");
}

#[test]
fn no_clock_runs_on_when_all_is_over() {
    let walks = walked(200);
    let open = counted(&walks, |case| case.outcome.is_none() || case.closed_at.is_none());
    assert_eq!(open, 0, "every case comes to its end");
    let cells = cells(&walks);
    for stock in [Measure::OutcomeOpen, Measure::ReplyOpen, Measure::NegotiationOpen, Measure::TermOpen] {
        // Cell by cell: what was added on a day was taken away on that same day.
        assert!(cells.keys().all(|key| key.measure != stock), "{stock}");
    }
    for measure in
        [Measure::SettledInNegotiation, Measure::SettledInMediation, Measure::TermEnded, Measure::RepliedLate]
    {
        assert!(total(&cells, measure) > 0, "no case had {measure}; the walks are too narrow");
    }
}

#[test]
fn no_share_is_more_than_the_whole() {
    for steps in [2, 5, 60] {
        let cells = cells(&walked(steps));
        assert!(cells.values().all(|count| count.cases >= 0), "a cell below nothing");
        for indicator in Indicator::ALL {
            let figure = figure(*indicator, ever(), &cells);
            assert!((0..=figure.denominator).contains(&figure.numerator), "{indicator}: {figure:?}");
            assert!(figure.open >= 0, "{indicator}: {figure:?}");
        }
    }
}

#[test]
fn the_order_of_folding_makes_no_difference() {
    let walks = walked(20);
    let facts: Vec<&StatisticsFact> = walks.iter().flat_map(|walk| &walk.facts).collect();
    assert_eq!(fold(facts.iter().copied()), fold(facts.iter().rev().copied()));
}
