//! How people prove who they are: codes that were sent, and sessions.

use domain::{AccountId, CaseId, ChallengeId, InvitationId, Language, PartyId, SessionId};
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::columns::{instant, maybe_instant, micros, word};
use crate::entity::{session, sign_in_challenge};
use crate::error::{fault, unreadable};
use crate::{StoreError, Unit};

/// What a code that was sent is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChallengePurpose {
    /// To sign in.
    SignIn,
    /// To prove the address of somebody who files a draft; the subject is the draft.
    Draft,
    /// To prove the address that was invited; the subject is the invitation.
    Invitation,
}

impl ChallengePurpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Draft => "filing",
            Self::Invitation => "invitation",
        }
    }
}

impl std::str::FromStr for ChallengePurpose {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let all = [Self::SignIn, Self::Draft, Self::Invitation];
        all.into_iter().find(|purpose| purpose.as_str() == text).ok_or("not the purpose of a challenge")
    }
}

/// A one-time code that was sent. The code itself is derived from the id, so it is not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// Its id.
    pub id: ChallengeId,
    /// What the code is good for.
    pub purpose: ChallengePurpose,
    /// The address it was sent to, in lower case.
    pub email: domain::Sensitive<String>,
    /// What it is about beyond signing in.
    pub subject: Option<Uuid>,
    /// The language of the mail.
    pub language: Language,
    /// When it was asked for.
    pub issued_at: Timestamp,
    /// Until when it can be used.
    pub expires_at: Timestamp,
    /// How many wrong codes were typed.
    pub attempts: u32,
    /// When it was used, if it was.
    pub used_at: Option<Timestamp>,
}

impl Challenge {
    const TABLE: &'static str = "sign_in_challenge";

    fn read(row: sign_in_challenge::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: ChallengeId::from_uuid(row.id),
            purpose: word(Self::TABLE, &row.purpose)?,
            email: row.email_folded.into(),
            subject: row.subject_id,
            language: word(Self::TABLE, &row.language)?,
            issued_at: instant(Self::TABLE, row.issued_at)?,
            expires_at: instant(Self::TABLE, row.expires_at)?,
            attempts: u32::try_from(row.attempts).map_err(|error| unreadable(Self::TABLE, error))?,
            used_at: maybe_instant(Self::TABLE, row.used_at)?,
        })
    }
}

/// The table of codes that were sent.
#[derive(Debug)]
pub struct Challenges<'u>(&'u Unit);

impl Challenges<'_> {
    /// Adds a challenge.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn insert(&self, challenge: &Challenge) -> Result<(), StoreError> {
        let row = sign_in_challenge::ActiveModel {
            id: Set(challenge.id.as_uuid()),
            purpose: Set(challenge.purpose.as_str().to_owned()),
            email_folded: Set(challenge.email.expose().to_lowercase()),
            subject_id: Set(challenge.subject),
            language: Set(challenge.language.to_string()),
            issued_at: Set(micros(challenge.issued_at)),
            expires_at: Set(micros(challenge.expires_at)),
            attempts: Set(i64::from(challenge.attempts)),
            used_at: Set(challenge.used_at.map(micros)),
        };
        sign_in_challenge::Entity::insert(row)
            .exec_without_returning(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// The challenge with that id, to send its code.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn get(&self, id: ChallengeId) -> Result<Option<Challenge>, StoreError> {
        let row = sign_in_challenge::Entity::find_by_id(id.as_uuid()).one(&*self.0.connection).await.map_err(fault)?;
        row.map(Challenge::read).transpose()
    }

    /// The challenges that can still be used at `now`, the newest first, at most five.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn open(
        &self,
        purpose: ChallengePurpose,
        email: &str,
        subject: Option<Uuid>,
        most_attempts: u32,
        now: Timestamp,
    ) -> Result<Vec<Challenge>, StoreError> {
        use sign_in_challenge::Column;
        let mut query = sign_in_challenge::Entity::find()
            .filter(Column::EmailFolded.eq(email.to_lowercase()))
            .filter(Column::Purpose.eq(purpose.as_str()))
            .filter(Column::UsedAt.is_null())
            .filter(Column::ExpiresAt.gt(micros(now)))
            .filter(Column::Attempts.lt(i64::from(most_attempts)));
        if let Some(subject) = subject {
            query = query.filter(Column::SubjectId.eq(subject));
        }
        let rows = query
            .order_by_desc(Column::IssuedAt)
            .order_by_desc(Column::Id)
            .limit(5)
            .all(&*self.0.connection)
            .await
            .map_err(fault)?;
        rows.into_iter().map(Challenge::read).collect()
    }

    /// Counts a wrong code against each of these.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn count_attempt(&self, ids: &[ChallengeId]) -> Result<(), StoreError> {
        sign_in_challenge::Entity::update_many()
            .col_expr(sign_in_challenge::Column::Attempts, Expr::col(sign_in_challenge::Column::Attempts).add(1))
            .filter(sign_in_challenge::Column::Id.is_in(ids.iter().map(|id| id.as_uuid())))
            .exec(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// Uses a challenge up. Whether it was still unused: of two who come with the same code, one is told no.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn spend(&self, id: ChallengeId, now: Timestamp) -> Result<bool, StoreError> {
        let result = sign_in_challenge::Entity::update_many()
            .col_expr(sign_in_challenge::Column::UsedAt, Expr::value(micros(now)))
            .filter(sign_in_challenge::Column::Id.eq(id.as_uuid()))
            .filter(sign_in_challenge::Column::UsedAt.is_null())
            .exec(&*self.0.connection)
            .await
            .map_err(fault)?;
        Ok(result.rows_affected == 1)
    }

    /// Removes those that expired before an instant. How many there were.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn purge(&self, before: Timestamp) -> Result<u64, StoreError> {
        sign_in_challenge::Entity::delete_many()
            .filter(sign_in_challenge::Column::ExpiresAt.lt(micros(before)))
            .exec(&*self.0.connection)
            .await
            .map(|result| result.rows_affected)
            .map_err(fault)
    }
}

