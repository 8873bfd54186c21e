//! Drafts: a complaint that is still being written, kept for thirty days, resumed by a mailed link or by an account.

use accounts::{AccountNotice, Client, Principal, Purpose, RequestCodeError, link_token, read_link_token};
use domain::{DraftId, Language, MailAddress, Role, Sensitive};
use intake::draft::{self, DraftError as Kept};
use intake::field::FieldError;
use intake::input::{ComplaintInput, ComplaintPatch};
use intake::rules::Rules;
use jiff::Timestamp;
use store::{Draft, StoreError, Unit};
use thiserror::Error;
use workflow::payload::Channel;

use crate::App;
use crate::file::{self, FileError, Filed, Filer, Fresh};
use crate::sent::{Sent, sender};

/// Why something was not done with a draft.
#[derive(Debug, Error)]
pub enum DraftError {
    /// There is no such draft, or it is not the caller's.
    #[error("there is no such draft")]
    Unknown,
    /// It was saved by somebody else since.
    #[error("the draft was saved since it was seen")]
    Stale,
    /// What was typed cannot be kept.
    #[error("the draft cannot be kept")]
    Refused(Vec<FieldError>),
    /// The draft has no address to write to yet.
    #[error("the draft has no mail address")]
    AddressNeeded,
    /// Too many codes were asked for.
    #[error("no code was sent")]
    Code(#[source] RequestCodeError),
    /// The same key came before with something else.
    #[error("the key was used for another request")]
    KeyReused,
    /// The same request is still running.
    #[error("the same request is still running")]
    StillRunning,
    /// The database failed.
    #[error("the draft could not be kept")]
    Store(#[source] StoreError),
}

impl From<StoreError> for DraftError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale { .. } => Self::Stale,
            StoreError::KeyReused => Self::KeyReused,
            StoreError::StillRunning => Self::StillRunning,
            other => Self::Store(other),
        }
    }
}

/// By what somebody comes to a draft: an account, or the token of its link.
#[derive(Clone, Copy, Debug)]
pub struct DraftAccess<'a> {
    /// Who asks.
    pub caller: &'a Principal,
    /// The token, if one was given.
    pub token: Option<&'a str>,
}

/// A draft as whoever writes it sees it.
#[derive(Clone, Debug)]
pub struct DraftView {
    /// Its id.
    pub id: DraftId,
    /// The token of its link: whoever holds it can go on writing.
    pub token: String,
    /// How often it was saved.
    pub version: u64,
    /// What was answered so far.
    pub input: ComplaintInput,
    /// What it still lacks.
    pub progress: draft::Progress,
    /// When it was last saved.
    pub saved_at: Timestamp,
    /// When it is erased, unless it is saved again.
    pub expires_at: Timestamp,
}

/// Begins a draft. For a consumer who is signed in it stands in the account; for anybody else the token is the only way
/// back to it.
///
/// # Errors
/// See [`DraftError`].
pub async fn start_draft(
    app: &App,
    caller: &Principal,
    sent: &Sent,
    input: ComplaintInput,
) -> Result<DraftView, DraftError> {
    let now = app.now();
    let begun = draft::Draft::begin(input, now).map_err(refused)?;
    let row = &Draft {
        id: app.ids().fresh(),
        account: caller.account().filter(|signed_in| signed_in.role == Role::Consumer).map(|one| one.account),
        email_folded: None,
        confirmed_at: None,
        body: body(&begun.input)?,
        version: 1,
        created_at: now,
        saved_at: now,
    };
    // Nobody is behind an anonymous caller's key, so it is no scope: two strangers may choose the same.
    let submission = match caller {
        Principal::Anonymous => None,
        other => sent.submission(&sender(other), "draft", now),
    };
    let insert = async |unit: Unit| unit.drafts().insert(row).await;
    match submission {
        None => app.store.write(insert).await?,
        Some(submission) => {
            let work = async |unit: Unit| insert(unit).await.map(|()| (row.id.as_uuid(), ()));
            if let store::Submitted::Repeated(id) = app.store.submit(&submission, work).await? {
                return draft(app, DraftAccess { caller, token: None }, DraftId::from_uuid(id)).await;
            }
        }
    }
    view(app, row)
}

