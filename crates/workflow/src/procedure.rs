//! Procedures as data: every number, and for each stage its commands, who may give them and where each leads.
//!
//! The files are in `data/`; all that are there are found by listing the folder. A file is checked when it is loaded: a
//! word that nobody knows, a number out of range, a command or an outcome that is named nowhere, a stage without a way
//! out fail the load with file and line.

mod load;
mod table;

use std::sync::LazyLock;

use domain::Country;
use jurisdictions::Days;
use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};

pub use load::{LoadError, ProcedureFlaw};
pub use table::{Row, Table};

/// The procedure a case is pinned to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureRef {
    /// Its id: `sco-consumer-1`.
    pub id: String,
    /// The version of its text.
    pub version: u32,
}

/// A procedure.
#[derive(Debug)]
pub struct Procedure {
    /// Its id and version.
    pub reference: ProcedureRef,
    /// How long everything takes.
    pub limits: Limits,
    /// How many of everything there may be.
    pub numbers: Numbers,
    /// Who may file, and who may do what in each stage.
    pub table: Table,
    pairs: Vec<Pair>,
}

/// A pair of states a procedure is for; none stands for every state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pair {
    consumer: Option<Country>,
    merchant: Option<Country>,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// How many days; at least one.
    #[serde(deserialize_with = "load::at_least_one")]
    pub days: u16,
    /// Which days count.
    #[serde(default)]
    pub of: Counting,
    /// How many days before the end to remind the one who must act.
    #[serde(default)]
    pub remind_before: Option<u16>,
}

/// Which days of a period count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// Every day; an end on a day off rolls on to the next working day.
    #[default]
    Calendar,
    /// Working days.
    Working,
}

impl Period {
    /// As the calendars count it.
    #[must_use]
    pub const fn length(self) -> Days {
        match self.of {
            Counting::Calendar => Days::Calendar(self.days),
            Counting::Working => Days::Working(self.days),
        }
    }

    /// The same kind of period, but so many days long.
    #[must_use]
    pub const fn of_days(self, days: u16) -> Self {
        Self { days, ..self }
    }
}

/// Makes a struct that is read as a table of a procedure.
macro_rules! section {
    ($(#[$doc:meta])* $name:ident: $type:ty { $($(#[$field_doc:meta])* $field:ident,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
        }
    };
}

section! {
    /// How long everything takes.
    Limits: Period {
        /// An officer admits or refuses.
        screening,
        /// Information is supplied.
        information,
        /// The merchant is reached.
        service,
        /// Mail our relay took counts as received.
        relay_proof,
        /// The merchant answers.
        response,
        /// The sides negotiate.
        negotiation,
        /// An offer is open.
        offer,
        /// A mediator is found without an officer.
        appointment,
        /// A mediator who was asked declares.
        declaration,
        /// A side objects without reasons.
        objection,
        /// A side keeps material back; alongside `objection`.
        material,
        /// An officer appoints.
        officer_appointment,
        /// The mediator helps.
        mediation,
        /// Both answer the proposal.
        proposal,
        /// Both make submissions.
        submissions,
        /// The mediator recommends.
        decision,
        /// The mediator who took over recommends.
        second_decision,
        /// Both answer the recommendation.
        recommendation_answer,
        /// An officer decides on a request without a clock of its own.
        officer_request,
        /// An officer confirms a settlement through an unverified address.
        settlement_confirmation,
        /// A term is performed, unless it says when.
        performance,
        /// A term not reported is reported after a reminder.
        performance_grace,
        /// The other side disputes a reported term.
        performance_confirmation,
        /// An officer decides whether a term was performed.
        performance_decision,
        /// A closed case is rated.
        rating,
        /// A review is asked for.
        review_request,
        /// Another officer decides on the review.
        review_decision,
        /// A case that ended by the consumer's silence is resumed.
        resumption,
        /// A missing answer is published; until then the merchant can explain.
        publication,
        /// The whole procedure from service.
        outer,
    }
}

section! {
    /// How many of everything there may be.
    Numbers: u16 {
        /// The least days for reaching the merchant after a return to service.
        service_days_at_least,
        /// The most days by which a stage is extended.
        stage_extension_days,
        /// The most days by which the outer limit is extended.
        outer_extension_days,
        /// The most days from an agreement to the date of a term.
        term_days,
        /// The least days to dispute a term that was reported late.
        late_report_days_at_least,
        /// How often information is asked for in screening.
        screening_requests,
        /// How many mediators a side objects to without reasons.
        objections_without_reasons,
        /// How many terms an offer has.
        terms,
        /// How many bids a side makes.
        bids,
        /// How often a recommendation is corrected.
        corrections,
        /// Months from closing to erasure.
        erasure_months,
    }
}

/// All procedures, one of which is chosen for each pair of states.
#[derive(Debug)]
pub struct Procedures {
    all: Vec<Procedure>,
}

#[derive(RustEmbed)]
#[folder = "data/"]
struct Embedded;

#[expect(clippy::expect_used, reason = "the files are part of the program, and a test reads them")]
static EMBEDDED: LazyLock<Procedures> = LazyLock::new(|| {
    let files = Embedded::iter().filter_map(|path| {
        let file = Embedded::get(&path)?;
        Some((path.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
    });
    Procedures::load(files).expect("the procedures are well formed")
});

impl Procedures {
    /// The procedures that are part of the program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads and checks files, given by path and text.
    ///
    /// # Errors
    /// The first file that was refused, with the line and the reason.
    pub fn load(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, LoadError> {
        load::procedures(files).map(|all| Self { all })
    }

    /// The procedure for a new case of a consumer in one state against a merchant in another: the one that names both
    /// states, else one that names one of them, else the one for every pair; of several, the newest.
    #[must_use]
    pub fn for_pair(&self, consumer: Country, merchant: Country) -> Option<&Procedure> {
        let fit = |procedure: &Procedure| {
            procedure
                .pairs
                .iter()
                .filter_map(|pair| pair.fit(consumer, merchant))
                .max()
                .map(|fit| (fit, procedure.reference.version))
        };
        self.all
            .iter()
            .filter_map(|procedure| Some((fit(procedure)?, procedure)))
            .max_by_key(|(fit, _)| *fit)
            .map(|(_, procedure)| procedure)
    }

    /// The procedure a case is pinned to.
    #[must_use]
    pub fn get(&self, reference: &ProcedureRef) -> Option<&Procedure> {
        self.all.iter().find(|procedure| procedure.reference == *reference)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Procedure> {
        self.all.iter()
    }
}

impl Pair {
    /// How closely it fits: the number of states it names; none if it does not fit.
    fn fit(self, consumer: Country, merchant: Country) -> Option<u8> {
        let fits = |named: Option<Country>, country| named.is_none_or(|named| named == country);
        (fits(self.consumer, consumer) && fits(self.merchant, merchant))
            .then(|| u8::from(self.consumer.is_some()) + u8::from(self.merchant.is_some()))
    }
}
