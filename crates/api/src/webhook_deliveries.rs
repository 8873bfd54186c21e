//! What was sent to the endpoints of an organisation, and what they answered.

use axum::extract::{OriginalUri, State};
use axum::http::StatusCode;
use casework::{App, webhooks};
use domain::{OrganizationId, WebhookDeliveryId, WebhookId};
use http::{Caller, Path, Problem, Query, RequestLanguage};
use serde::Serialize;
use store::{CallResult, OutboxState};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::paging::PageQuery;
use crate::problems::ReadProblems;
use crate::schema::Page;

/// An event for an endpoint.
#[derive(Serialize, ToSchema)]
struct WebhookDelivery {
    /// Its id, the `webhook-id` of every call.
    id: String,
    /// The `type` of the event.
    #[serde(rename = "type")]
    #[schema(example = "case.response_due")]
    kind: String,
    /// The case it tells of.
    case: String,
    /// When it was queued.
    created_at: String,
    /// How it stands: `waiting`, `delivered`, or `dead` when it is not tried any more.
    state: String,
    /// When it is called for again, if it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_attempt_at: Option<String>,
    /// Why it is dead, as a code: `not-taken`, `gone`, `disabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// The latest twenty calls, the latest first.
    attempts: Vec<WebhookAttempt>,
}

/// One call of an endpoint.
#[derive(Serialize, ToSchema)]
struct WebhookAttempt {
    /// When it began.
    attempted_at: String,
    /// The status of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    /// Why there was no answer, as a code: `no-connection`, `not-public`, `tls`, `too-slow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    /// How long it took, in milliseconds.
    duration_ms: u64,
}

impl WebhookAttempt {
    fn of(attempt: store::WebhookAttempt) -> Self {
        let (status, error) = match attempt.result {
            CallResult::Status(status) => (Some(status), None),
            CallResult::Failed(code) => (None, Some(code)),
        };
        Self { attempted_at: attempt.at.to_string(), status, error, duration_ms: attempt.duration_ms }
    }
}

impl WebhookDelivery {
    fn of(logged: accounts::LoggedDelivery) -> Self {
        let delivery = logged.delivery;
        Self {
            id: delivery.id.to_string(),
            kind: webhooks::event_type(&delivery.kind),
            case: delivery.case.to_string(),
            created_at: delivery.created_at.to_string(),
            state: webhooks::state_word(&delivery.state).to_owned(),
            next_attempt_at: (delivery.state == OutboxState::Waiting).then(|| delivery.due_at.to_string()),
            reason: match delivery.state {
                OutboxState::Dead { reason, .. } => Some(reason),
                OutboxState::Waiting | OutboxState::Done { .. } => None,
            },
            attempts: logged.attempts.into_iter().map(WebhookAttempt::of).collect(),
        }
    }
}

/// The events for an endpoint, the latest first, with their calls; kept for thirty days.
#[utoipa::path(
    get,
    path = "/organizations/{id}/webhooks/{webhook}/deliveries",
    operation_id = "list_webhook_deliveries",
    tag = "merchants",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the organisation"),
        ("webhook" = String, Path, description = "Id of the endpoint"),
        PageQuery,
    ),
    responses((status = 200, description = "One page of events", body = Page<WebhookDelivery>), ReadProblems)
)]
async fn list(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    OriginalUri(uri): OriginalUri,
    Path((id, webhook)): Path<(OrganizationId, WebhookId)>,
    Query(query): Query<PageQuery>,
) -> Result<Answer<Page<WebhookDelivery>>, Problem> {
    let page = webhooks::deliveries(&app, &caller, id, webhook, query.after()?, query.size()).await?;
    Ok(Answer::page(language.or(caller.language()), &uri, Page::of(page, WebhookDelivery::of)))
}

/// Sends an event again, at once and under the same `webhook-id`.
#[utoipa::path(
    post,
    path = "/organizations/{id}/webhooks/{webhook}/deliveries/{delivery}/replay",
    operation_id = "replay_webhook_delivery",
    tag = "merchants",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the organisation"),
        ("webhook" = String, Path, description = "Id of the endpoint"),
        ("delivery" = String, Path, description = "Id of the event"),
    ),
    responses((status = 202, description = "It is on its way again"), ReadProblems)
)]
async fn replay(
    State(app): State<App>,
    Caller(caller): Caller,
    Path((id, webhook, delivery)): Path<(OrganizationId, WebhookId, WebhookDeliveryId)>,
) -> Result<StatusCode, Problem> {
    app.accounts().replay_webhook_delivery(&caller, id, webhook, delivery).await?;
    Ok(StatusCode::ACCEPTED)
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(replay))
}
