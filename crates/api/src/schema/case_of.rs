//! From the views of `casework` to what the API says.

use casework::EvidenceView;
use casework::view::{
    CaseRowView, CaseView, DeadlineView, EventView, LimitView, MessageView, OfferView, PartyView, ProposalView, Shown,
    TermView,
};
use localization::{Label, Localizer};
use workflow::{Obliged, OfferState, Outcome, Side, Subject, When};

use super::case::{
    Action, Answer, Case, CaseRow, Deadline, Event, Evidence, Mediator, Message, Notice, Offer, Party, Proposal,
    Purchase, Remedy, Term, Viewer,
};
use super::common::{Limit, Named};

const fn side(side: Side) -> &'static str {
    match side {
        Side::Consumer => "consumer",
        Side::Merchant => "merchant",
    }
}

impl Limit {
    fn of(limit: &LimitView) -> Self {
        Self {
            ends_at: limit.ends_at.to_string(),
            last_day: limit.last_day.to_string(),
            zone: limit.zone.clone(),
            rolled_from: limit.rolled_from.map(|day| day.to_string()),
            provisional: limit.provisional,
        }
    }
}

impl Case {
    /// A case, with names in the localizer's language.
    #[must_use]
    pub fn of(view: &CaseView, localizer: Localizer) -> Self {
        let (outcome, ground, reason) = match view.outcome {
            None => (None, None, None),
            Some(outcome) => {
                let name = Named::of(localizer, Label::Outcome, outcome.name().as_str());
                let ground = match outcome {
                    Outcome::Inadmissible { ground } => Some(Named::of(localizer, Label::Ground, ground.as_str())),
                    _ => None,
                };
                let reason = match outcome {
                    Outcome::Discontinued { reason } => {
                        Some(Named::of(localizer, Label::Discontinued, reason.as_str()))
                    }
                    _ => None,
                };
                (Some(name), ground, reason)
            }
        };
        let claim = &view.claim;
        Self {
            id: view.id.to_string(),
            reference: view.reference.to_string(),
            version: view.version,
            stage: Named::of(localizer, Label::Stage, view.stage.as_str()),
            filed_at: view.filed_at.to_string(),
            closed_at: view.closed_at.map(|at| at.to_string()),
            erased_at: view.erased_at.map(|at| at.to_string()),
            procedure: format!("{}/{}", view.procedure.id, view.procedure.version),
            viewer: Viewer {
                role: view.viewer.role.to_string(),
                party: view.viewer.party.map(|party| party.to_string()),
            },
            language: view.language.tag().to_owned(),
            problem: Named::of(localizer, Label::ProblemType, claim.problem.as_str()),
            category: Named::of(localizer, Label::Category, claim.category.as_str()),
            description: view.description.clone(),
            purchase: Purchase {
                order_reference: view.order_reference.clone(),
                ordered_on: claim.ordered_on.map(|day| day.to_string()),
                marketplace: view.marketplace.clone(),
                amount: claim.amount.map(Into::into),
            },
            remedies: claim
                .remedies
                .iter()
                .map(|remedy| Remedy {
                    kind: Named::of(localizer, Label::Remedy, remedy.kind.as_str()),
                    amount: remedy.amount.map(Into::into),
                })
                .collect(),
            parties: view.parties.iter().map(Party::of).collect(),
            answer: view.answer.as_ref().map(|answer| Answer {
                position: view.position.map(|one| Named::of(localizer, Label::Position, one.as_str())),
                at: answer.at.to_string(),
                text: answer.text.clone(),
            }),
            mediator: view.mediator.as_ref().map(|mediator| Mediator {
                id: mediator.account.to_string(),
                name: mediator.name.clone(),
                country: mediator.nationality.map(|country| country.to_string()),
                appointed: mediator.appointed,
            }),
            offers: view.offers.iter().map(|offer| Offer::of(offer, localizer)).collect(),
            proposal: view.proposal.as_ref().map(|proposal| Proposal::of(proposal, localizer)),
            recommendation: view.recommendation.as_ref().map(|proposal| Proposal::of(proposal, localizer)),
            terms: view.terms.iter().map(|term| Term::of(term, localizer)).collect(),
            outcome,
            ground,
            discontinued_reason: reason,
            deadlines: view.deadlines.iter().map(|deadline| Deadline::of(deadline, localizer)).collect(),
            actions: view.actions.iter().map(|action| Action::of(action, view, localizer)).collect(),
            evidence: view.evidence.iter().map(|file| Evidence::of(file, localizer)).collect(),
            notices: view
                .deliveries
                .iter()
                .map(|delivery| Notice {
                    kind: delivery.kind.clone(),
                    attempt: delivery.attempt,
                    result: delivery.result.as_str().to_owned(),
                    at: delivery.at.to_string(),
                })
                .collect(),
        }
    }
}

impl Party {
    fn of(view: &PartyView) -> Self {
        let contact = view.contact.as_ref();
        Self {
            id: view.id.to_string(),
            role: side(view.side).to_owned(),
            name: view.name.clone(),
            country: view.country.to_string(),
            language: view.language.tag().to_owned(),
            email: contact.and_then(|contact| contact.email.clone()),
            phone: contact.and_then(|contact| contact.phone.clone()),
            website: contact.and_then(|contact| contact.website.clone()),
            represents: view.represents.map(|party| party.to_string()),
        }
    }
}

