//! The parts of a case as they are shown.

use std::collections::BTreeMap;

use domain::{AccountId, Country, Language, Money, OfferId, PartyId, Remedy, Role, Sensitive, TermId};
use jiff::Timestamp;
use jiff::civil::Date;
use store::{CaseParty, Delivery, DeliveryResult};
use workflow::{
    Actor, Deadline, DeadlineKind, Due, Obliged, OfferState, Performance, Progress, Side, Subject, Term, TermSpec, When,
};

use crate::App;

/// Who looks at the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// In what role.
    pub role: Role,
    /// As which party, if on a side.
    pub party: Option<PartyId>,
}

/// When a limit ends, for those who must know it in their own time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitView {
    /// The first instant that is too late.
    pub ends_at: Timestamp,
    /// The last day.
    pub last_day: Date,
    /// The zone in which that day ends.
    pub zone: String,
    /// The zone of the office.
    pub office_zone: String,
    /// Whether the calendar of that day is not published yet.
    pub provisional: bool,
    /// The day on which it would have ended, had that been a working day.
    pub rolled_from: Option<Date>,
}

impl LimitView {
    pub(crate) fn of(app: &App, due: &Due) -> Self {
        Self {
            ends_at: due.at,
            last_day: due.day,
            zone: zone_of(app, due.state),
            office_zone: zone_of(app, app.settings.office_state),
            provisional: due.provisional,
            rolled_from: due.rolled_from,
        }
    }
}

/// The zone in which limits of a state end.
pub(crate) fn zone_of(app: &App, state: Country) -> String {
    app.jurisdictions.state(state).map_or_else(|| "UTC".to_owned(), |state| state.time.default_zone.clone())
}

/// A limit that is running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineView {
    /// What it is for.
    pub kind: DeadlineKind,
    /// Who must act before.
    pub who: Obliged,
    /// What of the case it concerns.
    pub subject: Subject,
    /// When it ends.
    pub limit: LimitView,
}

impl DeadlineView {
    pub(crate) fn of(app: &App, deadline: &Deadline) -> Self {
        Self {
            kind: deadline.kind,
            who: deadline.who,
            subject: deadline.subject,
            limit: LimitView::of(app, &deadline.due),
        }
    }
}

/// Somebody in the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyView {
    /// The id in this case.
    pub id: PartyId,
    /// On which side.
    pub side: Side,
    /// For whom, if this is a representative.
    pub represents: Option<PartyId>,
    /// Whether it is the one who looks.
    pub is_viewer: bool,
    /// The name; none once it was erased.
    pub name: Option<String>,
    /// The state.
    pub country: Country,
    /// The language in which this party reads.
    pub language: Language,
    /// Whether the address through which it acts was shown to be its own.
    pub address_verified: bool,
    /// Where it can be reached, if that is for the viewer.
    pub contact: Option<ContactView>,
}

/// Where somebody can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactView {
    /// The mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The web site.
    pub website: Option<String>,
}

impl PartyView {
    /// A party as `actor` sees it. Whoever acts for the merchant through an address that is not known to be the merchant's
    /// gets no contact data of the consumer; a mediator gets nobody's, since all talk is in the case.
    pub(crate) fn of(party: &CaseParty, actor: &Actor, verified: bool) -> Self {
        let reachable = match actor {
            Actor::Officer(_) | Actor::Consumer(_) => true,
            Actor::Merchant(_) => party.side == Side::Merchant || verified,
            _ => false,
        };
        let plain = |value: &Option<Sensitive<String>>| value.as_ref().map(|value| value.expose().clone());
        let contact = party.contact.as_ref().filter(|_| reachable).map(|contact| ContactView {
            email: plain(&contact.email),
            phone: plain(&contact.phone),
            website: plain(&contact.website),
        });
        Self {
            id: party.id,
            side: party.side,
            represents: party.represents,
            is_viewer: actor.side().is_some() && actor.id() == Some(party.id.as_uuid()),
            name: party.contact.as_ref().map(|contact| contact.name.expose().clone()),
            country: party.country,
            language: party.language,
            address_verified: party.address_verified,
            contact,
        }
    }
}

/// The mediator, or who is being asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseMediatorView {
    /// The account.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// The nationality, by the roster.
    pub nationality: Option<Country>,
    /// Whether the appointment is final.
    pub appointed: bool,
}

/// What somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// When.
    pub at: Timestamp,
    /// In what role.
    pub by: Role,
    /// The text; none if there was none, or it was erased.
    pub text: Option<String>,
}

/// A duty, offered, proposed, recommended or agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermView {
    /// Its id, the same from the offer to performance.
    pub id: TermId,
    /// Who owes it.
    pub debtor: Side,
    /// What is owed.
    pub remedy: Remedy,
    /// How much, if it is money.
    pub amount: Option<Money>,
    /// By when, before it is agreed.
    pub when: When,
    /// The term that comes first.
    pub after: Option<TermId>,
    /// What cannot be structured, in words.
    pub words: Option<String>,
    /// How far it has come, once it is agreed.
    pub performance: Option<Performance>,
    /// The limit that runs: to do it and report it, to dispute it, or to decide on it.
    pub limit: Option<LimitView>,
}

impl TermView {
    pub(crate) fn offered(spec: &TermSpec, words: &BTreeMap<TermId, String>) -> Self {
        Self {
            id: spec.id,
            debtor: spec.debtor,
            remedy: spec.remedy,
            amount: spec.amount,
            when: spec.when,
            after: spec.after,
            words: words.get(&spec.id).cloned(),
            performance: None,
            limit: None,
        }
    }

    pub(crate) fn agreed(app: &App, term: &Term, words: &BTreeMap<TermId, String>) -> Self {
        let due = match &term.progress {
            Progress::Pending => Some(&term.due),
            Progress::Reminded { due }
            | Progress::Reported { due }
            | Progress::Unreported { due }
            | Progress::Disputed { due } => Some(due),
            Progress::Final { .. } => None,
        };
        Self {
            performance: Some(term.performance()),
            limit: due.map(|due| LimitView::of(app, due)),
            ..Self::offered(&term.spec, words)
        }
    }
}

/// An offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferView {
    /// Its id.
    pub id: OfferId,
    /// By which side.
    pub by: Side,
    /// When it was made.
    pub made_at: Timestamp,
    /// What each side would do.
    pub terms: Vec<TermView>,
    /// A remark.
    pub note: Option<String>,
    /// What has become of it.
    pub state: OfferState,
    /// Until when it can be accepted, while it can.
    pub limit: Option<LimitView>,
}

/// A proposal or a recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalView {
    /// When it was given.
    pub at: Timestamp,
    /// What each side would, or should, do.
    pub terms: Vec<TermView>,
    /// The text, or the reasons; none once they were erased.
    pub text: Option<String>,
}

/// What became of a notice, for both sides to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryView {
    /// What it was about.
    pub kind: String,
    /// Which attempt.
    pub attempt: u32,
    /// What became of it.
    pub result: DeliveryResult,
    /// When.
    pub at: Timestamp,
}

impl DeliveryView {
    pub(crate) fn of(delivery: Delivery) -> Self {
        Self { kind: delivery.kind, attempt: delivery.attempt, result: delivery.result, at: delivery.at }
    }
}

/// Whether somebody in this role sees what became of notices: the sides and the office.
pub(crate) const fn sees_deliveries(actor: &Actor) -> bool {
    matches!(actor, Actor::Consumer(_) | Actor::Merchant(_) | Actor::Officer(_))
}
