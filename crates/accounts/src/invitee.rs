//! Sessions of people who were invited to one case and have no account.

use domain::{CaseId, InvitationId, Language, PartyId};
use store::{ChallengePurpose, Holder, Session, StoreError, Unit};

use crate::limiting::Counted;
use crate::request_code::RequestCodeError;
use crate::sign_in::{Opened, SignInError};
use crate::{Accounts, Client, Token, TokenKind};

/// To what somebody was invited, and at which address.
#[derive(Clone)]
pub struct Invited {
    /// The invitation.
    pub invitation: InvitationId,
    /// The only case the session will see.
    pub case: CaseId,
    /// The side it will act for.
    pub party: PartyId,
    /// The address the invitation went to; codes go there and nowhere else.
    pub email: String,
    /// The language of the mail.
    pub language: Language,
}

impl std::fmt::Debug for Invited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invited").field("invitation", &self.invitation).finish_non_exhaustive()
    }
}

impl Accounts {
    /// Sends a code to the address that was invited.
    ///
    /// # Errors
    /// See [`RequestCodeError`].
    pub async fn request_invitation_code(&self, client: &Client, invited: &Invited) -> Result<(), RequestCodeError> {
        let subject = Some(invited.invitation.as_uuid());
        self.send_code(client, &invited.email, ChallengePurpose::Invitation, subject, invited.language).await.map(drop)
    }

    /// Opens a session for whoever typed the code that went to the invited address.
    ///
    /// # Errors
    /// See [`SignInError`].
    pub async fn open_invitee_session(
        &self,
        client: &Client,
        invited: &Invited,
        code: &str,
    ) -> Result<Opened, SignInError> {
        let token = Token::fresh(TokenKind::Session, &*self.entropy);
        let now = self.now();
        let session = Session {
            id: self.ids().fresh(),
            digest: token.digest(),
            holder: Holder::Invitee { case: invited.case, party: invited.party, invitation: invited.invitation },
            created_at: now,
            last_used_at: now,
            expires_at: now + self.limits.session_life,
        };
        let refused =
            self.store.write(async |unit: Unit| self.try_invitee(&unit, client, invited, code, &session).await);
        match refused.await? {
            None => Ok(Opened { token, expires_at: session.expires_at, holder: session.holder }),
            Some(error) => Err(error),
        }
    }

    async fn try_invitee(
        &self,
        unit: &Unit,
        client: &Client,
        invited: &Invited,
        code: &str,
        session: &Session,
    ) -> Result<Option<SignInError>, StoreError> {
        let (now, rate) = (self.now(), self.limits.sign_ins_per_client);
        let counted = Counted { scope: "sign-ins-client", subject: client.as_str(), rate };
        if let Some(retry_after) = self.over_limit(unit, now, &[counted]).await? {
            return Ok(Some(SignInError::TooMany { retry_after }));
        }
        let subject = Some(invited.invitation.as_uuid());
        let matching = self.matching(unit, ChallengePurpose::Invitation, &invited.email, subject, code).await?;
        let Some(challenge) = matching else { return Ok(Some(SignInError::WrongCode)) };
        if !unit.challenges().spend(challenge.id, now).await? {
            return Ok(Some(SignInError::WrongCode));
        }
        unit.sessions().insert(session).await?;
        Ok(None)
    }

    /// Sends a code to the address of somebody who files a draft without an account.
    ///
    /// # Errors
    /// See [`RequestCodeError`].
    pub async fn request_draft_code(
        &self,
        client: &Client,
        draft: domain::DraftId,
        email: &domain::MailAddress,
        language: Language,
    ) -> Result<(), RequestCodeError> {
        let subject = Some(draft.as_uuid());
        self.send_code(client, &email.folded(), ChallengePurpose::Draft, subject, language).await.map(drop)
    }

    /// Whether this is the code that went to the address of a draft; then it is used up. A wrong one is counted, so the unit
    /// must be kept in either case.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn confirm_draft_code(
        &self,
        unit: &Unit,
        draft: domain::DraftId,
        email: &domain::MailAddress,
        code: &str,
    ) -> Result<bool, StoreError> {
        let subject = Some(draft.as_uuid());
        match self.matching(unit, ChallengePurpose::Draft, &email.folded(), subject, code).await? {
            Some(challenge) => unit.challenges().spend(challenge.id, self.now()).await,
            None => Ok(false),
        }
    }
}
