//! Pages that only the demonstration has: the mail it would have sent, and the codes of its people.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use casework::App;
use http::{Path, Problem};
use notifications::Mailbox;

use super::people::{CONSUMERS, StaffMember};

/// What the pages show.
#[derive(Clone)]
struct Behind {
    app: App,
    mailbox: Mailbox,
    staff: Arc<Vec<StaffMember>>,
}

/// The mailbox: newest letter first.
#[derive(Template)]
#[template(path = "mailbox.html")]
struct MailboxPage {
    letters: Vec<LetterLine>,
}

struct LetterLine {
    id: String,
    to: String,
    language: &'static str,
    subject: String,
}

/// One letter, as text.
#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage {
    to: String,
    language: &'static str,
    direction: &'static str,
    subject: String,
    text: String,
}

/// The people and their second factors at this moment.
#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    consumers: Vec<PersonLine>,
    staff: Vec<PersonLine>,
}

struct PersonLine {
    email: &'static str,
    name: &'static str,
    role: String,
    code: String,
}

/// `/dev/mailbox` and `/dev/people`.
pub(crate) fn routes(app: &App, mailbox: Mailbox, staff: Vec<StaffMember>) -> Router {
    Router::new()
        .route("/dev/mailbox", get(mailbox_page))
        .route("/dev/mailbox/{letter}", get(letter_page))
        .route("/dev/people", get(people_page))
        .with_state(Behind { app: app.clone(), mailbox, staff: Arc::new(staff) })
}

fn page(template: &impl Template) -> Result<Response, Problem> {
    Ok(Html(template.render().map_err(Problem::internal)?).into_response())
}

async fn mailbox_page(State(behind): State<Behind>) -> Result<Response, Problem> {
    let letters = behind.mailbox.letters();
    let letters = letters.into_iter().map(|letter| LetterLine {
        id: letter.notice.to_string(),
        to: letter.to.into_exposed(),
        language: letter.language.tag(),
        subject: letter.subject,
    });
    page(&MailboxPage { letters: letters.collect() })
}

async fn letter_page(State(behind): State<Behind>, Path(id): Path<String>) -> Result<Response, Problem> {
    let letter = behind.mailbox.letters().into_iter().find(|letter| letter.notice.to_string() == id);
    let letter = letter.ok_or(http::Kind::NotFound)?;
    page(&LetterPage {
        to: letter.to.into_exposed(),
        language: letter.language.tag(),
        direction: match letter.language.direction() {
            domain::Direction::Ltr => "ltr",
            domain::Direction::Rtl => "rtl",
        },
        subject: letter.subject,
        text: letter.text,
    })
}

async fn people_page(State(behind): State<Behind>) -> Result<Response, Problem> {
    let now = behind.app.now();
    let line = |member: &StaffMember| PersonLine {
        email: member.email,
        name: member.name,
        role: format!("{} {}", member.role, member.account),
        code: member.seed.as_ref().map(|seed| seed.code(accounts::totp::step_at(now))).unwrap_or_default(),
    };
    let consumers = CONSUMERS.iter().map(|person| PersonLine {
        email: person.email,
        name: person.name,
        role: person.country.to_owned(),
        code: String::new(),
    });
    page(&PeoplePage { consumers: consumers.collect(), staff: behind.staff.iter().map(line).collect() })
}
