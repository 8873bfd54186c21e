//! Lists of cases.

use std::collections::BTreeMap;

use accounts::Principal;
use domain::{CaseId, Category, Country, ProblemType, ReferenceNumber, Role};
use jiff::Timestamp;
use store::{CaseCursor, CaseOrder, CaseParty, CaseQuery, CaseScope, CaseSummary, StoreError, Unit};
use workflow::{OutcomeName, Side, StageName};

use super::ViewError;
use crate::{App, Page};

/// Which of the caller's cases.
#[derive(Clone, Debug, Default)]
pub struct CaseFilter {
    /// Only those in these stages; empty for all.
    pub stages: Vec<StageName>,
    /// Only those with this number, or with this in the name of somebody in them.
    pub text: Option<String>,
    /// Only those whose next limit ends before.
    pub due_before: Option<Timestamp>,
    /// By the next limit instead of the latest first.
    pub by_limit: bool,
    /// Only those after this one.
    pub after: Option<CaseCursor>,
    /// How many at most.
    pub limit: u16,
}

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRowView {
    /// Its id.
    pub id: CaseId,
    /// Its number for telephones and paper.
    pub reference: ReferenceNumber,
    /// How many events it has had.
    pub version: u64,
    /// Where it stands.
    pub stage: StageName,
    /// What it is about.
    pub problem: ProblemType,
    /// What was bought.
    pub category: Category,
    /// The consumer's state.
    pub consumer_state: Country,
    /// The merchant's state.
    pub merchant_state: Country,
    /// The consumer's name; none once it was erased.
    pub consumer_name: Option<String>,
    /// The merchant's name; none once it was erased.
    pub merchant_name: Option<String>,
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
}

/// One page of the caller's cases: all for an officer, none for a regulator or an administrator.
///
/// # Errors
/// [`ViewError::SignInNeeded`] if nobody is signed in.
pub async fn cases(app: &App, caller: &Principal, filter: CaseFilter) -> Result<Page<CaseRowView>, ViewError> {
    let of = match caller {
        Principal::Anonymous => return Err(ViewError::SignInNeeded),
        Principal::Invitee(invitee) => return only(app, invitee.case).await,
        Principal::Account(signed_in) => match signed_in.role {
            Role::Officer => CaseScope::All,
            Role::Regulator | Role::Administrator => return Ok(Page { items: Vec::new(), next: None }),
            _ => CaseScope::Own { account: Some(signed_in.account), organizations: signed_in.organizations.clone() },
        },
        Principal::Organization(holder) => CaseScope::Own { account: None, organizations: vec![holder.organization] },
    };
    let CaseFilter { stages, text, due_before, by_limit, after, limit } = filter;
    let order = if by_limit { CaseOrder::Due } else { CaseOrder::Newest };
    let query = &CaseQuery { of, stages, text, due_before, order, after, limit };
    app.store
        .read(async |unit: Unit| {
            let page = unit.cases().page(query).await?;
            let items = rows(&unit, page.cases).await?;
            Ok(Page { items, next: page.next.map(|cursor| cursor.to_string()) })
        })
        .await
}

/// The list of somebody who was invited to one case.
async fn only(app: &App, case: CaseId) -> Result<Page<CaseRowView>, ViewError> {
    app.store
        .read(async |unit: Unit| {
            let summary = unit.cases().summary(case).await?;
            Ok(Page { items: rows(&unit, summary.into_iter().collect()).await?, next: None })
        })
        .await
}

async fn rows(unit: &Unit, cases: Vec<CaseSummary>) -> Result<Vec<CaseRowView>, StoreError> {
    let ids: Vec<CaseId> = cases.iter().map(|case| case.id).collect();
    let mut names: BTreeMap<(CaseId, bool), String> = BTreeMap::new();
    for (case, party) in unit.parties().of_all(&ids).await? {
        if let CaseParty { represents: None, contact: Some(contact), side, .. } = party {
            names.insert((case, side == Side::Consumer), contact.name.into_exposed());
        }
    }
    let row = |case: CaseSummary| CaseRowView {
        consumer_name: names.remove(&(case.id, true)),
        merchant_name: names.remove(&(case.id, false)),
        id: case.id,
        reference: case.reference,
        version: case.version,
        stage: case.stage,
        problem: case.problem,
        category: case.category,
        consumer_state: case.consumer_state,
        merchant_state: case.merchant_state,
        filed_at: case.filed_at,
        changed_at: case.changed_at,
        next_due_at: case.next_due_at,
        closed_at: case.closed_at,
        outcome: case.outcome,
    };
    Ok(cases.into_iter().map(row).collect())
}
