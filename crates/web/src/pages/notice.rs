//! Is this notice genuine?

use accounts::Client;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use casework::App;
use domain::ReferenceNumber;
use http::{ClientAddress, FieldError, Problem};

use super::is_for_the_form;
use crate::form::{Field, Fields};
use crate::page::FormPage;
use crate::sent_form::SentForm;
use crate::visitor::Visitor;

fn fields(visitor: &Visitor) -> Fields {
    vec![Field::line("reference", visitor.text("notice-reference")), Field::line("code", visitor.text("notice-code"))]
        .into()
}

fn page(visitor: &Visitor, fields: Fields, finding: Option<&str>) -> Result<Response, Problem> {
    let mut page = FormPage::new(visitor, visitor.text("notice-title"), fields);
    page.intro.push(visitor.text("notice-intro"));
    page.finding = finding.map(|id| visitor.text(id)).unwrap_or_default();
    page.submit = visitor.text("notice-check");
    page.answer()
}

async fn ask(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, fields(&visitor), None)
}

async fn check(
    State(app): State<App>,
    mut visitor: Visitor,
    address: ClientAddress,
    form: SentForm,
) -> Result<Response, Problem> {
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        return page(&visitor, fields(&visitor).filled(&form), None);
    }
    let filled = fields(&visitor).filled(&form);
    let Ok(reference) = form.get("reference").trim().parse::<ReferenceNumber>() else {
        let problem = Problem::invalid(vec![FieldError::new("/reference", "reference-malformed")]);
        return page(&visitor, filled.with_problem(&problem, &visitor), None);
    };
    let client = Client::new(address.network());
    match casework::notices::check_notice(&app, &client, reference, form.get("code")).await.map_err(Problem::from) {
        Ok(Some(_)) => page(&visitor, filled, Some("notice-genuine")),
        Ok(None) => page(&visitor, filled, Some("notice-unknown")),
        Err(problem) if is_for_the_form(&problem) => page(&visitor, filled.with_problem(&problem, &visitor), None),
        Err(problem) => Err(problem),
    }
}

pub(super) fn routes() -> Router<App> {
    Router::new().route("/notices", get(ask).post(check))
}
