//! `GET /jurisdictions`: the states that take part, their rights and limits.

use axum::extract::State;
use casework::App;
use domain::Country;
use http::{Kind, Path, Problem, RequestLanguage};
use localization::Localizer;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::PublicProblems;
use crate::schema::{Jurisdiction, JurisdictionDetails};

/// The states that take part.
#[utoipa::path(
    get,
    path = "/jurisdictions",
    tag = "rules",
    responses((status = 200, description = "The states that take part", body = Vec<Jurisdiction>), PublicProblems)
)]
async fn jurisdictions(State(app): State<App>, language: RequestLanguage) -> Answer<Vec<Jurisdiction>> {
    let localizer = Localizer::plain(language.get());
    let states = app.jurisdictions.states().map(|state| Jurisdiction::of(state, localizer)).collect();
    Answer::ok(language.get(), states)
}

/// The rights and limits of one state, as the law stands today, with citations.
#[utoipa::path(
    get,
    path = "/jurisdictions/{country}",
    tag = "rules",
    params(("country" = String, Path, description = "ISO 3166 code", example = "KZ")),
    responses((status = 200, description = "What is known of the state's rules", body = JurisdictionDetails), PublicProblems)
)]
async fn jurisdiction(
    State(app): State<App>,
    language: RequestLanguage,
    Path(country): Path<Country>,
) -> Result<Answer<JurisdictionDetails>, Problem> {
    let state = app.jurisdictions.state(country).ok_or(Kind::NotFound)?;
    let today = state.calendar().date_at(app.now());
    Ok(Answer::ok(language.get(), JurisdictionDetails::of(state, today, Localizer::plain(language.get()))))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(jurisdictions)).routes(routes!(jurisdiction))
}
