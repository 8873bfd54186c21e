//! Cases: the projection of each, written together with everything that follows from its events.

use domain::{CaseId, Category, Country, MerchantId, ProblemType, ReferenceNumber};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use workflow::{AppointmentPhase, Case, Event, OutcomeName, Stage, StageName};

use crate::case_events::Sealing;
use crate::columns::{count, digest, from_json, id, instant, maybe_id, maybe_instant, maybe_word, micros};
use crate::columns::{stored, to_json, word};
use crate::entity::case_deadline;
use crate::entity::case_file::{self, Column, Entity};
use crate::error::StoreError;
use crate::parties::CaseParty;
use crate::unit::Unit;

pub(crate) const TABLE: &str = "case_file";

/// A case as it is filed.
#[derive(Debug)]
pub struct NewCase<'a> {
    /// Its id.
    pub id: CaseId,
    /// What happened at filing; the first is that a complaint was filed.
    pub events: &'a [Event],
    /// The people in it.
    pub parties: &'a [CaseParty],
    /// A digest of the filer's address and the order. At most one open case has it.
    pub order_key: Option<[u8; 32]>,
}

/// The row of a case without what is only in the projection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSummary {
    /// Its id.
    pub id: CaseId,
    /// The number for telephones and paper.
    pub reference: ReferenceNumber,
    /// How many events it has had.
    pub version: u64,
    /// Where it stands.
    pub stage: StageName,
    /// The consumer's state.
    pub consumer_state: Country,
    /// The merchant's state.
    pub merchant_state: Country,
    /// The merchant's entry in the register, as it is today: after a merge, the one merged into.
    pub merchant: Option<MerchantId>,
    /// What the complaint is about.
    pub problem: ProblemType,
    /// What was bought.
    pub category: Category,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// When something last happened.
    pub changed_at: Timestamp,
    /// When the next limit ends.
    pub next_due_at: Option<Timestamp>,
    /// When it closed.
    pub closed_at: Option<Timestamp>,
    /// How it ended.
    pub outcome: Option<OutcomeName>,
    /// When personal data was erased.
    pub erased_at: Option<Timestamp>,
}

impl CaseSummary {
    pub(crate) fn read(row: &case_file::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: id(row.id),
            reference: word(TABLE, &row.reference)?,
            version: count(row.version),
            stage: word(TABLE, &row.stage)?,
            consumer_state: word(TABLE, &row.consumer_state)?,
            merchant_state: word(TABLE, &row.merchant_state)?,
            merchant: maybe_id(row.merchant_id),
            problem: word(TABLE, &row.problem)?,
            category: word(TABLE, &row.category)?,
            filed_at: instant(TABLE, row.filed_at)?,
            changed_at: instant(TABLE, row.changed_at)?,
            next_due_at: maybe_instant(TABLE, row.next_due_at)?,
            closed_at: maybe_instant(TABLE, row.closed_at)?,
            outcome: maybe_word(TABLE, row.outcome.as_deref())?,
            erased_at: maybe_instant(TABLE, row.erased_at)?,
        })
    }
}

/// The table of cases.
#[derive(Debug)]
pub struct Cases<'u>(pub(crate) &'u Unit);

impl Unit {
    /// The cases.
    #[must_use]
    pub fn cases(&self) -> Cases<'_> {
        Cases(self)
    }
}

