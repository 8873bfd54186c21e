//! Organisations: firms that work on their cases as a team and with systems of their own.

use domain::{
    AccountId, ApiKeyId, Language, MailAddress, MembershipInvitationId, OrganizationId, WebhookDeliveryId, WebhookId,
};
use store::{
    ApiKey, Membership, MembershipInvitation, Organization, Standing, StoreError, Submission, Submitted, Unit, Webhook,
    WebhookAttempt, WebhookDelivery,
};
use thiserror::Error;

use crate::management::Name;
use crate::{AccountNotice, Accounts, Principal, Purpose, SignedIn, Token, TokenKind};

/// How many letters of a key are kept to recognise it by: the prefix and five of the 43 random ones.
const RECOGNISED_BY: usize = 8;

/// How many tries of one event are shown: all of its schedule, and as many of a replay.
const ATTEMPTS_SHOWN: u64 = 20;

/// Why something was not done for an organisation.
#[derive(Debug, Error)]
pub enum OrganizationError {
    /// Only a person who is signed in does this.
    #[error("only a person who is signed in does this")]
    SignInNeeded,
    /// Staff of the service work for no party.
    #[error("staff work for no organisation")]
    NotForStaff,
    /// There is no such organisation, or the caller is no member of it.
    #[error("there is no such organisation")]
    Unknown,
    /// The caller is a member, but only an owner does this.
    #[error("only an owner does this")]
    NotOwner,
    /// An organisation has at least one owner.
    #[error("the last owner stays")]
    LastOwner,
    /// The database failed, or the submission was not a new one; see [`StoreError`].
    #[error("the organisation could not be changed")]
    Store(#[from] StoreError),
}

/// An organisation as its members see it.
#[derive(Debug, Clone)]
pub struct Team {
    /// The organisation.
    pub organization: Organization,
    /// What the one who asks may do.
    pub standing: Standing,
    /// Its members with their names and addresses.
    pub members: Vec<TeamMember>,
}

/// A member of an organisation, as other members see it.
#[derive(Debug, Clone)]
pub struct TeamMember {
    /// The membership.
    pub membership: Membership,
    /// The account.
    pub account: store::Account,
}

/// A key that was made.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// Its id.
    pub id: ApiKeyId,
    /// The key. Shown now and never again: not for a submission that is repeated.
    pub token: Option<Token>,
}

/// An endpoint that was made.
#[derive(Debug, Clone)]
pub struct NewWebhook {
    /// Its id.
    pub id: WebhookId,
    /// What its calls are signed with. Not for a submission that is repeated.
    pub secret: Option<[u8; 32]>,
}

/// An event for an endpoint, as the organisation's members see it.
#[derive(Debug, Clone)]
pub struct LoggedDelivery {
    /// The event.
    pub delivery: WebhookDelivery,
    /// Its latest tries, the latest first.
    pub attempts: Vec<WebhookAttempt>,
}

fn person(principal: &Principal) -> Result<&SignedIn, OrganizationError> {
    let signed_in = principal.account().ok_or(OrganizationError::SignInNeeded)?;
    if signed_in.role.is_staff() { Err(OrganizationError::NotForStaff) } else { Ok(signed_in) }
}

async fn standing(unit: &Unit, id: OrganizationId, account: AccountId) -> Result<Standing, OrganizationError> {
    let members = unit.organizations().members(id).await?;
    let own = members.iter().find(|member| member.account == account).ok_or(OrganizationError::Unknown)?;
    Ok(own.standing)
}

async fn owner(unit: &Unit, id: OrganizationId, account: AccountId) -> Result<(), OrganizationError> {
    match standing(unit, id, account).await? {
        Standing::Owner => Ok(()),
        Standing::Member => Err(OrganizationError::NotOwner),
    }
}

async fn endpoint(unit: &Unit, id: OrganizationId, hook: WebhookId) -> Result<Webhook, OrganizationError> {
    let found = unit.organizations().webhook(hook).await?;
    found.filter(|hook| hook.organization == id).ok_or(OrganizationError::Unknown)
}

