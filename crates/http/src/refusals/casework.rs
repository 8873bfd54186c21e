//! What the use cases of a case refuse.

use std::time::Duration;

use casework::deliver::DeliverError;
use casework::notices::{NoticeCheckError, NoticeError};
use casework::{
    ActError, App, CaseFileRefusal, DraftError, EraseAccountError, EvidenceError, FileError, IndicatorsError,
    InvitationError, NotACursor, StaffError, ViewError,
};

use super::accounts::too_many;
use crate::extract::Desk;
use crate::problem::{FieldError, Kind, Problem};

impl Desk for App {
    fn accounts(&self) -> &accounts::Accounts {
        Self::accounts(self)
    }
}

impl From<ActError> for Problem {
    fn from(error: ActError) -> Self {
        match error {
            // A command that people do not give is not an address of theirs either.
            ActError::Unknown | ActError::NotAnAction => Kind::NotFound.into(),
            ActError::SignInNeeded => Kind::NotSignedIn.into(),
            ActError::VersionNeeded => Kind::VersionRequired.into(),
            ActError::Stale { current } => Self::new(Kind::StaleVersion).with_member("current", version(current)),
            ActError::Refused(refusal) => refusal.into(),
            ActError::KeyReused => Kind::KeyReused.into(),
            ActError::StillRunning => Kind::StillRunning.into(),
            ActError::Store(error) => error.into(),
        }
    }
}

impl From<FileError> for Problem {
    fn from(error: FileError) -> Self {
        match error {
            FileError::SignInNeeded => Kind::NotSignedIn.into(),
            FileError::NotAConsumer => Kind::Forbidden.into(),
            FileError::Unknown => Kind::NotFound.into(),
            FileError::WrongCode => Kind::CodeWrong.into(),
            FileError::Stale => Kind::StaleVersion.into(),
            FileError::Complaint(errors) => errors.into(),
            FileError::AddressNotConfirmed => Kind::AddressNotConfirmed.into(),
            FileError::TooManyToday { limit, retry_after } => {
                let wait = Duration::try_from(retry_after).unwrap_or(Duration::ZERO);
                Self::new(Kind::FilingLimit { limit: i64::from(limit) }).with_retry_after(wait)
            }
            FileError::AlreadyOpen { case, reference } => {
                Self::new(Kind::DuplicateCase { reference }).with_member("case", case.to_string())
            }
            FileError::Refused(refusal) => refusal.into(),
            FileError::KeyReused => Kind::KeyReused.into(),
            FileError::StillRunning => Kind::StillRunning.into(),
            FileError::Store(error) => error.into(),
        }
    }
}

impl From<EraseAccountError> for Problem {
    fn from(error: EraseAccountError) -> Self {
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        match error {
            EraseAccountError::SignInNeeded => Kind::NotSignedIn.into(),
            EraseAccountError::NotAConsumer => Kind::Forbidden.into(),
            EraseAccountError::InUse { cases, organizations } => {
                Kind::AccountInUse { cases: number(cases), organizations: number(organizations) }.into()
            }
            EraseAccountError::Store(error) => error.into(),
        }
    }
}

impl From<DraftError> for Problem {
    fn from(error: DraftError) -> Self {
        match error {
            DraftError::Unknown => Kind::NotFound.into(),
            DraftError::Stale => Kind::StaleVersion.into(),
            DraftError::Refused(errors) => errors.into(),
            DraftError::AddressNeeded => Self::invalid(vec![FieldError::new("/consumer/email", "required")]),
            DraftError::Code(error) => error.into(),
            DraftError::KeyReused => Kind::KeyReused.into(),
            DraftError::StillRunning => Kind::StillRunning.into(),
            DraftError::Store(error) => error.into(),
        }
    }
}

impl From<NotACursor> for Problem {
    fn from(_: NotACursor) -> Self {
        Self::new(Kind::MalformedQuery).with_errors(vec![FieldError::new("cursor", "cursor-malformed")])
    }
}

