//! The complaints that wait for an officer.

use axum::extract::{OriginalUri, State};
use casework::{App, CaseFilter};
use domain::Role;
use http::{Kind, Known, Problem, Query, RequestLanguage};
use localization::Localizer;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use workflow::StageName;

use crate::answer::Answer;
use crate::paging::PageQuery;
use crate::problems::ReadProblems;
use crate::schema::{CaseRow, Page};

/// The complaints that the automatic checks could not decide, the soonest limit first. The events of each say why.
#[utoipa::path(
    get,
    path = "/screening",
    tag = "office",
    security(("bearer" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of the queue", body = Page<CaseRow>), ReadProblems)
)]
async fn screening(
    State(app): State<App>,
    Known(caller): Known,
    language: RequestLanguage,
    OriginalUri(uri): OriginalUri,
    Query(query): Query<PageQuery>,
) -> Result<Answer<Page<CaseRow>>, Problem> {
    if caller.staff(Role::Officer).is_none() {
        return Err(Kind::Forbidden.into());
    }
    let filter = CaseFilter {
        stages: vec![StageName::Screening],
        text: None,
        due_before: None,
        by_limit: true,
        after: query.after()?,
        limit: query.size(),
    };
    let language = language.or(caller.language());
    let localizer = Localizer::plain(language);
    let page = casework::cases(&app, &caller, filter).await?;
    Ok(Answer::page(language, &uri, Page::of(page, |row| CaseRow::of(row, localizer))))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(screening))
}
