//! What happened in a case, and what people said in it.

use accounts::Principal;
use domain::{CaseId, MessageId, Role};
use jiff::Timestamp;
use record::Digest;
use store::{StoredContent, StoredEvent, Unit};
use workflow::payload::Audience;
use workflow::{Content, Fact};

use super::ViewError;
use crate::cursor::Cursor;
use crate::sight::Sight;
use crate::standing::Seen;
use crate::{App, Page};

/// An event as somebody sees it. Its digests are for everyone, so that the chain can be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventView {
    /// Its place in the case.
    pub seq: u64,
    /// What is shown of it.
    pub shown: Shown,
    /// The digest of what is kept for ever.
    pub d1: Digest,
    /// The digest of what may be erased.
    pub d2: Digest,
    /// The digest of the chain up to here.
    pub chain: Digest,
}

/// What is shown of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// All of it.
    Whole {
        /// What happened.
        fact: Box<Fact>,
        /// When.
        at: Timestamp,
        /// In what role.
        by: Role,
        /// Whether by the one who looks.
        by_viewer: bool,
        /// In what words; none once they were erased.
        content: Option<Box<Content>>,
    },
    /// Nothing: it is for other eyes.
    Withheld,
}

/// A message as somebody who may read it sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageView {
    /// Its id.
    pub id: MessageId,
    /// The place of its event in the case.
    pub seq: u64,
    /// When it was sent.
    pub at: Timestamp,
    /// In what role.
    pub by: Role,
    /// Whether by the one who looks.
    pub by_viewer: bool,
    /// To whom.
    pub to: Audience,
    /// The message; none once it was erased.
    pub text: Option<String>,
}

/// What happened in a case after the place `after`, at most `limit` events.
///
/// # Errors
/// [`ViewError::Unknown`] for a case that is not the caller's.
pub async fn events(
    app: &App,
    caller: &Principal,
    id: CaseId,
    after: u64,
    limit: u16,
) -> Result<Page<EventView>, ViewError> {
    let found = visible(app, caller, id, |stored, sight, seen| {
        (stored.seq > after).then(|| view(stored, sight.sees(stored.seq, &stored.event), seen))
    });
    let mut items = found.await?;
    items.truncate(usize::from(limit) + 1);
    Ok(Page::cut(items, limit, |event| Cursor::new(event.seq)))
}

/// What people said in a case after the place `after`, at most `limit` messages, as far as the caller may read them.
///
/// # Errors
/// [`ViewError::Unknown`] for a case that is not the caller's.
pub async fn messages(
    app: &App,
    caller: &Principal,
    id: CaseId,
    after: u64,
    limit: u16,
) -> Result<Page<MessageView>, ViewError> {
    let found = visible(app, caller, id, |stored, sight, seen| {
        let Fact::MessageSent { message, to } = &stored.event.fact else { return None };
        (stored.seq > after && sight.sees(stored.seq, &stored.event)).then(|| MessageView {
            id: *message,
            seq: stored.seq,
            at: stored.event.at,
            by: stored.event.actor.role(),
            by_viewer: stored.event.actor == seen.actor,
            to: *to,
            text: stored.event.content.text.clone(),
        })
    });
    let mut items = found.await?;
    items.truncate(usize::from(limit) + 1);
    Ok(Page::cut(items, limit, |message| Cursor::new(message.seq)))
}

/// All events of a case: what may be seen of one can depend on others.
async fn visible<T>(
    app: &App,
    caller: &Principal,
    id: CaseId,
    show: impl Fn(&StoredEvent, &Sight, &Seen) -> Option<T>,
) -> Result<Vec<T>, ViewError> {
    if *caller == Principal::Anonymous {
        return Err(ViewError::SignInNeeded);
    }
    let (seen, events) = app
        .store
        .read(async |unit: Unit| {
            let seen = Seen::of(&unit, caller, id).await?.ok_or(ViewError::Unknown)?;
            let events = unit.events().all(id).await?;
            Ok::<_, ViewError>((seen, events))
        })
        .await?;
    let sight = Sight::of(seen.actor, &seen.case, &events);
    Ok(events.iter().filter_map(|stored| show(stored, &sight, &seen)).collect())
}

fn view(stored: &StoredEvent, is_visible: bool, seen: &Seen) -> EventView {
    let shown = if is_visible {
        Shown::Whole {
            fact: Box::new(stored.event.fact.clone()),
            at: stored.event.at,
            by: stored.event.actor.role(),
            by_viewer: stored.event.actor == seen.actor,
            content: match &stored.content {
                StoredContent::Kept { content, .. } => Some(Box::new(content.clone())),
                StoredContent::Erased { .. } => None,
            },
        }
    } else {
        Shown::Withheld
    };
    let sealed = &stored.sealed;
    EventView { seq: stored.seq, shown, d1: sealed.d1, d2: sealed.d2, chain: sealed.chain }
}
