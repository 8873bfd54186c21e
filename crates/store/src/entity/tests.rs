//! The tables as the ORM sees them are the tables that the migrations made, and those keep garbage out by themselves.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::SeededEntropy;
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, IdenStatic, Iterable, Statement};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;

use crate::pools;
use crate::store::Store;
use crate::{DatabaseUrl, StoreOptions};

async fn migrated(url: &str) {
    let options = StoreOptions::for_tests(url.parse::<DatabaseUrl>().unwrap());
    let store = Store::open(&options, Arc::new(SeededEntropy::new(1))).await.unwrap();
    store.migrate().await.unwrap();
    store.close().await.unwrap();
}

async fn connection(database: &TestDatabase) -> sea_orm::DatabaseConnection {
    let options = StoreOptions::for_tests(database.url.parse::<DatabaseUrl>().unwrap());
    pools::open(&options).await.unwrap().writer
}

async fn names(connection: &impl ConnectionTrait, sql: String) -> BTreeSet<String> {
    let statement = Statement::from_string(connection.get_database_backend(), sql);
    let rows = connection.query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get("", "name").unwrap()).collect()
}

/// Compares one table and returns its name.
async fn compared<E: EntityTrait>(connection: &impl ConnectionTrait, entity: E) -> String {
    let table = entity.table_name().to_owned();
    let sql = match connection.get_database_backend() {
        DbBackend::Sqlite => format!("SELECT name FROM pragma_table_info('{table}')"),
        _ => format!("SELECT column_name AS name FROM information_schema.columns WHERE table_name = '{table}'"),
    };
    let ours: BTreeSet<String> = E::Column::iter().map(|column| column.as_str().to_owned()).collect();
    assert_eq!(names(connection, sql).await, ours, "{table}");
    table
}

macro_rules! compare_all {
    ($connection:expr, $($entity:ident)*) => {
        BTreeSet::from([$(compared($connection, super::$entity::Entity).await,)*])
    };
}

on_each_database! {
    prepared by migrated;

    async fn rows_and_tables_have_the_same_columns(database: &TestDatabase) {
        let connection = connection(database).await;
        let mut known = compare_all!(&connection,
            account api_key audit case_deadline case_event case_file case_party draft event_content evidence idempotency
            inbox_notice invitation lease mediator mediator_language membership_invitation merchant merchant_address
            merchant_alias merchant_domain merchant_history notice_delivery organization organization_member outbox
            rate_limit session sign_in_challenge statistics_cube statistics_fact webhook webhook_attempt webhook_delivery);
        known.insert("schema_migration".to_owned());
        let all = match connection.get_database_backend() {
            DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
            _ => "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
        };
        assert_eq!(names(&connection, all.to_owned()).await, known, "every table has an entity");
    }

    async fn ill_typed_values_are_refused_by_the_tables_themselves(database: &TestDatabase) {
        let connection = connection(database).await;
        let id = match connection.get_database_backend() {
            DbBackend::Sqlite => "x'00112233445566778899aabbccddeeff'",
            _ => "'00112233-4455-6677-8899-aabbccddeeff'",
        };
        let zero = match connection.get_database_backend() {
            DbBackend::Sqlite => "zeroblob(32)",
            _ => "decode(repeat('00', 32), 'hex')",
        };
        let lease = |name: &str, until: &str| format!("INSERT INTO lease (name, holder, until) VALUES ({name}, {id}, {until})");
        let cell = |day: &str, cases: &str| format!(
            "INSERT INTO statistics_cube (cube, day, first, second, third, measure, cases, amount) \
             VALUES ('pair', {day}, 'KZ', 'CN', '', 'filed', {cases}, 0)");
        let submission = |fingerprint: &str| format!(
            "INSERT INTO idempotency (scope, key, fingerprint, created_at) VALUES ('a', 'b', {fingerprint}, 0)");
        let draft = |body: &str, version: &str| format!(
            "INSERT INTO draft (id, body, version, created_at, saved_at) VALUES ({id}, {body}, {version}, 0, 0)");
        let member = |country: &str| format!(
            "INSERT INTO merchant (id, legal_name, name_folded, country, state, version, created_at) \
             VALUES ({id}, 'a', 'a', {country}, 'unconfirmed', 1, 0)");
        for good in [lease("'a'", "1"), cell("'2026-11-23'", "-1"), submission(zero), draft("'{}'", "1"), member("'KZ'")] {
            connection.execute_unprepared(&good).await.unwrap();
        }
        let mut bad = vec![
            lease("'b'", "'soon'"), lease("'b'", "NULL"), lease("'B C'", "1"), lease("''", "1"),
            cell("'23.11.2026'", "1"), cell("'2026-11-23 '", "1"), cell("'2026-91-23'", "1"), cell("'2026-11-24'", "'many'"),
            submission("NULL"), member("'kz'"), member("'KAZ'"),
            draft("'{}'", "-1"),
            "UPDATE lease SET holder = 'x'".to_owned(),
            "UPDATE idempotency SET fingerprint = NULL".to_owned(),
            "UPDATE merchant SET state = 'unknown'".to_owned(),
            "UPDATE merchant SET state = 'merged'".to_owned(),
            "UPDATE merchant SET merged_into = id".to_owned(),
            format!("UPDATE merchant SET confirmed_by = {zero}"),
        ];
        if database.kind == test_kit::databases::Kind::Sqlite {
            // What PostgreSQL's own types refuse, the tables of SQLite must refuse by their checks.
            bad.extend([
                "UPDATE idempotency SET fingerprint = 'text'".to_owned(),
                "UPDATE idempotency SET fingerprint = zeroblob(31)".to_owned(),
                "UPDATE draft SET body = 'not json'".to_owned(),
                "UPDATE lease SET holder = zeroblob(15)".to_owned(),
                "INSERT INTO statistics_fact (case_id, seq, ordinal, measure, at, body, folded) \
                 VALUES (zeroblob(16), 1, 0, 'filed', 0, '{}', 2)".to_owned(),
            ]);
        }
        for statement in bad {
            assert!(connection.execute_unprepared(&statement).await.is_err(), "{statement}");
        }
    }
}
