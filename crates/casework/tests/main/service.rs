//! Reaching the merchant: what proves it, what does not, and what comes back.

use casework::{ActError, InvitationError, deliver};
use domain::{NoticeId, Role};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::{Command, StageName};

use crate::room::{Room, migrated, note, respond, room};

async fn invitation_notice(room: &Room, case: domain::CaseId) -> NoticeId {
    let rows = room.app.store.read(|unit| async move { unit.outbox().of_case(case).await }).await.unwrap();
    rows.iter().find(|row| row.kind == "invitation").unwrap().id
}

on_each_database! {
    prepared by migrated;

    async fn through_an_unverified_address_only_an_answer_proves_service(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        let id = room.filed(&consumer).await.case;
        let merchant = room.merchant(id).await;
        assert_eq!(room.stage(id).await, StageName::Service);
        let view = room.case(&merchant, id).await;
        let (complainant, own) = (&view.parties[0], &view.parties[1]);
        assert_eq!(complainant.name.as_deref(), Some("Айгүл Сейітова"));
        assert!(complainant.contact.is_none(), "no contact data through an address that nobody has verified");
        assert!(own.contact.is_some() && own.is_viewer);
        room.act(&merchant, id, respond()).await.unwrap();
        assert_eq!(room.stage(id).await, StageName::Negotiation);
    }

    async fn opening_the_link_of_a_verified_address_proves_service(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        let id = room.filed(&consumer).await.case;
        let (invitation, token) = room.invitation(id).await;
        let now = room.now();
        let verification = store::Verification { at: now, how: store::VerifiedBy::Officer, by: None };
        room.app
            .store
            .write(|unit| async move { unit.merchants().verify_address(invitation.address, Some(verification)).await })
            .await
            .unwrap();
        let shown = casework::open_invitation(&room.app, &token).await.unwrap();
        assert_eq!(shown.code_goes_to, "s•••@lamps.example.cn");
        assert_eq!(room.stage(id).await, StageName::AwaitingResponse);
        casework::open_invitation(&room.app, &token).await.unwrap();
        let merchant = room.merchant(id).await;
        assert!(room.case(&merchant, id).await.parties[0].contact.is_some());
        assert!(matches!(
            casework::open_invitation(&room.app, &token[1..]).await,
            Err(InvitationError::Unknown)
        ));
    }

    async fn a_bounce_brings_a_served_case_back_to_service(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("officer@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let id = room.filed(&consumer).await.case;
        let notice = invitation_notice(&room, id).await;
        room.act(&officer, id, Command::ConfirmService(note())).await.unwrap();
        assert_eq!(room.stage(id).await, StageName::AwaitingResponse);
        deliver::bounced(&room.app, notice, "550 5.1.1 no such user").await.unwrap();
        assert_eq!(room.stage(id).await, StageName::Service);
        // Once: later bounces only alert an officer.
        room.act(&officer, id, Command::ConfirmService(note())).await.unwrap();
        deliver::bounced(&room.app, notice, "550 5.1.1 no such user").await.unwrap();
        assert_eq!(room.stage(id).await, StageName::AwaitingResponse);
    }

    async fn an_address_that_is_supplied_is_invited(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        let id = room.filed(&consumer).await.case;
        let (first, _) = room.invitation(id).await;
        room.later_days(1);
        let supply: Command = serde_json::from_value(serde_json::json!({
            "command": "supply-address", "with": {"kind": "email", "address": "claims@lamps.example.cn"}
        }))
        .unwrap();
        room.act(&consumer, id, supply).await.unwrap();
        let (second, token) = room.invitation(id).await;
        assert_ne!(second.id, first.id);
        assert_eq!(casework::open_invitation(&room.app, &token).await.unwrap().code_goes_to, "c•••@lamps.example.cn");
    }

    async fn a_merchant_that_was_not_reached_ends_the_case_as_not_reached(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        let id = room.filed(&consumer).await.case;
        while room.stage(id).await == StageName::Service {
            room.let_expire(id).await;
        }
        assert_eq!(room.stage(id).await, StageName::Closed);
        assert!(matches!(
            room.act(&consumer, id, respond()).await,
            Err(ActError::Refused(_))
        ));
    }
}
