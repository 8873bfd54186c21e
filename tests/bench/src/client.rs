//! A small client of HTTP/1.1: JSON over connections that are kept open. Its own cost is in every measurement, so there is
//! little of it.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// What is sent.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `GET` or `POST`.
    pub method: &'a str,
    /// From the root of the service.
    pub path: &'a str,
    /// The bearer token, if somebody is signed in.
    pub token: Option<&'a str>,
    /// The version that was seen.
    pub seen: Option<u64>,
    /// The body, if there is one.
    pub body: Option<&'a Value>,
}

/// What came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The version in the entity tag.
    pub version: Option<u64>,
    /// The body; null if there is none.
    pub body: Value,
}

/// Why there is no answer.
#[derive(Debug)]
pub enum ClientError {
    /// The connection failed.
    Connection(std::io::Error),
    /// What came back is not what this client reads: HTTP/1.1 with `Content-Length`, JSON.
    Unreadable(String),
}

impl std::fmt::Display for ClientError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Connection(_) => formatter.write_str("the connection failed"),
            Self::Unreadable(what) => write!(formatter, "an answer that cannot be read: {what}"),
        }
    }
}

impl std::error::Error for ClientError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connection(cause) => Some(cause),
            Self::Unreadable(_) => None,
        }
    }
}

impl From<std::io::Error> for ClientError {
    fn from(cause: std::io::Error) -> Self {
        Self::Connection(cause)
    }
}

/// Talks to one server, over as many connections as there are requests at a time.
#[derive(Debug)]
pub struct Client {
    address: SocketAddr,
    idle: Mutex<Vec<BufReader<TcpStream>>>,
}

impl Client {
    /// A client of the server at this address.
    #[must_use]
    pub fn new(address: SocketAddr) -> Self {
        Self { address, idle: Mutex::default() }
    }

    /// Sends a request and reads the whole answer.
    ///
    /// # Errors
    /// If there is no answer, or none that can be read.
    pub async fn send(&self, request: &Request<'_>) -> Result<Answer, ClientError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        connection.get_mut().write_all(&self.written(request)?).await?;
        let answer = read(&mut connection).await?;
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        Ok(answer)
    }

    async fn connect(&self) -> Result<BufReader<TcpStream>, ClientError> {
        let stream = TcpStream::connect(self.address).await?;
        stream.set_nodelay(true)?;
        Ok(BufReader::new(stream))
    }

    fn written(&self, request: &Request<'_>) -> std::io::Result<Vec<u8>> {
        let body = request.body.map(Value::to_string).unwrap_or_default();
        let mut text = Vec::with_capacity(body.len() + 512);
        write!(text, "{} {} HTTP/1.1\r\nHost: {}\r\n", request.method, request.path, self.address)?;
        if let Some(token) = request.token {
            write!(text, "Authorization: Bearer {token}\r\n")?;
        }
        if let Some(version) = request.seen {
            write!(text, "If-Match: \"{version}\"\r\n")?;
        }
        if request.body.is_some() {
            write!(text, "Content-Type: application/json\r\n")?;
        }
        write!(text, "Content-Length: {}\r\n\r\n{body}", body.len())?;
        Ok(text)
    }
}

async fn read(connection: &mut BufReader<TcpStream>) -> Result<Answer, ClientError> {
    let status_line = line(connection).await?;
    let status = status_line.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| ClientError::Unreadable(status_line.clone()))?;
    let (mut version, mut length) = (None, 0);
    loop {
        let header = line(connection).await?;
        let Some((name, value)) = header.split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "etag" => version = value.trim().trim_matches('"').parse().ok(),
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "transfer-encoding" => return Err(ClientError::Unreadable(header)),
            _ => {}
        }
    }
    let mut bytes = vec![0; length];
    connection.read_exact(&mut bytes).await?;
    let body = if bytes.is_empty() { Value::Null } else { json(&bytes)? };
    Ok(Answer { status, version, body })
}

async fn line(connection: &mut BufReader<TcpStream>) -> Result<String, ClientError> {
    let mut line = String::new();
    connection.read_line(&mut line).await?;
    Ok(line.trim_end().to_owned())
}

fn json(bytes: &[u8]) -> Result<Value, ClientError> {
    serde_json::from_slice(bytes).map_err(|error| ClientError::Unreadable(error.to_string()))
}
