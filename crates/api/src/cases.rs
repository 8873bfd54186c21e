//! Cases: filing, listing, reading, downloading.

use axum::extract::{OriginalUri, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use casework::{App, CaseFilter, Filed, Sent};
use domain::CaseId;
use http::extract::Fingerprint;
use http::{Caller, IdempotencyKey, Path, Problem, Query, RequestLanguage};
use intake::input::ComplaintInput;
use jiff::Timestamp;
use localization::Localizer;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use workflow::StageName;

use crate::answer::Answer;
use crate::paging::{PageQuery, cursor, page_size};
use crate::problems::{ReadProblems, WriteProblems};
use crate::schema::{self, CaseRow, Page};

/// A complaint that was filed.
#[derive(Serialize, ToSchema)]
pub(crate) struct FiledCase {
    /// Id of the case.
    pub(crate) id: String,
    /// Reference number, for telephones and paper.
    pub(crate) reference: String,
    /// Version of the case.
    pub(crate) version: u64,
    /// With the reference number, it opens the page that says where the case stands.
    pub(crate) receipt_code: String,
}

impl FiledCase {
    pub(crate) fn of(filed: &Filed) -> Self {
        Self {
            id: filed.case.to_string(),
            reference: filed.reference.to_string(),
            version: filed.version,
            receipt_code: filed.receipt_code.to_string(),
        }
    }

    pub(crate) fn answer(language: domain::Language, filed: &Filed) -> Answer<Self> {
        Answer::created(language, &format!("/api/v1/cases/{}", filed.case), Self::of(filed)).with_version(filed.version)
    }
}

/// Files a complaint. An inadmissible one becomes a case too: it says on which ground it was not taken, and a review
/// can be asked for.
#[utoipa::path(
    post,
    path = "/cases",
    operation_id = "file_complaint",
    tag = "filing",
    security(("bearer" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once")),
    request_body = schema::Complaint,
    responses((status = 201, description = "The complaint is on file", body = FiledCase), WriteProblems)
)]
async fn file(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    key: Option<IdempotencyKey>,
    Fingerprint { body, fingerprint }: Fingerprint<ComplaintInput>,
) -> Result<Answer<FiledCase>, Problem> {
    let sent = Sent::of(key.map(|key| key.0), fingerprint);
    let filed = casework::file(&app, &caller, &sent, &body).await?;
    Ok(FiledCase::answer(language.or(caller.language()), &filed))
}

/// What to list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ListQuery {
    /// Only cases in this stage; may be repeated.
    #[param(value_type = Vec<String>)]
    stage: Vec<StageName>,
    /// Only cases with this in a party's name or as their reference number.
    q: Option<String>,
    /// Only cases with a limit before this instant (RFC 3339).
    #[param(value_type = Option<String>)]
    due_before: Option<Timestamp>,
    /// `newest` (as if left out) or `due`: the soonest limit first.
    #[param(inline)]
    order: Option<Order>,
    /// Where the page begins: `next` of the one before.
    cursor: Option<String>,
    /// How many cases: 1 to 100, 20 if left out.
    limit: Option<u16>,
}

/// The order of a list of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
enum Order {
    /// The latest first.
    Newest,
    /// The soonest limit first.
    Due,
}

/// The caller's own cases: a party's, a mediator's caseload, all for an officer.
#[utoipa::path(
    get,
    path = "/cases",
    operation_id = "list_cases",
    tag = "cases",
    security(("bearer" = [])),
    params(ListQuery),
    responses((status = 200, description = "One page of cases", body = Page<CaseRow>), ReadProblems)
)]
async fn list(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    OriginalUri(uri): OriginalUri,
    Query(query): Query<ListQuery>,
) -> Result<Answer<Page<CaseRow>>, Problem> {
    let filter = CaseFilter {
        stages: query.stage,
        text: query.q,
        due_before: query.due_before,
        by_limit: query.order == Some(Order::Due),
        after: cursor(query.cursor.as_deref())?,
        limit: page_size(query.limit),
    };
    let language = language.or(caller.language());
    let localizer = Localizer::plain(language);
    let page = casework::cases(&app, &caller, filter).await?;
    Ok(Answer::page(language, &uri, Page::of(page, |row| CaseRow::of(row, localizer))))
}

