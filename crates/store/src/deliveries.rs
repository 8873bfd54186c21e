//! What became of each notice: the delivery record that both sides see, and the inbox of people with accounts.

use domain::{CaseId, NoticeId};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::columns::{id, instant, maybe_id, maybe_instant, micros};
use crate::entity::{inbox_notice, notice_delivery};
use crate::error::{StoreError, fault, unreadable};
use crate::unit::Unit;

const TABLE: &str = "notice_delivery";

/// One attempt to tell somebody something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The notice.
    pub notice: NoticeId,
    /// Which attempt: 1 is the first. A bounce has the number after the last.
    pub attempt: u32,
    /// The case it tells of.
    pub case: Option<CaseId>,
    /// What it was about.
    pub kind: String,
    /// The party or account it was for.
    pub recipient: Option<Uuid>,
    /// By what way.
    pub channel: DeliveryChannel,
    /// What became of it.
    pub result: DeliveryResult,
    /// The code of a failure, without any address.
    pub code: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// Makes an enum of the words of a column.
macro_rules! column_words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// The word that stands in the table and in answers.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            fn read(text: &str) -> Result<Self, StoreError> {
                match text {
                    $($word => Ok(Self::$variant),)*
                    other => Err(unreadable(TABLE, other)),
                }
            }
        }
    };
}

column_words! {
    /// By what way a notice went.
    DeliveryChannel {
        /// Mail.
        Email "e-mail",
        /// The systems of an organisation.
        Webhook "webhook",
        /// The inbox on the pages.
        InApp "in-app",
    }
}

column_words! {
    /// What became of an attempt.
    DeliveryResult {
        /// The recipient's own system took it.
        Accepted "accepted",
        /// Our relay took it.
        Relayed "relayed",
        /// It was not taken, and is tried again.
        Deferred "deferred",
        /// It was not taken, and is not tried again.
        Refused "refused",
        /// It was taken and came back.
        Bounced "bounced",
        /// It became useless before it could be sent.
        Expired "expired",
    }
}

/// A notice in somebody's inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboxRow {
    /// The account, or the party of an invitation.
    pub recipient: Uuid,
    /// The notice.
    pub notice: NoticeId,
    /// What it is about.
    pub kind: String,
    /// The case it tells of.
    pub case: Option<CaseId>,
    /// Ids and dates, as JSON.
    pub payload: String,
    /// When.
    pub at: Timestamp,
    /// When it was read.
    pub read_at: Option<Timestamp>,
}

/// The tables of what became of notices.
#[derive(Debug)]
pub struct Deliveries<'u>(&'u Unit);

impl Unit {
    /// What became of notices.
    #[must_use]
    pub fn deliveries(&self) -> Deliveries<'_> {
        Deliveries(self)
    }
}

