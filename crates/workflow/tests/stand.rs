//! A stand for one case: a clock, the people, and commands given in their names.

use std::sync::{Arc, LazyLock};

use domain::{
    AccountId, CaseId, Country, Currency, Ids, Language, ManualClock, MerchantId, Money, OfferId, PartyId,
    ReferenceNumber, SeededEntropy, TermId,
};
use jiff::Timestamp;
use jiff::civil::Date;
use jurisdictions::Jurisdictions;
use workflow::payload::*;
use workflow::*;

pub(crate) const CONSUMER: Actor = Actor::Consumer(PartyId::from_uuid(uuid::Uuid::from_u128(1)));
pub(crate) const MERCHANT: Actor = Actor::Merchant(PartyId::from_uuid(uuid::Uuid::from_u128(2)));
pub(crate) const OFFICER: Actor = Actor::Officer(account(11));
pub(crate) const OTHER_OFFICER: Actor = Actor::Officer(account(12));
pub(crate) const MEDIATORS: [AccountId; 4] = [account(21), account(22), account(23), account(24)];

pub(crate) const fn account(number: u128) -> AccountId {
    AccountId::from_uuid(uuid::Uuid::from_u128(number))
}

/// The states with calendars of weekends only, so that a test can count days on its fingers.
pub(crate) static WEEKENDS: LazyLock<Jurisdictions> = LazyLock::new(|| {
    let mut files = Jurisdictions::embedded_files();
    for (path, bytes) in &mut files {
        if path.starts_with("holidays/") {
            let header = String::from_utf8_lossy(bytes).lines().next().unwrap_or_default().to_owned();
            // A file needs rows, and its years are those of the rows: one Saturday at each end of them.
            let row = |date: &str| format!("{date},Sat,Saturday,public_holiday,true,,official,test,");
            *bytes = [header, row("2025-01-04"), row("2028-12-30"), String::new()].join("\n").into_bytes().into();
        }
    }
    Jurisdictions::load(&files).unwrap()
});

pub(crate) fn country(code: &str) -> Country {
    code.parse().unwrap()
}

pub(crate) fn money(amount: &str) -> Money {
    Money::parse_decimal(amount, "CNY".parse::<Currency>().unwrap()).unwrap()
}

pub(crate) fn text(text: &str) -> FreeText {
    text.parse().unwrap()
}

pub(crate) fn note() -> Note {
    Note::default()
}

pub(crate) fn words() -> Words {
    Words { text: text("as I said") }
}

pub(crate) fn reasons() -> Reasons {
    Reasons { reasons: text("because") }
}

/// One case and all that stands around it.
#[derive(Clone)]
pub(crate) struct Stand {
    pub case: Case,
    pub events: Vec<Event>,
    pub clock: Arc<ManualClock>,
    pub entropy: Arc<SeededEntropy>,
    pub jurisdictions: &'static Jurisdictions,
    pub roster: Vec<Candidate>,
    pub address_verified: bool,
    pub other_limit: Option<Money>,
}

pub(crate) fn filing(verdict: Verdict) -> Filing {
    let party = |actor: Actor, code: &str, language| FiledParty {
        party: PartyId::from_uuid(actor.id().unwrap()),
        country: country(code),
        language,
    };
    Filing {
        reference: ReferenceNumber::fresh(&SeededEntropy::new(5)),
        channel: Channel::Web,
        consumer: party(CONSUMER, "KZ", Language::KK),
        merchant: party(MERCHANT, "CN", Language::ZH_HANS),
        register_entry: MerchantId::from_uuid(uuid::Uuid::from_u128(3)),
        claim: Claim {
            problem: "delivery.not_delivered".parse().unwrap(),
            category: "clothing".parse().unwrap(),
            amount: Some(money("129.90")),
            remedies: vec![RequestedRemedy { kind: "refund".parse().unwrap(), amount: Some(money("129.90")) }],
            ordered_on: Some("2026-10-01".parse().unwrap()),
            contacted_merchant_on: Some("2026-10-20".parse().unwrap()),
            other_proceedings: false,
        },
        consents: Consent::ALL.to_vec(),
        verdict,
        description: "Not delivered".to_owned(),
        words: [("order_reference".to_owned(), "A-1".to_owned())].into(),
    }
}

pub(crate) fn candidates() -> Vec<Candidate> {
    let candidate = |mediator, nationality: &str, languages: &[Language]| Candidate {
        mediator,
        nationality: country(nationality),
        languages: languages.to_vec(),
    };
    vec![
        candidate(MEDIATORS[0], "KZ", &[Language::KK, Language::ZH_HANS]),
        candidate(MEDIATORS[1], "RU", &[Language::KK, Language::ZH_HANS]),
        candidate(MEDIATORS[2], "RU", &[Language::RU]),
        candidate(MEDIATORS[3], "CN", &[Language::RU]),
    ]
}

impl Stand {
    /// A complaint filed on Monday 5 October 2026, nine o'clock in Almaty, on calendars of weekends only.
    pub(crate) fn filed(verdict: Verdict) -> Self {
        Self::filed_with(verdict, &WEEKENDS, "2026-10-05T04:00:00Z")
    }

