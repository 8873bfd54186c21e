//! How often is too often: the numbers behind 429.

use jiff::SignedDuration;

/// At most `count` in any window of `window`. Windows are fixed spans since 1970, so the worst case is twice `count`
/// around a border; the numbers below are chosen with that in mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many are let through.
    pub count: u32,
    /// In how long.
    pub window: SignedDuration,
}

/// The limits and life spans of accounts. `Default` is what the service runs with; the load tests raise some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Codes sent to one address in a short time.
    pub codes_per_address: Rate,
    /// Codes sent to one address in a day.
    pub codes_per_address_daily: Rate,
    /// Codes asked for by one client.
    pub codes_per_client: Rate,
    /// Sign-ins tried by one client, right or wrong.
    pub sign_ins_per_client: Rate,
    /// Notices checked by one client, genuine or not: the code on a notice has eight digits and never ends, so that
    /// nobody may try many.
    pub notice_checks_per_client: Rate,
    /// Wrong codes after which a challenge is spent.
    pub attempts_per_challenge: u32,
    /// Wrong second factors of one account.
    pub second_factors_per_account: Rate,
    /// How long a code may be used.
    pub code_life: SignedDuration,
    /// A session of a consumer or a merchant ends after this long without a request.
    pub session_idle: SignedDuration,
    /// A session of a consumer or a merchant ends after this long in any case.
    pub session_life: SignedDuration,
    /// The same for staff.
    pub staff_session_idle: SignedDuration,
    /// The same for staff.
    pub staff_session_life: SignedDuration,
    /// How long an invitation to join an organisation may be accepted.
    pub membership_invitation_life: SignedDuration,
}

impl Default for Limits {
    fn default() -> Self {
        let minutes = SignedDuration::from_mins;
        let hours = SignedDuration::from_hours;
        Self {
            codes_per_address: Rate { count: 5, window: minutes(15) },
            codes_per_address_daily: Rate { count: 20, window: hours(24) },
            codes_per_client: Rate { count: 60, window: hours(1) },
            sign_ins_per_client: Rate { count: 120, window: hours(1) },
            notice_checks_per_client: Rate { count: 30, window: hours(1) },
            attempts_per_challenge: 5,
            second_factors_per_account: Rate { count: 5, window: minutes(15) },
            code_life: minutes(10),
            session_idle: hours(12),
            session_life: hours(30 * 24),
            staff_session_idle: minutes(30),
            staff_session_life: hours(12),
            membership_invitation_life: hours(14 * 24),
        }
    }
}
