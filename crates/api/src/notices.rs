//! Is this notice genuine?

use accounts::Client;
use axum::extract::State;
use casework::App;
use domain::ReferenceNumber;
use http::{ClientAddress, Json, Problem, RequestLanguage};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::PublicBodyProblems;

/// What stands on a notice.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NoticeCheck {
    /// The reference number.
    #[schema(value_type = String, example = "C7K2-9QXM-4T8P")]
    reference: ReferenceNumber,
    /// The code beside it.
    #[schema(example = "1234 5678")]
    code: String,
}

/// Whether a notice is genuine.
#[derive(Serialize, ToSchema)]
struct NoticeFinding {
    /// Whether this service sent it.
    genuine: bool,
    /// The latest notices of that case, if it is genuine.
    sent: Vec<SentNotice>,
}

/// A notice that was sent.
#[derive(Serialize, ToSchema)]
struct SentNotice {
    /// What it was about.
    kind: String,
    /// When.
    at: String,
}

/// Whether a notice with this reference number and code is one of ours. Nothing is said about the case or its people.
///
/// At most 30 checks an hour from one network.
#[utoipa::path(
    post,
    path = "/notice-checks",
    tag = "merchants",
    request_body = NoticeCheck,
    responses((status = 200, description = "What was found", body = NoticeFinding), PublicBodyProblems)
)]
async fn check(
    State(app): State<App>,
    address: ClientAddress,
    language: RequestLanguage,
    Json(request): Json<NoticeCheck>,
) -> Result<Answer<NoticeFinding>, Problem> {
    let found =
        casework::notices::check_notice(&app, &Client::new(address.network()), request.reference, &request.code)
            .await?;
    let body = NoticeFinding {
        genuine: found.is_some(),
        sent: found
            .into_iter()
            .flat_map(|notice| notice.sent)
            .map(|(kind, at)| SentNotice { kind, at: at.to_string() })
            .collect(),
    };
    Ok(Answer::ok(language.get(), body))
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(check))
}
