//! A form as it was sent: names and texts in order, known to come from a page of ours, and known again when sent twice.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use casework::Sent;
use domain::Language;
use http::{Kind, Problem};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::visitor::Visitor;

/// Names of the hidden fields of every form, and of the buttons that change the language.
pub(crate) const MARK: &str = "visitor";
pub(crate) const KEY: &str = "submission";
pub(crate) const LANGUAGE: &str = "switch-language";

/// A form as it was sent.
#[derive(Clone, Default)]
pub(crate) struct SentForm {
    pairs: Vec<(String, String)>,
    fingerprint: [u8; 32],
}

impl<S: Send + Sync> FromRequest<S> for SentForm {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let path = request.uri().path().to_owned();
        let bytes = Bytes::from_request(request, state).await.or(Err(Problem::from(Kind::BadRequest)))?;
        let pairs: Vec<(String, String)> = form_urlencoded::parse(&bytes).into_owned().collect();
        Ok(Self::new(pairs, &path))
    }
}

impl SentForm {
    /// A form of these fields, sent to this path.
    pub(crate) fn new(pairs: Vec<(String, String)>, path: &str) -> Self {
        let mut hash = Sha256::new_with_prefix(path.as_bytes());
        for (name, value) in &pairs {
            hash.update([0]);
            hash.update(name.as_bytes());
            hash.update([1]);
            hash.update(value.as_bytes());
        }
        Self { pairs, fingerprint: hash.finalize().into() }
    }

    /// What was typed in a field, as it was typed but for the ends of lines; empty if nothing was.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// What was chosen of several.
    pub(crate) fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What was typed, without the spaces around it; none if nothing is left.
    pub(crate) fn filled(&self, name: &str) -> Option<String> {
        Some(self.get(name).trim()).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A text of several lines as people typed it: browsers send their ends as CR LF.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.filled(name).map(|text| text.replace("\r\n", "\n"))
    }

    /// Whether it comes from a page that we gave this browser.
    pub(crate) fn is_of(&self, visitor: &Visitor) -> bool {
        self.get(MARK).as_bytes().ct_eq(visitor.mark.as_bytes()).into()
    }

    /// The language that was asked for in place of sending the form.
    pub(crate) fn language(&self) -> Option<Language> {
        self.get(LANGUAGE).parse().ok()
    }

    /// The submission: a form that is sent twice has its effect once.
    pub(crate) fn sent(&self) -> Sent {
        Sent::of(self.filled(KEY).filter(|key| key.len() <= 64), self.fingerprint)
    }
}
