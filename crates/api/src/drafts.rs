//! Drafts: a complaint that is being written, on any device, by whoever holds its link or signed in to write it.

use accounts::{Client, Principal};
use axum::extract::{FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use casework::{App, DraftAccess, DraftView, Sent};
use domain::DraftId;
use http::extract::Fingerprint;
use http::{Caller, ClientAddress, IdempotencyKey, IfMatch, Json, Kind, Path, Problem, RequestLanguage};
use intake::input::{ComplaintInput, ComplaintPatch};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::cases::FiledCase;
use crate::problems::{CommandProblems, PublicBodyProblems, PublicProblems};
use crate::schema;

/// The header with a draft's token, for whoever is not signed in.
const TOKEN: &str = "draft-token";

/// The token in `Draft-Token`, if the header is there.
struct DraftToken(Option<String>);

impl<S: Sync> FromRequestParts<S> for DraftToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get(TOKEN) else { return Ok(Self(None)) };
        let text = value.to_str().or(Err(Problem::from(Kind::MalformedHeader { header: "Draft-Token".into() })))?;
        Ok(Self(Some(text.trim().to_owned())))
    }
}

impl DraftToken {
    fn access<'a>(&'a self, caller: &'a Principal) -> DraftAccess<'a> {
        DraftAccess { caller, token: self.0.as_deref() }
    }
}

/// A draft.
#[derive(Serialize, ToSchema)]
struct Draft {
    /// Its id.
    id: String,
    /// Whoever holds this can go on writing; send it as `Draft-Token`.
    token: String,
    /// Version, for `If-Match`.
    version: u64,
    /// What was answered so far.
    #[schema(value_type = schema::Complaint)]
    complaint: ComplaintInput,
    /// Whether all that is needed to file is there and in order.
    complete: bool,
    /// The questions that remain.
    remaining: Vec<String>,
    /// What is wrong with what was answered.
    errors: Vec<DraftFlaw>,
    /// When it was last saved.
    saved_at: String,
    /// When it is erased, unless it is saved again.
    expires_at: String,
}

/// Something that is wrong in a draft.
#[derive(Serialize, ToSchema)]
struct DraftFlaw {
    /// JSON pointer into the complaint.
    pointer: String,
    /// Stable code.
    code: String,
}

impl Draft {
    fn of(view: DraftView) -> Self {
        Self {
            id: view.id.to_string(),
            token: view.token,
            version: view.version,
            complete: view.progress.is_complete(),
            remaining: view.progress.remaining().map(|question| question.as_str().to_owned()).collect(),
            errors: view
                .progress
                .errors
                .iter()
                .map(|error| DraftFlaw { pointer: error.pointer.clone(), code: error.flaw.code().to_owned() })
                .collect(),
            complaint: view.input,
            saved_at: view.saved_at.to_string(),
            expires_at: view.expires_at.to_string(),
        }
    }
}

/// Begins a draft, with whatever is known already. It is erased thirty days after it was last saved.
#[utoipa::path(
    post,
    path = "/drafts",
    tag = "filing",
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once")),
    request_body = schema::Complaint,
    responses((status = 201, description = "The draft", body = Draft), PublicBodyProblems)
)]
async fn start(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    key: Option<IdempotencyKey>,
    Fingerprint { body, fingerprint }: Fingerprint<ComplaintInput>,
) -> Result<Answer<Draft>, Problem> {
    let sent = Sent::of(key.map(|key| key.0), fingerprint);
    let view = casework::start_draft(&app, &caller, &sent, body).await?;
    let (location, version) = (format!("/api/v1/drafts/{}", view.id), view.version);
    Ok(Answer::created(language.or(caller.language()), &location, Draft::of(view)).with_version(version))
}

/// A draft.
#[utoipa::path(
    get,
    path = "/drafts/{id}",
    tag = "filing",
    params(
        ("id" = String, Path, description = "Id of the draft"),
        ("Draft-Token" = Option<String>, Header, description = "The draft's token, for whoever is not signed in"),
    ),
    responses((status = 200, description = "The draft", body = Draft), PublicProblems)
)]
async fn draft(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    token: DraftToken,
    Path(id): Path<DraftId>,
) -> Result<Answer<Draft>, Problem> {
    let view = casework::draft(&app, token.access(&caller), id).await?;
    let version = view.version;
    Ok(Answer::ok(language.or(caller.language()), Draft::of(view)).with_version(version))
}

