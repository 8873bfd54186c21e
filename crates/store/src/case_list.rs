//! Lists of cases, page by page, and the cases whose time has come.

use std::fmt;
use std::str::FromStr;

use domain::{AccountId, CaseId, MerchantId, OrganizationId, ReferenceNumber};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};
use uuid::Uuid;
use workflow::StageName;

use crate::cases::{CaseSummary, Cases, TABLE};
use crate::columns::{id, maybe_instant, micros};
use crate::entity::case_file::{Column, Entity};
use crate::entity::case_party;
use crate::error::{StoreError, fault};
use crate::parties::{containing, folded};

/// Which cases a list is of.
#[derive(Debug, Clone)]
pub struct CaseQuery {
    /// Whose cases.
    pub of: CaseScope,
    /// Only those in these stages; empty for all.
    pub stages: Vec<StageName>,
    /// Only those with this number, or with this in the name of somebody in them.
    pub text: Option<String>,
    /// Only those whose next limit ends before.
    pub due_before: Option<Timestamp>,
    /// In which order.
    pub order: CaseOrder,
    /// Only those after this one in that order.
    pub after: Option<CaseCursor>,
    /// How many at most.
    pub limit: u16,
}

/// Whose cases a list is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseScope {
    /// All; for officers.
    All,
    /// Those in which this account or one of these organisations is a party, or the account mediates.
    Own {
        /// The account, unless it is an organisation's key that asks.
        account: Option<AccountId>,
        /// The organisations.
        organizations: Vec<OrganizationId>,
    },
    /// Those about one merchant; for officers.
    Merchant(MerchantId),
}

/// In which order cases are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseOrder {
    /// The latest filed first.
    Newest,
    /// The one whose next limit ends first; those without one are left out.
    Due,
}

/// A place in a list. As text it goes into an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseCursor {
    /// After this case in the order of filing.
    Newest(CaseId),
    /// After this case in the order of limits.
    Due(Timestamp, CaseId),
}

/// The text is not a place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in a list")]
pub struct CaseCursorError;

impl fmt::Display for CaseCursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newest(case) => write!(formatter, "n.{}", case.as_uuid().simple()),
            Self::Due(at, case) => write!(formatter, "d.{}.{}", micros(*at), case.as_uuid().simple()),
        }
    }
}

impl FromStr for CaseCursor {
    type Err = CaseCursorError;

    fn from_str(text: &str) -> Result<Self, CaseCursorError> {
        let case = |text: &str| Uuid::parse_str(text).map(CaseId::from_uuid).or(Err(CaseCursorError));
        let (kind, rest) = text.split_once('.').ok_or(CaseCursorError)?;
        match (kind, rest.split_once('.')) {
            ("n", None) => Ok(Self::Newest(case(rest)?)),
            ("d", Some((at, rest))) => {
                let at = at.parse().ok().and_then(|micros| Timestamp::from_microsecond(micros).ok());
                Ok(Self::Due(at.ok_or(CaseCursorError)?, case(rest)?))
            }
            _ => Err(CaseCursorError),
        }
    }
}

/// A part of a list.
#[derive(Debug, Clone)]
pub struct CasePage {
    /// The cases.
    pub cases: Vec<CaseSummary>,
    /// Where the next part begins, if there is more.
    pub next: Option<CaseCursor>,
}

