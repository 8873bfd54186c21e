//! One connection, from the greeting to the end.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use super::answers::{Answer, Answers};
use super::prompt::Prompt;
use super::{Encryption, Mail, Mailbox, Terms};

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

type Wire = BufStream<Box<dyn Stream>>;

pub(crate) struct Conversation {
    terms: Terms,
    mailbox: Mailbox,
    answers: Answers,
    tls: TlsAcceptor,
    is_encrypted: bool,
    login: Option<String>,
    envelope: Option<Envelope>,
}

/// What MAIL and RCPT have said about the mail to come.
#[derive(Default)]
struct Envelope {
    return_path: String,
    recipients: Vec<(String, Answer)>,
}

impl Conversation {
    pub(crate) fn new(terms: Terms, mailbox: Mailbox, answers: Answers, tls: TlsAcceptor) -> Self {
        Self { terms, mailbox, answers, tls, is_encrypted: false, login: None, envelope: None }
    }

    pub(crate) async fn hold(mut self, stream: TcpStream) -> io::Result<()> {
        let stream = Prompt::new(stream)?;
        let mut wire: Wire = if self.terms.encryption == Encryption::Tls {
            self.encrypt(Box::new(stream)).await?
        } else {
            BufStream::new(Box::new(stream))
        };
        say(&mut wire, "220 localhost Concord test mail server").await?;
        while let Some(line) = hear(&mut wire).await? {
            let (verb, rest) = line.split_once(' ').unwrap_or((&line, ""));
            match verb.to_ascii_uppercase().as_str() {
                "EHLO" | "HELO" => self.greet(&mut wire).await?,
                "STARTTLS" if self.offers_starttls() => {
                    say(&mut wire, "220 go ahead").await?;
                    wire = self.encrypt(wire.into_inner()).await?;
                }
                "AUTH" => self.sign_in(&mut wire, rest).await?,
                "MAIL" if self.is_admitted() => {
                    self.envelope = Some(Envelope { return_path: address_in(rest), ..Envelope::default() });
                    say(&mut wire, "250 go on").await?;
                }
                "MAIL" => say(&mut wire, "530 encrypt and sign in first").await?,
                "RCPT" => {
                    if !self.add_recipient(&mut wire, rest).await? {
                        return Ok(());
                    }
                }
                "DATA" => {
                    if !self.take_content(&mut wire).await? {
                        return Ok(());
                    }
                }
                "RSET" => {
                    self.envelope = None;
                    say(&mut wire, "250 forgotten").await?;
                }
                "NOOP" => say(&mut wire, "250 still here").await?,
                "QUIT" => return say(&mut wire, "221 goodbye").await,
                _ => say(&mut wire, "502 not known here").await?,
            }
        }
        Ok(())
    }

    fn offers_starttls(&self) -> bool {
        self.terms.encryption == Encryption::StartTls && !self.is_encrypted
    }

    fn is_admitted(&self) -> bool {
        !self.offers_starttls() && (self.terms.login.is_none() || self.login.is_some())
    }

    async fn encrypt(&mut self, stream: Box<dyn Stream>) -> io::Result<Wire> {
        let stream = self.tls.accept(stream).await?;
        self.is_encrypted = true;
        Ok(BufStream::new(Box::new(stream)))
    }

    async fn greet(&self, wire: &mut Wire) -> io::Result<()> {
        let mut lines = vec!["localhost", "8BITMIME", "SMTPUTF8"];
        if self.offers_starttls() {
            lines.push("STARTTLS");
        } else if self.terms.login.is_some() {
            lines.push("AUTH PLAIN LOGIN");
        }
        let last = lines.len() - 1;
        for (index, line) in lines.into_iter().enumerate() {
            say(wire, &format!("250{}{line}", if index == last { ' ' } else { '-' })).await?;
        }
        Ok(())
    }

