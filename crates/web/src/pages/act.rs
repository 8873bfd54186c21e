//! Doing something in a case: one page for each command that people give, made from the fields that the command takes.

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use casework::view::{OfferView, TermView};
use casework::{App, CaseView};
use domain::CaseId;
use http::extract::parse_json;
use http::{FieldError, Kind, Path, Problem, Query};
use localization::{Arguments, Label, TermLine, TermTime};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use workflow::payload::{AddressKind, Audience, Declaration, Extendable, Finding, HoldReason, Position};
use workflow::{Command, CommandName, DiscontinuedReason, Ground, Subject, When};

use super::question::{currencies, yes_and_no};
use super::{is_for_the_form, terms};
use crate::form::{Choice, Field, Fields};
use crate::page::{FormPage, go_to};
use crate::sent_form::SentForm;
use crate::visitor::Visitor;

/// The offer or the term that a link has chosen.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Chosen {
    offer: Option<String>,
    term: Option<String>,
}

async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    Path((id, action)): Path<(CaseId, String)>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Problem> {
    let name = name_of(&action)?;
    let view = casework::case(&app, &visitor.principal, id).await?;
    let fields = fields(&app, &visitor, name, &view, &chosen).await?;
    act_page(&visitor, &view, name, fields)
}

async fn take(
    State(app): State<App>,
    mut visitor: Visitor,
    Path((id, action)): Path<(CaseId, String)>,
    form: SentForm,
) -> Result<Response, Problem> {
    let name = name_of(&action)?;
    if let Some(language) = form.language() {
        visitor.remember_language(language);
    }
    let view = casework::case(&app, &visitor.principal, id).await?;
    let filled = fields(&app, &visitor, name, &view, &Chosen::default()).await?.filled(&form);
    if form.language().is_some() {
        return act_page(&visitor, &view, name, filled);
    }
    if !form.is_of(&visitor) {
        return act_page(&visitor, &view, name, filled.with_error(visitor.text("page-form-expired")));
    }
    let seen = form.get("version").parse().ok();
    let acted = match command(name, &form) {
        Ok(command) => {
            casework::act(&app, &visitor.principal, id, seen, &form.sent(), &command).await.map_err(Problem::from)
        }
        Err(problem) => Err(problem),
    };
    match acted {
        Ok(_) => go_to(&visitor, &format!("/cases/{id}")),
        Err(problem) if is_for_the_form(&problem) => {
            act_page(&visitor, &view, name, filled.with_problem(&missing_named(&problem), &visitor))
        }
        Err(problem) => Err(problem),
    }
}

fn name_of(action: &str) -> Result<CommandName, Problem> {
    let name: Option<CommandName> = action.parse().ok();
    name.filter(|name| name.is_action()).ok_or_else(|| Kind::UnknownPath.into())
}

fn act_page(visitor: &Visitor, view: &CaseView, name: CommandName, mut fields: Fields) -> Result<Response, Problem> {
    fields.all.push(Field::hidden("version", view.version.to_string()));
    let mut page = FormPage::new(visitor, visitor.label(Label::Action, name.as_str()), fields);
    page.caption = visitor.say("case-title", &Arguments::new().with("reference", view.reference));
    page.intro.push(visitor.label(Label::ActionHint, name.as_str()));
    if is_final(name) {
        page.intro.push(visitor.text("act-confirm-hint"));
    }
    page.submit = visitor.label(Label::Action, name.as_str());
    page.back = format!("/cases/{}", view.id);
    page.action = format!("/cases/{}/actions/{}", view.id, name.as_str());
    page.key = key(view, name);
    page.answer()
}

/// A form over the same version of a case is the same submission, so that it has its effect once. What only appends is
/// told apart by its words.
fn key(view: &CaseView, name: CommandName) -> String {
    if name.only_appends() { String::new() } else { format!("{}-{}", view.version, name.as_str()) }
}

/// What cannot be taken back.
const fn is_final(name: CommandName) -> bool {
    matches!(
        name,
        CommandName::AcceptOffer
            | CommandName::AcceptRecommendation
            | CommandName::DeclineRecommendation
            | CommandName::AgreeBinding
            | CommandName::Withdraw
    )
}

