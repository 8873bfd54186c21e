//! One case.

use std::collections::BTreeMap;

use accounts::Principal;
use domain::{CaseId, Country, Language, MerchantId, ReferenceNumber, TermId};
use jiff::Timestamp;
use store::{StoreError, StoredEvent, Unit};
use workflow::payload::{Claim, Position};
use workflow::{
    Action, Actor, Answer, AppointmentPhase, Content, Fact, OfferState, Outcome, ProcedureRef, Stage, StageName,
};

use super::ViewError;
use super::parts::{
    CaseMediatorView, DeadlineView, DeliveryView, LimitView, OfferView, PartyView, ProposalView, TermView, Viewer,
    Written, sees_deliveries, zone_of,
};
use crate::App;
use crate::deciding::{Known, procedure_of};
use crate::evidence::EvidenceView;
use crate::sight::Sight;
use crate::standing::Seen;

/// A case as one person sees it.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// Its id.
    pub id: CaseId,
    /// Its number for telephones and paper.
    pub reference: ReferenceNumber,
    /// How many events it has had: the version that a command names.
    pub version: u64,
    /// The procedure it is pinned to.
    pub procedure: ProcedureRef,
    /// Where it stands.
    pub stage: StageName,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// When it closed, if it has.
    pub closed_at: Option<Timestamp>,
    /// When personal data was erased, if it was.
    pub erased_at: Option<Timestamp>,
    /// Who looks at it.
    pub viewer: Viewer,
    /// The language of the complaint.
    pub language: Language,
    /// The zone in which the viewer lives or works.
    pub viewer_zone: String,
    /// What the complaint is about, in codes.
    pub claim: Claim,
    /// The complaint in words; none once it was erased.
    pub description: Option<String>,
    /// The merchant's number of the order.
    pub order_reference: Option<String>,
    /// The marketplace.
    pub marketplace: Option<String>,
    /// The people in it.
    pub parties: Vec<PartyView>,
    /// The merchant's entry in the register, for officers.
    pub register_entry: Option<MerchantId>,
    /// What the merchant says, if it has answered.
    pub position: Option<Position>,
    /// The answer in words.
    pub answer: Option<Written>,
    /// The offers that the viewer may see, in the order in which they were made.
    pub offers: Vec<OfferView>,
    /// The mediator, or who is being asked.
    pub mediator: Option<CaseMediatorView>,
    /// The mediator's last proposal.
    pub proposal: Option<ProposalView>,
    /// The recommendation.
    pub recommendation: Option<ProposalView>,
    /// What was agreed or accepted, and how far it has come.
    pub terms: Vec<TermView>,
    /// How it ended, if it has.
    pub outcome: Option<Outcome>,
    /// When that was.
    pub concluded_at: Option<Timestamp>,
    /// The limits that are running.
    pub deadlines: Vec<DeadlineView>,
    /// What the viewer may do now.
    pub actions: Vec<Action>,
    /// What was put into evidence.
    pub evidence: Vec<EvidenceView>,
    /// What became of the notices, for the sides and officers.
    pub deliveries: Vec<DeliveryView>,
}

/// The case with that id, as the caller sees it.
///
/// # Errors
/// [`ViewError::Unknown`] for a case that is not the caller's.
pub async fn case(app: &App, caller: &Principal, id: CaseId) -> Result<CaseView, ViewError> {
    case_as(app, caller, id, None).await
}

/// The case as the caller sees it, or as the one who has just acted in it.
pub(crate) async fn case_as(
    app: &App,
    caller: &Principal,
    id: CaseId,
    acted_as: Option<Actor>,
) -> Result<CaseView, ViewError> {
    if *caller == Principal::Anonymous {
        return Err(ViewError::SignInNeeded);
    }
    app.store
        .read(async |unit: Unit| {
            let seen = Seen::of_or_as(&unit, caller, id, acted_as).await?.ok_or(ViewError::Unknown)?;
            Ok(view(app, &unit, caller, seen).await?)
        })
        .await
}