    pub(crate) fn filed_with(verdict: Verdict, jurisdictions: &'static Jurisdictions, at: &str) -> Self {
        Self::filed_as(&filing(verdict), jurisdictions, at)
    }

    /// An admissible complaint between two states.
    pub(crate) fn filed_between(sides: Sides<&str>, jurisdictions: &'static Jurisdictions, at: &str) -> Self {
        let mut filing = filing(Verdict::Admissible);
        filing.consumer.country = country(sides.consumer);
        filing.merchant.country = country(sides.merchant);
        Self::filed_as(&filing, jurisdictions, at)
    }

    fn filed_as(filing: &Filing, jurisdictions: &'static Jurisdictions, at: &str) -> Self {
        let clock = Arc::new(ManualClock::at(at.parse().unwrap()));
        let entropy = Arc::new(SeededEntropy::new(7));
        let roster = candidates();
        let context = Context {
            now: domain::Clock::now(&*clock),
            jurisdictions,
            procedure: procedure(),
            office: country("KZ"),
            ids: Ids::new(&*clock, &*entropy),
            roster: &roster,
            address_verified: true,
            other_limit: None,
        };
        let id = CaseId::from_uuid(uuid::Uuid::from_u128(9));
        let events = file(id, filing, &CONSUMER, &context).unwrap();
        let case = replay(id, &events).unwrap();
        Self { case, events, clock, entropy, jurisdictions, roster, address_verified: true, other_limit: None }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            now: self.now(),
            jurisdictions: self.jurisdictions,
            procedure: procedure(),
            office: country("KZ"),
            ids: Ids::new(&*self.clock, &*self.entropy),
            roster: &self.roster,
            address_verified: self.address_verified,
            other_limit: self.other_limit,
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        domain::Clock::now(&*self.clock)
    }

