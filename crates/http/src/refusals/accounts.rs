//! What the front desk refuses.

use std::time::Duration;

use accounts::{OrganizationError, RequestCodeError, SignInError};
use jiff::SignedDuration;

use crate::problem::{FieldError, Kind, Problem};

impl From<RequestCodeError> for Problem {
    fn from(error: RequestCodeError) -> Self {
        match error {
            RequestCodeError::TooMany { retry_after } => too_many(retry_after),
            RequestCodeError::Store(error) => error.into(),
        }
    }
}

impl From<SignInError> for Problem {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::WrongCode | SignInError::WrongSecondFactor => Kind::CodeWrong.into(),
            SignInError::SecondFactorNeeded => Kind::SecondFactorRequired.into(),
            SignInError::Disabled => Kind::Forbidden.into(),
            SignInError::TooMany { retry_after } => too_many(retry_after),
            SignInError::Store(error) => error.into(),
        }
    }
}

impl From<OrganizationError> for Problem {
    fn from(error: OrganizationError) -> Self {
        match error {
            OrganizationError::SignInNeeded => Kind::NotSignedIn.into(),
            OrganizationError::Unknown => Kind::NotFound.into(),
            OrganizationError::NotForStaff | OrganizationError::NotOwner => Kind::Forbidden.into(),
            OrganizationError::LastOwner => Self::invalid(vec![FieldError::new("/role", "not-an-option")]),
            OrganizationError::Store(error) => error.into(),
        }
    }
}

/// Words count in whole minutes, the header in seconds; both are rounded up, so that nobody comes back too early.
pub(super) fn too_many(wait: SignedDuration) -> Problem {
    let wait = Duration::try_from(wait).unwrap_or(Duration::ZERO).max(Duration::from_secs(1));
    let minutes = i64::try_from(wait.as_secs().div_ceil(60)).unwrap_or(i64::MAX);
    Problem::new(Kind::RateLimited { n: minutes }).with_retry_after(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_rounded_up_to_whole_minutes() {
        let kind = |seconds| too_many(SignedDuration::from_secs(seconds)).kind().clone();
        assert_eq!(kind(-5), Kind::RateLimited { n: 1 });
        assert_eq!(kind(60), Kind::RateLimited { n: 1 });
        assert_eq!(kind(61), Kind::RateLimited { n: 2 });
    }
}
