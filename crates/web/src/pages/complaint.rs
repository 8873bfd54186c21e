//! A complaint as it is written: one thing a page, saved at every Continue, resumed by the link of the draft.

use accounts::{Purpose, read_link_token};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use casework::{App, DraftAccess, DraftError, DraftView, Sent};
use domain::{CaseId, DraftId};
use http::{ClientAddress, FieldError, Kind, Path, Problem, Query};
use intake::draft::Question;
use intake::input::ComplaintInput;
use jiff::tz::TimeZone;
use localization::Arguments;
use serde::Deserialize;

use super::is_for_the_form;
use super::question::{answers, caption, fields, heading, patch};
use super::sign_in::open_session;
use crate::form::{Field, Fields};
use crate::page::{FormPage, Page, answer, go_to};
use crate::sent_form::SentForm;
use crate::visitor::Visitor;

async fn start(visitor: Visitor) -> Result<Response, Problem> {
    let mut page = FormPage::new(&visitor, visitor.text("complaint-title"), Fields::default());
    for id in ["complaint-before-contact", "complaint-before-need", "complaint-before-save", "home-rights"] {
        page.intro.push(visitor.text(id));
    }
    page.submit = visitor.text("complaint-begin");
    page.action = "/complaint".into();
    page.back = "/".into();
    page.answer()
}

async fn begin(State(app): State<App>, mut visitor: Visitor, form: SentForm) -> Result<Response, Problem> {
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        return start(visitor).await;
    }
    let input = ComplaintInput { language: Some(visitor.language.tag().to_owned()), ..ComplaintInput::default() };
    let draft = casework::start_draft(&app, &visitor.principal, &Sent::once(), input).await?;
    go_to(&visitor, &format!("/drafts/{}/{}", draft.token, Question::Problem.as_str()))
}

/// The draft of a link.
fn draft_of(app: &App, token: &str) -> Result<DraftId, Problem> {
    read_link_token(&app.secret, Purpose::DraftLink, token).ok_or_else(|| DraftError::Unknown.into())
}

async fn open(app: &App, visitor: &Visitor, token: &str) -> Result<DraftView, Problem> {
    let access = DraftAccess { caller: &visitor.principal, token: Some(token) };
    Ok(casework::draft(app, access, draft_of(app, token)?).await?)
}

fn question_of(code: &str) -> Result<Question, Problem> {
    Question::ALL.iter().copied().find(|question| question.as_str() == code).ok_or_else(|| Kind::UnknownPath.into())
}

/// Whether to come back to the check of all answers.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Round {
    check: Option<String>,
}

fn question_page(
    visitor: &Visitor,
    token: &str,
    question: Question,
    fields: Fields,
    is_round: bool,
) -> Result<Response, Problem> {
    let mut page = FormPage::new(visitor, heading(visitor, question), fields);
    page.caption = caption(visitor, question);
    page.is_question = true;
    let before = Question::ALL.iter().copied().take_while(|one| *one != question).last();
    page.back = match before {
        _ if is_round => format!("/drafts/{token}"),
        Some(before) => format!("/drafts/{token}/{}", before.as_str()),
        None => "/complaint".to_owned(),
    };
    let round = if is_round { "?check=1" } else { "" };
    page.action = format!("/drafts/{token}/{}{round}", question.as_str());
    page.answer()
}

async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    Path((token, code)): Path<(String, String)>,
    Query(round): Query<Round>,
) -> Result<Response, Problem> {
    let question = question_of(&code)?;
    let draft = open(&app, &visitor, &token).await?;
    let fields = fields(&app, &visitor, question, &draft.input);
    question_page(&visitor, &token, question, fields, round.check.is_some())
}

