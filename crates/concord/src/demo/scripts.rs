//! What happens in the sample cases, day by day. Each script ends where its name says.
#![expect(clippy::unnecessary_wraps, reason = "all commands have one type, whether or not they can be lacking")]

use casework::view::CaseView;
use workflow::payload::{
    Asked, Audience, Declaration, Declare, FreeText, Message, Note, Offer, OnOffer, OnTerm, Position, Propose, Rate,
    Recommend, RequestInformation, Respond, Score, Words,
};
use workflow::{Command, OfferState, Performance, Side, TermDraft};

/// Who does something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Consumer,
    Merchant,
    /// The mediator who is asked or appointed.
    Mediator,
    Officer,
}

/// Something that happens on a day of a case, counted from its filing.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    pub(crate) day: i64,
    pub(crate) who: Who,
    /// The command, made from the case as it stands then; none if there is nothing to do.
    pub(crate) command: fn(&CaseView) -> Option<Command>,
}

/// A sample case: how long ago it was filed, and what happens.
pub(crate) struct Script {
    pub(crate) days: i64,
    /// Whether an officer has confirmed the merchant's domain, so that its address counts as its own.
    pub(crate) verified: bool,
    /// Whether the complaint has little text besides links, so that an officer has to look.
    pub(crate) doubtful: bool,
    /// Whether the consumer wrote to the merchant first; without that, the complaint is not taken.
    pub(crate) contacted: bool,
    pub(crate) steps: &'static [Step],
}

const fn step(day: i64, who: Who, command: fn(&CaseView) -> Option<Command>) -> Step {
    Step { day, who, command }
}

const fn script(days: i64, steps: &'static [Step]) -> Script {
    Script { days, verified: true, doubtful: false, contacted: true, steps }
}

/// The sample cases: at least one in every stage, and one for most ways to end.
pub(crate) const SCRIPTS: [Script; 26] = [
    // Screening, information, service, awaiting-response.
    Script { doubtful: true, ..script(0, &[]) },
    Script { doubtful: true, ..script(2, &[step(1, Who::Officer, ask)]) },
    Script { verified: false, ..script(4, &[]) },
    Script { verified: false, ..script(1, &[]) },
    script(6, &[]),
    script(9, &[]),
    // Negotiation.
    script(5, &[step(2, Who::Merchant, answer), step(4, Who::Merchant, offer_half)]),
    script(6, &[step(3, Who::Merchant, answer), step(3, Who::Consumer, say_hello), step(5, Who::Consumer, offer_all)]),
    // Appointment, mediation, proposal, recommendation.
    script(5, &[step(2, Who::Merchant, contest), step(4, Who::Consumer, ask_for_mediator)]),
    script(12, MEDIATED),
    script(14, &PROPOSED),
    script(21, &RECOMMENDING),
    // Performance.
    script(8, &[step(2, Who::Merchant, answer), step(3, Who::Merchant, offer_half), step(5, Who::Consumer, accept)]),
    script(
        11,
        &[
            step(2, Who::Merchant, answer),
            step(3, Who::Merchant, offer_half),
            step(4, Who::Consumer, accept),
            step(8, Who::Merchant, report),
        ],
    ),
    // Closed: settled and performed, with and without a rating.
    script(20, &SETTLED_AND_RATED),
    script(24, &SETTLED_AND_RATED),
    script(28, &SETTLED_AND_RATED),
    script(40, &SETTLED),
    script(52, &SETTLED),
    // Closed in other ways.
    script(9, &[step(3, Who::Merchant, answer), step(6, Who::Consumer, withdraw)]),
    Script { contacted: false, ..script(7, &[]) },
    Script { verified: false, ..script(45, &[]) },
    // The merchant did not answer: a recommendation on the papers.
    script(60, &UNANSWERED),
    script(70, &UNANSWERED),
    // Both accepted the recommendation.
    script(55, &RECOMMENDED),
    // A settlement that was not kept.
    script(48, &[step(2, Who::Merchant, answer), step(3, Who::Merchant, offer_half), step(5, Who::Consumer, accept)]),
];

const MEDIATED: &[Step] = &[
    step(2, Who::Merchant, contest),
    step(3, Who::Consumer, ask_for_mediator),
    step(4, Who::Mediator, declare),
    step(10, Who::Mediator, say_hello),
];

const PROPOSED: [Step; 5] = [
    step(2, Who::Merchant, contest),
    step(3, Who::Consumer, ask_for_mediator),
    step(4, Who::Mediator, declare),
    step(11, Who::Mediator, say_hello),
    step(12, Who::Mediator, propose),
];

const RECOMMENDING: [Step; 5] = [
    step(2, Who::Merchant, contest),
    step(3, Who::Consumer, ask_for_mediator),
    step(4, Who::Mediator, declare),
    step(14, Who::Mediator, close_mediation),
    step(16, Who::Consumer, submit),
];

const RECOMMENDED: [Step; 10] = [
    step(2, Who::Merchant, contest),
    step(3, Who::Consumer, ask_for_mediator),
    step(4, Who::Mediator, declare),
    step(14, Who::Mediator, close_mediation),
    step(16, Who::Consumer, submit),
    step(17, Who::Merchant, submit),
    step(28, Who::Mediator, recommend),
    step(30, Who::Consumer, accept_recommendation),
    step(31, Who::Merchant, accept_recommendation),
    step(34, Who::Merchant, report),
];

