//! A request that may be sent many times and has its effect once.

use accounts::Principal;
use jiff::Timestamp;
use store::Submission;

use crate::App;

/// What a surface knows of a request that writes: the sender's key, if it gave one, and the digest of what it sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    key: Option<String>,
    fingerprint: [u8; 32],
}

impl Sent {
    /// A request with this key and digest.
    #[must_use]
    pub const fn of(key: Option<String>, fingerprint: [u8; 32]) -> Self {
        Self { key, fingerprint }
    }

    /// A request without a key: sent again, it has its effect again.
    #[must_use]
    pub const fn once() -> Self {
        Self { key: None, fingerprint: [0; 32] }
    }

    /// The submission of a sender for a purpose, if it gave a key. A key of one sender means nothing with another.
    pub(crate) fn submission(&self, sender: &str, purpose: &str, at: Timestamp) -> Option<Submission> {
        let key = self.key.clone()?;
        Some(Submission { scope: format!("{purpose} {sender}"), key, fingerprint: self.fingerprint, at })
    }

    /// The same where a submission is always needed: without a key of the sender's, one that nobody repeats.
    #[must_use]
    pub fn submission_or_fresh(&self, app: &App, caller: &Principal, purpose: &str) -> Submission {
        let sender = sender(caller);
        self.submission(&sender, purpose, app.now()).unwrap_or_else(|| {
            let fresh: domain::NoticeId = app.ids().fresh();
            Submission {
                scope: format!("{purpose} {sender}"),
                key: fresh.to_string(),
                fingerprint: self.fingerprint,
                at: app.now(),
            }
        })
    }
}

/// Who sends, as the scope of a key.
pub(crate) fn sender(caller: &Principal) -> String {
    match caller {
        Principal::Anonymous => "anonymous".to_owned(),
        Principal::Account(signed_in) => format!("account {}", signed_in.account),
        Principal::Invitee(invitee) => format!("party {}", invitee.party),
        Principal::Organization(holder) => format!("organization {}", holder.organization),
    }
}
