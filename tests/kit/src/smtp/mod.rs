//! A mail server on loopback that keeps what it is given and can be told to misbehave.
//!
//! It speaks SMTP over a socket (EHLO, STARTTLS, AUTH PLAIN and LOGIN, MAIL, RCPT, DATA with dot-stuffing), so that what is tested
//! is the conversation that a real relay would have, its refusals and its losses included.

mod answers;
mod conversation;
mod mail;
mod mailbox;
mod prompt;

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

pub use answers::Answer;
pub use mail::Mail;
pub use mailbox::Mailbox;

use answers::Answers;
use conversation::Conversation;

/// What a client must add to its roots to trust [`Encryption`] of this server.
pub const CERTIFICATE_PEM: &str = include_str!("../../data/smtp/certificate.pem");
const KEY_PEM: &str = include_str!("../../data/smtp/key.pem");

/// How the server protects a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// Not at all.
    None,
    /// Offered by STARTTLS; without it no mail is taken.
    StartTls,
    /// From the first byte.
    Tls,
}

/// What a server demands.
#[derive(Debug, Clone)]
pub(crate) struct Terms {
    pub(crate) encryption: Encryption,
    pub(crate) login: Option<(String, String)>,
}

/// A running mail server; it stops when this is dropped.
#[derive(Debug)]
pub struct MailServer {
    address: SocketAddr,
    terms: Terms,
    mailbox: Mailbox,
    answers: Answers,
    listening: JoinHandle<()>,
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

impl MailServer {
    /// A server on a free port that takes all mail in clear, without a login.
    pub async fn start() -> Self {
        Self::start_with(Encryption::None, None).await
    }

    /// A server on a free port; `login` is a name and a password without which no mail is taken.
    ///
    /// # Panics
    /// If loopback cannot be listened on.
    pub async fn start_with(encryption: Encryption, login: Option<(&str, &str)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let terms = Terms { encryption, login: login.map(|(name, word)| (name.to_owned(), word.to_owned())) };
        let (mailbox, answers) = (Mailbox::default(), Answers::default());
        let tls = TlsAcceptor::from(Arc::new(tls_configuration()));
        let listening = tokio::spawn({
            let (terms, mailbox, answers) = (terms.clone(), mailbox.clone(), answers.clone());
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let conversation = Conversation::new(terms.clone(), mailbox.clone(), answers.clone(), tls.clone());
                    // A client that breaks off is part of what is tested; there is nobody here to tell.
                    tokio::spawn(async move { drop(conversation.hold(stream).await) });
                }
            }
        });
        Self { address, terms, mailbox, answers, listening }
    }

    /// Its port on 127.0.0.1.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Its address as `CONCORD_SMTP_URL` takes it, with the login and the encryption it demands.
    #[must_use]
    pub fn url(&self) -> String {
        let scheme = if self.terms.encryption == Encryption::Tls { "smtps" } else { "smtp" };
        let login = self.terms.login.as_ref().map(|(name, word)| format!("{name}:{word}@")).unwrap_or_default();
        let tls = if self.terms.encryption == Encryption::StartTls { "?tls=required" } else { "" };
        format!("{scheme}://{login}localhost:{}{tls}", self.port())
    }

    /// Where the mail that it took is.
    #[must_use]
    pub fn mailbox(&self) -> &Mailbox {
        &self.mailbox
    }

    /// From now on, answers mail to `recipient` (a whole address, in any case) in this way.
    pub fn answer(&self, recipient: &str, answer: Answer) {
        self.answers.always(recipient, answer);
    }

    /// Answers the next mail to `recipient` in this way, then as before. Several are used up in the order they were given.
    pub fn answer_once(&self, recipient: &str, answer: Answer) {
        self.answers.once(recipient, answer);
    }
}

fn tls_configuration() -> ServerConfig {
    let certificate =
        CertificateDer::from_pem_slice(CERTIFICATE_PEM.as_bytes()).expect("the committed certificate is PEM");
    let key = PrivateKeyDer::from_pem_slice(KEY_PEM.as_bytes()).expect("the committed key is PEM");
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring knows the default versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .expect("the committed key belongs to the certificate")
}