impl Cases<'_> {
    /// One part of a list. A case filed meanwhile neither repeats nor hides another.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn page(&self, query: &CaseQuery) -> Result<CasePage, StoreError> {
        let mut select = scoped(Entity::find(), &query.of);
        if !query.stages.is_empty() {
            select = select.filter(Column::Stage.is_in(query.stages.iter().map(|stage| stage.as_str())));
        }
        if let Some(before) = query.due_before {
            select = select.filter(Column::NextDueAt.lt(micros(before)));
        }
        if let Some(text) = query.text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            select = select.filter(matching(text));
        }
        let select = ordered(select, query.order, query.after);
        let rows = self.0.all(select.limit(u64::from(query.limit) + 1)).await?;
        let mut cases: Vec<CaseSummary> = rows.iter().map(CaseSummary::read).collect::<Result<_, _>>()?;
        let more = cases.len() > usize::from(query.limit);
        cases.truncate(usize::from(query.limit));
        let next = cases.last().filter(|_| more).and_then(|last| match query.order {
            CaseOrder::Newest => Some(CaseCursor::Newest(last.id)),
            CaseOrder::Due => last.next_due_at.map(|at| CaseCursor::Due(at, last.id)),
        });
        Ok(CasePage { cases, next })
    }

    /// Takes up to `limit` cases in which something has fallen due, the longest overdue first, and leaves them to the caller
    /// until `until`. Appending events to a case lets it go; so does the end of the lease, should the caller have died.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn claim_due(&self, now: Timestamp, until: Timestamp, limit: u16) -> Result<Vec<CaseId>, StoreError> {
        let free = || Condition::any().add(Column::ClaimedUntil.is_null()).add(Column::ClaimedUntil.lte(micros(now)));
        let due = Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::NextDueAt.lte(micros(now)))
            .filter(free())
            .order_by_asc(Column::NextDueAt)
            .order_by_asc(Column::Id)
            .limit(u64::from(limit))
            // SQLite has one writer and no such clause; on PostgreSQL the timers of several processes pass each other by.
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
        let mut rows = Entity::update_many()
            .col_expr(Column::ClaimedUntil, Expr::value(micros(until)))
            .filter(Column::Id.in_subquery(due.into_query()))
            .filter(free())
            .exec_with_returning(&*self.0.connection)
            .await
            .map_err(fault)?;
        rows.sort_by_key(|row| (row.next_due_at, row.id));
        Ok(rows.into_iter().map(|row| id(row.id)).collect())
    }

    /// When something can next be claimed: when the next limit of any case ends, or the lease of another timer does.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, StoreError> {
        let limited = || Entity::find().filter(Column::NextDueAt.is_not_null()).limit(1);
        let free =
            limited().filter(Column::ClaimedUntil.is_null()).order_by_asc(Column::NextDueAt).order_by_asc(Column::Id);
        let free = self.0.one(free).await?.and_then(|row| row.next_due_at);
        let claimed = limited().filter(Column::ClaimedUntil.is_not_null()).order_by_asc(Column::ClaimedUntil);
        let claimed = self.0.one(claimed).await?.and_then(|row| row.claimed_until);
        maybe_instant(TABLE, free.into_iter().chain(claimed).min())
    }
}

fn scoped(select: Select<Entity>, scope: &CaseScope) -> Select<Entity> {
    match scope {
        CaseScope::All => select,
        CaseScope::Merchant(merchant) => select.filter(Column::MerchantId.eq(merchant.as_uuid())),
        CaseScope::Own { account, organizations } => {
            let organizations = organizations.iter().map(|organization| organization.as_uuid());
            let mut member = Condition::any().add(case_party::Column::OrganizationId.is_in(organizations));
            let mut own = Condition::any();
            if let Some(account) = account {
                member = member.add(case_party::Column::AccountId.eq(account.as_uuid()));
                own = own.add(Column::MediatorId.eq(account.as_uuid()));
            }
            let party = case_party::Entity::find().select_only().column(case_party::Column::CaseId).filter(member);
            select.filter(own.add(Column::Id.in_subquery(party.into_query())))
        }
    }
}

/// A number of a case, or part of a name.
fn matching(text: &str) -> Condition {
    if let Ok(reference) = text.parse::<ReferenceNumber>() {
        return Condition::all().add(Column::Reference.eq(reference.to_string()));
    }
    let named = case_party::Entity::find()
        .select_only()
        .column(case_party::Column::CaseId)
        .filter(Expr::col(case_party::Column::NameFolded).like(containing(&folded(text))));
    Condition::all().add(Column::Id.in_subquery(named.into_query()))
}

/// By row value: written out with `OR`, PostgreSQL reads half the index for each page.
fn ordered(select: Select<Entity>, order: CaseOrder, after: Option<CaseCursor>) -> Select<Entity> {
    match order {
        CaseOrder::Newest => {
            let select = select.order_by_desc(Column::Id);
            match after {
                Some(CaseCursor::Newest(case) | CaseCursor::Due(_, case)) => {
                    select.filter(Column::Id.lt(case.as_uuid()))
                }
                None => select,
            }
        }
        CaseOrder::Due => {
            let select =
                select.filter(Column::NextDueAt.is_not_null()).order_by_asc(Column::NextDueAt).order_by_asc(Column::Id);
            let Some(CaseCursor::Due(at, case)) = after else { return select };
            let here = Expr::tuple([Expr::col((Entity, Column::NextDueAt)), Expr::col((Entity, Column::Id))]);
            select.filter(here.gt(Expr::tuple([Expr::value(micros(at)), Expr::value(case.as_uuid())])))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_list_is_read_back_from_its_text() {
        let case = CaseId::from_uuid(Uuid::from_u128(0x0190_f0c4));
        let at = Timestamp::from_microsecond(1_795_424_400_123_456).unwrap();
        for place in [CaseCursor::Newest(case), CaseCursor::Due(at, case)] {
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for text in ["", "n.", "n.x", "d.1", "d.x.0", "e.0190", "n.0.0"] {
            assert_eq!(text.parse::<CaseCursor>(), Err(CaseCursorError), "{text}");
        }
    }
}