/// A draft.
///
/// # Errors
/// [`DraftError::Unknown`] if it is gone, or neither the account nor the token opens it.
pub async fn draft(app: &App, access: DraftAccess<'_>, id: DraftId) -> Result<DraftView, DraftError> {
    let row = app.store.read(async |unit: Unit| open(app, &unit, access, id).await).await?;
    view(app, &row)
}

/// Saves a change over the version that was seen.
///
/// # Errors
/// See [`DraftError`].
pub async fn save_draft(
    app: &App,
    access: DraftAccess<'_>,
    id: DraftId,
    seen: u64,
    patch: ComplaintPatch,
) -> Result<DraftView, DraftError> {
    let now = app.now();
    let patch = &patch;
    let saved = app
        .store
        .write(async |unit: Unit| {
            let row = open(app, &unit, access, id).await?;
            if row.version != seen {
                return Err(DraftError::Stale);
            }
            let before = kept(&row, input(&row)?);
            let after = before.save(patch.clone(), Rules::embedded(), now).map_err(refused)?;
            let row = Draft { body: body(&after.input)?, version: seen + 1, saved_at: now, ..row };
            unit.drafts().save(&row).await?;
            Ok(row)
        })
        .await?;
    view(app, &saved)
}

/// Mails the link to the address in the draft, to go on elsewhere.
///
/// # Errors
/// See [`DraftError`].
pub async fn mail_resume_link(
    app: &App,
    client: &Client,
    access: DraftAccess<'_>,
    id: DraftId,
) -> Result<(), DraftError> {
    let (email, _) = address(app, access, id).await?;
    let notice = AccountNotice::DraftLink(id).row(app.ids(), app.now(), None)?;
    app.accounts().send_notice(client, &email, notice).await.map_err(DraftError::Code)
}

/// Mails a code to the address in the draft; with it, the draft can be filed without an account.
///
/// # Errors
/// See [`DraftError`].
pub async fn confirm_draft_address(
    app: &App,
    client: &Client,
    access: DraftAccess<'_>,
    id: DraftId,
) -> Result<(), DraftError> {
    let (email, language) = address(app, access, id).await?;
    app.accounts().request_draft_code(client, id, &email, language).await.map_err(DraftError::Code)
}

/// Files a draft whose address is proved: by the code that went there, or because it stands in the account of that address.
///
/// # Errors
/// See [`FileError`].
pub async fn file_draft(
    app: &App,
    access: DraftAccess<'_>,
    sent: &Sent,
    id: DraftId,
    code: Option<&str>,
) -> Result<Filed, FileError> {
    let fresh = &Fresh::of(app);
    let work = async |unit: Unit| file_in(app, &unit, access, id, code, fresh).await;
    let submission = sent.submission(&format!("draft {id}"), "file", app.now());
    let filed = match submission {
        None => app.store.write(work).await?,
        Some(submission) => {
            let once = async |unit: Unit| work(unit).await.map(|done| (case_of(done.as_ref(), id), done));
            match app.store.submit(&submission, once).await? {
                store::Submitted::New(filed) => filed,
                store::Submitted::Repeated(case) if case == id.as_uuid() => None,
                store::Submitted::Repeated(case) => return file::repeated(app, domain::Id::from_uuid(case)).await,
            }
        }
    };
    filed.map(|filed| filed.receipt(app, false)).ok_or(FileError::WrongCode)
}

/// What a submission led to: the case, or the draft itself where the code was wrong.
fn case_of(filed: Option<&file::OnFile>, draft: DraftId) -> uuid::Uuid {
    filed.map_or(draft.as_uuid(), |filed| filed.case.as_uuid())
}

