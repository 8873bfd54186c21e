//! The first event of a case.

use domain::CaseId;

use crate::case::{Answer, Case, Party};
use crate::command::FiledParty;
use crate::event::Event;
use crate::fact::Fact;
use crate::side::Sides;
use crate::stage::Stage;

/// The case that begins with this event; none if the event files no complaint.
#[must_use]
pub fn begin(id: CaseId, event: &Event) -> Option<Case> {
    let Fact::ComplaintFiled { reference, procedure, channel, consumer, merchant, register_entry, claim, due, .. } =
        &event.fact
    else {
        return None;
    };
    Some(Case {
        id,
        version: 1,
        reference: *reference,
        procedure: procedure.clone(),
        channel: *channel,
        consumer: party(consumer),
        merchant: party(merchant),
        register_entry: *register_entry,
        claim: claim.clone(),
        stage: Stage::Screening { due: *due },
        filed_at: event.at,
        admitted_at: None,
        service: None,
        used: Vec::new(),
        outer: None,
        answer: Answer::Awaited,
        publication: None,
        consumer_active: false,
        offers: Vec::new(),
        bids: Sides::default(),
        held_settlement: None,
        counterclaim: None,
        mediator: None,
        excluded: Vec::new(),
        objections: Sides::default(),
        objected_for_cause: Sides::default(),
        objection: None,
        withheld: Sides::default(),
        proposal: Vec::new(),
        binding: Sides::default(),
        recommendation: None,
        extended: Vec::new(),
        extension: None,
        screening_requests: 0,
        terms: Vec::new(),
        outcome: None,
        closed_at: None,
        ratings: Sides::default(),
        bundle: None,
        opted_out: Sides::default(),
        holds: Vec::new(),
        delays: Vec::new(),
    })
}

const fn party(filed: &FiledParty) -> Party {
    Party { id: filed.party, country: filed.country, language: filed.language, representative: None }
}
