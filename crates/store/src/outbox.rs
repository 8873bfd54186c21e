//! The outbox: notices on their way, written in the transaction of what they tell, claimed under a lease.

use domain::{CaseId, NoticeId};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::columns::{count, id, instant, maybe_id, maybe_instant, micros, stored};
use crate::entity::outbox::{Column, Entity, Model};
use crate::error::{StoreError, fault};
use crate::unit::Unit;

const TABLE: &str = "outbox";

/// Which notices go before others when there are many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// A code that somebody is waiting for and that ends in minutes.
    Code,
    /// A notice of something that has happened.
    Notice,
    /// A reminder.
    Reminder,
}

/// A notice on its way. It carries ids only; the text is made when it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxRow {
    /// Its id, which also makes the `Message-ID`.
    pub id: NoticeId,
    /// Whether it goes before others.
    pub urgency: Urgency,
    /// What it is about.
    pub kind: String,
    /// The case it tells of.
    pub case: Option<CaseId>,
    /// The event it tells of.
    pub seq: Option<u64>,
    /// Ids and dates, as JSON.
    pub payload: String,
    /// What makes it one of a kind, so that it is never queued twice.
    pub dedupe_key: Option<String>,
    /// When it was queued.
    pub created_at: Timestamp,
    /// Not to be sent before.
    pub due_at: Timestamp,
    /// Useless after.
    pub expires_at: Option<Timestamp>,
    /// How often it was claimed.
    pub attempts: u32,
    /// How it stands.
    pub state: OutboxState,
}

/// How a notice stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutboxState {
    /// It waits to be sent, for the first time or again.
    Waiting,
    /// It was sent, or became useless.
    Done {
        /// When.
        at: Timestamp,
    },
    /// It could not be sent, and is not tried again by itself.
    Dead {
        /// Since when.
        at: Timestamp,
        /// Why, as a code.
        reason: String,
    },
}

impl OutboxRow {
    /// Reads the ids and dates.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] if they are not what is asked for.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        crate::columns::from_json(TABLE, &self.payload)
    }

    /// The ids and dates as they are kept.
    ///
    /// # Errors
    /// If they are not data that JSON can hold.
    pub fn write(payload: &impl Serialize) -> Result<String, StoreError> {
        crate::columns::to_json(payload)
    }

    fn of(row: Model) -> Result<Self, StoreError> {
        let state = match (maybe_instant(TABLE, row.done_at)?, maybe_instant(TABLE, row.dead_at)?) {
            (_, Some(at)) => OutboxState::Dead { at, reason: row.reason.unwrap_or_default() },
            (Some(at), None) => OutboxState::Done { at },
            (None, None) => OutboxState::Waiting,
        };
        Ok(Self {
            id: id(row.id),
            urgency: match row.urgency {
                0 => Urgency::Code,
                1 => Urgency::Notice,
                _ => Urgency::Reminder,
            },
            kind: row.kind,
            case: maybe_id(row.case_id),
            seq: row.seq.map(count),
            payload: row.payload,
            dedupe_key: row.dedupe_key,
            created_at: instant(TABLE, row.created_at)?,
            due_at: instant(TABLE, row.due_at)?,
            expires_at: maybe_instant(TABLE, row.expires_at)?,
            attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
            state,
        })
    }

    fn model(&self) -> Model {
        let (done_at, dead_at, reason) = match &self.state {
            OutboxState::Waiting => (None, None, None),
            OutboxState::Done { at } => (Some(micros(*at)), None, None),
            OutboxState::Dead { at, reason } => (None, Some(micros(*at)), Some(reason.clone())),
        };
        Model {
            id: self.id.as_uuid(),
            urgency: match self.urgency {
                Urgency::Code => 0,
                Urgency::Notice => 1,
                Urgency::Reminder => 2,
            },
            kind: self.kind.clone(),
            case_id: self.case.map(CaseId::as_uuid),
            seq: self.seq.map(stored),
            payload: self.payload.clone(),
            dedupe_key: self.dedupe_key.clone(),
            created_at: micros(self.created_at),
            due_at: micros(self.due_at),
            expires_at: self.expires_at.map(micros),
            attempts: i64::from(self.attempts),
            claimed_until: None,
            done_at,
            dead_at,
            reason,
        }
    }
}

/// The table of notices on their way.
#[derive(Debug)]
pub struct Outbox<'u>(&'u Unit);

impl Unit {
    /// Notices on their way.
    #[must_use]
    pub fn outbox(&self) -> Outbox<'_> {
        Outbox(self)
    }
}

