//! Facts for statistics, derived from the events of a case and from nothing else.

use domain::{Category, Country, Language, MerchantId, ProblemType};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use workflow::{
    Answer, AskedFrom, Case, Event, Fact, Outcome, Performance, ReturnCause, SettledBy, Side, Stage, StageName,
    payload::Channel,
};

use crate::measure::Measure;

/// One number that an event adds to the statistics.
///
/// Facts are only ever appended; what turns out not to have been so is taken back by a fact of weight -1 on the same day,
/// so a sum over facts is right at any time and folding needs no order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatisticsFact {
    /// What is counted.
    pub measure: Measure,
    /// The day on which it counts, see [`Measure`].
    pub day: Date,
    /// When the event was.
    pub at: Timestamp,
    /// 1, or -1 to take back.
    pub weight: i64,
    /// The length of time in whole minutes, for measures that are lengths.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// What else distinguishes it, see [`Measure`]; empty for most.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// What kind of case it was.
    pub dimensions: Dimensions,
}

/// By what cases can be told apart in figures. Nothing that names a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dimensions {
    /// The consumer's state.
    pub consumer_state: Country,
    /// The merchant's state.
    pub merchant_state: Country,
    /// The language in which the consumer reads.
    pub consumer_language: Language,
    /// The language in which the merchant reads.
    pub merchant_language: Language,
    /// What the complaint is about.
    pub problem: ProblemType,
    /// What was bought.
    pub category: Category,
    /// By what way the complaint came.
    pub channel: Channel,
    /// The merchant's entry in the register.
    pub merchant: MerchantId,
}

impl Dimensions {
    /// Those of a case. They do not change while it lives.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        Self {
            consumer_state: case.consumer.country,
            merchant_state: case.merchant.country,
            consumer_language: case.consumer.language,
            merchant_language: case.merchant.language,
            problem: case.claim.problem,
            category: case.claim.category,
            channel: case.channel,
            merchant: case.register_entry,
        }
    }
}

/// What an event adds to the statistics: the case before it (none before the first), the event, the case after it.
#[must_use]
pub fn facts_for(before: Option<&Case>, event: &Event, after: &Case) -> Vec<StatisticsFact> {
    let mut facts = Facts { at: event.at, dimensions: Dimensions::of(after), list: Vec::new() };
    match before {
        None => facts.one(Measure::Filed, day(after.filed_at)),
        Some(before) => {
            facts.reply(before, event, after);
            facts.negotiation(before, after);
            facts.mediation(before, event);
            facts.closing(before, event, after);
            facts.terms(before, after);
        }
    }
    facts.admission(before, event, after);
    facts.outcome(before, after);
    if let Fact::ServiceDelayed { deadline, .. } = &event.fact {
        facts.detailed(Measure::ServiceDelayed, day(event.at), 1, deadline.as_str());
    }
    facts.list
}

struct Facts {
    at: Timestamp,
    dimensions: Dimensions,
    list: Vec<StatisticsFact>,
}

impl Facts {
    fn add(&mut self, measure: Measure, day: Date, weight: i64, minutes: Option<u32>, detail: &str) {
        let (at, dimensions, detail) = (self.at, self.dimensions, detail.to_owned());
        self.list.push(StatisticsFact { measure, day, at, weight, minutes, detail, dimensions });
    }

    fn one(&mut self, measure: Measure, day: Date) {
        self.add(measure, day, 1, None, "");
    }

    fn less_one(&mut self, measure: Measure, day: Date) {
        self.add(measure, day, -1, None, "");
    }

    fn detailed(&mut self, measure: Measure, day: Date, weight: i64, detail: &str) {
        self.add(measure, day, weight, None, detail);
    }

    fn length(&mut self, measure: Measure, day: Date, weight: i64, minutes: u32) {
        self.add(measure, day, weight, Some(minutes), "");
    }

