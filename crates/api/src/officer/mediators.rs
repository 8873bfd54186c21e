//! The roster of mediators.

use axum::extract::State;
use axum::http::StatusCode;
use casework::{App, RosterChange};
use domain::{AccountId, Country, Language};
use http::{Caller, Json, Problem, RequestLanguage};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::{ReadProblems, WriteProblems};

/// A mediator on the roster.
#[derive(Serialize, ToSchema)]
struct RosterMediator {
    /// The account.
    account: String,
    /// The name.
    name: String,
    /// The nationality.
    nationality: String,
    /// The languages in which this mediator works.
    languages: Vec<String>,
    /// Whether new cases may be given to this mediator.
    active: bool,
    /// How many open cases this mediator has.
    caseload: u64,
}

/// The roster.
#[utoipa::path(
    get,
    path = "/mediators",
    operation_id = "list_mediators",
    tag = "office",
    security(("bearer" = [])),
    responses((status = 200, description = "The whole roster", body = Vec<RosterMediator>), ReadProblems)
)]
async fn list(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
) -> Result<Answer<Vec<RosterMediator>>, Problem> {
    let roster = casework::mediators(&app, &caller).await?.into_iter().map(|view| RosterMediator {
        account: view.entry.account.to_string(),
        name: view.name,
        nationality: view.entry.nationality.to_string(),
        languages: view.entry.languages.iter().map(|language| language.tag().to_owned()).collect(),
        active: view.entry.active,
        caseload: view.caseload,
    });
    Ok(Answer::ok(language.or(caller.language()), roster.collect()))
}

/// An entry of the roster.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RosterEntry {
    /// The account, which must be a mediator's.
    #[schema(value_type = String)]
    account: AccountId,
    /// The nationality.
    #[schema(value_type = String, example = "UZ")]
    nationality: Country,
    /// The languages in which this mediator works.
    #[schema(value_type = Vec<String>)]
    languages: Vec<Language>,
    /// Whether new cases may be given to this mediator.
    active: bool,
}

/// Adds a mediator to the roster, or changes the entry.
#[utoipa::path(
    post,
    path = "/mediators",
    tag = "office",
    security(("bearer" = [])),
    request_body = RosterEntry,
    responses((status = 204, description = "The roster is changed"), WriteProblems)
)]
async fn put(
    State(app): State<App>,
    Caller(caller): Caller,
    Json(entry): Json<RosterEntry>,
) -> Result<StatusCode, Problem> {
    let RosterEntry { account, nationality, languages, active } = entry;
    casework::put_mediator(&app, &caller, RosterChange { account, nationality, languages, active }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list, put))
}
