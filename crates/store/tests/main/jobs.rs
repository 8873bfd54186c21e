//! What several processes do at the same time and each thing once: folding, leases, the outbox; and drafts.

use domain::{DraftId, NoticeId};
use futures::future::join_all;
use jiff::SignedDuration;
use statistics::{Cube, Period};
use store::{Draft, NewCase, OutboxRow, OutboxState, Store, StoreError, Unique, Urgency};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;

use crate::fixture::{complaint, id, later, merchant, migrated, now, open, party, store};

async fn file(store: &Store, seed: u64) {
    let event = complaint(seed);
    let event = &event;
    let filed: Result<_, StoreError> = store
        .write(|unit| async move {
            if unit.merchants().get(merchant(1).id).await?.is_none() {
                unit.merchants().insert(&merchant(1)).await?;
            }
            let events = std::slice::from_ref(event);
            unit.cases().file(&NewCase { id: id(seed), events, parties: &[party(seed)], order_key: None }).await
        })
        .await;
    filed.unwrap();
}

fn notice(seed: u64, urgency: Urgency) -> OutboxRow {
    OutboxRow {
        id: id::<NoticeId>(seed),
        urgency,
        kind: "sign-in-code".into(),
        case: None,
        seq: None,
        payload: "{}".into(),
        dedupe_key: Some(format!("once:{seed}")),
        created_at: now(),
        due_at: now(),
        expires_at: None,
        attempts: 0,
        state: OutboxState::Waiting,
    }
}

fn november() -> Period {
    Period::new("2026-11-01".parse().unwrap(), "2026-12-01".parse().unwrap()).unwrap()
}

