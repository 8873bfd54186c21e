//! Units of work: kept together or not at all, whoever else is writing.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures::future::join_all;
use store::{Store, StoreError, Unique};
use test_kit::databases::{Kind, TestDatabase};
use test_kit::on_each_database;

use crate::fixture::{account, migrated, store};

#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("refused")]
    Refused,
    #[error(transparent)]
    Store(#[from] StoreError),
}

async fn add(store: &Store, seed: u64) -> Result<(), Failure> {
    store.write(|unit| async move { Ok(unit.accounts().insert(&account(seed)).await?) }).await
}

async fn exists(store: &Store, seed: u64) -> bool {
    let found = store.read(|unit| async move { unit.accounts().get(account(seed).id).await }).await;
    found.unwrap().is_some()
}

on_each_database! {
    prepared by migrated;

    async fn what_a_unit_wrote_is_read_by_the_next(database: &TestDatabase) {
        let store = store(database).await;
        add(&store, 1).await.unwrap();
        assert!(exists(&store, 1).await);
        assert!(!exists(&store, 2).await);
    }

    async fn a_unit_that_is_refused_leaves_nothing(database: &TestDatabase) {
        let store = store(database).await;
        let result: Result<(), Failure> = store
            .write(|unit| async move {
                unit.accounts().insert(&account(1)).await?;
                Err(Failure::Refused)
            })
            .await;
        assert!(matches!(result, Err(Failure::Refused)));
        assert!(!exists(&store, 1).await);
    }

    async fn failing_units_in_a_crowd_do_not_harm_the_others(database: &TestDatabase) {
        let store = store(database).await;
        let all = (0..60_u64).map(|seed| {
            let store = &store;
            async move {
                let result: Result<(), Failure> = store
                    .write(|unit| async move {
                        unit.accounts().insert(&account(seed)).await?;
                        if seed % 3 == 1 {
                            return Err(Failure::Refused);
                        }
                        if seed % 3 == 2 {
                            // The same row again: the database itself fails the unit.
                            unit.accounts().insert(&account(seed)).await?;
                        }
                        Ok(())
                    })
                    .await;
                (seed, result)
            }
        });
        for (seed, result) in join_all(all).await {
            match seed % 3 {
                0 => result.unwrap(),
                1 => assert!(matches!(result, Err(Failure::Refused))),
                _ => assert!(matches!(result, Err(Failure::Store(StoreError::Taken { .. }))), "{result:?}"),
            }
            assert_eq!(exists(&store, seed).await, seed % 3 == 0, "{seed}");
        }
    }

    async fn a_panic_in_a_unit_is_its_own(database: &TestDatabase) {
        let store = store(database).await;
        let panicking = {
            let store = store.clone();
            tokio::spawn(async move {
                store
                    .write(|unit| async move {
                        unit.accounts().insert(&account(1)).await?;
                        assert!(unit.accounts().get(account(2).id).await?.is_some(), "meant to panic");
                        Ok::<_, StoreError>(())
                    })
                    .await
            })
        };
        assert!(panicking.await.unwrap_err().is_panic());
        add(&store, 2).await.unwrap();
        assert!(!exists(&store, 1).await);
        assert!(exists(&store, 2).await);
    }

    async fn a_unit_dropped_half_way_is_undone_and_frees_the_way(database: &TestDatabase) {
        let store = store(database).await;
        let half = store.write(|unit| async move {
            unit.accounts().insert(&account(1)).await?;
            std::future::pending::<Result<(), StoreError>>().await
        });
        assert!(tokio::time::timeout(Duration::from_millis(200), half).await.is_err());
        add(&store, 2).await.unwrap();
        assert!(!exists(&store, 1).await);
        assert!(exists(&store, 2).await);
    }

    async fn an_error_that_a_unit_swallowed_is_not_kept(database: &TestDatabase) {
        let store = store(database).await;
        add(&store, 1).await.unwrap();
        let result: Result<(), StoreError> = store
            .write(|unit| async move {
                unit.accounts().insert(&account(2)).await?;
                let taken = unit.accounts().insert(&account(1)).await;
                assert!(matches!(taken, Err(StoreError::Taken { .. })));
                Ok(())
            })
            .await;
        assert!(matches!(result, Err(StoreError::Internal(_))), "{result:?}");
        assert!(!exists(&store, 2).await);
        add(&store, 3).await.unwrap();
    }

    async fn a_unit_carried_out_of_its_closure_is_over(database: &TestDatabase) {
        let store = store(database).await;
        let unit = store.write(|unit| async move { Ok::<_, StoreError>(unit) }).await.unwrap();
        assert!(matches!(unit.accounts().get(account(1).id).await, Err(StoreError::Internal(_))));
        add(&store, 1).await.unwrap();
    }

    async fn a_unit_that_only_reads_cannot_write(database: &TestDatabase) {
        let store = store(database).await;
        let result = store.read(|unit| async move { unit.accounts().insert(&account(1)).await }).await;
        assert!(matches!(result, Err(StoreError::Internal(_) | StoreError::Busy(_))), "{result:?}");
        assert!(!exists(&store, 1).await);
    }

    async fn a_reading_unit_sees_one_state_throughout(database: &TestDatabase) {
        let store = store(database).await;
        let seen: Result<_, StoreError> = store
            .read(|unit| {
                let store = &store;
                async move {
                    let before = unit.accounts().get(account(1).id).await?.is_some();
                    add(store, 1).await.unwrap();
                    let after = unit.accounts().get(account(1).id).await?.is_some();
                    Ok((before, after))
                }
            })
            .await;
        assert_eq!(seen.unwrap(), (false, false));
        assert!(exists(&store, 1).await);
    }

    async fn every_commit_is_announced_and_a_refusal_is_not(database: &TestDatabase) {
        let store = store(database).await;
        let mut commits = store.commits();
        add(&store, 1).await.unwrap();
        assert!(commits.has_changed().unwrap());
        commits.mark_unchanged();
        let _: Result<(), Failure> = store.write(|_| async { Err(Failure::Refused) }).await;
        assert!(!commits.has_changed().unwrap());
    }

    async fn a_taken_address_is_named(database: &TestDatabase) {
        let store = store(database).await;
        add(&store, 1).await.unwrap();
        let mut other = account(2);
        other.email = account(1).email;
        let other = &other;
        let result = store.write(|unit| async move { unit.accounts().insert(other).await }).await;
        assert!(matches!(result, Err(StoreError::Taken { rule: Unique::AccountEmail })), "{result:?}");
    }

    async fn units_that_deadlock_are_run_again(database: &TestDatabase) {
        if database.kind == Kind::Sqlite {
            return; // One writer: nothing to deadlock with.
        }
        let store = store(database).await;
        add(&store, 1).await.unwrap();
        add(&store, 2).await.unwrap();
        let runs = Arc::new(AtomicUsize::new(0));
        let meeting = Arc::new(tokio::sync::Barrier::new(2));
        let one = async |first: u64, second: u64| {
            let first_run = Arc::new(AtomicUsize::new(0));
            store
                .write(|unit| {
                    let (runs, meeting, first_run) = (runs.clone(), meeting.clone(), first_run.clone());
                    async move {
                        runs.fetch_add(1, Ordering::SeqCst);
                        unit.accounts().use_step(account(first).id, 10 * i64::try_from(first).unwrap()).await?;
                        if first_run.fetch_add(1, Ordering::SeqCst) == 0 {
                            meeting.wait().await;
                        }
                        unit.accounts().use_step(account(second).id, 10 * i64::try_from(second).unwrap()).await?;
                        Ok::<_, StoreError>(())
                    }
                })
                .await
        };
        let (left, right) = tokio::join!(one(1, 2), one(2, 1));
        left.unwrap();
        right.unwrap();
        assert_eq!(runs.load(Ordering::SeqCst), 3, "the one that lost ran twice");
    }
}

