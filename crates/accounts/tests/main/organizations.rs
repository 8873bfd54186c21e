//! Organisations, their members and their keys.

use accounts::{OrganizationError, Principal};
use domain::{Language, OrganizationId};
use store::Standing;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;

use crate::desk::{Desk, desk, mail, migrated, submission};

async fn organization(desk: &Desk, owner: &Principal) -> OrganizationId {
    let name = "Seller Ltd".parse().unwrap();
    desk.accounts.create_organization(owner, &submission(desk, "o"), name, Language::EN).await.unwrap()
}

async fn person(desk: &Desk, email: &str) -> Principal {
    let opened = desk.signed_in(email).await;
    desk.principal(&opened).await
}

on_each_database! {
    prepared by migrated;

    async fn whoever_signs_in_with_an_invited_address_is_a_member(database: &TestDatabase) {
        let desk = desk(database).await;
        let owner = person(&desk, "owner@example.org").await;
        let id = organization(&desk, &owner).await;
        let invitee = mail("Colleague@example.org");
        desk.accounts.invite_member(&owner, &submission(&desk, "i"), id, invitee, Standing::Member).await.unwrap();
        assert!(matches!(
            desk.accounts.team(&person(&desk, "stranger@example.org").await, id).await,
            Err(OrganizationError::Unknown)
        ));
        let colleague = person(&desk, "colleague@example.org").await;
        assert_eq!(colleague.organizations(), [id]);
        assert_eq!(desk.accounts.team(&colleague, id).await.unwrap().members.len(), 2);
        let again = mail("third@example.org");
        assert!(matches!(
            desk.accounts.invite_member(&colleague, &submission(&desk, "j"), id, again, Standing::Owner).await,
            Err(OrganizationError::NotOwner)
        ));
        assert!(matches!(
            desk.accounts.remove_member(&owner, id, owner.account().unwrap().account).await,
            Err(OrganizationError::LastOwner)
        ));
    }

    async fn a_key_signs_its_organisation_in_until_it_is_revoked(database: &TestDatabase) {
        let desk = desk(database).await;
        let owner = person(&desk, "owner@example.org").await;
        let id = organization(&desk, &owner).await;
        let name: accounts::Name = "warehouse".parse().unwrap();
        let sent = submission(&desk, "k");
        let key = desk.accounts.create_api_key(&owner, &sent, id, name.clone()).await.unwrap();
        let token = key.token.unwrap().reveal();
        let repeated = desk.accounts.create_api_key(&owner, &sent, id, name).await.unwrap();
        assert_eq!(repeated.id, key.id);
        assert!(repeated.token.is_none(), "a key is shown once");
        let principal = desk.accounts.authenticate(&token).await.unwrap();
        assert_eq!(principal.organizations(), [id]);
        assert!(matches!(desk.accounts.api_keys(&principal, id).await, Err(OrganizationError::SignInNeeded)));
        assert!(desk.accounts.api_keys(&owner, id).await.unwrap()[0].last_used_at.is_some());
        desk.accounts.revoke_api_key(&owner, id, key.id).await.unwrap();
        assert_eq!(desk.accounts.authenticate(&token).await.unwrap(), Principal::Anonymous);
    }
}
