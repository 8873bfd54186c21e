//! One dispute in memory, taken through the decision core.

use domain::{
    CaseId, Clock, Country, Ids, Language, ManualClock, MerchantId, MessageId, Money, PartyId, ReferenceNumber,
    SeededEntropy,
};
use jurisdictions::Jurisdictions;
use uuid::Uuid;
use workflow::payload::{
    Audience, Channel, Claim, Consent, Expire, FiledParty, Filing, Message, OnOffer, Position, RequestedRemedy,
    Respond, Serve, ServiceProof, Verdict,
};
use workflow::{
    Actor, Case, Command, Content, Context, Event, Fact, Procedure, Procedures, Refusal, Side, TermDraft, decide,
    evolve, file, payload, replay,
};

/// What cannot be set up: the text is for whoever runs the bench.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The consumer of every dispute.
pub const CONSUMER: Actor = Actor::Consumer(PartyId::from_uuid(Uuid::from_u128(1)));
/// The merchant of every dispute.
pub const MERCHANT: Actor = Actor::Merchant(PartyId::from_uuid(Uuid::from_u128(2)));
/// The entry of that merchant in the register.
pub const REGISTER_ENTRY: MerchantId = MerchantId::from_uuid(Uuid::from_u128(3));

const FILED_AT: &str = "2026-10-05T04:00:00Z";

/// A dispute and what stands around it: the clock, the rules, fresh ids.
#[derive(Debug)]
pub struct Dispute {
    /// The case as it stands.
    pub case: Case,
    /// Its record.
    pub events: Vec<Event>,
    clock: ManualClock,
    entropy: SeededEntropy,
    procedure: &'static Procedure,
    office: Country,
}

impl Dispute {
    /// A complaint by a consumer in Kazakhstan about a merchant in China, on the real calendars.
    ///
    /// # Errors
    /// If the rules do not take it.
    pub fn filed() -> Result<Self, Failure> {
        let clock = ManualClock::at(FILED_AT.parse()?);
        let entropy = SeededEntropy::new(7);
        let office: Country = "KZ".parse()?;
        let pair = Procedures::embedded().for_pair(office, "CN".parse()?);
        let procedure = pair.ok_or("no procedure for this pair of states")?;
        let id = CaseId::from_uuid(Uuid::from_u128(9));
        let events = file(id, &filing()?, &CONSUMER, &context(&clock, &entropy, procedure, office))?;
        let case = replay(id, &events).ok_or("the first event files no complaint")?;
        Ok(Self { case, events, clock, entropy, procedure, office })
    }

    /// The same, with the invitation opened.
    ///
    /// # Errors
    /// If the rules do not take it.
    pub fn awaiting_response() -> Result<Self, Failure> {
        let mut dispute = Self::filed()?;
        let serve = Serve { proof: ServiceProof::InvitationOpened, address: None };
        dispute.give(Actor::System, &Command::Serve(serve))?;
        Ok(dispute)
    }

    /// The same, with an answer.
    ///
    /// # Errors
    /// If the rules do not take it.
    pub fn in_negotiation() -> Result<Self, Failure> {
        let mut dispute = Self::awaiting_response()?;
        dispute.give(MERCHANT, &respond()?)?;
        Ok(dispute)
    }

    /// The same, with an offer by the merchant.
    ///
    /// # Errors
    /// If the rules do not take it.
    pub fn with_offer() -> Result<Self, Failure> {
        let mut dispute = Self::in_negotiation()?;
        dispute.give(MERCHANT, &offer()?)?;
        Ok(dispute)
    }

