//! The use cases of a case: decide, record and announce, in one transaction. The timer, and the jobs of retention.
//!
//! Every surface — the API, the pages, the outbox worker, the command line — comes in through a function of this crate,
//! and no rule lives above it. A use case that writes runs one unit of work: it reads the case as the caller may see it,
//! asks `workflow` what follows, and appends; events, the row of the case, its limits, notices, statistics and the key of
//! the submission are one commit. What it answers is a view, plain data made for whoever asks.
//!
//! What this crate must never do: decide what the rules of the procedure decide, speak HTTP, or await anything but the
//! store inside a unit.
//!
//! Start reading at [`App`], then [`file()`], [`act()`] and [`case()`].

mod act;
mod app;
mod assess;
mod case_file;
mod cursor;
mod deciding;
pub mod deliver;
mod drafts;
mod erase;
mod erase_account;
mod evidence;
mod expire;
mod file;
mod indicators;
mod mediators;
mod merchants;
pub mod notices;
mod open_case;
mod open_invitation;
mod register;
mod sent;
mod sight;
mod staff;
mod standing;
mod system;
pub mod view;
pub mod webhooks;

pub use act::{ActError, Acted, act};
pub use app::{App, Parts, Settings};
pub use assess::assess;
pub use case_file::{Archive, CaseFileRefusal, Verification, case_file, verification};
pub use cursor::{Cursor, NotACursor, Page};
pub use drafts::{
    DraftAccess, DraftError, DraftView, confirm_draft_address, draft, file_draft, mail_resume_link, save_draft,
    start_draft,
};
pub use erase::purge;
pub use erase_account::{EraseAccountError, erase_account};
pub use evidence::{Download, EvidenceError, EvidenceView, Upload, add_evidence, evidence};
pub use expire::{ExpireError, Expired, expire, next_due};
pub use file::{FileError, Filed, file};
pub use indicators::{IndicatorRow, IndicatorTable, IndicatorsError, fold_statistics, indicators};
pub use mediators::{MediatorView, RosterChange, enrol, mediators, put_mediator};
pub use merchants::{MerchantView, RegisterChange, change_merchant, merchant, merchants};
pub use open_case::open_case;
pub use open_invitation::{
    InvitationError, InvitationView, open_invitation, send_invitation_code, start_invitee_session,
};
pub use sent::Sent;
pub use staff::StaffError;
pub use view::{
    CaseFilter, CaseRowView, CaseView, EventView, MessageView, Shown, ViewError, case, cases, events, messages,
};