/// Saves a change: a JSON Merge Patch (RFC 7396) of the complaint over the version that was seen.
#[utoipa::path(
    patch,
    path = "/drafts/{id}",
    tag = "filing",
    params(
        ("id" = String, Path, description = "Id of the draft"),
        ("Draft-Token" = Option<String>, Header, description = "The draft's token, for whoever is not signed in"),
        ("If-Match" = String, Header, description = "Version of the draft that was seen, in quotes"),
    ),
    request_body = schema::Complaint,
    responses((status = 200, description = "The draft as it is now", body = Draft), CommandProblems)
)]
async fn save(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    token: DraftToken,
    Path(id): Path<DraftId>,
    IfMatch(seen): IfMatch,
    Json(patch): Json<ComplaintPatch>,
) -> Result<Answer<Draft>, Problem> {
    let view = casework::save_draft(&app, token.access(&caller), id, seen, patch).await?;
    let version = view.version;
    Ok(Answer::ok(language.or(caller.language()), Draft::of(view)).with_version(version))
}

/// Mails the link of the draft to the consumer's address in it, to go on with on another device.
#[utoipa::path(
    post,
    path = "/drafts/{id}/resume-links",
    tag = "filing",
    params(
        ("id" = String, Path, description = "Id of the draft"),
        ("Draft-Token" = Option<String>, Header, description = "The draft's token, for whoever is not signed in"),
    ),
    responses((status = 202, description = "The link is on its way"), PublicBodyProblems)
)]
async fn mail_link(
    State(app): State<App>,
    Caller(caller): Caller,
    token: DraftToken,
    address: ClientAddress,
    Path(id): Path<DraftId>,
) -> Result<StatusCode, Problem> {
    let client = Client::new(address.network());
    casework::mail_resume_link(&app, &client, token.access(&caller), id).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Mails a code to the consumer's address in the draft. With it the draft can be filed without an account.
#[utoipa::path(
    post,
    path = "/drafts/{id}/codes",
    operation_id = "send_draft_code",
    tag = "filing",
    params(
        ("id" = String, Path, description = "Id of the draft"),
        ("Draft-Token" = Option<String>, Header, description = "The draft's token, for whoever is not signed in"),
    ),
    responses((status = 202, description = "A code is on its way; it works once, for ten minutes"), PublicBodyProblems)
)]
async fn send_code(
    State(app): State<App>,
    Caller(caller): Caller,
    token: DraftToken,
    address: ClientAddress,
    Path(id): Path<DraftId>,
) -> Result<StatusCode, Problem> {
    let client = Client::new(address.network());
    casework::confirm_draft_address(&app, &client, token.access(&caller), id).await?;
    Ok(StatusCode::ACCEPTED)
}

/// What proves the address in a draft.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DraftFiling {
    /// The code from the mail; not needed if the caller is signed in with that address.
    #[schema(example = "1234 5678")]
    code: Option<String>,
}

/// Files a draft. Nobody else is written to before the address in it is proved.
#[utoipa::path(
    post,
    path = "/drafts/{id}/case",
    operation_id = "file_draft",
    tag = "filing",
    params(
        ("id" = String, Path, description = "Id of the draft"),
        ("Draft-Token" = Option<String>, Header, description = "The draft's token, for whoever is not signed in"),
        ("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once"),
    ),
    request_body = DraftFiling,
    responses((status = 201, description = "The complaint is on file", body = FiledCase), PublicBodyProblems)
)]
async fn file(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    token: DraftToken,
    Path(id): Path<DraftId>,
    key: Option<IdempotencyKey>,
    Fingerprint { body, fingerprint }: Fingerprint<DraftFiling>,
) -> Result<Answer<FiledCase>, Problem> {
    let sent = Sent::of(key.map(|key| key.0), fingerprint);
    let filed = casework::file_draft(&app, token.access(&caller), &sent, id, body.code.as_deref()).await?;
    Ok(FiledCase::answer(language.or(caller.language()), &filed))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(start))
        .routes(routes!(draft, save))
        .routes(routes!(mail_link))
        .routes(routes!(send_code))
        .routes(routes!(file))
}
