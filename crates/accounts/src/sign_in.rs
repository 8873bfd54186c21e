//! Signing in with a mailed code, and with a second factor where one is needed.

use domain::{AccountId, Language, MailAddress, Role, Sensitive, SessionId};
use jiff::{SignedDuration, Timestamp};
use store::{Account, Challenge, ChallengePurpose, Holder, Membership, Session, StoreError, Unit};
use thiserror::Error;
use uuid::Uuid;

use crate::limiting::Counted;
use crate::{Accounts, Client, Code, Purpose, Token, TokenKind, totp};

/// Why nobody was signed in.
#[derive(Debug, Error)]
pub enum SignInError {
    /// The code is wrong, used, too old, or was never sent. Which of these is not said.
    #[error("the code is not valid")]
    WrongCode,
    /// The code is right, but this account needs a second factor as well.
    #[error("a second factor is needed")]
    SecondFactorNeeded,
    /// The second factor is wrong, or was used before.
    #[error("the second factor is not valid")]
    WrongSecondFactor,
    /// The account was disabled by an administrator.
    #[error("the account is disabled")]
    Disabled,
    /// Too many attempts by this client or for this account.
    #[error("too many attempts")]
    TooMany {
        /// When it can be tried again.
        retry_after: SignedDuration,
    },
    /// The database failed.
    #[error("nobody could be signed in")]
    Store(#[from] StoreError),
}

/// A session that was opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The token that opens it. Shown now and never again.
    pub token: Token,
    /// When the session ends at the latest.
    pub expires_at: Timestamp,
    /// Whose it is.
    pub holder: Holder,
}

/// What a unit of signing in found. Attempts are counted in the same unit, so it must not fail for a wrong code.
enum Found {
    Opened(Session),
    Refused(SignInError),
}

impl Accounts {
    /// Signs in whoever proves an address with the code that was sent there; an address without an account gets one.
    ///
    /// # Errors
    /// See [`SignInError`].
    pub async fn sign_in(
        &self,
        client: &Client,
        email: &MailAddress,
        code: &str,
        second_factor: Option<&str>,
    ) -> Result<Opened, SignInError> {
        let token = Token::fresh(TokenKind::Session, &*self.entropy);
        let (account, session) = (self.ids().fresh(), self.ids().fresh());
        let attempt = Attempt { client, email, code, second_factor, account, session, digest: token.digest() };
        let found = self.store.write(async |unit: Unit| self.try_sign_in(&unit, &attempt).await).await?;
        match found {
            Found::Opened(session) => Ok(Opened { token, expires_at: session.expires_at, holder: session.holder }),
            Found::Refused(error) => Err(error),
        }
    }

    async fn try_sign_in(&self, unit: &Unit, attempt: &Attempt<'_>) -> Result<Found, StoreError> {
        let now = self.now();
        let email = attempt.email.folded();
        let client = Counted {
            scope: "sign-ins-client",
            subject: attempt.client.as_str(),
            rate: self.limits.sign_ins_per_client,
        };
        if let Some(retry_after) = self.over_limit(unit, now, &[client]).await? {
            return Ok(Found::Refused(SignInError::TooMany { retry_after }));
        }
        let Some(challenge) = self.matching(unit, ChallengePurpose::SignIn, &email, None, attempt.code).await? else {
            return Ok(Found::Refused(SignInError::WrongCode));
        };
        let account = self.account_of(unit, attempt.account, attempt.email, challenge.language).await?;
        if account.disabled_at.is_some() {
            return Ok(Found::Refused(SignInError::Disabled));
        }
        if account.role.is_staff()
            && let Some(error) = self.check_second_factor(unit, &account, attempt, &challenge).await?
        {
            return Ok(Found::Refused(error));
        }
        if !unit.challenges().spend(challenge.id, now).await? {
            return Ok(Found::Refused(SignInError::WrongCode));
        }
        self.accept_memberships(unit, account.id, &email).await?;
        let life = if account.role.is_staff() { self.limits.staff_session_life } else { self.limits.session_life };
        let session = Session {
            id: attempt.session,
            digest: attempt.digest,
            holder: Holder::Account(account.id),
            created_at: now,
            last_used_at: now,
            expires_at: now + life,
        };
        unit.sessions().insert(&session).await?;
        unit.accounts().seen(account.id, now).await?;
        Ok(Found::Opened(session))
    }

