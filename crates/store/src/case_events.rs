//! The record of a case. The one place where an event gets its hash, and the one place through which its content is
//! written and read.

use domain::{CaseId, Ids, ManualClock, NoticeId};
use jiff::Timestamp;
use record::{ContentPart, Digest, Entry, FactsPart, Row, Salt, Salts, Sealed, ShownFacts};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;
use workflow::{Actor, Case, Content, Event, Notice};

use crate::columns::{count, digest, from_json, instant, maybe_instant, micros, stored, to_json};
use crate::entity::{case_event, event_content, statistics_fact};
use crate::error::{StoreError, unreadable};
use crate::outbox::{OutboxRow, OutboxState, Urgency};
use crate::unit::Unit;

const TABLE: &str = "case_event";
const CONTENT: &str = "event_content";

/// Events on their way into the record, with what follows from each.
pub(crate) struct Sealing {
    case: CaseId,
    head: Digest,
    seq: u64,
    events: Vec<case_event::Model>,
    contents: Vec<event_content::Model>,
    notices: Vec<OutboxRow>,
    facts: Vec<statistics_fact::Model>,
}

impl Sealing {
    /// Goes on after the event `seq` with that chain digest.
    pub(crate) fn begin(case: CaseId, head: Digest, seq: u64) -> Self {
        let (events, contents, notices, facts) = Default::default();
        Self { case, head, seq, events, contents, notices, facts }
    }

    pub(crate) fn head(&self) -> Digest {
        self.head
    }

    /// Adds events one after the other and returns the case as they left it.
    pub(crate) fn add_all<'a>(
        &mut self,
        unit: &Unit,
        case: Case,
        events: impl IntoIterator<Item = &'a Event>,
    ) -> Result<Case, StoreError> {
        events.into_iter().try_fold(case, |before, event| {
            let after = workflow::evolve(before.clone(), event);
            self.add(unit, Some(&before), event, &after)?;
            Ok(after)
        })
    }

    /// Adds one event: seals it, and notes who is told and what is counted.
    pub(crate) fn add(
        &mut self,
        unit: &Unit,
        before: Option<&Case>,
        event: &Event,
        after: &Case,
    ) -> Result<(), StoreError> {
        let (case_id, seq) = (self.case.as_uuid(), stored(self.seq + 1));
        let salts = Salts { facts: salt(unit), content: salt(unit) };
        let (kind, actor) = (event.fact.kind(), actor_text(event.actor));
        let entry = Entry { kind, actor: &actor, at: event.at, facts: &event.fact, content: &event.content };
        let sealed = record::seal(self.head, &entry, &salts).map_err(internal)?;
        self.events.push(case_event::Model {
            case_id,
            seq,
            kind: kind.to_owned(),
            actor_role: event.actor.role().to_string(),
            actor_id: event.actor.id(),
            at: micros(event.at),
            facts: canonical_text(&event.fact)?,
            d1_salt: salts.facts.as_bytes().to_vec(),
            d1: sealed.d1.as_bytes().to_vec(),
            d2: sealed.d2.as_bytes().to_vec(),
            chain: sealed.chain.as_bytes().to_vec(),
        });
        self.contents.push(write_content(case_id, seq, &salts.content, &event.content)?);
        let clock = ManualClock::at(event.at);
        let ids = Ids::new(&clock, &*unit.entropy);
        for notice in workflow::notices_for(after, event) {
            self.notices.push(queued(ids.fresh(), self.case, self.seq + 1, event.at, &notice)?);
        }
        for (ordinal, fact) in (0_i64..).zip(statistics::facts_for(before, event, after)) {
            self.facts.push(statistics_fact::Model {
                case_id,
                seq,
                ordinal,
                measure: fact.measure.as_str().to_owned(),
                at: micros(fact.at),
                body: to_json(&fact)?,
                folded: false,
            });
        }
        (self.head, self.seq) = (sealed.chain, self.seq + 1);
        Ok(())
    }

    /// Writes everything, after the row of the case that it refers to.
    pub(crate) async fn write(self, unit: &Unit) -> Result<(), StoreError> {
        unit.insert_all(self.events).await?;
        unit.insert_all(self.contents).await?;
        unit.outbox().queue(&self.notices).await?;
        unit.insert_all(self.facts).await
    }
}

