//! Signing in by a mailed code, and signing out.

use accounts::Client;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use casework::App;
use domain::MailAddress;
use http::{ClientAddress, FieldError, Kind, Problem};
use localization::Arguments;

use super::is_for_the_form;
use crate::form::{Field, Fields};
use crate::page::{FormPage, go_to};
use crate::sent_form::SentForm;
use crate::visitor::Visitor;

fn address_fields(visitor: &Visitor) -> Fields {
    vec![Field::email("email", visitor.text("sign-in-email"))].into()
}

fn address_page(visitor: &Visitor, fields: Fields) -> Result<Response, Problem> {
    let mut page = FormPage::new(visitor, visitor.text("sign-in-title"), fields);
    page.intro.push(visitor.text("sign-in-intro"));
    page.submit = visitor.text("sign-in-send");
    page.action = "/sign-in".into();
    page.answer()
}

async fn ask_address(visitor: Visitor) -> Result<Response, Problem> {
    address_page(&visitor, address_fields(&visitor))
}

async fn send_code(
    State(app): State<App>,
    mut visitor: Visitor,
    address: ClientAddress,
    form: SentForm,
) -> Result<Response, Problem> {
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        return address_page(&visitor, address_fields(&visitor).filled(&form));
    }
    let fields = address_fields(&visitor).filled(&form);
    if !form.is_of(&visitor) {
        return address_page(&visitor, fields.with_error(visitor.text("page-form-expired")));
    }
    let Ok(email) = MailAddress::new(form.get("email").trim()) else {
        let problem = Problem::invalid(vec![FieldError::new("/email", "email-malformed")]);
        return address_page(&visitor, fields.with_problem(&problem, &visitor));
    };
    let client = Client::new(address.network());
    if let Err(error) = app.accounts().request_code(&client, &email, visitor.language).await {
        let problem = Problem::from(error);
        return if is_for_the_form(&problem) {
            address_page(&visitor, fields.with_problem(&problem, &visitor))
        } else {
            Err(problem)
        };
    }
    code_page(&visitor, email.as_str(), code_fields(&visitor, email.as_str()))
}

fn code_fields(visitor: &Visitor, email: &str) -> Fields {
    vec![
        Field::hidden("email", email.to_owned()),
        Field::line("code", visitor.text("sign-in-code")).typed("text", "one-time-code"),
        Field::line("totp", visitor.text("sign-in-totp"))
            .typed("text", "off")
            .hint(visitor.text("sign-in-totp-hint"))
            .optional(visitor),
    ]
    .into()
}

fn code_page(visitor: &Visitor, email: &str, fields: Fields) -> Result<Response, Problem> {
    let mut page = FormPage::new(visitor, visitor.text("sign-in-code-title"), fields);
    page.intro.push(visitor.say("sign-in-code-sent", &Arguments::new().with("email", email)));
    page.submit = visitor.text("page-sign-in");
    page.action = "/sign-in/code".into();
    page.back = "/sign-in".into();
    page.answer()
}

async fn sign_in(
    State(app): State<App>,
    mut visitor: Visitor,
    address: ClientAddress,
    form: SentForm,
) -> Result<Response, Problem> {
    let email = form.get("email").trim().to_owned();
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        return code_page(&visitor, &email, code_fields(&visitor, &email).filled(&form));
    }
    let fields = code_fields(&visitor, &email).filled(&form);
    if !form.is_of(&visitor) {
        return code_page(&visitor, &email, fields.with_error(visitor.text("page-form-expired")));
    }
    match open_session(&app, &mut visitor, &address, &form).await {
        Ok(()) => go_to(&visitor, "/cases"),
        Err(problem) if is_for_the_form(&problem) => {
            code_page(&visitor, &email, fields.with_problem(&problem, &visitor))
        }
        Err(problem) => Err(problem),
    }
}

/// Signs in with the address and the codes of a form.
pub(super) async fn open_session(
    app: &App,
    visitor: &mut Visitor,
    address: &ClientAddress,
    form: &SentForm,
) -> Result<(), Problem> {
    let email = MailAddress::new(form.get("email").trim()).or(Err(Problem::from(Kind::CodeWrong)))?;
    let client = Client::new(address.network());
    let totp = form.filled("totp");
    let opened = app.accounts().sign_in(&client, &email, form.get("code"), totp.as_deref()).await?;
    let token = opened.token.reveal();
    visitor.principal = app.accounts().authenticate(&token).await?;
    visitor.set_session(Some(&token));
    Ok(())
}

async fn sign_out(State(app): State<App>, mut visitor: Visitor, form: SentForm) -> Result<Response, Problem> {
    if form.is_of(&visitor) {
        app.accounts().sign_out(&visitor.principal).await?;
        visitor.set_session(None);
    }
    go_to(&visitor, "/")
}

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(ask_address).post(send_code))
        .route("/sign-in/code", get(ask_address).post(sign_in))
        .route("/sign-out", post(sign_out))
}
