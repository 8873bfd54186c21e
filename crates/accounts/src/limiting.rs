//! Counting what is limited.

use jiff::{SignedDuration, Timestamp};
use store::{StoreError, Unit};

use crate::{Accounts, Purpose, Rate};

/// Where a request comes from, as far as limits go: the address of the client behind our proxies. Kept only as a keyed
/// digest, for as long as it is counted.
#[derive(Clone, PartialEq, Eq)]
pub struct Client(String);

impl Client {
    /// The client at this network address.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self(address.into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Client(•••)")
    }
}

/// One thing that is limited.
pub(crate) struct Counted<'a> {
    /// What is counted; a word of the table.
    pub(crate) scope: &'static str,
    /// For whom.
    pub(crate) subject: &'a str,
    /// How often is too often.
    pub(crate) rate: Rate,
}

impl Accounts {
    /// Counts a notice that a client wants to have checked. If it is one too many: how long until the client can try
    /// again.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn count_notice_check(&self, client: &Client) -> Result<Option<SignedDuration>, StoreError> {
        let counted = [Counted {
            scope: "notice-checks-client",
            subject: client.as_str(),
            rate: self.limits.notice_checks_per_client,
        }];
        self.store.write(async |unit: Unit| self.over_limit(&unit, self.now(), &counted).await).await
    }

    /// Counts each of these once more. If one is over its limit: how long until it can be tried again. The counts must
    /// be kept either way, so the unit must not fail because of it.
    pub(crate) async fn over_limit(
        &self,
        unit: &Unit,
        now: Timestamp,
        counted: &[Counted<'_>],
    ) -> Result<Option<SignedDuration>, StoreError> {
        let mut wait = None;
        for one in counted {
            let subject = self.secret.derive(Purpose::LimitBucket, &[one.scope.as_bytes(), one.subject.as_bytes()]);
            let count = unit.rates().count(one.scope, subject, one.rate.window, now).await?;
            if count.used > u64::from(one.rate.count) {
                wait = wait.max(Some(count.ends_at.duration_since(now)));
            }
        }
        Ok(wait)
    }
}
