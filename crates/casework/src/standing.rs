//! Who somebody is in a case. One may not learn of a case that is not one's own, so nobody is the same as no case.

use accounts::Principal;
use domain::{PartyId, Role};
use store::{CaseParty, StoreError, Unit};
use workflow::{Actor, AppointmentPhase, Case, Side, Stage};

use crate::register;

/// A case as somebody who belongs to it sees it: the projection, the people, and who they are in it.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// The case.
    pub(crate) case: Case,
    /// The people in it: the consumer's side first, and who represents a side after it.
    pub(crate) parties: Vec<CaseParty>,
    /// Who asks.
    pub(crate) actor: Actor,
    /// Whether somebody who acts for the merchant does so in a way that shows it is the merchant.
    pub(crate) verified: bool,
}

impl Seen {
    /// The case as `caller` sees it; none for somebody who does not belong to it.
    pub(crate) async fn of(unit: &Unit, caller: &Principal, case: domain::CaseId) -> Result<Option<Self>, StoreError> {
        Self::of_or_as(unit, caller, case, None).await
    }

    /// The same, or else as the one who has just acted: whose last act it was belongs to it no more.
    pub(crate) async fn of_or_as(
        unit: &Unit,
        caller: &Principal,
        case: domain::CaseId,
        acted_as: Option<Actor>,
    ) -> Result<Option<Self>, StoreError> {
        let Some(case) = unit.cases().get(case).await? else { return Ok(None) };
        let mut parties = unit.parties().of(case.id).await?;
        parties.sort_by_key(|party| (party.side, party.represents.is_some(), party.joined_at, party.id));
        let found = actor(unit, caller, &case, &parties).await?;
        let Some((actor, verified)) = found.or(acted_as.map(|actor| (actor, false))) else { return Ok(None) };
        Ok(Some(Self { case, parties, actor, verified }))
    }

    /// The party of the actor, if it is on a side.
    pub(crate) fn own_party(&self) -> Option<&CaseParty> {
        let (Actor::Consumer(id) | Actor::Merchant(id)) = self.actor else { return None };
        self.parties.iter().find(|party| party.id == id)
    }
}

async fn actor(
    unit: &Unit,
    caller: &Principal,
    case: &Case,
    parties: &[CaseParty],
) -> Result<Option<(Actor, bool)>, StoreError> {
    Ok(match caller {
        Principal::Invitee(invitee) if invitee.case == case.id => {
            let party = parties.iter().find(|party| party.id == invitee.party);
            match party {
                Some(party) => Some((on_side(party.side, party.id), verified(unit, party).await?)),
                None => None,
            }
        }
        Principal::Anonymous | Principal::Invitee(_) => None,
        Principal::Account(signed_in) => match signed_in.role {
            Role::Officer => Some((Actor::Officer(signed_in.account), false)),
            Role::Mediator => mediates(case, signed_in.account).then_some((Actor::Mediator(signed_in.account), false)),
            // Neither reads a case; a regulator reads enforcement files and figures, an administrator neither.
            Role::Regulator | Role::Administrator => None,
            _ => {
                let own = parties.iter().find(|party| party.account == Some(signed_in.account));
                match own {
                    Some(party) => Some((on_side(party.side, party.id), verified(unit, party).await?)),
                    None => member(unit, caller, case, parties).await?,
                }
            }
        },
        Principal::Organization(_) => member(unit, caller, case, parties).await?,
    })
}

/// Whether the way this party comes in is known to be its own; an officer may have confirmed the address since.
async fn verified(unit: &Unit, party: &CaseParty) -> Result<bool, StoreError> {
    match party.address {
        Some(address) if !party.address_verified => register::is_verified(unit, address).await,
        _ => Ok(party.address_verified),
    }
}

/// A member of an organisation that is a party, or that an officer linked to the merchant's entry in the register.
async fn member(
    unit: &Unit,
    caller: &Principal,
    case: &Case,
    parties: &[CaseParty],
) -> Result<Option<(Actor, bool)>, StoreError> {
    let organizations = caller.organizations();
    if organizations.is_empty() {
        return Ok(None);
    }
    // The entry as it is today: it may have been merged or split since the complaint.
    let entry = unit.cases().summary(case.id).await?.and_then(|summary| summary.merchant);
    let linked = unit.organizations().linked_to(entry.unwrap_or(case.register_entry)).await?;
    let is_linked = linked.iter().any(|one| organizations.contains(&one.id));
    let party = parties.iter().find(|party| party.organization.is_some_and(|id| organizations.contains(&id)));
    Ok(match party {
        Some(party) => {
            let verified = party.address_verified || (is_linked && party.side == Side::Merchant);
            Some((on_side(party.side, party.id), verified))
        }
        None => is_linked.then_some((Actor::Merchant(case.merchant.id), true)),
    })
}

const fn on_side(side: Side, party: PartyId) -> Actor {
    match side {
        Side::Consumer => Actor::Consumer(party),
        Side::Merchant => Actor::Merchant(party),
    }
}

/// Whether this is the mediator of the case, or the one who is being asked to be.
pub(crate) fn mediates(case: &Case, account: domain::AccountId) -> bool {
    let asked = match &case.stage {
        Stage::Appointment {
            phase: AppointmentPhase::Declaring { mediator, .. } | AppointmentPhase::Objecting { mediator, .. },
            ..
        } => Some(*mediator),
        _ => None,
    };
    asked.or(case.mediator.map(|mediator| mediator.account)) == Some(account)
}
