//! What administrators do with accounts, in the pages or on the command line.

use domain::{AccountId, Country, Language, Line, MailAddress, NoticeId, Role};
use store::{Account, AuditRow, StoreError, Unique, Unit};
use thiserror::Error;
use workflow::Actor;

use crate::{Accounts, Principal, Purpose, seal, totp};

/// The longest name of a person or organisation.
pub type Name = Line<200>;

/// An account to be made.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// The address codes go to.
    pub email: MailAddress,
    /// The name.
    pub name: Name,
    /// What it may be.
    pub role: Role,
    /// In which language to write.
    pub language: Language,
    /// The state a regulator or officer serves; the nationality of a mediator is the roster's.
    pub country: Option<Country>,
}

/// An account that was made.
#[derive(Debug, Clone)]
pub struct Created {
    /// The account.
    pub account: AccountId,
    /// The seed for the authenticator app, if the role needs a second factor. Shown now and never again.
    pub seed: Option<totp::Seed>,
}

/// Why an account was not made or changed.
#[derive(Debug, Error)]
pub enum ManageError {
    /// Only an administrator does this.
    #[error("only an administrator manages accounts")]
    NotAdministrator,
    /// The address has an account.
    #[error("the address has an account")]
    AddressTaken,
    /// No account can have this role: merchants are organisations, and the system and anonymous callers have none.
    #[error("no account has the role {role}")]
    NoSuchRole {
        /// The role.
        role: Role,
    },
    /// A regulator serves a state.
    #[error("a regulator serves a state")]
    CountryNeeded,
    /// There is no such account.
    #[error("there is no such account")]
    Unknown,
    /// The account has no second factor: its role needs none.
    #[error("the account has no second factor")]
    NoSecondFactor,
    /// The database failed.
    #[error("the account could not be changed")]
    Store(#[source] StoreError),
}

impl From<StoreError> for ManageError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Taken { rule: Unique::AccountEmail } => Self::AddressTaken,
            error => Self::Store(error),
        }
    }
}

/// The one who manages: an administrator who is signed in, or the operator at the command line of the server.
#[derive(Debug, Clone, Copy)]
pub enum Manager<'a> {
    /// Somebody who is signed in.
    Principal(&'a Principal),
    /// The operator, who holds the secret and the database anyway.
    Operator,
}

impl Manager<'_> {
    /// Who it is, for the audit trail; the operator stands for the system.
    fn actor(self) -> Actor {
        match self {
            Self::Principal(principal) => {
                principal.account().map_or(Actor::Anonymous, |signed_in| Actor::Administrator(signed_in.account))
            }
            Self::Operator => Actor::System,
        }
    }

    fn check(self) -> Result<(), ManageError> {
        match self {
            Self::Operator => Ok(()),
            Self::Principal(principal) if principal.staff(Role::Administrator).is_some() => Ok(()),
            Self::Principal(_) => Err(ManageError::NotAdministrator),
        }
    }
}

impl Accounts {
    /// Makes an account, with a second factor if the role needs one.
    ///
    /// # Errors
    /// See [`ManageError`].
    pub async fn create(&self, by: Manager<'_>, new: NewAccount) -> Result<Created, ManageError> {
        by.check()?;
        if matches!(new.role, Role::Merchant | Role::System | Role::Anonymous) {
            return Err(ManageError::NoSuchRole { role: new.role });
        }
        if new.role == Role::Regulator && new.country.is_none() {
            return Err(ManageError::CountryNeeded);
        }
        let id: AccountId = self.ids().fresh();
        let seed = new.role.is_staff().then(|| totp::Seed::fresh(&*self.entropy));
        let account = Account {
            id,
            email: new.email.as_str().to_owned().into(),
            name: new.name.into_string().into(),
            language: new.language,
            country: new.country,
            zone: None,
            role: new.role,
            sealed_seed: seed.as_ref().map(|seed| self.sealed(id, seed)),
            last_step: None,
            created_at: self.now(),
            disabled_at: None,
        };
        let audit = &self.audit(by, id, "account-created");
        self.store
            .write(async |unit: Unit| {
                unit.accounts().insert(&account).await?;
                Ok::<_, ManageError>(unit.audit().note(audit).await?)
            })
            .await?;
        Ok(Created { account: id, seed })
    }

