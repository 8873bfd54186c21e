//! A page: what stands around its content, and the answer that carries it.

use askama::Template;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::{Direction, Language};
use http::Problem;
use uuid::Uuid;

use crate::assets::STYLE_PATH;
use crate::form::Fields;
use crate::visitor::Visitor;

/// Only our own style sheet and forms to ourselves; no script at all.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

/// What stands around the content of every page.
pub(crate) struct Page {
    pub(crate) visitor: Visitor,
    pub(crate) title: String,
    /// Whether the page has a form that was not taken.
    pub(crate) has_errors: bool,
    /// The id of the form whose answers a change of the language has to keep; none on pages without one.
    pub(crate) form: Option<&'static str>,
}

impl Page {
    pub(crate) fn new(visitor: &Visitor, title: String) -> Self {
        Self { visitor: visitor.clone(), title, has_errors: false, form: None }
    }

    // What follows is for templates.

    pub(crate) fn t(&self, id: &str) -> String {
        self.visitor.text(id)
    }

    pub(crate) fn tag(&self) -> &'static str {
        self.visitor.language.tag()
    }

    pub(crate) fn direction(&self) -> &'static str {
        direction(self.visitor.language)
    }

    pub(crate) fn style() -> &'static str {
        &STYLE_PATH
    }

    pub(crate) fn tab_title(&self) -> String {
        if self.has_errors {
            let arguments = localization::Arguments::new().with("title", self.title.as_str());
            self.visitor.say("page-error-title", &arguments)
        } else {
            self.title.clone()
        }
    }

    pub(crate) fn is_signed_in(&self) -> bool {
        self.visitor.principal != accounts::Principal::Anonymous
    }

    pub(crate) fn languages(&self) -> impl Iterator<Item = Language> + use<> {
        let own = self.visitor.language;
        Language::ALL.into_iter().filter(move |language| *language != own)
    }

    /// This page in another language.
    pub(crate) fn in_language(&self, language: &Language) -> String {
        let (path, query) = self.visitor.path.split_once('?').unwrap_or((&self.visitor.path, ""));
        let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang="));
        let pairs: Vec<String> = others.map(str::to_owned).chain([format!("lang={}", language.tag())]).collect();
        format!("{path}?{}", pairs.join("&"))
    }
}

pub(crate) fn direction(language: Language) -> &'static str {
    match language.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// The answer that carries a page.
pub(crate) fn answer(visitor: &Visitor, status: StatusCode, content: &impl Template) -> Result<Response, Problem> {
    let html = content.render().map_err(Problem::internal)?;
    let mut response = (status, html).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(visitor.language.tag()));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    for cookie in visitor.cookies() {
        headers.append(SET_COOKIE, cookie.clone());
    }
    Ok(response)
}

/// On to another page, so that going back or loading again repeats nothing.
pub(crate) fn go_to(visitor: &Visitor, path: &str) -> Result<Response, Problem> {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    headers.insert(LOCATION, HeaderValue::from_str(path).map_err(Problem::internal)?);
    for cookie in visitor.cookies() {
        headers.append(SET_COOKIE, cookie.clone());
    }
    Ok(response)
}

/// A page that asks: a title, what to know before, the fields, one button.
#[derive(Template)]
#[template(path = "form.html")]
pub(crate) struct FormPage {
    pub(crate) page: Page,
    /// Where Back leads; nowhere if empty.
    pub(crate) back: String,
    /// A line over the title: the case, or the number of the question.
    pub(crate) caption: String,
    pub(crate) intro: Vec<String>,
    /// What came of what was sent; nothing if empty.
    pub(crate) finding: String,
    pub(crate) fields: Fields,
    pub(crate) action: String,
    pub(crate) submit: String,
    /// The one fieldset or label is the heading of the page.
    pub(crate) is_question: bool,
    /// A key by which a form that is sent twice is known.
    pub(crate) key: String,
}

impl FormPage {
    pub(crate) fn new(visitor: &Visitor, title: String, fields: Fields) -> Self {
        let page = Page { has_errors: fields.has_errors(), form: Some("main-form"), ..Page::new(visitor, title) };
        Self {
            back: String::new(),
            caption: String::new(),
            intro: Vec::new(),
            finding: String::new(),
            fields,
            action: visitor.path.split('?').next().unwrap_or("/").to_owned(),
            submit: visitor.text("page-continue"),
            is_question: false,
            key: String::new(),
            page,
        }
    }

    /// The answer: as asked for, or with what is wrong about what was typed.
    pub(crate) fn answer(self) -> Result<Response, Problem> {
        let status = if self.page.has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        answer(&self.page.visitor.clone(), status, &self)
    }
}

/// A problem that no form can show.
#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    page: Page,
    detail: String,
    asks_to_sign_in: bool,
}

/// The page that says what went wrong and what to do next. `request` is the id of the request.
pub(crate) fn problem_page(visitor: &Visitor, problem: &Problem, request: Uuid) -> Result<Response, Problem> {
    let localizer = visitor.localizer();
    let asks_to_sign_in = problem.status() == StatusCode::UNAUTHORIZED;
    let page = Page::new(visitor, problem.title(localizer));
    let detail = problem.detail(localizer, request);
    answer(visitor, problem.status(), &ProblemPage { page, detail, asks_to_sign_in })
}
