//! Mediation and the mediator's proposal.

use super::docket::Docket;
use super::{recommendation, settlement, terms};
use crate::clock::Whose;
use crate::command::{CommandName, Note, Propose};
use crate::event::Content;
use crate::fact::{EndedBy, Fact, SettledBy};
use crate::refusal::Refusal;
use crate::side::Side;
use crate::stage::Stage;

pub(super) fn open(docket: &mut Docket<'_>) {
    let due = docket.clock().period(Whose::Both, docket.limits().mediation);
    docket.record(Fact::MediationOpened { due });
}

pub(super) fn propose(docket: &mut Docket<'_>, propose: &Propose) -> Result<(), Refusal> {
    let (specs, words) = terms::specify(docket, CommandName::Propose, &propose.terms)?;
    let due = docket.clock().period(Whose::Both, docket.limits().proposal);
    let content = Content { terms: words, ..Content::text(propose.text.as_str()) };
    docket.record_with(Fact::ProposalMade { terms: specs, due }, content);
    Ok(())
}

pub(super) fn close(docket: &mut Docket<'_>, note: &Note) {
    docket.record_noted(Fact::MediationEnded { by: EndedBy::Mediator }, note);
    recommendation::open(docket);
}

pub(super) fn decline(docket: &mut Docket<'_>, note: &Note) {
    let by = match docket.side() {
        Side::Consumer => EndedBy::Consumer,
        Side::Merchant => EndedBy::Merchant,
    };
    docket.record_noted(Fact::MediationEnded { by }, note);
    recommendation::open(docket);
}

pub(super) fn expire(docket: &mut Docket<'_>) {
    docket.record(Fact::MediationEnded { by: EndedBy::Time });
    recommendation::open(docket);
}

pub(super) fn accept_proposal(docket: &mut Docket<'_>, note: &Note) {
    let by = docket.side();
    docket.record_noted(Fact::ProposalAccepted { by }, note);
    let case = docket.case();
    if let Stage::Proposal { accepted, .. } = &case.stage
        && accepted.both()
    {
        let specs = case.proposal.clone();
        settlement::reach(docket, SettledBy::Proposal, &specs);
    }
}

/// A side that had accepted takes its acceptance back, which leaves the proposal open; a side that had not, declines,
/// which ends it.
pub(super) fn decline_proposal(docket: &mut Docket<'_>, note: &Note) {
    let by = docket.side();
    let had_accepted = matches!(&docket.case().stage, Stage::Proposal { accepted, .. } if *accepted.of(by));
    if had_accepted {
        docket.record_noted(Fact::AcceptanceTakenBack { by }, note);
    } else {
        docket.record_noted(Fact::ProposalDeclined { by }, note);
        recommendation::open(docket);
    }
}

pub(super) fn expire_proposal(docket: &mut Docket<'_>) {
    let Stage::Proposal { accepted, .. } = docket.case().stage else { return };
    docket.record(Fact::ProposalLapsed { accepted });
    recommendation::open(docket);
}
