//! The ways out: a mail relay, or a mailbox in memory for the demonstration and for tests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport, Tokio1Executor};

use crate::letter::{Letter, LetterError, Sender};

/// How long one conversation with the relay may take before it counts as a failure that is tried again.
const RELAY_TIMEOUT: Duration = Duration::from_secs(30);

/// Letters that the mailbox in memory keeps; older ones are dropped.
const MAILBOX_SIZE: usize = 1_000;

/// Sends mail.
#[derive(Clone)]
pub struct Mailer {
    sender: Sender,
    channel: Channel,
}

#[derive(Clone)]
enum Channel {
    Relay(AsyncSmtpTransport<Tokio1Executor>),
    Mailbox(Mailbox),
}

/// The mailbox in memory: newest letter first.
#[derive(Clone, Default)]
pub struct Mailbox {
    letters: Arc<Mutex<VecDeque<Letter>>>,
}

/// What the relay said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// Our relay took the mail; whether the recipient's server does is known by a bounce, or by none coming.
    ByRelay,
}

/// Why a letter was not sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The relay stopped answering in the middle; trying again can help.
    #[error("the mail relay stopped answering")]
    Stalled,
    /// Trying again can help: no connection, a 4xx answer, a time-out.
    #[error("the mail relay did not take the mail for now")]
    Transient(#[source] lettre::transport::smtp::Error),
    /// Trying again cannot help: a 5xx answer.
    #[error("the mail relay refused the mail")]
    Refused(#[source] lettre::transport::smtp::Error),
    /// The letter cannot become a mail.
    #[error("the letter could not become a mail")]
    Letter(#[from] LetterError),
}

impl SendError {
    /// Whether trying again can help.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Transient(_) | Self::Stalled)
    }

    /// A word for the delivery record, without any address: `no-connection`, `smtp-451`, `address`.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Transient(error) | Self::Refused(error) => match error.status() {
                Some(code) => format!("smtp-{code}"),
                None => "no-connection".to_owned(),
            },
            Self::Stalled => "stalled".to_owned(),
            Self::Letter(_) => "address".to_owned(),
        }
    }
}

impl Mailer {
    /// A mailer that hands mail to the relay at `url` (`smtp://`, `smtps://`, `?tls=required` for STARTTLS).
    ///
    /// # Errors
    /// The transport's error when the URL is not one of a relay.
    pub fn relay(sender: Sender, url: &str) -> Result<Self, lettre::transport::smtp::Error> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.timeout(Some(RELAY_TIMEOUT)).build();
        Ok(Self { sender, channel: Channel::Relay(transport) })
    }

    /// A mailer that keeps letters in memory, and the mailbox to read them from.
    #[must_use]
    pub fn mailbox(sender: Sender) -> (Self, Mailbox) {
        let mailbox = Mailbox::default();
        (Self { sender, channel: Channel::Mailbox(mailbox.clone()) }, mailbox)
    }

    /// Sends one letter.
    ///
    /// # Errors
    /// [`SendError`]; [`SendError::is_transient`] says whether to try again.
    pub async fn send(&self, letter: &Letter) -> Result<Accepted, SendError> {
        let (envelope, message) = letter.mail(&self.sender)?;
        match &self.channel {
            // The transport's own limit does not cover a recipient that the relay never answers for.
            Channel::Relay(transport) => {
                let bytes = message.formatted();
                let conversation = transport.send_raw(&envelope, &bytes);
                match tokio::time::timeout(RELAY_TIMEOUT, conversation).await {
                    Err(_elapsed) => Err(SendError::Stalled),
                    Ok(Ok(_)) => Ok(Accepted::ByRelay),
                    Ok(Err(error)) if error.is_permanent() => Err(SendError::Refused(error)),
                    Ok(Err(error)) => Err(SendError::Transient(error)),
                }
            }
            Channel::Mailbox(mailbox) => {
                mailbox.put(letter.clone());
                Ok(Accepted::ByRelay)
            }
        }
    }

    /// Asks the relay whether it answers.
    ///
    /// # Errors
    /// [`SendError`] when it does not; the mailbox in memory always answers.
    pub async fn check(&self) -> Result<(), SendError> {
        match &self.channel {
            Channel::Relay(transport) => match transport.test_connection().await {
                Ok(_) => Ok(()),
                Err(error) => Err(SendError::Transient(error)),
            },
            Channel::Mailbox(_) => Ok(()),
        }
    }
}

impl Mailbox {
    fn put(&self, letter: Letter) {
        let mut letters = self.letters.lock().unwrap_or_else(PoisonError::into_inner);
        letters.push_front(letter);
        letters.truncate(MAILBOX_SIZE);
    }

    /// The letters, newest first.
    #[must_use]
    pub fn letters(&self) -> Vec<Letter> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