impl Accounts {
    /// Makes an organisation, with the caller as its owner. Whether it is the merchant it says, an officer decides later
    /// by linking it to an entry of the register.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn create_organization(
        &self,
        principal: &Principal,
        submission: &Submission,
        name: Name,
        language: Language,
    ) -> Result<OrganizationId, OrganizationError> {
        let account = person(principal)?.account;
        let now = self.now();
        let id: OrganizationId = self.ids().fresh();
        let organization = Organization { id, name: name.into_string(), language, merchant: None, created_at: now };
        let owner = Membership { organization: id, account, standing: Standing::Owner, joined_at: now };
        let submitted = self
            .store
            .submit(submission, async |unit: Unit| {
                unit.organizations().insert(&organization).await?;
                unit.organizations().put_member(&owner).await?;
                Ok::<_, OrganizationError>((id.as_uuid(), ()))
            })
            .await?;
        Ok(match submitted {
            Submitted::New(()) => id,
            Submitted::Repeated(earlier) => OrganizationId::from_uuid(earlier),
        })
    }

    /// An organisation as its members see it.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn team(&self, principal: &Principal, id: OrganizationId) -> Result<Team, OrganizationError> {
        let account = person(principal)?.account;
        self.store
            .read(async |unit: Unit| {
                let standing = standing(&unit, id, account).await?;
                let organization = unit.organizations().get(id).await?.ok_or(OrganizationError::Unknown)?;
                let mut members = Vec::new();
                for membership in unit.organizations().members(id).await? {
                    if let Some(account) = unit.accounts().get(membership.account).await? {
                        members.push(TeamMember { membership, account });
                    }
                }
                Ok(Team { organization, standing, members })
            })
            .await
    }

    /// Invites an address to an organisation. Whoever signs in with it while the invitation is open is a member.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn invite_member(
        &self,
        principal: &Principal,
        submission: &Submission,
        id: OrganizationId,
        email: MailAddress,
        standing: Standing,
    ) -> Result<MembershipInvitationId, OrganizationError> {
        let signed_in = person(principal)?;
        let now = self.now();
        let invitation = MembershipInvitation {
            id: self.ids().fresh(),
            organization: id,
            email: email.as_str().to_owned().into(),
            standing,
            language: signed_in.language,
            created_by: signed_in.account,
            created_at: now,
            expires_at: now + self.limits.membership_invitation_life,
            accepted_at: None,
        };
        let notice = AccountNotice::TeamInvitation(invitation.id).row(self.ids(), now, Some(invitation.expires_at))?;
        let submitted = self
            .store
            .submit(submission, async |unit: Unit| {
                owner(&unit, id, invitation.created_by).await?;
                unit.organizations().invite(&invitation).await?;
                unit.outbox().queue(std::slice::from_ref(&notice)).await?;
                Ok::<_, OrganizationError>((invitation.id.as_uuid(), ()))
            })
            .await?;
        Ok(match submitted {
            Submitted::New(()) => invitation.id,
            Submitted::Repeated(earlier) => MembershipInvitationId::from_uuid(earlier),
        })
    }

    /// Ends a membership: an owner any, a member the own.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn remove_member(
        &self,
        principal: &Principal,
        id: OrganizationId,
        member: AccountId,
    ) -> Result<(), OrganizationError> {
        let account = person(principal)?.account;
        self.store
            .write(async |unit: Unit| {
                if standing(&unit, id, account).await? != Standing::Owner && member != account {
                    return Err(OrganizationError::NotOwner);
                }
                let members = unit.organizations().members(id).await?;
                let mut owners = members.iter().filter(|one| one.standing == Standing::Owner);
                if owners.next().is_some_and(|first| first.account == member) && owners.next().is_none() {
                    return Err(OrganizationError::LastOwner);
                }
                unit.organizations().remove_member(id, member).await?;
                Ok(())
            })
            .await
    }

    /// Makes a key for the organisation's own systems.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn create_api_key(
        &self,
        principal: &Principal,
        submission: &Submission,
        id: OrganizationId,
        name: Name,
    ) -> Result<NewKey, OrganizationError> {
        let account = person(principal)?.account;
        let token = Token::fresh(TokenKind::ApiKey, &*self.entropy);
        let key = ApiKey {
            id: self.ids().fresh(),
            organization: id,
            name: name.into_string(),
            prefix: token.reveal().chars().take(RECOGNISED_BY).collect(),
            digest: token.digest(),
            created_by: account,
            created_at: self.now(),
            last_used_at: None,
            revoked_at: None,
        };
        let submitted = self
            .store
            .submit(submission, async |unit: Unit| {
                owner(&unit, id, account).await?;
                unit.organizations().insert_key(&key).await?;
                Ok::<_, OrganizationError>((key.id.as_uuid(), ()))
            })
            .await?;
        Ok(match submitted {
            Submitted::New(()) => NewKey { id: key.id, token: Some(token) },
            Submitted::Repeated(earlier) => NewKey { id: ApiKeyId::from_uuid(earlier), token: None },
        })
    }

    /// The keys of an organisation, revoked ones too.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn api_keys(&self, principal: &Principal, id: OrganizationId) -> Result<Vec<ApiKey>, OrganizationError> {
        let account = person(principal)?.account;
        self.store
            .read(async |unit: Unit| {
                standing(&unit, id, account).await?;
                Ok(unit.organizations().keys(id).await?)
            })
            .await
    }

    /// Revokes a key at once. One that is revoked stays so.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn revoke_api_key(
        &self,
        principal: &Principal,
        id: OrganizationId,
        key: ApiKeyId,
    ) -> Result<(), OrganizationError> {
        let account = person(principal)?.account;
        let now = self.now();
        self.store
            .write(async |unit: Unit| {
                owner(&unit, id, account).await?;
                let revoked = unit.organizations().revoke_key(id, key, now).await?;
                if revoked { Ok(()) } else { Err(OrganizationError::Unknown) }
            })
            .await
    }

    /// Makes an endpoint that is told of the organisation's cases. Whether the address may be called is checked when it is
    /// called.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn create_webhook(
        &self,
        principal: &Principal,
        submission: &Submission,
        id: OrganizationId,
        url: String,
    ) -> Result<NewWebhook, OrganizationError> {
        let account = person(principal)?.account;
        let hook = Webhook {
            id: self.ids().fresh(),
            organization: id,
            url: url.into(),
            created_at: self.now(),
            disabled_at: None,
        };
        let submitted = self
            .store
            .submit(submission, async |unit: Unit| {
                owner(&unit, id, account).await?;
                unit.organizations().insert_webhook(&hook).await?;
                Ok::<_, OrganizationError>((hook.id.as_uuid(), ()))
            })
            .await?;
        Ok(match submitted {
            Submitted::New(()) => NewWebhook { id: hook.id, secret: Some(self.webhook_secret(hook.id)) },
            Submitted::Repeated(earlier) => NewWebhook { id: WebhookId::from_uuid(earlier), secret: None },
        })
    }

    /// What the calls of an endpoint are signed with.
    #[must_use]
    pub fn webhook_secret(&self, hook: WebhookId) -> [u8; 32] {
        self.secret.derive(Purpose::WebhookSecret, &[hook.as_uuid().as_bytes()])
    }

    /// The endpoints of an organisation, those that are not called any more too.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn webhooks(&self, principal: &Principal, id: OrganizationId) -> Result<Vec<Webhook>, OrganizationError> {
        let account = person(principal)?.account;
        self.store
            .read(async |unit: Unit| {
                standing(&unit, id, account).await?;
                Ok(unit.organizations().webhooks(id).await?)
            })
            .await
    }

    /// Stops calling an endpoint.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn disable_webhook(
        &self,
        principal: &Principal,
        id: OrganizationId,
        hook: WebhookId,
    ) -> Result<(), OrganizationError> {
        let account = person(principal)?.account;
        let now = self.now();
        self.store
            .write(async |unit: Unit| {
                owner(&unit, id, account).await?;
                let disabled = unit.organizations().disable_webhook(id, hook, now).await?;
                if disabled { Ok(()) } else { Err(OrganizationError::Unknown) }
            })
            .await
    }

    /// The latest events for an endpoint before the given one, each with its latest tries.
    ///
    /// # Errors
    /// See [`OrganizationError`].
    pub async fn webhook_deliveries(
        &self,
        principal: &Principal,
        id: OrganizationId,
        hook: WebhookId,
        before: Option<WebhookDeliveryId>,
        limit: u64,
    ) -> Result<Vec<LoggedDelivery>, OrganizationError> {
        let account = person(principal)?.account;
        self.store
            .read(async |unit: Unit| {
                standing(&unit, id, account).await?;
                endpoint(&unit, id, hook).await?;
                let mut logged = Vec::new();
                for delivery in unit.webhook_deliveries().of_webhook(hook, before, limit).await? {
                    let attempts = unit.webhook_deliveries().attempts(delivery.id, ATTEMPTS_SHOWN).await?;
                    logged.push(LoggedDelivery { delivery, attempts });
                }
                Ok(logged)
            })
            .await
    }

    /// Sends an event to its endpoint again, at once and under the same id.
    ///
    /// # Errors
    /// See [`OrganizationError`]; [`OrganizationError::Unknown`] too for an endpoint that is not called any more.
    pub async fn replay_webhook_delivery(
        &self,
        principal: &Principal,
        id: OrganizationId,
        hook: WebhookId,
        delivery: WebhookDeliveryId,
    ) -> Result<(), OrganizationError> {
        let account = person(principal)?.account;
        let now = self.now();
        self.store
            .write(async |unit: Unit| {
                owner(&unit, id, account).await?;
                if endpoint(&unit, id, hook).await?.disabled_at.is_some() {
                    return Err(OrganizationError::Unknown);
                }
                let replayed = unit.webhook_deliveries().replay(hook, delivery, now).await?;
                if replayed { Ok(()) } else { Err(OrganizationError::Unknown) }
            })
            .await
    }
}
