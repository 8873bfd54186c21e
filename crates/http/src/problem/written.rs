//! A problem written out for one request.

use axum::body::Body;
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE,
};
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::response::Response;
use domain::Language;
use localization::{Arguments, Count, Localizer};
use serde::Serialize;
use uuid::Uuid;

use super::{Problem, ProblemType};

/// What a problem has to know of the request it answers.
#[derive(Debug, Clone)]
pub(crate) struct Surroundings {
    pub(crate) language: Language,
    pub(crate) method: Method,
    pub(crate) request: Uuid,
}

/// The members of RFC 9457 and ours.
#[derive(Debug, Serialize)]
struct Document {
    #[serde(rename = "type")]
    kind: String,
    title: String,
    status: u16,
    detail: String,
    instance: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldDocument>,
    #[serde(flatten)]
    members: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Serialize)]
struct FieldDocument {
    pointer: String,
    code: String,
    detail: String,
}

impl Problem {
    /// The response in the language of the request. Headers that the bare response had, such as `Allow`, stay.
    pub(crate) fn written(&self, mut headers: HeaderMap, around: &Surroundings) -> Response {
        let (document, language) = self.document(&headers, around);
        let body = serde_json::to_vec(&document).unwrap_or_default();
        headers.remove(CONTENT_LENGTH);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.tag()));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.kind.problem_type().status() == axum::http::StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(wait) = self.retry_after {
            // Rounded up: whoever comes back on the second must not come too early.
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = self.status();
        *response.headers_mut() = headers;
        response
    }

    /// What happened, in a few words: the title of a page or a document.
    #[must_use]
    pub fn title(&self, localizer: Localizer) -> String {
        let slug = self.kind.problem_type().slug();
        localizer.by_id(&format!("problem-{slug}-title"), &Arguments::new()).text
    }

    /// What happened and what to do next, in sentences. `request` is the id of the request, by which a fault is found in
    /// the log.
    #[must_use]
    pub fn detail(&self, localizer: Localizer, request: Uuid) -> String {
        let slug = self.kind.problem_type().slug();
        localizer.by_id(&format!("problem-{slug}-detail"), &self.arguments(request)).text
    }

    /// What the words of every surface take.
    fn arguments(&self, request: Uuid) -> Arguments<'static> {
        let told = self.kind.members().into_iter();
        let arguments =
            told.fold(Arguments::new(), |arguments, (name, member)| arguments.with(name, member.for_people()));
        match self.kind.problem_type() {
            ProblemType::Internal => arguments.with("request", request.to_string()),
            ProblemType::InvalidContent => arguments.with("n", Count::from(self.errors.len())),
            _ => arguments,
        }
    }

    /// The document and the language its words are in: English where the language asked for lacks them.
    fn document(&self, headers: &HeaderMap, around: &Surroundings) -> (Document, Language) {
        let localizer = Localizer::plain(around.language);
        let kind = self.kind.problem_type();
        let told = self.kind.members();
        let mut arguments = self.arguments(around.request);
        if kind == ProblemType::WrongMethod {
            let allowed = headers.get(ALLOW).and_then(|value| value.to_str().ok()).unwrap_or_default();
            let allowed = allowed.replace(',', ", ");
            arguments = arguments.with("method", around.method.to_string()).with("allowed", allowed);
        }
        let detail = localizer.by_id(&format!("problem-{}-detail", kind.slug()), &arguments);
        let language = detail.language;
        let document = Document {
            kind: kind.uri(),
            title: self.title(localizer),
            status: kind.status().as_u16(),
            detail: detail.text,
            instance: around.request.urn().to_string(),
            errors: self
                .errors
                .iter()
                .map(|error| FieldDocument {
                    pointer: error.pointer().to_owned(),
                    code: error.code().to_owned(),
                    detail: error.in_words(localizer),
                })
                .collect(),
            members: told
                .iter()
                .chain(&self.members)
                .map(|(name, member)| ((*name).to_owned(), member.for_programs()))
                .collect(),
        };
        (document, language)
    }
}
