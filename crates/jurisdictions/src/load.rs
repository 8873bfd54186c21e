//! Why a file is refused.

use domain::Country;
use jiff::civil::Date;

use crate::parameter::ParameterId;

/// A file that was refused: which, where and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}")]
pub struct LoadError {
    /// The file, relative to the folder of data.
    pub file: String,
    /// The line, counted from 1.
    pub line: u64,
    /// What is wrong there.
    #[source]
    pub flaw: Flaw,
}

/// What is wrong with a file of a state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Not of the right form: not TOML or CSV, a key that is not known or missing, a value of the wrong kind.
    #[error("{message}")]
    Form {
        /// What the reader of the format said.
        message: String,
    },
    /// Not text in UTF-8.
    #[error("not text in UTF-8")]
    NotText,
    /// A file that no state has.
    #[error("neither the rules nor the holidays of a state")]
    Stray,
    /// A state with rules and without holidays, or the other way round.
    #[error("{missing} is missing")]
    Lonely {
        /// The file that should be there as well.
        missing: String,
    },
    /// A file whose name and content are of different states.
    #[error("the file of another state holds {found}")]
    OtherState {
        /// The state it holds.
        found: Country,
    },
    /// A version of the form that this program does not read.
    #[error("schema version {found}")]
    SchemaVersion {
        /// The version.
        found: u32,
    },
    /// A currency that ISO 4217 gives another number or other minor units.
    #[error("the currency differs from ISO 4217")]
    Currency,
    /// A time zone that the IANA database does not have.
    #[error("no time zone {name}")]
    Zone {
        /// Its name.
        name: String,
    },
    /// A weekend that leaves no working day.
    #[error("no day of the week is worked")]
    NoWorkingDay,
    /// A value whose kind does not fit the unit of its parameter.
    #[error("a value of {id} does not fit its unit")]
    Unit {
        /// The parameter.
        id: ParameterId,
    },
    /// A right or limit that is given twice for one part of the state.
    #[error("{id} is given twice")]
    Twice {
        /// The parameter.
        id: ParameterId,
    },
    /// A right or limit without a value.
    #[error("{id} has no value")]
    NoValue {
        /// The parameter.
        id: ParameterId,
    },
    /// Values that do not follow each other in time, or a value that ends before it begins.
    #[error("values of {id} are not in order of time")]
    Times {
        /// The parameter.
        id: ParameterId,
    },
    /// A date from which a value holds is missing although where it was taken from is given.
    #[error("a value of {id} has a basis and no date")]
    BasisWithoutDate {
        /// The parameter.
        id: ParameterId,
    },
    /// A part of another state, or nothing of the form of ISO 3166-2.
    #[error("{subdivision} is no part of the state")]
    Subdivision {
        /// The code.
        subdivision: String,
    },
    /// A field that may not be empty.
    #[error("{field} is empty")]
    Empty {
        /// The field.
        field: &'static str,
    },
    /// A row whose weekday is not that of its date.
    #[error("{date} is another day of the week")]
    WrongWeekday {
        /// The date.
        date: Date,
    },
    /// A row that is said to be a day off and a working day at once.
    #[error("{date} is a working day and a day off")]
    KindAndWorkDisagree {
        /// The date.
        date: Date,
    },
    /// A row that stands after a later one.
    #[error("{date} stands after a later date")]
    OutOfOrder {
        /// The date.
        date: Date,
    },
    /// A holidays file with no rows.
    #[error("no rows")]
    NoRows,
}

impl LoadError {
    pub(crate) fn new(file: &str, line: u64, flaw: Flaw) -> Self {
        Self { file: file.to_owned(), line, flaw }
    }

    /// A flaw at a byte of the text of a file.
    pub(crate) fn at(file: &str, text: &str, byte: usize, flaw: Flaw) -> Self {
        let before = text.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count();
        Self::new(file, u64::try_from(before).unwrap_or(u64::MAX).saturating_add(1), flaw)
    }
}
