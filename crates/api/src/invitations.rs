//! The invitation of a merchant that never signed up.

use accounts::Client;
use axum::extract::State;
use axum::http::StatusCode;
use casework::App;
use http::{ClientAddress, Json, Path, Problem, RequestLanguage};
use localization::{Label, Localizer};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::PublicBodyProblems;
use crate::schema::Named;
use crate::sessions::Session;

/// What an invitation shows: that there is a case, never what is in it.
#[derive(Serialize, ToSchema)]
struct Invitation {
    /// The reference number of the case.
    reference: String,
    /// What the complaint is about.
    problem: Named,
    /// In which language the merchant is written to.
    language: String,
    /// The address that the code goes to, all but hidden.
    #[schema(example = "s•••@shop.example")]
    code_goes_to: String,
}

/// Opens an invitation. The first time it proves that the notice was received.
#[utoipa::path(
    post,
    path = "/invitations/{token}",
    operation_id = "open_invitation",
    tag = "merchants",
    params(("token" = String, Path, description = "The last part of the link in the notice")),
    responses((status = 200, description = "What the invitation shows", body = Invitation), PublicBodyProblems)
)]
async fn open(
    State(app): State<App>,
    language: RequestLanguage,
    Path(token): Path<String>,
) -> Result<Answer<Invitation>, Problem> {
    let view = casework::open_invitation(&app, &token).await?;
    let language = language.or(Some(view.language));
    let body = Invitation {
        reference: view.reference.to_string(),
        problem: Named::of(Localizer::plain(language), Label::ProblemType, view.problem.as_str()),
        language: view.language.tag().to_owned(),
        code_goes_to: view.code_goes_to,
    };
    Ok(Answer::ok(language, body))
}

/// Sends a code to the address that was invited.
#[utoipa::path(
    post,
    path = "/invitations/{token}/codes",
    operation_id = "send_invitation_code",
    tag = "merchants",
    params(("token" = String, Path, description = "The last part of the link in the notice")),
    responses((status = 202, description = "A code is on its way; it works once, for ten minutes"), PublicBodyProblems)
)]
async fn send_code(
    State(app): State<App>,
    address: ClientAddress,
    Path(token): Path<String>,
) -> Result<StatusCode, Problem> {
    casework::send_invitation_code(&app, &Client::new(address.network()), &token).await?;
    Ok(StatusCode::ACCEPTED)
}

/// The code from the mail.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InvitationCode {
    /// The code.
    #[schema(example = "1234 5678")]
    code: String,
}

/// Lets in whoever has the code: to this one case, on the merchant's side.
#[utoipa::path(
    post,
    path = "/invitations/{token}/session",
    tag = "merchants",
    params(("token" = String, Path, description = "The last part of the link in the notice")),
    request_body = InvitationCode,
    responses((status = 201, description = "Let in", body = Session), PublicBodyProblems)
)]
async fn start_session(
    State(app): State<App>,
    address: ClientAddress,
    language: RequestLanguage,
    Path(token): Path<String>,
    Json(request): Json<InvitationCode>,
) -> Result<Answer<Session>, Problem> {
    let client = Client::new(address.network());
    let opened = casework::start_invitee_session(&app, &client, &token, &request.code).await?;
    Ok(Answer::created(language.get(), "/api/v1/sessions/current", Session::of(&opened, None)))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(open)).routes(routes!(send_code)).routes(routes!(start_session))
}
