//! Evidence: checked, kept under its digest, and named by an event, so that the record vouches for its bytes.

use accounts::Principal;
use bytes::Bytes;
use domain::{CaseId, EvidenceId, EvidenceKind, PartyId, Sensitive};
use intake::evidence::{CheckedFile, FileError};
use jiff::Timestamp;
use store::{EvidenceRow, EvidenceStoreError, StoreError, Submitted, Unit};
use workflow::{Exhibit, ExhibitRefusal};

use crate::App;
use crate::act::{ActError, append};
use crate::deciding::{Known, procedure_of};
use crate::sent::{Sent, sender};
use crate::standing::Seen;
use crate::view::ViewError;

/// A file that somebody puts into a case.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Its name, as the sender gave it.
    pub name: String,
    /// Its media type, as the sender declared it.
    pub declared_type: Option<String>,
    /// What it shows, by the taxonomy.
    pub kind: Option<EvidenceKind>,
    /// Its bytes.
    pub bytes: Bytes,
}

/// A file in evidence, as those who belong to the case see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceView {
    /// Its id.
    pub id: EvidenceId,
    /// What it shows, by the taxonomy.
    pub kind: Option<String>,
    /// Its name; none once it was erased.
    pub name: Option<String>,
    /// Its media type, as its content shows it.
    pub media_type: String,
    /// In bytes.
    pub size: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The party that put it in.
    pub by: PartyId,
    /// When.
    pub at: Timestamp,
}

impl EvidenceView {
    pub(crate) fn of(row: EvidenceRow) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            name: row.name.map(Sensitive::into_exposed),
            media_type: row.media_type,
            size: row.size,
            sha256: hex(&row.sha256),
            by: row.party,
            at: row.added_at,
        }
    }
}

/// A file to be saved.
#[derive(Clone, Debug)]
pub struct Download {
    /// A name under which it can be saved anywhere.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// Its bytes.
    pub bytes: Bytes,
}

/// Why a file was not put into evidence.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// There is no such case, or it is not the caller's.
    #[error("there is no such case")]
    Unknown,
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignInNeeded,
    /// The case does not take evidence from the caller now.
    #[error("the case takes no evidence from the caller now")]
    Refused(#[source] ExhibitRefusal),
    /// The file cannot be taken.
    #[error("the file cannot be taken")]
    File(#[source] FileError),
    /// The same key came before with something else.
    #[error("the key was used for another request")]
    KeyReused,
    /// The same request is still running.
    #[error("the same request is still running")]
    StillRunning,
    /// The bytes could not be kept.
    #[error("the bytes could not be kept")]
    Bytes(#[source] EvidenceStoreError),
    /// The database failed.
    #[error("the evidence could not be noted")]
    Store(#[source] StoreError),
}

impl From<StoreError> for EvidenceError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::KeyReused => Self::KeyReused,
            StoreError::StillRunning => Self::StillRunning,
            other => Self::Store(other),
        }
    }
}

impl From<ActError> for EvidenceError {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Store(error) => Self::from(error),
            // Appending an event that decides nothing names no version, so it is never stale.
            _ => Self::Unknown,
        }
    }
}

