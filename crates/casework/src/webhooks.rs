//! Notices as events for the systems of organisations: which endpoints are told, what the events say, what became of them.
//!
//! An event repeats a notice to a side that an organisation stands for. It is queued in the transaction in which the notice
//! is claimed for sending, once for each endpoint, and says no more than ids: whoever is told asks for the rest and must
//! be allowed to see it.

use accounts::{LoggedDelivery, OrganizationError, Principal};
use domain::{CaseId, OrganizationId, Sensitive, WebhookDeliveryId, WebhookId};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use store::{CallResult, OutboxRow, OutboxState, StoreError, Unit, Webhook, WebhookAttempt, WebhookDelivery};

use crate::deliver::DeliverError;
use crate::{App, Cursor, Page, deliver};

/// Tries after which an event that never came back from its worker is given up.
const MOST_CLAIMS: u32 = 15;

/// Why events could not be worked on.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// There is no such event, or its endpoint is gone.
    #[error("there is no such event")]
    Unknown,
    /// That a notice was taken could not be applied to its case.
    #[error("that a notice was taken could not be applied to its case")]
    Deliver(#[from] DeliverError),
    /// The database failed.
    #[error("the events could not be worked on")]
    Store(#[from] StoreError),
}

/// An event with everything that is needed to call its endpoint.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its id, the same over all tries.
    pub id: WebhookDeliveryId,
    /// Which try of the schedule this is: 1 is the first.
    pub attempt: u32,
    /// Where to.
    pub url: Sensitive<String>,
    /// What the call is signed with.
    pub secret: Sensitive<[u8; 32]>,
    /// What it says, as JSON; the same over all tries.
    pub body: String,
}

/// What was claimed.
#[derive(Debug, Default)]
pub struct Claimed {
    /// How many events were worked on, those that are not to be sent after all included.
    pub worked: usize,
    /// What is to be sent.
    pub events: Vec<Event>,
}

/// What follows a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The endpoint took the event.
    Taken,
    /// It is tried again after this time.
    Retry(SignedDuration),
    /// It is not tried again.
    GiveUp,
    /// The endpoint says that it is gone: nothing is sent there any more.
    Disable,
}

/// One try, as the worker saw it.
#[derive(Clone, Debug)]
pub struct Tried {
    /// When it began.
    pub at: Timestamp,
    /// What came back.
    pub result: CallResult,
    /// What follows.
    pub next: Next,
}

/// The body of an event (Standard Webhooks 1.0.0).
#[derive(Serialize)]
struct Body {
    #[serde(rename = "type")]
    kind: String,
    timestamp: Timestamp,
    data: Data,
}

/// Ids, and nothing that says who is in dispute over what.
#[derive(Serialize)]
struct Data {
    case: String,
    notice: String,
}

/// Queues the events of a notice of a case that is about to be sent to a side for which the organisation acts: one for each
/// of its endpoints.
pub(crate) async fn queue(
    app: &App,
    unit: &Unit,
    row: &OutboxRow,
    case: CaseId,
    organization: OrganizationId,
) -> Result<(), StoreError> {
    for webhook in unit.organizations().webhooks(organization).await? {
        if webhook.disabled_at.is_none() {
            let id = app.ids().fresh();
            unit.webhook_deliveries().queue(id, webhook.id, row.id, &row.kind, case, app.now()).await?;
        }
    }
    Ok(())
}

/// Claims what is due, at most `limit` events, and leaves it to the caller for `lease`. Events for endpoints that are not
/// called any more are dropped here.
///
/// # Errors
/// [`WebhookError::Store`].
pub async fn claim(app: &App, limit: u64, lease: SignedDuration) -> Result<Claimed, WebhookError> {
    let now = app.now();
    // Every commit wakes the workers, so one that finds nothing must not commit.
    if !app.store.read(async |unit: Unit| unit.webhook_deliveries().is_any_due(now).await).await? {
        return Ok(Claimed::default());
    }
    let claimed = app
        .store
        .write(async |unit: Unit| {
            let deliveries = unit.webhook_deliveries().claim(now, now + lease, limit).await?;
            let mut claimed = Claimed { worked: deliveries.len(), events: Vec::new() };
            for delivery in deliveries {
                let webhook = unit.organizations().webhook(delivery.webhook).await?;
                let reason = match webhook {
                    Some(webhook) if webhook.disabled_at.is_none() && delivery.tries <= MOST_CLAIMS => {
                        claimed.events.push(event(app, &delivery, webhook)?);
                        continue;
                    }
                    Some(webhook) if webhook.disabled_at.is_none() => "no-worker-came-back",
                    Some(_) | None => "disabled",
                };
                unit.webhook_deliveries().give_up(delivery.id, now, reason).await?;
            }
            Ok::<_, StoreError>(claimed)
        })
        .await?;
    Ok(claimed)
}

