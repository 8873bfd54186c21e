//! What the tests share: a migrated store, and rows that mean nothing in particular.

use std::sync::Arc;

use domain::{AccountId, Id, Ids, Language, ManualClock, Role, SeededEntropy, Sensitive};
use jiff::Timestamp;
use store::{Account, DatabaseUrl, Store, StoreOptions};
use test_kit::databases::TestDatabase;

/// Prepares a database for a test: all migrations.
pub(crate) async fn migrated(url: &str) {
    let store = open(url).await;
    store.migrate().await.unwrap();
    store.close().await.unwrap();
}

pub(crate) async fn open(url: &str) -> Store {
    let url: DatabaseUrl = url.parse().unwrap();
    Store::open(&StoreOptions::for_tests(url), Arc::new(SeededEntropy::new(7))).await.unwrap()
}

pub(crate) async fn store(database: &TestDatabase) -> Store {
    open(&database.url).await
}

pub(crate) fn now() -> Timestamp {
    "2026-11-23T09:00:00.123456Z".parse().unwrap()
}

/// A fresh id. Each `seed` gives another.
pub(crate) fn id<T: Id>(seed: u64) -> T {
    Ids::new(&ManualClock::at(now()), &SeededEntropy::new(seed)).fresh()
}

pub(crate) fn account(seed: u64) -> Account {
    Account {
        id: id::<AccountId>(seed),
        email: Sensitive::new(format!("Person{seed}@example.test")),
        name: Sensitive::new(format!("Person {seed}")),
        language: Language::EN,
        country: None,
        zone: None,
        role: Role::Consumer,
        sealed_seed: None,
        last_step: None,
        created_at: now(),
        disabled_at: None,
    }
}
