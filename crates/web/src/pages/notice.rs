//! Is this notice genuine?

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use casework::App;
use domain::ReferenceNumber;
use http::{FieldError, Problem};

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

async fn check(State(app): State<App>, mut visitor: Visitor, form: SentForm) -> Result<Response, Problem> {
    if let Some(language) = form.language() {
        visitor.remember_language(language);
        return page(&visitor, fields(&visitor).filled(&form), None);
    }
    let filled = fields(&visitor).filled(&form);
    let Ok(reference) = form.get("reference").trim().parse::<ReferenceNumber>() else {
        let problem = Problem::invalid(vec![FieldError::new("/reference", "reference-malformed")]);
        return page(&visitor, filled.with_problem(&problem, &visitor), None);
    };
    let found = casework::notices::check_notice(&app, reference, form.get("code")).await?;
    let finding = if found.is_some() { "notice-genuine" } else { "notice-unknown" };
    page(&visitor, filled, Some(finding))
}

pub(super) fn routes() -> Router<App> {
    Router::new().route("/notices", get(ask).post(check))
}