    async fn sign_in(&mut self, wire: &mut Wire, rest: &str) -> io::Result<()> {
        let (mechanism, first) = rest.split_once(' ').unwrap_or((rest, ""));
        let given = match mechanism.to_ascii_uppercase().as_str() {
            "PLAIN" => {
                let message = if first.is_empty() { ask(wire, "").await? } else { decoded(first) };
                let mut parts = message.split('\0').skip(1).map(str::to_owned);
                (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
            }
            "LOGIN" => (ask(wire, "Username:").await?, ask(wire, "Password:").await?),
            _ => return say(wire, "504 PLAIN or LOGIN").await,
        };
        if self.terms.login.as_ref() != Some(&given) {
            return say(wire, "535 wrong name or password").await;
        }
        self.login = Some(given.0);
        say(wire, "235 signed in").await
    }

    /// Whether the connection stays open.
    async fn add_recipient(&mut self, wire: &mut Wire, rest: &str) -> io::Result<bool> {
        let Some(envelope) = &mut self.envelope else {
            say(wire, "503 MAIL first").await?;
            return Ok(true);
        };
        let recipient = address_in(rest);
        match self.answers.take(&recipient) {
            Answer::Refuse(code, text) => say(wire, &format!("{code} {text}")).await?,
            Answer::HangUp => return Ok(false),
            Answer::Stall => std::future::pending().await,
            later @ (Answer::Accept | Answer::RefuseContent(..) | Answer::KeepAndHangUp) => {
                envelope.recipients.push((recipient, later));
                say(wire, "250 go on").await?;
            }
        }
        Ok(true)
    }

    /// Whether the connection stays open.
    async fn take_content(&mut self, wire: &mut Wire) -> io::Result<bool> {
        let Some(envelope) = self.envelope.take().filter(|envelope| !envelope.recipients.is_empty()) else {
            say(wire, "503 RCPT first").await?;
            return Ok(true);
        };
        say(wire, "354 end with a dot on a line of its own").await?;
        let raw = hear_content(wire).await?;
        let answers = || envelope.recipients.iter().map(|(_, answer)| answer);
        if let Some(Answer::RefuseContent(code, text)) =
            answers().find(|answer| matches!(answer, Answer::RefuseContent(..)))
        {
            say(wire, &format!("{code} {text}")).await?;
            return Ok(true);
        }
        let hangs_up = answers().any(|answer| *answer == Answer::KeepAndHangUp);
        self.mailbox.keep(Mail {
            return_path: envelope.return_path,
            recipients: envelope.recipients.into_iter().map(|(recipient, _)| recipient).collect(),
            raw: raw.into(),
            is_encrypted: self.is_encrypted,
            login: self.login.clone(),
        });
        if hangs_up {
            return Ok(false);
        }
        say(wire, "250 kept").await?;
        Ok(true)
    }
}

/// What stands between the angle brackets of `FROM:<a@b> SIZE=3`.
fn address_in(rest: &str) -> String {
    let inside = rest.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or("", |(address, _)| address).to_owned()
}

async fn say(wire: &mut Wire, line: &str) -> io::Result<()> {
    wire.write_all(format!("{line}\r\n").as_bytes()).await?;
    wire.flush().await
}

/// The next line without its end, or nothing if the client is gone.
async fn hear(wire: &mut Wire) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    let length = wire.read_until(b'\n', &mut line).await?;
    let text = String::from_utf8_lossy(&line);
    Ok((length > 0).then(|| text.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Asks with a 334 and gives the decoded answer.
async fn ask(wire: &mut Wire, question: &str) -> io::Result<String> {
    say(wire, &format!("334 {}", STANDARD.encode(question))).await?;
    Ok(decoded(&hear(wire).await?.unwrap_or_default()))
}

fn decoded(text: &str) -> String {
    STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// The lines up to a dot of its own, with the dots that the sender doubled made single again.
async fn hear_content(wire: &mut Wire) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    loop {
        let mut line = Vec::new();
        if wire.read_until(b'\n', &mut line).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(content);
        }
        content.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