impl Cases<'_> {
    /// Writes a new case: row, people, events, deadlines, notices and statistics.
    ///
    /// # Errors
    /// [`Unique::OpenCaseOfOrder`](crate::Unique::OpenCaseOfOrder) if the same person has a case about the same order;
    /// [`Unique::Reference`](crate::Unique::Reference) if the number is taken; [`StoreError::Unreadable`] if the events do
    /// not begin with a filing.
    pub async fn file(&self, new: &NewCase<'_>) -> Result<Case, StoreError> {
        let mut events = new.events.iter();
        let begun = events.next().and_then(|event| workflow::begin(new.id, event).map(|case| (event, case)));
        let (first, begun) = begun.ok_or_else(|| crate::error::unreadable("case_event", "the first files nothing"))?;
        let mut sealing = Sealing::begin(new.id, record::genesis(&new.id), 0);
        sealing.add(self.0, None, first, &begun)?;
        let case = sealing.add_all(self.0, begun, events)?;
        let row = case_file::Model {
            id: new.id.as_uuid(),
            reference: case.reference.to_string(),
            procedure: format!("{}/{}", case.procedure.id, case.procedure.version),
            stage: case.stage.name().as_str().to_owned(),
            version: stored(case.version),
            projection: to_json(&case)?,
            chain: sealing.head().as_bytes().to_vec(),
            consumer_state: case.consumer.country.to_string(),
            merchant_state: case.merchant.country.to_string(),
            merchant_id: Some(case.register_entry.as_uuid()),
            mediator_id: mediator_of(&case),
            problem: case.claim.problem.to_string(),
            category: case.claim.category.to_string(),
            filed_at: micros(case.filed_at),
            changed_at: micros(new.events.last().map_or(case.filed_at, |event| event.at)),
            next_due_at: case.next_due().map(|deadline| micros(deadline.due.at)),
            claimed_until: None,
            closed_at: case.closed_at.map(micros),
            outcome: case.outcome.map(|concluded| concluded.outcome.name().as_str().to_owned()),
            order_key: new.order_key.map(|key| key.to_vec()),
            erased_at: None,
        };
        self.0.insert(row).await?;
        self.0.parties().insert_all(new.id, new.parties).await?;
        sealing.write(self.0).await?;
        self.write_deadlines(&case).await?;
        Ok(case)
    }

    /// Adds events to a case, with everything that follows from them, and returns the case as they left it. `seen` is the
    /// version that the caller decided on; none where that does not matter.
    ///
    /// # Errors
    /// [`StoreError::Stale`] if the case has had other events since `seen`, or since `before` was read.
    pub async fn append(&self, before: &Case, seen: Option<u64>, events: &[Event]) -> Result<Case, StoreError> {
        const STALE: StoreError = StoreError::Stale { what: "case" };
        if seen.is_some_and(|seen| seen != before.version) {
            return Err(STALE);
        }
        let Some(last) = events.last() else { return Ok(before.clone()) };
        let head = self.row(before.id).await?.filter(|row| count(row.version) == before.version).ok_or(STALE)?;
        let head = record::Digest::from_bytes(digest(TABLE, &head.chain)?);
        let mut sealing = Sealing::begin(before.id, head, before.version);
        let case = sealing.add_all(self.0, before.clone(), events)?;
        let outcome = case.outcome.map(|concluded| concluded.outcome.name().as_str().to_owned());
        let update = Entity::update_many()
            .col_expr(Column::Stage, Expr::value(case.stage.name().as_str()))
            .col_expr(Column::Version, Expr::value(stored(case.version)))
            .col_expr(Column::Projection, Expr::value(to_json(&case)?))
            .col_expr(Column::Chain, Expr::value(sealing.head().as_bytes().to_vec()))
            .col_expr(Column::MediatorId, Expr::value(mediator_of(&case)))
            .col_expr(Column::ChangedAt, Expr::value(micros(last.at)))
            .col_expr(Column::NextDueAt, Expr::value(case.next_due().map(|deadline| micros(deadline.due.at))))
            .col_expr(Column::ClaimedUntil, Expr::value(None::<i64>))
            .col_expr(Column::ClosedAt, Expr::value(case.closed_at.map(micros)))
            .col_expr(Column::Outcome, Expr::value(outcome))
            .filter(Column::Id.eq(before.id.as_uuid()))
            .filter(Column::Version.eq(stored(before.version)));
        if self.0.update(update).await? != 1 {
            return Err(STALE);
        }
        sealing.write(self.0).await?;
        if case.deadlines() != before.deadlines() {
            let delete = case_deadline::Entity::delete_many();
            self.0.remove(delete.filter(case_deadline::Column::CaseId.eq(case.id.as_uuid()))).await?;
            self.write_deadlines(&case).await?;
        }
        Ok(case)
    }

    /// The case with that id, as its events left it: one row, nothing is replayed.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn get(&self, case: CaseId) -> Result<Option<Case>, StoreError> {
        let row = self.row(case).await?;
        row.map(|row| from_json(TABLE, &row.projection)).transpose()
    }

    /// The row of the case with that id.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn summary(&self, case: CaseId) -> Result<Option<CaseSummary>, StoreError> {
        self.row(case).await?.as_ref().map(CaseSummary::read).transpose()
    }

    /// The case with that number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn by_reference(&self, reference: ReferenceNumber) -> Result<Option<Case>, StoreError> {
        let row = self.0.one(Entity::find().filter(Column::Reference.eq(reference.to_string()))).await?;
        row.map(|row| from_json(TABLE, &row.projection)).transpose()
    }

    /// The open case with that key of filer and order.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn open_of_order(&self, order_key: &[u8; 32]) -> Result<Option<CaseId>, StoreError> {
        let select = Entity::find().filter(Column::OrderKey.eq(order_key.to_vec())).filter(Column::ClosedAt.is_null());
        Ok(self.0.one(select).await?.map(|row| id(row.id)))
    }

    pub(crate) async fn row(&self, case: CaseId) -> Result<Option<case_file::Model>, StoreError> {
        self.0.one(Entity::find_by_id(case.as_uuid())).await
    }

    async fn write_deadlines(&self, case: &Case) -> Result<(), StoreError> {
        let rows: Result<Vec<_>, _> = (0_i64..)
            .zip(case.deadlines())
            .map(|(seq, deadline)| {
                Ok(case_deadline::Model {
                    case_id: case.id.as_uuid(),
                    seq,
                    kind: deadline.kind.as_str().to_owned(),
                    due_at: micros(deadline.due.at),
                    body: to_json(&deadline)?,
                })
            })
            .collect();
        self.0.insert_all(rows?).await
    }
}

/// Who must find the case among their own: the mediator, or who is being asked to be.
fn mediator_of(case: &Case) -> Option<uuid::Uuid> {
    let asked = match &case.stage {
        Stage::Appointment {
            phase: AppointmentPhase::Declaring { mediator, .. } | AppointmentPhase::Objecting { mediator, .. },
            ..
        } => Some(*mediator),
        _ => None,
    };
    asked.or(case.mediator.map(|mediator| mediator.account)).map(domain::AccountId::as_uuid)
}
