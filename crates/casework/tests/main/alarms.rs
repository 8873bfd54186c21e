//! A notice that cannot be delivered does not pass unnoticed.

use casework::notices::{self, Attempt, Outgoing};
use domain::Role;
use jiff::SignedDuration;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;

use crate::room::{Room, migrated, room};

/// Everything that is due, one round after the other, since a notice for several people becomes one for each.
async fn due(room: &Room) -> Vec<Outgoing> {
    let mut outgoing = Vec::new();
    loop {
        let claimed = notices::claim(&room.app, 50, SignedDuration::from_mins(3)).await.unwrap();
        if claimed.worked == 0 {
            return outgoing;
        }
        outgoing.extend(claimed.outgoing);
    }
}

on_each_database! {
    prepared by migrated;

    async fn an_invitation_that_is_refused_is_told_to_every_officer_and_listed(database: &TestDatabase) {
        let room = room(database).await;
        let officer = room.staff("alarm@example.org", Role::Officer).await;
        let consumer = room.consumer().await;
        let filed = room.filed(&consumer).await;
        let invitation = due(&room).await.into_iter().find(|one| one.kind == "invitation").unwrap();
        notices::record(&room.app, invitation.id, Attempt::Refused { code: "smtp-550".to_owned() }).await.unwrap();
        let told = due(&room).await;
        let alarm = told.iter().find(|one| one.kind == "dead-notice").unwrap();
        assert_eq!(alarm.to.expose(), "alarm@example.org");
        assert_eq!(alarm.case.as_ref().unwrap().reference, filed.reference);
        let dead = notices::dead_notices(&room.app, &officer, None, 10).await.unwrap();
        assert_eq!(dead.items.len(), 1);
        assert_eq!((dead.items[0].id, dead.items[0].reason.as_str()), (invitation.id, "smtp-550"));
        notices::retry_notice(&room.app, &officer, invitation.id).await.unwrap();
        assert!(due(&room).await.iter().any(|one| one.id == invitation.id));
        // It has all its tries again, and what became of this one is noted beside what became of the first.
        notices::record(&room.app, invitation.id, Attempt::Accepted).await.unwrap();
        room.clock.advance(SignedDuration::from_hours(1));
        assert!(due(&room).await.iter().all(|one| one.id != invitation.id), "it is not mailed twice");
    }

    async fn a_notice_that_is_deferred_comes_again_when_its_time_has_come(database: &TestDatabase) {
        let room = room(database).await;
        let consumer = room.consumer().await;
        room.filed(&consumer).await;
        let receipt = due(&room).await.into_iter().find(|one| one.kind == "complaint-received").unwrap();
        assert!(receipt.limits.len() > 2, "the limits for court or authority stand in the receipt");
        let deferred = Attempt::Deferred { code: "smtp-451".to_owned(), after: SignedDuration::from_mins(5) };
        notices::record(&room.app, receipt.id, deferred).await.unwrap();
        assert!(due(&room).await.iter().all(|one| one.id != receipt.id));
        room.clock.advance(SignedDuration::from_mins(5));
        let again = due(&room).await.into_iter().find(|one| one.id == receipt.id).unwrap();
        assert_eq!(again.attempt, 2);
        notices::record(&room.app, again.id, Attempt::Accepted).await.unwrap();
        room.clock.advance(SignedDuration::from_hours(1));
        assert!(due(&room).await.iter().all(|one| one.id != receipt.id));
    }
}
