//! What the assessment looks at.

use domain::{Country, Money, ProblemType};
use jiff::civil::Date;
use jurisdictions::{Jurisdictions, State};

use crate::amount::read_amount;
use crate::complaint::Complaint;
use crate::dates::read_date;
use crate::input::{AmountInput, ComplaintInput};

/// What is known of a complaint. What is missing, or does not read, is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Particulars<'a> {
    /// Where the consumer lives.
    pub consumer_country: Option<Country>,
    /// Where the merchant is established.
    pub merchant_country: Option<Country>,
    /// What went wrong.
    pub problem: Option<ProblemType>,
    /// The day of the order.
    pub ordered_on: Option<Date>,
    /// The price paid.
    pub amount: Option<Money>,
    /// The day the consumer turned to the merchant; `None` is taken for "did not".
    pub contacted_merchant_on: Option<Date>,
    /// Whether a court or another body has the same dispute.
    pub other_proceedings: Option<bool>,
    /// What happened. Left out of logs by whoever holds it: the text is borrowed as typed.
    pub description: Option<Private<'a>>,
}

/// A text that does not show in logs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Private<'a>(pub &'a str);

impl std::fmt::Debug for Private<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("•••")
    }
}

/// What is known of the filer beside the complaint. All zero for somebody new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// Complaints that the same filer has filed today already.
    pub filings_today: u32,
    /// Open cases about the same order from the same address: see
    /// [`Complaint::order_key`].
    pub open_cases_same_order: u32,
    /// Complaints of the same filer in the last thirty days whose texts have the same
    /// [`text_key`](super::text_key).
    pub same_text: u32,
}

impl<'a> From<&'a Complaint> for Particulars<'a> {
    fn from(complaint: &'a Complaint) -> Self {
        Self {
            consumer_country: Some(complaint.consumer.country),
            merchant_country: Some(complaint.merchant.country),
            problem: Some(complaint.problem),
            ordered_on: Some(complaint.purchase.ordered_on),
            amount: Some(complaint.purchase.amount),
            contacted_merchant_on: complaint.contacted_merchant_on,
            other_proceedings: Some(complaint.other_proceedings),
            description: Some(Private(&complaint.description)),
        }
    }
}

impl<'a> From<&'a ComplaintInput> for Particulars<'a> {
    fn from(input: &'a ComplaintInput) -> Self {
        let country = |text: Option<&String>| text.and_then(|text| text.trim().parse().ok());
        let (consumer, merchant, purchase) = (&input.consumer, &input.merchant, &input.purchase);
        Self {
            consumer_country: country(consumer.as_ref().and_then(|consumer| consumer.country.as_ref())),
            merchant_country: country(merchant.as_ref().and_then(|merchant| merchant.country.as_ref())),
            problem: input.problem.as_deref().and_then(|code| code.trim().parse().ok()),
            ordered_on: purchase.as_ref().and_then(|purchase| read_date(purchase.ordered_on.as_deref()?)),
            amount: purchase.as_ref().and_then(|purchase| read_money(purchase.amount.as_ref()?)),
            contacted_merchant_on: input.contacted_merchant_on.as_deref().and_then(read_date),
            other_proceedings: input.other_proceedings,
            description: input.description.as_deref().map(Private),
        }
    }
}

fn read_money(input: &AmountInput) -> Option<Money> {
    read_amount(input.amount.as_deref()?, input.currency.as_deref()?.trim().parse().ok()?).ok()
}

impl Particulars<'_> {
    /// The states of the two sides that take part: the consumer's first, and once if both are in one.
    pub(super) fn states<'a>(&self, jurisdictions: &'a Jurisdictions) -> Vec<&'a State> {
        let merchant = self.merchant_country.filter(|country| self.consumer_country != Some(*country));
        self.consumer_country.into_iter().chain(merchant).filter_map(|code| jurisdictions.state(code)).collect()
    }
}
