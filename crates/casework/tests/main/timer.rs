//! The timer, by several processes at once, and versions.

use casework::{ActError, Sent};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use workflow::payload::{Audience, Message};
use workflow::{Command, StageName};

use crate::room::{complaint, migrated, neighbour, note, room};

on_each_database! {
    prepared by migrated;

    async fn two_processes_apply_what_is_due_once(database: &TestDatabase) {
        let room = room(database).await;
        let other = neighbour(database, &room).await;
        let mut cases = Vec::new();
        for number in 0..12 {
            let email = format!("consumer{number}@example.kz");
            let consumer = room.signed_in(&email).await;
            let mut input = complaint();
            input.consumer.as_mut().unwrap().email = Some(email);
            cases.push(casework::file(&room.app, &consumer, &Sent::once(), &input).await.unwrap().case);
        }
        room.later_days(30);
        let (here, there) = tokio::join!(casework::expire(&room.app, 100), casework::expire(&other.app, 100));
        let (here, there) = (here.unwrap(), there.unwrap());
        assert_eq!((here.failed, there.failed), (0, 0));
        room.run_timer().await;
        for id in cases {
            assert_eq!(room.stage(id).await, StageName::Closed);
            let events = room.app.store.read(|unit| async move { unit.events().all(id).await }).await.unwrap();
            let closed = events.iter().filter(|one| one.event.fact.kind() == "case-closed/1").count();
            assert_eq!(closed, 1);
        }
    }

    async fn a_command_on_an_old_version_changes_nothing(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, _) = room.answered().await;
        let version = room.case(&consumer, id).await.version;
        let withdraw = Command::Withdraw(note());
        let stale = casework::act(&room.app, &consumer, id, Some(version - 1), &Sent::once(), &withdraw).await;
        assert!(matches!(stale, Err(ActError::Stale { current }) if current == version));
        let without = casework::act(&room.app, &consumer, id, None, &Sent::once(), &withdraw).await;
        assert!(matches!(without, Err(ActError::VersionNeeded)));
        assert_eq!(room.case(&consumer, id).await.version, version);
        let text = "Hello".parse().unwrap();
        let message = Command::Message(Message { to: Audience::Everyone, text });
        casework::act(&room.app, &consumer, id, None, &Sent::once(), &message).await.unwrap();
    }

    async fn two_at_once_over_one_version_have_one_effect(database: &TestDatabase) {
        let room = room(database).await;
        let other = neighbour(database, &room).await;
        let (id, consumer, _) = room.answered().await;
        let version = room.case(&consumer, id).await.version;
        let withdraw = Command::Withdraw(note());
        let once = Sent::once();
        let (here, there) = tokio::join!(
            casework::act(&room.app, &consumer, id, Some(version), &once, &withdraw),
            casework::act(&other.app, &consumer, id, Some(version), &once, &withdraw),
        );
        assert_eq!(usize::from(here.is_ok()) + usize::from(there.is_ok()), 1, "{here:?} {there:?}");
        let lost = if here.is_ok() { there } else { here };
        assert!(matches!(lost, Err(ActError::Stale { .. })), "{lost:?}");
    }
    async fn a_command_sent_twice_under_one_key_has_one_effect(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, _) = room.answered().await;
        let text: workflow::payload::FreeText = "Hello".parse().unwrap();
        let message = Command::Message(Message { to: Audience::Everyone, text });
        let sent = Sent::of(Some("m".to_owned()), [1; 32]);
        let first = casework::act(&room.app, &consumer, id, None, &sent, &message).await.unwrap();
        let second = casework::act(&room.app, &consumer, id, None, &sent, &message).await.unwrap();
        assert_eq!(first.version, second.version);
        assert_eq!(casework::messages(&room.app, &consumer, id, 0, 10).await.unwrap().items.len(), 1);
        let other = Sent::of(Some("m".to_owned()), [2; 32]);
        let reused = casework::act(&room.app, &consumer, id, None, &other, &message).await;
        assert!(matches!(reused, Err(ActError::KeyReused)));
    }

    async fn a_representative_acts_for_its_side_under_an_id_of_its_own(database: &TestDatabase) {
        let room = room(database).await;
        let (id, consumer, _) = room.answered().await;
        let appoint: Command = serde_json::from_value(serde_json::json!({"command": "appoint-representative", "with": {
            "name": "Bolat Advocate", "email": "bolat@example.kz", "mandate": "Everything in this case."
        }}))
        .unwrap();
        room.act(&consumer, id, appoint).await.unwrap();
        let bolat = room.signed_in("bolat@example.kz").await;
        let view = room.case(&bolat, id).await;
        let own = view.parties.iter().find(|party| party.is_viewer).unwrap();
        assert_eq!(own.represents, Some(view.parties[0].id));
        room.act(&bolat, id, Command::Withdraw(note())).await.unwrap();
    }
}
