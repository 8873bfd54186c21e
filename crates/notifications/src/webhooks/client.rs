//! One call: to a checked address, over TLS, within a time, and nothing followed.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use casework::webhooks::Event;
use futures::future::{Either, select};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, HeaderValue, USER_AGENT};
use hyper::{Request, body};
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{self, ClientConfig, RootCertStore};
use url::{Host, Url};

use super::address::is_public;
use super::signature::sign;

/// How long a call may take from the name's look-up to the answer; the specification recommends 15 to 30 seconds.
const TIME_LIMIT: Duration = Duration::from_secs(20);

/// How much of an answer is read before the connection is closed. Nobody looks at it.
const ANSWER_READ: usize = 4 * 1024;

/// Where calls may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// To public addresses over https.
    Public,
    /// Also to this machine, and over http: for trying out.
    ThisMachineToo,
}

/// Calls endpoints.
#[derive(Clone)]
pub struct Client {
    reach: Reach,
    tls: TlsConnector,
}

/// Why an endpoint gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The address of the endpoint cannot be read, or holds a name or password.
    #[error("the address of the endpoint is not one that can be called")]
    Url,
    /// The address of the endpoint is not one of https.
    #[error("the address of the endpoint does not begin with https")]
    NotHttps,
    /// The host has no public address.
    #[error("the host of the endpoint has no public address")]
    NotPublic,
    /// The name of the host leads nowhere.
    #[error("the host of the endpoint was not found")]
    NoSuchHost(#[source] std::io::Error),
    /// Nothing took the connection.
    #[error("the endpoint took no connection")]
    NoConnection(#[source] std::io::Error),
    /// The endpoint could not prove who it is, or speaks no TLS of ours.
    #[error("the connection to the endpoint could not be secured")]
    Tls(#[source] std::io::Error),
    /// The connection ended before an answer, or what came was none.
    #[error("the endpoint did not answer in HTTP")]
    Broken(#[source] hyper::Error),
    /// The endpoint took too long.
    #[error("the endpoint did not answer in time")]
    TooSlow,
}

impl CallError {
    /// Whether trying again can help: the address of an endpoint never changes.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        !matches!(self, Self::Url | Self::NotHttps)
    }

    /// A word for the log of calls.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Url => "url",
            Self::NotHttps => "not-https",
            Self::NotPublic => "not-public",
            Self::NoSuchHost(_) => "no-such-host",
            Self::NoConnection(_) => "no-connection",
            Self::Tls(_) => "tls",
            Self::Broken(_) => "broken-off",
            Self::TooSlow => "too-slow",
        }
    }
}

impl Client {
    /// A client that trusts the certificate authorities that browsers trust.
    ///
    /// # Errors
    /// If the library of TLS knows none of its own versions.
    pub fn new(reach: Reach) -> Result<Self, rustls::Error> {
        let roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let configuration = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { reach, tls: TlsConnector::from(Arc::new(configuration)) })
    }

    /// Sends an event, signed as of `now`, and returns the status of the answer.
    ///
    /// # Errors
    /// See [`CallError`].
    pub async fn call(&self, event: &Event, now: Timestamp) -> Result<u16, CallError> {
        let url: Url = event.url.expose().parse().or(Err(CallError::Url))?;
        let seconds = now.as_second();
        let authority = url.authority();
        let path = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        let request = Request::post(path)
            .header(HOST, authority)
            .header(USER_AGENT, concat!("concord/", env!("CARGO_PKG_VERSION")))
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .header("webhook-id", event.id.to_string())
            .header("webhook-timestamp", seconds)
            .header("webhook-signature", sign(event.secret.expose(), event.id, seconds, &event.body))
            .body(Full::new(Bytes::from(event.body.clone())))
            .or(Err(CallError::Url))?;
        let called = Box::pin(self.send(&url, request));
        tokio::time::timeout(TIME_LIMIT, called).await.unwrap_or(Err(CallError::TooSlow))
    }

    async fn send(&self, url: &Url, request: Request<Full<Bytes>>) -> Result<u16, CallError> {
        let encrypted = match url.scheme() {
            "https" => true,
            "http" if self.reach == Reach::ThisMachineToo => false,
            "http" => return Err(CallError::NotHttps),
            _ => return Err(CallError::Url),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(CallError::Url);
        }
        let addresses = self.addresses(url).await?;
        let stream = TcpStream::connect(addresses.as_slice()).await.map_err(CallError::NoConnection)?;
        if !encrypted {
            return exchange(stream, request).await;
        }
        let host = url.host_str().ok_or(CallError::Url)?.trim_matches(['[', ']']);
        let name = ServerName::try_from(host.to_owned()).or(Err(CallError::Url))?;
        let stream = self.tls.connect(name, stream).await.map_err(CallError::Tls)?;
        exchange(stream, request).await
    }

    /// The addresses of the host that may be called. The connection is made to one of these, so that a name that leads
    /// elsewhere a moment later gains nothing.
    async fn addresses(&self, url: &Url) -> Result<Vec<SocketAddr>, CallError> {
        let port = url.port_or_known_default().ok_or(CallError::Url)?;
        let found: Vec<SocketAddr> = match url.host().ok_or(CallError::Url)? {
            Host::Ipv4(address) => vec![SocketAddr::from((address, port))],
            Host::Ipv6(address) => vec![SocketAddr::from((address, port))],
            Host::Domain(name) => tokio::net::lookup_host((name, port)).await.map_err(CallError::NoSuchHost)?.collect(),
        };
        let may_be_called = |address: &SocketAddr| {
            is_public(address.ip()) || (self.reach == Reach::ThisMachineToo && address.ip().is_loopback())
        };
        let addresses: Vec<SocketAddr> = found.into_iter().filter(may_be_called).collect();
        if addresses.is_empty() { Err(CallError::NotPublic) } else { Ok(addresses) }
    }
}

/// Sends the request over a connection, and returns the status of what is answered.
async fn exchange<S>(stream: S, request: Request<Full<Bytes>>) -> Result<u16, CallError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(CallError::Broken)?;
    let answered = async move {
        let response = sender.send_request(request).await.map_err(CallError::Broken)?;
        let status = response.status().as_u16();
        read_a_little(response.into_body()).await;
        Ok(status)
    };
    while_driven(answered, connection).await
}

/// Lets the other side finish a short answer before the connection is closed.
async fn read_a_little(mut body: body::Incoming) {
    let mut read = 0;
    while read < ANSWER_READ
        && let Some(Ok(frame)) = body.frame().await
    {
        read += frame.data_ref().map_or(0, Bytes::len);
    }
}

/// The result of what is done over a connection, which itself has to be polled for anything to move.
async fn while_driven<T>(work: impl Future<Output = T>, connection: impl Future) -> T {
    match select(pin!(work), pin!(connection)).await {
        Either::Left((done, _)) => done,
        Either::Right((_closed, work)) => work.await,
    }
}
