//! What the schema itself keeps out, and that rows and tables have the same columns.

use store::StoreError;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;

use crate::fixture::{account, id, merchant, migrated, now, store};

on_each_database! {
    prepared by migrated;

    async fn a_text_too_long_for_its_column_is_refused(database: &TestDatabase) {
        let store = store(database).await;
        let mut long = merchant(1);
        long.legal_name = "ы".repeat(500);
        let fits = &long;
        store.write(|unit| async move { unit.merchants().insert(fits).await }).await.unwrap();
        let mut long = merchant(2);
        long.legal_name = "ы".repeat(501);
        let long = &long;
        let result = store.write(|unit| async move { unit.merchants().insert(long).await }).await;
        assert!(matches!(result, Err(StoreError::Internal(_))), "{result:?}");
    }

    async fn a_word_that_is_none_of_ours_is_refused(database: &TestDatabase) {
        let store = store(database).await;
        for kind in ["Weird Kind", "", "тип", "a;b"] {
            let result = store
                .write(|unit| async move {
                    let change = store::MerchantChange {
                        at: now(),
                        by: None,
                        change: kind.to_owned(),
                        detail: serde_json::Value::Null,
                    };
                    unit.merchants().insert(&merchant(1)).await?;
                    unit.merchants().note(merchant(1).id, &change).await
                })
                .await;
            assert!(matches!(result, Err(StoreError::Internal(_))), "{kind:?} {result:?}");
        }
    }

    async fn a_row_that_refers_to_nothing_is_refused(database: &TestDatabase) {
        let store = store(database).await;
        let result = store
            .write(|unit| async move { unit.merchants().add_domain(id(9), "shop.test", now(), None).await })
            .await;
        assert!(matches!(result, Err(StoreError::Dangling)), "{result:?}");
    }

    async fn nul_never_reaches_a_row(database: &TestDatabase) {
        let store = store(database).await;
        let mut person = account(1);
        person.name = "a\0b".to_owned().into();
        let person = &person;
        let result = store.write(|unit| async move { unit.accounts().insert(person).await }).await;
        // PostgreSQL refuses it; SQLite keeps it whole. The vocabulary refuses it before either.
        if result.is_ok() {
            let read = store.read(|unit| async move { unit.accounts().get(person.id).await }).await.unwrap();
            assert_eq!(read.unwrap().name, person.name);
        }
    }
}
