//! A submission has its effect once, however often it is sent.

use std::future::pending;

use domain::AccountId;
use futures::future::join_all;
use store::{Store, StoreError, Submission, Submitted};
use test_kit::databases::{Kind, TestDatabase};
use test_kit::on_each_database;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::fixture::{account, migrated, now, open, store};

fn submission(key: &str, fingerprint: u8) -> Submission {
    Submission { scope: "account".into(), key: key.into(), fingerprint: [fingerprint; 32], at: now() }
}

async fn send(store: &Store, submission: &Submission, seed: u64) -> Result<Submitted<()>, StoreError> {
    store
        .submit(submission, |unit| async move {
            unit.accounts().insert(&account(seed)).await?;
            Ok::<_, StoreError>((account(seed).id.as_uuid(), ()))
        })
        .await
}

async fn how_many(store: &Store) -> usize {
    store.read(|unit| async move { unit.accounts().list(None, None, 1000).await }).await.unwrap().len()
}

on_each_database! {
    prepared by migrated;

    async fn fifty_parallel_sends_of_one_key_have_one_effect(database: &TestDatabase) {
        let (here, there) = (store(database).await, open(&database.url).await);
        let key = submission("k", 1);
        let sends = (0..50_u64).map(|seed| send(if seed % 2 == 0 { &here } else { &there }, &key, seed));
        let results = join_all(sends).await;
        let new = results.iter().filter(|result| matches!(result, Ok(Submitted::New(())))).count();
        assert_eq!(new, 1, "{results:?}");
        assert_eq!(how_many(&here).await, 1);
        let result = results.iter().find_map(|result| match result {
            Ok(Submitted::Repeated(id)) => Some(AccountId::from_uuid(*id)),
            _ => None,
        });
        let found = here.read(|unit| async move { unit.accounts().get(result.unwrap()).await }).await;
        assert!(found.unwrap().is_some(), "the repeated ones name the row that was made");
        assert!(results.iter().all(|result| matches!(result, Ok(_) | Err(StoreError::Busy(_)))), "{results:?}");
    }

    async fn the_same_key_with_something_else_is_refused(database: &TestDatabase) {
        let store = store(database).await;
        send(&store, &submission("k", 1), 1).await.unwrap();
        assert!(matches!(send(&store, &submission("k", 2), 2).await, Err(StoreError::KeyReused)));
        assert_eq!(how_many(&store).await, 1);
        let mut other = submission("k", 2);
        other.scope = "elsewhere".into();
        assert_eq!(send(&store, &other, 3).await.unwrap(), Submitted::New(()));
    }

    async fn a_submission_that_failed_may_be_sent_again(database: &TestDatabase) {
        let store = store(database).await;
        let key = submission("k", 1);
        let failed: Result<Submitted<()>, _> =
            store.submit(&key, |_| async { Err(StoreError::Missing { what: "anything" }) }).await;
        assert!(failed.is_err());
        assert_eq!(send(&store, &key, 1).await.unwrap(), Submitted::New(()));
    }

    async fn old_submissions_are_forgotten(database: &TestDatabase) {
        let store = store(database).await;
        let key = submission("k", 1);
        send(&store, &key, 1).await.unwrap();
        let purge = async |before| store.write(|unit| async move { unit.submissions().purge(before).await }).await;
        assert_eq!(purge(now()).await.unwrap(), 0);
        assert_eq!(purge(now() + jiff::SignedDuration::from_secs(1)).await.unwrap(), 1);
        assert_eq!(send(&store, &key, 2).await.unwrap(), Submitted::New(()));
    }

    async fn a_submission_still_running_elsewhere_is_told_so(database: &TestDatabase) {
        if database.kind == Kind::Sqlite {
            return; // The second waits for its turn, and by then the first is done.
        }
        let store = store(database).await;
        let key = submission("k", 1);
        let claimed = Notify::new();
        let slow = store.submit(&key, |_| async {
            claimed.notify_one();
            pending::<Result<(Uuid, ()), StoreError>>().await
        });
        let second = async {
            claimed.notified().await;
            send(&store, &key, 1).await
        };
        tokio::select! {
            result = second => assert!(matches!(result, Err(StoreError::StillRunning)), "{result:?}"),
            _ = slow => panic!("the first never ends"),
        }
    }
}
