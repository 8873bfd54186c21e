//! What an operator meets: a schema that is behind, a port that is taken, a check, a stop.

use std::net::TcpListener;
use std::time::Duration;

use serde_json::json;
use test_kit::databases::{TestDatabase, empty};
use test_kit::on_each_database;
use tests::migrated;

use super::connection::Connection;
use super::service::{BOUND, Office};

/// How long a stop may take when no request is running.
const STOP: Duration = Duration::from_secs(10);

/// An empty SQLite file is a database that is behind; one that is not there would be made and brought up to date.
fn made(database: &TestDatabase) {
    if let Some(path) = database.url.strip_prefix("sqlite://").and_then(|rest| rest.split('?').next()) {
        std::fs::File::create(path).unwrap();
    }
}

on_each_database! {
    prepared by empty;

    async fn a_schema_that_is_behind_is_refused_until_it_is_migrated(database: &TestDatabase) {
        made(database);
        let office = Office::over(&database.url).await;
        let (succeeded, said) = office.run(&["serve"]);
        assert!(!succeeded && said.contains("run `concord migrate`, then start again"), "{said}");
        let (succeeded, said) = office.run(&["check"]);
        assert!(!succeeded && said.contains("WRONG  database: ") && said.contains("run `concord migrate`"), "{said}");

        let (succeeded, said) = office.run(&["migrate"]);
        assert!(succeeded && said.contains("applied m2026"), "{said}");
        let (succeeded, said) = office.run(&["migrate"]);
        assert!(succeeded && said.contains("the schema is up to date (0 migration(s) applied)"), "{said}");

        let mut serving = office.serve();
        let ready = Connection::to(serving.address).get("/health/ready");
        assert_eq!(ready.body_of(200), json!({"status": "ok"}));
        assert!(serving.process.stop(STOP).success());
    }
}

on_each_database! {
    prepared by migrated;

    async fn a_process_that_is_asked_to_stop_does_so_although_somebody_is_connected(database: &TestDatabase) {
        let office = Office::over(&database.url).await;
        let mut serving = office.serve();
        let mut idle = Connection::to(serving.address);
        let _alive = idle.get("/health/live").body_of(200);
        assert!(serving.process.stop(STOP).success());
        assert!(serving.process.said().iter().any(|line| line.contains("running requests are finished first")));
    }

    async fn a_check_says_a_line_for_each_thing_and_fails_if_one_is_wrong(database: &TestDatabase) {
        let office = Office::over(&database.url).await;
        let (_, said) = office.run(&["check"]);
        for thing in ["configuration", "secret", "database", "evidence", "mail relay"] {
            assert!(said.contains(&format!("ok     {thing}: ")), "{said}");
        }
        assert_eq!(said.lines().count(), 6, "{said}");
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let output = office.concord(&["check"]).env("CONCORD_SMTP_URL", format!("smtp://{closed}")).output();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(!output.status.success());
        assert!(said.contains("WRONG  mail relay: ") && said.contains("check `smtp_url`"), "{said}");
        assert!(said.contains("ok     database: "), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_that_is_taken_is_named() {
    let database = TestDatabase::sqlite(migrated).await;
    let office = Office::over(&database.url).await;
    let first = office.serve();
    let second = office.concord(&["serve"]).env("CONCORD_LISTEN", first.address.to_string()).output();
    let said = String::from_utf8(second.stderr).unwrap();
    assert!(!second.status.success());
    assert!(said.contains(&format!("{} cannot be listened on", first.address)), "{said}");
    assert_eq!(Connection::to(first.address).get("/health/ready").status, 200, "the first is not disturbed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_sqlite_file_needs_no_preparation_and_a_new_folder_gets_its_secret() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::over(&format!("sqlite://{}", folder.path().join("new/concord.db").display())).await;
    let serving = office.serve();
    assert_eq!(Connection::to(serving.address).get("/health/ready").status, 200);
    assert_eq!(std::fs::read_to_string(office.folder.path().join("secret")).unwrap().trim().len(), 64);
    let _token = office.sign_in(&serving, "aigul@example.kz").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_configuration_that_cannot_be_used_says_what_to_do() {
    let office = Office::over("sqlite://unused.db").await;
    let output = office.concord(&["serve"]).env("CONCORD_LISTEN", "8080").output();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("CONCORD_LISTEN") && said.contains("127.0.0.1:8080"), "{said}");
    let output = office.concord(&["check"]).env("CONCORD_LISTNE", "127.0.0.1:0").output();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("`concord check --keys` lists them all"), "{said}");
}

/// Two demonstrations beside each other: the second takes a free port.
#[test]
fn a_demonstration_whose_port_is_taken_takes_another() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let mut demo = test_kit::process::Program::concord().arg("demo").arg("--port").arg(port.to_string()).start();
    let url = demo.wait_for(BOUND, super::readme::address_in);
    assert!(!url.ends_with(&format!(":{port}")), "{url}");
    let address = url.replace("http://localhost", "127.0.0.1").parse().unwrap();
    assert_eq!(Connection::to(address).get("/health/ready").status, 200);
    assert!(demo.stop(STOP).success());
}
