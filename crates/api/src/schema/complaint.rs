//! The complaint, as the published description shows it. Requests are read into `intake`'s own form.

use serde::Serialize;
use utoipa::ToSchema;

use super::common::Money;

/// A complaint. A draft may leave out anything; to file, all that is not marked as optional is needed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Complaint {
    /// The consumer's language (BCP 47).
    #[schema(example = "kk")]
    pub language: String,
    /// Who complains.
    pub consumer: Consumer,
    /// About whom.
    pub merchant: Merchant,
    /// About which purchase.
    pub purchase: PurchaseDetails,
    /// What went wrong: a problem type of the taxonomy.
    #[schema(example = "delivery.not_delivered")]
    pub problem: String,
    /// What happened, in the consumer's words.
    #[schema(min_length = 1, max_length = 10000)]
    pub description: String,
    /// What is asked for.
    #[schema(min_items = 1, max_items = 5)]
    pub remedies: Vec<RemedySought>,
    /// The day the consumer turned to the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-10-20")]
    pub contacted_merchant_on: Option<String>,
    /// Whether a court or another body has the same dispute.
    pub other_proceedings: bool,
    /// `rules`, `privacy` and `cross-border-transfer`: all three are needed to file.
    #[schema(example = json!(["rules", "privacy", "cross-border-transfer"]))]
    pub consents: Vec<String>,
}

/// Who complains.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Consumer {
    /// The whole name.
    #[schema(max_length = 300)]
    pub name: String,
    /// Where the consumer lives (ISO 3166).
    #[schema(example = "KZ")]
    pub country: String,
    /// Where the consumer is written to.
    pub email: String,
    /// A telephone number with its country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "+7 701 234 56 78")]
    pub phone: Option<String>,
}

/// About whom. A mail address or a web address is needed, or both.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Merchant {
    /// The name under which it sells.
    #[schema(max_length = 300)]
    pub name: String,
    /// Where it is established (ISO 3166).
    #[schema(example = "CN")]
    pub country: String,
    /// Where it is written to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "https://shop.example")]
    pub website: Option<String>,
}

/// About which purchase.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PurchaseDetails {
    /// The merchant's number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_reference: Option<String>,
    /// Day of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-10-01")]
    pub ordered_on: Option<String>,
    /// The marketplace on which it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace: Option<String>,
    /// A product category of the taxonomy.
    #[schema(example = "clothing")]
    pub category: String,
    /// The amount paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// What is asked for.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RemedySought {
    /// A remedy of the taxonomy.
    #[schema(example = "refund")]
    pub kind: String,
    /// The amount, where the remedy is money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}
