//! What a decision about a case is made with, gathered from the store before `workflow` decides.

use std::collections::BTreeMap;

use domain::{AccountId, Money};
use jiff::Timestamp;
use store::{StoreError, Unit};
use workflow::{Candidate, Case, Command, Context, Fact, Procedure, Side, StageName};

use crate::App;

/// What only the store knows, as far as the command may need it.
#[derive(Debug, Default)]
pub(crate) struct Known {
    roster: Vec<Candidate>,
    other_limit: Option<Money>,
}

impl Known {
    /// Gathers what a command by somebody on `side` may need.
    pub(crate) async fn gather(
        unit: &Unit,
        case: &Case,
        command: &Command,
        side: Option<Side>,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let roster = if may_look_for_a_mediator(case, command, now) { roster(unit, case).await? } else { Vec::new() };
        let other_limit = match (command, side) {
            (Command::Bid(_), Some(side)) => standing_limit(unit, case, side.other()).await?,
            _ => None,
        };
        Ok(Self { roster, other_limit })
    }

    /// The context of a decision.
    pub(crate) fn context<'a>(
        &'a self,
        app: &'a App,
        procedure: &'a Procedure,
        now: Timestamp,
        address_verified: bool,
    ) -> Context<'a> {
        Context {
            now,
            jurisdictions: app.jurisdictions,
            procedure,
            office: app.settings.office_state,
            ids: app.ids(),
            roster: &self.roster,
            address_verified,
            other_limit: self.other_limit,
        }
    }
}

/// The procedure that a case is pinned to.
///
/// # Errors
/// If this program does not have it: a newer version filed the case.
pub(crate) fn procedure_of<'a>(app: &'a App, case: &Case) -> Result<&'a Procedure, StoreError> {
    app.procedures.get(&case.procedure).ok_or_else(|| StoreError::Unreadable {
        table: "case_file",
        what: format!("the procedure {}/{} is not in this program", case.procedure.id, case.procedure.version),
    })
}

/// Whether a mediator may be looked for: when something has fallen due, or by a command that can lead there. Missing the
/// roster would leave the appointment to an officer, so every command counts that is not known to be another matter.
fn may_look_for_a_mediator(case: &Case, command: &Command, now: Timestamp) -> bool {
    let early = matches!(case.stage.name(), StageName::Screening | StageName::Information | StageName::Service);
    let other_matter = matches!(
        command,
        Command::Message(_)
            | Command::Rate(_)
            | Command::Respond(_)
            | Command::Offer(_)
            | Command::WithdrawOffer(_)
            | Command::AcceptOffer(_)
            | Command::DeclineOffer(_)
            | Command::Bid(_)
            | Command::Submit(_)
            | Command::Explain(_)
            | Command::AcceptRecommendation(_)
            | Command::DeclineRecommendation(_)
            | Command::ReportPerformance(_)
            | Command::ConfirmPerformance(_)
            | Command::ReportBreach(_)
            | Command::Withdraw(_)
            | Command::Serve(_)
            | Command::FailService(_)
    );
    case.is_due(now) || !(early || other_matter)
}

/// Who may be asked to mediate, in the order in which they should be: the smallest caseload first, and of equal ones the
/// one who joined the roster first. What decides beyond that — nationality, languages, who is excluded — is `workflow`'s.
async fn roster(unit: &Unit, case: &Case) -> Result<Vec<Candidate>, StoreError> {
    let caseloads: BTreeMap<AccountId, u64> = unit.roster().caseloads().await?;
    let mut entries = unit.roster().all().await?;
    entries.retain(|entry| entry.active && !case.excluded.contains(&entry.account));
    entries.sort_by_key(|entry| (caseloads.get(&entry.account).copied().unwrap_or(0), entry.added_at, entry.account));
    Ok(entries
        .into_iter()
        .map(|entry| Candidate { mediator: entry.account, nationality: entry.nationality, languages: entry.languages })
        .collect())
}

/// The confidential limit of a side's last bid: content of its event, never in facts.
async fn standing_limit(unit: &Unit, case: &Case, side: Side) -> Result<Option<Money>, StoreError> {
    if *case.bids.of(side) == 0 {
        return Ok(None);
    }
    let events = unit.events().all(case.id).await?;
    let bid = events.iter().rev().find(|stored| matches!(stored.event.fact, Fact::BidMade { by } if by == side));
    Ok(bid.and_then(|stored| stored.event.content.limit))
}
