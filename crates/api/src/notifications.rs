//! The caller's inbox: the same notices as by mail, without the words.

use axum::extract::{OriginalUri, State};
use axum::http::StatusCode;
use casework::App;
use casework::notices::{self, InboxView};
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

/// A notice in the inbox.
#[derive(Serialize, ToSchema)]
struct Notification {
    /// Its id.
    id: String,
    /// What it is about.
    kind: String,
    /// Its case.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<String>,
    /// When it came.
    at: String,
    /// When it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    read_at: Option<String>,
}

impl Notification {
    fn of(view: InboxView) -> Self {
        Self {
            id: view.id.to_string(),
            kind: view.kind,
            case: view.case.map(|case| case.to_string()),
            at: view.at.to_string(),
            read_at: view.read_at.map(|at| at.to_string()),
        }
    }
}

/// The caller's notices, the latest first.
#[utoipa::path(
    get,
    path = "/notifications",
    tag = "cases",
    security(("bearer" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of notices", body = Page<Notification>), ReadProblems)
)]
async fn inbox(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    OriginalUri(uri): OriginalUri,
    Query(query): Query<PageQuery>,
) -> Result<Answer<Page<Notification>>, Problem> {
    let page = notices::inbox(&app, &caller, query.after()?, query.size()).await?;
    Ok(Answer::page(language.or(caller.language()), &uri, Page::of(page, Notification::of)))
}

/// Marks a notice as read.
#[utoipa::path(
    post,
    path = "/notifications/{id}/read",
    operation_id = "read_notification",
    tag = "cases",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the notice")),
    responses((status = 204, description = "Read"), ReadProblems)
)]
async fn read(
    State(app): State<App>,
    Caller(caller): Caller,
    Path(notice): Path<NoticeId>,
) -> Result<StatusCode, Problem> {
    notices::mark_read(&app, &caller, notice).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(inbox)).routes(routes!(read))
}
