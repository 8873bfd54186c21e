//! Which events of a case somebody may see. Whoever may not see one is given its digests, so that the chain still
//! verifies, and learns nothing else: neither who, nor when, nor what.

use store::StoredEvent;
use workflow::payload::Audience;
use workflow::{Actor, Case, Event, Fact, Side};

/// What an actor sees of a case.
#[derive(Debug, Clone)]
pub(crate) struct Sight {
    actor: Actor,
    /// Events up to this place are negotiation material that the mediator is kept from.
    walled_until: u64,
}

impl Sight {
    /// The sight of an actor on a case with these events, which must be all of them.
    pub(crate) fn of(actor: Actor, case: &Case, events: &[StoredEvent]) -> Self {
        let is_walled = matches!(actor, Actor::Mediator(_)) && (case.withheld.consumer || case.withheld.merchant);
        let negotiation_ended = || {
            let opened = events.iter().find(|one| matches!(one.event.fact, Fact::AppointmentOpened { .. }));
            opened.map_or(0, |one| one.seq)
        };
        Self { actor, walled_until: if is_walled { negotiation_ended() } else { 0 } }
    }

    /// Whether the event is for the actor's eyes.
    pub(crate) fn sees(&self, seq: u64, event: &Event) -> bool {
        match &event.fact {
            Fact::MessageSent { to: Audience::Everyone, .. }
            | Fact::OfferMade { .. }
            | Fact::OfferWithdrawn { .. }
            | Fact::OfferAccepted { .. }
            | Fact::OfferDeclined { .. }
            | Fact::OfferExpired { .. } => !self.is_walled_off(seq),
            // A caucus is between one side and the mediator.
            Fact::MessageSent { to, .. } => {
                let side = match to {
                    Audience::Consumer => Some(Side::Consumer),
                    Audience::Merchant => Some(Side::Merchant),
                    Audience::Mediator | Audience::Everyone => event.actor.side(),
                };
                matches!(self.actor, Actor::Mediator(_)) || self.is_of(side)
            }
            Fact::BidMade { by } => self.is_of(Some(*by)),
            _ => true,
        }
    }

    /// Whether offers and messages of the negotiation are kept from the actor.
    pub(crate) fn is_walled_off(&self, seq: u64) -> bool {
        seq <= self.walled_until
    }

    fn is_of(&self, side: Option<Side>) -> bool {
        side.is_some() && self.actor.side() == side
    }
}

/// Whether an actor sees the addresses of a side. The consumer gave those of the merchant; a merchant sees those of the
/// consumer only once it has shown that it is the merchant; a mediator needs neither, because everything goes through
/// the case.
pub(crate) fn sees_contacts(actor: Actor, verified: bool, of: Side) -> bool {
    match actor {
        Actor::Consumer(_) | Actor::Officer(_) => true,
        Actor::Merchant(_) => of == Side::Merchant || verified,
        _ => false,
    }
}
