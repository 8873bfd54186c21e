//! Computing limits: in the calendar and zone of the one who must act.

use domain::Country;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use jurisdictions::{Calendar, Days, Quantity, State, Unit};

use crate::context::Context;
use crate::deadline::Due;
use crate::procedure::Period;
use crate::side::{Side, Sides};

/// Who has to act before a limit, and so in whose calendar it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// One side: the calendar of its state.
    Side(Side),
    /// Both sides: the later of the two.
    Both,
    /// Staff of the service, or nobody: the calendar of the office's state.
    Office,
}

/// Computes limits from the present on.
#[derive(Clone, Copy)]
pub(crate) struct Clock<'a> {
    context: &'a Context<'a>,
    states: Sides<Country>,
}

impl<'a> Clock<'a> {
    /// For a case between sides of these states.
    pub(crate) const fn new(context: &'a Context<'a>, states: Sides<Country>) -> Self {
        Self { context, states }
    }

    /// The end of a period that begins now. Calendar days roll on, working days need not.
    pub(crate) fn period(&self, whose: Whose, period: Period) -> Due {
        self.due(whose, period.length(), true, period.remind_before)
    }

    /// The end of the period's days but with another number of them.
    pub(crate) fn days(&self, whose: Whose, period: Period, days: u16) -> Due {
        self.period(whose, period.of_days(days.max(1)))
    }

    /// The end of a period that never rolls on, in the zone of the office.
    pub(crate) fn unrolled(&self, period: Period) -> Due {
        self.due(Whose::Office, period.length(), false, period.remind_before)
    }

    /// The end of a day; today's if it is over. `roll`: or of the next working day.
    pub(crate) fn day(&self, whose: Whose, day: Date, roll: bool, remind_before: Option<u16>) -> Due {
        let days = Days::Calendar(days_between(self.today(whose), day));
        self.due(whose, days, roll, remind_before)
    }

    /// The later end of a limit that is `days` longer.
    pub(crate) fn extended(&self, whose: Whose, due: Due, days: u16, roll: bool, remind_before: Option<u16>) -> Due {
        let day = due.day.saturating_add(i64::from(days).days());
        due.moved_to(self.day(whose, day, roll, remind_before))
    }

    /// The date where a limit is counted. Of both sides: the earlier one, so that neither is behind it.
    pub(crate) fn today(&self, whose: Whose) -> Date {
        self.date_at(whose, self.context.now)
    }

    /// The date at an instant where a limit is counted.
    pub(crate) fn date_at(&self, whose: Whose, at: Timestamp) -> Date {
        let date = |country| self.calendar_of(country).map_or_else(|| utc_date(at), |calendar| calendar.date_at(at));
        match whose {
            Whose::Side(side) => date(*self.states.of(side)),
            Whose::Both => date(self.states.consumer).min(date(self.states.merchant)),
            Whose::Office => date(self.context.office),
        }
    }

    /// How many days a limit still has: from the date at an instant to its last day.
    pub(crate) fn days_left(&self, due: &Due, at: Timestamp) -> u16 {
        let today = self.calendar_of(due.state).map_or_else(|| utc_date(at), |calendar| calendar.date_at(at));
        days_between(today, due.day)
    }

    /// When personal data is erased: the months of the procedure, or more if one of the two states requires it.
    pub(crate) fn erasure(&self, months: u16) -> Due {
        let today = self.today(Whose::Office);
        let mut day = today.saturating_add(i64::from(months).months());
        for country in [self.states.consumer, self.states.merchant] {
            let required = self.state(country).and_then(|state| state.record_retention(today).value());
            if let Some(Quantity::Period { count, unit }) = required.map(|value| &value.quantity) {
                let span = match unit {
                    Unit::Year => i64::from(*count).years(),
                    Unit::Month => i64::from(*count).months(),
                    _ => i64::from(*count).days(),
                };
                day = day.max(today.saturating_add(span));
            }
        }
        self.day(Whose::Office, day, false, None)
    }

    fn due(&self, whose: Whose, days: Days, roll: bool, remind_before: Option<u16>) -> Due {
        match whose {
            Whose::Side(side) => self.due_in(*self.states.of(side), false, days, roll, remind_before),
            Whose::Office => self.due_in(self.context.office, true, days, roll, remind_before),
            Whose::Both => {
                let consumer = self.due_in(self.states.consumer, false, days, roll, remind_before);
                if self.states.consumer == self.states.merchant {
                    return consumer;
                }
                consumer.later_of(self.due_in(self.states.merchant, false, days, roll, remind_before))
            }
        }
    }

    fn due_in(&self, country: Country, staff: bool, days: Days, roll: bool, remind_before: Option<u16>) -> Due {
        let now = self.context.now;
        let calendar = match self.state(country) {
            Some(state) if staff => Some((country, state.office_calendar())),
            Some(state) => Some((country, state.calendar())),
            None => self.state(self.context.office).map(|office| (self.context.office, office.office_calendar())),
        };
        let Some((state, calendar)) = calendar else { return uncounted(country, now, days) };
        let limit = calendar.limit(now, days, roll);
        let remind_at = remind_before
            .and_then(|before| limit.ends_at.checked_sub(SignedDuration::from_hours(24 * i64::from(before))).ok())
            .filter(|remind_at| *remind_at > now);
        Due {
            at: limit.ends_at,
            day: limit.last_day,
            state,
            rolled_from: limit.rolled_from,
            provisional: limit.provisional,
            remind_at,
        }
    }

    fn state(&self, country: Country) -> Option<&'a State> {
        self.context.jurisdictions.state(country)
    }

    fn calendar_of(&self, country: Country) -> Option<&'a Calendar> {
        self.state(country).or_else(|| self.state(self.context.office)).map(State::calendar)
    }
}

/// The days from one date to a later one; none if it is not later.
pub(crate) fn days_between(from: Date, to: Date) -> u16 {
    let days = from.until(to).map_or(0, |span| span.get_days());
    u16::try_from(days).unwrap_or(0)
}

fn utc_date(at: Timestamp) -> Date {
    jiff::tz::TimeZone::UTC.to_datetime(at).date()
}

/// A limit where not even the state of the office is known, which the check of the configuration does not let happen:
/// every day counts, by the clock.
fn uncounted(state: Country, now: Timestamp, days: Days) -> Due {
    let (Days::Calendar(count) | Days::Working(count)) = days;
    let at = now.checked_add(SignedDuration::from_hours(24 * i64::from(count))).unwrap_or(Timestamp::MAX);
    Due { at, day: utc_date(at), state, rolled_from: None, provisional: true, remind_at: None }
}
