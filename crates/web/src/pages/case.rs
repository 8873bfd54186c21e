//! The page of a case: where it stands, what the viewer can do, what was said and shown.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use casework::view::{DeadlineView, OfferView, TermView};
use casework::{App, CaseView, Cursor, MessageView, Shown};
use domain::CaseId;
use http::{Kind, Path, Problem, Query};
use localization::{Arguments, Label};
use serde::Deserialize;
use workflow::{CommandName, OfferState, StageName, Subject};

use super::act::line;
use super::evidence;
use crate::form::Fields;
use crate::page::{FormPage, Page, answer};
use crate::visitor::Visitor;

/// Messages on the page; older ones and newer ones are on further pages.
const MESSAGES: u16 = 50;
/// Events on the page: more than nearly any case has.
const EVENTS: u16 = 100;

/// What people type is in a language of their own; the browser finds its direction.
struct Said {
    by: String,
    at: String,
    to: String,
    text: String,
    is_own: bool,
}

struct Step {
    name: String,
    is_past: bool,
    is_now: bool,
}

struct LimitRow {
    name: String,
    who: String,
    ends: String,
    local: Option<String>,
    consequence: String,
    is_provisional: bool,
    is_own: bool,
}

struct Button {
    path: String,
    label: String,
    hint: String,
}

struct OfferRow {
    by: String,
    at: String,
    state: String,
    is_open: bool,
    terms: Vec<String>,
    words: Vec<String>,
    note: String,
    limit: Option<String>,
    buttons: Vec<Button>,
}

struct Fact {
    name: String,
    value: String,
}

struct FileRow {
    path: String,
    name: String,
    about: String,
    sha256: String,
}

#[derive(Template)]
#[template(path = "case.html")]
struct CasePage {
    page: Page,
    path: String,
    stage: String,
    stage_description: String,
    outcome: Option<String>,
    steps: Vec<Step>,
    limits: Vec<LimitRow>,
    first: Vec<Button>,
    more: Vec<Button>,
    facts: Vec<Fact>,
    description: String,
    answer_text: String,
    offers: Vec<OfferRow>,
    entitlement: Vec<String>,
    terms: Vec<String>,
    proposal: Option<Words>,
    recommendation: Option<Words>,
    messages: Vec<Said>,
    more_messages: Option<String>,
    files: Vec<FileRow>,
    upload: Option<FormPage>,
    history: Vec<Said>,
}

