//! A commit that fails: every unit of the group is told so, nothing of it is kept, and the next group is not harmed.

use std::sync::Arc;

use domain::{AccountId, ApiKeyId, SeededEntropy};
use futures::future::join;
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait};
use test_kit::databases::{Kind, TestDatabase, empty, run};
use uuid::Uuid;

use crate::entity::{api_key, lease};
use crate::store::Store;
use crate::{StoreError, StoreOptions};

fn holder() -> Uuid {
    AccountId::from_uuid(Uuid::from_u128(7)).as_uuid()
}

async fn take(store: &Store, job: &str) -> Result<bool, StoreError> {
    let now = jiff::Timestamp::UNIX_EPOCH;
    store.write(|unit| async move { unit.leases().take(job, holder(), now, now).await }).await
}

/// Passes every statement and breaks the commit: the key of an organisation that does not exist, checked at the end.
async fn break_the_commit(store: &Store) -> Result<(), StoreError> {
    store
        .write(|unit| async move {
            unit.connection.execute_unprepared("PRAGMA defer_foreign_keys = ON").await.map_err(super::fault)?;
            let row = api_key::Model {
                id: ApiKeyId::from_uuid(Uuid::from_u128(1)).as_uuid(),
                organization_id: Uuid::from_u128(2),
                name: String::new(),
                prefix: String::new(),
                hash: vec![0; 32],
                created_by: Uuid::from_u128(3),
                created_at: 0,
                last_used_at: None,
                revoked_at: None,
            };
            unit.insert(row).await
        })
        .await
}

#[test]
fn a_commit_that_fails_is_told_to_its_whole_group_and_harms_no_other() {
    run(Kind::Sqlite, empty, async |database: &TestDatabase| {
        let options = StoreOptions::for_tests(database.url.parse().unwrap());
        let store = Store::open(&options, Arc::new(SeededEntropy::new(1))).await.unwrap();
        store.migrate().await.unwrap();
        take(&store, "before").await.unwrap();
        // Both wait for the same turn, so they are committed together.
        let (broken, with_it) = join(break_the_commit(&store), take(&store, "with-it")).await;
        assert!(broken.is_err());
        assert!(with_it.is_err(), "it was not kept, so it must not be told that it was");
        take(&store, "after").await.unwrap();
        let left = store
            .read(|unit| async move { lease::Entity::find().count(&*unit.connection).await.map_err(super::fault) });
        assert_eq!(left.await.unwrap(), 2);
        let broken = store.read(|unit| async move { unit.one(api_key::Entity::find()).await }).await;
        assert!(broken.unwrap().is_none());
    });
}
