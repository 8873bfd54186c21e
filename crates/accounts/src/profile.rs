//! What people see and change of their own account.

use domain::{Language, OrganizationId, Sensitive};
use store::{Account, Standing, StoreError, Unit};

use crate::management::Name;
use crate::{Accounts, Principal};

/// A person's own account, with the organisations the person works for.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The account.
    pub account: Account,
    /// The organisations, by name.
    pub organizations: Vec<ProfileOrganization>,
}

/// An organisation a person works for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileOrganization {
    /// Its id.
    pub id: OrganizationId,
    /// Its name.
    pub name: String,
    /// What the person may do there.
    pub standing: Standing,
}

/// What a person changes of the own account; what is not given stays.
#[derive(Debug, Clone, Default)]
pub struct ProfileChange {
    /// The name.
    pub name: Option<Name>,
    /// In which language to write.
    pub language: Option<Language>,
    /// The state where the person lives, by which dates and rights are shown.
    pub country: Option<domain::Country>,
}

impl Accounts {
    /// The caller's own account; `None` for a caller who has none.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn profile(&self, principal: &Principal) -> Result<Option<Profile>, StoreError> {
        let Some(signed_in) = principal.account() else { return Ok(None) };
        let id = signed_in.account;
        self.store
            .read(async |unit: Unit| {
                let Some(account) = unit.accounts().get(id).await? else { return Ok(None) };
                let mut organizations = Vec::new();
                for member in unit.organizations().memberships(id).await? {
                    if let Some(organization) = unit.organizations().get(member.organization).await? {
                        organizations.push(ProfileOrganization {
                            id: organization.id,
                            name: organization.name,
                            standing: member.standing,
                        });
                    }
                }
                Ok(Some(Profile { account, organizations }))
            })
            .await
    }

    /// Changes the caller's own account. Whether the caller has one. A regulator's state is not the regulator's to change.
    ///
    /// # Errors
    /// Only those of the database.
    pub async fn change_profile(&self, principal: &Principal, change: ProfileChange) -> Result<bool, StoreError> {
        let Some(signed_in) = principal.account() else { return Ok(false) };
        let id = signed_in.account;
        self.store
            .write(async |unit: Unit| {
                let Some(mut account) = unit.accounts().get(id).await? else { return Ok(false) };
                if let Some(name) = &change.name {
                    account.name = Sensitive::new(name.as_str().to_owned());
                }
                account.language = change.language.unwrap_or(account.language);
                if !account.role.is_staff() {
                    account.country = change.country.or(account.country);
                }
                unit.accounts().update(&account).await?;
                Ok(true)
            })
            .await
    }
}