    /// The open challenge whose code was typed. If there is none, the attempt counts against all of them.
    pub(crate) async fn matching(
        &self,
        unit: &Unit,
        purpose: ChallengePurpose,
        email: &str,
        subject: Option<Uuid>,
        code: &str,
    ) -> Result<Option<Challenge>, StoreError> {
        let most = self.limits.attempts_per_challenge;
        let open = unit.challenges().open(purpose, email, subject, most, self.now()).await?;
        let matching = open.iter().find(|one| self.code_of(one.purpose, one.id).is(code)).cloned();
        if matching.is_none() {
            let ids: Vec<_> = open.iter().map(|one| one.id).collect();
            unit.challenges().count_attempt(&ids).await?;
        }
        Ok(matching)
    }

    /// The code of a challenge, to put into its mail.
    #[must_use]
    pub fn code_of(&self, purpose: ChallengePurpose, challenge: domain::ChallengeId) -> Code {
        let purpose = match purpose {
            ChallengePurpose::SignIn => Purpose::SignInCode,
            ChallengePurpose::Draft => Purpose::DraftCode,
            ChallengePurpose::Invitation => Purpose::InvitationCode,
        };
        Code::derived(&self.secret, purpose, challenge.as_uuid().as_bytes())
    }

    /// The account of an address; one without an account gets a consumer's, with the id `fresh`.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn account_of(
        &self,
        unit: &Unit,
        fresh: AccountId,
        email: &MailAddress,
        language: Language,
    ) -> Result<Account, StoreError> {
        if let Some(account) = unit.accounts().by_email(email.as_str()).await? {
            return Ok(account);
        }
        let account = Account {
            id: fresh,
            email: email.as_str().to_owned().into(),
            name: Sensitive::default(),
            language,
            country: None,
            zone: None,
            role: Role::Consumer,
            sealed_seed: None,
            last_step: None,
            created_at: self.now(),
            disabled_at: None,
        };
        unit.accounts().insert(&account).await?;
        Ok(account)
    }

    async fn check_second_factor(
        &self,
        unit: &Unit,
        account: &Account,
        attempt: &Attempt<'_>,
        challenge: &Challenge,
    ) -> Result<Option<SignInError>, StoreError> {
        let Some(typed) = attempt.second_factor.filter(|typed| !typed.trim().is_empty()) else {
            return Ok(Some(SignInError::SecondFactorNeeded));
        };
        let now = self.now();
        let subject = account.id.to_string();
        let counted =
            Counted { scope: "second-factors", subject: &subject, rate: self.limits.second_factors_per_account };
        if let Some(retry_after) = self.over_limit(unit, now, &[counted]).await? {
            return Ok(Some(SignInError::TooMany { retry_after }));
        }
        let accepted = self.seed_of(account).and_then(|seed| seed.accepts(typed, now, account.last_step));
        match accepted {
            Some(step) if unit.accounts().use_step(account.id, step).await? => Ok(None),
            _ => {
                unit.challenges().count_attempt(&[challenge.id]).await?;
                Ok(Some(SignInError::WrongSecondFactor))
            }
        }
    }

    fn seed_of(&self, account: &Account) -> Option<totp::Seed> {
        let sealed = account.sealed_seed.as_deref()?;
        let seed = crate::open(&self.secret, Purpose::SeedKey, account.id.as_uuid().as_bytes(), sealed)?;
        totp::Seed::from_bytes(&seed)
    }

    /// Whoever has proved an address has accepted the invitations to organisations that were sent there.
    async fn accept_memberships(&self, unit: &Unit, account: AccountId, email: &str) -> Result<(), StoreError> {
        let now = self.now();
        for invitation in unit.organizations().open_invitations(email, now).await? {
            let member = Membership {
                organization: invitation.organization,
                account,
                standing: invitation.standing,
                joined_at: now,
            };
            unit.organizations().put_member(&member).await?;
            unit.organizations().accept_invitation(invitation.id, now).await?;
        }
        Ok(())
    }
}

/// What somebody who signs in brings, with the fresh ids that may be needed, so that the unit can run again.
struct Attempt<'a> {
    client: &'a Client,
    email: &'a MailAddress,
    code: &'a str,
    second_factor: Option<&'a str>,
    account: AccountId,
    session: SessionId,
    digest: [u8; 32],
}
