//! Filing: a complaint becomes a case.

use domain::CaseId;

use super::docket::Docket;
use super::screening;
use crate::actor::Actor;
use crate::clock::{Clock, Whose};
use crate::command::{CommandName, Consent, Filing, Verdict};
use crate::context::Context;
use crate::event::{Content, Event};
use crate::evolve::begin;
use crate::fact::{AdmittedBy, Fact};
use crate::refusal::{Flaw, Refusal};
use crate::side::Sides;
use crate::stage::StageName;

/// What follows from filing: the first events of a case, which [`crate::begin`] and [`crate::evolve`] make a case of.
///
/// A complaint that the automatic checks find admissible goes to service at once, one they find inadmissible is closed
/// at once (a review can be asked for), and one they cannot decide waits for an officer. An organisation's key files in
/// the name of the consumer: its actor is the consumer's party.
///
/// # Errors
/// Why the complaint cannot become a case at all.
pub fn file(id: CaseId, filing: &Filing, actor: &Actor, context: &Context<'_>) -> Result<Vec<Event>, Refusal> {
    let command = CommandName::File;
    if !context.procedure.table.filing.roles.contains(&actor.role()) {
        return Err(Refusal::NotForThisRole { stage: StageName::Screening, command, role: actor.role() });
    }
    if *actor != Actor::Consumer(filing.consumer.party) {
        return Err(Refusal::NotInThisCase { command });
    }
    let flaw = |flaw| Err(Refusal::Invalid { command, flaw, term: None });
    if filing.consumer.party == filing.merchant.party {
        return flaw(Flaw::SameParty);
    }
    for country in [filing.consumer.country, filing.merchant.country] {
        if context.jurisdictions.state(country).is_none() {
            return Err(Refusal::StateNotServed { country });
        }
    }
    if filing.consumer.country == filing.merchant.country {
        return flaw(Flaw::SameState);
    }
    if !Consent::ALL.iter().all(|consent| filing.consents.contains(consent)) {
        return flaw(Flaw::ConsentMissing);
    }
    Ok(first_events(id, filing, actor, context))
}

fn first_events(id: CaseId, filing: &Filing, actor: &Actor, context: &Context<'_>) -> Vec<Event> {
    let states = Sides { consumer: filing.consumer.country, merchant: filing.merchant.country };
    let due = Clock::new(context, states).period(Whose::Office, context.procedure.limits.screening);
    let fact = Fact::ComplaintFiled {
        reference: filing.reference,
        procedure: context.procedure.reference.clone(),
        channel: filing.channel,
        consumer: filing.consumer,
        merchant: filing.merchant,
        register_entry: filing.register_entry,
        claim: filing.claim.clone(),
        consents: filing.consents.clone(),
        verdict: filing.verdict.clone(),
        due,
    };
    let words = filing.words.clone();
    let said = Content { text: Some(filing.description.clone()), words, ..Content::none() };
    let filed = Event { at: context.now, actor: *actor, fact, content: said };
    let mut events = vec![filed];
    let Some(case) = events.first().and_then(|filed| begin(id, filed)) else { return events };
    let mut docket = Docket::of(&case, Actor::System, context);
    match &filing.verdict {
        Verdict::Admissible => screening::record_admission(&mut docket, AdmittedBy::Checks, Content::none()),
        Verdict::Inadmissible { ground } => screening::record_refusal(&mut docket, *ground, Content::none()),
        Verdict::ForAnOfficer { .. } => {}
    }
    events.extend(docket.into_events());
    events
}
