use intake::assessment::{Basis, Facts, Particulars, Verdict, assess};
use intake::complaint::{Complaint, Consent};
use intake::field::FieldFlaw;
use intake::input::ComplaintInput;
use intake::rules::Rules;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

pub(crate) const TODAY: Date = date(2026, 11, 23);

/// A complaint in which nothing is wrong.
pub(crate) fn complete() -> Value {
    json!({
        "language": "kk",
        "consumer": {"name": "Айгүл Нұрланқызы", "country": "KZ", "email": "aigul@example.kz", "phone": "+7 701 123-45-67"},
        "merchant": {"name": "鹏城数码", "country": "CN", "email": "help@shop.example.cn", "website": "https://www.shop.example.cn/"},
        "purchase": {
            "order_reference": "A-1007", "ordered_on": "2026-10-01", "marketplace": "Silk Road Market",
            "category": "clothing", "amount": {"amount": "129.90", "currency": "CNY"}
        },
        "problem": "delivery.not_delivered",
        "description": "Тауар келген жоқ.\nСатушы жауап бермейді.",
        "remedies": [{"kind": "refund", "amount": {"amount": "129.90", "currency": "CNY"}}, {"kind": "apology"}],
        "contacted_merchant_on": "2026-10-20",
        "other_proceedings": false,
        "consents": ["rules", "privacy", "cross-border-transfer"]
    })
}

/// The complete complaint with one part replaced, or removed with `null`.
pub(crate) fn with(pointer: &str, value: Value) -> Value {
    let mut complaint = complete();
    let (group, part) = pointer.rsplit_once('/').unwrap();
    match (complaint.pointer_mut(group).unwrap(), value) {
        (Value::Object(group), Value::Null) => {
            group.remove(part);
        }
        (Value::Object(group), value) => {
            group.insert(part.to_owned(), value);
        }
        (list, value) => *list.pointer_mut(&format!("/{part}")).unwrap() = value,
    }
    complaint
}

pub(crate) fn input(json: Value) -> ComplaintInput {
    serde_json::from_value(json).unwrap()
}

pub(crate) fn checked(json: Value) -> Complaint {
    Complaint::check(&input(json), Rules::embedded(), TODAY).unwrap()
}

/// Nothing is wrong.
const NONE: [&str; 0] = [];

/// What is wrong, as `pointer: code`.
fn flaws(json: Value) -> Vec<String> {
    match Complaint::check(&input(json), Rules::embedded(), TODAY) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.iter().map(|error| format!("{}: {}", error.pointer, error.flaw.code())).collect(),
    }
}

#[test]
fn a_complete_complaint_is_taken_and_reads_back_as_it_was_sent() {
    assert_eq!(serde_json::to_value(checked(complete())).unwrap(), complete());
}

#[test]
fn everything_that_may_be_left_out_may_be_left_out_or_empty() {
    for pointer in [
        "/consumer/phone",
        "/merchant/email",
        "/merchant/website",
        "/purchase/order_reference",
        "/purchase/marketplace",
        "/contacted_merchant_on",
    ] {
        assert_eq!(flaws(with(pointer, Value::Null)), NONE, "{pointer}");
        assert_eq!(flaws(with(pointer, json!(""))), NONE, "{pointer}");
    }
}

#[test]
fn everything_that_is_missing_is_reported_at_once_and_in_the_order_of_the_form() {
    assert_eq!(
        flaws(json!({})),
        [
            "/language: required",
            "/consumer/name: required",
            "/consumer/country: required",
            "/consumer/email: required",
            "/merchant/name: required",
            "/merchant/country: required",
            "/merchant/email: contact-missing",
            "/purchase/ordered_on: required",
            "/purchase/category: required",
            "/purchase/amount: required",
            "/problem: required",
            "/description: required",
            "/remedies: required",
            "/other_proceedings: required",
            "/consents: consents-missing",
        ]
    );
}