#[test]
fn waiting_units_are_committed_as_a_group_on_sqlite() {
    test_kit::databases::run(Kind::Sqlite, migrated, async |database: &TestDatabase| {
        let store = store(database).await;
        let before = *store.commits().borrow();
        for result in join_all((0..100).map(|seed| add(&store, seed))).await {
            result.unwrap();
        }
        let commits = *store.commits().borrow() - before;
        assert!(commits <= 50, "{commits} commits for 100 units that waited together");
    });
}

#[test]
fn a_new_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    test_kit::databases::run(Kind::Sqlite, test_kit::databases::empty, async |database: &TestDatabase| {
        let url: store::DatabaseUrl = database.url.parse().unwrap();
        let file = url.file().unwrap().with_file_name("deep/er/new.db");
        let store = crate::fixture::open(&format!("sqlite://{}", file.display())).await;
        store.migrate().await.unwrap();
        for name in ["new.db", "new.db-wal"] {
            let mode = std::fs::metadata(file.with_file_name(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{name}");
        }
    });
}

/// The futures of the store can be spawned, with borrowed arguments inside the closure.
#[test]
fn the_future_of_a_unit_is_send() {
    fn is_send<T: Send>(_: T) {}
    async fn use_case(store: &Store, names: &[String]) -> Result<usize, StoreError> {
        store
            .write(|unit| async move {
                unit.accounts().insert(&account(u64::try_from(names.len()).unwrap_or(0))).await?;
                Ok(names.len())
            })
            .await
    }
    fn check(store: &Store, names: &[String]) {
        is_send(use_case(store, names));
    }
    let _ = check;
}