impl From<EvidenceError> for Problem {
    fn from(error: EvidenceError) -> Self {
        match error {
            EvidenceError::Unknown => Kind::NotFound.into(),
            EvidenceError::SignInNeeded => Kind::NotSignedIn.into(),
            EvidenceError::Refused(refusal) => refusal.into(),
            EvidenceError::File(error) => error.into(),
            EvidenceError::KeyReused => Kind::KeyReused.into(),
            EvidenceError::StillRunning => Kind::StillRunning.into(),
            EvidenceError::Bytes(_) => Self::internal(error),
            EvidenceError::Store(error) => error.into(),
        }
    }
}

impl From<InvitationError> for Problem {
    fn from(error: InvitationError) -> Self {
        match error {
            InvitationError::Unknown | InvitationError::Ended => Kind::LinkExpired.into(),
            InvitationError::Code(error) => error.into(),
            InvitationError::SignIn(error) => error.into(),
            InvitationError::Store(error) => error.into(),
        }
    }
}

impl From<ViewError> for Problem {
    fn from(error: ViewError) -> Self {
        match error {
            ViewError::Unknown => Kind::NotFound.into(),
            ViewError::SignInNeeded => Kind::NotSignedIn.into(),
            ViewError::Bytes(_) => Self::internal(error),
            ViewError::Store(error) => error.into(),
        }
    }
}

impl From<CaseFileRefusal> for Problem {
    fn from(error: CaseFileRefusal) -> Self {
        match error {
            CaseFileRefusal::Unknown => Kind::NotFound.into(),
            CaseFileRefusal::SignInNeeded => Kind::NotSignedIn.into(),
            CaseFileRefusal::Record(_) | CaseFileRefusal::Bytes(_) | CaseFileRefusal::Archive(_) => {
                Self::internal(error)
            }
            CaseFileRefusal::Store(error) => error.into(),
        }
    }
}

impl From<StaffError> for Problem {
    fn from(error: StaffError) -> Self {
        match error {
            StaffError::SignInNeeded => Kind::NotSignedIn.into(),
            StaffError::Forbidden => Kind::Forbidden.into(),
            StaffError::Unknown => Kind::NotFound.into(),
            StaffError::Stale => Kind::StaleVersion.into(),
            // What was chosen is taken, or cannot be chosen as things stand.
            StaffError::Conflict => Self::invalid(vec![FieldError::new("", "not-an-option")]),
            StaffError::KeyReused => Kind::KeyReused.into(),
            StaffError::StillRunning => Kind::StillRunning.into(),
            StaffError::Deliver(error) => error.into(),
            StaffError::Store(error) => error.into(),
        }
    }
}

impl From<DeliverError> for Problem {
    fn from(error: DeliverError) -> Self {
        match error {
            DeliverError::Unknown => Kind::NotFound.into(),
            DeliverError::Store(error) => error.into(),
        }
    }
}

impl From<NoticeError> for Problem {
    fn from(error: NoticeError) -> Self {
        match error {
            NoticeError::Unknown => Kind::NotFound.into(),
            NoticeError::Deliver(error) => error.into(),
            NoticeError::Store(error) => error.into(),
        }
    }
}

impl From<NoticeCheckError> for Problem {
    fn from(error: NoticeCheckError) -> Self {
        match error {
            NoticeCheckError::TooMany { retry_after } => too_many(retry_after),
            NoticeCheckError::Store(error) => error.into(),
        }
    }
}

impl From<IndicatorsError> for Problem {
    fn from(error: IndicatorsError) -> Self {
        match error {
            IndicatorsError::PeriodNotOver => {
                Self::new(Kind::MalformedQuery).with_errors(vec![FieldError::new("period", "date-too-late")])
            }
            IndicatorsError::NotATable(_) => Self::internal(error),
            IndicatorsError::Store(error) => error.into(),
        }
    }
}

/// A version as a member of JSON, where numbers are signed.
fn version(version: u64) -> i64 {
    i64::try_from(version).unwrap_or(i64::MAX)
}
