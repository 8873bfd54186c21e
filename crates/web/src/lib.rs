//! The pages for people, rendered on the server.
//!
//! No rule of a case is here: a page calls the same use case as the API and renders its view. Text comes from
//! `localization` alone, and no page runs a script that it needs.

use askama::Template;
use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use casework::App;
use domain::Direction;
use http::{Problem, RequestLanguage};
use localization::{Arguments, Localizer};

/// The front page: what this is, and where its interface is described.
#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    language: &'static str,
    direction: &'static str,
    title: String,
    free_of_charge: String,
}

/// The routes of the pages.
pub fn router(app: &App) -> Router {
    Router::new().route("/", get(home)).with_state(app.clone())
}

async fn home(language: RequestLanguage) -> Result<Response, Problem> {
    let language = language.get();
    let localizer = Localizer::html(language);
    let text = |id| localizer.by_id(id, &Arguments::new()).text;
    let page = Home {
        language: language.tag(),
        direction: match language.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        },
        title: text("mail-sender"),
        free_of_charge: text("mail-free-of-charge"),
    };
    let mut response = Html(page.render().map_err(Problem::internal)?).into_response();
    response.headers_mut().insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.tag()));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    Ok(response)
}
