//! The front page.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use casework::App;
use http::Problem;
use localization::Label;

use crate::page::{Page, answer};
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    page: Page,
    states: Vec<String>,
}

async fn home(State(app): State<App>, visitor: Visitor) -> Result<Response, Problem> {
    let mut states: Vec<String> =
        app.jurisdictions.states().map(|state| visitor.label(Label::Country, state.code.as_str())).collect();
    states.sort();
    let page = Page::new(&visitor, visitor.text("home-title"));
    answer(&visitor, axum::http::StatusCode::OK, &Home { page, states })
}

pub(super) fn routes() -> Router<App> {
    Router::new().route("/", get(home))
}
