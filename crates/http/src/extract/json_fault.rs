//! What is wrong with a body of JSON, and where.

use serde::de::DeserializeOwned;
use serde_json::error::Category;
use serde_path_to_error::{Path, Segment};

use crate::problem::{FieldError, Kind, Problem};

/// Reads one value of JSON and nothing after it. Nesting is followed 128 deep, where `serde_json` gives up.
///
/// # Errors
/// With the problem that names the place and says what to correct.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let place = Place::of(error.path());
        problem(&error.into_inner(), place)
    })?;
    reader.end().map_err(|error| malformed(&error))?;
    Ok(value)
}

fn malformed(error: &serde_json::Error) -> Problem {
    Kind::MalformedJson { line: error.line(), column: error.column() }.into()
}

/// `serde` has no structure in its errors, only the words that `serde::de::Error` fixes for all formats.
fn problem(error: &serde_json::Error, mut place: Place) -> Problem {
    if error.classify() != Category::Data {
        return malformed(error);
    }
    let words = error.to_string();
    let named = |before: &str| words.strip_prefix(before).and_then(|rest| rest.split('`').next());
    if words.starts_with("duplicate field") {
        return malformed(error);
    }
    let (code, kind): (_, fn(String) -> Kind) = if let Some(field) = named("unknown field `") {
        place.enter(field);
        ("unknown", |field| Kind::UnknownField { field: field.into() })
    } else if let Some(field) = named("missing field `") {
        place.enter(field);
        ("required", |field| Kind::MissingField { field: field.into() })
    } else if words.starts_with("invalid type") || words.contains("expected struct") {
        ("wrong-type", |field| Kind::WrongType { field: field.into() })
    } else if words.starts_with("unknown variant") {
        ("not-an-option", |_| Kind::InvalidContent)
    } else {
        ("format", |_| Kind::InvalidContent)
    };
    Problem::new(kind(place.in_words())).with_errors(vec![FieldError::new(place.pointer(), code)])
}

/// Where in the body: names of members and numbers of elements, from the outside in.
struct Place(Vec<String>);

impl Place {
    fn of(path: &Path) -> Self {
        let steps = path.iter().filter_map(|segment| match segment {
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Map { key } => Some(key.clone()),
            Segment::Enum { variant } => Some(variant.clone()),
            Segment::Unknown => None,
        });
        Self(steps.collect())
    }

    /// One step further, unless the path already ends there.
    fn enter(&mut self, field: &str) {
        if self.0.last().is_none_or(|last| last != field) {
            self.0.push(field.to_owned());
        }
    }

    /// RFC 6901.
    fn pointer(&self) -> String {
        self.0.iter().fold(String::new(), |pointer, step| pointer + "/" + &step.replace('~', "~0").replace('/', "~1"))
    }

    /// With dots, as people write it; the whole body has the name it has in HTTP.
    fn in_words(&self) -> String {
        if self.0.is_empty() { "body".to_owned() } else { self.0.join(".") }
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only whether it is read matters here")]
    struct Complaint {
        merchant: Merchant,
        remedies: Vec<Remedy>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only whether it is read matters here")]
    struct Merchant {
        name: String,
        #[serde(rename = "a/b~c")]
        odd: Option<u8>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Remedy {
        Refund,
    }

    fn fault(body: &str) -> (Kind, Vec<(String, String)>) {
        let problem = parse::<Complaint>(body.as_bytes()).unwrap_err();
        let errors = problem.errors().iter().map(|error| (error.pointer().to_owned(), error.code().to_owned()));
        (problem.kind().clone(), errors.collect())
    }

    fn at(pointer: &str, code: &str) -> Vec<(String, String)> {
        vec![(pointer.to_owned(), code.to_owned())]
    }

    #[test]
    fn a_body_without_fault_is_read() {
        parse::<Complaint>(br#" {"merchant": {"name": "a", "a/b~c": 1}, "remedies": ["refund"]} "#).unwrap();
    }

    #[test]
    fn what_is_not_json_is_malformed_where_reading_stopped() {
        assert_eq!(fault("{\"merchant\":\n x}").0, Kind::MalformedJson { line: 2, column: 2 });
        for body in
            ["", "{", "{\"merchant\": {\"name\": \"a\"}, \"remedies\": []} x", "\u{feff}{}", "{\"merchant\": NaN}"]
        {
            assert!(matches!(fault(body).0, Kind::MalformedJson { .. }), "{body}");
        }
    }

    #[test]
    fn nesting_without_end_is_malformed_and_does_not_end_the_process() {
        let problem = parse::<serde_json::Value>("[".repeat(200_000).as_bytes()).unwrap_err();
        assert!(matches!(problem.kind(), Kind::MalformedJson { line: 1, .. }));
    }

    #[test]
    fn a_name_that_stands_twice_is_malformed() {
        let (kind, _) = fault(r#"{"merchant": {"name": "a", "name": "b"}, "remedies": []}"#);
        assert!(matches!(kind, Kind::MalformedJson { .. }));
    }

    #[test]
    fn each_fault_of_a_field_has_its_kind_its_place_and_its_code() {
        let field = |name: &'static str| std::borrow::Cow::Borrowed(name);
        assert_eq!(
            fault(r#"{"merchant": {"name": "a", "colour": 1}, "remedies": []}"#),
            (Kind::UnknownField { field: field("merchant.colour") }, at("/merchant/colour", "unknown"))
        );
        assert_eq!(
            fault(r#"{"merchant": {}, "remedies": []}"#),
            (Kind::MissingField { field: field("merchant.name") }, at("/merchant/name", "required"))
        );
        assert_eq!(
            fault(r#"{"merchant": {"name": 7}, "remedies": []}"#),
            (Kind::WrongType { field: field("merchant.name") }, at("/merchant/name", "wrong-type"))
        );
        assert_eq!(
            fault(r#"{"merchant": {"name": "a", "a/b~c": 300}, "remedies": []}"#),
            (Kind::InvalidContent, at("/merchant/a~1b~0c", "format"))
        );
        assert_eq!(
            fault(r#"{"merchant": {"name": "a"}, "remedies": ["refund", "gold"]}"#),
            (Kind::InvalidContent, at("/remedies/1", "not-an-option"))
        );
        assert_eq!(fault("[]"), (Kind::WrongType { field: field("body") }, at("", "wrong-type")));
        assert_eq!(fault("7"), (Kind::WrongType { field: field("body") }, at("", "wrong-type")));
    }
}
