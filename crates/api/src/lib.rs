//! The web API: JSON under `/api/v1`, described by an `OpenAPI` 3.1 document that is made from the code.
//!
//! One file an area, one function an operation: it takes what its signature says, calls one use case of `casework` or
//! `accounts`, and answers with a type of [`schema`]. No rule of a case is here; who may do what is the case's to say.
//!
//! Start with [`router`]. `openapi.json` at the root of the repository is the output of [`description`], and a test
//! holds the two together.

mod actions;
mod answer;
mod assessments;
mod cases;
mod docs;
mod drafts;
mod evidence;
mod health;
mod invitations;
mod jurisdictions;
mod notices;
mod notifications;
mod officer;
mod organizations;
mod paging;
mod problem_pages;
mod problems;
pub mod schema;
mod sessions;
mod statistics;
mod stream;
mod taxonomy;
mod webhook_deliveries;

use axum::Router;
use casework::App;
use utoipa::OpenApi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa_axum::router::OpenApiRouter;

/// What stands at the head of the description.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Concord",
        description = "Resolve cross-border e-commerce disputes online. Every error is a problem of RFC 9457 in the \
                       language that `Accept-Language` picks. A writing request may carry an `Idempotency-Key`: sent \
                       again within 48 hours, it has its effect once.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    components(schemas(problems::Problem, problems::FieldProblem)),
    tags(
        (name = "sign-in", description = "Prove who you are."),
        (name = "rules", description = "Rights, calendars and codes."),
        (name = "filing", description = "From a question to a case."),
        (name = "cases", description = "Cases as their parties, mediators and officers see them."),
        (name = "actions", description = "What can be done in a case, one operation each."),
        (name = "merchants", description = "Invitations, organisations and their systems."),
        (name = "office", description = "Screening, the register, the roster and failed notices."),
        (name = "statistics", description = "Figures with their numerators and denominators."),
        (name = "service", description = "The state of the service."),
    )
)]
struct Head;

/// The API's routes, with their description.
fn described() -> OpenApiRouter<App> {
    let v1 = OpenApiRouter::new()
        .merge(sessions::routes())
        .merge(jurisdictions::routes())
        .merge(taxonomy::routes())
        .merge(assessments::routes())
        .merge(drafts::routes())
        .merge(cases::routes())
        .merge(actions::routes())
        .merge(evidence::routes())
        .merge(notifications::routes())
        .merge(organizations::routes())
        .merge(webhook_deliveries::routes())
        .merge(invitations::routes())
        .merge(notices::routes())
        .merge(officer::routes())
        .merge(statistics::routes())
        .merge(stream::routes());
    OpenApiRouter::with_openapi(Head::openapi())
        .nest("/api/v1", v1)
        .merge(health::routes())
        .merge(problem_pages::routes())
}

/// The routes of the API, its description at `/api/openapi.json` and a page to browse it at `/api/docs`.
pub fn router(app: &App) -> Router {
    let (routes, description) = described().split_for_parts();
    routes.with_state(app.clone()).merge(docs::routes(finish(description)))
}

/// The description of the API (`OpenAPI` 3.1).
#[must_use]
pub fn description() -> utoipa::openapi::OpenApi {
    finish(described().into_openapi())
}

/// Adds what the operations only refer to.
fn finish(mut description: utoipa::openapi::OpenApi) -> utoipa::openapi::OpenApi {
    let components = description.components.get_or_insert_default();
    let mut bearer = Http::new(HttpAuthScheme::Bearer);
    bearer.description =
        Some("A session's token from `POST /api/v1/sessions`, or an organisation's API key.".to_owned());
    components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
    description
}
