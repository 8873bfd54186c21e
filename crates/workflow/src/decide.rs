//! The decisions: what follows from a command, or from time.
//!
//! One file an area of the procedure. `permit` says whether a command is possible at all: stage and role by the table
//! of the procedure, then what the state of things allows; [`crate::actions`] asks the same function. The areas then
//! check the payload and record what follows.

mod appointment;
mod around;
mod closing;
mod docket;
mod exhibit;
mod expiry;
mod extension;
mod filing;
mod mediation;
mod negotiation;
mod performance;
mod permit;
mod recommendation;
mod screening;
mod service;
mod settlement;
mod terms;

use std::borrow::Cow;

use crate::actor::Actor;
use crate::case::Case;
use crate::command::Command;
use crate::context::Context;
use crate::event::Event;
use crate::refusal::Refusal;

pub use exhibit::{Exhibit, ExhibitRefusal, exhibit};
pub use filing::file;
pub(crate) use permit::{permit, subjects};

use docket::Docket;

/// What follows from a command: the events to record, in order. First comes what has fallen due, recorded as done by
/// the system. `expire` with nothing due gives no event.
///
/// # Errors
/// Why the command is refused; then nothing has changed, not even what has fallen due.
pub fn decide(case: &Case, command: &Command, actor: &Actor, context: &Context<'_>) -> Result<Vec<Event>, Refusal> {
    let mut docket = Docket::of(case, Actor::System, context);
    expiry::apply_all(&mut docket);
    permit(docket.case(), command.name(), actor, context)?;
    docket.actor = *actor;
    carry_out(&mut docket, command)?;
    Ok(docket.into_events())
}

/// The case as it is once what has fallen due is applied.
pub(crate) fn settled<'a>(case: &'a Case, context: &Context<'_>) -> Cow<'a, Case> {
    if !case.is_due(context.now) {
        return Cow::Borrowed(case);
    }
    let mut docket = Docket::of(case, Actor::System, context);
    expiry::apply_all(&mut docket);
    Cow::Owned(docket.case().clone())
}

fn carry_out(docket: &mut Docket<'_>, command: &Command) -> Result<(), Refusal> {
    match command {
        Command::Admit(note) => screening::admit(docket, note),
        Command::Refuse(refuse) => screening::refuse(docket, refuse),
        Command::RequestInformation(request) => return screening::request_information(docket, request),
        Command::SupplyInformation(words) => screening::supply_information(docket, words),
        Command::ConfirmService(note) => service::confirm(docket, note),
        Command::SupplyAddress(supply) => service::supply_address(docket, supply),
        Command::Serve(serve) => service::serve(docket, serve),
        Command::FailService(failure) => service::fail(docket, failure),
        Command::Respond(response) => return service::respond(docket, response),
        Command::Explain(words) => service::explain(docket, words),
        Command::RequestExtension(request) => return extension::request(docket, request),
        Command::AgreeExtension(note) => return extension::agree(docket, note),
        Command::GrantExtension(grant) => return extension::grant(docket, grant),
        Command::RefuseExtension(reasons) => extension::refuse(docket, reasons),
        Command::Offer(offer) => return negotiation::offer(docket, offer),
        Command::WithdrawOffer(on) => return negotiation::withdraw_offer(docket, on),
        Command::AcceptOffer(on) => return negotiation::accept_offer(docket, on),
        Command::DeclineOffer(on) => return negotiation::decline_offer(docket, on),
        Command::Bid(bid) => return negotiation::bid(docket, bid),
        Command::Counterclaim(claim) => negotiation::counterclaim(docket, claim),
        Command::RequestMediation(note) => negotiation::request_mediation(docket, note),
        Command::Declare(declare) => return appointment::declare(docket, declare),
        Command::Object(object) => return appointment::object(docket, object),
        Command::DecideObjection(decision) => appointment::decide_objection(docket, decision),
        Command::Appoint(appoint) => return appointment::appoint(docket, appoint),
        Command::Replace(appoint) => return appointment::replace(docket, appoint),
        Command::Resign(reasons) => appointment::resign(docket, reasons),
        Command::WithholdMaterial(note) => appointment::withhold_material(docket, note),
        Command::ReleaseMaterial(note) => appointment::release_material(docket, note),
        Command::Propose(propose) => return mediation::propose(docket, propose),
        Command::CloseMediation(note) => mediation::close(docket, note),
        Command::DeclineMediation(note) => mediation::decline(docket, note),
        Command::AcceptProposal(note) => mediation::accept_proposal(docket, note),
        Command::DeclineProposal(note) => mediation::decline_proposal(docket, note),
        Command::Submit(words) => recommendation::submit(docket, words),
        Command::AgreeBinding(note) => recommendation::agree_binding(docket, note),
        Command::Recommend(recommend) => return recommendation::recommend(docket, recommend),
        Command::Correct(correct) => return recommendation::correct(docket, correct),
        Command::AcceptRecommendation(note) => recommendation::answer(docket, note, true),
        Command::DeclineRecommendation(note) => recommendation::answer(docket, note, false),
        Command::ReportPerformance(on) => return performance::report(docket, on),
        Command::ConfirmPerformance(on) => return performance::confirm(docket, on),
        Command::ReportBreach(on) => return performance::report_breach(docket, on),
        Command::DecidePerformance(decision) => return performance::decide(docket, decision),
        Command::Withdraw(note) => closing::withdraw(docket, note),
        Command::Discontinue(discontinue) => return closing::discontinue(docket, discontinue),
        Command::RequestReview(reasons) => closing::request_review(docket, reasons),
        Command::DecideReview(decision) => closing::decide_review(docket, decision),
        Command::Resume(note) => closing::resume(docket, note),
        Command::Rate(rate) => closing::rate(docket, rate),
        Command::Message(message) => return around::message(docket, message),
        Command::AppointRepresentative(appoint) => around::appoint_representative(docket, appoint),
        Command::Bundle(bundle) => around::bundle(docket, bundle),
        Command::OptOut(note) => around::opt_out(docket, note),
        Command::Hold(hold) => return around::hold(docket, hold),
        Command::Release(hold) => return around::release(docket, hold),
        // A case that exists cannot be filed, which the table says already; what has fallen due is applied by now.
        Command::File(_) | Command::Expire(_) => {}
    }
    Ok(())
}
