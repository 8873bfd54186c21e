//! Who is told what of each fact.

mod dispute;
mod ending;

use domain::{AccountId, AddressId};

use super::{Notice, NoticeKind, Recipient, reminders};
use crate::case::Case;
use crate::command::{AddressKind, Asked, ServiceProof, Verdict};
use crate::deadline::{DeadlineKind, Due};
use crate::event::Event;
use crate::fact::Fact;
use crate::side::Side;
use crate::stage::Stage;

/// Who is told what of an event. `case` is the case as the event left it. Reminders of the limits that the event starts
/// are among them; see [`Notice::not_before`].
///
/// Nobody is told of what they did themselves, except where it starts a limit for them or is a receipt.
#[must_use]
pub fn notices_for(case: &Case, event: &Event) -> Vec<Notice> {
    let mut told = Told { case, event, notices: Vec::new() };
    told.of_the_way_to_an_answer();
    told.of_negotiation();
    told.of_the_mediator();
    told.of_mediation();
    told.of_performance();
    told.of_the_end();
    let Told { mut notices, .. } = told;
    reminders::add(case, &event.fact, &mut notices);
    notices
}

impl Notice {
    pub(super) const fn of(kind: NoticeKind, to: Recipient) -> Self {
        Self {
            kind,
            to,
            due: None,
            deadline: None,
            not_before: None,
            offer: None,
            term: None,
            message: None,
            address: None,
        }
    }
}

const CONSUMER: Recipient = Recipient::Side(Side::Consumer);
const MERCHANT: Recipient = Recipient::Side(Side::Merchant);

struct Told<'a> {
    case: &'a Case,
    event: &'a Event,
    notices: Vec<Notice>,
}