    /// At most `limit` accounts after the one given, of one role or of all.
    ///
    /// # Errors
    /// See [`ManageError`].
    pub async fn list(
        &self,
        by: Manager<'_>,
        role: Option<Role>,
        after: Option<AccountId>,
        limit: u16,
    ) -> Result<Vec<Account>, ManageError> {
        by.check()?;
        self.store
            .read(async |unit: Unit| unit.accounts().list(role, after, u64::from(limit)).await)
            .await
            .map_err(ManageError::Store)
    }

    /// Disables an account and ends its sessions. One that is disabled stays so.
    ///
    /// # Errors
    /// See [`ManageError`].
    pub async fn disable(&self, by: Manager<'_>, id: AccountId) -> Result<(), ManageError> {
        self.change(by, id, &Change::Disable).await
    }

    /// Lets a disabled account be used again.
    ///
    /// # Errors
    /// See [`ManageError`].
    pub async fn enable(&self, by: Manager<'_>, id: AccountId) -> Result<(), ManageError> {
        self.change(by, id, &Change::Enable).await
    }

    /// Gives an account a fresh second factor, for somebody who has lost theirs, and ends its sessions.
    ///
    /// # Errors
    /// See [`ManageError`].
    pub async fn reset_second_factor(&self, by: Manager<'_>, id: AccountId) -> Result<totp::Seed, ManageError> {
        let seed = totp::Seed::fresh(&*self.entropy);
        self.change(by, id, &Change::Reseed(self.sealed(id, &seed))).await?;
        Ok(seed)
    }

    /// The account of an address, for the operator who knows only that.
    ///
    /// # Errors
    /// See [`ManageError`].
    pub async fn find(&self, by: Manager<'_>, email: &MailAddress) -> Result<Option<Account>, ManageError> {
        by.check()?;
        let email = email.folded();
        self.store.read(async |unit: Unit| unit.accounts().by_email(&email).await).await.map_err(ManageError::Store)
    }

    async fn change(&self, by: Manager<'_>, id: AccountId, change: &Change) -> Result<(), ManageError> {
        by.check()?;
        let now = self.now();
        let audit = &self.audit(by, id, change.action());
        self.store
            .write(async |unit: Unit| {
                let mut account = unit.accounts().get(id).await?.ok_or(ManageError::Unknown)?;
                match change {
                    Change::Disable => account.disabled_at = account.disabled_at.or(Some(now)),
                    Change::Enable => account.disabled_at = None,
                    Change::Reseed(_) if !account.role.is_staff() => return Err(ManageError::NoSecondFactor),
                    Change::Reseed(sealed) => {
                        account.sealed_seed = Some(sealed.clone());
                        account.last_step = None;
                    }
                }
                unit.accounts().update(&account).await?;
                unit.sessions().end_all_of(id, now).await?;
                Ok(unit.audit().note(audit).await?)
            })
            .await
    }

    /// What is noted of a change: who did what to whom, without a name or an address.
    fn audit(&self, by: Manager<'_>, subject: AccountId, action: &str) -> AuditRow {
        let id: NoticeId = self.ids().fresh();
        AuditRow {
            id: id.as_uuid(),
            at: self.now(),
            actor: by.actor(),
            action: action.to_owned(),
            subject_kind: "account".to_owned(),
            subject: Some(subject.as_uuid()),
            case: None,
            detail: serde_json::Value::Object(serde_json::Map::new()),
        }
    }

    fn sealed(&self, id: AccountId, seed: &totp::Seed) -> Vec<u8> {
        seal(&self.secret, Purpose::SeedKey, id.as_uuid().as_bytes(), seed.as_bytes(), &*self.entropy)
    }
}

/// What is done to an account.
enum Change {
    Disable,
    Enable,
    /// A new seed, already sealed.
    Reseed(Vec<u8>),
}

impl Change {
    const fn action(&self) -> &'static str {
        match self {
            Self::Disable => "account-disabled",
            Self::Enable => "account-enabled",
            Self::Reseed(_) => "second-factor-reset",
        }
    }
}
