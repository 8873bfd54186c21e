//! How an agreement takes effect, by whatever way it came about.

use super::docket::Docket;
use super::{closing, terms};
use crate::clock::Whose;
use crate::fact::{Fact, SettledBy};
use crate::term::TermSpec;

/// Both sides have agreed. If the merchant acts through an address that does not count as its own, an officer has to
/// confirm it first; that goes for an accepted recommendation as for a settlement, since it binds the merchant alike.
pub(super) fn reach(docket: &mut Docket<'_>, by: SettledBy, specs: &[TermSpec]) {
    if docket.case().is_answered_unverified() {
        let due = docket.clock().period(Whose::Office, docket.limits().settlement_confirmation);
        docket.record(Fact::SettlementHeld { by, terms: specs.to_vec(), due });
    } else {
        conclude(docket, by, specs);
    }
}

/// The agreement takes effect. One without any term (a recommendation may have none) is performed at once.
pub(super) fn conclude(docket: &mut Docket<'_>, by: SettledBy, specs: &[TermSpec]) {
    let terms = terms::agree(docket, specs);
    let fact = match by {
        SettledBy::Recommendation => Fact::RecommendationAccepted { binding: docket.case().binding.both(), terms },
        SettledBy::Offer | SettledBy::Bids | SettledBy::Proposal => Fact::SettlementReached { by, terms },
    };
    docket.record(fact);
    if specs.is_empty() {
        closing::close(docket);
    }
}
