//! A case in every stage and part of one, an actor of every role, and a payload for every command.

use domain::Role;
use workflow::payload::*;
use workflow::*;

use crate::stand::*;

/// A case in every stage, and in every part of a stage where other things are possible.
pub(crate) fn in_every_stage() -> Vec<Stand> {
    let mut all = vec![
        Stand::in_screening(),
        Stand::in_service(),
        Stand::awaiting_response(),
        Stand::in_negotiation(),
        Stand::in_appointment(),
        Stand::in_mediation(),
        Stand::in_proposal(),
        Stand::in_submissions(),
        Stand::in_decision(),
        Stand::in_answers(),
        Stand::after_silence(),
        Stand::on_the_papers(),
        Stand::in_performance(),
        Stand::closed(),
        Stand::inadmissible(),
    ];
    all.push(after(Stand::in_screening(), OFFICER, CommandName::RequestInformation));
    all.push(after(Stand::in_mediation(), MEDIATOR, CommandName::RequestInformation));
    all.push(after(Stand::awaiting_response(), MERCHANT, CommandName::RequestExtension));
    all.push(after(Stand::in_negotiation(), CONSUMER, CommandName::RequestExtension));
    all.push(after(Stand::in_negotiation(), MERCHANT, CommandName::Offer));
    all.push(after(Stand::in_negotiation(), CONSUMER, CommandName::Offer));
    all.push(after(Stand::in_appointment(), MEDIATOR, CommandName::Declare));
    all.push(after(Stand::in_appointment(), CONSUMER, CommandName::WithholdMaterial));
    all.push(after(Stand::in_mediation(), CONSUMER, CommandName::Object));
    all.push(after(Stand::in_proposal(), CONSUMER, CommandName::AcceptProposal));
    all.push(after(Stand::in_answers(), CONSUMER, CommandName::AcceptRecommendation));
    all.push(after(Stand::in_performance(), MERCHANT, CommandName::ReportPerformance));
    all.push(after(Stand::inadmissible(), CONSUMER, CommandName::RequestReview));
    all.push(after(Stand::in_service(), OFFICER, CommandName::Bundle));
    all.push(after(Stand::in_service(), OFFICER, CommandName::Hold));
    let mut unverified = Stand::awaiting_response();
    unverified.address_verified = false;
    unverified = after(unverified, MERCHANT, CommandName::Respond);
    unverified = after(unverified, MERCHANT, CommandName::Offer);
    all.push(unverified.clone());
    all.push(after(unverified, CONSUMER, CommandName::AcceptOffer));
    let mut officer_appoints = Stand::awaiting_response();
    officer_appoints.roster.clear();
    officer_appoints.waits_for(DeadlineKind::Response);
    all.push(officer_appoints);
    let mut unreported = Stand::in_performance();
    unreported.waits();
    all.push(unreported.clone());
    unreported.waits();
    all.push(unreported);
    all
}

/// Stands for the mediator of the case, whoever that is.
const MEDIATOR: Actor = Actor::Mediator(MEDIATORS[0]);

fn after(mut stand: Stand, actor: Actor, command: CommandName) -> Stand {
    let actor = if actor == MEDIATOR { stand.mediator() } else { actor };
    let command = sample(&stand, command);
    stand.does(actor, command);
    stand
}

/// The actor of that role in this case; of staff without a case, somebody.
pub(crate) fn actor(stand: &Stand, role: Role) -> Actor {
    let staff = account(31);
    match role {
        Role::Consumer => CONSUMER,
        Role::Merchant => MERCHANT,
        Role::Mediator => stand.try_mediator().unwrap_or(Actor::Mediator(staff)),
        // Not the officer who refused.
        Role::Officer => OTHER_OFFICER,
        Role::Regulator => Actor::Regulator(staff),
        Role::Administrator => Actor::Administrator(staff),
        Role::System => Actor::System,
        Role::Anonymous => Actor::Anonymous,
    }
}

