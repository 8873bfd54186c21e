//! Events on their way to the endpoints of organisations, claimed under a lease as the outbox is, and the log of every try.

use domain::{CaseId, NoticeId, WebhookDeliveryId, WebhookId};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType, OnConflict};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};

use crate::columns::{count, id, instant, maybe_instant, micros, stored};
use crate::entity::webhook_attempt;
use crate::entity::webhook_delivery::{Column, Entity, Model};
use crate::error::{StoreError, fault, unreadable};
use crate::outbox::OutboxState;
use crate::unit::Unit;

const TABLE: &str = "webhook_delivery";
const LOG: &str = "webhook_attempt";

/// An event on its way to one endpoint. It carries ids only; the body is made when it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookDelivery {
    /// Its id, which is also the `webhook-id` of every try.
    pub id: WebhookDeliveryId,
    /// The endpoint.
    pub webhook: WebhookId,
    /// The notice that it repeats. An endpoint is told of a notice once.
    pub notice: NoticeId,
    /// What it is about.
    pub kind: String,
    /// The case it tells of.
    pub case: CaseId,
    /// When it was queued.
    pub created_at: Timestamp,
    /// Not to be sent before.
    pub due_at: Timestamp,
    /// How often it was claimed in all.
    pub attempts: u32,
    /// How often it was claimed since it was queued or replayed: its place in the schedule.
    pub tries: u32,
    /// How it stands.
    pub state: OutboxState,
}

/// One try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookAttempt {
    /// Which: 1 is the first.
    pub attempt: u32,
    /// When it began.
    pub at: Timestamp,
    /// What came back.
    pub result: CallResult,
    /// How long it took, in milliseconds.
    pub duration_ms: u64,
}

/// What a call of an endpoint came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallResult {
    /// The endpoint answered with this status of HTTP.
    Status(u16),
    /// It did not answer, for the reason in this code.
    Failed(String),
}

impl WebhookDelivery {
    fn of(row: Model) -> Result<Self, StoreError> {
        let state = match (maybe_instant(TABLE, row.done_at)?, maybe_instant(TABLE, row.dead_at)?) {
            (_, Some(at)) => OutboxState::Dead { at, reason: row.reason.unwrap_or_default() },
            (Some(at), None) => OutboxState::Done { at },
            (None, None) => OutboxState::Waiting,
        };
        Ok(Self {
            id: id(row.id),
            webhook: id(row.webhook_id),
            notice: id(row.notice_id),
            kind: row.kind,
            case: id(row.case_id),
            created_at: instant(TABLE, row.created_at)?,
            due_at: instant(TABLE, row.due_at)?,
            attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
            tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
            state,
        })
    }
}

impl WebhookAttempt {
    fn of(row: webhook_attempt::Model) -> Result<Self, StoreError> {
        let result = match (row.status, row.error) {
            (Some(status), _) => CallResult::Status(u16::try_from(status).map_err(|error| unreadable(LOG, error))?),
            (None, Some(code)) => CallResult::Failed(code),
            (None, None) => return Err(unreadable(LOG, "neither a status nor an error")),
        };
        Ok(Self {
            attempt: u32::try_from(row.attempt).unwrap_or(u32::MAX),
            at: instant(LOG, row.attempted_at)?,
            result,
            duration_ms: count(row.duration_ms),
        })
    }
}

/// The tables of events for endpoints.
#[derive(Debug)]
pub struct WebhookDeliveries<'u>(&'u Unit);

impl Unit {
    /// Events on their way to endpoints.
    #[must_use]
    pub fn webhook_deliveries(&self) -> WebhookDeliveries<'_> {
        WebhookDeliveries(self)
    }
}