/// A missing part of a command is an empty field of the form.
fn missing_named(problem: &Problem) -> Problem {
    match problem.kind() {
        Kind::MissingField { field } if problem.errors().is_empty() => {
            Problem::invalid(vec![FieldError::new(format!("/{field}"), "required")])
        }
        _ => problem.clone(),
    }
}

/// The fields of a command, with where each is in its payload.
async fn fields(
    app: &App,
    visitor: &Visitor,
    name: CommandName,
    view: &CaseView,
    chosen: &Chosen,
) -> Result<Fields, Problem> {
    let text = |id: &str| visitor.text(id);
    let area = |field: &str, id: &str| Field::area(field, text(id));
    let reasons = || area("reasons", "act-reasons");
    let note = || area("note", "act-note").optional(visitor);
    let words = || area("text", "act-text");
    let labels = |family: Label, codes: &[&'static str]| -> Vec<Choice> {
        codes.iter().map(|code| Choice::new(*code, visitor.label(family, code))).collect()
    };
    let currency = view.claim.amount.map(|amount| amount.currency().to_string());
    let terms = |list: &str, heading: &str| terms::fields(app, visitor, list, currency.as_deref(), &text(heading));
    let amount = |pointer: &str, id: &str| {
        [
            Field::line("amount", text(id))
                .typed("number", "off")
                .at(pointer)
                .hint(text("complaint-amount-hint")),
            Field::list("currency", text("act-term-currency"), currencies(app, visitor))
                .at(format!("{pointer}/currency"))
                .value(currency.clone()),
        ]
    };
    let fields = match name {
        CommandName::Admit
        | CommandName::ConfirmService
        | CommandName::AgreeExtension
        | CommandName::RequestMediation
        | CommandName::DeclineMediation
        | CommandName::WithholdMaterial
        | CommandName::ReleaseMaterial
        | CommandName::AcceptProposal
        | CommandName::DeclineProposal
        | CommandName::AgreeBinding
        | CommandName::AcceptRecommendation
        | CommandName::DeclineRecommendation
        | CommandName::Resume
        | CommandName::OptOut
        | CommandName::Withdraw
        | CommandName::CloseMediation => vec![note()],
        CommandName::RefuseExtension | CommandName::RequestReview | CommandName::Resign => vec![reasons()],
        CommandName::SupplyInformation | CommandName::Submit | CommandName::Explain => vec![words()],
        CommandName::Refuse => vec![
            Field::one("ground", text("act-ground"), labels(Label::Ground, &codes(Ground::ALL, Ground::as_str))),
            reasons(),
        ],
        CommandName::RequestInformation => vec![
            Field::one("from", text("act-of-whom"), labels(Label::Role, &["consumer", "merchant"])),
            area("question", "act-question"),
        ],
        CommandName::DecideReview => vec![Field::one("granted", text("act-granted"), yes_and_no(visitor)), reasons()],
        CommandName::DecideObjection => vec![Field::one("upheld", text("act-upheld"), yes_and_no(visitor)), reasons()],
        CommandName::Appoint | CommandName::Replace => {
            let roster = casework::mediators(app, &visitor.principal).await?;
            let choice = |one: &casework::MediatorView| Choice::new(one.entry.account.to_string(), one.name.clone());
            let choices = roster.iter().filter(|one| one.entry.active).map(choice).collect();
            vec![Field::one("mediator", text("act-mediator"), choices), reasons()]
        }
        CommandName::GrantExtension => vec![
            Field::one(
                "of",
                text("act-of-what"),
                Extendable::ALL
                    .iter()
                    .map(|one| Choice::new(one.as_str(), text(&format!("act-of-{}", one.as_str()))))
                    .collect(),
            ),
            Field::line("days", text("act-days")).typed("number", "off").optional(visitor),
            reasons(),
        ],
        CommandName::DecidePerformance => vec![
            term_field(visitor, view, name, chosen),
            Field::one("finding", text("act-finding"), labels(Label::Finding, &codes(Finding::ALL, Finding::as_str))),
            reasons(),
        ],
        CommandName::Discontinue => {
            let open = DiscontinuedReason::ALL.iter().copied().filter(|reason| reason.is_for_an_officer());
            let codes: Vec<&str> = open.map(DiscontinuedReason::as_str).collect();
            vec![Field::one("reason", text("act-reason"), labels(Label::Discontinued, &codes)), reasons()]
        }
        CommandName::Bundle => vec![Field::line("bundle", text("act-bundle")), note()],
        CommandName::Hold | CommandName::Release => vec![
            Field::one("reason", text("act-reason"), labels(Label::HoldReason, &codes(HoldReason::ALL, HoldReason::as_str))),
            note(),
        ],
        CommandName::SupplyAddress => vec![
            Field::one("kind", text("act-address-kind"), labels(Label::AddressKind, &codes(AddressKind::ALL, AddressKind::as_str))),
            Field::line("address", text("act-address")),
        ],
        CommandName::Respond => {
            let positions = labels(Label::Position, &codes(Position::ALL, Position::as_str));
            let mut fields = vec![Field::one("position", text("act-position"), positions), words()];
            fields.extend(terms("offer", "act-offer-with-answer"));
            fields
        }
        CommandName::Message => {
            let readers = Audience::ALL.iter().filter(|reader| reader.as_str() != view.viewer.role.as_str());
            let codes: Vec<&str> = readers.map(|reader| reader.as_str()).collect();
            vec![
                Field::one("to", text("act-audience"), labels(Label::Audience, &codes)).value(Some("everyone")),
                words(),
            ]
        }
        CommandName::Offer => with_last(terms("terms", "act-terms-heading"), note()),
        CommandName::WithdrawOffer | CommandName::AcceptOffer | CommandName::DeclineOffer => {
            vec![offer_field(visitor, view, name, chosen), note()]
        }
        CommandName::Bid => amount("/limit", "act-limit").into(),
        CommandName::Counterclaim => with_last(amount("/amount", "act-term-amount").into(), words()),
        CommandName::AppointRepresentative => vec![
            Field::line("name", text("act-representative-name")),
            Field::email("email", text("act-representative-email")).typed("email", "off"),
            area("mandate", "act-mandate"),
        ],
        CommandName::RequestExtension => {
            vec![Field::line("days", text("act-days")).typed("number", "off"), reasons()]
        }
        CommandName::Object => vec![area("cause", "act-cause").optional(visitor)],
        CommandName::ReportPerformance | CommandName::ConfirmPerformance | CommandName::ReportBreach => {
            vec![term_field(visitor, view, name, chosen), note()]
        }
        CommandName::Rate => {
            let scores = (1..=5).map(|score| Choice::new(score.to_string(), text(&format!("act-score-{score}"))));
            vec![
                Field::one("score", text("act-score"), scores.collect()),
                Field::one("resolved", text("act-resolved"), yes_and_no(visitor)),
                area("comment", "act-note").optional(visitor),
            ]
        }
        CommandName::Declare => vec![
            Field::one(
                "declaration",
                text("act-declaration"),
                labels(Label::Declaration, &codes(Declaration::ALL, Declaration::as_str)),
            ),
            area("statement", "act-statement").optional(visitor),
        ],
        CommandName::Propose => with_last(terms("terms", "act-terms-heading"), words()),
        CommandName::Recommend => with_last(terms("terms", "act-terms-heading"), reasons()),
        CommandName::Correct => vec![area("text", "act-correction")],
        CommandName::File | CommandName::Serve | CommandName::FailService | CommandName::Expire => Vec::new(),
    };
    Ok(fields.into())
}

