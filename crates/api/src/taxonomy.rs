//! `GET /taxonomy`: the codes of complaints with their names.

use casework::App;
use http::RequestLanguage;
use localization::Localizer;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::PublicProblems;
use crate::schema;

/// Problems, product categories, remedies and kinds of evidence.
#[utoipa::path(
    get,
    path = "/taxonomy",
    tag = "rules",
    responses((status = 200, description = "The codes in use", body = schema::Taxonomy), PublicProblems)
)]
async fn taxonomy(language: RequestLanguage) -> Answer<schema::Taxonomy> {
    let language = language.get();
    Answer::ok(language, schema::Taxonomy::of(domain::Taxonomy::embedded(), Localizer::plain(language)))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(taxonomy))
}