#[test]
fn each_flaw_is_reported_where_it_is() {
    let refund = |amount: Value| json!([{"kind": "refund", "amount": amount}]);
    let cny = |amount: &str| json!({"amount": amount, "currency": "CNY"});
    let remedies: Vec<Value> = ["repair", "apology", "replacement", "explanation", "delivery", "cancellation"]
        .into_iter()
        .map(|kind| json!({"kind": kind}))
        .collect();
    for (pointer, value, flaw) in [
        ("/language", json!("de"), "/language: not-a-language"),
        ("/language", json!(" "), "/language: required"),
        ("/consumer/name", json!(" \t"), "/consumer/name: control-characters"),
        ("/consumer/name", json!("  "), "/consumer/name: empty"),
        ("/consumer/name", json!(""), "/consumer/name: empty"),
        ("/consumer/name", json!("а".repeat(301)), "/consumer/name: too-long"),
        ("/consumer/name", json!("a\nb"), "/consumer/name: control-characters"),
        ("/consumer/name", json!("a\u{0}b"), "/consumer/name: control-characters"),
        ("/consumer/name", json!("a\u{202E}b"), "/consumer/name: bidi-characters"),
        ("/consumer/country", json!("Kazakhstan"), "/consumer/country: not-a-country"),
        ("/consumer/email", json!("aigul"), "/consumer/email: email-malformed"),
        ("/consumer/email", json!("a@b.kz\r\nBcc: c@d.kz"), "/consumer/email: email-malformed"),
        ("/consumer/email", json!("a@exa_mple.kz"), "/consumer/email: email-malformed"),
        ("/consumer/phone", json!("8 701 123 45 67"), "/consumer/phone: phone-malformed"),
        ("/merchant/name", Value::Null, "/merchant/name: required"),
        ("/merchant/country", json!("1"), "/merchant/country: not-a-country"),
        ("/merchant/email", json!("@"), "/merchant/email: email-malformed"),
        ("/merchant/email", json!("AIGUL@Example.KZ"), "/merchant/email: same-person"),
        ("/merchant/website", json!("javascript:alert(1)"), "/merchant/website: url-malformed"),
        ("/purchase/order_reference", json!("a".repeat(101)), "/purchase/order_reference: too-long"),
        ("/purchase/marketplace", json!("a".repeat(201)), "/purchase/marketplace: too-long"),
        ("/purchase/ordered_on", json!("01.10.2026"), "/purchase/ordered_on: date-malformed"),
        ("/purchase/ordered_on", json!("2026-11-24"), "/purchase/ordered_on: date-in-future"),
        ("/purchase/ordered_on", json!("2006-11-22"), "/purchase/ordered_on: date-too-old"),
        ("/purchase/category", json!("clothes"), "/purchase/category: unknown-category"),
        ("/purchase/amount", json!({"amount": "129.90"}), "/purchase/amount/currency: required"),
        ("/purchase/amount", json!({"currency": "CNY"}), "/purchase/amount/amount: required"),
        ("/purchase/amount", json!({"amount": "5", "currency": "cny"}), "/purchase/amount/currency: not-a-currency"),
        ("/purchase/amount", cny("1,234"), "/purchase/amount/amount: amount-malformed"),
        ("/purchase/amount", cny("0"), "/purchase/amount/amount: amount-not-positive"),
        ("/purchase/amount", cny("1.234"), "/purchase/amount/amount: amount-decimals"),
        ("/purchase/amount", cny("9999999999999"), "/purchase/amount/amount: amount-too-large"),
        ("/problem", json!("delivery"), "/problem: unknown-problem"),
        ("/description", json!("\n \n"), "/description: empty"),
        ("/description", json!("а".repeat(10_001)), "/description: too-long"),
        ("/description", json!("a\u{7}b"), "/description: control-characters"),
        ("/remedies", json!([]), "/remedies: required"),
        ("/remedies", json!(remedies), "/remedies: too-many"),
        ("/remedies", json!([{"kind": "money"}]), "/remedies/0/kind: unknown-remedy"),
        ("/remedies", json!([{}]), "/remedies/0/kind: required"),
        ("/remedies", json!([{"kind": "refund"}]), "/remedies/0/amount: remedy-amount-needed"),
        ("/remedies", json!([{"kind": "apology", "amount": cny("1")}]), "/remedies/0/amount: remedy-amount-not-needed"),
        ("/remedies", json!([{"kind": "apology"}, {"kind": "apology"}]), "/remedies/1/kind: remedy-repeated"),
        ("/remedies", refund(cny("129.91")), "/remedies/0/amount/amount: amount-above-purchase"),
        (
            "/remedies",
            refund(json!({"amount": "1", "currency": "KZT"})),
            "/remedies/0/amount/currency: currency-differs",
        ),
        ("/contacted_merchant_on", json!("soon"), "/contacted_merchant_on: date-malformed"),
        ("/contacted_merchant_on", json!("2026-11-24"), "/contacted_merchant_on: date-in-future"),
        ("/contacted_merchant_on", json!("2026-09-30"), "/contacted_merchant_on: date-before-order"),
        ("/other_proceedings", Value::Null, "/other_proceedings: required"),
        ("/consents", json!(["rules", "privacy"]), "/consents: consents-missing"),
        (
            "/consents",
            json!(["rules", "privacy", "cross-border-transfer", "marketing"]),
            "/consents/3: unknown-consent",
        ),
    ] {
        let json = with(pointer, value.clone());
        let found = flaws(json);
        // Where the currency is missing, what is asked for cannot be compared; nothing else may be reported either.
        assert_eq!(found, [flaw], "{pointer} = {value}");
    }
}