impl Term {
    fn of(view: &TermView, localizer: Localizer) -> Self {
        let (due_on, due_days) = match view.when {
            When::On(day) => (Some(day.to_string()), None),
            When::Days(days) => (None, Some(days)),
        };
        Self {
            id: view.id.to_string(),
            remedy: Named::of(localizer, Label::Remedy, view.remedy.as_str()),
            debtor: side(view.debtor).to_owned(),
            amount: view.amount.map(Into::into),
            due_on,
            due_days,
            after: view.after.map(|term| term.to_string()),
            words: view.words.clone(),
            performance: view.performance.map(|state| Named::of(localizer, Label::Performance, state.as_str())),
            limit: view.limit.as_ref().map(Limit::of),
        }
    }
}

impl Offer {
    fn of(view: &OfferView, localizer: Localizer) -> Self {
        let state = match view.state {
            OfferState::Open { .. } => "open",
            OfferState::Superseded => "superseded",
            OfferState::Withdrawn => "withdrawn",
            OfferState::Accepted => "accepted",
            OfferState::Declined => "declined",
            OfferState::Expired => "expired",
        };
        Self {
            id: view.id.to_string(),
            by: side(view.by).to_owned(),
            state: state.to_owned(),
            terms: view.terms.iter().map(|term| Term::of(term, localizer)).collect(),
            note: view.note.clone(),
            made_at: view.made_at.to_string(),
            limit: view.limit.as_ref().map(Limit::of),
        }
    }
}

impl Proposal {
    fn of(view: &ProposalView, localizer: Localizer) -> Self {
        Self {
            at: view.at.to_string(),
            terms: view.terms.iter().map(|term| Term::of(term, localizer)).collect(),
            text: view.text.clone(),
        }
    }
}

fn subject(subject: Subject) -> Option<String> {
    match subject {
        Subject::Case => None,
        Subject::Offer(offer) => Some(offer.to_string()),
        Subject::Term(term) => Some(term.to_string()),
    }
}

impl Deadline {
    fn of(view: &DeadlineView, localizer: Localizer) -> Self {
        let who = match view.who {
            Obliged::Side(one) => side(one),
            Obliged::Both => "both",
            Obliged::Mediator(_) => "mediator",
            Obliged::Officer => "officer",
            Obliged::Nobody => "nobody",
        };
        Self {
            kind: Named::of(localizer, Label::Deadline, view.kind.as_str()),
            who: who.to_owned(),
            subject: subject(view.subject),
            limit: Limit::of(&view.limit),
        }
    }
}

impl Action {
    fn of(action: &workflow::Action, view: &CaseView, localizer: Localizer) -> Self {
        let name = action.name.as_str();
        Self {
            name: name.to_owned(),
            label: localizer.label(Label::Action, name).text,
            hint: localizer.label(Label::ActionHint, name).text,
            href: format!("/api/v1/cases/{}/actions/{name}", view.id),
            due: action.due.map(|due| due.at.to_string()),
            subjects: action.subjects.iter().filter_map(|one| subject(*one)).collect(),
        }
    }
}

impl Evidence {
    /// A file in evidence.
    #[must_use]
    pub fn of(view: &EvidenceView, localizer: Localizer) -> Self {
        Self {
            id: view.id.to_string(),
            kind: view.kind.as_deref().map(|kind| Named::of(localizer, Label::EvidenceKind, kind)),
            name: view.name.clone(),
            media_type: view.media_type.clone(),
            size: view.size,
            sha256: view.sha256.clone(),
            by: view.by.to_string(),
            at: view.at.to_string(),
        }
    }
}

impl CaseRow {
    /// A case in a list.
    #[must_use]
    pub fn of(view: CaseRowView, localizer: Localizer) -> Self {
        Self {
            id: view.id.to_string(),
            reference: view.reference.to_string(),
            version: view.version,
            stage: Named::of(localizer, Label::Stage, view.stage.as_str()),
            problem: Named::of(localizer, Label::ProblemType, view.problem.as_str()),
            consumer_state: view.consumer_state.to_string(),
            merchant_state: view.merchant_state.to_string(),
            filed_at: view.filed_at.to_string(),
            changed_at: view.changed_at.to_string(),
            next_due_at: view.next_due_at.map(|at| at.to_string()),
            outcome: view.outcome.map(|outcome| Named::of(localizer, Label::Outcome, outcome.as_str())),
            consumer_name: view.consumer_name,
            merchant_name: view.merchant_name,
        }
    }
}

impl Event {
    /// An event, as far as it is shown.
    #[must_use]
    pub fn of(view: EventView) -> Self {
        let (d1, d2, chain) = (view.d1.to_string(), view.d2.to_string(), view.chain.to_string());
        let blank =
            Self { seq: view.seq, kind: None, at: None, actor: None, facts: None, content: None, d1, d2, chain };
        match view.shown {
            Shown::Withheld => blank,
            Shown::Whole { fact, at, by, content, .. } => Self {
                kind: Some(fact.kind().to_owned()),
                at: Some(at.to_string()),
                actor: Some(by.to_string()),
                // Both were read from JSON when the event was loaded.
                facts: serde_json::to_value(&fact).ok(),
                content: content.and_then(|content| serde_json::to_value(&content).ok()),
                ..blank
            },
        }
    }
}

impl Message {
    /// A message.
    #[must_use]
    pub fn of(view: MessageView) -> Self {
        Self {
            id: view.id.to_string(),
            seq: view.seq,
            at: view.at.to_string(),
            from: view.by.to_string(),
            to: view.to.to_string(),
            own: view.by_viewer,
            text: view.text,
        }
    }
}