    /// What a decision is made with.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        context(&self.clock, &self.entropy, self.procedure, self.office)
    }

    /// Gives a command and applies what follows.
    ///
    /// # Errors
    /// The refusal.
    pub fn give(&mut self, actor: Actor, command: &Command) -> Result<(), Refusal> {
        let events = decide(&self.case, command, &actor, &self.context())?;
        self.case = events.iter().fold(self.case.clone(), evolve);
        self.events.extend(events);
        Ok(())
    }

    /// The consumer takes the offer that is open.
    ///
    /// # Errors
    /// If none is.
    pub fn accept_offer(&self) -> Result<Command, Failure> {
        let open = self.case.open_offer_of(Side::Merchant).ok_or("no offer is open")?;
        Ok(Command::AcceptOffer(OnOffer { offer: open.id, note: None }))
    }
}

fn context<'a>(
    clock: &'a ManualClock,
    entropy: &'a SeededEntropy,
    procedure: &'a Procedure,
    office: Country,
) -> Context<'a> {
    Context {
        now: clock.now(),
        jurisdictions: Jurisdictions::embedded(),
        procedure,
        office,
        ids: Ids::new(clock, entropy),
        roster: &[],
        address_verified: true,
        other_limit: None,
    }
}

fn money(amount: &str) -> Result<Money, Failure> {
    Ok(Money::parse_decimal(amount, "CNY".parse()?)?)
}

fn filing() -> Result<Filing, Failure> {
    let party = |number, country: &str, language| -> Result<FiledParty, Failure> {
        Ok(FiledParty { party: PartyId::from_uuid(Uuid::from_u128(number)), country: country.parse()?, language })
    };
    let amount = Some(money("129.90")?);
    Ok(Filing {
        reference: ReferenceNumber::fresh(&SeededEntropy::new(5)),
        channel: Channel::Web,
        consumer: party(1, "KZ", Language::KK)?,
        merchant: party(2, "CN", Language::ZH_HANS)?,
        register_entry: REGISTER_ENTRY,
        claim: Claim {
            problem: "delivery.not_delivered".parse()?,
            category: "clothing".parse()?,
            amount,
            remedies: vec![RequestedRemedy { kind: "refund".parse()?, amount }],
            ordered_on: Some("2026-08-01".parse()?),
            contacted_merchant_on: Some("2026-09-20".parse()?),
            other_proceedings: false,
        },
        consents: Consent::ALL.to_vec(),
        verdict: Verdict::Admissible,
        description: "The parcel has not come.".to_owned(),
        words: [("order_reference".to_owned(), "A-1".to_owned())].into(),
    })
}

/// The merchant contests the complaint.
///
/// # Errors
/// If the text cannot be one.
pub fn respond() -> Result<Command, Failure> {
    let text = "The parcel was sent on the second of August.".parse()?;
    Ok(Command::Respond(Respond { position: Position::Contests, text, offer: Vec::new() }))
}

/// The merchant offers a refund.
///
/// # Errors
/// If the term cannot be one.
pub fn offer() -> Result<Command, Failure> {
    let term = TermDraft {
        debtor: Side::Merchant,
        remedy: "refund".parse()?,
        amount: Some(money("100.00")?),
        due_on: None,
        due_days: None,
        after: None,
        words: None,
    };
    Ok(Command::Offer(payload::Offer { terms: vec![term], note: None }))
}

/// A message to everyone.
///
/// # Errors
/// If the text cannot be one.
pub fn message() -> Result<Command, Failure> {
    Ok(Command::Message(Message { to: Audience::Everyone, text: "Where is my parcel?".parse()? }))
}

/// The timer looks whether anything has fallen due.
#[must_use]
pub fn expire() -> Command {
    Command::Expire(Expire::default())
}

/// A message as it stands in the record; each `number` gives another.
#[must_use]
pub fn message_sent(number: u128, at: jiff::Timestamp) -> Event {
    let message = MessageId::from_uuid(Uuid::from_u128(number));
    Event {
        at,
        actor: CONSUMER,
        fact: Fact::MessageSent { message, to: Audience::Everyone },
        content: Content::text("Where is my parcel? I have written three times, and nobody has answered."),
    }
}
