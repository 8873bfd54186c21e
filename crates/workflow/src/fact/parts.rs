//! What facts are made of.

use domain::OfferId;
use serde::{Deserialize, Serialize};

use crate::deadline::Due;

domain::words! {
    /// By whom or what a complaint was admitted.
    AdmittedBy "way of admission" {
        /// The automatic checks.
        Checks "checks",
        /// An officer.
        Officer "officer",
        /// Nobody decided in time.
        Lapse "lapse",
        /// Another officer, on review.
        Review "review",
        /// Nobody decided on the review in time.
        ReviewLapse "review-lapse",
    }

    /// Why a case went back to service.
    ReturnCause "cause of a return to service" {
        /// The notice came back.
        Bounce "bounce",
        /// A settlement through an unverified address was not confirmed.
        Unconfirmed "unconfirmed",
    }

    /// Why a stage ended that both sides were in.
    EndedBy "way of ending" {
        /// Its time was over.
        Time "time",
        /// The consumer asked for it.
        Consumer "consumer",
        /// The merchant asked for it.
        Merchant "merchant",
        /// The mediator ended it.
        Mediator "mediator",
    }

    /// Why an appointment was opened.
    AppointmentCause "cause of an appointment" {
        /// The merchant did not answer.
        NoResponse "no-response",
        /// Negotiation ended without agreement.
        NoAgreement "no-agreement",
        /// The mediator resigned.
        Resignation "resignation",
        /// An objection was upheld.
        Objection "objection",
    }

    /// How an agreement came about.
    SettledBy "way of settling" {
        /// An offer was accepted.
        Offer "offer",
        /// Two bids overlapped.
        Bids "bids",
        /// Both accepted the mediator's proposal.
        Proposal "proposal",
        /// Both accepted the recommendation, or had agreed that it binds.
        Recommendation "recommendation",
    }
}

/// The limits of a case after its clocks stood still, all later by the same number of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resumption {
    /// The limit of the stage that goes on.
    pub due: Due,
    /// The outer limit, if one runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outer: Option<Due>,
    /// The limits of open offers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<OfferDue>,
}

/// The limit of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferDue {
    /// Which offer.
    pub offer: OfferId,
    /// Until when it is open.
    pub due: Due,
}
