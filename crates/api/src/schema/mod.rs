//! What the API says, and in what form. Plain data; made from views, never the other way round.

pub mod action;
mod assessment;
mod case;
mod case_of;
mod common;
mod complaint;
mod rules;

pub use assessment::{Assessment, AssessmentRight, OfficerReason, Step};
pub use case::{
    Action, Answer, Case, CaseRow, Deadline, Event, Evidence, Mediator, Message, Notice, Offer, Party, Proposal,
    Purchase, Remedy, Term, Viewer,
};
pub use common::{Limit, Money, Named, Page};
pub use complaint::{Complaint, Consumer, Merchant, PurchaseDetails, RemedySought};
pub use rules::{
    Authority, Citation, Jurisdiction, JurisdictionDetails, OutsideLimit, ProblemGroup, ProblemType, RemedyKind, Right,
    Taxonomy,
};
