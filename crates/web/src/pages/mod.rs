//! The pages, one module a journey.

mod act;
mod case;
mod cases;
mod complaint;
mod evidence;
mod home;
mod invitation;
mod notice;
mod question;
mod sign_in;
mod terms;

use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use casework::App;
use http::{Problem, RequestId};

use crate::page::problem_page;
use crate::visitor::Visitor;

/// Routes that need the app for the layer that writes problems out as pages.
pub(crate) fn routes(app: &App) -> Router<App> {
    Router::new()
        .merge(home::routes())
        .merge(sign_in::routes())
        .merge(complaint::routes())
        .merge(cases::routes())
        .merge(case::routes())
        .merge(act::routes())
        .merge(evidence::routes())
        .merge(invitation::routes())
        .merge(notice::routes())
        .layer(from_fn_with_state(app.clone(), write_problems))
}

/// Whatever a page could not show is a page too. The problem stays with the answer, for the log.
async fn write_problems(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &app).await;
    let id = parts.extensions.get::<RequestId>().map(|id| id.0).unwrap_or_default();
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let Some(problem) = response.extensions_mut().remove::<std::sync::Arc<Problem>>() else { return response };
    let page = visitor.and_then(|visitor| problem_page(&visitor, &problem, id));
    match page {
        Ok(mut page) => {
            page.extensions_mut().insert(problem);
            page
        }
        Err(problem) => axum::response::IntoResponse::into_response(problem),
    }
}

/// Whether a form can say this problem beside what was typed. What is no fault of the form is a page of its own.
pub(crate) fn is_for_the_form(problem: &Problem) -> bool {
    matches!(problem.status().as_u16(), 400 | 403 | 409 | 412 | 413 | 422 | 429)
        || problem.kind() == &http::Kind::CodeWrong
}
