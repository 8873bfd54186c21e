//! Copies are prepared, apart from each other, and gone afterwards; so is the server.

use std::process::Command;

use test_kit::databases::{Kind, TestDatabase};
use test_kit::on_each_database;

/// Stands in for migrations: leaves a mark in the database.
async fn marked(url: &str) {
    match url.strip_prefix("sqlite://") {
        Some(file) => tokio::fs::write(file.split('?').next().unwrap(), "marked").await.unwrap(),
        None => assert_eq!(
            query(url, "CREATE TABLE mark (word text); INSERT INTO mark VALUES ('marked')"),
            Ok(String::new())
        ),
    }
}

fn mark_of(database: &TestDatabase) -> String {
    match database.kind {
        Kind::Sqlite => std::fs::read_to_string(file_of(database)).unwrap(),
        Kind::Postgres => query(&database.url, "SELECT word FROM mark").unwrap(),
    }
}

fn file_of(database: &TestDatabase) -> String {
    database.url.trim_start_matches("sqlite://").split('?').next().unwrap().to_owned()
}

fn query(url: &str, statement: &str) -> Result<String, String> {
    let output =
        Command::new("psql").args(["-XqAt", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", statement]).output().unwrap();
    if output.status.success() {
        Ok(String::from_utf8(output.stdout).unwrap().trim().to_owned())
    } else {
        Err(String::from_utf8(output.stderr).unwrap())
    }
}

on_each_database! {
    prepared by marked;

    async fn a_database_comes_prepared(database: &TestDatabase) {
        assert_eq!(mark_of(database), "marked");
    }

    async fn two_databases_of_one_template_are_apart(database: &TestDatabase) {
        let other = match database.kind {
            Kind::Sqlite => TestDatabase::sqlite(marked).await,
            Kind::Postgres => TestDatabase::postgres(marked).await.unwrap(),
        };
        match database.kind {
            Kind::Sqlite => std::fs::write(file_of(database), "changed").unwrap(),
            Kind::Postgres => assert_eq!(query(&database.url, "UPDATE mark SET word = 'changed'"), Ok(String::new())),
        }
        assert_eq!(mark_of(database), "changed");
        assert_eq!(mark_of(&other), "marked");
    }

    async fn a_database_is_gone_when_its_test_is_over(database: &TestDatabase) {
        let kind = database.kind;
        let other = match kind {
            Kind::Sqlite => TestDatabase::sqlite(marked).await,
            Kind::Postgres => TestDatabase::postgres(marked).await.unwrap(),
        };
        let (url, file) = (other.url.clone(), file_of(&other));
        drop(other);
        match kind {
            Kind::Sqlite => assert!(!std::path::Path::new(&file).exists()),
            Kind::Postgres => assert!(query(&url, "SELECT 1").unwrap_err().contains("does not exist")),
        }
    }
}
