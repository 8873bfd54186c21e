//! Asking for a code to sign in with.

use domain::{ChallengeId, Language, MailAddress};
use jiff::SignedDuration;
use store::{Challenge, ChallengePurpose, StoreError, Unit};
use thiserror::Error;
use uuid::Uuid;

use crate::limiting::Counted;
use crate::{AccountNotice, Accounts, Client};

/// Why no code was sent.
#[derive(Debug, Error)]
pub enum RequestCodeError {
    /// Too many codes were asked for, for this address or by this client.
    #[error("too many codes were asked for")]
    TooMany {
        /// When it can be tried again.
        retry_after: SignedDuration,
    },
    /// The database failed.
    #[error("a code could not be asked for")]
    Store(#[from] StoreError),
}

impl Accounts {
    /// Sends a code to sign in with. Whoever proves an address may have an account, so every address gets a code by the
    /// same steps, and the answer says nothing about whether it has an account.
    ///
    /// # Errors
    /// See [`RequestCodeError`].
    pub async fn request_code(
        &self,
        client: &Client,
        email: &MailAddress,
        language: Language,
    ) -> Result<(), RequestCodeError> {
        self.send_code(client, &email.folded(), ChallengePurpose::SignIn, None, language).await.map(drop)
    }

    /// Sends a code for any purpose to an address, within the limits of codes.
    pub(crate) async fn send_code(
        &self,
        client: &Client,
        email: &str,
        purpose: ChallengePurpose,
        subject: Option<Uuid>,
        language: Language,
    ) -> Result<ChallengeId, RequestCodeError> {
        let now = self.now();
        let id: ChallengeId = self.ids().fresh();
        let expires_at = now + self.limits.code_life;
        let notice = AccountNotice::Code(id).row(self.ids(), now, Some(expires_at))?;
        let wait = self
            .store
            .write(async |unit: Unit| {
                if let Some(wait) = self.codes_over_limit(&unit, client, email).await? {
                    return Ok(Some(wait));
                }
                let challenge = Challenge {
                    id,
                    purpose,
                    email: email.to_owned().into(),
                    subject,
                    language,
                    issued_at: now,
                    expires_at,
                    attempts: 0,
                    used_at: None,
                };
                unit.challenges().insert(&challenge).await?;
                unit.outbox().queue(std::slice::from_ref(&notice)).await?;
                Ok::<_, StoreError>(None)
            })
            .await?;
        wait.map_or(Ok(id), |retry_after| Err(RequestCodeError::TooMany { retry_after }))
    }

    /// Queues a notice to an address within the limits of codes, so that nobody can be flooded with links either.
    ///
    /// # Errors
    /// See [`RequestCodeError`].
    pub async fn send_notice(
        &self,
        client: &Client,
        email: &MailAddress,
        notice: store::OutboxRow,
    ) -> Result<(), RequestCodeError> {
        let (email, notice) = (&email.folded(), &notice);
        let wait = self
            .store
            .write(async |unit: Unit| {
                let wait = self.codes_over_limit(&unit, client, email).await?;
                if wait.is_none() {
                    unit.outbox().queue(std::slice::from_ref(notice)).await?;
                }
                Ok::<_, StoreError>(wait)
            })
            .await?;
        wait.map_or(Ok(()), |retry_after| Err(RequestCodeError::TooMany { retry_after }))
    }

    async fn codes_over_limit(
        &self,
        unit: &Unit,
        client: &Client,
        email: &str,
    ) -> Result<Option<SignedDuration>, StoreError> {
        let limits = &self.limits;
        let counted = [
            Counted { scope: "codes-client", subject: client.as_str(), rate: limits.codes_per_client },
            Counted { scope: "codes-address", subject: email, rate: limits.codes_per_address },
            Counted { scope: "codes-address-daily", subject: email, rate: limits.codes_per_address_daily },
        ];
        self.over_limit(unit, self.now(), &counted).await
    }
}
