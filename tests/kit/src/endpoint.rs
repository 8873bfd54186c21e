//! An endpoint on loopback that keeps what it is sent and answers as it is told, like the system of an organisation on a
//! good or a bad day.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What an endpoint does with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// It answers with this status.
    Status(u16),
    /// It answers that the call should go there.
    Redirect(String),
    /// It answers 200 with a body that never ends.
    Endless,
    /// It closes the connection without an answer.
    HangUp,
}

/// One call as it arrived.
#[derive(Debug, Clone)]
pub struct Received {
    /// The first line: `POST /hook HTTP/1.1`.
    pub request: String,
    headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Received {
    /// The first header of this name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

#[derive(Debug, Default)]
struct State {
    received: Vec<Received>,
    once: VecDeque<Reply>,
    always: Option<Reply>,
}

/// A running endpoint; it stops when this is dropped.
#[derive(Debug)]
pub struct Endpoint {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    listening: JoinHandle<()>,
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

impl Endpoint {
    /// An endpoint on a free port that answers 204.
    ///
    /// # Panics
    /// If loopback cannot be listened on.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let state = Arc::new(Mutex::new(State::default()));
        let listening = tokio::spawn({
            let state = Arc::clone(&state);
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let state = Arc::clone(&state);
                    // A client that breaks off is part of what is tested; there is nobody here to tell.
                    tokio::spawn(async move { drop(serve(stream, &state).await) });
                }
            }
        });
        Self { address, state, listening }
    }

    /// Where it is called.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/hook?of=concord", self.address.port())
    }

    /// From now on, answers in this way.
    pub fn reply(&self, reply: Reply) {
        held(&self.state).always = Some(reply);
    }

    /// Answers the next call in this way, then as before. Several are used up in the order they were given.
    pub fn reply_once(&self, reply: Reply) {
        held(&self.state).once.push_back(reply);
    }

    /// All calls so far, in the order in which they came.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        held(&self.state).received.clone()
    }
}

fn held(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(stream: TcpStream, state: &Mutex<State>) -> io::Result<()> {
    let mut wire = BufStream::new(stream);
    let Some(received) = hear(&mut wire).await? else { return Ok(()) };
    let reply = {
        let mut state = held(state);
        state.received.push(received);
        state.once.pop_front().or_else(|| state.always.clone()).unwrap_or(Reply::Status(204))
    };
    let head = |status: u16, more: &str| format!("HTTP/1.1 {status} As Told\r\nconnection: close\r\n{more}\r\n");
    match reply {
        Reply::Status(status @ 204) => wire.write_all(head(status, "").as_bytes()).await?,
        Reply::Status(status) => wire.write_all(head(status, "content-length: 0\r\n").as_bytes()).await?,
        Reply::Redirect(to) => {
            wire.write_all(head(307, &format!("location: {to}\r\ncontent-length: 0\r\n")).as_bytes()).await?;
        }
        Reply::Endless => {
            wire.write_all(head(200, "").as_bytes()).await?;
            loop {
                wire.write_all(&[b'x'; 1024]).await?;
                wire.flush().await?;
            }
        }
        Reply::HangUp => return Ok(()),
    }
    wire.flush().await
}

/// A whole request, or nothing if the client is gone before its first line.
async fn hear(wire: &mut BufStream<TcpStream>) -> io::Result<Option<Received>> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if wire.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        lines.push(line.to_owned());
    }
    let mut lines = lines.into_iter();
    let request = lines.next().unwrap_or_default();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':').map(|(name, value)| (name.to_owned(), value.trim().to_owned())))
        .collect();
    let mut received = Received { request, headers, body: String::new() };
    let length = received.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    wire.read_exact(&mut body).await?;
    received.body = String::from_utf8_lossy(&body).into_owned();
    Ok(Some(received))
}
