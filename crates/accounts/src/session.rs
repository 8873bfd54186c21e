//! Who is behind a token, and the end of sessions.

use domain::SessionId;
use jiff::SignedDuration;
use store::{ApiKey, Holder, Session, StoreError, Unit};

use crate::{Accounts, Invitee, KeyHolder, Principal, SignedIn, Token, TokenKind};

/// Use is noted at most this often, so that reading does not write at every request.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);

impl Accounts {
    /// Who is behind a bearer token. A token that is unknown, revoked, expired or stood idle too long is nobody's.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn authenticate(&self, token: &str) -> Result<Principal, StoreError> {
        let Some(token) = Token::parse(token) else { return Ok(Principal::Anonymous) };
        match token.kind() {
            TokenKind::Session => self.session_holder(&token).await,
            TokenKind::ApiKey => self.key_holder(&token).await,
        }
    }

    async fn session_holder(&self, token: &Token) -> Result<Principal, StoreError> {
        let digest = token.digest();
        let found = self
            .store
            .read(async |unit: Unit| {
                let Some(session) = unit.sessions().by_digest(digest).await? else { return Ok(None) };
                let principal = self.principal(&unit, &session).await?;
                Ok::<_, StoreError>(principal.map(|principal| (principal, session)))
            })
            .await?;
        let Some((principal, session)) = found else { return Ok(Principal::Anonymous) };
        let now = self.now();
        let idle = now.duration_since(session.last_used_at);
        let staff = principal.account().is_some_and(|account| account.role.is_staff());
        let longest = if staff { self.limits.staff_session_idle } else { self.limits.session_idle };
        if now >= session.expires_at || idle >= longest {
            return Ok(Principal::Anonymous);
        }
        if idle >= NOTED_EVERY {
            self.store.write(async |unit: Unit| unit.sessions().touch(session.id, now).await).await?;
        }
        Ok(principal)
    }

    async fn principal(&self, unit: &Unit, session: &Session) -> Result<Option<Principal>, StoreError> {
        match session.holder {
            Holder::Account(id) => {
                let Some(account) = unit.accounts().get(id).await? else { return Ok(None) };
                if account.disabled_at.is_some() {
                    return Ok(None);
                }
                let memberships = unit.organizations().memberships(id).await?;
                Ok(Some(Principal::Account(SignedIn {
                    account: id,
                    session: session.id,
                    role: account.role,
                    country: account.country,
                    language: account.language,
                    organizations: memberships.into_iter().map(|member| member.organization).collect(),
                })))
            }
            Holder::Invitee { case, party, invitation } => {
                Ok(Some(Principal::Invitee(Invitee { case, party, invitation, session: session.id })))
            }
        }
    }

    async fn key_holder(&self, token: &Token) -> Result<Principal, StoreError> {
        let digest = token.digest();
        let key: Option<ApiKey> =
            self.store.read(async |unit: Unit| unit.organizations().key_by_digest(digest).await).await?;
        let Some(key) = key else { return Ok(Principal::Anonymous) };
        let now = self.now();
        if key.last_used_at.is_none_or(|at| now.duration_since(at) >= NOTED_EVERY) {
            self.store.write(async |unit: Unit| unit.organizations().touch_key(key.id, now).await).await?;
        }
        Ok(Principal::Organization(KeyHolder { organization: key.organization, key: key.id }))
    }

    /// Ends the caller's session; for a caller without one, nothing.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn sign_out(&self, principal: &Principal) -> Result<(), StoreError> {
        let session: SessionId = match principal {
            Principal::Account(account) => account.session,
            Principal::Invitee(invitee) => invitee.session,
            Principal::Organization(_) | Principal::Anonymous => return Ok(()),
        };
        let now = self.now();
        self.store.write(async |unit: Unit| unit.sessions().end(session, now).await).await
    }

    /// Removes codes, sessions and counters that have had their time. How many rows there were.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn purge(&self) -> Result<u64, StoreError> {
        let now = self.now();
        let day = SignedDuration::from_hours(24);
        self.store
            .write(async |unit: Unit| {
                let codes = unit.challenges().purge(now - day).await?;
                let sessions = unit.sessions().purge(now - day).await?;
                // Counted windows are at most a day long.
                let rates = unit.rates().purge(now - day - day).await?;
                Ok(codes + sessions + rates)
            })
            .await
    }
}
