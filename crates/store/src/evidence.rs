//! What was put in evidence: whose it is, what kind, and the digest under which the bytes are kept elsewhere.

use domain::{CaseId, EvidenceId, PartyId, Sensitive};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::columns::{count, digest, id, instant, maybe_instant, micros, stored};
use crate::entity::evidence::{self, Column, Entity};
use crate::error::StoreError;
use crate::unit::Unit;

const TABLE: &str = "evidence";

/// A file put in evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceRow {
    /// Its id.
    pub id: EvidenceId,
    /// The case.
    pub case: CaseId,
    /// Who put it in.
    pub party: PartyId,
    /// What kind of evidence it is said to be, by the code of the taxonomy.
    pub kind: Option<String>,
    /// The SHA-256 of the bytes.
    pub sha256: [u8; 32],
    /// How many bytes.
    pub size: u64,
    /// The media type, as found in the bytes.
    pub media_type: String,
    /// The name of the file; none once it was erased.
    pub name: Option<Sensitive<String>>,
    /// When it was put in.
    pub added_at: Timestamp,
    /// When it was erased.
    pub erased_at: Option<Timestamp>,
}

impl EvidenceRow {
    fn read(row: evidence::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: id(row.id),
            case: id(row.case_id),
            party: id(row.party_id),
            kind: row.kind,
            sha256: digest(TABLE, &row.digest)?,
            size: count(row.size),
            media_type: row.media_type,
            name: row.name.map(Into::into),
            added_at: instant(TABLE, row.added_at)?,
            erased_at: maybe_instant(TABLE, row.erased_at)?,
        })
    }
}

/// The table of evidence.
#[derive(Debug)]
pub struct Evidence<'u>(&'u Unit);

impl Unit {
    /// The evidence.
    #[must_use]
    pub fn evidence(&self) -> Evidence<'_> {
        Evidence(self)
    }
}

impl Evidence<'_> {
    /// Adds a file. Its bytes are in the evidence store before: a row never points at nothing.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn insert(&self, file: &EvidenceRow) -> Result<(), StoreError> {
        let row = evidence::Model {
            case_id: file.case.as_uuid(),
            id: file.id.as_uuid(),
            party_id: file.party.as_uuid(),
            kind: file.kind.clone(),
            digest: file.sha256.to_vec(),
            size: stored(file.size),
            media_type: file.media_type.clone(),
            name: file.name.as_ref().map(|name| name.expose().clone()),
            added_at: micros(file.added_at),
            erased_at: file.erased_at.map(micros),
        };
        self.0.insert(row).await
    }

    /// One file of a case.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn get(&self, case: CaseId, file: EvidenceId) -> Result<Option<EvidenceRow>, StoreError> {
        let row = self.0.one(Entity::find_by_id((case.as_uuid(), file.as_uuid()))).await?;
        row.map(EvidenceRow::read).transpose()
    }

    /// The files of a case, in the order in which they were put in.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn of(&self, case: CaseId) -> Result<Vec<EvidenceRow>, StoreError> {
        let select = Entity::find()
            .filter(Column::CaseId.eq(case.as_uuid()))
            .order_by_asc(Column::AddedAt)
            .order_by_asc(Column::Id);
        self.0.all(select).await?.into_iter().map(EvidenceRow::read).collect()
    }

    /// Erases the names of the files of a case. How many there were.
    pub(crate) async fn erase(&self, case: CaseId, now: Timestamp) -> Result<u64, StoreError> {
        let update = Entity::update_many()
            .col_expr(Column::Name, Expr::value(None::<String>))
            .col_expr(Column::ErasedAt, Expr::value(micros(now)))
            .filter(Column::CaseId.eq(case.as_uuid()))
            .filter(Column::ErasedAt.is_null());
        self.0.update(update).await
    }
}
