//! Terms: who does what, by when. Offered, proposed, recommended, and then performed.

use domain::{Money, Remedy, TermId, Text};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::deadline::Due;
use crate::outcome::Performance;
use crate::side::Side;

/// A term as it is offered, proposed or recommended: structured, so that each side reads it in its own language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermDraft {
    /// Who owes it.
    pub debtor: Side,
    /// What is owed.
    pub remedy: Remedy,
    /// How much, if the remedy is money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// By which day; neither this nor `due_days` means the number of days of the procedure (7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
    /// Within how many days of the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_days: Option<u16>,
    /// The term that has to be performed first: its place in the list, from 0, before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<usize>,
    /// What cannot be structured, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Text<2000>>,
}

/// By when a term is to be performed, before its limit begins to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// By that day.
    On(Date),
    /// Within that many days of the agreement.
    Days(u16),
}

/// A term as facts hold it: without words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermSpec {
    /// Its id, kept from the offer through performance.
    pub id: TermId,
    /// Who owes it.
    pub debtor: Side,
    /// What is owed.
    pub remedy: Remedy,
    /// How much, if the remedy is money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// By when.
    pub when: When,
    /// The term that has to be performed first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<TermId>,
}

/// A term that was agreed, with its limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreedTerm {
    /// What was agreed.
    pub spec: TermSpec,
    /// The end of the day by which it is to be performed.
    pub due: Due,
}

/// A term in performance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// What was agreed.
    pub spec: TermSpec,
    /// The end of the day by which it was to be performed, as agreed.
    pub due: Due,
    /// How far it has come, with the limit that runs.
    pub progress: Progress,
}

/// How far a term has come: each state with what exists only in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "kebab-case")]
pub enum Progress {
    /// To be done and reported before `Term::due`.
    Pending,
    /// Not reported in time; the debtor was reminded.
    Reminded {
        /// Until when it can still be reported.
        due: Due,
    },
    /// Reported as done.
    Reported {
        /// Until when the other side can dispute it.
        due: Due,
    },
    /// Not reported, not even after the reminder: an officer looks at the file.
    Unreported {
        /// Until when the officer decides.
        due: Due,
    },
    /// Disputed: an officer looks at the proof.
    Disputed {
        /// Until when the officer decides.
        due: Due,
    },
    /// Nothing more is to come.
    Final {
        /// How it ended.
        state: Performance,
    },
}

impl Term {
    /// How far it has come, in the words of the public vocabulary.
    #[must_use]
    pub const fn performance(&self) -> Performance {
        match self.progress {
            Progress::Pending | Progress::Reminded { .. } | Progress::Unreported { .. } => Performance::Pending,
            Progress::Reported { .. } => Performance::Reported,
            Progress::Disputed { .. } => Performance::Disputed,
            Progress::Final { state } => state,
        }
    }
}