#[test]
fn limits_themselves_are_allowed() {
    for (pointer, value) in [
        ("/consumer/name", json!("а")),
        ("/consumer/name", json!("𐌰".repeat(300))),
        ("/description", json!("字".repeat(10_000))),
        ("/description", json!("\u{202E}right to left\u{202C}\tand\r\nback")),
        ("/purchase/ordered_on", json!("2026-10-20")),
        ("/contacted_merchant_on", json!("2026-11-23")),
        ("/purchase/ordered_on", json!("2006-11-23")),
        ("/remedies", json!([{"kind": "compensation", "amount": {"amount": "500", "currency": "CNY"}}])),
        ("/remedies", json!([{"kind": "other", "amount": {"amount": "5", "currency": "KZT"}}])),
        ("/remedies", json!([{"kind": "other"}])),
    ] {
        assert_eq!(flaws(with(pointer, value.clone())), NONE, "{pointer} = {value}");
    }
}

#[test]
fn codes_dates_and_amounts_come_back_in_their_usual_form() {
    let json = json!({"amount": "۱۲۹٫۹", "currency": "CNY"});
    let complaint = checked(with("/purchase/amount", json));
    assert_eq!(complaint.purchase.amount.to_decimal_string(), "129.90");
    assert_eq!(checked(with("/consumer/country", json!("kz"))).consumer.country.as_str(), "KZ");
    assert_eq!(checked(with("/language", json!("zh-CN"))).language.tag(), "zh-Hans");
    assert_eq!(checked(with("/purchase/ordered_on", json!("۲۰۲۶-۱۰-۰۱"))).purchase.ordered_on, date(2026, 10, 1));
}

#[test]
fn missing_consents_are_named_and_a_repeated_one_counts_once() {
    let errors = Complaint::check(&input(with("/consents", json!(["privacy"]))), Rules::embedded(), TODAY).unwrap_err();
    assert_eq!(
        errors[0].flaw,
        FieldFlaw::ConsentsMissing { missing: vec![Consent::Rules, Consent::CrossBorderTransfer] }
    );
    assert_eq!(
        serde_json::to_value(&errors[0]).unwrap(),
        json!({"pointer": "/consents", "code": "consents-missing", "missing": ["rules", "cross-border-transfer"]})
    );
    let twice = json!(["rules", "rules", "privacy", "cross-border-transfer"]);
    assert_eq!(checked(with("/consents", twice)).consents, Consent::ALL);
}

#[test]
fn flaws_carry_the_limit_they_exceed() {
    let errors = Complaint::check(&input(with("/consumer/name", json!("a".repeat(301)))), Rules::embedded(), TODAY);
    assert_eq!(
        serde_json::to_value(errors.unwrap_err()).unwrap(),
        json!([{"pointer": "/consumer/name", "code": "too-long", "n": 300}])
    );
}

#[test]
fn a_merchant_is_found_by_the_domains_of_its_site_and_its_mail() {
    let domains = |json| checked(json).merchant.domains();
    assert_eq!(domains(complete()), ["shop.example.cn"]);
    assert_eq!(domains(with("/merchant/website", json!("пример.рф"))), ["xn--e1afmkfd.xn--p1ai", "shop.example.cn"]);
    assert_eq!(domains(with("/merchant/website", Value::Null)), ["shop.example.cn"]);
}

#[test]
fn two_complaints_about_one_order_have_one_key_however_it_is_spelled() {
    let key = |json| checked(json).order_key();
    assert_eq!(key(complete()), key(with("/purchase/order_reference", json!(" a -\u{a0}1007"))));
    assert_eq!(key(complete()), key(with("/consumer/email", json!("AIGUL@example.kz"))));
    assert_eq!(key(complete()), key(with("/description", json!("Something else"))));
    assert_ne!(key(complete()), key(with("/purchase/order_reference", json!("A-1008"))));
    assert_ne!(
        key(with("/purchase/order_reference", json!("1-11"))),
        key(with("/purchase/order_reference", json!("11-1")))
    );
    assert_ne!(key(complete()), key(with("/consumer/email", json!("b@example.kz"))));
    let unnumbered = with("/purchase/order_reference", Value::Null);
    assert_ne!(key(complete()), key(unnumbered.clone()));
    assert_eq!(key(unnumbered.clone()), key(unnumbered));
}

#[test]
fn nothing_of_a_complaint_shows_in_debug_output() {
    let shown = format!("{:?} {:?}", checked(complete()), input(complete()));
    for private in ["Айгүл", "aigul", "701", "鹏城", "shop.example", "A-1007", "Тауар", "Silk"] {
        assert!(!shown.contains(private), "{private} in {shown}");
    }
}

#[test]
fn every_real_complaint_is_taken_as_it_was_sent_and_is_admissible() {
    let complaints = test_kit::complaints::complaints(TODAY);
    assert_eq!(complaints.len(), 644);
    for json in complaints {
        let complaint = checked(json.clone());
        assert_eq!(serde_json::to_value(&complaint).unwrap(), json);
        let assessment = assess(&Particulars::from(&complaint), Basis::embedded(), Facts::default(), TODAY);
        assert_eq!(assessment.verdict, Verdict::Admissible, "{json}");
    }
}
