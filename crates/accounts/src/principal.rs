//! Who a request comes from.

use domain::{AccountId, ApiKeyId, CaseId, InvitationId, Language, OrganizationId, PartyId, Role, SessionId};

/// Who a request comes from, as far as the bearer token tells. What they are in a case is the case's to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// Nobody signed in.
    Anonymous,
    /// A person with an account.
    Account(SignedIn),
    /// Somebody who opened the invitation to one case and proved the address it went to.
    Invitee(Invitee),
    /// The systems of an organisation, by an API key.
    Organization(KeyHolder),
}

/// A person with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The account.
    pub account: AccountId,
    /// The session, to end it.
    pub session: SessionId,
    /// What the account may be: `Consumer` for everyone who is not staff; a side of a case is the case's to say.
    pub role: Role,
    /// The state a regulator or officer serves.
    pub country: Option<domain::Country>,
    /// The language the person is written to in.
    pub language: Language,
    /// The organisations the person is a member of.
    pub organizations: Vec<OrganizationId>,
}

/// Somebody invited to answer for the merchant of one case, without an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// The only case this session sees.
    pub case: CaseId,
    /// The side it may act for.
    pub party: PartyId,
    /// The invitation that was opened.
    pub invitation: InvitationId,
    /// The session, to end it.
    pub session: SessionId,
}

/// The systems of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHolder {
    /// The organisation.
    pub organization: OrganizationId,
    /// The key that was used.
    pub key: ApiKeyId,
}

impl Principal {
    /// The account, when a person with one is signed in.
    #[must_use]
    pub const fn account(&self) -> Option<&SignedIn> {
        match self {
            Self::Account(signed_in) => Some(signed_in),
            _ => None,
        }
    }

    /// The account, if it holds this role.
    #[must_use]
    pub fn staff(&self, role: Role) -> Option<&SignedIn> {
        self.account().filter(|signed_in| signed_in.role == role)
    }

    /// The organisations this caller acts for.
    #[must_use]
    pub fn organizations(&self) -> &[OrganizationId] {
        match self {
            Self::Account(signed_in) => &signed_in.organizations,
            Self::Organization(holder) => std::slice::from_ref(&holder.organization),
            Self::Anonymous | Self::Invitee(_) => &[],
        }
    }

    /// The language to answer in when the request names none.
    #[must_use]
    pub const fn language(&self) -> Option<Language> {
        match self {
            Self::Account(signed_in) => Some(signed_in.language),
            Self::Invitee(_) | Self::Organization(_) | Self::Anonymous => None,
        }
    }
}
