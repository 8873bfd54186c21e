//! The notices that no case is behind: codes, links and invitations to a team. They go to the outbox as ids; what they
//! say, and every code and link in them, is made when they are sent.

use domain::{ChallengeId, DraftId, Ids, MembershipInvitationId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{OutboxRow, OutboxState, StoreError, Urgency};

/// A notice that no case is behind. In JSON `{"about": "code", "id": "…"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", content = "id", rename_all = "kebab-case")]
pub enum AccountNotice {
    /// A one-time code; the challenge knows what it is for and where it goes.
    Code(ChallengeId),
    /// The link that resumes a draft; it goes to the address in the draft.
    DraftLink(DraftId),
    /// An invitation to join an organisation.
    TeamInvitation(MembershipInvitationId),
}

impl AccountNotice {
    /// The kinds as they stand in the outbox, none of which is a kind of a case's notices.
    pub const KINDS: [&'static str; 3] = ["code", "draft-link", "team-invitation"];

    /// The kind as it stands in the outbox.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Code(_) => "code",
            Self::DraftLink(_) => "draft-link",
            Self::TeamInvitation(_) => "team-invitation",
        }
    }

    /// The row for the outbox. A code is not sent once it has expired.
    ///
    /// # Errors
    /// Never in practice: ids can be written as JSON.
    pub fn row(&self, ids: Ids<'_>, now: Timestamp, expires_at: Option<Timestamp>) -> Result<OutboxRow, StoreError> {
        Ok(OutboxRow {
            id: ids.fresh(),
            urgency: Urgency::Code,
            kind: self.kind().to_owned(),
            case: None,
            seq: None,
            payload: OutboxRow::write(self)?,
            dedupe_key: None,
            created_at: now,
            due_at: now,
            expires_at,
            attempts: 0,
            state: OutboxState::Waiting,
        })
    }
}
