//! From the products and issues of the records to the taxonomy.

use serde_json::{Value, json};

/// Words of an issue, lower case, and the problem type they stand for. The first that occurs decides.
const PROBLEMS: [(&str, &str); 28] = [
    ("money was not available", "delivery.late"),
    ("incorrect information", "account.privacy_breach"),
    ("improper use", "account.privacy_breach"),
    ("sharing of info", "account.privacy_breach"),
    ("credit monitoring", "account.privacy_breach"),
    ("investigation", "warranty.no_response"),
    ("customer service", "warranty.no_response"),
    ("debt not owed", "payment.overcharge"),
    ("written notification", "contract.missing_information"),
    ("disclosure verification", "contract.missing_information"),
    ("fraud", "contract.fraud"),
    ("identity theft", "contract.fraud"),
    ("false statements", "contract.misleading_advertising"),
    ("advertising", "contract.misleading_advertising"),
    ("fee", "payment.hidden_fees"),
    ("interest rate", "payment.hidden_fees"),
    ("settlement process", "payment.hidden_fees"),
    ("billing", "payment.unauthorised"),
    ("purchase shown", "payment.unauthorised"),
    ("debit or atm", "payment.unauthorised"),
    ("transaction", "payment.unauthorised"),
    ("communication tactics", "account.unwanted_marketing"),
    ("unable to get", "conformity.digital_failure"),
    ("account", "account.blocked"),
    ("payment", "payment.overcharge"),
    ("deposits", "refund.late_or_partial"),
    ("loan", "contract.unfair_terms"),
    ("credit", "conformity.service_poor"),
];

pub(super) fn problem(issue: &str) -> &'static str {
    let issue = issue.to_lowercase();
    PROBLEMS.iter().find(|(words, _)| issue.contains(words)).map_or("other.other", |(_, problem)| problem)
}

pub(super) fn category(product: &str) -> &'static str {
    let product = product.to_lowercase();
    if product.contains("vehicle") {
        "vehicles"
    } else if product.contains("reporting") {
        "other_services"
    } else if product.contains("student") {
        "courses"
    } else {
        "payment_services"
    }
}

/// What is asked for: usual for the problem, and now and then something else beside it.
pub(super) fn remedies(problem: &str, index: usize, whole: &Value, part: &Value) -> Vec<Value> {
    let group = problem.split('.').next().unwrap_or_default();
    let mut remedies = match group {
        "account" if problem == "account.blocked" => vec![json!({"kind": "account_restoration"})],
        "account" => vec![json!({"kind": "correction_of_data"}), json!({"kind": "compensation", "amount": part})],
        "contract" if problem == "contract.missing_information" => vec![json!({"kind": "correction_of_information"})],
        "contract" => vec![json!({"kind": "cancellation"}), json!({"kind": "refund", "amount": whole})],
        "conformity" => {
            vec![json!({"kind": "correction_of_performance"}), json!({"kind": "price_reduction", "amount": part})]
        }
        "warranty" => vec![json!({"kind": "explanation"}), json!({"kind": "refund", "amount": part})],
        "other" => vec![json!({"kind": "other"})],
        _ => vec![json!({"kind": "refund", "amount": whole})],
    };
    if index.is_multiple_of(7) {
        remedies.push(json!({"kind": "apology"}));
    }
    remedies
}
