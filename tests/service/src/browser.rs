//! A browser without a script: it keeps cookies, follows redirections, fills forms in and sends them.

use std::collections::BTreeMap;

use axum::http::Method;
use axum::http::header::{COOKIE, LOCATION, SET_COOKIE};
use scraper::{ElementRef, Html, Selector};

use crate::{Answer, TestApp};

/// Redirections after which a page that never comes is taken for broken.
const HOPS: u32 = 5;

/// A browser with the page it shows.
pub struct Browser<'a> {
    app: &'a TestApp,
    language: String,
    cookies: BTreeMap<String, String>,
    /// The path of the page that is shown, with its query.
    pub path: String,
    /// Its status.
    pub status: u16,
    /// Its source.
    pub source: String,
}

impl TestApp {
    /// A browser that prefers this language.
    #[must_use]
    pub fn browser(&self, language: &str) -> Browser<'_> {
        Browser {
            app: self,
            language: language.to_owned(),
            cookies: BTreeMap::new(),
            path: String::new(),
            status: 0,
            source: String::new(),
        }
    }
}

/// What a selector of CSS finds.
///
/// # Panics
/// If it is no selector.
#[must_use]
pub fn select(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}

impl Browser<'_> {
    /// Opens a page.
    pub async fn open(&mut self, path: &str) -> &mut Self {
        self.ask(Method::GET, path, &[]).await;
        self
    }

    /// Sends the main form of the page, with what it has and what is typed and chosen here.
    pub async fn send(&mut self, typed: &[(&str, &str)]) -> &mut Self {
        self.send_form("#main-form", typed).await
    }

    /// Sends any form of the page.
    ///
    /// # Panics
    /// If the page has no such form, or the form has no such field.
    pub async fn send_form(&mut self, form: &str, typed: &[(&str, &str)]) -> &mut Self {
        let (action, fields) = self.form(form);
        let mut pairs: Vec<(String, String)> = fields.into_iter().filter(|(name, _)| !is_typed(typed, name)).collect();
        pairs.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let method = if action.1 { Method::POST } else { Method::GET };
        self.ask(method, &action.0, &pairs).await;
        self
    }

    /// Where a form leads and whether it writes, and the fields it has with what is in them.
    fn form(&self, css: &str) -> ((String, bool), Vec<(String, String)>) {
        let page = Html::parse_document(&self.source);
        let form = page.select(&select(css)).next().unwrap_or_else(|| panic!("{} has no {css}", self.path));
        let action = form.attr("action").unwrap_or(&self.path).to_owned();
        let writes = form.attr("method") == Some("post");
        let mut fields = Vec::new();
        for field in form.select(&select("input, textarea, select")) {
            let Some(name) = field.attr("name") else { continue };
            let is_choice = matches!(field.attr("type"), Some("radio" | "checkbox"));
            let value = match field.value().name() {
                "textarea" => Some(text(field).trim_start_matches('\n').to_owned()),
                "select" => {
                    let chosen = field.select(&select("option[selected]")).next();
                    Some(chosen.and_then(|one| one.attr("value")).unwrap_or_default().to_owned())
                }
                _ if is_choice && field.attr("checked").is_none() => None,
                _ => Some(field.attr("value").unwrap_or_default().to_owned()),
            };
            fields.extend(value.map(|value| (name.to_owned(), value)));
        }
        ((action, writes), fields)
    }

    async fn ask(&mut self, method: Method, path: &str, pairs: &[(String, String)]) {
        let (mut method, mut path) = (method, path.split('#').next().unwrap_or_default().to_owned());
        let mut body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        for _ in 0..HOPS {
            let answer = self.ask_once(&method, &path, &body).await;
            let Some(next) = answer.headers.get(LOCATION).and_then(|to| to.to_str().ok()) else {
                self.status = answer.status.as_u16();
                self.source = String::from_utf8_lossy(&answer.body).into_owned();
                self.path = path;
                return;
            };
            (method, path, body) = (Method::GET, next.split('#').next().unwrap_or_default().to_owned(), String::new());
        }
        panic!("{path} leads in circles");
    }

    async fn ask_once(&mut self, method: &Method, path: &str, body: &str) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut call = self.app.call(method.clone(), path).language(&self.language);
        if !cookies.is_empty() {
            call = call.header(COOKIE, &cookies.join("; "));
        }
        if method == Method::POST {
            call = call.bytes("application/x-www-form-urlencoded", body.to_owned());
        }
        let answer = call.send().await;
        for cookie in answer.headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let pair = cookie.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        answer
    }

    /// The texts of everything that a selector finds.
    #[must_use]
    pub fn texts(&self, css: &str) -> Vec<String> {
        let page = Html::parse_document(&self.source);
        page.select(&select(css)).map(|found| text(found).trim().to_owned()).collect()
    }

    /// An attribute of everything that a selector finds.
    #[must_use]
    pub fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        let page = Html::parse_document(&self.source);
        page.select(&select(css)).filter_map(|found| found.attr(name).map(str::to_owned)).collect()
    }

    /// What is in a field of the main form.
    #[must_use]
    pub fn typed(&self, name: &str) -> Vec<String> {
        let (_, fields) = self.form("#main-form");
        fields.into_iter().filter(|(key, _)| key == name).map(|(_, value)| value).collect()
    }

    /// Forgets who it is, as after a long time.
    pub fn forget(&mut self, cookie: &str) {
        self.cookies.remove(cookie);
    }

    /// Signs in with a mailed code.
    pub async fn sign_in(&mut self, email: &str) -> &mut Self {
        self.open("/sign-in").await.send(&[("email", email)]).await;
        self.app.send_mail().await;
        let code = crate::code_in(&self.app.mails(email).last().expect("a code is mailed").text());
        self.send(&[("code", &code)]).await
    }
}

fn is_typed(typed: &[(&str, &str)], name: &str) -> bool {
    typed.iter().any(|(key, _)| *key == name)
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}
