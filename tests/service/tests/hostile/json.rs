//! The bodies of the JSON test suite, against every operation that takes JSON.

use std::time::Duration;

use test_kit::databases::TestDatabase;
use test_kit::hostile::{Expected, JsonBody, json_bodies};
use test_kit::on_each_database;
use tests::{Answer, TestApp, migrated};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::openapi::{description, operations};

/// Longer than any of these answers takes on a busy machine; a body that hangs the service fails the test, not the suite.
const BOUND: Duration = Duration::from_secs(30);

/// Method and path of each operation that takes a body of JSON, with an id of nothing in its path.
fn takers() -> Vec<(String, String)> {
    let description = description();
    let takers = operations(&description)
        .into_iter()
        .filter(|(_, _, operation)| operation["requestBody"]["content"].get("application/json").is_some());
    takers
        .map(|(method, path, _)| {
            let parts = path.split('/').map(|part| match part {
                "{token}" => "s-no-such-token",
                part if part.starts_with('{') => "01930000-0000-7000-8000-000000000001",
                part => part,
            });
            (method.to_uppercase(), parts.collect::<Vec<_>>().join("/"))
        })
        .collect()
}

fn check(body: &JsonBody, answer: &Answer) {
    assert!(!answer.status.is_server_error(), "{}: {answer}", body.name);
    if body.expected == Expected::Refused {
        assert!(answer.status.is_client_error(), "{}: {answer}", body.name);
    }
    if answer.status.is_client_error() {
        let _problem = answer.any_problem();
    }
}

fn sqlite_only(database: &TestDatabase) -> bool {
    database.kind == test_kit::databases::Kind::Sqlite
}

on_each_database! {
    prepared by migrated;

    async fn every_operation_survives_every_body(database: &TestDatabase) {
        // A parser does not know which database is behind it; on PostgreSQL one operation of each method stands for all.
        let app = TestApp::new(database).await;
        let (bodies, mut takers) = (json_bodies(), takers());
        assert_eq!(bodies.len(), 318);
        assert!(takers.len() > 60, "{} operations take JSON", takers.len());
        if !sqlite_only(database) {
            takers.dedup_by(|one, other| one.0 == other.0);
        }
        for (method, path) in takers {
            for body in &bodies {
                let call = app.call(method.parse().unwrap(), &path);
                check(body, &call.bytes("application/json", body.bytes.clone()).send().await);
            }
        }
    }

    async fn a_listening_service_survives_every_body(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mut serving = JoinSet::new();
        let routes = app.routes();
        serving.spawn(async move { axum::serve(listener, routes).await });
        for body in json_bodies() {
            let conversation = async {
                let mut stream = TcpStream::connect(address).await.unwrap();
                let head = format!(
                    "POST /api/v1/drafts HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n\
                     Content-Length: {}\r\nConnection: close\r\n\r\n",
                    body.bytes.len()
                );
                stream.write_all(head.as_bytes()).await.unwrap();
                stream.write_all(&body.bytes).await.unwrap();
                let mut answer = Vec::new();
                stream.read_to_end(&mut answer).await.unwrap();
                String::from_utf8_lossy(&answer).into_owned()
            };
            let answer = tokio::time::timeout(BOUND, conversation).await;
            let answer = answer.unwrap_or_else(|_| panic!("{} hangs the service", body.name));
            let status: u16 = answer.split(' ').nth(1).unwrap().parse().unwrap();
            assert!((200..500).contains(&status), "{}: {answer}", body.name);
            if body.expected == Expected::Refused {
                assert!((400..500).contains(&status), "{}: {answer}", body.name);
                assert!(answer.contains("application/problem+json"), "{}: {answer}", body.name);
            }
        }
        let live = app.get("/health/live").send().await;
        assert!(live.status.is_success(), "{live}");
    }
}
