//! What is known of a state.

use std::collections::BTreeMap;

use domain::{Confidence, Country, Currency, Direction, Language};
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::parameter::{Known, OutsideLimit, Parameter, ParameterId};
use crate::state_file::dates;

/// A state that takes part, with its rules.
#[derive(Debug)]
pub struct State {
    /// Its two letters.
    pub code: Country,
    /// ISO 3166-1 alpha-3.
    pub alpha3: String,
    /// ISO 3166-1 numeric, three digits.
    pub numeric: String,
    /// Its short name in English. People read names from the locales.
    pub name_en: String,
    /// Its official name in English.
    pub official_name_en: String,
    /// Its official names by BCP 47 tag.
    pub official_names: BTreeMap<String, String>,
    /// In what capacity it takes part.
    pub participation: ParticipationRole,
    /// The day on which the data were collected.
    pub data_as_of: Date,
    /// Its languages, the first one first.
    pub languages: Vec<StateLanguage>,
    /// Its currency.
    pub currency: StateCurrency,
    /// Zones and weekend.
    pub time: StateTime,
    /// How its own law counts days; absent where not known.
    pub deadline_computation: Option<DeadlineComputation>,
    /// What happens when a holiday falls on a weekend; absent where not known.
    pub holiday_transfer: Option<HolidayTransfer>,
    /// Who protects consumers there.
    pub authority: Authority,
    /// Rights and limits. Look them up by [`State::parameter`].
    pub parameters: Vec<Parameter>,
    /// The laws that matter here.
    pub laws: Vec<Law>,
    /// The conventions that matter here.
    pub conventions: Vec<StateConvention>,
    pub(crate) calendar: Calendar,
    pub(crate) office_calendar: Calendar,
}

impl State {
    /// What is known on a day of a right or limit that holds in the whole state. A rule of one part of the state only
    /// is not an answer: see [`State::parameters_of`].
    #[must_use]
    pub fn parameter(&self, id: ParameterId, on: Date) -> Known<'_> {
        self.parameters_of(id)
            .find(|parameter| parameter.subdivision.is_none())
            .map_or(Known::NotKnown, |parameter| parameter.on(on))
    }

    /// Everything the data have on a right or limit: the rule of the state, and those of its parts.
    pub fn parameters_of(&self, id: ParameterId) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.id == id)
    }

    /// The time limits for court and authority, known or not: first the rule of the state, left out where only rules of
    /// parts are there, then those of its parts.
    #[must_use]
    pub fn outside_limits(&self, on: Date) -> Vec<OutsideLimit<'_>> {
        let mut limits = Vec::new();
        for id in ParameterId::OUTSIDE_LIMITS {
            let before = limits.len();
            limits.extend(self.parameters_of(id).map(|parameter| OutsideLimit {
                id,
                subdivision: parameter.subdivision.as_deref(),
                known: parameter.on(on),
            }));
            if limits.len() == before {
                limits.push(OutsideLimit { id, subdivision: None, known: Known::NotKnown });
            }
        }
        limits
    }

    /// How long records of a closed case must be kept there before personal data are erased.
    #[must_use]
    pub fn record_retention(&self, on: Date) -> Known<'_> {
        self.parameter(ParameterId::CaseRecordRetentionPeriod, on)
    }

    /// The calendar for the limits of parties, in the state's legal zone. Where public offices close on further days
    /// (Thursday in Iran), these count as working days, but a limit that ends on one rolls on like from a holiday.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The calendar for the limits of the service's own staff in an office there: the days on which public offices
    /// close are not working days at all.
    #[must_use]
    pub const fn office_calendar(&self) -> &Calendar {
        &self.office_calendar
    }

    /// What is known of a convention.
    #[must_use]
    pub fn convention(&self, id: ConventionId) -> Option<&StateConvention> {
        self.conventions.iter().find(|convention| convention.convention == id)
    }
}

/// In what capacity a state takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParticipationRole {
    /// Party to the programme on the digital economy of 2022.
    ProgrammeParty,
    /// Another member of the Organisation.
    OtherMember,
}

/// A language of a state.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateLanguage {
    /// BCP 47.
    pub tag: String,
    /// ISO 15924.
    pub script: String,
    /// In which direction it is written.
    pub direction: Direction,
    /// Its standing: `state`, `official`, `official_use`.
    pub role: String,
    /// What else to know, in English.
    pub note: Option<String>,
}

impl StateLanguage {
    /// The language of the service that it is, if it is one.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.tag.parse().ok()
    }
}

