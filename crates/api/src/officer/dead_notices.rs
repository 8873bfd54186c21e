//! Notices that could not be delivered.

use axum::extract::{OriginalUri, State};
use axum::http::StatusCode;
use casework::App;
use domain::NoticeId;
use http::{Caller, Path, Problem, Query, RequestLanguage};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::paging::PageQuery;
use crate::problems::ReadProblems;
use crate::schema::Page;

/// A notice that could not be delivered.
#[derive(Serialize, ToSchema)]
struct DeadNotice {
    /// Its id.
    id: String,
    /// What it is about.
    kind: String,
    /// Its case.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<String>,
    /// The reference number of its case.
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    /// Since when it is given up.
    died_at: String,
    /// Why, as a code: `smtp-550`, `no-connection`, `no-address`.
    reason: String,
    /// How often it was tried.
    attempts: u32,
}

/// Notices that could not be delivered, the latest first.
#[utoipa::path(
    get,
    path = "/dead-notices",
    operation_id = "list_dead_notices",
    tag = "office",
    security(("bearer" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of notices", body = Page<DeadNotice>), ReadProblems)
)]
async fn list(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    OriginalUri(uri): OriginalUri,
    Query(query): Query<PageQuery>,
) -> Result<Answer<Page<DeadNotice>>, Problem> {
    let page = casework::notices::dead_notices(&app, &caller, query.after()?, query.size()).await?;
    let page = Page::of(page, |notice| DeadNotice {
        id: notice.id.to_string(),
        kind: notice.kind,
        case: notice.case.map(|case| case.to_string()),
        reference: notice.reference.map(|reference| reference.to_string()),
        died_at: notice.died_at.to_string(),
        reason: notice.reason,
        attempts: notice.attempts,
    });
    Ok(Answer::page(language.or(caller.language()), &uri, page))
}

/// Sends a notice again, with all its tries.
#[utoipa::path(
    post,
    path = "/dead-notices/{id}/retry",
    tag = "office",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the notice")),
    responses((status = 202, description = "It is on its way again"), ReadProblems)
)]
async fn retry(
    State(app): State<App>,
    Caller(caller): Caller,
    Path(notice): Path<NoticeId>,
) -> Result<StatusCode, Problem> {
    casework::notices::retry_notice(&app, &caller, notice).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Notes that a notice came back. If it was to the merchant and before any answer, the case returns to service once.
#[utoipa::path(
    post,
    path = "/dead-notices/{id}/bounce",
    tag = "office",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the notice")),
    responses((status = 204, description = "Noted"), ReadProblems)
)]
async fn bounce(
    State(app): State<App>,
    Caller(caller): Caller,
    Path(notice): Path<NoticeId>,
) -> Result<StatusCode, Problem> {
    casework::notices::bounce_notice(&app, &caller, notice).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(retry)).routes(routes!(bounce))
}