/// A payload of that command that is right for the case wherever one can be: it names the first offer or term that the
/// command could name.
pub(crate) fn sample(stand: &Stand, command: CommandName) -> Command {
    use CommandName as C;
    match command {
        C::Admit => Command::Admit(note()),
        C::Refuse => Command::Refuse(Refuse { ground: Ground::OutsideScope, reasons: text("see there") }),
        C::RequestInformation => {
            Command::RequestInformation(RequestInformation { from: Asked::Consumer, question: text("when?") })
        }
        C::DecideReview => Command::DecideReview(DecideReview { granted: true, reasons: text("it is in scope") }),
        C::ConfirmService => Command::ConfirmService(note()),
        C::Appoint => Command::Appoint(appoint(stand)),
        C::Replace => Command::Replace(appoint(stand)),
        C::DecideObjection => {
            Command::DecideObjection(DecideObjection { upheld: true, reasons: text("there are doubts") })
        }
        C::GrantExtension => {
            let of = if stand.case.extension.is_some_and(|request| request.due.is_some()) {
                Extendable::Stage
            } else {
                Extendable::OuterLimit
            };
            Command::GrantExtension(GrantExtension { of, days: Some(2), reasons: text("holidays") })
        }
        C::RefuseExtension => Command::RefuseExtension(reasons()),
        C::DecidePerformance => Command::DecidePerformance(DecidePerformance {
            term: some_term(stand, command),
            finding: Finding::Performed,
            reasons: text("there is a receipt"),
        }),
        C::Discontinue => {
            Command::Discontinue(Discontinue { reason: DiscontinuedReason::Duplicate, reasons: text("see the other") })
        }
        C::Bundle => Command::Bundle(Bundle { bundle: domain::BundleId::from_uuid(uuid::Uuid::nil()), note: None }),
        C::Hold => {
            let free = HoldReason::ALL.iter().copied().find(|reason| !stand.case.holds.contains(reason));
            Command::Hold(Hold { reason: free.unwrap_or(HoldReason::Proceedings), note: None })
        }
        C::Release => {
            let held = stand.case.holds.first().copied().unwrap_or(HoldReason::Proceedings);
            Command::Release(Hold { reason: held, note: None })
        }
        C::SupplyInformation => Command::SupplyInformation(words()),
        C::SupplyAddress => Command::SupplyAddress(SupplyAddress {
            kind: AddressKind::Email,
            address: "shop@example.cn".parse().unwrap(),
        }),
        C::Respond => respond(),
        C::Message => Command::Message(Message { to: Audience::Everyone, text: text("hello") }),
        C::Offer => offer(),
        C::WithdrawOffer => Command::WithdrawOffer(some_offer(stand)),
        C::AcceptOffer => Command::AcceptOffer(some_offer(stand)),
        C::DeclineOffer => Command::DeclineOffer(some_offer(stand)),
        C::Bid => Command::Bid(Bid { limit: money("80.00") }),
        C::Counterclaim => {
            Command::Counterclaim(payload::Counterclaim { amount: Some(money("10.00")), text: text("return the box") })
        }
        C::AppointRepresentative => Command::AppointRepresentative(AppointRepresentative {
            name: "A. Person".parse().unwrap(),
            email: "person@example.kz".parse().unwrap(),
            mandate: text("everything"),
        }),
        C::RequestExtension => Command::RequestExtension(RequestExtension { days: 5, reasons: text("holidays") }),
        C::AgreeExtension => Command::AgreeExtension(note()),
        C::RequestMediation => Command::RequestMediation(note()),
        C::Object => Command::Object(Object { cause: Some(text("a cousin of the seller")) }),
        C::DeclineMediation => Command::DeclineMediation(note()),
        C::WithholdMaterial => Command::WithholdMaterial(note()),
        C::ReleaseMaterial => Command::ReleaseMaterial(note()),
        C::Submit => Command::Submit(words()),
        C::AcceptProposal => Command::AcceptProposal(note()),
        C::DeclineProposal => Command::DeclineProposal(note()),
        C::AgreeBinding => Command::AgreeBinding(note()),
        C::AcceptRecommendation => Command::AcceptRecommendation(note()),
        C::DeclineRecommendation => Command::DeclineRecommendation(note()),
        C::ReportPerformance => Command::ReportPerformance(on_term(stand, command)),
        C::ConfirmPerformance => Command::ConfirmPerformance(on_term(stand, command)),
        C::ReportBreach => Command::ReportBreach(on_term(stand, command)),
        C::RequestReview => Command::RequestReview(reasons()),
        C::Resume => Command::Resume(note()),
        C::Explain => Command::Explain(words()),
        C::OptOut => Command::OptOut(note()),
        C::Withdraw => Command::Withdraw(note()),
        C::Rate => Command::Rate(Rate { score: 4.try_into().unwrap(), resolved: true, comment: None }),
        C::Declare => declare(Declaration::Independent),
        C::Propose => propose(),
        C::CloseMediation => Command::CloseMediation(note()),
        C::Recommend => recommend(),
        C::Correct => Command::Correct(Correct { text: text("100, not 10"), terms: None }),
        C::Resign => Command::Resign(reasons()),
        C::File => Command::File(Box::new(filing(Verdict::Admissible))),
        C::Serve => serve(ServiceProof::InvitationOpened),
        C::FailService => Command::FailService(FailService { address: None }),
        C::Expire => Command::Expire(Expire::default()),
    }
}

