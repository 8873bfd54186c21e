//! The stages of a case. Each carries what exists only in it.

use domain::{AccountId, AddressId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::command::Asked;
use crate::deadline::Due;
use crate::outcome::RecommendationAnswer;
use crate::side::Sides;

domain::words! {
    /// The stages of a case.
    StageName "stage" {
        /// Can the complaint be taken?
        Screening "screening",
        /// Something has to be said before the case goes on.
        Information "information",
        /// The merchant is being reached.
        Service "service",
        /// The merchant has to answer.
        AwaitingResponse "awaiting-response",
        /// The sides look for a solution between themselves.
        Negotiation "negotiation",
        /// A mediator is being appointed.
        Appointment "appointment",
        /// The mediator helps.
        Mediation "mediation",
        /// The mediator's proposal is open.
        Proposal "proposal",
        /// The mediator recommends.
        Recommendation "recommendation",
        /// What was agreed is being done.
        Performance "performance",
        /// The case has ended.
        Closed "closed",
    }

    /// What a mediator is appointed for.
    Goal "goal of an appointment" {
        /// To mediate.
        Mediation "mediation",
        /// To recommend on the papers, since the merchant did not answer.
        Recommendation "recommendation",
    }

    /// Why this mediator was chosen.
    AppointmentReason "reason of an appointment" {
        /// Of a third nationality, and speaks the languages of both sides.
        ThirdNationalityWithLanguages "third-nationality-with-languages",
        /// Speaks the languages of both sides; nobody of a third nationality does.
        Languages "languages",
        /// Of a third nationality; nobody speaks both languages.
        ThirdNationality "third-nationality",
        /// The next who was free.
        NextOnRoster "next-on-roster",
        /// An officer chose.
        Officer "officer",
    }
}

/// The stage of a case. In JSON `{"name": "negotiation", "due": {…}}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum Stage {
    /// Can the complaint be taken? An officer decides.
    Screening {
        /// Until when; then it is admitted.
        due: Due,
    },
    /// Something has to be said before the case goes on.
    Information {
        /// Until when.
        due: Due,
        /// Of whom it was asked.
        asked: Asked,
        /// Who has supplied something.
        supplied: Sides<bool>,
        /// Where the case comes from and goes back to.
        from: AskedFrom,
    },
    /// The merchant is being reached.
    Service {
        /// Until when.
        due: Due,
        /// Mail that our relay took and that has not come back.
        relay: Option<Relayed>,
        /// Whether a notice has arrived at an address that is not verified.
        reached_unverified: bool,
    },
    /// The merchant has to answer.
    AwaitingResponse {
        /// Until when.
        due: Due,
    },
    /// The sides look for a solution between themselves.
    Negotiation {
        /// Until when.
        due: Due,
    },
    /// A mediator is being appointed.
    Appointment {
        /// Until when without an officer.
        limit: Due,
        /// How far it has come.
        phase: AppointmentPhase,
        /// What the mediator is for.
        goal: Goal,
        /// The stage that was left because its mediator had to go, and goes on with the new one.
        interrupted: Option<Box<Interrupted>>,
    },
    /// The mediator helps.
    Mediation {
        /// Until when.
        due: Due,
    },
    /// The mediator's proposal is open.
    Proposal {
        /// Until when both have to accept it.
        due: Due,
        /// Who accepts it at present.
        accepted: Sides<bool>,
    },
    /// The mediator recommends.
    Recommendation {
        /// How far it has come.
        phase: RecommendationPhase,
    },
    /// What was agreed is being done; the limits are those of the terms.
    Performance,
    /// The case has ended.
    Closed {
        /// Until when it can be rated.
        rating: Option<Due>,
        /// Whether, and how, it can be opened again.
        door: Door,
        /// When personal data is erased, or that it was.
        erasure: Erasure,
    },
}

impl Stage {
    /// The stage without what it carries.
    #[must_use]
    pub const fn name(&self) -> StageName {
        match self {
            Self::Screening { .. } => StageName::Screening,
            Self::Information { .. } => StageName::Information,
            Self::Service { .. } => StageName::Service,
            Self::AwaitingResponse { .. } => StageName::AwaitingResponse,
            Self::Negotiation { .. } => StageName::Negotiation,
            Self::Appointment { .. } => StageName::Appointment,
            Self::Mediation { .. } => StageName::Mediation,
            Self::Proposal { .. } => StageName::Proposal,
            Self::Recommendation { .. } => StageName::Recommendation,
            Self::Performance => StageName::Performance,
            Self::Closed { .. } => StageName::Closed,
        }
    }

    /// Whether the case has ended.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        matches!(self, Self::Closed { .. })
    }
}

/// Mail that our relay took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Relayed {
    /// To which address, if known.
    pub address: Option<AddressId>,
    /// From when it counts as received.
    pub due: Due,
}

/// From where information was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum AskedFrom {
    /// From screening: without it the complaint is not taken.
    Screening,
    /// Later, once: the clocks of the case stand still, and it goes on without it.
    Clarification {
        /// The stage the case goes back to, with its limits as they were.
        stage: Box<Stage>,
        /// Since when the clocks stand still.
        since: Timestamp,
    },
}

/// How far the appointment of a mediator has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum AppointmentPhase {
    /// A mediator was asked and has to declare.
    Declaring {
        /// Who.
        mediator: AccountId,
        /// Why this one.
        reason: AppointmentReason,
        /// Until when.
        due: Due,
    },
    /// The mediator declared; the sides may object, and keep material back.
    Objecting {
        /// Who.
        mediator: AccountId,
        /// Why this one.
        reason: AppointmentReason,
        /// Until when a side can object without reasons.
        due: Due,
        /// Until when a side can keep back material; then the mediator is appointed.
        material: Due,
    },
    /// Nobody was found: an officer appoints.
    Officer {
        /// Until when.
        due: Due,
    },
}

/// A stage that was left because its mediator had to go.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Interrupted {
    /// The stage, with its limits as they were.
    pub stage: Stage,
    /// How many days it still had.
    pub days_left: u16,
}

/// How far the recommendation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum RecommendationPhase {
    /// Both sides make their submissions.
    Submissions {
        /// Until when.
        due: Due,
        /// Who has made one.
        submitted: Sides<bool>,
    },
    /// The mediator decides.
    Decision {
        /// Until when.
        due: Due,
    },
    /// Both sides answer the recommendation.
    Answers {
        /// Until when.
        due: Due,
        /// What they said.
        answers: Sides<RecommendationAnswer>,
    },
}

/// Whether, and how, a closed case can be opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum Door {
    /// It cannot.
    Shut,
    /// The consumer can ask for a review of the refusal.
    Review {
        /// Until when.
        due: Due,
        /// The officer who refused, who cannot review; none if the automatic checks did.
        refused_by: Option<AccountId>,
    },
    /// Another officer reviews the refusal.
    UnderReview {
        /// Until when; then the complaint is admitted.
        due: Due,
        /// The officer who refused, who cannot review.
        refused_by: Option<AccountId>,
    },
    /// The consumer, who was silent, can resume the case.
    Resumption {
        /// Until when.
        due: Due,
    },
}

/// What becomes of the personal data of a closed case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum Erasure {
    /// It will be erased, unless something holds it.
    Due {
        /// When.
        due: Due,
    },
    /// It was erased.
    Done,
}
