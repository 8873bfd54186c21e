//! Filing: a complaint becomes a case.

use accounts::{Code, Principal, Purpose};
use domain::{AccountId, CaseId, Country, Language, PartyId, ReferenceNumber, Role, Sensitive};
use intake::assessment::{self, Basis, Facts, Particulars};
use intake::complaint::Complaint;
use intake::field::FieldError;
use intake::input::ComplaintInput;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use store::{CaseParty, Contact, NewCase, StoreError, Submitted, Unique, Unit};
use thiserror::Error;
use workflow::payload::{Channel, Claim, Consent, FiledParty, Filing, RequestedRemedy, Verdict};
use workflow::{Actor, Ground, Refusal, Side};

use crate::deciding::Known;
use crate::register::{self, Entry};
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
        Submitted::New(filed) => Ok(filed.receipt(app, false)),
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
    let filing = filing(app, filer, complaint, &entry, fresh, reference, verdict(complaint, facts, now));
    let known = Known::default();
    let context = known.context(app, procedure, now, false);
    let events =
        workflow::file(fresh.case, &filing, &Actor::Consumer(fresh.consumer), &context).map_err(FileError::Refused)?;
    let account = match filer.account {
        Some(account) => account,
        None => {
            let email = &complaint.consumer.email;
            app.accounts().account_of(unit, fresh.account, email, complaint.language).await?.id
        }
    };
    let parties = parties(complaint, &filing, filer, account, &entry, now);
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

/// What the automatic checks say, in the words of a case.
fn verdict(complaint: &Complaint, facts: Facts, now: Timestamp) -> Verdict {
    use assessment::{Ground as Found, OfficerReason as Reason, Verdict as Checked};
    let today = view::latest_date(now);
    let checked = assessment::assess(&Particulars::from(complaint), Basis::embedded(), facts, today).verdict;
    let ground = |found: Found| match found {
        Found::OutsideScope => Ground::OutsideScope,
        Found::OtherProceedings => Ground::OtherProceedings,
        Found::MerchantNotContacted => Ground::MerchantNotContacted,
        Found::ValueOutsideLimits => Ground::ValueOutsideLimits,
        Found::TooLate => Ground::TooLate,
    };
    let doubt = |reason: Reason| match reason {
        Reason::SameState { .. } => Ground::OutsideScope,
        Reason::ManyFilings { .. } | Reason::SameText { .. } | Reason::MostlyLinks | Reason::OpenCaseAboutOrder => {
            Ground::Abuse
        }
    };
    match checked {
        Checked::Admissible => Verdict::Admissible,
        Checked::Refused { grounds } => match grounds.first() {
            Some(first) => Verdict::Inadmissible { ground: ground(*first) },
            None => Verdict::ForAnOfficer { grounds: Vec::new() },
        },
        Checked::Incomplete { .. } => Verdict::ForAnOfficer { grounds: vec![Ground::Incomplete] },
        Checked::ForOfficer { reasons } => {
            let mut grounds: Vec<Ground> = reasons.into_iter().map(doubt).collect();
            grounds.dedup();
            Verdict::ForAnOfficer { grounds }
        }
    }
}

fn filing(
    app: &App,
    filer: &Filer,
    complaint: &Complaint,
    entry: &Entry,
    fresh: &Fresh,
    reference: ReferenceNumber,
    verdict: Verdict,
) -> Filing {
    let purchase = &complaint.purchase;
    let words = [
        ("order_reference", purchase.order_reference.as_ref().map(|text| text.as_str())),
        ("marketplace", purchase.marketplace.as_ref().map(|text| text.as_str())),
    ];
    Filing {
        reference,
        channel: filer.channel,
        consumer: FiledParty {
            party: fresh.consumer,
            country: complaint.consumer.country,
            language: complaint.language,
        },
        merchant: FiledParty {
            party: fresh.merchant,
            country: complaint.merchant.country,
            language: first_language(app, complaint.merchant.country),
        },
        register_entry: entry.merchant,
        claim: Claim {
            problem: complaint.problem,
            category: purchase.category,
            amount: Some(purchase.amount),
            remedies: complaint
                .remedies
                .iter()
                .map(|remedy| RequestedRemedy { kind: remedy.kind, amount: remedy.amount })
                .collect(),
            ordered_on: Some(purchase.ordered_on),
            contacted_merchant_on: complaint.contacted_merchant_on,
            other_proceedings: complaint.other_proceedings,
        },
        consents: complaint
            .consents
            .iter()
            .map(|consent| match consent {
                intake::complaint::Consent::Rules => Consent::Rules,
                intake::complaint::Consent::Privacy => Consent::Privacy,
                intake::complaint::Consent::CrossBorderTransfer => Consent::CrossBorderTransfer,
            })
            .collect(),
        verdict,
        description: complaint.description.as_str().to_owned(),
        words: words
            .into_iter()
            .filter_map(|(name, text)| Some((name.to_owned(), text?.to_owned())))
            .collect::<BTreeMap<_, _>>(),
    }
}

/// The language in which a merchant that never signed up is written to: the first of its state.
fn first_language(app: &App, state: Country) -> Language {
    let state = app.jurisdictions.state(state);
    state.and_then(|state| state.languages.iter().find_map(|one| one.language())).unwrap_or(Language::EN)
}

fn parties(
    complaint: &Complaint,
    filing: &Filing,
    filer: &Filer,
    account: AccountId,
    entry: &Entry,
    now: Timestamp,
) -> [CaseParty; 2] {
    let party = |side, filed: FiledParty, contact| CaseParty {
        id: filed.party,
        side,
        represents: None,
        account: None,
        organization: None,
        address: None,
        contact: Some(contact),
        language: filed.language,
        country: filed.country,
        zone: None,
        address_verified: true,
        joined_at: now,
        erased_at: None,
    };
    let (typed, merchant) = (&complaint.consumer, &complaint.merchant);
    let consumer = Contact {
        name: Sensitive::new(typed.name.as_str().to_owned()),
        email: Some(Sensitive::new(typed.email.as_str().to_owned())),
        phone: typed.phone.as_ref().map(|phone| Sensitive::new(phone.as_str().to_owned())),
        website: None,
    };
    let known = entry.email.as_ref().map(|address| address.value.clone());
    let other = Contact {
        name: Sensitive::new(merchant.name.as_str().to_owned()),
        email: known,
        phone: None,
        website: merchant.website.as_ref().map(|site| Sensitive::new(site.as_str().to_owned())),
    };
    [
        CaseParty {
            account: Some(account),
            organization: filer.organization,
            ..party(Side::Consumer, filing.consumer, consumer)
        },
        CaseParty {
            organization: entry.organization,
            address: entry.email.as_ref().map(|address| address.id),
            address_verified: entry.is_verified(),
            ..party(Side::Merchant, filing.merchant, other)
        },
    ]
}