/// Whose session it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// That of a person with an account.
    Account(AccountId),
    /// That of somebody who was invited to one case.
    Invitee {
        /// The case.
        case: CaseId,
        /// The side acted for.
        party: PartyId,
        /// The invitation that was opened.
        invitation: InvitationId,
    },
}

/// A session. Its token is not here, only the digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// The SHA-256 of the token.
    pub digest: [u8; 32],
    /// Whose it is.
    pub holder: Holder,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, give or take a minute.
    pub last_used_at: Timestamp,
    /// When it ends in any case.
    pub expires_at: Timestamp,
}

impl Session {
    const TABLE: &'static str = "session";

    fn read(row: &session::Model, digest: [u8; 32]) -> Result<Self, StoreError> {
        let holder = match (row.account_id, row.case_id, row.party_id, row.invitation_id) {
            (Some(account), None, None, None) => Holder::Account(AccountId::from_uuid(account)),
            (None, Some(case), Some(party), Some(invitation)) => Holder::Invitee {
                case: CaseId::from_uuid(case),
                party: PartyId::from_uuid(party),
                invitation: InvitationId::from_uuid(invitation),
            },
            _ => return Err(unreadable(Self::TABLE, "a session of nobody or of two")),
        };
        Ok(Self {
            id: SessionId::from_uuid(row.id),
            digest,
            holder,
            created_at: instant(Self::TABLE, row.created_at)?,
            last_used_at: instant(Self::TABLE, row.last_used_at)?,
            expires_at: instant(Self::TABLE, row.expires_at)?,
        })
    }
}

/// The table of sessions.
#[derive(Debug)]
pub struct Sessions<'u>(&'u Unit);

impl Sessions<'_> {
    /// Adds a session.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn insert(&self, new: &Session) -> Result<(), StoreError> {
        let (account, case, party, invitation) = match new.holder {
            Holder::Account(account) => (Some(account.as_uuid()), None, None, None),
            Holder::Invitee { case, party, invitation } => {
                (None, Some(case.as_uuid()), Some(party.as_uuid()), Some(invitation.as_uuid()))
            }
        };
        let row = session::ActiveModel {
            id: Set(new.id.as_uuid()),
            token_hash: Set(new.digest.to_vec()),
            account_id: Set(account),
            case_id: Set(case),
            party_id: Set(party),
            invitation_id: Set(invitation),
            created_at: Set(micros(new.created_at)),
            last_used_at: Set(micros(new.last_used_at)),
            expires_at: Set(micros(new.expires_at)),
            ended_at: Set(None),
        };
        session::Entity::insert(row).exec_without_returning(&*self.0.connection).await.map(drop).map_err(fault)
    }

    /// The session of a token that has not ended, though it may have expired or stood idle for too long.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn by_digest(&self, digest: [u8; 32]) -> Result<Option<Session>, StoreError> {
        let row = session::Entity::find()
            .filter(session::Column::TokenHash.eq(digest.to_vec()))
            .filter(session::Column::EndedAt.is_null())
            .one(&*self.0.connection)
            .await
            .map_err(fault)?;
        row.map(|row| Session::read(&row, digest)).transpose()
    }

    /// Notes that a session was used.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn touch(&self, id: SessionId, now: Timestamp) -> Result<(), StoreError> {
        session::Entity::update_many()
            .col_expr(session::Column::LastUsedAt, Expr::value(micros(now)))
            .filter(session::Column::Id.eq(id.as_uuid()))
            .exec(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// Ends a session. One that has ended stays so.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn end(&self, id: SessionId, now: Timestamp) -> Result<(), StoreError> {
        self.end_where(session::Column::Id.eq(id.as_uuid()), now).await
    }

    /// Ends all sessions of an account.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn end_all_of(&self, account: AccountId, now: Timestamp) -> Result<(), StoreError> {
        self.end_where(session::Column::AccountId.eq(account.as_uuid()), now).await
    }

    async fn end_where(&self, which: sea_orm::sea_query::SimpleExpr, now: Timestamp) -> Result<(), StoreError> {
        session::Entity::update_many()
            .col_expr(session::Column::EndedAt, Expr::value(micros(now)))
            .filter(which)
            .filter(session::Column::EndedAt.is_null())
            .exec(&*self.0.connection)
            .await
            .map(drop)
            .map_err(fault)
    }

    /// Removes those that expired before an instant. How many there were.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn purge(&self, before: Timestamp) -> Result<u64, StoreError> {
        session::Entity::delete_many()
            .filter(session::Column::ExpiresAt.lt(micros(before)))
            .exec(&*self.0.connection)
            .await
            .map(|result| result.rows_affected)
            .map_err(fault)
    }
}

impl Unit {
    /// The codes that were sent.
    #[must_use]
    pub fn challenges(&self) -> Challenges<'_> {
        Challenges(self)
    }

    /// The sessions.
    #[must_use]
    pub fn sessions(&self) -> Sessions<'_> {
        Sessions(self)
    }
}
