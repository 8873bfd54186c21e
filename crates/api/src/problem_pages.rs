//! `/problems/{kind}`: what each `type` of a problem leads to.

use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE};
use axum::response::{Html, IntoResponse, Response};
use casework::App;
use domain::Direction;
use http::{Kind, Path, Problem, ProblemType, RequestLanguage};
use localization::{Arguments, Localizer};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::problems::PublicProblems;

/// What a kind of problem is, for people who follow its `type`.
#[utoipa::path(
    get,
    path = "/problems/{kind}",
    tag = "service",
    params(("kind" = String, Path, description = "The last part of a problem's `type`", example = "wrong-stage")),
    responses((status = 200, description = "A page about the kind of problem", content_type = "text/html"), PublicProblems)
)]
async fn problem_page(language: RequestLanguage, Path(kind): Path<String>) -> Result<Response, Problem> {
    let kind = ProblemType::of_slug(&kind).ok_or(Kind::NotFound)?;
    let localizer = Localizer::html(language.get());
    let title = localizer.by_id(&format!("problem-{}-title", kind.slug()), &Arguments::new()).text;
    let direction = match language.get().direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    // Every part is text of ours: nothing that anybody typed stands on this page.
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><meta \
         name=\"viewport\" content=\"width=device-width\"><title>{title}</title></head><body><main><h1>{title}</h1>\
         <p><code>{slug}</code> · {status}</p><p lang=\"en\" dir=\"ltr\">{description}</p></main></body></html>\n",
        language = language.get().tag(),
        slug = kind.slug(),
        status = kind.status().as_u16(),
        description = kind.description(),
    );
    let mut response = Html(page).into_response();
    response.headers_mut().insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.get().tag()));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600"));
    Ok(response)
}

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(problem_page))
}
