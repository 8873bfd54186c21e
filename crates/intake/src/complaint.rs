//! A complaint that was checked.

mod check;

use std::fmt;

use domain::{Category, Country, Language, Line, MailAddress, Money, ProblemType, Remedy, Text};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

pub(crate) use check::flaw_of;

use crate::contact::{Phone, Website, public_host};

/// A name, in one field: how people split theirs is their affair.
pub type Name = Line<300>;
/// What happened, in the consumer's words.
pub type Description = Text<10_000>;

/// A complaint in which every part is what it should be, and the parts agree with each other. Whether it is admissible
/// is another question: see [`crate::assessment`]. In JSON it is what was sent, amounts and codes in their usual form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// The consumer's language.
    pub language: Language,
    /// Who complains.
    pub consumer: Consumer,
    /// About whom.
    pub merchant: Merchant,
    /// About which purchase.
    pub purchase: Purchase,
    /// What went wrong.
    pub problem: ProblemType,
    /// What happened, in the consumer's words.
    pub description: Description,
    /// What is asked for: one to five remedies, none twice.
    pub remedies: Vec<RemedySought>,
    /// The day the consumer turned to the merchant, if so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacted_merchant_on: Option<Date>,
    /// Whether a court or another body has the same dispute.
    pub other_proceedings: bool,
    /// The consents given: all that are needed.
    pub consents: Vec<Consent>,
}

/// Who complains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Consumer {
    /// The whole name.
    pub name: Name,
    /// Where the consumer lives.
    pub country: Country,
    /// Where the consumer is written to.
    pub email: MailAddress,
    /// A telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
}

/// About whom. There is a mail address or a web address, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Merchant {
    /// The name under which it sells.
    pub name: Name,
    /// Where it is established.
    pub country: Country,
    /// Where it is written to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<MailAddress>,
    /// Its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<Website>,
}

/// About which purchase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Purchase {
    /// The merchant's number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_reference: Option<Line<100>>,
    /// The day of the order: rights are those of that day.
    pub ordered_on: Date,
    /// The marketplace through which it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace: Option<Line<200>>,
    /// What was bought.
    pub category: Category,
    /// The price paid.
    pub amount: Money,
}

/// One remedy asked for. An amount is there if, and only if, the remedy is money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RemedySought {
    /// Which.
    pub kind: Remedy,
    /// How much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// A consent without which no case can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// To the rules of the procedure.
    Rules,
    /// To the privacy notice.
    Privacy,
    /// To the transfer of personal data to the merchant's state.
    CrossBorderTransfer,
}

impl Consent {
    /// All that are needed.
    pub const ALL: [Self; 3] = [Self::Rules, Self::Privacy, Self::CrossBorderTransfer];

    /// The code: `cross-border-transfer`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Privacy => "privacy",
            Self::CrossBorderTransfer => "cross-border-transfer",
        }
    }
}

impl fmt::Display for Consent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Merchant {
    /// The domains by which it can be found in the register, in the form of the DNS: that of its site first.
    #[must_use]
    pub fn domains(&self) -> Vec<String> {
        let site = self.website.as_ref().map(|website| website.domain().to_owned());
        let mail = self.email.as_ref().and_then(|email| public_host(&email.domain()));
        let mut domains: Vec<String> = site.into_iter().chain(mail).collect();
        domains.dedup();
        domains
    }
}

impl Complaint {
    /// What two complaints about one order from one address have in common: one of them may be open at a time. Without
    /// a number of the order, its day and price stand for it.
    #[must_use]
    pub fn order_key(&self) -> String {
        // There is a domain, since there is a mail address or a site.
        let merchant = self.merchant.domains().into_iter().next().unwrap_or_default();
        let Purchase { order_reference, ordered_on, amount, .. } = &self.purchase;
        let order = order_reference.as_ref().map_or_else(
            || format!("{ordered_on} {} {}", amount.to_decimal_string(), amount.currency()),
            // Spaces and case are a matter of taste; hyphens may tell 1-11 from 11-1.
            |reference| reference.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect(),
        );
        format!("{}\n{merchant}\n{order}", self.consumer.email.folded())
    }
}

/// Letters and digits alone, in one form and case: what two spellings of one text have in common.
pub(crate) fn folded(text: &str) -> String {
    text.nfkc().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
