//! The pages for people, rendered on the server.
//!
//! No rule of a case is here: a page calls the same use case as the API and renders its view. Text comes from
//! `localization` alone, and no page runs a script that it needs. A form is a list of [`form::Field`]s; what is wrong about
//! what was typed comes from the use case as a problem with pointers, is put beside the fields, and nothing typed is lost.
//!
//! Start with [`visitor::Visitor`], which knows who asks and in which language, and [`page::Page`].

mod assets;
mod form;
mod page;
mod pages;
mod sent_form;
mod visitor;

use axum::Router;
use casework::App;
use tower_http::compression::CompressionLayer;

/// The routes of the pages.
pub fn router(app: &App) -> Router {
    // A page and its answer to a form are small, so that packing them costs less than a millisecond and saves a slow link
    // three quarters. What is guessed from sizes needs requests with our cookies, which other sites cannot make.
    pages::routes(app).merge(assets::routes()).layer(CompressionLayer::new()).with_state(app.clone())
}