struct Words {
    text: String,
    terms: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Paging {
    messages: Option<String>,
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<CaseId>,
    Query(query): Query<Paging>,
) -> Result<Response, Problem> {
    page(&app, &visitor, id, query.messages.as_deref(), None).await
}

/// The page, with what is wrong about a file that was not taken.
pub(super) async fn page(
    app: &App,
    visitor: &Visitor,
    id: CaseId,
    after: Option<&str>,
    upload: Option<Fields>,
) -> Result<Response, Problem> {
    let view = casework::case(app, &visitor.principal, id).await?;
    let after: Option<Cursor<u64>> = after.map(str::parse).transpose().or(Err(Problem::from(Kind::MalformedQuery)))?;
    let after = after.map_or(0, Cursor::into_inner);
    let messages = casework::messages(app, &visitor.principal, id, after, MESSAGES).await?;
    let events = casework::events(app, &visitor.principal, id, 0, EVENTS).await?;
    let path = format!("/cases/{id}");
    let zone = view.viewer_zone.as_str();
    let (first, more) = buttons(visitor, &view, &path);
    let has_errors = upload.as_ref().is_some_and(Fields::has_errors);
    let can_add = view.viewer.party.is_some() && view.stage != StageName::Closed;
    let upload = upload.unwrap_or_else(|| evidence::fields(visitor));
    let content = CasePage {
        page: Page {
            has_errors,
            ..Page::new(visitor, visitor.say("case-title", &Arguments::new().with("reference", view.reference)))
        },
        stage: visitor.label(Label::Stage, view.stage.as_str()),
        stage_description: visitor.label(Label::StageDescription, view.stage.as_str()),
        outcome: view.outcome.map(|outcome| visitor.label(Label::Outcome, outcome.name().as_str())),
        steps: steps(visitor, view.stage),
        limits: view.deadlines.iter().map(|deadline| limit(visitor, &view, deadline)).collect(),
        first,
        more,
        facts: facts(visitor, &view),
        description: view.description.clone().unwrap_or_default(),
        answer_text: view.answer.as_ref().and_then(|answer| answer.text.clone()).unwrap_or_default(),
        offers: view.offers.iter().map(|offer| offer_row(visitor, &view, offer, &path)).collect(),
        entitlement: remedies(visitor, &view),
        terms: view.terms.iter().map(|one| agreed(visitor, one)).collect(),
        proposal: view.proposal.as_ref().map(|one| words(visitor, one)),
        recommendation: view.recommendation.as_ref().map(|one| words(visitor, one)),
        messages: messages.items.iter().map(|one| said(visitor, one, zone)).collect(),
        more_messages: messages.next.map(|cursor| format!("{path}?messages={cursor}")),
        files: view.evidence.iter().map(|file| file_row(visitor, &view, file, &path)).collect(),
        upload: can_add.then(|| evidence::form(visitor, id, upload)),
        history: events.items.iter().map(|event| happened(visitor, &event.shown, zone)).collect(),
        path,
    };
    let status = if has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    answer(visitor, status, &content)
}

/// The stages that a case goes through when all of it is needed, with where this one stands.
fn steps(visitor: &Visitor, now: StageName) -> Vec<Step> {
    const LINE: [StageName; 8] = [
        StageName::Screening,
        StageName::Service,
        StageName::AwaitingResponse,
        StageName::Negotiation,
        StageName::Mediation,
        StageName::Recommendation,
        StageName::Performance,
        StageName::Closed,
    ];
    // Stages beside the line stand with the one that they belong to.
    let on_line = match now {
        StageName::Information => StageName::Screening,
        StageName::Appointment | StageName::Proposal => StageName::Mediation,
        other => other,
    };
    let place = LINE.iter().position(|stage| *stage == on_line).unwrap_or_default();
    let step = |(number, stage): (usize, &StageName)| Step {
        name: visitor.label(Label::Stage, stage.as_str()),
        is_past: number < place,
        is_now: number == place,
    };
    LINE.iter().enumerate().map(step).collect()
}

fn limit(visitor: &Visitor, view: &CaseView, deadline: &DeadlineView) -> LimitRow {
    let localizer = visitor.localizer();
    let code = deadline.kind.as_str();
    let limit = &deadline.limit;
    let role = |code: &str| visitor.label(Label::Role, code);
    let is_elsewhere = limit.zone != view.viewer_zone;
    LimitRow {
        name: visitor.label(Label::Deadline, code),
        who: match deadline.who {
            workflow::Obliged::Side(side) => role(side.as_str()),
            workflow::Obliged::Both => format!("{}, {}", role("consumer"), role("merchant")),
            workflow::Obliged::Mediator(_) => role("mediator"),
            workflow::Obliged::Officer => role("officer"),
            workflow::Obliged::Nobody => String::new(),
        },
        ends: localizer.time_limit(limit.last_day, &limit.zone),
        local: is_elsewhere.then(|| localizer.moment(limit.ends_at, &view.viewer_zone)),
        consequence: visitor.label(Label::DeadlineConsequence, code),
        is_provisional: limit.provisional,
        is_own: matches!((deadline.who, view.viewer.role), (workflow::Obliged::Side(side), role) if side.as_str() == role.as_str()),
    }
}

/// What the viewer can do: first what a limit waits for, then the rest. Answers to an offer stand with the offer.
fn buttons(visitor: &Visitor, view: &CaseView, path: &str) -> (Vec<Button>, Vec<Button>) {
    let with_offers = [CommandName::AcceptOffer, CommandName::DeclineOffer, CommandName::WithdrawOffer];
    let actions = view.actions.iter().filter(|action| !with_offers.contains(&action.name));
    let (due, free): (Vec<_>, Vec<_>) = actions.partition(|action| action.due.is_some());
    let button = |action: &workflow::Action| button(visitor, path, action.name, "");
    (due.into_iter().map(button).collect(), free.into_iter().map(button).collect())
}

fn button(visitor: &Visitor, path: &str, name: CommandName, query: &str) -> Button {
    Button {
        path: format!("{path}/actions/{}{query}", name.as_str()),
        label: visitor.label(Label::Action, name.as_str()),
        hint: visitor.label(Label::ActionHint, name.as_str()),
    }
}

fn facts(visitor: &Visitor, view: &CaseView) -> Vec<Fact> {
    let localizer = visitor.localizer();
    let mut facts = Vec::new();
    let mut add = |id: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            facts.push(Fact { name: visitor.text(&format!("document-label-{id}")), value });
        }
    };
    let claim = &view.claim;
    add("problem", Some(visitor.label(Label::ProblemType, claim.problem.as_str())));
    add("category", Some(visitor.label(Label::Category, claim.category.as_str())));
    add("amount", claim.amount.map(|amount| localizer.money(amount)));
    add("order-reference", view.order_reference.clone());
    add("marketplace", view.marketplace.clone());
    add("ordered-on", claim.ordered_on.map(|day| localizer.date(day)));
    add("contacted-on", claim.contacted_merchant_on.map(|day| localizer.date(day)));
    add("filed", Some(localizer.moment(view.filed_at, &view.viewer_zone)));
    add("mediator", view.mediator.as_ref().map(|mediator| mediator.name.clone()));
    for party in &view.parties {
        let role = visitor.label(Label::Role, party.side.as_str());
        let country = visitor.label(Label::Country, party.country.as_str());
        let name = party.name.clone().unwrap_or_else(|| visitor.text("document-data-erased"));
        facts.push(Fact { name: role, value: format!("{name} ({country})") });
    }
    facts
}