    /// Gives a command and applies what follows; hands back the kinds of the facts.
    #[expect(clippy::needless_pass_by_value, reason = "a test reads better without a borrow at each command")]
    pub(crate) fn does(&mut self, actor: Actor, command: Command) -> Vec<&'static str> {
        match self.tries(actor, &command) {
            Ok(kinds) => kinds,
            Err(refusal) => panic!("{refusal} ({refusal:?}) in {:?}", self.case.stage),
        }
    }

    pub(crate) fn tries(&mut self, actor: Actor, command: &Command) -> Result<Vec<&'static str>, Refusal> {
        let events = decide(&self.case, command, &actor, &self.context())?;
        let kinds = events.iter().map(|event| event.fact.kind()).collect();
        self.case = events.iter().fold(self.case.clone(), evolve);
        self.events.extend(events);
        Ok(kinds)
    }

    /// The command is refused; hands back why.
    #[expect(clippy::needless_pass_by_value, reason = "a test reads better without a borrow at each command")]
    pub(crate) fn refused(&self, actor: Actor, command: Command) -> Refusal {
        decide(&self.case, &command, &actor, &self.context()).unwrap_err()
    }

    pub(crate) fn at(&mut self, instant: &str) -> &mut Self {
        self.moves_to(instant.parse().unwrap());
        self
    }

    /// Moves this clock, and not that of another stand made from the same.
    pub(crate) fn moves_to(&mut self, instant: Timestamp) {
        self.clock = Arc::new(ManualClock::at(instant.max(self.now())));
    }

    /// Waits until the next limit is over and lets the timer run.
    pub(crate) fn waits(&mut self) -> Vec<&'static str> {
        let due = self.case.next_due().unwrap().due.at;
        self.moves_to(due);
        self.does(Actor::System, Command::Expire(Expire::default()))
    }

    /// Waits until the last second of the limit of that kind.
    pub(crate) fn lingers(&mut self, kind: DeadlineKind) {
        let end = self.due(kind).at.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap();
        self.moves_to(end);
    }

    /// Waits until the limit of that kind is over, applying others on the way.
    pub(crate) fn waits_for(&mut self, kind: DeadlineKind) -> Vec<&'static str> {
        for _ in 0..40 {
            let next = self.case.next_due().unwrap();
            let is_due = self.case.deadline(kind).is_some_and(|one| one.due.at <= next.due.at);
            let kinds = self.waits();
            if is_due {
                return kinds;
            }
        }
        panic!("no limit of {kind} came, in {:?}", self.case.stage);
    }

    pub(crate) fn due(&self, kind: DeadlineKind) -> Due {
        self.case.deadline(kind).unwrap_or_else(|| panic!("no limit of {kind}: {:?}", self.case.deadlines())).due
    }

    pub(crate) fn day(&self, kind: DeadlineKind) -> Date {
        self.due(kind).day
    }

    pub(crate) fn stage(&self) -> StageName {
        self.case.stage.name()
    }

    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.case.outcome.map(|concluded| concluded.outcome)
    }

    pub(crate) fn mediator(&self) -> Actor {
        self.try_mediator().unwrap_or_else(|| panic!("no mediator in {:?}", self.case.stage))
    }

    pub(crate) fn try_mediator(&self) -> Option<Actor> {
        let account = match &self.case.stage {
            Stage::Appointment { phase, .. } => match phase {
                AppointmentPhase::Declaring { mediator, .. } | AppointmentPhase::Objecting { mediator, .. } => {
                    *mediator
                }
                AppointmentPhase::Officer { .. } => return None,
            },
            _ => self.case.mediator?.account,
        };
        Some(Actor::Mediator(account))
    }

    pub(crate) fn open_offer(&self, side: Side) -> OfferId {
        self.case.open_offer_of(side).unwrap().id
    }

    pub(crate) fn only_term(&self) -> TermId {
        assert_eq!(self.case.terms.len(), 1);
        self.case.terms[0].spec.id
    }

    pub(crate) fn performance(&self) -> Performance {
        self.case.terms[0].performance()
    }

    // The way to each stage, by the shortest path.

    pub(crate) fn in_screening() -> Self {
        Self::filed(Verdict::ForAnOfficer { grounds: vec![Ground::OutsideScope] })
    }

    pub(crate) fn in_service() -> Self {
        Self::filed(Verdict::Admissible)
    }

    pub(crate) fn awaiting_response() -> Self {
        let mut stand = Self::in_service();
        stand.does(Actor::System, serve(ServiceProof::InvitationOpened));
        stand
    }

    pub(crate) fn in_negotiation() -> Self {
        let mut stand = Self::awaiting_response();
        stand.does(MERCHANT, respond());
        stand
    }

    pub(crate) fn in_appointment() -> Self {
        let mut stand = Self::in_negotiation();
        stand.does(CONSUMER, Command::RequestMediation(note()));
        stand
    }

    pub(crate) fn in_mediation() -> Self {
        let mut stand = Self::in_appointment();
        stand.does(stand.mediator(), declare(Declaration::Independent));
        stand.waits();
        assert_eq!(stand.stage(), StageName::Mediation);
        stand
    }

    pub(crate) fn in_proposal() -> Self {
        let mut stand = Self::in_mediation();
        stand.does(stand.mediator(), propose());
        stand
    }

    pub(crate) fn in_submissions() -> Self {
        let mut stand = Self::in_mediation();
        stand.does(CONSUMER, Command::DeclineMediation(note()));
        stand
    }

    pub(crate) fn in_decision() -> Self {
        let mut stand = Self::in_submissions();
        stand.waits_for(DeadlineKind::Submissions);
        stand
    }

    pub(crate) fn in_answers() -> Self {
        let mut stand = Self::in_decision();
        stand.does(stand.mediator(), recommend());
        stand
    }

    pub(crate) fn after_silence() -> Self {
        let mut stand = Self::awaiting_response();
        stand.waits_for(DeadlineKind::Response);
        assert_eq!(stand.stage(), StageName::Appointment);
        stand
    }

    pub(crate) fn on_the_papers() -> Self {
        let mut stand = Self::after_silence();
        stand.does(stand.mediator(), declare(Declaration::Independent));
        stand.waits();
        assert_eq!(stand.stage(), StageName::Recommendation);
        stand
    }

    pub(crate) fn in_performance() -> Self {
        let mut stand = Self::in_negotiation();
        stand.does(MERCHANT, offer());
        let offer = stand.open_offer(Side::Merchant);
        stand.does(CONSUMER, Command::AcceptOffer(OnOffer { offer, note: None }));
        stand
    }

    pub(crate) fn closed() -> Self {
        let mut stand = Self::in_performance();
        let term = stand.only_term();
        stand.does(CONSUMER, Command::ConfirmPerformance(OnTerm { term, note: None }));
        stand
    }

    pub(crate) fn inadmissible() -> Self {
        let mut stand = Self::in_screening();
        stand.does(OFFICER, Command::Refuse(Refuse { ground: Ground::Abuse, reasons: text("see file") }));
        stand
    }
}

pub(crate) fn procedure() -> &'static Procedure {
    Procedures::embedded().for_pair(country("KZ"), country("CN")).unwrap()
}

pub(crate) fn serve(proof: ServiceProof) -> Command {
    Command::Serve(Serve { proof, address: None })
}

pub(crate) fn respond() -> Command {
    Command::Respond(Respond { position: Position::Contests, text: text("not so"), offer: Vec::new() })
}

pub(crate) fn refund() -> TermDraft {
    TermDraft {
        debtor: Side::Merchant,
        remedy: "refund".parse().unwrap(),
        amount: Some(money("100.00")),
        due_on: None,
        due_days: None,
        after: None,
        words: None,
    }
}

pub(crate) fn offer() -> Command {
    Command::Offer(payload::Offer { terms: vec![refund()], note: None })
}

pub(crate) fn propose() -> Command {
    Command::Propose(Propose { terms: vec![refund()], text: text("this") })
}

pub(crate) fn recommend() -> Command {
    Command::Recommend(Recommend { terms: vec![refund()], reasons: text("for these reasons") })
}

pub(crate) fn declare(declaration: Declaration) -> Command {
    let statement = (declaration == Declaration::Disclosed).then(|| text("I once bought there"));
    Command::Declare(Declare { declaration, statement })
}
