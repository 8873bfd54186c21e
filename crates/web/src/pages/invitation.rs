//! The invitation of a merchant: the link of a notice, opened by a click, then the code, then the case.

use accounts::Client;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use casework::App;
use http::{ClientAddress, Path, Problem};
use localization::{Arguments, Label};

use super::is_for_the_form;
use crate::form::{Field, Fields};
use crate::page::{FormPage, go_to};
use crate::sent_form::SentForm;
use crate::visitor::Visitor;

/// Looking at the link proves nothing: scanners of mail do that. Opening is a click.
async fn ask(visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    let mut page = FormPage::new(&visitor, visitor.text("invitation-title"), Fields::default());
    page.intro.push(visitor.text("invitation-intro"));
    page.submit = visitor.text("invitation-open");
    page.action = format!("/invitations/{token}");
    page.answer()
}

async fn open(
    State(app): State<App>,
    mut visitor: Visitor,
    Path(token): Path<String>,
    form: SentForm,
) -> Result<Response, Problem> {
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        return ask(visitor, Path(token)).await;
    }
    let view = casework::open_invitation(&app, &token).await?;
    let title = visitor.say("case-title", &Arguments::new().with("reference", view.reference));
    let mut page = FormPage::new(&visitor, title, Fields::default());
    let problem = visitor.label(Label::ProblemType, view.problem.as_str());
    page.intro.push(format!("{}: {problem}", visitor.text("invitation-problem")));
    page.intro.push(visitor.say("invitation-code-hint", &Arguments::new().with("address", view.code_goes_to)));
    page.submit = visitor.text("invitation-send-code");
    page.action = format!("/invitations/{token}/codes");
    page.answer()
}

fn code_page(visitor: &Visitor, token: &str, fields: Fields) -> Result<Response, Problem> {
    let mut page = FormPage::new(visitor, visitor.text("sign-in-code-title"), fields);
    page.submit = visitor.text("invitation-enter");
    page.action = format!("/invitations/{token}/session");
    page.back = format!("/invitations/{token}");
    page.answer()
}

fn code_fields(visitor: &Visitor) -> Fields {
    vec![Field::line("code", visitor.text("sign-in-code")).typed("text", "one-time-code")].into()
}

async fn send_code(
    State(app): State<App>,
    mut visitor: Visitor,
    address: ClientAddress,
    Path(token): Path<String>,
    form: SentForm,
) -> Result<Response, Problem> {
    if let Some(language) = form.language() {
        visitor.remember_language(language);
    } else {
        casework::send_invitation_code(&app, &Client::new(address.network()), &token).await?;
    }
    code_page(&visitor, &token, code_fields(&visitor))
}

async fn enter(
    State(app): State<App>,
    mut visitor: Visitor,
    address: ClientAddress,
    Path(token): Path<String>,
    form: SentForm,
) -> Result<Response, Problem> {
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        return code_page(&visitor, &token, code_fields(&visitor).filled(&form));
    }
    let fields = code_fields(&visitor).filled(&form);
    if !form.is_of(&visitor) {
        return code_page(&visitor, &token, fields.with_error(visitor.text("page-form-expired")));
    }
    let client = Client::new(address.network());
    let opened = match casework::start_invitee_session(&app, &client, &token, form.get("code")).await {
        Ok(opened) => opened,
        Err(error) => {
            let problem = Problem::from(error);
            return if is_for_the_form(&problem) {
                code_page(&visitor, &token, fields.with_problem(&problem, &visitor))
            } else {
                Err(problem)
            };
        }
    };
    let session = opened.token.reveal();
    visitor.principal = app.accounts().authenticate(&session).await?;
    visitor.set_session(Some(&session));
    let accounts::Principal::Invitee(invitee) = &visitor.principal else { return go_to(&visitor, "/cases") };
    let case = invitee.case;
    go_to(&visitor, &format!("/cases/{case}"))
}

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/invitations/{token}", get(ask).post(open))
        .route("/invitations/{token}/codes", post(send_code))
        .route("/invitations/{token}/session", post(enter))
}