async fn take(
    State(app): State<App>,
    mut visitor: Visitor,
    Path((token, code)): Path<(String, String)>,
    Query(round): Query<Round>,
    form: SentForm,
) -> Result<Response, Problem> {
    let question = question_of(&code)?;
    let draft = open(&app, &visitor, &token).await?;
    let is_round = round.check.is_some();
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        let fields = fields(&app, &visitor, question, &draft.input).filled(&form);
        return question_page(&visitor, &token, question, fields, is_round);
    }
    let access = DraftAccess { caller: &visitor.principal, token: Some(&token) };
    // Two windows over one draft: the one that was sent last counts, question by question.
    let saved = casework::save_draft(&app, access, draft.id, draft.version, patch(question, &form)).await;
    let view = match saved {
        Ok(view) => view,
        Err(error) => {
            let problem = Problem::from(error);
            let fields = fields(&app, &visitor, question, &draft.input).filled(&form);
            return if is_for_the_form(&problem) {
                question_page(&visitor, &token, question, fields.with_problem(&problem, &visitor), is_round)
            } else {
                Err(problem)
            };
        }
    };
    let errors = errors_of(&view, question);
    if !errors.is_empty() {
        let fields = fields(&app, &visitor, question, &view.input).filled(&form);
        let problem = Problem::invalid(errors);
        return question_page(&visitor, &token, question, fields.with_problem(&problem, &visitor), is_round);
    }
    let next = Question::ALL.iter().copied().skip_while(|one| *one != question).nth(1).filter(|_| !is_round);
    match next {
        Some(next) => go_to(&visitor, &format!("/drafts/{token}/{}", next.as_str())),
        None => go_to(&visitor, &format!("/drafts/{token}")),
    }
}

/// What is wrong about the answers to one question.
fn errors_of(view: &DraftView, question: Question) -> Vec<FieldError> {
    let is_asked = |pointer: &str| {
        let within =
            |asked: &&str| pointer.strip_prefix(*asked).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        question.pointers().iter().any(|asked| within(asked) || asked.starts_with(&format!("{pointer}/")))
    };
    view.progress.errors.iter().filter(|error| is_asked(&error.pointer)).cloned().map(FieldError::from).collect()
}

/// One question with its answers.
struct Row {
    heading: String,
    answers: Vec<String>,
    change: String,
    is_missing: bool,
}

/// All answers, to be checked before anything is sent.
#[derive(Template)]
#[template(path = "check.html")]
struct Check {
    page: Page,
    rows: Vec<Row>,
    kept_until: String,
    is_complete: bool,
    is_known: bool,
    errors: Vec<String>,
    mailed: bool,
    send: String,
    mail: String,
}

async fn check_page(
    app: &App,
    visitor: &Visitor,
    token: &str,
    errors: Vec<String>,
    mailed: bool,
) -> Result<Response, Problem> {
    let draft = open(app, visitor, token).await?;
    let remaining: Vec<Question> = draft.progress.remaining().collect();
    let row = |question: &Question| Row {
        heading: heading(visitor, *question),
        answers: answers(app, visitor, *question, &draft.input),
        change: format!("/drafts/{token}/{}?check=1", question.as_str()),
        is_missing: remaining.contains(question),
    };
    let day = draft.expires_at.to_zoned_datetime(TimeZone::UTC).date();
    let mut page = Page::new(visitor, visitor.text("complaint-check-title"));
    page.has_errors = !errors.is_empty();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let check = Check {
        page,
        rows: Question::ALL.iter().map(row).collect(),
        kept_until: visitor.say("complaint-kept-until", &Arguments::new().with("date", day)),
        is_complete: draft.progress.is_complete(),
        is_known: visitor.principal.account().is_some(),
        errors,
        mailed,
        send: format!("/drafts/{token}/send"),
        mail: format!("/drafts/{token}/link"),
    };
    answer(visitor, status, &check)
}

async fn check(State(app): State<App>, visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    check_page(&app, &visitor, &token, Vec::new(), false).await
}

async fn mail_link(
    State(app): State<App>,
    visitor: Visitor,
    address: ClientAddress,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let access = DraftAccess { caller: &visitor.principal, token: Some(&token) };
    let client = accounts::Client::new(address.network());
    let sent = casework::mail_resume_link(&app, &client, access, draft_of(&app, &token)?).await;
    match sent.map_err(Problem::from) {
        Ok(()) => check_page(&app, &visitor, &token, Vec::new(), true).await,
        Err(problem) if is_for_the_form(&problem) => {
            let words = problem.detail(visitor.localizer(), uuid::Uuid::nil());
            check_page(&app, &visitor, &token, vec![words], false).await
        }
        Err(problem) => Err(problem),
    }
}

