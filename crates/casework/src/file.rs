//! Filing: a complaint becomes a case.

mod compose;

use accounts::{Code, Principal, Purpose};
use domain::{AccountId, CaseId, PartyId, ReferenceNumber, Role};
use intake::assessment::{self, Facts};
use intake::complaint::Complaint;
use intake::field::FieldError;
use intake::input::ComplaintInput;
use jiff::{SignedDuration, Timestamp};
use store::{NewCase, StoreError, Submitted, Unique, Unit};
use thiserror::Error;
use workflow::payload::Channel;
use workflow::{Actor, Refusal};

use crate::deciding::Known;
use crate::register;
use crate::sent::{Sent, sender};
use crate::{App, view};

/// How often a fresh reference number is drawn when one is taken; that happens once in some billion cases.
const DRAWS: u32 = 3;
/// For how long a text that is sent again and again is remembered, as a keyed digest.
const TEXTS_REMEMBERED: SignedDuration = SignedDuration::from_hours(30 * 24);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Why a complaint did not become a case.
#[derive(Debug, Error)]
pub enum FileError {
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignInNeeded,
    /// Staff of the service file no complaints.
    #[error("staff file no complaints")]
    NotAConsumer,
    /// There is no such draft, or it is not the caller's.
    #[error("there is no such draft")]
    Unknown,
    /// The code is not the one that went to the filer's address.
    #[error("the code is not valid")]
    WrongCode,
    /// The draft has changed since it was seen.
    #[error("the draft has changed since it was seen")]
    Stale,
    /// The complaint is not what a complaint has to be.
    #[error("the complaint is not complete")]
    Complaint(Vec<FieldError>),
    /// The consumer's address is not the one that the filer proved by signing in.
    #[error("the consumer's address was not confirmed")]
    AddressNotConfirmed,
    /// The filer has filed as many complaints as one may in a day.
    #[error("at most {limit} complaints a day")]
    TooManyToday {
        /// How many there may be.
        limit: u32,
        /// When the next can be filed.
        retry_after: SignedDuration,
    },
    /// There is an open case about the same order.
    #[error("there is an open case about this order")]
    AlreadyOpen {
        /// Which.
        case: CaseId,
        /// What people call it.
        reference: ReferenceNumber,
    },
    /// The rules do not allow such a case at all: a state that takes no part, or both sides in one state.
    #[error("the rules allow no such case")]
    Refused(#[source] Refusal),
    /// The same key came before with something else.
    #[error("the key was used for another request")]
    KeyReused,
    /// The same request is still running.
    #[error("the same request is still running")]
    StillRunning,
    /// The database failed.
    #[error("the complaint could not be filed")]
    Store(#[source] StoreError),
}

impl From<StoreError> for FileError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::KeyReused => Self::KeyReused,
            StoreError::StillRunning => Self::StillRunning,
            other => Self::Store(other),
        }
    }
}

/// A complaint that became a case.
#[derive(Debug, Clone)]
pub struct Filed {
    /// The case.
    pub case: CaseId,
    /// Its number for telephones and paper.
    pub reference: ReferenceNumber,
    /// How many events it has had.
    pub version: u64,
    /// The code on the receipt, with which the case can be followed by its number.
    pub receipt_code: Code,
    /// Whether this request was sent before and the case was there already.
    pub repeated: bool,
}

