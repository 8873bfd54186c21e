//! What goes out, and what a delivery tells the case.

use casework::notices::{self, Attempt};
use casework::{App, Sent};
use domain::{Language, Role};
use jiff::SignedDuration;
use store::Standing;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::StageName;

use crate::room::{complaint, mail, migrated, respond, room};

/// Sends everything that is due, and returns the kinds and addresses.
async fn deliver_all(app: &App) -> Vec<(String, String)> {
    let mut sent = Vec::new();
    loop {
        let claimed = notices::claim(app, 50, SignedDuration::from_mins(1)).await.unwrap();
        if claimed.worked == 0 {
            return sent;
        }
        for outgoing in claimed.outgoing {
            notices::record(app, outgoing.id, Attempt::Accepted).await.unwrap();
            sent.push((outgoing.kind, outgoing.to.expose().clone()));
        }
    }
}

on_each_database! {
    prepared by migrated;

    async fn each_is_told_at_the_address_that_is_theirs(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        deliver_all(&room.app).await;
        let id = room.filed(&consumer).await.case;
        let sent = deliver_all(&room.app).await;
        let told = |kind: &str| sent.iter().find(|(one, _)| one == kind).map(|(_, to)| to.as_str());
        assert_eq!(told("complaint-received"), Some("aigul@example.kz"), "{sent:?}");
        assert_eq!(told("invitation"), Some("support@lamps.example.cn"), "{sent:?}");
        let merchant = room.merchant(id).await;
        room.act(&merchant, id, respond()).await.unwrap();
        let sent = deliver_all(&room.app).await;
        assert!(sent.iter().any(|(kind, to)| kind == "response-received" && to == "aigul@example.kz"), "{sent:?}");
        assert!(sent.iter().any(|(kind, _)| kind == "invitation-code"), "{sent:?}");
    }

    async fn mail_to_a_verified_address_that_does_not_come_back_proves_service(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        let id = room.filed(&consumer).await.case;
        let (invitation, _) = room.invitation(id).await;
        let verification = store::Verification { at: room.now(), how: store::VerifiedBy::Officer, by: None };
        room.app
            .store
            .write(|unit| async move { unit.merchants().verify_address(invitation.address, Some(verification)).await })
            .await
            .unwrap();
        deliver_all(&room.app).await;
        assert_eq!(room.stage(id).await, StageName::Service);
        room.later_days(3);
        room.run_timer().await;
        assert_eq!(room.stage(id).await, StageName::AwaitingResponse);
    }

    async fn an_organisation_that_is_linked_acts_as_the_merchant_and_is_the_merchant(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let id = room.filed(&consumer).await.case;
        let entry = room.case(&officer, id).await.register_entry.unwrap();
        let owner = room.signed_in("owner@lamps.example.cn").await;
        let desk = room.app.accounts();
        let name = "Bright Lamps".parse().unwrap();
        let submission = store::Submission { scope: "t".into(), key: "o".into(), fingerprint: [0; 32], at: room.now() };
        let organization = desk.create_organization(&owner, &submission, name, Language::EN).await.unwrap();
        assert!(casework::case(&room.app, &owner, id).await.is_err());
        let officer_account = officer.account().unwrap().account;
        let now = room.now();
        room.app
            .store
            .write(|unit| async move { unit.organizations().link(organization, entry, officer_account, now).await })
            .await
            .unwrap();
        let submission = store::Submission { key: "m".into(), ..submission };
        let colleague = mail("colleague@lamps.example.cn");
        desk.invite_member(&owner, &submission, organization, colleague, Standing::Member).await.unwrap();
        let colleague = room.signed_in("colleague@lamps.example.cn").await;
        casework::open_case(&room.app, &colleague, id).await.unwrap();
        assert_eq!(room.stage(id).await, StageName::AwaitingResponse);
        let acted = room.act(&colleague, id, respond()).await.unwrap();
        assert_eq!(acted.view.stage, StageName::Negotiation);
        assert!(acted.view.parties[0].contact.is_some());

        // The first case came to the team with the link, the next one stands in its list from the beginning.
        let mut input = complaint();
        input.purchase.as_mut().unwrap().order_reference = Some("A-1002".to_owned());
        let next = casework::file(&room.app, &consumer, &Sent::once(), &input).await.unwrap();
        let filter = casework::CaseFilter { limit: 10, ..casework::CaseFilter::default() };
        let list = casework::cases(&room.app, &colleague, filter).await.unwrap();
        let listed: Vec<_> = list.items.iter().map(|row| row.id).collect();
        assert!(listed.contains(&id) && listed.contains(&next.case), "{listed:?}");
    }
}