impl Deliveries<'_> {
    /// Notes an attempt.
    ///
    /// # Errors
    /// [`StoreError::Taken`] if it was noted before.
    pub async fn note(&self, delivery: &Delivery) -> Result<(), StoreError> {
        self.0.insert(model(delivery)).await
    }

    /// Notes that the systems of an organisation took a notice. The first of its endpoints counts: who runs which is not
    /// the other side's to know, and each has a log of its own.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn note_taken_by_webhook(
        &self,
        notice: NoticeId,
        case: CaseId,
        kind: &str,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        use notice_delivery::{Column, Entity};
        let delivery = Delivery {
            notice,
            attempt: 1,
            case: Some(case),
            kind: kind.to_owned(),
            recipient: None,
            channel: DeliveryChannel::Webhook,
            result: DeliveryResult::Accepted,
            code: None,
            at,
        };
        Entity::insert(model(&delivery).into_active_model())
            .on_conflict(
                OnConflict::columns([Column::NoticeId, Column::Channel, Column::Attempt]).do_nothing().to_owned(),
            )
            .exec_without_returning(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// The attempts for a case, oldest first.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn of_case(&self, case: CaseId) -> Result<Vec<Delivery>, StoreError> {
        use notice_delivery::{Column, Entity};
        let select = Entity::find()
            .filter(Column::CaseId.eq(case.as_uuid()))
            .order_by_asc(Column::At)
            .order_by_asc(Column::NoticeId)
            .order_by_asc(Column::Attempt);
        self.0.all(select).await?.into_iter().map(read).collect()
    }

    /// The attempts for a notice, oldest first.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn of_notice(&self, notice: NoticeId) -> Result<Vec<Delivery>, StoreError> {
        use notice_delivery::{Column, Entity};
        let select = Entity::find().filter(Column::NoticeId.eq(notice.as_uuid())).order_by_asc(Column::Attempt);
        self.0.all(select).await?.into_iter().map(read).collect()
    }

    /// The number of the next attempt to mail a notice. It is not that of the outbox, which begins anew when an officer has a
    /// dead notice sent again.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn next_mail_attempt(&self, notice: NoticeId) -> Result<u32, StoreError> {
        let mut mailed = self.of_notice(notice).await?.into_iter().filter(|one| one.channel == DeliveryChannel::Email);
        Ok(mailed.next_back().map_or(1, |last| last.attempt.saturating_add(1)))
    }

    /// Puts a notice into an inbox; once there, it stays as it is.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn put_in_inbox(&self, row: &InboxRow) -> Result<(), StoreError> {
        use inbox_notice::{Column, Entity, Model};
        let model = Model {
            recipient_id: row.recipient,
            id: row.notice.as_uuid(),
            kind: row.kind.clone(),
            case_id: row.case.map(CaseId::as_uuid),
            payload: row.payload.clone(),
            at: micros(row.at),
            read_at: row.read_at.map(micros),
        };
        Entity::insert(model.into_active_model())
            .on_conflict(OnConflict::columns([Column::RecipientId, Column::Id]).do_nothing().to_owned())
            .exec_without_returning(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// The notices in an inbox, the latest first, before the given one.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn inbox(
        &self,
        recipient: Uuid,
        before: Option<NoticeId>,
        limit: u64,
    ) -> Result<Vec<InboxRow>, StoreError> {
        use inbox_notice::{Column, Entity};
        let mut select =
            Entity::find().filter(Column::RecipientId.eq(recipient)).order_by_desc(Column::Id).limit(limit);
        if let Some(before) = before {
            select = select.filter(Column::Id.lt(before.as_uuid()));
        }
        let rows = self.0.all(select).await?;
        rows.into_iter()
            .map(|row| {
                Ok(InboxRow {
                    recipient: row.recipient_id,
                    notice: id(row.id),
                    kind: row.kind,
                    case: maybe_id(row.case_id),
                    payload: row.payload,
                    at: instant("inbox_notice", row.at)?,
                    read_at: maybe_instant("inbox_notice", row.read_at)?,
                })
            })
            .collect()
    }

    /// Marks a notice as read. `false` if it is not in that inbox.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn mark_read(&self, recipient: Uuid, notice: NoticeId, at: Timestamp) -> Result<bool, StoreError> {
        use inbox_notice::{Column, Entity};
        let read_at = Expr::col(Column::ReadAt).if_null(Expr::value(micros(at)));
        let update = Entity::update_many()
            .col_expr(Column::ReadAt, read_at)
            .filter(Column::RecipientId.eq(recipient))
            .filter(Column::Id.eq(notice.as_uuid()));
        Ok(self.0.update(update).await? == 1)
    }
}

fn model(delivery: &Delivery) -> notice_delivery::Model {
    notice_delivery::Model {
        notice_id: delivery.notice.as_uuid(),
        attempt: i64::from(delivery.attempt),
        case_id: delivery.case.map(CaseId::as_uuid),
        kind: delivery.kind.clone(),
        recipient_id: delivery.recipient,
        channel: delivery.channel.as_str().to_owned(),
        result: delivery.result.as_str().to_owned(),
        code: delivery.code.clone(),
        at: micros(delivery.at),
    }
}

fn read(row: notice_delivery::Model) -> Result<Delivery, StoreError> {
    Ok(Delivery {
        notice: id(row.notice_id),
        attempt: u32::try_from(row.attempt).unwrap_or(u32::MAX),
        case: maybe_id(row.case_id),
        kind: row.kind,
        recipient: row.recipient_id,
        channel: DeliveryChannel::read(&row.channel)?,
        result: DeliveryResult::read(&row.result)?,
        code: row.code,
        at: instant(TABLE, row.at)?,
    })
}