const SETTLED: [Step; 4] = [
    step(3, Who::Merchant, answer),
    step(4, Who::Merchant, offer_half),
    step(6, Who::Consumer, accept),
    step(9, Who::Merchant, report),
];

const SETTLED_AND_RATED: [Step; 6] = [
    step(2, Who::Merchant, answer),
    step(3, Who::Merchant, offer_half),
    step(5, Who::Consumer, accept),
    step(8, Who::Merchant, report),
    step(10, Who::Consumer, confirm),
    step(11, Who::Consumer, rate),
];

const UNANSWERED: [Step; 3] = [
    step(18, Who::Mediator, declare),
    step(36, Who::Mediator, recommend),
    step(38, Who::Consumer, accept_recommendation),
];

fn text(words: &str) -> Option<FreeText> {
    words.parse().ok()
}

fn answer(_: &CaseView) -> Option<Command> {
    let text = text("We are sorry for the delay. The parcel was held at the warehouse; we will make you an offer.")?;
    Some(Command::Respond(Respond { position: Position::AcceptsInPart, text, offer: Vec::new() }))
}

fn contest(_: &CaseView) -> Option<Command> {
    let text = text("Our records show that the parcel was handed to the carrier on time.")?;
    Some(Command::Respond(Respond { position: Position::Contests, text, offer: Vec::new() }))
}

fn ask(_: &CaseView) -> Option<Command> {
    let question = text("Please describe in your own words what happened; links alone are not enough.")?;
    Some(Command::RequestInformation(RequestInformation { from: Asked::Consumer, question }))
}

/// A refund of a share of the price, in hundredths.
fn refund(case: &CaseView, share: i64) -> Option<TermDraft> {
    let paid = case.claim.amount?;
    let amount = domain::Money::from_minor(paid.minor() / 100 * share, paid.currency()).ok()?;
    Some(TermDraft {
        debtor: Side::Merchant,
        remedy: "refund".parse().ok()?,
        amount: Some(amount),
        due_on: None,
        due_days: Some(7),
        after: None,
        words: None,
    })
}

fn offer_half(case: &CaseView) -> Option<Command> {
    let note = text("We would like to settle this without delay.");
    Some(Command::Offer(Offer { terms: vec![refund(case, 60)?], note }))
}

fn offer_all(case: &CaseView) -> Option<Command> {
    Some(Command::Offer(Offer { terms: vec![refund(case, 100)?], note: None }))
}

fn accept(case: &CaseView) -> Option<Command> {
    let open = case.offers.iter().find(|offer| matches!(offer.state, OfferState::Open { .. }))?;
    Some(Command::AcceptOffer(OnOffer { offer: open.id, note: None }))
}

fn say_hello(_: &CaseView) -> Option<Command> {
    let text = text("Thank you for taking part. Let us look for a solution that both can live with.")?;
    Some(Command::Message(Message { to: Audience::Everyone, text }))
}

fn ask_for_mediator(_: &CaseView) -> Option<Command> {
    Some(Command::RequestMediation(Note::default()))
}

fn declare(_: &CaseView) -> Option<Command> {
    Some(Command::Declare(Declare { declaration: Declaration::Independent, statement: None }))
}

fn propose(case: &CaseView) -> Option<Command> {
    let text =
        text("Both accounts can be true: the parcel left on time and never arrived. I propose to share the loss.")?;
    Some(Command::Propose(Propose { terms: vec![refund(case, 70)?], text }))
}

fn close_mediation(_: &CaseView) -> Option<Command> {
    Some(Command::CloseMediation(Note::default()))
}

fn submit(_: &CaseView) -> Option<Command> {
    Some(Command::Submit(Words { text: text("I have nothing to add to what is in the case.")? }))
}

fn recommend(case: &CaseView) -> Option<Command> {
    let reasons =
        text("The seller bears the risk until delivery, and delivery is not shown. The price should be paid back.")?;
    Some(Command::Recommend(Recommend { terms: vec![refund(case, 100)?], reasons }))
}

fn accept_recommendation(_: &CaseView) -> Option<Command> {
    Some(Command::AcceptRecommendation(Note::default()))
}

fn report(case: &CaseView) -> Option<Command> {
    let owed = case.terms.iter().find(|term| term.performance == Some(Performance::Pending))?;
    Some(Command::ReportPerformance(OnTerm { term: owed.id, note: text("Paid back to the card that was used.") }))
}

fn confirm(case: &CaseView) -> Option<Command> {
    let reported = case.terms.iter().find(|term| term.performance == Some(Performance::Reported))?;
    Some(Command::ConfirmPerformance(OnTerm { term: reported.id, note: None }))
}

fn rate(_: &CaseView) -> Option<Command> {
    Some(Command::Rate(Rate { score: Score::try_from(4).ok()?, resolved: true, comment: text("Quick and fair.") }))
}

fn withdraw(_: &CaseView) -> Option<Command> {
    Some(Command::Withdraw(Note { note: text("The parcel has arrived after all.") }))
}
