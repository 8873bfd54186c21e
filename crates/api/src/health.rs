//! Whether the service lives, and whether it can work.

use axum::extract::State;
use axum::http::StatusCode;
use casework::App;
use http::{Json, Kind, Problem};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::problems::PublicProblems;

/// The state of the service.
#[derive(Serialize, ToSchema)]
struct Health {
    /// `ok`.
    status: &'static str,
}

/// The process lives.
#[utoipa::path(
    get,
    path = "/health/live",
    tag = "service",
    responses((status = 200, description = "The process lives", body = Health))
)]
async fn live() -> Json<Health> {
    Json(Health { status: "ok" })
}

/// The service can work: its database answers.
#[utoipa::path(
    get,
    path = "/health/ready",
    tag = "service",
    responses((status = 200, description = "The service can work", body = Health), PublicProblems)
)]
async fn ready(State(app): State<App>) -> Result<(StatusCode, Json<Health>), Problem> {
    match app.store.ping().await {
        Ok(()) => Ok((StatusCode::OK, Json(Health { status: "ok" }))),
        Err(_cannot_work) => Err(Kind::Unavailable.into()),
    }
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(live)).routes(routes!(ready))
}