impl WebhookDeliveries<'_> {
    /// Queues an event of a notice for an endpoint, to be sent at once. What was queued before stays as it is.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn queue(
        &self,
        delivery: WebhookDeliveryId,
        webhook: WebhookId,
        notice: NoticeId,
        kind: &str,
        case: CaseId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let row = Model {
            id: delivery.as_uuid(),
            webhook_id: webhook.as_uuid(),
            notice_id: notice.as_uuid(),
            kind: kind.to_owned(),
            case_id: case.as_uuid(),
            created_at: micros(now),
            due_at: micros(now),
            attempts: 0,
            tries: 0,
            claimed_until: None,
            done_at: None,
            dead_at: None,
            reason: None,
        };
        Entity::insert(row.into_active_model())
            .on_conflict(OnConflict::columns([Column::NoticeId, Column::WebhookId]).do_nothing().to_owned())
            .exec_without_returning(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// Whether an event can be claimed.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn is_any_due(&self, now: Timestamp) -> Result<bool, StoreError> {
        Ok(self.0.one(due(now).limit(1)).await?.is_some())
    }

    /// Takes the events that are due, the longest due first, at most `limit`, and leaves them to the caller until `until`.
    /// Each claim counts as a try.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn claim(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u64,
    ) -> Result<Vec<WebhookDelivery>, StoreError> {
        let due = due(now)
            .select_only()
            .column(Column::Id)
            .order_by_asc(Column::DueAt)
            .order_by_asc(Column::Id)
            .limit(limit)
            // SQLite has one writer and no such clause; PostgreSQL's workers pass over each other's rows.
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
        let mut claimed = Entity::update_many()
            .col_expr(Column::ClaimedUntil, Expr::value(micros(until)))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
            .col_expr(Column::Tries, Expr::col(Column::Tries).add(1))
            .filter(Column::Id.in_subquery(due.into_query()))
            .filter(free(now))
            .exec_with_returning(&*self.0.connection)
            .await
            .map_err(fault)?;
        claimed.sort_by_key(|row| (row.due_at, row.id));
        claimed.into_iter().map(WebhookDelivery::of).collect()
    }

    /// An event.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn get(&self, delivery: WebhookDeliveryId) -> Result<Option<WebhookDelivery>, StoreError> {
        self.0.one(Entity::find_by_id(delivery.as_uuid())).await?.map(WebhookDelivery::of).transpose()
    }

    /// The events for an endpoint, the latest first, before the given one.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn of_webhook(
        &self,
        webhook: WebhookId,
        before: Option<WebhookDeliveryId>,
        limit: u64,
    ) -> Result<Vec<WebhookDelivery>, StoreError> {
        let mut select =
            Entity::find().filter(Column::WebhookId.eq(webhook.as_uuid())).order_by_desc(Column::Id).limit(limit);
        if let Some(before) = before {
            select = select.filter(Column::Id.lt(before.as_uuid()));
        }
        self.0.all(select).await?.into_iter().map(WebhookDelivery::of).collect()
    }

    /// Says that an event was taken by its endpoint.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn finish(&self, delivery: WebhookDeliveryId, at: Timestamp) -> Result<(), StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::DoneAt, Expr::value(micros(at)))
            .col_expr(Column::ClaimedUntil, Expr::value(Option::<i64>::None))
            .filter(Column::Id.eq(delivery.as_uuid()))
            .filter(Column::DeadAt.is_null());
        self.0.update(update).await.map(drop)
    }

    /// Puts an event back to be sent later.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn put_back(&self, delivery: WebhookDeliveryId, due_at: Timestamp) -> Result<(), StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(micros(due_at)))
            .col_expr(Column::ClaimedUntil, Expr::value(Option::<i64>::None))
            .filter(Column::Id.eq(delivery.as_uuid()));
        self.0.update(update).await.map(drop)
    }

    /// Gives an event up, for a reason in a code.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn give_up(&self, delivery: WebhookDeliveryId, at: Timestamp, reason: &str) -> Result<(), StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::DeadAt, Expr::value(micros(at)))
            .col_expr(Column::ClaimedUntil, Expr::value(Option::<i64>::None))
            .col_expr(Column::Reason, Expr::value(reason))
            .filter(Column::Id.eq(delivery.as_uuid()))
            .filter(Column::DoneAt.is_null())
            .filter(Column::DeadAt.is_null());
        self.0.update(update).await.map(drop)
    }

    /// Sends an event of that endpoint again at once, with all its tries, under the same id. Whether there is such an event.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn replay(
        &self,
        webhook: WebhookId,
        delivery: WebhookDeliveryId,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::DoneAt, Expr::value(Option::<i64>::None))
            .col_expr(Column::DeadAt, Expr::value(Option::<i64>::None))
            .col_expr(Column::Reason, Expr::value(Option::<String>::None))
            .col_expr(Column::DueAt, Expr::value(micros(at)))
            .col_expr(Column::Tries, Expr::value(0))
            .filter(Column::Id.eq(delivery.as_uuid()))
            .filter(Column::WebhookId.eq(webhook.as_uuid()));
        Ok(self.0.update(update).await? == 1)
    }

    /// Adds a try to the log.
    ///
    /// # Errors
    /// [`StoreError::Taken`] if it was noted before.
    pub async fn note(&self, delivery: WebhookDeliveryId, attempt: &WebhookAttempt) -> Result<(), StoreError> {
        let (status, error) = match &attempt.result {
            CallResult::Status(status) => (Some(i64::from(*status)), None),
            CallResult::Failed(code) => (None, Some(code.clone())),
        };
        self.0
            .insert(webhook_attempt::Model {
                delivery_id: delivery.as_uuid(),
                attempt: i64::from(attempt.attempt),
                attempted_at: micros(attempt.at),
                status,
                error,
                duration_ms: stored(attempt.duration_ms),
            })
            .await
    }

    /// The tries of an event, the latest first.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn attempts(&self, delivery: WebhookDeliveryId, limit: u64) -> Result<Vec<WebhookAttempt>, StoreError> {
        let select = webhook_attempt::Entity::find()
            .filter(webhook_attempt::Column::DeliveryId.eq(delivery.as_uuid()))
            .order_by_desc(webhook_attempt::Column::Attempt)
            .limit(limit);
        self.0.all(select).await?.into_iter().map(WebhookAttempt::of).collect()
    }

    /// Removes tries made before an instant, and the events that ended before it. Returns how many rows there were.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn purge(&self, before: Timestamp) -> Result<u64, StoreError> {
        let before = micros(before);
        let tries = webhook_attempt::Entity::delete_many().filter(webhook_attempt::Column::AttemptedAt.lt(before));
        let ended = Condition::any().add(Column::DoneAt.lt(before)).add(Column::DeadAt.lt(before));
        Ok(self.0.remove(tries).await? + self.0.remove(Entity::delete_many().filter(ended)).await?)
    }
}

fn due(now: Timestamp) -> Select<Entity> {
    Entity::find()
        .filter(Column::DoneAt.is_null())
        .filter(Column::DeadAt.is_null())
        .filter(Column::DueAt.lte(micros(now)))
        .filter(free(now))
}

fn free(now: Timestamp) -> Condition {
    Condition::any().add(Column::ClaimedUntil.is_null()).add(Column::ClaimedUntil.lte(micros(now)))
}
