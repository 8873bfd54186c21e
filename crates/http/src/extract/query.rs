//! The parameters after the question mark.

use axum::extract::FromRequestParts;
use axum::http::Uri;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::problem::{FieldError, Kind, Problem};

/// The parameters of a query. A name may stand several times for a list, and `name=` counts as not given, as a form sends
/// what was left empty. Otherwise: [`Kind::MalformedQuery`].
#[derive(Debug, Clone, Copy)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        Self::of(&parts.uri)
    }
}

impl<T: DeserializeOwned> Query<T> {
    fn of(uri: &Uri) -> Result<Self, Problem> {
        let given: Vec<&str> = uri.query().unwrap_or_default().split('&').filter(|pair| is_given(pair)).collect();
        let given = given.join("&");
        let reader = serde_html_form::Deserializer::new(form_urlencoded::parse(given.as_bytes()));
        serde_path_to_error::deserialize(reader).map(Self).map_err(|error| {
            let place = error.path().to_string();
            let fault = fault(&error.into_inner().to_string(), &place);
            Problem::new(Kind::MalformedQuery).with_errors(vec![fault])
        })
    }
}

fn is_given(pair: &str) -> bool {
    pair.split_once('=').is_some_and(|(_, value)| !value.is_empty())
}

/// The words are those that `serde::de::Error` fixes for all formats; the place is the parameter's name.
fn fault(words: &str, place: &str) -> FieldError {
    let named = |before: &str| words.strip_prefix(before).and_then(|rest| rest.split('`').next()).map(str::to_owned);
    if let Some(name) = named("unknown field `") {
        return FieldError::new(name, "unknown");
    }
    if let Some(name) = named("missing field `") {
        return FieldError::new(name, "required");
    }
    let code = if words.starts_with("unknown variant") { "not-an-option" } else { "format" };
    FieldError::new(place, code)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Default, Deserialize, PartialEq)]
    #[serde(default, deny_unknown_fields)]
    struct Filter {
        limit: Option<u8>,
        stage: Vec<String>,
    }

    fn read(query: &str) -> Result<Filter, Problem> {
        Query::of(&format!("/cases?{query}").parse().unwrap()).map(|query| query.0)
    }

    fn fault(query: &str) -> (String, String) {
        let problem = read(query).unwrap_err();
        assert_eq!(*problem.kind(), Kind::MalformedQuery);
        let error = problem.errors().first().unwrap();
        (error.pointer().to_owned(), error.code().to_owned())
    }

    #[test]
    fn a_list_repeats_its_name_and_empty_counts_as_absent() {
        let filter = read("stage=service&limit=&stage=mediation").unwrap();
        assert_eq!(filter, Filter { limit: None, stage: vec!["service".to_owned(), "mediation".to_owned()] });
        assert_eq!(read("").unwrap(), Filter::default());
        assert_eq!(read("stage=%D0%B4%20a").unwrap().stage, ["д a"]);
    }

    #[test]
    fn a_parameter_that_cannot_be_read_is_named() {
        assert_eq!(fault("limit=many"), ("limit".to_owned(), "format".to_owned()));
        assert_eq!(fault("limit=256"), ("limit".to_owned(), "format".to_owned()));
        assert_eq!(fault("colour=red"), ("colour".to_owned(), "unknown".to_owned()));
    }
}