fn event(app: &App, delivery: &WebhookDelivery, webhook: Webhook) -> Result<Event, StoreError> {
    let body = Body {
        kind: event_type(&delivery.kind),
        timestamp: delivery.created_at,
        data: Data { case: delivery.case.to_string(), notice: delivery.notice.to_string() },
    };
    Ok(Event {
        id: delivery.id,
        attempt: delivery.tries,
        url: webhook.url,
        secret: Sensitive::new(app.accounts().webhook_secret(webhook.id)),
        body: OutboxRow::write(&body)?,
    })
}

/// The type of the event that repeats a notice of this kind: `case.response_due`. The specification has words of letters,
/// digits and underscores between full stops.
#[must_use]
pub fn event_type(kind: &str) -> String {
    format!("case.{}", kind.replace('-', "_"))
}

/// Notes a try and what follows it. What the merchant's own endpoint took comes back to its case.
///
/// # Errors
/// See [`WebhookError`].
pub async fn record(app: &App, id: WebhookDeliveryId, tried: &Tried) -> Result<(), WebhookError> {
    let now = app.now();
    let (delivery, organization) = app
        .store
        .read(async |unit: Unit| {
            let delivery = unit.webhook_deliveries().get(id).await?.ok_or(WebhookError::Unknown)?;
            let webhook = unit.organizations().webhook(delivery.webhook).await?.ok_or(WebhookError::Unknown)?;
            Ok::<(WebhookDelivery, OrganizationId), WebhookError>((delivery, webhook.organization))
        })
        .await?;
    // The case first, as for mail: if this process dies in between, the event goes out once more and the case is told
    // again, which changes nothing.
    if tried.next == Next::Taken {
        deliver::taken_by_webhook(app, delivery.notice, organization).await?;
    }
    let took = now.duration_since(tried.at).as_millis();
    app.store
        .write(async |unit: Unit| {
            let deliveries = unit.webhook_deliveries();
            let attempt = WebhookAttempt {
                attempt: delivery.attempts,
                at: tried.at,
                result: tried.result.clone(),
                duration_ms: u64::try_from(took).unwrap_or(0),
            };
            deliveries.note(id, &attempt).await?;
            match tried.next {
                Next::Taken => {
                    let WebhookDelivery { notice, case, kind, .. } = &delivery;
                    unit.deliveries().note_taken_by_webhook(*notice, *case, kind, now).await?;
                    deliveries.finish(id, now).await?;
                }
                Next::Retry(after) => deliveries.put_back(id, now + after).await?,
                Next::GiveUp => deliveries.give_up(id, now, "not-taken").await?,
                Next::Disable => {
                    unit.organizations().disable_webhook(organization, delivery.webhook, now).await?;
                    deliveries.give_up(id, now, "gone").await?;
                }
            }
            Ok::<_, StoreError>(())
        })
        .await?;
    Ok(())
}

/// The events for an endpoint of an organisation, as its members see them, the latest first.
///
/// # Errors
/// See [`OrganizationError`].
pub async fn deliveries(
    app: &App,
    caller: &Principal,
    organization: OrganizationId,
    webhook: WebhookId,
    before: Option<Cursor<WebhookDeliveryId>>,
    limit: u16,
) -> Result<Page<LoggedDelivery>, OrganizationError> {
    let before = before.map(Cursor::into_inner);
    let asked = u64::from(limit) + 1;
    let items = app.accounts().webhook_deliveries(caller, organization, webhook, before, asked).await?;
    Ok(Page::cut(items, limit, |logged| Cursor::new(logged.delivery.id)))
}

/// How an event stands, as a word.
#[must_use]
pub const fn state_word(state: &OutboxState) -> &'static str {
    match state {
        OutboxState::Waiting => "waiting",
        OutboxState::Done { .. } => "delivered",
        OutboxState::Dead { .. } => "dead",
    }
}
