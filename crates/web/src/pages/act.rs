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

/// What a page asks for one command in one case.
struct Asking<'a> {
    app: &'a App,
    visitor: &'a Visitor,
    view: &'a CaseView,
    name: CommandName,
    chosen: &'a Chosen,
}

/// The fields of a command, with where each is in its payload.
async fn fields(
    app: &App,
    visitor: &Visitor,
    name: CommandName,
    view: &CaseView,
    chosen: &Chosen,
) -> Result<Fields, Problem> {
    let asking = Asking { app, visitor, view, name, chosen };
    let fields = match name {
        CommandName::Appoint | CommandName::Replace => asking.whom_to_appoint().await?,
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
        | CommandName::CloseMediation => vec![asking.note()],
        CommandName::RefuseExtension | CommandName::RequestReview | CommandName::Resign => vec![asking.reasons()],
        CommandName::SupplyInformation | CommandName::Submit | CommandName::Explain => vec![asking.words()],
        CommandName::Declare | CommandName::Propose | CommandName::Recommend | CommandName::Correct => {
            asking.of_a_mediator()
        }
        CommandName::Refuse
        | CommandName::RequestInformation
        | CommandName::DecideReview
        | CommandName::DecideObjection
        | CommandName::GrantExtension
        | CommandName::DecidePerformance
        | CommandName::Discontinue
        | CommandName::Bundle
        | CommandName::Hold
        | CommandName::Release => asking.of_an_officer(),
        _ => asking.of_a_side(),
    };
    Ok(fields.into())
}

