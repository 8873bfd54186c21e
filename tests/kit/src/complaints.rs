//! Real complaints as the API takes them: 644 records of a public body, moved to our states, languages and taxonomy.
//!
//! What the records say (who, about what, in which words) is theirs; which two states, which language, which amounts and
//! days is ours, made from the position of the record alone, so that every run files the same complaints.

mod mapping;
mod records;
mod words;

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};

pub use records::{Record, records};

/// A state, its currency, and the languages of consumers there.
struct State(&'static str, &'static str, &'static [&'static str]);

const STATES: [State; 10] = [
    State("KZ", "KZT", &["kk", "ru"]),
    State("CN", "CNY", &["zh-Hans"]),
    State("KG", "KGS", &["ky", "ru"]),
    State("PK", "PKR", &["ur", "en"]),
    State("RU", "RUB", &["ru"]),
    State("TJ", "TJS", &["tg", "ru"]),
    State("UZ", "UZS", &["uz", "ru"]),
    State("IN", "INR", &["hi", "en"]),
    State("IR", "IRR", &["fa"]),
    State("BY", "BYN", &["be", "ru"]),
];

/// All 644 complaints in the shape of the API, each complete, admissible and of a consumer of its own, as filed on
/// `today`. Any ninety in a row cover every ordered pair of states.
#[must_use]
pub fn complaints(today: Date) -> Vec<Value> {
    records().iter().enumerate().map(|(index, record)| complaint(index, record, today)).collect()
}

/// One record as a complaint filed on `today`; `index` chooses states, language, amount and days.
#[must_use]
pub fn complaint(index: usize, record: &Record, today: Date) -> Value {
    let (consumer, merchant) = pair(index);
    let (State(consumer_code, _, languages), State(merchant_code, currency, _)) = (consumer, merchant);
    let language = languages.iter().cycle().nth(index / 90).copied().unwrap_or("en");
    let host = format!("{}.{}.example", record.company_slug(), merchant_code.to_lowercase());
    let problem = mapping::problem(&record.issue);
    let ordered_on = today.saturating_sub(offset(20 + index % 200));
    let contacted_on = ordered_on.saturating_add(offset(2 + index % 15));
    let minor = 1_000 + index * 3_791 % 500_000;
    let amount = json!({"amount": decimal(minor), "currency": currency});
    let part = json!({"amount": decimal(minor / 2), "currency": currency});
    json!({
        "language": language,
        "consumer": {
            "name": words::name(language, index),
            "country": consumer_code,
            "email": format!("consumer-{index:04}@{}.example", consumer_code.to_lowercase()),
            "phone": format!("+{} {:03} {:04}", words::calling_code(consumer_code), 700 + index % 100, index),
        },
        "merchant": {
            "name": record.company,
            "country": merchant_code,
            "email": format!("claims@{host}"),
            "website": format!("https://www.{host}/"),
        },
        "purchase": {
            "order_reference": format!("{}-{}", merchant_code, record.number),
            "ordered_on": ordered_on.to_string(),
            "category": mapping::category(&record.product),
            "amount": amount,
        },
        "problem": problem,
        "description": description(record, language),
        "remedies": mapping::remedies(problem, index, &amount, &part),
        "contacted_merchant_on": contacted_on.to_string(),
        "other_proceedings": false,
        "consents": ["rules", "privacy", "cross-border-transfer"],
    })
}

/// The narrative of the record, or words made up from its codes where it has none: those no two records share.
fn description(record: &Record, language: &str) -> String {
    if !record.narrative.trim().is_empty() {
        return record.narrative.clone();
    }
    let what = [record.issue.as_str(), record.sub_issue.as_str()].join(". ");
    format!("{}\n{} {}: {}", words::sentence(language), record.company, record.number, what.trim_end_matches(". "))
}

/// The ordered pair of two different states at a position: all ninety, then from the beginning.
fn pair(index: usize) -> (&'static State, &'static State) {
    let others = STATES.len() - 1;
    let place = index % (STATES.len() * others);
    let first = place / others;
    let mut states = STATES.iter().cycle().skip(first);
    let consumer = states.next().expect("ten states");
    (consumer, states.nth(place % others).expect("they go round"))
}

fn offset(days: usize) -> jiff::Span {
    i64::try_from(days).expect("few days").days()
}

fn decimal(minor: usize) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}
