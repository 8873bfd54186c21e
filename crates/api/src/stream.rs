//! `GET /stream`: a server-sent event whenever the caller's inbox has something new.

use std::convert::Infallible;
use std::time::Duration;

use axum::Extension;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use casework::App;
use casework::notices::{self, InboxView};
use domain::NoticeId;
use futures::{Stream, StreamExt};
use http::{Known, Problem, Stopping};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::problems::ReadProblems;

/// How often the inbox is looked at when nothing was committed by this process: others write to the database too.
const PAUSE: Duration = Duration::from_secs(15);

/// Notices looked at in one go.
const BATCH: u16 = 20;

/// What the stream remembers between two looks.
struct Watch {
    app: App,
    caller: accounts::Principal,
    last: Option<NoticeId>,
    waiting: Vec<InboxView>,
}

/// A server-sent event `notice` with the id, the kind and the case of each new notice for the caller. The stream ends with
/// the connection, or when the service stops; a client that comes back reads `GET /notifications` for what it missed.
#[utoipa::path(
    get,
    path = "/stream",
    tag = "cases",
    security(("bearer" = [])),
    responses((status = 200, description = "Events", content_type = "text/event-stream"), ReadProblems)
)]
async fn stream(
    State(app): State<App>,
    Known(caller): Known,
    stopping: Option<Extension<Stopping>>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let newest = notices::inbox(&app, &caller, None, 1).await?;
    let last = newest.items.first().map(|notice| notice.id);
    let watch = Watch { app, caller, last, waiting: Vec::new() };
    let events = futures::stream::unfold(watch, |mut watch| async move {
        let notice = watch.next().await?;
        Some((Ok(event(&notice)), watch))
    });
    let events = events.take_until(async move {
        match stopping {
            Some(Extension(stopping)) => stopping.begun().await,
            None => std::future::pending().await,
        }
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::default()))
}

fn event(notice: &InboxView) -> Event {
    let data = serde_json::json!({ "id": notice.id, "kind": notice.kind, "case": notice.case, "at": notice.at });
    Event::default().event("notice").id(notice.id.to_string()).data(data.to_string())
}

impl Watch {
    /// The next notice, oldest first; none once the inbox cannot be read any more.
    async fn next(&mut self) -> Option<InboxView> {
        let mut commits = self.app.store.commits();
        loop {
            if let Some(notice) = self.waiting.pop() {
                self.last = Some(notice.id);
                return Some(notice);
            }
            let page = notices::inbox(&self.app, &self.caller, None, BATCH).await.ok()?;
            let is_new = |notice: &InboxView| self.last.is_none_or(|last| notice.id > last);
            self.waiting = page.items.into_iter().take_while(is_new).collect();
            if self.waiting.is_empty() {
                let _ = tokio::time::timeout(PAUSE, commits.changed()).await;
            }
        }
    }
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(stream))
}