impl Told<'_> {
    fn tell(&mut self, kind: NoticeKind, to: Recipient) -> &mut Notice {
        self.notices.push(Notice::of(kind, to));
        let last = self.notices.len().saturating_sub(1);
        // Just pushed, so the list has a last one.
        #[expect(clippy::indexing_slicing, reason = "the last of a list that is not empty")]
        &mut self.notices[last]
    }

    fn tell_by(&mut self, kind: NoticeKind, to: Recipient, deadline: DeadlineKind, due: Due) -> &mut Notice {
        let notice = self.tell(kind, to);
        notice.due = Some(due);
        notice.deadline = Some(deadline);
        notice
    }

    fn tell_both(&mut self, kind: NoticeKind) {
        self.tell(kind, CONSUMER);
        self.tell(kind, MERCHANT);
    }

    fn tell_both_by(&mut self, kind: NoticeKind, deadline: DeadlineKind, due: Due) {
        self.tell_by(kind, CONSUMER, deadline, due);
        self.tell_by(kind, MERCHANT, deadline, due);
    }

    fn tell_mediator(&mut self, kind: NoticeKind) {
        if let Some(account) = self.mediator() {
            self.tell(kind, Recipient::Mediator(account));
        }
    }

    fn mediator(&self) -> Option<AccountId> {
        self.case.mediator.map(|mediator| mediator.account)
    }

    /// The limit of the stage the case is in now, whichever it is.
    fn running(&self) -> Option<(DeadlineKind, Due)> {
        let of_stage = self.case.deadlines().into_iter().next()?;
        Some((of_stage.kind, of_stage.due))
    }

    fn of_the_way_to_an_answer(&mut self) {
        use NoticeKind as N;
        match &self.event.fact {
            Fact::ComplaintFiled { verdict, due, .. } => {
                self.tell_by(N::ComplaintReceived, CONSUMER, DeadlineKind::Screening, *due);
                if let Verdict::ForAnOfficer { .. } = verdict {
                    self.tell_by(N::ScreeningNeeded, Recipient::Officers, DeadlineKind::Screening, *due);
                }
            }
            Fact::ComplaintAdmitted { due, .. } => {
                self.tell_by(N::ComplaintAdmitted, CONSUMER, DeadlineKind::Service, *due);
                self.tell(N::Invitation, MERCHANT);
            }
            Fact::ComplaintRefused { review, .. } => {
                self.tell_by(N::ComplaintRefused, CONSUMER, DeadlineKind::ReviewRequest, *review);
            }
            Fact::InformationRequested { from, clarification, due } => self.asked(*from, *clarification, *due),
            Fact::InformationSuppliedInPart { .. } => self.tell_mediator(N::InformationSupplied),
            Fact::InformationSupplied { .. } => {
                if let Stage::Screening { due } = self.case.stage {
                    self.tell_by(N::InformationSupplied, Recipient::Officers, DeadlineKind::Screening, due);
                } else {
                    self.tell_mediator(N::InformationSupplied);
                    self.goes_on();
                }
            }
            Fact::InformationNotSupplied { .. } => {
                self.tell_mediator(N::CaseGoesOn);
                self.goes_on();
            }
            Fact::AddressSupplied { address, address_kind } => self.address_supplied(*address, *address_kind),
            Fact::ServiceAttemptFailed { address } => {
                let Stage::Service { due, .. } = self.case.stage else { return };
                for to in [CONSUMER, Recipient::Officers] {
                    self.tell_by(N::AddressNeeded, to, DeadlineKind::Service, due).address = *address;
                }
            }
            Fact::BounceNoted { address } => self.tell(N::BounceAlert, Recipient::Officers).address = *address,
            // Served by its own answer, the merchant needs no limit, and the consumer hears of the answer.
            Fact::ComplaintServed { proof: ServiceProof::Answer, .. } => {}
            Fact::ComplaintServed { due, .. } => {
                self.tell_by(N::MerchantReached, CONSUMER, DeadlineKind::Response, *due);
                self.tell_by(N::ResponseDue, MERCHANT, DeadlineKind::Response, *due);
            }
            Fact::ReturnedToService { due, .. } => {
                self.tell_both_by(N::ReturnedToService, DeadlineKind::Service, *due);
                self.tell(N::Invitation, MERCHANT);
                self.tell_by(N::AddressNeeded, CONSUMER, DeadlineKind::Service, *due);
                self.tell_by(N::AddressNeeded, Recipient::Officers, DeadlineKind::Service, *due);
            }
            Fact::ResponseReceived { due, .. } => {
                self.tell_by(N::ResponseReceived, CONSUMER, DeadlineKind::Negotiation, *due);
            }
            Fact::LateResponseReceived { .. } => {
                self.tell(N::LateResponseReceived, CONSUMER);
                self.tell_mediator(N::LateResponseReceived);
            }
            Fact::NoResponseRecorded { publication } => {
                self.tell(N::NoResponse, CONSUMER);
                self.tell_by(N::NoResponseRecorded, MERCHANT, DeadlineKind::Publication, *publication);
            }
            Fact::NoResponseExplained {} => {
                self.tell(N::NoResponseExplained, Recipient::Officers);
            }
            Fact::NoResponsePublished { .. } => {
                self.tell(N::NoResponsePublished, MERCHANT);
            }
            Fact::ServiceDelayed { deadline, due } => {
                self.tell_by(N::ServiceDelayed, Recipient::Officers, *deadline, *due);
            }
            _ => {}
        }
    }

    fn asked(&mut self, from: Asked, clarification: bool, due: Due) {
        for side in Side::ALL.iter().copied() {
            if from.includes(side) {
                self.tell_by(NoticeKind::InformationRequested, Recipient::Side(side), DeadlineKind::Information, due);
            } else if clarification {
                self.tell_by(NoticeKind::ClocksStopped, Recipient::Side(side), DeadlineKind::Information, due);
            }
        }
    }

    /// The clocks run again: both sides are told the limit of the stage.
    fn goes_on(&mut self) {
        if let Some((deadline, due)) = self.running() {
            self.tell_both_by(NoticeKind::CaseGoesOn, deadline, due);
        }
    }

    /// Mail goes out by itself; to a page or a postal address somebody has to write by hand.
    fn address_supplied(&mut self, address: AddressId, kind: AddressKind) {
        let notice = match kind {
            AddressKind::Email => self.tell(NoticeKind::Invitation, MERCHANT),
            AddressKind::Website | AddressKind::Postal => self.tell(NoticeKind::AddressSupplied, Recipient::Officers),
        };
        notice.address = Some(address);
    }
}
