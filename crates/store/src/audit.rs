//! Who did what outside the record of a case: to accounts, to the register, by retention. Only ever appended to.

use domain::CaseId;
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;
use workflow::Actor;

use crate::columns::{from_json, instant, maybe_id, micros};
use crate::entity::audit::{self, Column, Entity};
use crate::error::{StoreError, unreadable};
use crate::unit::Unit;

const TABLE: &str = "audit";

/// One thing that was done.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditRow {
    /// Its id: a UUID of version 7, so that rows sort by time.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub actor: Actor,
    /// What, as a word of ours: `account-disabled`, `case-erased`.
    pub action: String,
    /// What kind of thing it was done to: `account`, `case`.
    pub subject_kind: String,
    /// Which one.
    pub subject: Option<Uuid>,
    /// The case it belongs to.
    pub case: Option<CaseId>,
    /// Ids and codes that belong to it; never a name or an address.
    pub detail: serde_json::Value,
}

/// The table of what was done.
#[derive(Debug)]
pub struct Audit<'u>(&'u Unit);

impl Unit {
    /// What was done outside the record of a case.
    #[must_use]
    pub fn audit(&self) -> Audit<'_> {
        Audit(self)
    }
}

impl Audit<'_> {
    /// Adds a row.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn note(&self, row: &AuditRow) -> Result<(), StoreError> {
        let model = audit::Model {
            id: row.id,
            at: micros(row.at),
            actor_role: row.actor.role().to_string(),
            actor_id: row.actor.id(),
            action: row.action.clone(),
            subject_kind: row.subject_kind.clone(),
            subject_id: row.subject,
            case_id: row.case.map(CaseId::as_uuid),
            detail: row.detail.to_string(),
        };
        self.0.insert(model).await
    }

    /// What was done to one thing, the latest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn of_subject(&self, subject: Uuid, limit: u16) -> Result<Vec<AuditRow>, StoreError> {
        self.list(Entity::find().filter(Column::SubjectId.eq(subject)), limit).await
    }

    /// What was done about one case, the latest first.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn of_case(&self, case: CaseId, limit: u16) -> Result<Vec<AuditRow>, StoreError> {
        self.list(Entity::find().filter(Column::CaseId.eq(case.as_uuid())), limit).await
    }

    async fn list(&self, select: Select<Entity>, limit: u16) -> Result<Vec<AuditRow>, StoreError> {
        let rows = self.0.all(select.order_by_desc(Column::Id).limit(u64::from(limit))).await?;
        rows.into_iter().map(read).collect()
    }
}

fn read(row: audit::Model) -> Result<AuditRow, StoreError> {
    let actor = serde_json::json!({ "role": row.actor_role, "id": row.actor_id });
    Ok(AuditRow {
        id: row.id,
        at: instant(TABLE, row.at)?,
        actor: serde_json::from_value(actor).map_err(|error| unreadable(TABLE, error))?,
        action: row.action,
        subject_kind: row.subject_kind,
        subject: row.subject_id,
        case: maybe_id(row.case_id),
        detail: from_json(TABLE, &row.detail)?,
    })
}
