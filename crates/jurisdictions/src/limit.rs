//! When a limit ends.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;

/// How long a limit is. The day of the act that starts it is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Days {
    /// Every day counts.
    Calendar(u16),
    /// Only working days count.
    Working(u16),
}

/// A limit that has been set to someone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Limit {
    /// The first instant that is too late: 24:00 of the last day, which is the start of the next.
    pub ends_at: Timestamp,
    /// The last day on which one is in time, as the calendar hangs on the wall there.
    pub last_day: Date,
    /// The IANA name of the zone in which the day is meant.
    pub zone: String,
    /// The day on which the limit would have ended if that had been a working day.
    pub rolled_from: Option<Date>,
    /// A day that was counted, or on which the limit was to end, may still become a working day or a day off.
    pub provisional: bool,
}

impl Limit {
    /// Whether it is too late.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends_at <= now
    }

    pub(crate) fn count(calendar: &Calendar, trigger: Timestamp, days: Days, roll: bool) -> Self {
        let trigger_day = calendar.date_at(trigger);
        let (counted, mut provisional) = match days {
            Days::Calendar(count) => (trigger_day.saturating_add(i64::from(count).days()), false),
            Days::Working(count) => working_days_after(calendar, trigger_day, count),
        };
        let mut last_day = counted;
        if roll {
            provisional |= calendar.day(last_day).provisional;
            while !calendar.is_open(last_day) {
                let Ok(next) = last_day.tomorrow() else { break };
                last_day = next;
                provisional |= calendar.day(last_day).provisional;
            }
        }
        Self {
            ends_at: end_of(last_day, &calendar.zone),
            last_day,
            zone: calendar.zone_name().to_owned(),
            rolled_from: (last_day != counted).then_some(counted),
            provisional,
        }
    }
}

/// The `count`th working day after `day`, and whether any day on the way is provisional.
fn working_days_after(calendar: &Calendar, day: Date, count: u16) -> (Date, bool) {
    let (mut reached, mut left, mut provisional) = (day, count, false);
    while left > 0 {
        let Ok(next) = reached.tomorrow() else { break };
        reached = next;
        let kind = calendar.day(reached);
        provisional |= kind.provisional;
        left -= u16::from(kind.working);
    }
    (reached, provisional)
}

/// 24:00 of a day: the first instant of the next, also where the clocks change at midnight.
fn end_of(day: Date, zone: &TimeZone) -> Timestamp {
    let midnight = day.tomorrow().and_then(|next| zone.to_timestamp(next.at(0, 0, 0, 0)));
    midnight.unwrap_or(Timestamp::MAX)
}

/// The later of two limits, for where both sides must act. If both end at one instant, the first.
#[must_use]
pub fn later_of(first: Limit, second: Limit) -> Limit {
    if second.ends_at > first.ends_at { second } else { first }
}
