//! The caller's own cases: a party's, a mediator's caseload, all for an officer. The soonest limit stands first.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use casework::{App, CaseFilter, CaseRowView};
use http::{Kind, Problem, Query};
use localization::Label;
use serde::Deserialize;
use workflow::StageName;

use crate::page::{Page, answer};
use crate::visitor::Visitor;

/// How many cases a page lists: what a small screen shows by a few movements of the thumb.
const ROWS: u16 = 20;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Search {
    stage: String,
    q: String,
    cursor: Option<String>,
}

struct Row {
    path: String,
    reference: String,
    about: String,
    stage: String,
    due: Option<String>,
}

struct Stage {
    code: &'static str,
    name: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "cases.html")]
struct Cases {
    page: Page,
    rows: Vec<Row>,
    stages: Vec<Stage>,
    text: String,
    is_search: bool,
    next: Option<String>,
}

async fn list(State(app): State<App>, visitor: Visitor, Query(search): Query<Search>) -> Result<Response, Problem> {
    let stage: Option<StageName> = search.stage.parse().ok();
    let text = search.q.trim().to_owned();
    let after = search.cursor.as_deref().map(str::parse).transpose().or(Err(Problem::from(Kind::MalformedQuery)))?;
    let filter = CaseFilter {
        stages: stage.into_iter().collect(),
        text: Some(text.clone()).filter(|text| !text.is_empty()),
        due_before: None,
        by_limit: true,
        after,
        limit: ROWS,
    };
    let found = casework::cases(&app, &visitor.principal, filter).await?;
    let zone = "UTC";
    let stages = StageName::ALL.iter().map(|one| Stage {
        code: one.as_str(),
        name: visitor.label(Label::Stage, one.as_str()),
        is_chosen: stage == Some(*one),
    });
    let query = |cursor: String| {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.extend_pairs([("stage", search.stage.as_str()), ("q", text.as_str()), ("cursor", cursor.as_str())]);
        format!("/cases?{}", pairs.finish())
    };
    let content = Cases {
        page: Page::new(&visitor, visitor.text("cases-title")),
        rows: found.items.iter().map(|row| row_of(&visitor, row, zone)).collect(),
        stages: stages.collect(),
        is_search: stage.is_some() || !text.is_empty(),
        next: found.next.map(query),
        text,
    };
    answer(&visitor, StatusCode::OK, &content)
}

fn row_of(visitor: &Visitor, row: &CaseRowView, zone: &str) -> Row {
    let country = |code: domain::Country| visitor.label(Label::Country, code.as_str());
    let side = |name: &Option<String>, code| name.clone().unwrap_or_else(|| country(code));
    Row {
        path: format!("/cases/{}", row.id),
        reference: row.reference.to_string(),
        about: format!(
            "{} \u{b7} {} \u{2192} {}",
            visitor.label(Label::ProblemType, row.problem.as_str()),
            side(&row.consumer_name, row.consumer_state),
            side(&row.merchant_name, row.merchant_state),
        ),
        stage: visitor.label(Label::Stage, row.stage.as_str()),
        due: row.next_due_at.map(|at| visitor.localizer().moment(at, zone)),
    }
}

pub(super) fn routes() -> Router<App> {
    Router::new().route("/cases", get(list))
}
