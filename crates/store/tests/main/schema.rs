//! The schema: up from nothing, by several at once.

use futures::future::join_all;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;

use crate::fixture::{open, store};

on_each_database! {
    async fn every_migration_runs_from_empty_and_once(database: &TestDatabase) {
        let store = store(database).await;
        let pending = store.pending_migrations().await.unwrap();
        assert!(pending.len() >= 10);
        assert_eq!(store.migrate().await.unwrap(), pending);
        assert!(store.pending_migrations().await.unwrap().is_empty());
        assert!(store.migrate().await.unwrap().is_empty());
    }

    async fn several_that_migrate_at_once_apply_each_migration_once(database: &TestDatabase) {
        let stores = join_all((0..4).map(|_| open(&database.url))).await;
        let applied = join_all(stores.iter().map(store::Store::migrate)).await;
        let mut applied: Vec<_> = applied.into_iter().flat_map(Result::unwrap).collect();
        let all = applied.len();
        applied.sort_unstable();
        applied.dedup();
        assert_eq!(applied.len(), all);
        assert!(stores[0].pending_migrations().await.unwrap().is_empty());
    }
}
