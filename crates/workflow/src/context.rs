//! What comes in from outside when something is decided.

use domain::{AccountId, Country, Ids, Language, Money};
use jiff::Timestamp;
use jurisdictions::Jurisdictions;

use crate::procedure::Procedure;

/// What is decided with: the time, the rules, fresh ids, and the few things only the store knows.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The time.
    pub now: Timestamp,
    /// The rules and calendars of the states.
    pub jurisdictions: &'a Jurisdictions,
    /// The procedure the case is pinned to; at filing, the one for its pair of states.
    pub procedure: &'a Procedure,
    /// The state of the office: calendar and zone of staff and of the outer limit.
    pub office: Country,
    /// Fresh ids.
    pub ids: Ids<'a>,
    /// The mediators who are free, the one who should be asked first in front. Used where a mediator is looked for.
    pub roster: &'a [Candidate],
    /// Whether the address through which the merchant acts or was reached counts as its own. Used by `serve` and
    /// `respond`.
    pub address_verified: bool,
    /// The standing confidential limit of the side other than the actor's, if it has made a bid. Used by `bid`.
    pub other_limit: Option<Money>,
}

/// A mediator who is free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The account.
    pub mediator: AccountId,
    /// The nationality.
    pub nationality: Country,
    /// The languages in which this mediator works.
    pub languages: Vec<Language>,
}