/// Files a complaint for the caller: a consumer who is signed in and whose address is the consumer's, or the systems of an
/// organisation in the name of a consumer. A complaint that the checks find inadmissible becomes a case too, and is closed
/// with its ground, so that the decision is on record and can be reviewed.
///
/// # Errors
/// See [`FileError`].
pub async fn file(app: &App, caller: &Principal, sent: &Sent, input: &ComplaintInput) -> Result<Filed, FileError> {
    let filer = filer(app, caller).await?;
    let complaint = &check(app, input)?;
    if let Some(email) = &filer.email
        && *email != complaint.consumer.email.folded()
    {
        return Err(FileError::AddressNotConfirmed);
    }
    let fresh = &Fresh::of(app);
    let work = async |unit: Unit| file_in(app, &unit, &filer, complaint, fresh).await;
    let Some(submission) = sent.submission(&sender(caller), "file", app.now()) else {
        return app.store.write(work).await.map(|filed| filed.receipt(app, false));
    };
    let submitted = app
        .store
        .submit(&submission, async |unit: Unit| work(unit).await.map(|filed| (filed.case.as_uuid(), filed)))
        .await?;
    match submitted {
        Submitted::New(on_file) => Ok(on_file.receipt(app, false)),
        Submitted::Repeated(id) => repeated(app, CaseId::from_uuid(id)).await,
    }
}

/// The receipt of a case that was filed by an earlier sending of the same request.
pub(crate) async fn repeated(app: &App, case: CaseId) -> Result<Filed, FileError> {
    let found = app.store.read(async |unit: Unit| unit.cases().get(case).await).await?;
    let found = found.ok_or(FileError::Unknown)?;
    Ok(OnFile { case, reference: found.reference, version: found.version }.receipt(app, true))
}

/// Checks what was sent. The latest date on earth is today, so that nobody east of us orders in the future.
pub(crate) fn check(app: &App, input: &ComplaintInput) -> Result<Complaint, FileError> {
    Complaint::check(input, intake::rules::Rules::embedded(), view::latest_date(app.now()))
        .map_err(FileError::Complaint)
}

/// Who files.
#[derive(Debug)]
pub(crate) struct Filer {
    pub(crate) account: Option<AccountId>,
    pub(crate) organization: Option<domain::OrganizationId>,
    /// The address the filer has proved; an organisation vouches for its consumers'.
    pub(crate) email: Option<String>,
    pub(crate) channel: Channel,
}

async fn filer(app: &App, caller: &Principal) -> Result<Filer, FileError> {
    match caller {
        Principal::Anonymous | Principal::Invitee(_) => Err(FileError::SignInNeeded),
        Principal::Account(signed_in) if signed_in.role != Role::Consumer => Err(FileError::NotAConsumer),
        Principal::Account(signed_in) => {
            let id = signed_in.account;
            let account = app.store.read(async |unit: Unit| unit.accounts().get(id).await).await?;
            let email = account.map(|account| account.email.expose().to_lowercase());
            Ok(Filer { account: Some(id), organization: None, email, channel: Channel::Api })
        }
        Principal::Organization(holder) => Ok(Filer {
            account: None,
            organization: Some(holder.organization),
            email: None,
            channel: Channel::Organization,
        }),
    }
}

/// The ids that a filing needs, made once so that the unit may run again.
#[derive(Debug)]
pub(crate) struct Fresh {
    case: CaseId,
    consumer: PartyId,
    merchant: PartyId,
    account: AccountId,
    references: Vec<ReferenceNumber>,
}

impl Fresh {
    pub(crate) fn of(app: &App) -> Self {
        let ids = app.ids();
        Self {
            case: ids.fresh(),
            consumer: ids.fresh(),
            merchant: ids.fresh(),
            account: ids.fresh(),
            references: (0..DRAWS).map(|_| ReferenceNumber::fresh(&*app.entropy)).collect(),
        }
    }
}

/// A case as it was filed.
#[derive(Debug)]
pub(crate) struct OnFile {
    pub(crate) case: CaseId,
    reference: ReferenceNumber,
    version: u64,
}

impl OnFile {
    pub(crate) fn receipt(self, app: &App, repeated: bool) -> Filed {
        let receipt_code = Code::derived(&app.secret, Purpose::ReceiptCode, self.case.as_uuid().as_bytes());
        Filed { case: self.case, reference: self.reference, version: self.version, receipt_code, repeated }
    }
}

