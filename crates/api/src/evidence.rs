//! Evidence: files put into a case, and read from it.

use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, ETAG};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::BytesMut;
use casework::{App, Sent, Upload};
use domain::{CaseId, EvidenceId, EvidenceKind};
use http::{Caller, FieldError, IdempotencyKey, Multipart, Path, Problem, RequestLanguage};
use localization::Localizer;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Answer;
use crate::problems::{ReadProblems, WriteProblems};
use crate::schema;

/// An upload.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the parts of the form; they are read one by one")]
struct EvidenceForm {
    /// The file: PDF, JPEG, PNG, WebP, HEIC, GIF, MP4, MP3, OGG, text, mail or an office document, at most 10 MB.
    #[schema(format = Binary, content_media_type = "application/octet-stream")]
    file: String,
    /// What it shows: a kind of evidence of the taxonomy. Comes before the file.
    kind: Option<String>,
}

/// Puts a file into a case. Its type is checked by its name and its content; its digest becomes part of the record.
#[utoipa::path(
    post,
    path = "/cases/{id}/evidence",
    tag = "cases",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the case"),
        ("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request have its effect once"),
    ),
    request_body(content = EvidenceForm, content_type = "multipart/form-data"),
    responses((status = 201, description = "The file is in evidence", body = schema::Evidence), WriteProblems)
)]
async fn add(
    State(app): State<App>,
    Caller(caller): Caller,
    language: RequestLanguage,
    Path(case): Path<CaseId>,
    key: Option<IdempotencyKey>,
    form: Multipart,
) -> Result<Answer<schema::Evidence>, Problem> {
    let upload = read(form).await?;
    let fingerprint = Sha256::new_with_prefix(case.as_uuid().as_bytes())
        .chain_update(upload.name.as_bytes())
        .chain_update([0])
        .chain_update(&upload.bytes);
    let sent = Sent::of(key.map(|key| key.0), fingerprint.finalize().into());
    let view = casework::add_evidence(&app, &caller, case, &sent, upload).await?;
    let language = language.or(caller.language());
    let location = format!("/api/v1/cases/{case}/evidence/{}", view.id);
    Ok(Answer::created(language, &location, schema::Evidence::of(&view, Localizer::plain(language))))
}

/// Reads the parts of the form.
async fn read(mut form: Multipart) -> Result<Upload, Problem> {
    let mut kind: Option<EvidenceKind> = None;
    let mut file: Option<Upload> = None;
    while let Some(mut part) = form.next_part().await? {
        match part.name() {
            Some("kind") => {
                let text = part.text().await?;
                let known = text.trim().parse();
                kind = Some(known.or(Err(Problem::invalid(vec![FieldError::new("/kind", "unknown-evidence-kind")])))?);
            }
            Some("file") => {
                let name = part.file_name().unwrap_or_default().to_owned();
                let declared_type = part.content_type().map(str::to_owned);
                let mut bytes = BytesMut::new();
                while let Some(piece) = part.chunk().await? {
                    bytes.extend_from_slice(&piece);
                }
                file = Some(Upload { name, declared_type, kind: None, bytes: bytes.freeze() });
            }
            _ => return Err(Problem::invalid(vec![FieldError::new("/", "unknown")])),
        }
    }
    let file = file.ok_or_else(|| Problem::invalid(vec![FieldError::new("/file", "required")]))?;
    Ok(Upload { kind, ..file })
}

/// A file in evidence.
#[utoipa::path(
    get,
    path = "/cases/{id}/evidence/{file}",
    tag = "cases",
    security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "Id of the case"),
        ("file" = String, Path, description = "Id of the file"),
    ),
    responses(
        (status = 200, description = "The bytes", body = Vec<u8>, content_type = "application/octet-stream"),
        ReadProblems
    )
)]
async fn download(
    State(app): State<App>,
    Caller(caller): Caller,
    Path((case, file)): Path<(CaseId, EvidenceId)>,
) -> Result<Response, Problem> {
    let found = casework::evidence(&app, &caller, case, file).await?;
    let digest = STANDARD.encode(found.sha256);
    let mut response = Body::from(found.bytes).into_response();
    let headers = response.headers_mut();
    let mut set = |name, value: String| {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    };
    set(CONTENT_TYPE, found.media_type);
    // RFC 6266 and RFC 8187: never shown in the browser's own window, whatever it is.
    set(CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{}", escaped(&found.name)));
    // RFC 9530: the bytes can be compared with the digest in the record.
    set(axum::http::HeaderName::from_static("repr-digest"), format!("sha-256=:{digest}:"));
    set(ETAG, format!("\"{digest}\""));
    Ok(response)
}

/// A file name as RFC 8187 writes it: bytes that are no letters, digits, dots or dashes in percent form.
fn escaped(name: &str) -> String {
    name.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// The largest form that is read, in bytes: the largest file, and room for the rest of the form. A file a little too large
/// is then refused by name, not by the size of the request.
const LARGEST_FORM: usize = 11 * 1024 * 1024;

/// The operations of this file.
pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(add)).routes(routes!(download)).layer(http::body_limit(LARGEST_FORM))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_name_in_any_script_survives_the_header() {
        assert_eq!(super::escaped("чек 1.pdf"), "%D1%87%D0%B5%D0%BA%201.pdf");
    }
}