fn remedies(visitor: &Visitor, view: &CaseView) -> Vec<String> {
    let remedy = |asked: &workflow::payload::RequestedRemedy| {
        let name = visitor.label(Label::Remedy, asked.kind.as_str());
        asked.amount.map_or(name.clone(), |amount| format!("{name}: {}", visitor.localizer().money(amount)))
    };
    view.claim.remedies.iter().map(remedy).collect()
}

fn agreed(visitor: &Visitor, one: &TermView) -> String {
    let state = one.performance.map(|state| visitor.label(Label::Performance, state.as_str()));
    let line = line(visitor, one);
    state.map_or(line.clone(), |state| format!("{line} \u{2013} {state}"))
}

fn words(visitor: &Visitor, proposal: &casework::view::ProposalView) -> Words {
    Words {
        text: proposal.text.clone().unwrap_or_default(),
        terms: proposal.terms.iter().map(|one| line(visitor, one)).collect(),
    }
}

fn offer_row(visitor: &Visitor, view: &CaseView, offer: &OfferView, path: &str) -> OfferRow {
    let state = match offer.state {
        OfferState::Open { .. } => "case-offer-open",
        OfferState::Accepted => "case-offer-accepted",
        OfferState::Superseded => "case-offer-superseded",
        OfferState::Declined => "case-offer-declined",
        OfferState::Withdrawn => "case-offer-withdrawn",
        OfferState::Expired => "case-offer-expired",
    };
    let answers = view.actions.iter().filter(|action| action.subjects.contains(&Subject::Offer(offer.id)));
    let query = format!("?offer={}", offer.id);
    OfferRow {
        by: visitor.label(Label::Role, offer.by.as_str()),
        at: visitor.localizer().moment(offer.made_at, &view.viewer_zone),
        state: visitor.text(state),
        is_open: matches!(offer.state, OfferState::Open { .. }),
        terms: offer.terms.iter().map(|one| line(visitor, one)).collect(),
        words: offer.terms.iter().filter_map(|one| one.words.clone()).collect(),
        note: offer.note.clone().unwrap_or_default(),
        limit: offer.limit.as_ref().map(|limit| visitor.localizer().time_limit(limit.last_day, &limit.zone)),
        buttons: answers.map(|action| button(visitor, path, action.name, &query)).collect(),
    }
}