/// A case.
#[utoipa::path(
    get,
    path = "/cases/{id}",
    tag = "cases",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the case")),
    responses((status = 200, description = "The case as the caller may see it", body = schema::Case), ReadProblems)
)]
async fn case(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<CaseId>,
) -> Result<Answer<schema::Case>, Problem> {
    let view = casework::case(&app, &caller, id).await?;
    let language = language.or(caller.language());
    Ok(Answer::ok(language, schema::Case::of(&view, Localizer::plain(language))).with_version(view.version))
}

/// Opens a case. For the merchant's side, while it is being reached, this proves that it was; for everybody else it is
/// looking.
#[utoipa::path(
    post,
    path = "/cases/{id}/opening",
    operation_id = "open_case",
    tag = "cases",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the case")),
    responses((status = 200, description = "The case as the caller may see it", body = schema::Case), ReadProblems)
)]
async fn open(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<CaseId>,
) -> Result<Answer<schema::Case>, Problem> {
    let view = casework::open_case(&app, &caller, id).await?;
    let language = language.or(caller.language());
    Ok(Answer::ok(language, schema::Case::of(&view, Localizer::plain(language))).with_version(view.version))
}

/// Where a page of a log begins: after this number.
fn after(query: &PageQuery) -> Result<u64, Problem> {
    Ok(query.after::<casework::Cursor<u64>>()?.map_or(0, casework::Cursor::into_inner))
}

/// The record of a case. Of an event that is not for the caller, only the digests are given.
#[utoipa::path(
    get,
    path = "/cases/{id}/events",
    tag = "cases",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the case"), PageQuery),
    responses((status = 200, description = "One page of events", body = Page<schema::Event>), ReadProblems)
)]
async fn events(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    OriginalUri(uri): OriginalUri,
    Path(id): Path<CaseId>,
    Query(query): Query<PageQuery>,
) -> Result<Answer<Page<schema::Event>>, Problem> {
    let page = casework::events(&app, &caller, id, after(&query)?, query.size()).await?;
    Ok(Answer::page(language.or(caller.language()), &uri, Page::of(page, schema::Event::of)))
}

/// The messages of a case that are for the caller.
#[utoipa::path(
    get,
    path = "/cases/{id}/messages",
    tag = "cases",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the case"), PageQuery),
    responses((status = 200, description = "One page of messages", body = Page<schema::Message>), ReadProblems)
)]
async fn messages(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    OriginalUri(uri): OriginalUri,
    Path(id): Path<CaseId>,
    Query(query): Query<PageQuery>,
) -> Result<Answer<Page<schema::Message>>, Problem> {
    let page = casework::messages(&app, &caller, id, after(&query)?, query.size()).await?;
    Ok(Answer::page(language.or(caller.language()), &uri, Page::of(page, schema::Message::of)))
}

/// The case file: a ZIP archive with the record, the evidence and a summary in two languages. `concord verify` checks it
/// offline.
#[utoipa::path(
    get,
    path = "/cases/{id}/file",
    tag = "cases",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the case")),
    responses(
        (status = 200, description = "The case file", body = Vec<u8>, content_type = "application/zip"),
        ReadProblems
    )
)]
async fn case_file(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<CaseId>,
) -> Result<Response, Problem> {
    let archive = casework::case_file(&app, &caller, id, language.or(caller.language())).await?;
    let disposition = format!("attachment; filename=\"{}\"", archive.name);
    let headers = [(CONTENT_TYPE, "application/zip".to_owned()), (CONTENT_DISPOSITION, disposition)];
    Ok((headers, archive.bytes).into_response())
}

/// What a check of the record found.
#[derive(Serialize, ToSchema)]
struct Verification {
    /// Whether the chain holds from the first event to the last.
    intact: bool,
    /// How many events there are.
    events: u64,
    /// The digest of the chain at its end, in hexadecimal: compare it with the one in a notice or in a case file.
    head: String,
}

/// Checks the record of a case as it stands in the database now.
#[utoipa::path(
    get,
    path = "/cases/{id}/file/verification",
    tag = "cases",
    security(("bearer" = [])),
    params(("id" = String, Path, description = "Id of the case")),
    responses((status = 200, description = "What was found", body = Verification), ReadProblems)
)]
async fn verification(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(id): Path<CaseId>,
) -> Result<Answer<Verification>, Problem> {
    let found = casework::verification(&app, &caller, id).await?;
    let body = Verification { intact: found.intact, events: found.events, head: found.head };
    Ok(Answer::ok(language.or(caller.language()), body))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(file, list))
        .routes(routes!(case))
        .routes(routes!(open))
        .routes(routes!(events))
        .routes(routes!(messages))
        .routes(routes!(case_file))
        .routes(routes!(verification))
}