async fn view(app: &App, unit: &Unit, caller: &Principal, seen: Seen) -> Result<CaseView, StoreError> {
    let Seen { case, parties, actor, verified } = &seen;
    let events = unit.events().all(case.id).await?;
    let sight = Sight::of(*actor, case, &events);
    let visible: Vec<&StoredEvent> = events.iter().filter(|one| sight.sees(one.seq, &one.event)).collect();
    let words: BTreeMap<TermId, String> = visible.iter().flat_map(|one| one.event.content.terms.clone()).collect();
    let filed: Option<&Content> = events.first().map(|one| &one.event.content);
    let known = Known::default();
    let context = known.context(app, procedure_of(app, case)?, app.now(), *verified);
    let named = |name: &str| filed.and_then(|content| content.words.get(name).cloned());
    let summary = unit.cases().summary(case.id).await?;
    let deliveries = if sees_deliveries(actor) { unit.deliveries().of_case(case.id).await? } else { Vec::new() };
    let terms = |specs: &[workflow::TermSpec]| specs.iter().map(|spec| TermView::offered(spec, &words)).collect();
    Ok(CaseView {
        id: case.id,
        reference: case.reference,
        version: case.version,
        procedure: case.procedure.clone(),
        stage: case.stage.name(),
        filed_at: case.filed_at,
        closed_at: case.closed_at,
        erased_at: summary.and_then(|summary| summary.erased_at),
        viewer: Viewer { role: actor.role(), party: seen.own_party().map(|party| party.id) },
        language: case.consumer.language,
        viewer_zone: zone_of(app, viewer_state(app, caller, &seen)),
        claim: case.claim.clone(),
        description: filed.and_then(|content| content.text.clone()),
        order_reference: named("order_reference"),
        marketplace: named("marketplace"),
        parties: parties.iter().map(|party| PartyView::of(party, actor, *verified)).collect(),
        register_entry: matches!(actor, Actor::Officer(_)).then_some(case.register_entry),
        position: match case.answer {
            Answer::Given { position, .. } => Some(position),
            Answer::Awaited | Answer::Missing { .. } => None,
        },
        answer: last(&visible, |fact| {
            matches!(fact, Fact::ResponseReceived { .. } | Fact::LateResponseReceived { .. })
        })
        .map(written),
        offers: offers(app, case, &visible, &words),
        mediator: mediator(unit, case).await?,
        proposal: last(&visible, |fact| matches!(fact, Fact::ProposalMade { .. })).map(|one| ProposalView {
            at: one.event.at,
            terms: terms(&case.proposal),
            text: one.event.content.text.clone(),
        }),
        recommendation: case.recommendation.as_ref().map(|recommendation| ProposalView {
            at: recommendation.at,
            terms: terms(&recommendation.terms),
            text: last(&visible, |fact| matches!(fact, Fact::RecommendationGiven { .. }))
                .and_then(|one| one.event.content.text.clone()),
        }),
        terms: case.terms.iter().map(|term| TermView::agreed(app, term, &words)).collect(),
        outcome: case.outcome.map(|concluded| concluded.outcome),
        concluded_at: case.outcome.map(|concluded| concluded.at),
        deadlines: case.deadlines().iter().map(|deadline| DeadlineView::of(app, deadline)).collect(),
        actions: workflow::actions(case, actor, &context),
        evidence: unit.evidence().of(case.id).await?.into_iter().map(EvidenceView::of).collect(),
        deliveries: deliveries.into_iter().map(DeliveryView::of).collect(),
    })
}

fn viewer_state(app: &App, caller: &Principal, seen: &Seen) -> Country {
    let own = seen.own_party().map(|party| party.country);
    own.or(caller.account().and_then(|account| account.country)).unwrap_or(app.settings.office_state)
}

fn last<'a>(visible: &[&'a StoredEvent], is: impl Fn(&Fact) -> bool) -> Option<&'a StoredEvent> {
    visible.iter().rev().copied().find(|one| is(&one.event.fact))
}

fn written(stored: &StoredEvent) -> Written {
    Written { at: stored.event.at, by: stored.event.actor.role(), text: stored.event.content.text.clone() }
}

/// The offers that the viewer may see; a mediator who is kept from negotiation material sees none of it.
fn offers(
    app: &App,
    case: &workflow::Case,
    visible: &[&StoredEvent],
    words: &BTreeMap<TermId, String>,
) -> Vec<OfferView> {
    let made = |id| visible.iter().find(|one| matches!(one.event.fact, Fact::OfferMade { offer, .. } if offer == id));
    let shown = case.offers.iter().filter_map(|offer| made(offer.id).map(|event| (offer, event)));
    shown
        .map(|(offer, event)| OfferView {
            id: offer.id,
            by: offer.by,
            made_at: offer.made_at,
            terms: offer.terms.iter().map(|spec| TermView::offered(spec, words)).collect(),
            note: event.event.content.text.clone(),
            state: offer.state,
            limit: match &offer.state {
                OfferState::Open { due } => Some(LimitView::of(app, due)),
                _ => None,
            },
        })
        .collect()
}

async fn mediator(unit: &Unit, case: &workflow::Case) -> Result<Option<CaseMediatorView>, StoreError> {
    let asked = match &case.stage {
        Stage::Appointment {
            phase: AppointmentPhase::Declaring { mediator, .. } | AppointmentPhase::Objecting { mediator, .. },
            ..
        } => Some((*mediator, false)),
        _ => None,
    };
    let Some((account, appointed)) = asked.or(case.mediator.map(|mediator| (mediator.account, true))) else {
        return Ok(None);
    };
    let name = unit.accounts().get(account).await?.map(|account| account.name.into_exposed()).unwrap_or_default();
    let nationality = unit.roster().get(account).await?.map(|entry| entry.nationality);
    Ok(Some(CaseMediatorView { account, name, nationality, appointed }))
}