/// The currency of a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateCurrency {
    /// The currency.
    pub currency: Currency,
    /// The decimals in customary use, where CLDR differs from ISO 4217.
    pub cldr_digits: Option<u8>,
    /// What else to know, in English.
    pub note: Option<String>,
}

/// Zones and weekend of a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateTime {
    /// The IANA zone in which limits of law end.
    pub default_zone: String,
    /// All its IANA zones.
    pub zones: Vec<String>,
    /// The days of the week that are no working days.
    pub weekend: Vec<Weekday>,
    /// How sure the weekend is.
    pub weekend_confidence: Confidence,
    /// Further days of the week on which public offices are closed.
    pub extra_office_closing_days: Vec<Weekday>,
    /// What else to know, in English.
    pub note: Option<String>,
}

/// How the law of a state counts days. The procedure counts by rules of its own, which this can only confirm; it is
/// shown to people who have limits outside the service.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineComputation {
    /// The day of the act that starts the limit is not counted.
    pub first_day_excluded: bool,
    /// Nor is the day of the act that must be done in time.
    #[serde(default)]
    pub last_day_excluded: bool,
    /// A limit that ends on a day that is not a working day moves to the next one.
    pub roll_forward_if_non_working: bool,
    /// The law.
    pub law: String,
    /// Its articles.
    pub articles: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// What was read.
    pub source: Option<String>,
    /// What else to know, in English.
    pub note: Option<String>,
}

/// What happens when a holiday falls on a weekend. The calendar does not apply it: the rows of the holidays file do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayTransfer {
    /// The rule, in one word.
    pub rule: String,
    /// The law.
    pub law: String,
    /// What it does not apply to, in English.
    pub exceptions: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What was read.
    pub source: Option<String>,
    /// What else to know, in English.
    pub note: Option<String>,
}

/// Who protects consumers in a state.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Its name in English.
    pub name_en: String,
    /// Its names by BCP 47 tag.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Its site.
    pub url: Option<String>,
    /// Where consumers complain.
    pub complaint_url: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What was read.
    pub source: Option<String>,
    /// What else to know, in English.
    pub note: Option<String>,
}

/// A law that matters here.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// What it is about: `consumer_protection`, `data_localisation`, `mediation`.
    pub kind: String,
    /// Its title in English.
    pub title: String,
    /// Its title in its own language.
    pub title_native: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// When it was adopted.
    #[serde(default, deserialize_with = "dates::optional")]
    pub adopted: Option<Date>,
    /// When it came into force.
    #[serde(default, deserialize_with = "dates::optional")]
    pub effective_from: Option<Date>,
    /// The articles that matter here.
    pub articles: Option<String>,
    /// Where its text is published.
    pub url: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What was read.
    pub source: Option<String>,
    /// What else to know, in English.
    pub note: Option<String>,
}

/// A convention that matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConventionId {
    /// Recognition and enforcement of foreign arbitral awards.
    #[serde(rename = "new_york_1958")]
    NewYork,
    /// International settlement agreements resulting from mediation.
    #[serde(rename = "singapore_mediation_2018")]
    Singapore,
    /// Contracts for the international sale of goods.
    #[serde(rename = "cisg_1980")]
    Cisg,
    /// Use of electronic communications in international contracts.
    #[serde(rename = "un_ecc_2005")]
    ElectronicCommunications,
}

/// How a state stands to a convention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConventionStatus {
    /// Bound.
    Party,
    /// Signed, not bound.
    Signed,
    /// Not bound.
    NotParty,
    /// No sign of being bound was found.
    NoneFound,
}

/// How a state became bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConventionAction {
    /// Acceptance.
    Acceptance,
    /// Accession.
    Accession,
    /// Approval.
    Approval,
    /// Ratification.
    Ratification,
}

/// How a state stands to a convention, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateConvention {
    /// The convention.
    pub convention: ConventionId,
    /// How the state stands to it.
    pub status: ConventionStatus,
    /// When it signed.
    #[serde(default, deserialize_with = "dates::optional")]
    pub signed: Option<Date>,
    /// How it became bound.
    pub action: Option<ConventionAction>,
    /// When that was deposited.
    #[serde(default, deserialize_with = "dates::optional")]
    pub action_date: Option<Date>,
    /// Since when it is bound.
    #[serde(default, deserialize_with = "dates::optional")]
    pub entry_into_force: Option<Date>,
    /// For an absence: the year or month for which it was established.
    pub as_of: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What was read.
    pub source: Option<String>,
    /// Reservations and what else to know, in English.
    pub note: Option<String>,
}