impl Asking<'_> {
    fn text(&self, id: &str) -> String {
        self.visitor.text(id)
    }

    fn area(&self, field: &str, id: &str) -> Field {
        Field::area(field, self.text(id))
    }

    fn reasons(&self) -> Field {
        self.area("reasons", "act-reasons")
    }

    fn note(&self) -> Field {
        self.area("note", "act-note").optional(self.visitor)
    }

    fn words(&self) -> Field {
        self.area("text", "act-text")
    }

    fn days(&self) -> Field {
        Field::line("days", self.text("act-days")).typed("number", "off")
    }

    /// One of these codes, by their names.
    fn one(&self, field: &str, id: &str, family: Label, codes: &[&'static str]) -> Field {
        let choices = codes.iter().map(|code| Choice::new(*code, self.visitor.label(family, code))).collect();
        Field::one(field, self.text(id), choices)
    }

    fn yes_or_no(&self, field: &str, id: &str) -> Field {
        Field::one(field, self.text(id), yes_and_no(self.visitor))
    }

    fn currency(&self) -> Option<String> {
        self.view.claim.amount.map(|amount| amount.currency().to_string())
    }

    fn terms(&self, list: &str, heading: &str) -> Vec<Field> {
        terms::fields(self.app, self.visitor, list, self.currency().as_deref(), &self.text(heading))
    }

    fn amount(&self, pointer: &str, id: &str) -> Vec<Field> {
        vec![
            Field::line("amount", self.text(id))
                .typed("number", "off")
                .at(pointer)
                .hint(self.text("complaint-amount-hint")),
            Field::list("currency", self.text("act-term-currency"), currencies(self.app, self.visitor))
                .at(format!("{pointer}/currency"))
                .value(self.currency()),
        ]
    }

    async fn whom_to_appoint(&self) -> Result<Vec<Field>, Problem> {
        let roster = casework::mediators(self.app, &self.visitor.principal).await?;
        let choice = |one: &casework::MediatorView| Choice::new(one.entry.account.to_string(), one.name.clone());
        let choices = roster.iter().filter(|one| one.entry.active).map(choice).collect();
        Ok(vec![Field::one("mediator", self.text("act-mediator"), choices), self.reasons()])
    }

    fn of_a_mediator(&self) -> Vec<Field> {
        match self.name {
            CommandName::Declare => vec![
                self.one(
                    "declaration",
                    "act-declaration",
                    Label::Declaration,
                    &codes(Declaration::ALL, Declaration::as_str),
                ),
                self.area("statement", "act-statement").optional(self.visitor),
            ],
            CommandName::Propose => with_last(self.terms("terms", "act-terms-heading"), self.words()),
            CommandName::Recommend => with_last(self.terms("terms", "act-terms-heading"), self.reasons()),
            _ => vec![self.area("text", "act-correction")],
        }
    }

    fn of_an_officer(&self) -> Vec<Field> {
        let first = match self.name {
            CommandName::Refuse => self.one("ground", "act-ground", Label::Ground, &codes(Ground::ALL, Ground::as_str)),
            CommandName::RequestInformation => {
                let whom = self.one("from", "act-of-whom", Label::Role, &["consumer", "merchant"]);
                return vec![whom, self.area("question", "act-question")];
            }
            CommandName::DecideReview => self.yes_or_no("granted", "act-granted"),
            CommandName::DecideObjection => self.yes_or_no("upheld", "act-upheld"),
            CommandName::GrantExtension => {
                let choice = |one: &Extendable| {
                    let id = match one {
                        Extendable::Stage => "act-of-stage",
                        Extendable::OuterLimit => "act-of-outer-limit",
                    };
                    Choice::new(one.as_str(), self.text(id))
                };
                let of = Field::one("of", self.text("act-of-what"), Extendable::ALL.iter().map(choice).collect());
                return vec![of, self.days().optional(self.visitor), self.reasons()];
            }
            CommandName::DecidePerformance => {
                let finding = self.one("finding", "act-finding", Label::Finding, &codes(Finding::ALL, Finding::as_str));
                return vec![term_field(self), finding, self.reasons()];
            }
            CommandName::Discontinue => {
                let open = DiscontinuedReason::ALL.iter().copied().filter(|reason| reason.is_for_an_officer());
                let codes: Vec<&str> = open.map(DiscontinuedReason::as_str).collect();
                self.one("reason", "act-reason", Label::Discontinued, &codes)
            }
            CommandName::Bundle => return vec![Field::line("bundle", self.text("act-bundle")), self.note()],
            _ => {
                let reasons = codes(HoldReason::ALL, HoldReason::as_str);
                return vec![self.one("reason", "act-reason", Label::HoldReason, &reasons), self.note()];
            }
        };
        vec![first, self.reasons()]
    }

    fn of_a_side(&self) -> Vec<Field> {
        match self.name {
            CommandName::SupplyAddress => {
                let kinds = codes(AddressKind::ALL, AddressKind::as_str);
                let kind = self.one("kind", "act-address-kind", Label::AddressKind, &kinds);
                vec![kind, Field::line("address", self.text("act-address"))]
            }
            CommandName::Respond => {
                let positions = codes(Position::ALL, Position::as_str);
                let mut fields = vec![self.one("position", "act-position", Label::Position, &positions), self.words()];
                fields.extend(self.terms("offer", "act-offer-with-answer"));
                fields
            }
            CommandName::Message => {
                let readers = Audience::ALL.iter().filter(|one| one.as_str() != self.view.viewer.role.as_str());
                let codes: Vec<&str> = readers.map(|one| one.as_str()).collect();
                let to = self.one("to", "act-audience", Label::Audience, &codes).value(Some("everyone"));
                vec![to, self.words()]
            }
            CommandName::Offer => with_last(self.terms("terms", "act-terms-heading"), self.note()),
            CommandName::WithdrawOffer | CommandName::AcceptOffer | CommandName::DeclineOffer => {
                vec![offer_field(self), self.note()]
            }
            CommandName::Bid => self.amount("/limit", "act-limit"),
            CommandName::Counterclaim => with_last(self.amount("/amount", "act-term-amount"), self.words()),
            CommandName::AppointRepresentative => vec![
                Field::line("name", self.text("act-representative-name")),
                Field::email("email", self.text("act-representative-email")).typed("email", "off"),
                self.area("mandate", "act-mandate"),
            ],
            CommandName::RequestExtension => vec![self.days(), self.reasons()],
            CommandName::Object => vec![self.area("cause", "act-cause").optional(self.visitor)],
            CommandName::ReportPerformance | CommandName::ConfirmPerformance | CommandName::ReportBreach => {
                vec![term_field(self), self.note()]
            }
            CommandName::Rate => {
                let scores = ["act-score-1", "act-score-2", "act-score-3", "act-score-4", "act-score-5"];
                let choice = |(place, id): (usize, &str)| Choice::new((place + 1).to_string(), self.text(id));
                vec![
                    Field::one("score", self.text("act-score"), scores.into_iter().enumerate().map(choice).collect()),
                    self.yes_or_no("resolved", "act-resolved"),
                    self.area("comment", "act-note").optional(self.visitor),
                ]
            }
            _ => Vec::new(),
        }
    }
}

fn with_last(mut fields: Vec<Field>, last: Field) -> Vec<Field> {
    fields.push(last);
    fields
}

fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().copied().map(code).collect()
}

/// The offers that the command can name, each by its terms.
fn offer_field(asking: &Asking<'_>) -> Field {
    let named = subjects(asking.view, asking.name);
    let is_named = |offer: &&OfferView| named.contains(&Subject::Offer(offer.id));
    let choice = |offer: &OfferView| {
        let lines: Vec<String> = offer.terms.iter().map(|term| line(asking.visitor, term)).collect();
        Choice::new(offer.id.to_string(), lines.join("; "))
    };
    let choices: Vec<Choice> = asking.view.offers.iter().filter(is_named).map(choice).collect();
    let only = asking.chosen.offer.clone().or_else(|| only(&choices));
    Field::one("offer", asking.text("act-offer"), choices).value(only)
}

fn term_field(asking: &Asking<'_>) -> Field {
    let named = subjects(asking.view, asking.name);
    let is_named = |term: &&TermView| named.contains(&Subject::Term(term.id));
    let choice = |term: &TermView| Choice::new(term.id.to_string(), line(asking.visitor, term));
    let choices: Vec<Choice> = asking.view.terms.iter().filter(is_named).map(choice).collect();
    let only = asking.chosen.term.clone().or_else(|| only(&choices));
    Field::one("term", asking.text("act-term"), choices).value(only)
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
