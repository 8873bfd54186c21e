//! The vocabulary of the service: the words that every other crate uses for the same thing.
//!
//! Ids, reference numbers, money, countries, languages, roles, the taxonomy of complaints, bounded text, and the two
//! things that must come in from outside so that a whole run can be repeated: the clock and entropy.
//!
//! This crate is pure. It reads no clock, no environment, no file and no network, and it knows no rule of any state:
//! those are data of `jurisdictions`. Lists that belong to a standard or to the service (ISO 4217, the eleven
//! languages, the taxonomy) are data files in `data/`, embedded and checked when first used.
//!
//! Start with [`ids`], [`mod@reference`], [`money`], [`taxonomy`] and [`text`].

pub mod clock;
pub mod confidence;
pub mod country;
pub mod entropy;
pub mod ids;
pub mod language;
pub mod mail_address;
pub mod money;
pub mod reference;
pub mod role;
pub mod sensitive;
pub mod taxonomy;
pub mod text;
pub mod word;

pub use clock::{Clock, ManualClock};
pub use confidence::Confidence;
pub use country::Country;
pub use entropy::{Entropy, SeededEntropy};
pub use ids::{
    AccountId, AddressId, ApiKeyId, BundleId, CaseId, ChallengeId, DraftId, EvidenceId, Id, Ids, InvitationId,
    MembershipInvitationId, MerchantId, MessageId, NoticeId, OfferId, OrganizationId, PartyId, SessionId, TermId,
    WebhookDeliveryId, WebhookId,
};
pub use language::{Direction, Language};
pub use mail_address::{MailAddress, MailAddressError};
pub use money::{Currency, Money};
pub use reference::ReferenceNumber;
pub use role::Role;
pub use sensitive::Sensitive;
pub use taxonomy::{Category, EvidenceKind, ProblemGroup, ProblemType, Remedy, Taxonomy};
pub use text::{Line, Text};
pub use word::WordError;
