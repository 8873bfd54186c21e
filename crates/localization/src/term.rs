//! A thing that a side has to do, as one line.

use domain::Money;
use jiff::civil::Date;

use crate::label::Label;
use crate::localizer::Localizer;
use crate::messages;
use crate::rendered::Rendered;
use crate::value::{Count, Value};

/// A thing that a side has to do: who, what, how much, by when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermLine<'a> {
    /// The role of the side that owes it.
    pub debtor: &'a str,
    /// The code of the remedy.
    pub remedy: &'a str,
    /// How much, if it is money.
    pub amount: Option<Money>,
    /// By when.
    pub when: TermTime,
}

/// By when a term has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermTime {
    /// By the end of a day.
    On(Date),
    /// Within so many days of the agreement, before that begins to run.
    Within(u16),
}

impl Localizer {
    /// A term as one line: `Seller: Refund, 129.90 CNY, by 3 May 2026`.
    pub fn term(self, term: TermLine<'_>) -> Rendered {
        let debtor = Value::label(Label::Role, term.debtor);
        let remedy = Value::label(Label::Remedy, term.remedy);
        match (term.when, term.amount) {
            (TermTime::On(day), None) => self.text(&messages::TermOn { debtor, due: Value::LegalDate(day), remedy }),
            (TermTime::On(day), Some(amount)) => {
                self.text(&messages::TermOnAmount { amount: amount.into(), debtor, due: Value::LegalDate(day), remedy })
            }
            (TermTime::Within(days), None) => {
                self.text(&messages::TermWithin { debtor, n: Count::from(u32::from(days)), remedy })
            }
            (TermTime::Within(days), Some(amount)) => self.text(&messages::TermWithinAmount {
                amount: amount.into(),
                debtor,
                n: Count::from(u32::from(days)),
                remedy,
            }),
        }
    }
}
