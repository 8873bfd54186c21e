//! Who sees what.

use accounts::Principal;
use casework::{ActError, CaseFilter, Sent, Shown, ViewError};
use domain::Role;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::payload::{Audience, Bid, Message};
use workflow::{Command, CommandName, Refusal};

use crate::room::{migrated, names, note, room};

fn all() -> CaseFilter {
    CaseFilter { limit: 50, ..CaseFilter::default() }
}

on_each_database! {
    prepared by migrated;

    async fn a_case_is_unknown_to_everybody_else(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, merchant) = room.answered().await;
        let stranger = room.signed_in("stranger@example.org").await;
        let regulator = room.staff("regulator@example.org", Role::Regulator).await;
        let administrator = room.staff("administrator@example.org", Role::Administrator).await;
        let mediator = room.staff("other-mediator@example.org", Role::Mediator).await;
        for who in [&stranger, &regulator, &administrator, &mediator] {
            assert!(matches!(casework::case(&room.app, who, id).await, Err(ViewError::Unknown)));
            assert!(matches!(casework::events(&room.app, who, id, 0, 10).await, Err(ViewError::Unknown)));
            assert!(casework::cases(&room.app, who, all()).await.unwrap().items.is_empty());
            let withdraw = Command::Withdraw(note());
            let acted = casework::act(&room.app, who, id, Some(1), &Sent::once(), &withdraw).await;
            assert!(matches!(acted, Err(ActError::Unknown)));
        }
        assert!(matches!(casework::case(&room.app, &Principal::Anonymous, id).await, Err(ViewError::SignInNeeded)));
        let officer = room.staff("officer@example.org", Role::Officer).await;
        for who in [&consumer, &merchant, &officer] {
            let page = casework::cases(&room.app, who, all()).await.unwrap();
            assert_eq!(page.items[0].merchant_name.as_deref(), Some("Bright Lamps"));
        }
    }

    async fn what_a_view_offers_is_what_is_taken(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, merchant) = room.answered().await;
        assert!(names(&room.case(&consumer, id).await).contains(&CommandName::Withdraw));
        assert!(!names(&room.case(&merchant, id).await).contains(&CommandName::Withdraw));
        let refused = room.act(&merchant, id, Command::Withdraw(note())).await;
        assert!(matches!(refused, Err(ActError::Refused(Refusal::NotForThisRole { .. }))), "{refused:?}");
        room.act(&consumer, id, Command::Withdraw(note())).await.unwrap();
    }

    async fn a_bid_is_for_the_eyes_of_its_side_and_two_that_overlap_settle(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, merchant) = room.answered().await;
        let bid = |amount: &str| {
            let limit = serde_json::from_value(serde_json::json!({"amount": amount, "currency": "CNY"})).unwrap();
            Command::Bid(Bid { limit })
        };
        room.act(&consumer, id, bid("80.00")).await.unwrap();
        let text = serde_json::to_string(&"80.00").unwrap();
        let seen = casework::events(&room.app, &merchant, id, 0, 100).await.unwrap();
        assert!(matches!(seen.items.last().unwrap().shown, Shown::Withheld));
        assert!(!format!("{:?}", seen.items).contains(&text));
        let own = casework::events(&room.app, &consumer, id, 0, 100).await.unwrap();
        assert!(matches!(own.items.last().unwrap().shown, Shown::Whole { .. }));
        let acted = room.act(&merchant, id, bid("100.00")).await.unwrap();
        let held = format!("{:?}", acted.view.stage);
        let events = room.app.store.read(|unit| async move { unit.events().all(id).await }).await.unwrap();
        assert!(events.iter().any(|one| one.event.fact.kind().starts_with("settlement-")), "{held}");
    }

    async fn messages_are_read_by_those_they_are_for(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, merchant) = room.answered().await;
        let text = "When was it sent?".parse().unwrap();
        room.act(&consumer, id, Command::Message(Message { to: Audience::Everyone, text })).await.unwrap();
        let read = casework::messages(&room.app, &merchant, id, 0, 10).await.unwrap();
        assert_eq!(read.items[0].text.as_deref(), Some("When was it sent?"));
        assert!(!read.items[0].by_viewer);
    }
}
