//! Files put into a case from its page, and read from it.

use axum::Router;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use bytes::BytesMut;
use casework::{App, Sent, Upload};
use domain::taxonomy::Taxonomy;
use domain::{CaseId, EvidenceId};
use http::{FieldError, Multipart, Path, Problem};
use localization::{Arguments, Label};

use super::is_for_the_form;
use crate::form::{Choice, Field, Fields};
use crate::page::{FormPage, go_to};
use crate::sent_form::{MARK, SentForm};
use crate::visitor::Visitor;

/// The largest form that is read, in bytes: the largest file, and room for the rest. A file a little too large is then
/// refused by name, not by the size of the request.
const LARGEST_FORM: usize = 11 * 1024 * 1024;

pub(super) fn fields(visitor: &Visitor) -> Fields {
    let kinds = Taxonomy::embedded().evidence_kinds().iter().map(|kind| kind.code.as_str());
    let choices = kinds.map(|code| Choice::new(code, visitor.label(Label::EvidenceKind, code))).collect();
    let limit = Arguments::new().with("limit", "10 MB");
    vec![
        Field::file("file", visitor.text("case-evidence-file"))
            .at("file")
            .hint(visitor.say("case-evidence-hint", &limit)),
        Field::list("kind", visitor.text("case-evidence-kind"), choices).optional(visitor),
    ]
    .into()
}

/// The form that stands on the page of a case.
pub(super) fn form(visitor: &Visitor, case: CaseId, fields: Fields) -> FormPage {
    let mut form = FormPage::new(visitor, visitor.text("case-evidence-add"), fields);
    form.submit = visitor.text("case-evidence-add");
    form.action = format!("/cases/{case}/evidence#evidence");
    form
}

async fn add(
    State(app): State<App>,
    visitor: Visitor,
    Path(case): Path<CaseId>,
    parts: Multipart,
) -> Result<Response, Problem> {
    let (form, upload) = read(parts).await?;
    let empty = fields(&visitor).filled(&form);
    if !form.is_of(&visitor) {
        let fields = empty.with_error(visitor.text("page-form-expired"));
        return super::case::page(&app, &visitor, case, None, Some(fields)).await;
    }
    let kind = form.filled("kind").and_then(|kind| kind.parse().ok());
    let added = match upload {
        Some(upload) => {
            let upload = Upload { kind, ..upload };
            casework::add_evidence(&app, &visitor.principal, case, &Sent::once(), upload).await.map_err(Problem::from)
        }
        None => Err(Problem::invalid(vec![FieldError::new("file", "required")])),
    };
    match added {
        Ok(_) => go_to(&visitor, &format!("/cases/{case}#evidence")),
        Err(problem) if is_for_the_form(&problem) => {
            let fields = empty.with_problem(&problem, &visitor);
            super::case::page(&app, &visitor, case, None, Some(fields)).await
        }
        Err(problem) => Err(problem),
    }
}

/// The parts of the form: what was chosen, and the file if one was.
async fn read(mut parts: Multipart) -> Result<(SentForm, Option<Upload>), Problem> {
    let mut pairs = Vec::new();
    let mut file = None;
    while let Some(mut part) = parts.next_part().await? {
        match part.name() {
            Some("file") => {
                let name = part.file_name().unwrap_or_default().to_owned();
                let declared_type = part.content_type().map(str::to_owned);
                let mut bytes = BytesMut::new();
                while let Some(piece) = part.chunk().await? {
                    bytes.extend_from_slice(&piece);
                }
                // A browser sends an empty part if no file was chosen.
                if !name.is_empty() || !bytes.is_empty() {
                    file = Some(Upload { name, declared_type, kind: None, bytes: bytes.freeze() });
                }
            }
            Some(name @ (MARK | "kind")) => {
                let name = name.to_owned();
                pairs.push((name, part.text().await?));
            }
            _ => {
                let _ignored = part.text().await?;
            }
        }
    }
    Ok((SentForm::new(pairs, ""), file))
}

async fn download(
    State(app): State<App>,
    visitor: Visitor,
    Path((case, file)): Path<(CaseId, EvidenceId)>,
) -> Result<Response, Problem> {
    let found = casework::evidence(&app, &visitor.principal, case, file).await?;
    // RFC 6266 and RFC 8187: never shown in the browser's own window, whatever it is.
    let name: String = form_urlencoded::byte_serialize(found.name.as_bytes()).collect();
    let disposition = format!("attachment; filename*=UTF-8''{}", name.replace('+', "%20"));
    let mut response = found.bytes.into_response();
    for (header, value) in [(CONTENT_TYPE, found.media_type), (CONTENT_DISPOSITION, disposition)] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(header, value);
        }
    }
    Ok(response)
}

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/cases/{id}/evidence", post(add))
        .layer(http::body_limit(LARGEST_FORM))
        .route("/cases/{id}/evidence/{file}", get(download))
}
