//! The operations listener: what mail servers and operators need, never reachable from outside.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use casework::App;
use notifications::bounce;

/// `POST /bounces`: a bounce as the mail server received it (RFC 3464), piped in by the mail transfer agent.
pub(crate) fn routes(app: &App) -> Router {
    Router::new().route("/bounces", post(bounced)).with_state(app.clone())
}

/// 204 for a bounce that was told to its case, 422 for mail that is no bounce of ours: the sender need not try again.
async fn bounced(State(app): State<App>, mail: String) -> StatusCode {
    let Some(bounce) = bounce::read(&mail) else { return StatusCode::UNPROCESSABLE_ENTITY };
    if !bounce.is_final {
        return StatusCode::NO_CONTENT;
    }
    match casework::deliver::bounced(&app, bounce.notice, &bounce.status).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(casework::deliver::DeliverError::Unknown) => StatusCode::UNPROCESSABLE_ENTITY,
        Err(error) => {
            tracing::error!(?error, "a bounce could not be told to its case");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
