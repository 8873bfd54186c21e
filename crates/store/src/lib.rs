//! The database and the evidence store. With `migrations`, the only crate that names the ORM; none of its types leaves.
//!
//! Start reading at [`Store`], which opens the database and runs units of work, then at [`Unit`], on which the tables
//! hang. Every table has one file that reads and writes it and returns plain rows of ours.
//!
//! What this crate must never do: decide anything. It keeps what a use case decided, all of it or nothing.

mod account_erasure;
mod accounts;
mod address;
mod audit;
mod case_events;
mod case_list;
mod cases;
mod columns;
mod cubes;
mod deliveries;
mod drafts;
mod entity;
mod erasure;
mod error;
mod evidence;
mod evidence_store;
mod invitations;
mod keys;
mod leases;
mod mediators;
mod merchant_addresses;
mod merchants;
mod organizations;
mod outbox;
mod parties;
mod pools;
mod rates;
mod register_erasure;
mod sessions;
mod store;
mod submissions;
mod unit;
mod webhook_deliveries;
mod writer;

pub use accounts::{Account, Accounts};
pub use address::{DatabaseUrl, DatabaseUrlError};
pub use audit::{Audit, AuditRow};
pub use case_events::{Events, StoredContent, StoredEvent, actor_text};
pub use case_list::{CaseCursor, CaseCursorError, CaseOrder, CasePage, CaseQuery, CaseScope};
pub use cases::{CaseSummary, Cases, NewCase};
pub use cubes::Statistics;
pub use deliveries::{Deliveries, Delivery, DeliveryChannel, DeliveryResult, InboxRow};
pub use drafts::{Draft, Drafts};
pub use erasure::Erased;
pub use error::{Cause, StoreError, Unique};
pub use evidence::{Evidence, EvidenceRow};
pub use evidence_store::{EvidenceStore, EvidenceStoreError};
pub use invitations::{Invitation, Invitations};
pub use keys::{ApiKey, Webhook};
pub use leases::Leases;
pub use mediators::{Roster, RosterEntry};
pub use merchant_addresses::{MerchantAddress, MerchantDomain, Verification, VerifiedBy};
pub use merchants::{Merchant, MerchantChange, MerchantQuery, MerchantState, Merchants};
pub use organizations::{Membership, MembershipInvitation, Organization, Organizations, Standing};
pub use outbox::{Outbox, OutboxRow, OutboxState, Urgency};
pub use parties::{CaseParty, Contact, Parties};
pub use pools::{Durability, StoreOptions};
pub use rates::{Count, Rates};
pub use sessions::{Challenge, ChallengePurpose, Challenges, Holder, Session, Sessions};
pub use store::Store;
pub use submissions::{Submission, Submissions, Submitted};
pub use unit::Unit;
pub use webhook_deliveries::{CallResult, WebhookAttempt, WebhookDeliveries, WebhookDelivery};