fn with_last(mut fields: Vec<Field>, last: Field) -> Vec<Field> {
    fields.push(last);
    fields
}

fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().copied().map(code).collect()
}

/// The offers that the command can name, each by its terms.
fn offer_field(visitor: &Visitor, view: &CaseView, name: CommandName, chosen: &Chosen) -> Field {
    let named = subjects(view, name);
    let is_named = |offer: &&OfferView| named.contains(&Subject::Offer(offer.id));
    let choice = |offer: &OfferView| {
        let lines: Vec<String> = offer.terms.iter().map(|term| line(visitor, term)).collect();
        Choice::new(offer.id.to_string(), lines.join("; "))
    };
    let choices: Vec<Choice> = view.offers.iter().filter(is_named).map(choice).collect();
    let only = chosen.offer.clone().or_else(|| only(&choices));
    Field::one("offer", visitor.text("act-offer"), choices).value(only)
}

fn term_field(visitor: &Visitor, view: &CaseView, name: CommandName, chosen: &Chosen) -> Field {
    let named = subjects(view, name);
    let is_named = |term: &&TermView| named.contains(&Subject::Term(term.id));
    let choice = |term: &TermView| Choice::new(term.id.to_string(), line(visitor, term));
    let choices: Vec<Choice> = view.terms.iter().filter(is_named).map(choice).collect();
    let only = chosen.term.clone().or_else(|| only(&choices));
    Field::one("term", visitor.text("act-term"), choices).value(only)
}