    /// A stock: one more on the day on which a clock starts, one less on that same day when it ends.
    fn stock(&mut self, measure: Measure, before: Option<Timestamp>, after: Option<Timestamp>) {
        if before != after {
            if let Some(start) = before {
                self.less_one(measure, day(start));
            }
            if let Some(start) = after {
                self.one(measure, day(start));
            }
        }
    }

    fn admission(&mut self, before: Option<&Case>, event: &Event, after: &Case) {
        let first = before.is_none_or(|case| case.admitted_at.is_none()) && after.admitted_at.is_some();
        if let (true, Fact::ComplaintAdmitted { by, .. }) = (first, &event.fact) {
            self.detailed(Measure::Admitted, day(after.filed_at), 1, by.as_str());
        }
        self.stock(Measure::OutcomeOpen, before.and_then(running), running(after));
    }

    fn outcome(&mut self, before: Option<&Case>, after: &Case) {
        let ended = |case: &Case| case.outcome.map(|concluded| (concluded.outcome, concluded.at));
        let (was, is) = (before.and_then(ended), ended(after));
        if was == is {
            return;
        }
        // Only a case that was taken has a time to its outcome.
        let taken =
            |weight| if weight < 0 { before } else { Some(after) }.is_some_and(|case| case.admitted_at.is_some());
        for ((outcome, at), weight) in was.map(|was| (was, -1)).into_iter().chain(is.map(|is| (is, 1))) {
            let filed = day(after.filed_at);
            self.detailed(Measure::Outcome, filed, weight, &outcome_detail(outcome));
            if taken(weight) && !matches!(outcome, Outcome::Inadmissible { .. }) {
                self.length(Measure::OutcomeTime, filed, weight, minutes(after.filed_at, at));
            }
        }
    }

    fn reply(&mut self, before: &Case, event: &Event, after: &Case) {
        let (was, is) = (awaited_since(before), awaited_since(after));
        self.stock(Measure::ReplyOpen, was, is);
        match &event.fact {
            Fact::ComplaintServed { .. } => self.one(Measure::Served, day(event.at)),
            Fact::NoResponseRecorded { .. } => self.one(Measure::NotReplied, day(event.at)),
            Fact::ReturnedToService { cause: ReturnCause::Bounce, .. } => self.unserve(before),
            Fact::ResponseReceived { .. } => {
                let limit = match base(&before.stage) {
                    Stage::AwaitingResponse { due } => due.day,
                    _ => day(event.at),
                };
                self.one(Measure::RepliedInTime, limit);
            }
            Fact::LateResponseReceived { .. } => self.one(Measure::RepliedLate, day(event.at)),
            _ => {}
        }
        if let (Some(since), None) = (was, is) {
            match &event.fact {
                Fact::ResponseReceived { .. } | Fact::LateResponseReceived { .. } => {
                    self.length(Measure::FirstReply, day(since), 1, minutes(since, event.at));
                }
                Fact::ReturnedToService { .. } => {}
                _ => self.length(Measure::ReplyEnded, day(since), 1, minutes(since, event.at)),
            }
        }
    }

    /// The notice came back: the merchant had not been reached, and a missing answer is struck out.
    fn unserve(&mut self, before: &Case) {
        if let Some(service) = &before.service {
            self.less_one(Measure::Served, day(service.at));
        }
        if let Answer::Missing { since } = before.answer {
            self.less_one(Measure::NotReplied, day(since));
        }
    }

    fn negotiation(&mut self, before: &Case, after: &Case) {
        let (was, is) = (negotiating_since(before), negotiating_since(after));
        self.stock(Measure::NegotiationOpen, was, is);
        match (was, is) {
            (None, Some(since)) => self.one(Measure::EnteredNegotiation, day(since)),
            (Some(since), None) if newly_settled(before, after) => {
                self.one(Measure::SettledInNegotiation, day(since));
            }
            _ => {}
        }
    }

