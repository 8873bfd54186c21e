//! A connection that a program keeps open: HTTP/1.1 over a socket, one request at a time.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// Longer than the service lets any request take.
const PATIENCE: Duration = Duration::from_mins(1);

/// A connection, and as whom requests go over it.
pub(super) struct Connection {
    stream: BufReader<TcpStream>,
    token: Option<String>,
}

/// What came back.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    body: Vec<u8>,
}

impl Reply {
    /// The JSON of a reply that has this status.
    #[track_caller]
    pub(super) fn body_of(&self, status: u16) -> Value {
        let text = String::from_utf8_lossy(&self.body);
        assert_eq!(self.status, status, "{text}");
        if self.body.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() }
    }
}

impl Connection {
    /// As nobody.
    pub(super) fn to(address: SocketAddr) -> Self {
        let stream = TcpStream::connect_timeout(&address, PATIENCE).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream: BufReader::new(stream), token: None }
    }

    /// As whoever has this token.
    pub(super) fn with_token(mut self, token: &str) -> Self {
        self.token = Some(token.to_owned());
        self
    }

    pub(super) fn get(&mut self, path: &str) -> Reply {
        self.ask("GET", path, &[], "")
    }

    pub(super) fn post(&mut self, path: &str, body: &Value) -> Reply {
        self.ask("POST", path, &[], &body.to_string())
    }

    /// The same under a key that makes a repeated request have its effect once.
    pub(super) fn post_under(&mut self, key: &str, path: &str, body: &str) -> Reply {
        self.ask("POST", path, &[("Idempotency-Key", key)], body)
    }

    fn ask(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let length = body.len();
        let mut request = Vec::new();
        write!(request, "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n").unwrap();
        if !body.is_empty() {
            write!(request, "Content-Type: application/json\r\n").unwrap();
        }
        if let Some(token) = &self.token {
            write!(request, "Authorization: Bearer {token}\r\n").unwrap();
        }
        for (name, value) in headers {
            write!(request, "{name}: {value}\r\n").unwrap();
        }
        write!(request, "\r\n{body}").unwrap();
        // One write: the service sees the whole request at once.
        self.stream.get_mut().write_all(&request).unwrap();
        self.reply()
    }

    fn reply(&mut self) -> Reply {
        let first = self.line();
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.unwrap_or_else(|| panic!("no status line: {first}"));
        let mut length = 0;
        loop {
            let line = self.line();
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').unwrap();
            assert!(!name.eq_ignore_ascii_case("transfer-encoding"), "a body without a length is not read here");
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap();
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).unwrap();
        Reply { status, body }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        assert!(line.ends_with("\r\n"), "the connection ended: {line:?}");
        line.trim_end().to_owned()
    }
}
