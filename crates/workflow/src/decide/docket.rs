//! The events of one decision while it is being made.

use crate::actor::Actor;
use crate::case::Case;
use crate::clock::Clock;
use crate::command::{FreeText, Note};
use crate::context::Context;
use crate::deadline::{DeadlineKind, Due};
use crate::event::{Content, Event};
use crate::evolve::evolve;
use crate::fact::Fact;
use crate::procedure::{Limits, Numbers};
use crate::side::{Side, Sides};

/// Collects events, and shows the case as they leave it. The case is copied only if something is decided on after an
/// event, which most commands do not need.
pub(super) struct Docket<'a> {
    before: &'a Case,
    after: Option<Case>,
    applied: usize,
    events: Vec<Event>,
    /// In whose name events are recorded.
    pub(super) actor: Actor,
    pub(super) context: &'a Context<'a>,
}

impl<'a> Docket<'a> {
    pub(super) fn of(case: &'a Case, actor: Actor, context: &'a Context<'a>) -> Self {
        Self { before: case, after: None, applied: 0, events: Vec::new(), actor, context }
    }

    pub(super) fn into_events(self) -> Vec<Event> {
        self.events
    }

    /// The case after all events so far.
    pub(super) fn case(&mut self) -> &Case {
        for event in self.events.get(self.applied..).unwrap_or_default() {
            let case = self.after.take().unwrap_or_else(|| self.before.clone());
            self.after = Some(evolve(case, event));
            self.applied += 1;
        }
        self.after.as_ref().unwrap_or(self.before)
    }

    /// Records a fact that comes without words.
    pub(super) fn record(&mut self, fact: Fact) {
        self.record_with(fact, Content::none());
    }

    /// Records a fact and its words.
    pub(super) fn record_with(&mut self, fact: Fact, content: Content) {
        self.events.push(Event { at: self.context.now, actor: self.actor, fact, content });
    }

    /// Records a fact with the remark of whoever caused it.
    pub(super) fn record_noted(&mut self, fact: Fact, note: &Note) {
        self.record_with(fact, noted(note.note.as_ref()));
    }

    /// Records, as done by the system, that the service was late.
    pub(super) fn record_delay(&mut self, deadline: DeadlineKind, due: Due) {
        self.record(Fact::ServiceDelayed { deadline, due });
    }

    /// The side in whose name events are recorded. The table lets no command of a side pass to anybody else, so the
    /// fallback is never taken.
    pub(super) fn side(&self) -> Side {
        self.actor.side().unwrap_or(Side::Consumer)
    }

    pub(super) fn clock(&self) -> Clock<'a> {
        let states = Sides { consumer: self.before.consumer.country, merchant: self.before.merchant.country };
        Clock::new(self.context, states)
    }

    pub(super) fn limits(&self) -> &'a Limits {
        &self.context.procedure.limits
    }

    pub(super) fn numbers(&self) -> &'a Numbers {
        &self.context.procedure.numbers
    }
}

/// An optional remark as content.
pub(super) fn noted(note: Option<&FreeText>) -> Content {
    Content { text: note.map(|text| text.as_str().to_owned()), ..Content::none() }
}