/// A notice of a case as it waits to be sent. Its payload is the [`Notice`].
fn queued(id: NoticeId, case: CaseId, seq: u64, at: Timestamp, notice: &Notice) -> Result<OutboxRow, StoreError> {
    Ok(OutboxRow {
        id,
        urgency: if notice.not_before.is_some() { Urgency::Reminder } else { Urgency::Notice },
        kind: notice.kind.as_str().to_owned(),
        case: Some(case),
        seq: Some(seq),
        payload: to_json(notice)?,
        dedupe_key: None,
        created_at: at,
        due_at: notice.not_before.unwrap_or(at),
        // A reminder of a limit that is over would only confuse.
        expires_at: notice.not_before.and(notice.due).map(|due| due.at),
        attempts: 0,
        state: OutboxState::Waiting,
    })
}

fn salt(unit: &Unit) -> Salt {
    let mut bytes = [0; 32];
    unit.entropy.fill(&mut bytes);
    Salt::from_bytes(bytes)
}

/// Who acted, as it is hashed: `consumer:0190…`, `system`.
#[must_use]
pub fn actor_text(actor: Actor) -> String {
    match actor.id() {
        Some(id) => format!("{}:{id}", actor.role()),
        None => actor.role().to_string(),
    }
}

fn canonical_text<T: serde::Serialize>(value: &T) -> Result<String, StoreError> {
    let bytes = record::canonical(value).map_err(internal)?;
    String::from_utf8(bytes).map_err(internal)
}

fn internal(error: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::Internal(Box::new(error))
}

/// The one way in for content.
fn write_content(case_id: Uuid, seq: i64, salt: &Salt, content: &Content) -> Result<event_content::Model, StoreError> {
    let (salt, body) = (Some(salt.as_bytes().to_vec()), Some(canonical_text(content)?));
    Ok(event_content::Model { case_id, seq, salt, body, erased_at: None })
}

/// The one way out for content: what there was, with its salt; or when it was erased.
fn read_content(row: &event_content::Model) -> Result<StoredContent, StoreError> {
    match (&row.salt, &row.body, maybe_instant(CONTENT, row.erased_at)?) {
        (Some(salt), Some(body), None) => Ok(StoredContent::Kept {
            content: from_json(CONTENT, body)?,
            salt: Salt::from_bytes(digest(CONTENT, salt)?),
        }),
        (None, None, Some(at)) => Ok(StoredContent::Erased { at }),
        _ => Err(unreadable(CONTENT, "half erased")),
    }
}

/// An event as it is on record.
#[derive(Debug, Clone)]
pub struct StoredEvent {
    /// Its place in the case: 1, 2, 3 …
    pub seq: u64,
    /// The event. Its content is empty if it was erased.
    pub event: Event,
    /// What became of the content.
    pub content: StoredContent,
    /// Its digests.
    pub sealed: Sealed,
    /// The salt of the facts.
    pub facts_salt: Salt,
}

/// The content of an event on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredContent {
    /// It is there.
    Kept {
        /// The content.
        content: Content,
        /// Its salt.
        salt: Salt,
    },
    /// It was erased.
    Erased {
        /// When.
        at: Timestamp,
    },
}

impl StoredEvent {
    fn read(row: &case_event::Model, content: &event_content::Model) -> Result<Self, StoreError> {
        let actor = serde_json::json!({ "role": row.actor_role, "id": row.actor_id });
        let content = read_content(content)?;
        Ok(Self {
            seq: count(row.seq),
            event: Event {
                at: instant(TABLE, row.at)?,
                actor: serde_json::from_value(actor).map_err(|error| unreadable(TABLE, error))?,
                fact: from_json(TABLE, &row.facts)?,
                content: match &content {
                    StoredContent::Kept { content, .. } => content.clone(),
                    StoredContent::Erased { .. } => Content::none(),
                },
            },
            content,
            sealed: Sealed {
                d1: Digest::from_bytes(digest(TABLE, &row.d1)?),
                d2: Digest::from_bytes(digest(TABLE, &row.d2)?),
                chain: Digest::from_bytes(digest(TABLE, &row.chain)?),
            },
            facts_salt: Salt::from_bytes(digest(TABLE, &row.d1_salt)?),
        })
    }

