//! Which days are working days.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::holidays::{DayKind, DayStatus, Holiday};
use crate::limit::{Days, Limit};

/// The zones compiled into the program, not those of the machine it runs on, so that every machine counts alike.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// The IANA database has no zone of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no time zone {name:?}")]
pub struct ZoneError {
    /// The name.
    pub name: String,
}

/// The working days of a state, in one of its time zones. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Calendar {
    pub(crate) zone_name: Arc<str>,
    pub(crate) zone: TimeZone,
    weekend: Vec<Weekday>,
    closing: Vec<Weekday>,
    dated: Arc<Dated>,
}

/// What the rows of a holidays file say.
#[derive(Debug, Default)]
struct Dated {
    /// Whether each day that is named is a working day.
    days: BTreeMap<Date, Day>,
    /// Month and day of the statutory holidays that have a fixed date.
    fixed: BTreeSet<(i8, i8)>,
    /// The first and the last day for which the rows are complete; none where no rows are needed.
    span: Option<(Date, Date)>,
}

/// What a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// People work on it.
    pub working: bool,
    /// That may still change: the day lies outside the dated years, or its holiday is only projected (a moon not yet
    /// sighted, a decree not yet published).
    pub provisional: bool,
}

pub(crate) fn zone(name: &str) -> Result<TimeZone, ZoneError> {
    ZONES.get(name).ok().ok_or_else(|| ZoneError { name: name.to_owned() })
}

impl Calendar {
    /// A calendar of weekends alone, with no holidays and nothing provisional: for checking a procedure by itself.
    ///
    /// # Errors
    /// The zone does not exist.
    pub fn weekends_only(zone_name: &str, weekend: &[Weekday]) -> Result<Self, ZoneError> {
        Ok(Self {
            zone: zone(zone_name)?,
            zone_name: zone_name.into(),
            weekend: weekend.to_vec(),
            closing: Vec::new(),
            dated: Arc::default(),
        })
    }

    /// The calendar of a state: its weekend, the rows of its holidays file, and the days of the week on which limits
    /// roll on although people work.
    pub(crate) fn of_rows(weekends: Self, closing: Vec<Weekday>, rows: &[Holiday]) -> Self {
        Self { closing, dated: Arc::new(Dated::of_rows(rows)), ..weekends }
    }

    /// The same calendar with these days of the week off as well.
    pub(crate) fn with_days_off(&self, further: &[Weekday]) -> Self {
        let mut calendar = self.clone();
        calendar.weekend.extend(further);
        calendar.closing.clear();
        calendar
    }

    /// The same calendar for someone who lives in another zone of the state.
    ///
    /// # Errors
    /// The zone does not exist.
    pub fn in_zone(&self, zone_name: &str) -> Result<Self, ZoneError> {
        Ok(Self { zone: zone(zone_name)?, zone_name: zone_name.into(), ..self.clone() })
    }

    /// The IANA name of the zone in which limits end.
    #[must_use]
    pub fn zone_name(&self) -> &str {
        &self.zone_name
    }

    /// The zone in which limits end.
    #[must_use]
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The date there at an instant.
    #[must_use]
    pub fn date_at(&self, instant: Timestamp) -> Date {
        self.zone.to_datetime(instant).date()
    }

    /// What a day is.
    ///
    /// Within the dated years the rows of the file and the weekend decide. Outside them only weekends and statutory
    /// holidays of a fixed date count, and every day is provisional.
    #[must_use]
    pub fn day(&self, date: Date) -> Day {
        if let Some(day) = self.dated.days.get(&date) {
            return *day;
        }
        let is_weekend = self.weekend.contains(&date.weekday());
        match self.dated.span {
            Some((first, last)) if date < first || last < date => {
                let is_fixed = self.dated.fixed.contains(&(date.month(), date.day()));
                Day { working: !is_weekend && !is_fixed, provisional: true }
            }
            _ => Day { working: !is_weekend, provisional: false },
        }
    }

    /// Whether a limit may end on a day: a working day on which offices are open.
    pub(crate) fn is_open(&self, date: Date) -> bool {
        self.day(date).working && !self.closing.contains(&date.weekday())
    }

    /// The last day for which the rows are complete. Limits beyond it are provisional; an alarm is due well before.
    #[must_use]
    pub fn dated_until(&self) -> Option<Date> {
        self.dated.span.map(|(_, last)| last)
    }

    /// Month and day of the statutory holidays that count beyond the dated years.
    pub fn fixed_holidays(&self) -> impl Iterator<Item = (i8, i8)> {
        self.dated.fixed.iter().copied()
    }

    /// The limit that an act at `trigger` sets to someone there: the day of the act is not counted, and the last day
    /// runs to its end at 24:00. With `roll`, a limit that ends on a day that is not a working day (or on which offices
    /// are closed) moves to the next one that is.
    #[must_use]
    pub fn limit(&self, trigger: Timestamp, days: Days, roll: bool) -> Limit {
        Limit::count(self, trigger, days, roll)
    }
}

impl Dated {
    fn of_rows(rows: &[Holiday]) -> Self {
        let mut days: BTreeMap<Date, Day> = BTreeMap::new();
        for row in rows {
            let day = Day { working: !row.kind.is_day_off(), provisional: row.status == DayStatus::Projected };
            // Two rows for one date: the surer of them decides whether the day is provisional.
            days.entry(row.date).and_modify(|known| known.provisional &= day.provisional).or_insert(day);
        }
        let whole_years = |(first, last): (Date, Date)| {
            let new_year = Date::new(first.year(), 1, 1).unwrap_or(first);
            (new_year, last.last_of_year())
        };
        let span = days.first_key_value().zip(days.last_key_value()).map(|((first, _), (last, _))| (*first, *last));
        let span = span.map(whole_years);
        let fixed = span.map_or_else(BTreeSet::new, |(_, last)| fixed_holidays(rows, last.year()));
        Self { days, fixed, span }
    }
}

/// The statutory holidays of a fixed date, as the law stands at the end of the data: those which fell, under one name
/// and by an act or a law in force, on one month and day in each of the last two dated years. Holidays by the moon move
/// by eleven days a year and so are none of them; neither are days swapped, substituted or added by a decree.
fn fixed_holidays(rows: &[Holiday], last_year: i16) -> BTreeSet<(i8, i8)> {
    let named = |year: i16| -> BTreeSet<(i8, i8, &str)> {
        rows.iter()
            .filter(|row| row.date.year() == year)
            .filter(|row| row.kind == DayKind::PublicHoliday && row.status != DayStatus::Projected)
            .map(|row| (row.date.month(), row.date.day(), row.name.as_str()))
            .collect()
    };
    let (last, before) = (named(last_year), named(last_year.saturating_sub(1)));
    last.intersection(&before).map(|(month, day, _)| (*month, *day)).collect()
}
