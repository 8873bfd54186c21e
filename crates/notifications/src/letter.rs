//! A mail before it is sent: its two parts, its stable identity and its return path.

use domain::{Language, NoticeId};
use lettre::address::Envelope;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

/// A rendered notice, ready to become a mail.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The row of the outbox that this mail carries out; makes `Message-ID` and the return path.
    pub notice: NoticeId,
    /// The recipient's address, as it was given.
    pub to: domain::Sensitive<String>,
    /// Language of the text.
    pub language: Language,
    /// Subject, one line.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part, self-contained.
    pub html: String,
}

/// The sender of every mail.
#[derive(Clone, Debug)]
pub struct Sender {
    mailbox: Mailbox,
}

/// Why a letter cannot become a mail. None of these goes away by trying again.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// The recipient's address is not one that mail can be sent to.
    #[error("the recipient's address is not a mail address")]
    Recipient(#[source] lettre::address::AddressError),
    /// The configured sender is not an address.
    #[error("the sender is not a mail address; give one such as `Concord <concord@example.org>`")]
    Sender(#[source] lettre::address::AddressError),
    /// The parts could not be put together.
    #[error("the mail could not be built")]
    Build(#[source] lettre::error::Error),
}

impl Sender {
    /// Reads a sender such as `Concord <concord@example.org>`.
    ///
    /// # Errors
    /// [`LetterError::Sender`] when it is not an address.
    pub fn parse(text: &str) -> Result<Self, LetterError> {
        text.parse().map(|mailbox| Self { mailbox }).map_err(LetterError::Sender)
    }

    /// The return path of a notice: unique to it, so that a bounce names the notice it answers.
    fn return_path(&self, notice: NoticeId) -> Result<Address, LetterError> {
        Address::new(format!("bounce+{}", notice.as_uuid().simple()), self.mailbox.email.domain())
            .map_err(LetterError::Sender)
    }
}

/// The notice that a return path made by [`Letter::mail`] names; `None` for any other address.
#[must_use]
pub fn notice_of_return_path(address: &str) -> Option<NoticeId> {
    let local = address.trim_matches(['<', '>', ' ']).split('@').next()?;
    local.strip_prefix("bounce+")?.parse().ok()
}

impl Letter {
    /// The mail and the envelope it travels in.
    ///
    /// `Message-ID` is made from the notice alone, so a mail that was sent twice is recognised as one. Line breaks in
    /// the subject become spaces: no text of a party can add a header.
    ///
    /// # Errors
    /// [`LetterError`] when an address is unusable; trying again does not help.
    pub fn mail(&self, sender: &Sender) -> Result<(Envelope, Message), LetterError> {
        let to: Address = self.to.expose().trim().parse().map_err(LetterError::Recipient)?;
        let envelope =
            Envelope::new(Some(sender.return_path(self.notice)?), vec![to.clone()]).map_err(LetterError::Build)?;
        let subject: String = self.subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let message = Message::builder()
            .from(sender.mailbox.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .message_id(Some(format!("<{}@{}>", self.notice.as_uuid().simple(), sender.mailbox.email.domain())))
            .header(AutoSubmitted)
            .header(ContentLanguage(self.language))
            .multipart(
                MultiPart::alternative()
                    .singlepart(part(ContentType::TEXT_PLAIN, &self.text))
                    .singlepart(part(ContentType::TEXT_HTML, &self.html)),
            )
            .map_err(LetterError::Build)?;
        Ok((envelope, message))
    }
}

fn part(kind: ContentType, body: &str) -> SinglePart {
    SinglePart::builder().header(kind).body(body.to_owned())
}

/// RFC 3834: nobody's out-of-office answers a notice.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// RFC 3282: the language of both parts.
#[derive(Clone)]
struct ContentLanguage(Language);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.parse()?))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.tag().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(to: &str, subject: &str) -> Letter {
        Letter {
            notice: "01900000-0000-7000-8000-000000000001".parse().unwrap(),
            to: domain::Sensitive::new(to.to_owned()),
            language: "ur".parse().unwrap(),
            subject: subject.to_owned(),
            text: "سلام".to_owned(),
            html: "<p>سلام</p>".to_owned(),
        }
    }

    fn raw(letter: &Letter) -> String {
        let sender = Sender::parse("Concord <concord@odr.example>").unwrap();
        String::from_utf8(letter.mail(&sender).unwrap().1.formatted()).unwrap()
    }

    #[test]
    fn a_mail_has_both_parts_a_stable_id_and_says_that_a_machine_sent_it() {
        let raw = raw(&letter("a@b.example", "Жалоба"));
        assert!(raw.contains("Message-ID: <01900000000070008000000000000001@odr.example>"), "{raw}");
        assert!(raw.contains("Auto-Submitted: auto-generated"), "{raw}");
        assert!(raw.contains("Content-Language: ur"), "{raw}");
        assert!(raw.contains("multipart/alternative") && raw.contains("text/plain") && raw.contains("text/html"));
    }

    #[test]
    fn a_line_break_in_a_subject_adds_no_header() {
        let raw = raw(&letter("a@b.example", "Hello\r\nBcc: thief@example.org"));
        assert!(!raw.lines().any(|line| line.starts_with("Bcc:")), "{raw}");
    }

    #[test]
    fn an_address_with_a_line_break_is_refused() {
        let sender = Sender::parse("Concord <concord@odr.example>").unwrap();
        let result = letter("a@b.example\r\nBcc: thief@example.org", "x").mail(&sender);
        assert!(matches!(result, Err(LetterError::Recipient(_))));
    }

    #[test]
    fn the_return_path_names_the_notice() {
        let sender = Sender::parse("Concord <concord@odr.example>").unwrap();
        let letter = letter("a@b.example", "x");
        let (envelope, _) = letter.mail(&sender).unwrap();
        let path = envelope.from().unwrap().to_string();
        assert_eq!(notice_of_return_path(&path), Some(letter.notice));
        assert_eq!(notice_of_return_path("someone@odr.example"), None);
    }
}