/// Files within a unit. A wrong code is counted, so it is no error of the unit: then there is no case.
async fn file_in(
    app: &App,
    unit: &Unit,
    access: DraftAccess<'_>,
    id: DraftId,
    code: Option<&str>,
    fresh: &Fresh,
) -> Result<Option<file::OnFile>, FileError> {
    let row = open(app, unit, access, id).await.map_err(|error| match error {
        DraftError::Store(error) => FileError::Store(error),
        _ => FileError::Unknown,
    })?;
    let input = input(&row)?;
    let complaint = file::check(app, &input)?;
    let email = &complaint.consumer.email;
    let account = match access.caller.account() {
        Some(signed_in) => unit.accounts().get(signed_in.account).await?,
        None => None,
    };
    let proved = account.filter(|account| account.email.expose().to_lowercase() == email.folded());
    if proved.is_none() {
        let Some(code) = code else { return Err(FileError::AddressNotConfirmed) };
        if !app.accounts().confirm_draft_code(unit, id, email, code).await? {
            return Ok(None);
        }
    }
    let filer = Filer {
        account: proved.map(|account| account.id),
        organization: None,
        email: Some(email.folded()),
        channel: Channel::Web,
    };
    let on_file = file::file_in(app, unit, &filer, &complaint, fresh).await?;
    unit.drafts().remove(id).await?;
    Ok(Some(on_file))
}

async fn open(app: &App, unit: &Unit, access: DraftAccess<'_>, id: DraftId) -> Result<Draft, DraftError> {
    let row = unit.drafts().get(id).await?.ok_or(DraftError::Unknown)?;
    let by_token = access.token.and_then(|token| read_link_token(&app.secret, Purpose::DraftLink, token)) == Some(id);
    let by_account = row.account.is_some() && row.account == access.caller.account().map(|one| one.account);
    if (by_token || by_account) && app.now() < expires_at(&row) { Ok(row) } else { Err(DraftError::Unknown) }
}

async fn address(app: &App, access: DraftAccess<'_>, id: DraftId) -> Result<(MailAddress, Language), DraftError> {
    let row = app.store.read(async |unit: Unit| open(app, &unit, access, id).await).await?;
    reached_at(&row)?.ok_or(DraftError::AddressNeeded)
}

/// Where whoever writes a draft is reached, and in which language, once an address was typed.
pub(crate) fn reached_at(row: &Draft) -> Result<Option<(MailAddress, Language)>, StoreError> {
    let input = input(row)?;
    let email = input.consumer.and_then(|consumer| consumer.email);
    let language = input.language.and_then(|language| language.trim().parse().ok()).unwrap_or(Language::EN);
    Ok(email.and_then(|email| MailAddress::new(email.trim()).ok()).map(|email| (email, language)))
}

/// When a draft is erased, unless it is saved again.
pub(crate) fn expires_at(row: &Draft) -> Timestamp {
    kept(row, ComplaintInput::default()).expires_at(Rules::embedded())
}

fn kept(row: &Draft, input: ComplaintInput) -> draft::Draft {
    draft::Draft { input, saved_at: row.saved_at }
}

fn view(app: &App, row: &Draft) -> Result<DraftView, DraftError> {
    let rules = Rules::embedded();
    let kept = kept(row, input(row)?);
    Ok(DraftView {
        id: row.id,
        token: link_token(&app.secret, Purpose::DraftLink, row.id),
        version: row.version,
        progress: draft::Progress::of(&kept.input, rules, crate::view::latest_date(app.now())),
        expires_at: kept.expires_at(rules),
        saved_at: row.saved_at,
        input: kept.input,
    })
}

fn input(row: &Draft) -> Result<ComplaintInput, StoreError> {
    serde_json::from_value(row.body.expose().clone())
        .map_err(|error| StoreError::Unreadable { table: "draft", what: error.to_string() })
}

fn body(input: &ComplaintInput) -> Result<Sensitive<serde_json::Value>, StoreError> {
    serde_json::to_value(input).map(Sensitive::new).map_err(|error| StoreError::Internal(Box::new(error)))
}

fn refused(error: Kept) -> DraftError {
    match error {
        Kept::Expired => DraftError::Unknown,
        Kept::Refused(errors) => DraftError::Refused(errors),
    }
}