fn said(visitor: &Visitor, message: &MessageView, zone: &str) -> Said {
    Said {
        by: if message.by_viewer { visitor.text("case-you") } else { visitor.label(Label::Role, message.by.as_str()) },
        at: visitor.localizer().moment(message.at, zone),
        to: match message.to {
            workflow::payload::Audience::Everyone => String::new(),
            other => visitor.label(Label::Audience, other.as_str()),
        },
        text: message.text.clone().unwrap_or_else(|| visitor.text("document-data-erased")),
        is_own: message.by_viewer,
    }
}

fn happened(visitor: &Visitor, shown: &Shown, zone: &str) -> Said {
    let Shown::Whole { fact, at, by, by_viewer, .. } = shown else {
        let text = visitor.text("case-history-private");
        return Said { by: String::new(), at: String::new(), to: String::new(), text, is_own: false };
    };
    let kind = fact.kind().split('/').next().unwrap_or_default();
    Said {
        by: if *by_viewer { visitor.text("case-you") } else { visitor.label(Label::Role, by.as_str()) },
        at: visitor.localizer().moment(*at, zone),
        to: String::new(),
        text: visitor.label(Label::Event, kind),
        is_own: *by_viewer,
    }
}

fn file_row(visitor: &Visitor, view: &CaseView, file: &casework::EvidenceView, path: &str) -> FileRow {
    let localizer = visitor.localizer();
    let by = view.parties.iter().find(|party| party.id == file.by);
    let by = by.map(|party| visitor.label(Label::Role, party.side.as_str())).unwrap_or_default();
    let kilobytes = i64::try_from(file.size.div_ceil(1024)).unwrap_or(i64::MAX);
    let size = visitor.say("document-size-kilobytes", &Arguments::new().with("n", localizer.integer(kilobytes)));
    let kind = file.kind.as_deref().map(|kind| visitor.label(Label::EvidenceKind, kind));
    let at = localizer.moment(file.at, &view.viewer_zone);
    let about: Vec<String> = kind.into_iter().chain([by, size, at]).collect();
    FileRow {
        path: format!("{path}/evidence/{}", file.id),
        name: file.name.clone().unwrap_or_else(|| visitor.text("document-data-erased")),
        about: about.join(" \u{b7} "),
        sha256: file.sha256.clone(),
    }
}

/// The page after filing: it can be kept, printed and come back to.
#[derive(Template)]
#[template(path = "filed.html")]
struct Filed {
    page: Page,
    reference: String,
    path: String,
    stage_description: String,
    limits: Vec<LimitRow>,
}

async fn filed(State(app): State<App>, visitor: Visitor, Path(id): Path<CaseId>) -> Result<Response, Problem> {
    let view = casework::case(&app, &visitor.principal, id).await?;
    let content = Filed {
        page: Page::new(&visitor, visitor.text("complaint-filed-title")),
        reference: view.reference.to_string(),
        path: format!("/cases/{id}"),
        stage_description: visitor.label(Label::StageDescription, view.stage.as_str()),
        limits: view.deadlines.iter().map(|deadline| limit(&visitor, &view, deadline)).collect(),
    };
    answer(&visitor, StatusCode::OK, &content)
}

async fn file(State(app): State<App>, visitor: Visitor, Path(id): Path<CaseId>) -> Result<Response, Problem> {
    let archive = casework::case_file(&app, &visitor.principal, id, visitor.language).await?;
    let disposition = format!("attachment; filename=\"{}\"", archive.name);
    let headers = [(CONTENT_TYPE, "application/zip".to_owned()), (CONTENT_DISPOSITION, disposition)];
    Ok((headers, archive.bytes).into_response())
}

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/cases/{id}", get(show))
        .route("/cases/{id}/filed", get(filed))
        .route("/cases/{id}/file", get(file))
}
