//! What goes on beside the procedure: messages, representatives, bundles, holds.

use domain::{MessageId, PartyId};

use super::docket::{Docket, noted};
use crate::actor::Actor;
use crate::command::{AppointRepresentative, Audience, Bundle, CommandName, Hold, Message, Note};
use crate::event::Content;
use crate::fact::Fact;
use crate::refusal::{Flaw, Obstacle, Refusal};
use crate::stage::Stage;

/// A message. A side writes to everyone, or to the mediator in private while there is one; the mediator to everyone, or
/// to one side in private.
pub(super) fn message(docket: &mut Docket<'_>, message: &Message) -> Result<(), Refusal> {
    let command = CommandName::Message;
    let is_mediator = matches!(docket.actor, Actor::Mediator(_));
    let goes = match message.to {
        Audience::Everyone => true,
        Audience::Mediator => !is_mediator,
        Audience::Consumer | Audience::Merchant => is_mediator,
    };
    if !goes {
        return Err(Refusal::Invalid { command, flaw: Flaw::AudienceNotPossible, term: None });
    }
    let case = docket.case();
    let has_mediator = case.mediator.is_some()
        && matches!(
            case.stage,
            Stage::Mediation { .. } | Stage::Proposal { .. } | Stage::Recommendation { .. } | Stage::Information { .. }
        );
    if message.to == Audience::Mediator && !has_mediator {
        return Err(Refusal::NotNow { command, obstacle: Obstacle::NoMediator });
    }
    let id: MessageId = docket.context.ids.fresh();
    let fact = Fact::MessageSent { message: id, to: message.to };
    docket.record_with(fact, Content::text(message.text.as_str()));
    Ok(())
}

/// Someone acts for a side, under an id of its own. A later one takes the place of the first.
pub(super) fn appoint_representative(docket: &mut Docket<'_>, appoint: &AppointRepresentative) {
    let representative: PartyId = docket.context.ids.fresh();
    let mut content = Content::text(appoint.mandate.as_str());
    content.words.insert("name".to_owned(), appoint.name.as_str().to_owned());
    content.words.insert("email".to_owned(), appoint.email.as_str().to_owned());
    docket.record_with(Fact::RepresentativeAppointed { by: docket.side(), representative }, content);
}

pub(super) fn bundle(docket: &mut Docket<'_>, bundle: &Bundle) {
    docket.record_with(Fact::CaseBundled { bundle: bundle.bundle }, noted(bundle.note.as_ref()));
}

pub(super) fn opt_out(docket: &mut Docket<'_>, note: &Note) {
    let by = docket.side();
    docket.record_noted(Fact::BundleLeft { by }, note);
}

pub(super) fn hold(docket: &mut Docket<'_>, hold: &Hold) -> Result<(), Refusal> {
    if docket.case().holds.contains(&hold.reason) {
        return Err(Refusal::NotNow { command: CommandName::Hold, obstacle: Obstacle::AlreadyDone });
    }
    docket.record_with(Fact::DataHeld { reason: hold.reason }, noted(hold.note.as_ref()));
    Ok(())
}

pub(super) fn release(docket: &mut Docket<'_>, hold: &Hold) -> Result<(), Refusal> {
    if !docket.case().holds.contains(&hold.reason) {
        return Err(Refusal::NotNow { command: CommandName::Release, obstacle: Obstacle::NothingPending });
    }
    docket.record_with(Fact::DataReleased { reason: hold.reason }, noted(hold.note.as_ref()));
    Ok(())
}