on_each_database! {
    prepared by migrated;

    async fn facts_are_folded_once_however_many_fold(database: &TestDatabase) {
        let (here, there) = (store(database).await, open(&database.url).await);
        for seed in 1..=12 {
            file(&here, seed).await;
        }
        let facts = async |seed| here.read(|unit| async move { unit.statistics().facts_of(id(seed)).await }).await.unwrap();
        let mut all = Vec::new();
        for seed in 1..=12 {
            all.extend(facts(seed).await);
        }
        assert!(!all.is_empty());
        let fold = async |store: &Store| {
            let mut folded = 0;
            loop {
                let some = store.write(|unit| async move { unit.statistics().fold(5).await }).await.unwrap();
                if some == 0 {
                    break folded;
                }
                folded += some;
            }
        };
        let (left, right) = tokio::join!(fold(&here), fold(&there));
        let rest = fold(&here).await;
        assert_eq!(left + right + rest, all.len());
        let expected = statistics::fold(&all);
        let cells = async |cube| here.read(|unit| async move { unit.statistics().cells(cube, november()).await }).await;
        let mut read = Vec::new();
        for cube in Cube::ALL {
            read.extend(cells(*cube).await.unwrap());
        }
        assert_eq!(read.into_iter().collect::<std::collections::BTreeMap<_, _>>(), expected);

        here.write(|unit| async move { unit.statistics().unfold().await }).await.unwrap();
        assert!(cells(Cube::Pair).await.unwrap().is_empty());
        assert_eq!(fold(&here).await, all.len());
        assert_eq!(cells(Cube::Pair).await.unwrap().len(), expected.keys().filter(|key| key.cube == Cube::Pair).count());
    }

    async fn a_job_is_leased_to_one_at_a_time(database: &TestDatabase) {
        let (here, there) = (store(database).await, open(&database.url).await);
        let until = later(1);
        let take = async |store: &Store, holder: u64, at| {
            let holder = id::<NoticeId>(holder).as_uuid();
            store.write(|unit| async move { unit.leases().take("fold", holder, at, until).await }).await.unwrap()
        };
        let (left, right) = tokio::join!(take(&here, 1, now()), take(&there, 2, now()));
        assert!(left != right);
        let (winner, loser) = if left { (1, 2) } else { (2, 1) };
        assert!(take(&here, winner, now()).await, "whoever holds it keeps it");
        assert!(!take(&here, loser, now()).await);
        assert!(take(&here, loser, until).await, "after its end another takes it");
        let holder = id::<NoticeId>(loser).as_uuid();
        here.write(|unit| async move { unit.leases().release("fold", holder).await }).await.unwrap();
        assert!(take(&there, winner, now()).await);
    }

    async fn a_notice_is_claimed_by_one_worker_and_codes_go_first(database: &TestDatabase) {
        let (here, there) = (store(database).await, open(&database.url).await);
        let rows: Vec<_> = (1..=9_u64)
            .map(|seed| notice(seed, [Urgency::Reminder, Urgency::Notice, Urgency::Code][usize::try_from(seed % 3).unwrap()]))
            .collect();
        let queued = &rows;
        here.write(|unit| async move { unit.outbox().queue(queued).await }).await.unwrap();
        let until = now() + SignedDuration::from_secs(60);
        let claim = async |store: &Store, at, limit| {
            store.write(|unit| async move { unit.outbox().claim(at, until, limit).await }).await.unwrap()
        };
        let next = async || here.read(|unit| async move { unit.outbox().next_due().await }).await.unwrap();
        assert_eq!(next().await, Some(now()));
        let first = claim(&here, now(), 4).await;
        assert_eq!(first.iter().filter(|row| row.urgency == Urgency::Code).count(), 3);
        assert!(first.iter().all(|row| row.attempts == 1));
        let claims = join_all([claim(&here, now(), 3), claim(&there, now(), 3)]).await;
        let mut all: Vec<_> = claims.into_iter().flatten().chain(first).map(|row| row.id).collect();
        all.extend(claim(&there, now(), 9).await.into_iter().map(|row| row.id));
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 9, "each once");
        assert_eq!(next().await, Some(until), "should their holders have died");
        let again = rows.first();
        let twice = here.write(|unit| async move { unit.outbox().queue(again.map(std::slice::from_ref).unwrap()).await }).await;
        assert!(matches!(twice, Err(StoreError::Taken { rule: Unique::Notice | Unique::Other })), "{twice:?}");
        assert_eq!(claim(&there, until, 20).await.len(), 9, "the leases are over");
    }

    async fn a_dead_notice_is_listed_and_comes_back(database: &TestDatabase) {
        let store = store(database).await;
        let row = notice(1, Urgency::Notice);
        let row = &row;
        let listed: Result<_, StoreError> = store
            .write(|unit| async move {
                let outbox = unit.outbox();
                outbox.queue(std::slice::from_ref(row)).await?;
                assert!(outbox.give_up(row.id, now(), "550").await?);
                assert!(!outbox.give_up(row.id, now(), "550").await?);
                assert!(outbox.claim(later(1), later(2), 5).await?.is_empty());
                let dead = outbox.dead(None, 5).await?;
                assert_eq!(dead.first().map(|row| row.state.clone()), Some(OutboxState::Dead { at: now(), reason: "550".into() }));
                assert!(outbox.revive(row.id, later(1)).await?);
                outbox.claim(later(1), later(2), 5).await
            })
            .await;
        assert_eq!(listed.unwrap().len(), 1);
    }

    async fn a_draft_saved_twice_from_one_version_is_saved_once(database: &TestDatabase) {
        let store = store(database).await;
        let draft = |version, text: &str| Draft {
            id: id::<DraftId>(1),
            account: None,
            email_folded: Some("a@b.test".to_owned().into()),
            confirmed_at: None,
            body: serde_json::json!({ "description": text }).into(),
            version,
            created_at: now(),
            saved_at: now(),
        };
        let (first, left, right) = (&draft(1, "first"), &draft(2, "left"), &draft(2, "right"));
        store.write(|unit| async move { unit.drafts().insert(first).await }).await.unwrap();
        store.write(|unit| async move { unit.drafts().save(left).await }).await.unwrap();
        let second = store.write(|unit| async move { unit.drafts().save(right).await }).await;
        assert!(matches!(second, Err(StoreError::Stale { .. })), "{second:?}");
        let read = store.read(|unit| async move { unit.drafts().get(first.id).await }).await.unwrap().unwrap();
        assert_eq!((read.body, read.version), (left.body.clone(), 2));
        let purge = async |by| store.write(|unit| async move { unit.drafts().purge(by).await }).await.unwrap();
        assert_eq!(purge(now() - SignedDuration::from_secs(1)).await, 0);
        assert_eq!(purge(now()).await, 1);
    }
}
