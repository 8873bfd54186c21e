//! People and organisations: who they are and how they prove it.
//!
//! Everybody signs in with a one-time code mailed to their address; mediators, officers, regulators and administrators
//! also with a second factor. An organisation's systems use API keys; a merchant that never signed up opens an
//! invitation. Whatever the way, the result is a [`Principal`], and what that principal may do in a case is for
//! `casework` and `workflow` to say, never for this crate.
//!
//! Nothing secret is stored in the clear: codes and links are derived from an id and the server's [`Secret`], tokens are
//! stored as digests, the seeds of second factors sealed. An address that is known and one that is not get the same
//! answer, by the same steps.
//!
//! Start with [`Principal`] and [`Secret`].

mod accounts;
mod code;
mod invitee;
mod limiting;
mod limits;
mod link;
mod management;
mod notice;
mod organization;
mod principal;
mod profile;
mod request_code;
mod seal;
mod secret;
mod session;
mod sign_in;
mod token;
pub mod totp;

pub use accounts::Accounts;
pub use code::Code;
pub use invitee::Invited;
pub use limiting::Client;
pub use limits::{Limits, Rate};
pub use link::{link_token, read_link_token};
pub use management::{Created, ManageError, Manager, Name, NewAccount};
pub use notice::AccountNotice;
pub use organization::{LoggedDelivery, NewKey, NewWebhook, OrganizationError, Team, TeamMember};
pub use principal::{Invitee, KeyHolder, Principal, SignedIn};
pub use profile::{Profile, ProfileChange, ProfileOrganization};
pub use request_code::RequestCodeError;
pub use seal::{open, seal};
pub use secret::{Purpose, Secret};
pub use sign_in::{Opened, SignInError};
pub use token::{Token, TokenKind};
