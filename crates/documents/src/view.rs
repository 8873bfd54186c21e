//! The views from which documents are made: plain data, with nothing in it that the reader may not see.

use domain::{Category, Country, EvidenceKind, Language, Money, ProblemType, ReferenceNumber, Remedy, Role};
use jiff::{Timestamp, civil::Date};
use record::Digest;
use workflow::{Performance, Side};

/// What every document bears.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The number of the case.
    pub reference: ReferenceNumber,
    /// When the document is made.
    pub made_at: Timestamp,
    /// The language of its first part: the reader's.
    pub first: Language,
    /// The language of its second part: the other side's; no second part if it is the same.
    pub second: Language,
    /// The IANA time zones in which times are given: one for each side, once if both have the same.
    pub zones: Vec<String>,
    /// The record behind it.
    pub record: RecordStamp,
}

/// The record of the case at the time of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordStamp {
    /// How many events it has.
    pub events: u64,
    /// The chain digest of the last.
    pub head: Digest,
    /// Whether some are withheld from the reader.
    pub withheld: bool,
    /// Whether the content of some was erased.
    pub erased: bool,
}

/// A text that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeText {
    /// As it was written; none once it was erased.
    pub text: Option<String>,
    /// The language it was written in.
    pub language: Language,
    /// Translations.
    pub translations: Vec<Translation>,
}

/// A translation of a text that a person wrote. It never counts, it only helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Into what language.
    pub language: Language,
    /// The translation.
    pub text: String,
    /// By whom.
    pub by: Translator,
}

/// Who translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translator {
    /// A person, or a machine whose work a person checked.
    Person,
    /// A machine alone.
    Machine,
}

/// A side of the case. What is none is left out, or was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyView {
    /// Which side.
    pub side: Side,
    /// Its name; none once it was erased.
    pub name: Option<String>,
    /// Its state.
    pub country: Country,
    /// The language in which it reads.
    pub language: Language,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its website.
    pub website: Option<String>,
    /// Its postal address.
    pub address: Option<String>,
    /// Its number in a register of companies.
    pub registration_number: Option<String>,
    /// Who acts for it.
    pub representative: Option<String>,
}

/// What was bought and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purchase {
    /// The number of the order.
    pub order_reference: Option<String>,
    /// The day of the order.
    pub ordered_on: Option<Date>,
    /// Where it was bought.
    pub marketplace: Option<String>,
    /// What was bought.
    pub category: Category,
    /// What was paid.
    pub amount: Option<Money>,
    /// What is wrong.
    pub problem: ProblemType,
    /// What the consumer asks for.
    pub remedies: Vec<RequestedRemedy>,
    /// The day on which the consumer turned to the merchant.
    pub contacted_on: Option<Date>,
}

/// What a consumer asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestedRemedy {
    /// What.
    pub remedy: Remedy,
    /// How much.
    pub amount: Option<Money>,
}

/// The last day of a limit, ending at 24:00 there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLimit {
    /// The day.
    pub last_day: Date,
    /// The IANA time zone in which it ends.
    pub zone: String,
}

/// Something a side has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermView {
    /// Who.
    pub debtor: Side,
    /// What.
    pub remedy: Remedy,
    /// How much.
    pub amount: Option<Money>,
    /// By when; none as long as its limit has not begun to run.
    pub due: Option<TimeLimit>,
    /// How far it has come; none before it binds anybody.
    pub state: Option<Performance>,
    /// What cannot be structured.
    pub words: Option<FreeText>,
}

/// A file of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceItem {
    /// Its name as it was uploaded; none once it was erased.
    pub name: Option<String>,
    /// What it is.
    pub kind: EvidenceKind,
    /// How many bytes it has.
    pub bytes: u64,
    /// Its digest, by which it is found in the case file.
    pub sha256: Digest,
    /// Who added it.
    pub by: Role,
    /// When.
    pub at: Timestamp,
}

/// A line of what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// When; none if the event is withheld from the reader.
    pub at: Option<Timestamp>,
    /// Who; none if the event is withheld from the reader.
    pub who: Option<Role>,
    /// The kind of the event as the record has it, such as `offer-made/1`; none if it is withheld.
    pub kind: Option<String>,
}

/// A time limit of the law for going to a court or an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LegalLimit {
    /// The law has one.
    Known {
        /// Which limit, as the data of the states call it.
        parameter: String,
        /// How many of the unit.
        number: u32,
        /// The unit: `hour`, `calendar-day`, `working-day`, `month` or `year`.
        unit: String,
        /// Where it stands, in the words of the law.
        citation: String,
    },
    /// We do not know; nothing is invented.
    NotKnown {
        /// Which limit, as the data of the states call it.
        parameter: String,
    },
}
