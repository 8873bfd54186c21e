//! A complaint as the API takes it.

use serde_json::{Value, json};

/// A consumer in Kazakhstan, writing Kazakh, about a merchant in China whose address nobody has confirmed.
#[must_use]
pub fn complaint(email: &str, order: &str) -> Value {
    json!({
        "language": "kk",
        "consumer": {"name": "Айгүл Сейітова", "country": "KZ", "email": email, "phone": "+77011234567"},
        "merchant": {"name": "Bright Lamps", "country": "CN", "email": MERCHANT, "website": "https://lamps.example.cn"},
        "purchase": {"order_reference": order, "ordered_on": "2026-10-01", "category": "clothing",
                     "amount": {"amount": "129.90", "currency": "CNY"}},
        "problem": "delivery.not_delivered",
        "description": format!("Тауар келген жоқ: {order}."),
        "remedies": [{"kind": "refund", "amount": {"amount": "129.90", "currency": "CNY"}}],
        "contacted_merchant_on": "2026-10-20",
        "other_proceedings": false,
        "consents": ["rules", "privacy", "cross-border-transfer"],
    })
}

/// The address of the merchant in [`complaint`].
pub const MERCHANT: &str = "support@lamps.example.cn";

/// A refund by the merchant, as one term.
#[must_use]
pub fn refund(amount: &str, currency: &str) -> Value {
    json!({"debtor": "merchant", "remedy": "refund", "amount": {"amount": amount, "currency": currency}, "due_days": 7})
}