/// The same, but naming the offers and terms that this actor can name.
pub(crate) fn sample_for(stand: &Stand, command: CommandName, actor: Actor) -> Command {
    let mine = actions(&stand.case, &actor, &stand.context());
    let subject = mine.iter().find(|action| action.name == command).and_then(|action| action.subjects.first());
    match (command, subject) {
        (CommandName::WithdrawOffer, Some(Subject::Offer(offer))) => {
            Command::WithdrawOffer(OnOffer { offer: *offer, note: None })
        }
        (CommandName::AcceptOffer, Some(Subject::Offer(offer))) => {
            Command::AcceptOffer(OnOffer { offer: *offer, note: None })
        }
        (CommandName::DeclineOffer, Some(Subject::Offer(offer))) => {
            Command::DeclineOffer(OnOffer { offer: *offer, note: None })
        }
        _ => sample(stand, command),
    }
}

/// A mediator whom nobody has objected to.
fn appoint(stand: &Stand) -> Appoint {
    let free = |mediator: &domain::AccountId| {
        !stand.case.excluded.contains(mediator)
            && stand.case.mediator.is_none_or(|present| present.account != *mediator)
    };
    let mediator = (200..400).map(account).find(free).unwrap();
    Appoint { mediator, reasons: text("free and able") }
}

/// The open offer of any side. There is one at most in the samples.
fn some_offer(stand: &Stand) -> OnOffer {
    let is_open = |offer: &&workflow::Offer| matches!(offer.state, OfferState::Open { .. });
    let offer = stand.case.offers.iter().find(is_open).map_or_else(|| id(5), |offer| offer.id);
    OnOffer { offer, note: None }
}

fn on_term(stand: &Stand, command: CommandName) -> OnTerm {
    OnTerm { term: some_term(stand, command), note: None }
}

/// The first term that anybody could name in that command.
fn some_term(stand: &Stand, command: CommandName) -> domain::TermId {
    let named = [CONSUMER, MERCHANT, OFFICER].into_iter().find_map(|actor| {
        let all = actions(&stand.case, &actor, &stand.context());
        let action = all.into_iter().find(|action| action.name == command)?;
        match action.subjects.first() {
            Some(Subject::Term(term)) => Some(*term),
            _ => None,
        }
    });
    named.unwrap_or_else(|| id(6))
}

fn id<T: domain::Id>(number: u128) -> T {
    T::from_uuid(uuid::Uuid::from_u128(number))
}