    fn mediation(&mut self, before: &Case, event: &Event) {
        match &event.fact {
            Fact::MediationOpened { .. } => self.one(Measure::EnteredMediation, day(event.at)),
            Fact::SettlementReached { by, .. } => {
                let mediated = matches!(base(&before.stage).name(), StageName::Mediation | StageName::Proposal);
                if mediated || *by == SettledBy::Proposal {
                    self.one(Measure::SettledInMediation, day(event.at));
                }
            }
            _ => {}
        }
    }

    fn closing(&mut self, before: &Case, event: &Event, after: &Case) {
        self.stock(Measure::Closed, before.closed_at, after.closed_at);
        if let Fact::CaseRated { by: Side::Consumer, resolved, .. } = &event.fact {
            let closed = day(after.closed_at.unwrap_or(event.at));
            let detail = |resolved| if resolved { "resolved" } else { "unresolved" };
            if let Some(earlier) = before.ratings.consumer {
                self.detailed(Measure::Rated, closed, -1, detail(earlier.resolved));
            }
            self.detailed(Measure::Rated, closed, 1, detail(*resolved));
        }
    }

    fn terms(&mut self, before: &Case, after: &Case) {
        for term in &after.terms {
            let was = before.term(term.spec.id).map(workflow::Term::performance);
            let is = term.performance();
            let last_day = term.due.day;
            if was.is_none() {
                self.one(Measure::TermOpen, last_day);
            }
            if is.is_final() && !was.is_some_and(Performance::is_final) {
                self.less_one(Measure::TermOpen, last_day);
                self.detailed(Measure::TermEnded, last_day, 1, is.as_str());
            }
        }
    }
}

/// Since when a case that was taken has been waiting for its outcome, counted from filing.
fn running(case: &Case) -> Option<Timestamp> {
    (case.admitted_at.is_some() && case.outcome.is_none()).then_some(case.filed_at)
}

/// Since when the merchant, once reached, has owed an answer; also beyond its limit, for it may still come.
fn awaited_since(case: &Case) -> Option<Timestamp> {
    let owed = matches!(case.answer, Answer::Awaited | Answer::Missing { .. });
    let reached = !matches!(base(&case.stage).name(), StageName::Screening | StageName::Service | StageName::Closed);
    (owed && reached && case.outcome.is_none()).then(|| case.service.as_ref().map(|service| service.at)).flatten()
}

/// Since when the sides have been negotiating.
fn negotiating_since(case: &Case) -> Option<Timestamp> {
    match (base(&case.stage), &case.answer) {
        (Stage::Negotiation { .. }, Answer::Given { at, .. }) => Some(*at),
        _ => None,
    }
}

fn newly_settled(before: &Case, after: &Case) -> bool {
    before.outcome.is_none() && after.outcome.is_some_and(|concluded| concluded.outcome == Outcome::Settled)
}

/// The stage a case is in, or will be in again after a clarification during which its clocks stand still.
fn base(stage: &Stage) -> &Stage {
    match stage {
        Stage::Information { from: AskedFrom::Clarification { stage, .. }, .. } => stage,
        other => other,
    }
}

fn outcome_detail(outcome: Outcome) -> String {
    let name = outcome.name();
    match outcome {
        Outcome::Inadmissible { ground } => format!("{name}/{ground}"),
        Outcome::Discontinued { reason } => format!("{name}/{reason}"),
        Outcome::Settled
        | Outcome::RecommendationAccepted { .. }
        | Outcome::RecommendationDeclined { .. }
        | Outcome::Withdrawn => name.to_string(),
    }
}

/// The day of an instant, in UTC.
fn day(at: Timestamp) -> Date {
    at.to_zoned_datetime(TimeZone::UTC).date()
}

/// Whole minutes from one instant to another; none if it is earlier.
fn minutes(from: Timestamp, to: Timestamp) -> u32 {
    let seconds = to.as_second().saturating_sub(from.as_second()).max(0);
    u32::try_from(seconds / 60).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