fn subjects(view: &CaseView, name: CommandName) -> Vec<Subject> {
    let action = view.actions.iter().find(|action| action.name == name);
    action.map(|action| action.subjects.clone()).unwrap_or_default()
}

fn only(choices: &[Choice]) -> Option<String> {
    match choices {
        [one] => Some(one.value.clone()),
        _ => None,
    }
}

/// A term as one line.
pub(super) fn line(visitor: &Visitor, term: &TermView) -> String {
    let when = match term.when {
        When::On(day) => TermTime::On(day),
        When::Days(days) => TermTime::Within(days),
    };
    let line = TermLine { debtor: term.debtor.as_str(), remedy: term.remedy.as_str(), amount: term.amount, when };
    visitor.localizer().term(line).text
}

/// The command that a form gives: its fields by the names that the payload has for them.
fn command(name: CommandName, form: &SentForm) -> Result<Command, Problem> {
    const TEXTS: [&str; 18] = [
        "note", "reasons", "text", "question", "ground", "from", "mediator", "of", "finding", "reason", "kind",
        "address", "position", "to", "name", "email", "mandate", "cause",
    ];
    const MORE_TEXTS: [&str; 6] = ["offer", "term", "bundle", "comment", "declaration", "statement"];
    let mut payload = Map::new();
    for field in TEXTS.iter().chain(&MORE_TEXTS) {
        if let Some(text) = form.text(field) {
            payload.insert((*field).to_owned(), json!(text));
        }
    }
    for field in ["days", "score"] {
        if let Some(text) = form.filled(field) {
            payload.insert(field.to_owned(), terms::whole(&text));
        }
    }
    for field in ["granted", "upheld", "resolved"] {
        match form.get(field) {
            "yes" => payload.insert(field.to_owned(), json!(true)),
            "no" => payload.insert(field.to_owned(), json!(false)),
            _ => None,
        };
    }
    let money = form.filled("amount").map(|amount| json!({"amount": amount, "currency": form.get("currency")}));
    let mut add = |field: &str, value: Option<Value>| {
        if let Some(value) = value {
            payload.insert(field.to_owned(), value);
        }
    };
    match name {
        CommandName::Bid => add("limit", money),
        CommandName::Counterclaim => add("amount", money),
        CommandName::Respond => add("offer", Some(terms::read(form))),
        CommandName::Offer | CommandName::Propose | CommandName::Recommend => add("terms", Some(terms::read(form))),
        _ => {}
    }
    let whole = json!({"command": name.as_str(), "with": payload});
    let bytes = serde_json::to_vec(&whole).map_err(Problem::internal)?;
    parse_json(&bytes).map_err(|problem| within(&problem))
}

/// The same problem with its pointers as they are within the payload.
fn within(problem: &Problem) -> Problem {
    let errors = problem.errors().iter().map(|error| {
        let pointer = error.pointer().strip_prefix("/with").unwrap_or(error.pointer());
        error.clone().moved_to(pointer)
    });
    problem.clone().with_errors(errors.collect())
}

pub(super) fn routes() -> Router<App> {
    Router::new().route("/cases/{id}/actions/{action}", get(ask).post(take))
}
