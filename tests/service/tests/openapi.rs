//! The published description of the API.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::repository::root;

const FILE: &str = "openapi.json";
const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

pub(crate) fn description() -> Value {
    serde_json::to_value(api::description()).unwrap()
}

/// Every operation as method, path and description.
pub(crate) fn operations(description: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = description["paths"].as_object().unwrap();
    let of_path = |(path, item)| {
        let (path, item): (&String, &Value) = (path, item);
        METHODS.iter().filter_map(move |method| Some((*method, path.as_str(), item.get(method)?)))
    };
    paths.iter().flat_map(of_path).collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whoever changed the API says so by a variable of the environment")]
fn the_committed_openapi_is_that_of_the_code() {
    let written = format!("{}\n", api::description().to_pretty_json().unwrap());
    let file = root().join(FILE);
    if std::env::var("CONCORD_UPDATE").is_ok() {
        std::fs::write(&file, &written).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == written,
        "{FILE} is not what the code says; run `CONCORD_UPDATE=1 cargo test -p concord-tests openapi` and commit it"
    );
}

#[test]
fn every_operation_of_the_openapi_has_an_id_of_its_own_and_lists_its_problems() {
    let description = description();
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
    let operations = operations(&description);
    assert!(operations.len() > 80, "{} operations", operations.len());
    let mut ids = BTreeSet::new();
    for (method, path, operation) in operations {
        let id = operation["operationId"].as_str().unwrap_or_default();
        assert!(!id.is_empty() && ids.insert(id.to_owned()), "{method} {path}: {id}");
        if path.starts_with("/health/") {
            continue;
        }
        let responses = operation["responses"].as_object().unwrap();
        let problems = responses.iter().filter(|(status, _)| status.starts_with(['4', '5']));
        let mut count = 0;
        for (status, response) in problems {
            assert!(response["content"].get("application/problem+json").is_some(), "{method} {path} {status}");
            count += 1;
        }
        assert!(count >= 3, "{method} {path} lists {count} problems");
        assert!(responses.keys().any(|status| status.starts_with('2')), "{method} {path} never succeeds");
        assert!(!operation["tags"].as_array().unwrap().is_empty(), "{method} {path} has no tag");
    }
}

#[test]
fn every_reference_in_the_openapi_leads_somewhere() {
    fn references(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
                members.values().for_each(|member| references(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let description = description();
    let mut found = BTreeSet::new();
    references(&description, &mut found);
    assert!(!found.is_empty());
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(description.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
}
