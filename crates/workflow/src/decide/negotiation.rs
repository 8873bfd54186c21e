//! Offers, bids, counterclaims, and the way to a mediator.

use domain::{Money, OfferId, Remedy, TermId};

use super::docket::{Docket, noted};
use super::permit::open_offer;
use super::{appointment, settlement, terms};
use crate::clock::Whose;
use crate::command::{Bid, CommandName, Counterclaim, Note, Offer, OnOffer};
use crate::event::Content;
use crate::fact::{AppointmentCause, EndedBy, Fact, SettledBy};
use crate::refusal::{Flaw, Refusal};
use crate::side::Side;
use crate::term::{TermSpec, When};

/// An offer. A side has at most one open; a new one takes the place of the old one.
pub(super) fn offer(docket: &mut Docket<'_>, offer: &Offer) -> Result<(), Refusal> {
    let (specs, words) = terms::specify(docket, CommandName::Offer, &offer.terms)?;
    let by = docket.side();
    let id: OfferId = docket.context.ids.fresh();
    let due = docket.clock().period(Whose::Side(by.other()), docket.limits().offer);
    let replaces = docket.case().open_offer_of(by).map(|open| open.id);
    let content = Content { terms: words, ..noted(offer.note.as_ref()) };
    docket.record_with(Fact::OfferMade { offer: id, by, terms: specs, due, replaces }, content);
    Ok(())
}

pub(super) fn withdraw_offer(docket: &mut Docket<'_>, on: &OnOffer) -> Result<(), Refusal> {
    let by = docket.side();
    open_offer(docket.case(), on.offer, by)?;
    docket.record_with(Fact::OfferWithdrawn { offer: on.offer }, noted(on.note.as_ref()));
    Ok(())
}

pub(super) fn decline_offer(docket: &mut Docket<'_>, on: &OnOffer) -> Result<(), Refusal> {
    let by = docket.side().other();
    open_offer(docket.case(), on.offer, by)?;
    docket.record_with(Fact::OfferDeclined { offer: on.offer }, noted(on.note.as_ref()));
    Ok(())
}

/// Acceptance by one side settles.
pub(super) fn accept_offer(docket: &mut Docket<'_>, on: &OnOffer) -> Result<(), Refusal> {
    let by = docket.side().other();
    let specs = open_offer(docket.case(), on.offer, by)?.terms.clone();
    docket.record_with(Fact::OfferAccepted { offer: on.offer }, noted(on.note.as_ref()));
    settlement::reach(docket, SettledBy::Offer, &specs);
    Ok(())
}

/// A confidential limit. If the most the merchant would pay reaches the least the consumer would take, they settle at
/// the midpoint; if not, nothing is said but that a bid was made.
pub(super) fn bid(docket: &mut Docket<'_>, bid: &Bid) -> Result<(), Refusal> {
    let command = CommandName::Bid;
    let currency = docket.case().claim.amount.map(|amount| amount.currency());
    if currency.is_some_and(|currency| currency != bid.limit.currency()) {
        return Err(Refusal::Invalid { command, flaw: Flaw::OtherCurrency, term: None });
    }
    let by = docket.side();
    docket.record_with(Fact::BidMade { by }, Content { limit: Some(bid.limit), ..Content::none() });
    let has_bid = *docket.case().bids.of(by.other()) > 0;
    let standing = docket.context.other_limit.filter(|_| has_bid);
    if let Some(amount) = standing.and_then(|other| midpoint(by, bid.limit, other)) {
        let id: TermId = docket.context.ids.fresh();
        let when = When::Days(docket.limits().performance.days);
        let Ok(remedy) = "refund".parse::<Remedy>() else { return Ok(()) };
        let term = TermSpec { id, debtor: Side::Merchant, remedy, amount: Some(amount), when, after: None };
        settlement::reach(docket, SettledBy::Bids, &[term]);
    }
    Ok(())
}

/// The midpoint of two limits that overlap.
fn midpoint(by: Side, own: Money, other: Money) -> Option<Money> {
    let (least, most) = match by {
        Side::Consumer => (own, other),
        Side::Merchant => (other, own),
    };
    let overlaps = least.compare(most).is_ok_and(std::cmp::Ordering::is_le);
    // Two limits of nothing agree on nothing: a term of money has an amount.
    overlaps.then(|| least.midpoint(most).ok()).flatten().filter(|amount| !amount.is_zero())
}

pub(super) fn counterclaim(docket: &mut Docket<'_>, claim: &Counterclaim) {
    docket.record_with(Fact::CounterclaimMade { amount: claim.amount }, Content::text(claim.text.as_str()));
}

pub(super) fn request_mediation(docket: &mut Docket<'_>, note: &Note) {
    let by = match docket.side() {
        Side::Consumer => EndedBy::Consumer,
        Side::Merchant => EndedBy::Merchant,
    };
    docket.record_noted(Fact::NegotiationEnded { by }, note);
    appointment::open(docket, AppointmentCause::NoAgreement, 0);
}

pub(super) fn expire(docket: &mut Docket<'_>) {
    docket.record(Fact::NegotiationEnded { by: EndedBy::Time });
    appointment::open(docket, AppointmentCause::NoAgreement, 0);
}