impl Outbox<'_> {
    /// Queues notices.
    ///
    /// # Errors
    /// [`StoreError::Taken`] with [`Unique::Notice`](crate::Unique::Notice) if one of its kind was queued before.
    pub async fn queue(&self, rows: &[OutboxRow]) -> Result<(), StoreError> {
        self.0.insert_all(rows.iter().map(OutboxRow::model).collect()).await
    }

    /// Takes the notices that are due, the most urgent first, at most `limit`, and leaves them to the caller until
    /// `until`. Each claim counts as an attempt, so that a notice that kills its worker is not tried for ever.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn claim(&self, now: Timestamp, until: Timestamp, limit: u64) -> Result<Vec<OutboxRow>, StoreError> {
        let free = || Condition::any().add(Column::ClaimedUntil.is_null()).add(Column::ClaimedUntil.lte(micros(now)));
        let due = Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::DoneAt.is_null())
            .filter(Column::DeadAt.is_null())
            .filter(Column::DueAt.lte(micros(now)))
            .filter(free())
            .order_by_asc(Column::Urgency)
            .order_by_asc(Column::DueAt)
            .order_by_asc(Column::Id)
            .limit(limit)
            // SQLite has one writer and no such clause; PostgreSQL's workers pass over each other's rows.
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
        let mut claimed = Entity::update_many()
            .col_expr(Column::ClaimedUntil, Expr::value(micros(until)))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
            .filter(Column::Id.in_subquery(due.into_query()))
            .filter(free())
            .exec_with_returning(&*self.0.connection)
            .await
            .map_err(fault)?;
        claimed.sort_by_key(|row| (row.urgency, row.due_at, row.id));
        claimed.into_iter().map(OutboxRow::of).collect()
    }

    /// A notice.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn get(&self, notice: NoticeId) -> Result<Option<OutboxRow>, StoreError> {
        self.0.one(Entity::find_by_id(notice.as_uuid())).await?.map(OutboxRow::of).transpose()
    }

    /// The notices of a case, oldest first.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn of_case(&self, case: CaseId) -> Result<Vec<OutboxRow>, StoreError> {
        let select = Entity::find().filter(Column::CaseId.eq(case.as_uuid())).order_by_asc(Column::Id);
        self.0.all(select).await?.into_iter().map(OutboxRow::of).collect()
    }

    /// Says that a notice was sent or became useless. One that is dead stays so.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn finish(&self, notice: NoticeId, at: Timestamp) -> Result<(), StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::DoneAt, Expr::value(micros(at)))
            .col_expr(Column::ClaimedUntil, Expr::value(Option::<i64>::None))
            .filter(Column::Id.eq(notice.as_uuid()))
            .filter(Column::DeadAt.is_null());
        self.0.update(update).await.map(drop)
    }

    /// Puts a notice back to be sent later.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn put_back(&self, notice: NoticeId, due_at: Timestamp) -> Result<(), StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(micros(due_at)))
            .col_expr(Column::ClaimedUntil, Expr::value(Option::<i64>::None))
            .filter(Column::Id.eq(notice.as_uuid()));
        self.0.update(update).await.map(drop)
    }

    /// Gives a notice up, for a reason in a code without any address. `false` if it was dead already.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn give_up(&self, notice: NoticeId, at: Timestamp, reason: &str) -> Result<bool, StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::DeadAt, Expr::value(micros(at)))
            .col_expr(Column::DoneAt, Expr::value(Option::<i64>::None))
            .col_expr(Column::ClaimedUntil, Expr::value(Option::<i64>::None))
            .col_expr(Column::Reason, Expr::value(reason))
            .filter(Column::Id.eq(notice.as_uuid()))
            .filter(Column::DeadAt.is_null());
        Ok(self.0.update(update).await? == 1)
    }

    /// Brings a dead notice back, to be sent at once with all its tries. `false` if it was not dead.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn revive(&self, notice: NoticeId, at: Timestamp) -> Result<bool, StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::DeadAt, Expr::value(Option::<i64>::None))
            .col_expr(Column::Reason, Expr::value(Option::<String>::None))
            .col_expr(Column::DueAt, Expr::value(micros(at)))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(Column::Id.eq(notice.as_uuid()))
            .filter(Column::DeadAt.is_not_null());
        Ok(self.0.update(update).await? == 1)
    }

    /// Dead notices, the latest first, after the given one.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn dead(&self, after: Option<(Timestamp, NoticeId)>, limit: u64) -> Result<Vec<OutboxRow>, StoreError> {
        let mut select = Entity::find()
            .filter(Column::DeadAt.is_not_null())
            .order_by_desc(Column::DeadAt)
            .order_by_desc(Column::Id)
            .limit(limit);
        if let Some((at, notice)) = after {
            let here = Expr::tuple([Expr::col(Column::DeadAt), Expr::col(Column::Id)]);
            select = select.filter(here.lt(Expr::tuple([Expr::value(micros(at)), Expr::value(notice.as_uuid())])));
        }
        self.0.all(select).await?.into_iter().map(OutboxRow::of).collect()
    }

    /// When the next notice can be claimed, if any waits: when it falls due, or when the lease of another worker ends.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, StoreError> {
        let waiting = || Entity::find().filter(Column::DoneAt.is_null()).filter(Column::DeadAt.is_null()).limit(1);
        let free = waiting().filter(Column::ClaimedUntil.is_null()).order_by_asc(Column::DueAt);
        let free = self.0.one(free).await?.map(|row| row.due_at);
        let claimed = waiting().filter(Column::ClaimedUntil.is_not_null()).order_by_asc(Column::ClaimedUntil);
        let claimed = self.0.one(claimed).await?.and_then(|row| row.claimed_until);
        maybe_instant(TABLE, free.into_iter().chain(claimed).min())
    }
}
