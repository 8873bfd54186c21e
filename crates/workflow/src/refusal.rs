//! Why a command is refused. Data, no sentences: the words are made where the reader's language is known.

use domain::{Country, OfferId, Role, TermId};
use serde::Serialize;

use crate::command::CommandName;
use crate::deadline::Due;
use crate::stage::StageName;

/// Why a command is refused. Nothing has changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "refusal", rename_all = "kebab-case")]
pub enum Refusal {
    /// The command does not exist in this stage for anybody.
    #[error("{command} is not possible in {stage}")]
    NotInThisStage {
        /// The stage of the case.
        stage: StageName,
        /// What was asked.
        command: CommandName,
    },
    /// The command exists in this stage, but not for this role.
    #[error("{command} in {stage} is not for the {role}")]
    NotForThisRole {
        /// The stage of the case.
        stage: StageName,
        /// What was asked.
        command: CommandName,
        /// Who asked.
        role: Role,
    },
    /// The role is right, but the actor is not the party, the representative or the mediator of this case.
    #[error("{command} by someone who is not in this case")]
    NotInThisCase {
        /// What was asked.
        command: CommandName,
    },
    /// Stage and role are right, but the state of things is not.
    #[error("{command} is not possible now: {obstacle}")]
    NotNow {
        /// What was asked.
        command: CommandName,
        /// What stands in the way.
        obstacle: Obstacle,
    },
    /// The time for it is over. The case may still take it in another way.
    #[error("{command} was due on {}", due.day)]
    TooLate {
        /// What was asked.
        command: CommandName,
        /// Until when it was possible.
        due: Due,
    },
    /// A number of the procedure is used up or exceeded.
    #[error("{command}: at most {most}")]
    AtMost {
        /// What was asked.
        command: CommandName,
        /// How many there may be: times, or days.
        most: u16,
    },
    /// There would not be time for the stages still ahead before the outer limit.
    #[error("{command} does not fit: {short_by} days too many before the outer limit")]
    DoesNotFit {
        /// What was asked.
        command: CommandName,
        /// The outer limit.
        outer: Due,
        /// How many days are lacking.
        short_by: u16,
    },
    /// No such offer, or not one this actor can do that with.
    #[error("no such open offer")]
    UnknownOffer {
        /// Which.
        offer: OfferId,
    },
    /// No such term, or not one this actor can do that with.
    #[error("no such open term")]
    UnknownTerm {
        /// Which.
        term: TermId,
    },
    /// Something in the payload cannot be.
    #[error("{command}: {flaw}")]
    Invalid {
        /// What was asked.
        command: CommandName,
        /// What cannot be.
        flaw: Flaw,
        /// In which term of a list, from 0.
        #[serde(skip_serializing_if = "Option::is_none")]
        term: Option<usize>,
    },
    /// The service knows no rules for that state.
    #[error("{country} does not take part")]
    StateNotServed {
        /// Which state.
        country: Country,
    },
}

domain::words! {
    /// What stands in the way of a command in the right stage by the right role.
    Obstacle "obstacle" {
        /// It was done already.
        AlreadyDone "already-done",
        /// There is nothing it could be about: nothing asked, offered, requested or open.
        NothingPending "nothing-pending",
        /// The other side has to do it.
        OtherSide "other-side",
        /// One of the kind is open already.
        AlreadyPending "already-pending",
        /// An objection to the mediator has to be decided first.
        ObjectionPending "objection-pending",
        /// A settlement waits for an officer.
        SettlementPending "settlement-pending",
        /// It is possible in a later part of this stage.
        TooEarly "too-early",
        /// It was possible in an earlier part of this stage.
        TooLateInStage "too-late-in-stage",
        /// The one who decided before cannot decide again.
        SamePerson "same-person",
        /// The mediator was objected to, declined or resigned.
        MediatorExcluded "mediator-excluded",
        /// The side has to give a cause.
        CauseNeeded "cause-needed",
        /// The merchant has to answer the complaint first.
        AnswerFirst "answer-first",
        /// There is no mediator at present.
        NoMediator "no-mediator",
    }

    /// What cannot be in a payload.
    Flaw "flaw" {
        /// There are no terms.
        NoTerms "no-terms",
        /// There are too many terms.
        TooManyTerms "too-many-terms",
        /// A remedy of money needs an amount above zero.
        AmountMissing "amount-missing",
        /// A remedy that is not money has no amount.
        AmountNotExpected "amount-not-expected",
        /// The amount is in another currency than the purchase.
        OtherCurrency "other-currency",
        /// A date and a number of days cannot both be given.
        TwoDueDates "two-due-dates",
        /// The date is not in the future.
        DueInThePast "due-in-the-past",
        /// The date is too far away.
        DueTooFar "due-too-far",
        /// The term named as coming first does not come before this one.
        AfterUnknownTerm "after-unknown-term",
        /// The number of days is not between one and the most there may be.
        DaysOutOfRange "days-out-of-range",
        /// The reason is not one an officer can give.
        ReasonNotForOfficer "reason-not-for-officer",
        /// The audience does not go with the role.
        AudienceNotPossible "audience-not-possible",
        /// In screening only the consumer can be asked.
        OnlyTheConsumer "only-the-consumer",
        /// What is disclosed has to be said.
        StatementMissing "statement-missing",
        /// A consent is missing.
        ConsentMissing "consent-missing",
        /// Both sides are of the same state.
        SameState "same-state",
        /// Consumer and merchant cannot be the same party.
        SameParty "same-party",
    }
}