/// Puts a file into a case. The bytes are kept before the row that names them is written; bytes that no row names in the
/// end, because the unit failed, are content nobody can ask for, and go with the case.
///
/// # Errors
/// See [`EvidenceError`].
pub async fn add_evidence(
    app: &App,
    caller: &Principal,
    case: CaseId,
    sent: &Sent,
    upload: Upload,
) -> Result<EvidenceView, EvidenceError> {
    if *caller == Principal::Anonymous {
        return Err(EvidenceError::SignInNeeded);
    }
    let held = app
        .store
        .read(async |unit: Unit| {
            let seen = Seen::of(&unit, caller, case).await?.ok_or(EvidenceError::Unknown)?;
            let own = seen.actor.id();
            let files = unit.evidence().of(case).await?;
            Ok::<_, EvidenceError>(files.iter().filter(|file| Some(file.party.as_uuid()) == own).count())
        })
        .await?;
    let Upload { name, declared_type, kind, bytes } = upload;
    let checked = intake::evidence::check_file(&name, declared_type.as_deref(), &bytes, held, app.settings.evidence)
        .map_err(EvidenceError::File)?;
    app.evidence.put(case, *checked.sha256.as_bytes(), bytes).await.map_err(EvidenceError::Bytes)?;
    let (checked, kind) = (&checked, &kind);
    let work = async |unit: Unit| note(app, &unit, caller, case, checked, *kind).await;
    let id = match sent.submission(&sender(caller), &format!("evidence {case}"), app.now()) {
        None => app.store.write(work).await?,
        Some(submission) => {
            let submitted =
                app.store.submit(&submission, async |unit: Unit| work(unit).await.map(|id| (id.as_uuid(), id))).await?;
            match submitted {
                Submitted::New(id) => id,
                Submitted::Repeated(id) => domain::Id::from_uuid(id),
            }
        }
    };
    let row = app.store.read(async |unit: Unit| unit.evidence().get(case, id).await).await?;
    row.map(EvidenceView::of).ok_or(EvidenceError::Unknown)
}

async fn note(
    app: &App,
    unit: &Unit,
    caller: &Principal,
    case: CaseId,
    file: &CheckedFile,
    kind: Option<EvidenceKind>,
) -> Result<EvidenceId, EvidenceError> {
    let seen = Seen::of(unit, caller, case).await?.ok_or(EvidenceError::Unknown)?;
    let now = app.now();
    let known = Known::default();
    let context = known.context(app, procedure_of(app, &seen.case)?, now, seen.verified);
    let id: EvidenceId = app.ids().fresh();
    let exhibit = Exhibit {
        evidence: id,
        sha256: file.sha256.to_string(),
        size: file.size,
        media_type: file.kind.media_type().to_owned(),
        name: file.name.as_str().to_owned(),
    };
    let event = workflow::exhibit(&seen.case, &exhibit, &seen.actor, &context).map_err(EvidenceError::Refused)?;
    append(unit, &seen.case, None, &[event]).await?;
    let Some(party) = seen.actor.id() else { return Err(EvidenceError::Unknown) };
    let row = EvidenceRow {
        id,
        case,
        party: PartyId::from_uuid(party),
        kind: kind.map(|kind| kind.as_str().to_owned()),
        sha256: *file.sha256.as_bytes(),
        size: file.size,
        media_type: exhibit.media_type,
        name: Some(Sensitive::new(exhibit.name)),
        added_at: now,
        erased_at: None,
    };
    unit.evidence().insert(&row).await?;
    Ok(id)
}

/// The bytes of a file in evidence.
///
/// # Errors
/// [`ViewError::Unknown`] if there is no such file, it was erased, or the case is not the caller's.
pub async fn evidence(app: &App, caller: &Principal, case: CaseId, file: EvidenceId) -> Result<Download, ViewError> {
    if *caller == Principal::Anonymous {
        return Err(ViewError::SignInNeeded);
    }
    let row = app
        .store
        .read(async |unit: Unit| {
            Seen::of(&unit, caller, case).await?.ok_or(ViewError::Unknown)?;
            let row = unit.evidence().get(case, file).await?;
            row.filter(|row| row.erased_at.is_none()).ok_or(ViewError::Unknown)
        })
        .await?;
    let bytes = app.evidence.get(case, row.sha256).await.map_err(|error| match error {
        EvidenceStoreError::Missing => ViewError::Unknown,
        other => ViewError::Bytes(other),
    })?;
    let name = row.name.map_or_else(|| file.to_string(), Sensitive::into_exposed);
    Ok(Download { name, media_type: row.media_type, sha256: row.sha256, bytes })
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}