/// Files within a unit.
pub(crate) async fn file_in(
    app: &App,
    unit: &Unit,
    filer: &Filer,
    complaint: &Complaint,
    fresh: &Fresh,
) -> Result<OnFile, FileError> {
    let now = app.now();
    let order_key = app.secret.derive(Purpose::LimitBucket, &[b"order", complaint.order_key().as_bytes()]);
    if let Some(case) = unit.cases().open_of_order(&order_key).await? {
        let reference = unit.cases().get(case).await?.ok_or(FileError::Unknown)?.reference;
        return Err(FileError::AlreadyOpen { case, reference });
    }
    let facts = count(app, unit, complaint, now).await?;
    let states = (complaint.consumer.country, complaint.merchant.country);
    let procedure = app.procedures.for_pair(states.0, states.1);
    let procedure = procedure.ok_or(FileError::Refused(Refusal::StateNotServed { country: states.1 }))?;
    let entry = register::entry_for(app, unit, complaint).await?;
    let reference = free_reference(unit, fresh).await?;
    let filing =
        compose::filing(app, filer, complaint, &entry, fresh, reference, compose::verdict(complaint, facts, now));
    let known = Known::default();
    let context = known.context(app, procedure, now, false);
    let events =
        workflow::file(fresh.case, &filing, &Actor::Consumer(fresh.consumer), &context).map_err(FileError::Refused)?;
    let account = if let Some(account) = filer.account {
        // It may have been erased since the caller was let in.
        if !unit.accounts().hold(account).await? {
            return Err(FileError::SignInNeeded);
        }
        account
    } else {
        let email = &complaint.consumer.email;
        app.accounts().account_of(unit, fresh.account, email, complaint.language).await?.id
    };
    let parties = compose::parties(complaint, &filing, filer, account, &entry, now);
    let new = NewCase { id: fresh.case, events: &events, parties: &parties, order_key: Some(order_key) };
    let case = match unit.cases().file(&new).await {
        // Somebody else filed about the same order at the same moment; the unit is lost, and the next try finds the case.
        Err(StoreError::Taken { rule: Unique::OpenCaseOfOrder | Unique::Reference }) => {
            return Err(FileError::StillRunning);
        }
        result => result?,
    };
    if let Some(address) = &entry.email {
        unit.invitations().insert(&register::invitation(app, &case, address.id)).await?;
    }
    Ok(OnFile { case: case.id, reference: case.reference, version: case.version })
}

/// Counts this filing against the limits of the consumer, and tells what the assessment should know of earlier ones.
async fn count(app: &App, unit: &Unit, complaint: &Complaint, now: Timestamp) -> Result<Facts, FileError> {
    let email = complaint.consumer.email.folded();
    let limit = app.settings.filings_per_day;
    let filer = app.secret.derive(Purpose::LimitBucket, &[b"filings", email.as_bytes()]);
    let filings = unit.rates().count("filings", filer, DAY, now).await?;
    if filings.used > u64::from(limit) {
        return Err(FileError::TooManyToday { limit, retry_after: filings.ends_at.duration_since(now) });
    }
    let text = assessment::text_key(&complaint.description);
    let text = app.secret.derive(Purpose::LimitBucket, &[b"texts", email.as_bytes(), &text]);
    let texts = unit.rates().count("texts", text, TEXTS_REMEMBERED, now).await?;
    let before = |used: u64| u32::try_from(used.saturating_sub(1)).unwrap_or(u32::MAX);
    Ok(Facts { filings_today: before(filings.used), open_cases_same_order: 0, same_text: before(texts.used) })
}

async fn free_reference(unit: &Unit, fresh: &Fresh) -> Result<ReferenceNumber, FileError> {
    for reference in &fresh.references {
        if unit.cases().by_reference(*reference).await?.is_none() {
            return Ok(*reference);
        }
    }
    Err(FileError::StillRunning)
}
