//! `POST /assessments`: what somebody is told before filing.

use axum::extract::State;
use casework::App;
use http::{Json, RequestLanguage};
use intake::input::ComplaintInput;
use localization::Localizer;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::PublicBodyProblems;
use crate::schema::{self, Assessment};

/// Whether the service can take a complaint, what rights the laws of the two states give, and what to do next. Nothing is
/// kept. A complaint may be given in part.
#[utoipa::path(
    post,
    path = "/assessments",
    tag = "filing",
    request_body = schema::Complaint,
    responses((status = 200, description = "The assessment", body = Assessment), PublicBodyProblems)
)]
async fn assess(
    State(app): State<App>,
    language: RequestLanguage,
    Json(complaint): Json<ComplaintInput>,
) -> Answer<Assessment> {
    let assessment = casework::assess(&app, &complaint);
    Answer::ok(language.get(), Assessment::of(&assessment, Localizer::plain(language.get())))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(assess))
}
