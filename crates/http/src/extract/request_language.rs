//! The language to answer in.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use domain::Language;
use localization::negotiate;

/// The language that `Accept-Language` picks, or none if the request does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestLanguage {
    asked: Option<Language>,
}

impl RequestLanguage {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let wishes: Vec<&str> =
            headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok()).collect();
        Self { asked: (!wishes.is_empty()).then(|| negotiate(&wishes.join(","))) }
    }

    /// The language asked for, else English.
    #[must_use]
    pub fn get(self) -> Language {
        self.asked.unwrap_or(Language::EN)
    }

    /// The language asked for, else the one the person is known to read, else English.
    #[must_use]
    pub fn or(self, known: Option<Language>) -> Language {
        self.asked.or(known).unwrap_or(Language::EN)
    }
}

impl<S: Sync> FromRequestParts<S> for RequestLanguage {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(values: &[&str]) -> RequestLanguage {
        let pairs = values.iter().map(|value| (ACCEPT_LANGUAGE, value.parse().unwrap()));
        RequestLanguage::of(&pairs.collect())
    }

    #[test]
    fn what_the_request_says_goes_before_what_is_known_of_the_person() {
        assert_eq!(asked(&["ur;q=0.5, kk"]).or(Some(Language::RU)), Language::KK);
        assert_eq!(asked(&[]).or(Some(Language::RU)), Language::RU);
        assert_eq!(asked(&[]).or(None), Language::EN);
    }

    #[test]
    fn weights_count_over_all_headers_of_the_name() {
        assert_eq!(asked(&["en;q=0.3", "ur;q=0.9, ru;q=0.8"]).get(), Language::UR);
        assert_eq!(asked(&["xx, *;q=0.1"]).get(), Language::EN);
    }
}
