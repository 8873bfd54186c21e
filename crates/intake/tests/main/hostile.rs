use std::collections::BTreeMap;

use intake::complaint::Complaint;
use intake::draft::Draft;
use intake::rules::Rules;
use jiff::Timestamp;
use serde_json::{Value, json};
use test_kit::hostile::naughty_strings;

use crate::complaint::{TODAY, input, with};

/// What is kept as typed.
const KEPT: [&str; 8] = [
    "/consumer/name",
    "/consumer/email",
    "/consumer/phone",
    "/merchant/name",
    "/merchant/website",
    "/purchase/order_reference",
    "/purchase/marketplace",
    "/description",
];
/// What is read, and comes back in its usual form.
const READ: [&str; 10] = [
    "/language",
    "/consumer/country",
    "/merchant/country",
    "/purchase/ordered_on",
    "/purchase/category",
    "/purchase/amount/amount",
    "/purchase/amount/currency",
    "/problem",
    "/remedies/0/kind",
    "/contacted_merchant_on",
];

#[test]
fn every_naughty_string_is_kept_byte_for_byte_or_refused_where_it_stands() {
    let mut accepted: BTreeMap<&str, usize> = BTreeMap::new();
    for string in naughty_strings() {
        for pointer in KEPT.into_iter().chain(READ) {
            let json = with(pointer, json!(string));
            match Complaint::check(&input(json), Rules::embedded(), TODAY) {
                Ok(complaint) => {
                    *accepted.entry(pointer).or_default() += 1;
                    if KEPT.contains(&pointer) {
                        let kept = serde_json::to_value(complaint).unwrap();
                        let kept = kept.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
                        assert_eq!(kept, string, "{pointer}");
                    }
                }
                Err(errors) => {
                    // Another amount can put what is asked for out of proportion: that is reported at the remedy.
                    let is_about_it = |error: &intake::field::FieldError| {
                        error.pointer == pointer
                            || pointer.starts_with("/purchase") && error.pointer.starts_with("/remedies")
                            || pointer == "/purchase/ordered_on" && error.pointer == "/contacted_merchant_on"
                    };
                    assert!(!errors.is_empty() && errors.iter().all(is_about_it), "{pointer} {string:?} {errors:?}");
                }
            }
        }
    }
    assert_eq!(naughty_strings().len(), 515);
    // Most of them are harmless as words of a person; none of them is a code, a date or an address of ours.
    assert!(accepted["/description"] > 450, "{accepted:?}");
    assert!(accepted["/consumer/name"] > 400, "{accepted:?}");
    for pointer in ["/language", "/problem", "/purchase/category", "/consumer/email"] {
        assert!(!accepted.contains_key(pointer), "{pointer}");
    }
}

#[test]
fn every_naughty_string_is_kept_in_a_draft_or_refused_where_it_stands() {
    for string in naughty_strings() {
        for pointer in KEPT.into_iter().chain(READ) {
            let json = with(pointer, json!(string));
            match Draft::begin(input(json.clone()), Timestamp::UNIX_EPOCH) {
                Ok(draft) => assert_eq!(serde_json::to_value(draft.input).unwrap(), json),
                Err(error) => {
                    assert!(string.chars().any(|c| c.is_control() && !"\n\r\t".contains(c)), "{string:?} {error:?}");
                }
            }
        }
    }
}