/// Sends what was checked: at once for somebody who is signed in with the address of the complaint, else by way of a code.
async fn send(
    State(app): State<App>,
    visitor: Visitor,
    address: ClientAddress,
    Path(token): Path<String>,
    form: SentForm,
) -> Result<Response, Problem> {
    if !form.is_of(&visitor) {
        return check_page(&app, &visitor, &token, vec![visitor.text("page-form-expired")], false).await;
    }
    let draft = open(&app, &visitor, &token).await?;
    let Some(email) = draft.input.consumer.as_ref().and_then(|consumer| consumer.email.clone()) else {
        return check_page(&app, &visitor, &token, Vec::new(), false).await;
    };
    match file(&app, &visitor, &token, &form).await {
        Ok(case) => return go_to(&visitor, &format!("/cases/{case}/filed")),
        Err(problem) if problem.kind() == &Kind::AddressNotConfirmed => {}
        Err(problem) if is_for_the_form(&problem) => {
            let words = problem.detail(visitor.localizer(), uuid::Uuid::nil());
            return check_page(&app, &visitor, &token, vec![words], false).await;
        }
        Err(problem) => return Err(problem),
    }
    let Ok(known) = domain::MailAddress::new(email.trim()) else {
        return check_page(&app, &visitor, &token, Vec::new(), false).await;
    };
    let client = accounts::Client::new(address.network());
    let asked = app.accounts().request_code(&client, &known, visitor.language).await.map_err(Problem::from);
    match asked {
        Ok(()) => code_page(&visitor, &token, known.as_str(), code_fields(&visitor, known.as_str())),
        Err(problem) if is_for_the_form(&problem) => {
            let words = problem.detail(visitor.localizer(), uuid::Uuid::nil());
            check_page(&app, &visitor, &token, vec![words], false).await
        }
        Err(problem) => Err(problem),
    }
}

async fn file(app: &App, visitor: &Visitor, token: &str, form: &SentForm) -> Result<CaseId, Problem> {
    let access = DraftAccess { caller: &visitor.principal, token: Some(token) };
    let filed = casework::file_draft(app, access, &form.sent(), draft_of(app, token)?, None).await?;
    Ok(filed.case)
}

fn code_fields(visitor: &Visitor, email: &str) -> Fields {
    vec![
        Field::hidden("email", email.to_owned()),
        Field::line("code", visitor.text("sign-in-code")).typed("text", "one-time-code"),
    ]
    .into()
}

fn code_page(visitor: &Visitor, token: &str, email: &str, fields: Fields) -> Result<Response, Problem> {
    let mut page = FormPage::new(visitor, visitor.text("sign-in-code-title"), fields);
    page.intro.push(visitor.say("sign-in-code-sent", &Arguments::new().with("email", email)));
    page.submit = visitor.text("complaint-send-known");
    page.action = format!("/drafts/{token}/code");
    page.back = format!("/drafts/{token}");
    page.answer()
}

async fn confirm(
    State(app): State<App>,
    mut visitor: Visitor,
    address: ClientAddress,
    Path(token): Path<String>,
    form: SentForm,
) -> Result<Response, Problem> {
    let email = form.get("email").to_owned();
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        return code_page(&visitor, &token, &email, code_fields(&visitor, &email).filled(&form));
    }
    let fields = code_fields(&visitor, &email).filled(&form);
    if !form.is_of(&visitor) {
        return code_page(&visitor, &token, &email, fields.with_error(visitor.text("page-form-expired")));
    }
    let filed = match open_session(&app, &mut visitor, &address, &form).await {
        Ok(()) => file(&app, &visitor, &token, &form).await,
        Err(problem) => Err(problem),
    };
    match filed {
        Ok(case) => go_to(&visitor, &format!("/cases/{case}/filed")),
        Err(problem) if is_for_the_form(&problem) => {
            code_page(&visitor, &token, &email, fields.with_problem(&problem, &visitor))
        }
        Err(problem) => Err(problem),
    }
}

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/complaint", get(start).post(begin))
        .route("/drafts/{token}", get(check))
        .route("/drafts/{token}/send", post(send))
        .route("/drafts/{token}/link", post(mail_link))
        .route("/drafts/{token}/code", post(confirm))
        .route("/drafts/{token}/{question}", get(ask).post(take))
}
