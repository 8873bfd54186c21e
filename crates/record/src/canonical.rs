//! Canonical bytes: one value, one sequence of bytes, whoever writes them.
//!
//! This is RFC 8785 (JSON Canonicalization Scheme) without its hardest part: numbers with a fraction are refused, and so
//! are integers that a reader with double precision could not hold. Nothing of a case needs them (money is a decimal
//! string, durations are whole units).

use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

/// The largest integer that every JSON reader holds exactly, 2^53 - 1 (RFC 8785 section 3.2.2.3, RFC 7493 section 2.2).
pub const LARGEST_INTEGER: u64 = 9_007_199_254_740_991;

/// Why a value has no canonical bytes here.
#[derive(Debug, Error)]
pub enum NotCanonical {
    /// A number with a fraction or an exponent.
    #[error("the number {number} is not an integer; write it as text or in a smaller unit")]
    NotAnInteger {
        /// The number as JSON would show it.
        number: String,
    },
    /// An integer beyond ±(2^53 - 1).
    #[error("the integer {number} is beyond 2^53 - 1, so some readers would round it; write it as text")]
    TooLarge {
        /// The number as JSON would show it.
        number: String,
    },
    /// The value cannot be expressed in JSON at all, for instance a map whose keys are not text.
    #[error("the value has no JSON form")]
    NoJson(#[source] serde_json::Error),
}

/// The canonical bytes of a value.
///
/// # Errors
/// [`NotCanonical`] if the value holds a number that is not an exact integer, or has no JSON form.
pub fn canonical<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, NotCanonical> {
    let value = serde_json::to_value(value).map_err(NotCanonical::NoJson)?;
    canonical_value(&value)
}

/// The canonical bytes of a JSON value already at hand.
///
/// # Errors
/// As [`canonical`].
pub fn canonical_value(value: &Value) -> Result<Vec<u8>, NotCanonical> {
    let mut out = Vec::new();
    write(&mut out, value)?;
    Ok(out)
}

fn write(out: &mut Vec<u8>, value: &Value) -> Result<(), NotCanonical> {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(number) => {
            let magnitude = number.as_u64().or_else(|| number.as_i64().map(i64::unsigned_abs));
            match magnitude {
                None => return Err(NotCanonical::NotAnInteger { number: number.to_string() }),
                Some(n) if n > LARGEST_INTEGER => return Err(NotCanonical::TooLarge { number: number.to_string() }),
                Some(_) => out.extend_from_slice(number.to_string().as_bytes()),
            }
        }
        Value::String(text) => write_text(out, text)?,
        Value::Array(items) => {
            out.push(b'[');
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    out.push(b',');
                }
                write(out, item)?;
            }
            out.push(b']');
        }
        Value::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            // RFC 8785 sorts by UTF-16 code units, which differs from the order of UTF-8 beyond the basic plane.
            sorted.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            out.push(b'{');
            for (position, (name, member)) in sorted.into_iter().enumerate() {
                if position > 0 {
                    out.push(b',');
                }
                write_text(out, name)?;
                out.push(b':');
                write(out, member)?;
            }
            out.push(b'}');
        }
    }
    Ok(())
}

/// `serde_json` escapes text exactly as RFC 8785 section 3.2.2.2 asks: the short forms, `\u00xx` in lower case for other
/// control characters, everything else as it is.
fn write_text(out: &mut Vec<u8>, text: &str) -> Result<(), NotCanonical> {
    serde_json::to_writer(out, text).map_err(NotCanonical::NoJson)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn text(value: &Value) -> String {
        String::from_utf8(canonical_value(value).unwrap()).unwrap()
    }

    #[test]
    fn members_are_sorted_by_utf16_and_nothing_is_spaced() {
        // The example of RFC 8785 section 3.2.3; U+1F600 sorts before U+FB33 only by UTF-16.
        let value = json!({
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control", "\u{f6}": "Latin Small Letter O With Diaeresis"
        });
        let expected = "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
            \"\u{f6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20ac}\":\"Euro Sign\",\
            \"\u{1f600}\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}";
        assert_eq!(text(&value), expected);
    }

    #[test]
    fn text_is_escaped_as_the_rfc_says() {
        let value = json!("\u{20ac}$\u{f}\u{a}A'\u{42}\u{22}\u{5c}\\\"/\u{7f}\u{8}\u{c}\u{9}");
        assert_eq!(text(&value), "\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u{7f}\\b\\f\\t\"");
    }

    #[test]
    fn the_order_of_writing_makes_no_difference() {
        let a: Value = serde_json::from_str(r#"{"b":[1,{"z":null,"y":true}],"a":-5}"#).unwrap();
        let b: Value = serde_json::from_str(r#"{ "a": -5, "b": [ 1, {"y": true, "z": null} ] }"#).unwrap();
        assert_eq!(text(&a), r#"{"a":-5,"b":[1,{"y":true,"z":null}]}"#);
        assert_eq!(text(&a), text(&b));
    }

    #[test]
    fn a_fraction_is_refused() {
        assert!(matches!(canonical_value(&json!({"a": [1.5]})), Err(NotCanonical::NotAnInteger { .. })));
        assert!(matches!(canonical(&2.0_f64), Err(NotCanonical::NotAnInteger { .. })));
    }

    #[test]
    fn an_integer_that_a_double_would_round_is_refused() {
        assert!(canonical(&LARGEST_INTEGER).is_ok());
        assert!(canonical(&-9_007_199_254_740_991_i64).is_ok());
        assert!(matches!(canonical(&(LARGEST_INTEGER + 1)), Err(NotCanonical::TooLarge { .. })));
        assert!(matches!(canonical(&i64::MIN), Err(NotCanonical::TooLarge { .. })));
    }

    #[test]
    fn a_map_whose_keys_are_not_text_is_refused() {
        let map = std::collections::BTreeMap::from([(vec![1_u8], 1)]);
        assert!(matches!(canonical(&map), Err(NotCanonical::NoJson(_))));
    }
}
