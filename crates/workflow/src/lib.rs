//! The state machine of a case: stages, commands, events, limits, who may do what, and who is told what.
//!
//! Everything here is pure. [`decide`] answers a command with the events that follow from it, or a [`Refusal`];
//! [`evolve`] applies an event to a case; [`actions`] lists what an actor may do now; [`notices_for`] says who is told
//! what. All four read the same table, which is data: [`Procedure`]. The time, the calendars and fresh ids come in
//! through [`Context`].
//!
//! This crate must never read a clock, speak to a database or make a sentence. Facts hold no name, no address and no
//! free text; those are [`Content`], which can be erased without changing anything that was decided.
//!
//! Start with [`Stage`], [`Command`] and [`Fact`], then read `decide`.

mod actions;
mod actor;
mod case;
mod clock;
mod command;
mod context;
mod deadline;
mod decide;
mod event;
mod evolve;
mod fact;
mod notice;
mod outcome;
mod procedure;
mod refusal;
mod side;
mod stage;
mod term;

pub use actions::{Action, actions};
pub use actor::Actor;
pub use case::{
    Answer, Case, Concluded, Counterclaim, Delay, ExtensionRequest, HeldSettlement, Mediator, Objection, Offer,
    OfferState, Once, OuterLimit, Party, Publication, Rating, Recommendation, Service,
};
pub use command::{Command, CommandName, payload};
pub use context::{Candidate, Context};
pub use deadline::{Deadline, DeadlineKind, Due, Obliged, Subject};
pub use decide::{Exhibit, ExhibitRefusal, decide, exhibit, file};
pub use event::{Content, Event};
pub use evolve::{begin, evolve, replay};
pub use fact::{AdmittedBy, AppointmentCause, EndedBy, Fact, OfferDue, Resumption, ReturnCause, SettledBy};
pub use notice::{Notice, NoticeKind, Recipient, notices_for};
pub use outcome::{DiscontinuedReason, Ground, Outcome, OutcomeName, Performance, RecommendationAnswer};
pub use procedure::{
    Counting, Limits, LoadError, Numbers, Period, Procedure, ProcedureFlaw, ProcedureRef, Procedures, Row, Table,
};
pub use refusal::{Flaw, Obstacle, Refusal};
pub use side::{Side, Sides};
pub use stage::{
    AppointmentPhase, AppointmentReason, AskedFrom, Door, Erasure, Goal, Interrupted, RecommendationPhase, Relayed,
    Stage, StageName,
};
pub use term::{AgreedTerm, Progress, Term, TermDraft, TermSpec, When};