    /// The event for whoever checks the chain, all of it shown. Whoever may not see it gets the same with its parts
    /// withheld.
    ///
    /// # Errors
    /// If it has no JSON form, which an event that was sealed has.
    pub fn row(&self) -> Result<Row, StoreError> {
        let content = match &self.content {
            StoredContent::Kept { content, salt } => {
                ContentPart::Shown { content: serde_json::to_value(content).map_err(internal)?, salt: *salt }
            }
            StoredContent::Erased { .. } => ContentPart::Erased,
        };
        let facts = ShownFacts {
            kind: self.event.fact.kind().to_owned(),
            actor: actor_text(self.event.actor),
            at: self.event.at,
            facts: serde_json::to_value(&self.event.fact).map_err(internal)?,
            salt: self.facts_salt,
        };
        Ok(Row { seq: self.seq, sealed: self.sealed, facts: FactsPart::Shown(facts), content })
    }
}

/// The tables of the record.
#[derive(Debug)]
pub struct Events<'u>(&'u Unit);

impl Unit {
    /// The record of the cases.
    #[must_use]
    pub fn events(&self) -> Events<'_> {
        Events(self)
    }
}

impl Events<'_> {
    /// The events of a case after the place `after`, at most `limit`, in their order.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn of(&self, case: CaseId, after: u64, limit: u64) -> Result<Vec<StoredEvent>, StoreError> {
        let select = case_event::Entity::find()
            .filter(case_event::Column::CaseId.eq(case.as_uuid()))
            .filter(case_event::Column::Seq.gt(stored(after)))
            .order_by_asc(case_event::Column::Seq)
            .limit(limit);
        let events = self.0.all(select).await?;
        let Some(last) = events.last() else { return Ok(Vec::new()) };
        let select = event_content::Entity::find()
            .filter(event_content::Column::CaseId.eq(case.as_uuid()))
            .filter(event_content::Column::Seq.gt(stored(after)))
            .filter(event_content::Column::Seq.lte(last.seq))
            .order_by_asc(event_content::Column::Seq);
        let contents = self.0.all(select).await?;
        if !events.iter().map(|row| row.seq).eq(contents.iter().map(|row| row.seq)) {
            return Err(unreadable(CONTENT, "an event without content"));
        }
        events.iter().zip(&contents).map(|(event, content)| StoredEvent::read(event, content)).collect()
    }

    /// All events of a case.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn all(&self, case: CaseId) -> Result<Vec<StoredEvent>, StoreError> {
        self.of(case, 0, u64::from(u32::MAX)).await
    }

    /// One event of a case.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn one(&self, case: CaseId, seq: u64) -> Result<Option<StoredEvent>, StoreError> {
        let found = self.of(case, seq.saturating_sub(1), 1).await?;
        Ok(found.into_iter().find(|event| event.seq == seq))
    }

    /// Erases the content of all events of a case, and the salts with it. Returns how many there were.
    pub(crate) async fn erase(&self, case: CaseId, now: Timestamp) -> Result<u64, StoreError> {
        use event_content::Column;
        let update = event_content::Entity::update_many()
            .col_expr(Column::Salt, Expr::value(None::<Vec<u8>>))
            .col_expr(Column::Body, Expr::value(None::<String>))
            .col_expr(Column::ErasedAt, Expr::value(micros(now)))
            .filter(Column::CaseId.eq(case.as_uuid()))
            .filter(Column::ErasedAt.is_null());
        self.0.update(update).await
    }
}
