//! A stop while something is going on: what runs is finished, what would never end is ended.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::json;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::migrated;

use super::service::{BOUND, Office};

/// How long a stop may take once nothing runs any more: well under the time for which stuck connections are waited for.
const STOP: Duration = Duration::from_secs(10);

/// A request whose bytes are sent as the test wants, and whose answer ends with the connection.
struct Raw(BufReader<TcpStream>);

impl Raw {
    fn to(address: SocketAddr, sent: &str) -> Self {
        let stream = TcpStream::connect_timeout(&address, BOUND).unwrap();
        stream.set_read_timeout(Some(BOUND)).unwrap();
        let mut raw = Self(BufReader::new(stream));
        raw.send(sent);
        raw
    }

    fn send(&mut self, sent: &str) {
        self.0.get_mut().write_all(sent.as_bytes()).unwrap();
    }

    /// Reads until a line has these words, and gives that line.
    fn line_with(&mut self, words: &str) -> String {
        let mut line = String::new();
        while !line.contains(words) {
            line.clear();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the connection ended before {words:?}");
        }
        line
    }

    /// All that is left until the other side has nothing more to say.
    fn rest(mut self) -> String {
        let mut rest = String::new();
        self.0.read_to_string(&mut rest).unwrap();
        rest
    }
}

on_each_database! {
    prepared by migrated;

    async fn a_stop_finishes_the_running_request_and_ends_the_stream_of_events(database: &TestDatabase) {
        let office = Office::over(&database.url).await;
        let mut serving = office.serve();
        let token = office.sign_in(&serving, "aigul@example.kz").await;
        let authorized = format!("Host: localhost\r\nAuthorization: Bearer {token}\r\n");
        let mut stream = Raw::to(serving.address, &format!("GET /api/v1/stream HTTP/1.1\r\n{authorized}\r\n"));
        assert!(stream.line_with("HTTP/1.1").contains(" 200 "));
        stream.line_with("text/event-stream");

        // The service has the head and half of the body, and says so.
        let body = json!({"name": "Aigul S."}).to_string();
        let (first, second) = body.split_at(5);
        let head = format!(
            "PATCH /api/v1/me HTTP/1.1\r\n{authorized}Content-Type: application/json\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n",
            body.len()
        );
        let mut running = Raw::to(serving.address, &head);
        assert!(running.line_with("HTTP/1.1").contains(" 100 "));
        running.send(first);

        serving.process.ask_to_stop();
        serving.process.wait_for(BOUND, |line| line.contains("stopping: running requests").then_some(()));
        let end_of_stream = stream.rest();
        assert!(end_of_stream.ends_with("0\r\n\r\n"), "the stream ends as a whole answer does: {end_of_stream:?}");
        running.send(second);
        assert!(running.line_with("HTTP/1.1").contains(" 200 "));
        assert!(running.rest().contains("Aigul S."));
        assert!(serving.process.wait_for_end(STOP).success());
    }
}
