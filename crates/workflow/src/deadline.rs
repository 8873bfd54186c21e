//! Limits of time, as facts and as data of the state.

use domain::{AccountId, Country, OfferId, TermId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::side::Side;

/// When a limit ends. Computed once, when the event that starts it is decided, and kept with it, so that a calendar
/// corrected later never moves a limit that people were told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// The end of the last day, 24:00 in the legal zone of `state`: the first instant that is too late.
    pub at: Timestamp,
    /// The last day.
    pub day: Date,
    /// The state whose calendar and zone were used: that of the one who must act, or the office's for staff.
    pub state: Country,
    /// The day on which it would have ended, had that been a working day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rolled_from: Option<Date>,
    /// Whether the calendar for that day is not published yet, so that only weekends and fixed days were counted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub provisional: bool,
    /// When to remind the one who must act, if there is time for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remind_at: Option<Timestamp>,
}

impl Due {
    /// Whether the limit is over at that instant.
    #[must_use]
    pub fn is_over(&self, at: Timestamp) -> bool {
        at >= self.at
    }

    /// The limit once it was counted anew: never earlier than people were told. If it has not moved, the reminder that
    /// was set for it holds, and no second one is.
    #[must_use]
    pub fn moved_to(self, new: Self) -> Self {
        if new.at > self.at { new } else { Self { remind_at: None, ..self } }
    }

    /// The later of two limits; of equal ones, the first.
    #[must_use]
    pub fn later_of(self, other: Self) -> Self {
        if other.at > self.at { other } else { self }
    }
}

domain::words! {
    /// What a limit is for. Names of data and texts.
    DeadlineKind "deadline kind" {
        /// The complaint is admitted or refused.
        Screening "screening",
        /// Information asked for is supplied.
        Information "information",
        /// The merchant is reached.
        Service "service",
        /// Mail taken by our relay and not returned counts as received.
        RelayProof "relay-proof",
        /// The merchant answers the complaint.
        Response "response",
        /// The two sides agree between themselves.
        Negotiation "negotiation",
        /// A mediator is found without an officer.
        Appointment "appointment",
        /// A proposed mediator declares independence.
        Declaration "declaration",
        /// A side objects to the proposed mediator without reasons.
        Objection "objection",
        /// A side keeps negotiation material from the mediator.
        MaterialWithholding "material-withholding",
        /// An officer appoints a mediator.
        OfficerAppointment "officer-appointment",
        /// The mediator brings the sides together.
        Mediation "mediation",
        /// Both sides answer the mediator's proposal.
        Proposal "proposal",
        /// Both sides make their submissions.
        Submissions "submissions",
        /// The mediator gives the recommendation.
        Decision "decision",
        /// Both sides answer the recommendation.
        RecommendationAnswer "recommendation-answer",
        /// An offer is answered.
        Offer "offer",
        /// An officer decides on a request for more time.
        ExtensionDecision "extension-decision",
        /// An officer decides on an objection for cause.
        ObjectionDecision "objection-decision",
        /// An officer confirms a settlement made through an unverified address.
        SettlementConfirmation "settlement-confirmation",
        /// A term is performed and reported.
        Performance "performance",
        /// A term not reported in time is reported after a reminder.
        PerformanceGrace "performance-grace",
        /// The other side disputes or confirms a reported term.
        PerformanceConfirmation "performance-confirmation",
        /// An officer decides whether a term was performed.
        PerformanceDecision "performance-decision",
        /// A party rates how the case was handled.
        Rating "rating",
        /// The consumer asks for a review of a refusal.
        ReviewRequest "review-request",
        /// Another officer decides on the review.
        ReviewDecision "review-decision",
        /// The consumer resumes a case that ended by silence.
        Resumption "resumption",
        /// A missing answer enters the public record.
        Publication "publication",
        /// The whole procedure ends.
        OuterLimit "outer-limit",
        /// Personal data is erased.
        Erasure "erasure",
    }
}

/// Who must act before a limit ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "who", content = "id", rename_all = "kebab-case")]
pub enum Obliged {
    /// One side.
    Side(Side),
    /// Both sides.
    Both,
    /// This mediator.
    Mediator(AccountId),
    /// Any case officer.
    Officer,
    /// Nobody: the time itself has the effect.
    Nobody,
}

/// To what in the case something refers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "of", content = "id", rename_all = "kebab-case")]
pub enum Subject {
    /// The case as a whole.
    Case,
    /// An offer.
    Offer(OfferId),
    /// A term of a settlement or recommendation.
    Term(TermId),
}

/// A limit that is running in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// What it is for.
    pub kind: DeadlineKind,
    /// When it ends.
    pub due: Due,
    /// Who must act before.
    pub who: Obliged,
    /// What of the case it concerns.
    pub subject: Subject,
}
