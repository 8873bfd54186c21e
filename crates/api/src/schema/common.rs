//! What many answers are made of: money, limits, pages.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Decimal number in the currency's major unit, with at most as many decimals as ISO 4217 gives it.
    #[schema(example = "129.90")]
    pub amount: String,
    /// ISO 4217 code.
    #[schema(example = "CNY")]
    pub currency: String,
}

impl From<domain::Money> for Money {
    fn from(money: domain::Money) -> Self {
        Self { amount: money.to_decimal_string(), currency: money.currency().to_string() }
    }
}

/// A time limit. It ends at 24:00 of `last_day` in `zone`, the legal zone of the one who must act.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Limit {
    /// The instant at which it ends (RFC 3339, UTC).
    #[schema(example = "2026-12-03T19:00:00Z")]
    pub ends_at: String,
    /// The last day on which to act.
    #[schema(example = "2026-12-03")]
    pub last_day: String,
    /// IANA name of the zone.
    #[schema(example = "Asia/Almaty")]
    pub zone: String,
    /// The day on which the limit would have ended, had it been a working day there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rolled_from: Option<String>,
    /// Whether the calendar of that year is not yet published, so that only weekends and fixed holidays were counted.
    pub provisional: bool,
}

/// A code with its name in the language of the answer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Named {
    /// The stable code.
    pub code: String,
    /// Its name in the language of the answer.
    pub name: String,
}

/// One page of a list. The `Link` header (RFC 8288) names the next one as well.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// Cursor of the next page; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Named {
    /// A code with its name.
    #[must_use]
    pub fn of(localizer: localization::Localizer, family: localization::Label, code: &str) -> Self {
        Self { code: code.to_owned(), name: localizer.label(family, code).text }
    }
}

impl<T> Page<T> {
    /// A page of something made of each item of a view.
    pub fn of<V>(page: casework::Page<V>, each: impl FnMut(V) -> T) -> Self {
        let page = page.map(each);
        Self { items: page.items, next: page.next }
    }
}
