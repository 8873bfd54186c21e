//! Who looks at a page, and in which language.

use accounts::Principal;
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use casework::App;
use domain::Language;
use http::{Problem, RequestLanguage};
use localization::{Arguments, Label, Localizer};

/// A year: how long a browser remembers the language.
const YEAR: u32 = 365 * 24 * 60 * 60;

/// Somebody who looks at a page.
#[derive(Clone)]
pub(crate) struct Visitor {
    pub(crate) principal: Principal,
    pub(crate) language: Language,
    /// What only this browser and we know; it comes back with every form (see [`crate::sent_form`]).
    pub(crate) mark: String,
    /// The path that is looked at, with its query.
    pub(crate) path: String,
    cookies: Vec<HeaderValue>,
    is_https: bool,
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let is_https = app.settings.public_url.starts_with("https://");
        let principal = match cookie(&parts.headers, &name("session", is_https)) {
            // A session that has ended is nobody: pages that need somebody then ask to sign in.
            Some(token) => app.accounts().authenticate(token).await?,
            None => Principal::Anonymous,
        };
        let chosen = query_value(parts, "lang").or_else(|| cookie(&parts.headers, &name("language", is_https)));
        let chosen = chosen.and_then(|tag| tag.parse().ok());
        let Ok(asked) = RequestLanguage::from_request_parts(parts, app).await;
        let language = chosen.or(principal.language()).unwrap_or_else(|| asked.get());
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |uri| &uri.0);
        let path = uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
        let mut visitor = Self { principal, language, mark: String::new(), path, cookies: Vec::new(), is_https };
        match cookie(&parts.headers, &name("visitor", is_https)).filter(|mark| is_mark(mark)) {
            Some(mark) => mark.clone_into(&mut visitor.mark),
            None => visitor.give_mark(app),
        }
        if query_value(parts, "lang").is_some() {
            visitor.remember_language(language);
        }
        Ok(visitor)
    }
}

impl Visitor {
    /// Writes text for this visitor's pages.
    pub(crate) fn localizer(&self) -> Localizer {
        Localizer::html(self.language)
    }

    /// A message without arguments.
    pub(crate) fn text(&self, id: &str) -> String {
        self.localizer().by_id(id, &Arguments::new()).text
    }

    /// A message.
    pub(crate) fn say(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.localizer().by_id(id, arguments).text
    }

    /// The name of a code.
    pub(crate) fn label(&self, family: Label, code: &str) -> String {
        self.localizer().label(family, code).text
    }

    /// From now on in this language.
    pub(crate) fn remember_language(&mut self, language: Language) {
        self.language = language;
        self.set_cookie("language", language.tag(), Some(YEAR));
    }

    /// From now on signed in with this token of a session; without one, signed out.
    pub(crate) fn set_session(&mut self, token: Option<&str>) {
        self.set_cookie("session", token.unwrap_or_default(), if token.is_some() { None } else { Some(0) });
    }

    /// The cookies to set with the answer.
    pub(crate) fn cookies(&self) -> &[HeaderValue] {
        &self.cookies
    }

    fn give_mark(&mut self, app: &App) {
        let mark: domain::NoticeId = app.ids().fresh();
        let digest = app.secret.derive(accounts::Purpose::FormMark, &[mark.as_uuid().as_bytes()]);
        let (half, _rest) = digest.split_at(16);
        self.mark = uuid::Uuid::from_slice(half).unwrap_or_default().simple().to_string();
        let mark = self.mark.clone();
        self.set_cookie("visitor", &mark, None);
    }

    fn set_cookie(&mut self, short: &str, value: &str, age: Option<u32>) {
        let secure = if self.is_https { "; Secure" } else { "" };
        let age = age.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let cookie = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", name(short, self.is_https));
        self.cookies.extend(HeaderValue::from_str(&cookie));
    }
}

/// Over TLS a cookie is this host's alone, and says so by its name (RFC 6265bis, section 4.1.3.2).
fn name(short: &str, is_https: bool) -> String {
    if is_https { format!("__Host-{short}") } else { short.to_owned() }
}

fn is_mark(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let values = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

fn query_value<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    let mut pairs = parts.uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}
