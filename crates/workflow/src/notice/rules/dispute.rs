//! From the first offer to the appointment of a mediator.

use domain::OfferId;

use super::{CONSUMER, MERCHANT, Told};
use crate::actor::Actor;
use crate::case::Offer;
use crate::command::{Audience, Extendable};
use crate::deadline::DeadlineKind;
use crate::fact::Fact;
use crate::notice::{NoticeKind, Recipient};
use crate::side::Side;

impl Told<'_> {
    pub(super) fn of_negotiation(&mut self) {
        use NoticeKind as N;
        match &self.event.fact {
            Fact::ExtensionRequested { by, due, .. } => match due {
                Some(due) => {
                    self.tell_by(N::ExtensionRequested, Recipient::Officers, DeadlineKind::ExtensionDecision, *due);
                }
                None => {
                    self.tell(N::ExtensionRequested, Recipient::Side(by.other()));
                }
            },
            Fact::ExtensionGranted { of, due, .. } => {
                let kind = match of {
                    Extendable::OuterLimit => DeadlineKind::OuterLimit,
                    Extendable::Stage => self.running().map_or(DeadlineKind::OuterLimit, |(deadline, _)| deadline),
                };
                self.tell_both_by(N::ExtensionGranted, kind, *due);
            }
            Fact::ExtensionRefused { .. } => self.tell_both(N::ExtensionRefused),
            Fact::OfferMade { offer, by, due, .. } => {
                let to = Recipient::Side(by.other());
                self.tell_by(N::OfferReceived, to, DeadlineKind::Offer, *due).offer = Some(*offer);
            }
            Fact::OfferWithdrawn { offer } => self.of_offer(N::OfferWithdrawn, *offer, Side::other),
            Fact::OfferDeclined { offer } => self.of_offer(N::OfferDeclined, *offer, |by| by),
            Fact::OfferExpired { offer } => {
                for to in [CONSUMER, MERCHANT] {
                    self.tell(N::OfferExpired, to).offer = Some(*offer);
                }
            }
            Fact::BidMade { by } => {
                self.tell(N::BidMade, Recipient::Side(by.other()));
            }
            Fact::SettlementHeld { due, .. } => {
                let deadline = DeadlineKind::SettlementConfirmation;
                self.tell_both_by(N::SettlementHeld, deadline, *due);
                self.tell_by(N::SettlementHeld, Recipient::Officers, deadline, *due);
            }
            Fact::SettlementReached { .. } => {
                self.tell_both(N::Settled);
                self.tell_mediator(N::Settled);
            }
            Fact::CounterclaimMade { .. } => {
                self.tell(N::CounterclaimReceived, CONSUMER);
            }
            Fact::MessageSent { message, to } => {
                for recipient in self.readers(*to) {
                    self.tell(N::MessageReceived, recipient).message = Some(*message);
                }
            }
            Fact::RepresentativeAppointed { by, .. } => {
                self.tell(N::RepresentativeAppointed, Recipient::Side(by.other()));
            }
            _ => {}
        }
    }

    fn of_offer(&mut self, kind: NoticeKind, offer: OfferId, told: impl Fn(Side) -> Side) {
        if let Some(by) = self.case.offer(offer).map(|offer: &Offer| offer.by) {
            self.tell(kind, Recipient::Side(told(by))).offer = Some(offer);
        }
    }

    /// Who may read a message, but its author.
    fn readers(&self, to: Audience) -> Vec<Recipient> {
        let mediator = self.mediator().map(Recipient::Mediator);
        let all = match to {
            Audience::Everyone => [Some(CONSUMER), Some(MERCHANT), mediator],
            Audience::Mediator => [None, None, mediator],
            Audience::Consumer => [Some(CONSUMER), None, None],
            Audience::Merchant => [None, Some(MERCHANT), None],
        };
        let author = match self.event.actor {
            Actor::Mediator(account) => Some(Recipient::Mediator(account)),
            ref actor => actor.side().map(Recipient::Side),
        };
        all.into_iter().flatten().filter(|reader| Some(*reader) != author).collect()
    }

    pub(super) fn of_the_mediator(&mut self) {
        use NoticeKind as N;
        match &self.event.fact {
            Fact::AppointmentOpened { .. } => self.tell_both(N::AppointmentOpened),
            Fact::MediatorInvited { mediator, due, .. } => {
                self.tell_by(N::MediatorInvited, Recipient::Mediator(*mediator), DeadlineKind::Declaration, *due);
            }
            Fact::MediatorDeclared { due, .. } => {
                self.tell_both_by(N::MediatorProposed, DeadlineKind::Objection, *due);
            }
            Fact::DeclarationMissed { mediator } | Fact::MediatorObjectedTo { mediator, .. } => {
                self.tell(N::MediatorReleased, Recipient::Mediator(*mediator));
            }
            Fact::OfficerAppointmentDue { due } => {
                let deadline = DeadlineKind::OfficerAppointment;
                self.tell_by(N::OfficerAppointmentNeeded, Recipient::Officers, deadline, *due);
            }
            Fact::MediatorAppointed { .. } | Fact::MediatorReplaced { .. } => {
                self.tell_both(N::MediatorAppointed);
                self.tell_mediator(N::MediatorAppointed);
            }
            Fact::MaterialWithheld { by } => self.tell_other_and_mediator(N::MaterialWithheld, *by),
            Fact::MaterialReleased { by } => self.tell_other_and_mediator(N::MaterialReleased, *by),
            Fact::ObjectionRaised { by, due, .. } => {
                let mediator = self.mediator().map(Recipient::Mediator);
                for to in [Some(Recipient::Officers), Some(Recipient::Side(by.other())), mediator].into_iter().flatten()
                {
                    self.tell_by(N::ObjectionRaised, to, DeadlineKind::ObjectionDecision, *due);
                }
            }
            Fact::ObjectionDecided { .. } => {
                self.tell_both(N::ObjectionDecided);
                self.tell_mediator(N::ObjectionDecided);
            }
            Fact::MediatorResigned { .. } => {
                self.tell_both(N::MediatorResigned);
                self.tell(N::MediatorResigned, Recipient::Officers);
            }
            Fact::StageResumed { .. } => self.goes_on(),
            _ => {}
        }
    }

    pub(super) fn tell_other_and_mediator(&mut self, kind: NoticeKind, by: Side) {
        self.tell(kind, Recipient::Side(by.other()));
        self.tell_mediator(kind);
    }
}
