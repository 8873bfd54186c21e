//! Notices from the outbox to the people they are for: who they go to, what they need to be written, what became of them.
//!
//! Who is told what was decided with the event, by `workflow::notices_for`; a row of the outbox holds ids alone. Here a
//! row is claimed for sending and everything its text needs is looked up, as late as possible: an address corrected
//! meanwhile, a language changed, a limit that no longer runs are then right.

mod addressee;
mod alarm;
mod claim;
mod genuine;
mod inbox;
mod limits;
mod office;
mod record;
mod wording;

use domain::{Language, NoticeId, ReferenceNumber, Sensitive};
use jiff::SignedDuration;
use localization::{Arguments, Value};
use store::StoreError;

pub use claim::{Claimed, claim};
pub use genuine::{GenuineNotice, NoticeCheckError, check_notice};
pub use inbox::{InboxView, inbox, mark_read};
pub use office::{DeadNotice, bounce_notice, dead_notices, retry_notice};
pub use record::{Attempt, record};

/// A notice with everything that is needed to write and send it.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Its id, which also makes the `Message-ID` and the return path.
    pub id: NoticeId,
    /// Which attempt this is: 1 is the first.
    pub attempt: u32,
    /// What it is about: its texts are `notice-<kind>-subject`, `-body` and `-action`.
    pub kind: String,
    /// Where it goes.
    pub to: Sensitive<String>,
    /// How the recipient is greeted, if a name is known.
    pub name: Option<Sensitive<String>>,
    /// The language in which it is written.
    pub language: Language,
    /// What its texts need.
    pub arguments: Arguments<'static>,
    /// The limit it speaks of, to be shown on a line of its own.
    pub due: Option<Value<'static>>,
    /// What stands below its body: the limits for a court or an authority, where they belong to the notice.
    pub limits: Vec<String>,
    /// The page it leads to.
    pub link: Option<String>,
    /// The case it tells of, if it tells of one.
    pub case: Option<CaseLine>,
    /// Why the recipient gets it.
    pub why: Why,
}

/// What tells the recipient of a notice which case it is about, and that it is genuine.
#[derive(Clone, Debug)]
pub struct CaseLine {
    /// The reference number.
    pub reference: ReferenceNumber,
    /// The code by which the public page confirms that the notice is genuine.
    pub check_code: accounts::Code,
}

/// Why somebody gets a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A party of the case, or its representative.
    Party,
    /// A merchant at an address that a consumer gave.
    Merchant,
    /// An officer, a mediator or an authority.
    Staff,
    /// Somebody who typed their address on our page.
    Account,
}

/// Why the outbox could not be worked on.
#[derive(Debug, thiserror::Error)]
pub enum NoticeError {
    /// There is no such notice.
    #[error("there is no such notice")]
    Unknown,
    /// What became of the notice could not be applied to its case.
    #[error("what became of a notice could not be applied to its case")]
    Deliver(#[from] crate::deliver::DeliverError),
    /// The database failed.
    #[error("the outbox could not be worked on")]
    Store(#[from] StoreError),
}

/// How long the mail of a code may wait before the code has ended anyway.
pub(crate) const CODE_MINUTES: SignedDuration = SignedDuration::from_mins(10);
