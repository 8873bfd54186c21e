//! The mail server is spoken to by the client that the service uses.

use std::time::Duration;

use lettre::message::{Mailbox as Address, MultiPart};
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::{AsyncSmtpTransport, AsyncSmtpTransportBuilder, Error};
use lettre::{AsyncTransport, Message, Tokio1Executor};
use test_kit::smtp::{Answer, CERTIFICATE_PEM, Encryption, MailServer};

const BOUND: Duration = Duration::from_secs(10);

fn letter(to: &str) -> Message {
    Message::builder()
        .from("Concord <concord@example.org>".parse::<Address>().unwrap())
        .to(to.parse::<Address>().unwrap())
        .subject("Дело C7K2: نیا پیغام")
        .multipart(MultiPart::alternative_plain_html(
            ".one dot\r\n..two dots\r\nЖұмыс".to_owned(),
            "<p>Жұмыс</p>".to_owned(),
        ))
        .unwrap()
}

fn client(server: &MailServer) -> AsyncSmtpTransportBuilder {
    AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("localhost").port(server.port()).timeout(Some(BOUND))
}

fn trusting() -> TlsParameters {
    let certificate = Certificate::from_pem(CERTIFICATE_PEM.as_bytes()).unwrap();
    TlsParameters::builder("localhost".to_owned()).add_root_certificate(certificate).build_rustls().unwrap()
}

async fn send(client: AsyncSmtpTransportBuilder, to: &str) -> Result<(), Error> {
    client.build::<Tokio1Executor>().send(letter(to)).await.map(drop)
}

#[tokio::test]
async fn a_mail_is_kept_as_it_was_sent() {
    let server = MailServer::start().await;
    send(client(&server), "aigul@example.kz").await.unwrap();
    let mail = server.mailbox().wait_for(|mail| mail.is_to("Aigul@example.kz"), BOUND).await;
    assert_eq!(mail.return_path, "concord@example.org");
    assert_eq!(mail.subject(), "Дело C7K2: نیا پیغام");
    assert_eq!(mail.text().trim_end(), ".one dot\r\n..two dots\r\nЖұмыс");
    assert_eq!(mail.html().trim_end(), "<p>Жұмыс</p>");
    assert_eq!(mail.header("to").as_deref(), Some("aigul@example.kz"));
    assert!(!mail.is_encrypted);
}

#[tokio::test]
async fn an_address_is_refused_once_and_then_accepted() {
    let server = MailServer::start().await;
    server.answer_once("li@example.cn", Answer::Refuse(450, "come back later".to_owned()));
    assert!(send(client(&server), "li@example.cn").await.unwrap_err().is_transient());
    send(client(&server), "li@example.cn").await.unwrap();
    assert_eq!(server.mailbox().to("li@example.cn").len(), 1);
}

#[tokio::test]
async fn an_address_and_a_content_are_refused_for_good() {
    let server = MailServer::start().await;
    server.answer("nobody@example.cn", Answer::Refuse(550, "no such user".to_owned()));
    server.answer("filter@example.cn", Answer::RefuseContent(554, "looks like spam".to_owned()));
    assert!(send(client(&server), "nobody@example.cn").await.unwrap_err().is_permanent());
    assert!(send(client(&server), "filter@example.cn").await.unwrap_err().is_permanent());
    assert!(server.mailbox().all().is_empty());
}

#[tokio::test]
async fn a_connection_is_lost_before_and_after_the_mail_was_kept() {
    let server = MailServer::start().await;
    server.answer("early@example.cn", Answer::HangUp);
    server.answer("late@example.cn", Answer::KeepAndHangUp);
    send(client(&server), "early@example.cn").await.unwrap_err();
    send(client(&server), "late@example.cn").await.unwrap_err();
    assert!(server.mailbox().to("early@example.cn").is_empty());
    assert_eq!(server.mailbox().to("late@example.cn").len(), 1);
}

#[tokio::test]
async fn a_stalled_address_is_never_answered() {
    let server = MailServer::start().await;
    server.answer("slow@example.cn", Answer::Stall);
    // The client's own time-out covers the connection alone.
    let answered = tokio::time::timeout(Duration::from_millis(200), send(client(&server), "slow@example.cn")).await;
    assert!(answered.is_err(), "{answered:?}");
    assert!(server.mailbox().all().is_empty());
}

#[tokio::test]
async fn a_login_is_demanded_in_both_mechanisms() {
    let server = MailServer::start_with(Encryption::None, Some(("concord", "word"))).await;
    send(client(&server), "a@example.kz").await.unwrap_err();
    for mechanism in [Mechanism::Plain, Mechanism::Login] {
        let signed_in = |word: &str| {
            let login = Credentials::new("concord".to_owned(), word.to_owned());
            client(&server).credentials(login).authentication(vec![mechanism])
        };
        assert!(send(signed_in("wrong"), "a@example.kz").await.unwrap_err().is_permanent());
        send(signed_in("word"), "a@example.kz").await.unwrap();
    }
    let mails = server.mailbox().wait_for_count(2, BOUND).await;
    assert!(mails.iter().all(|mail| mail.login.as_deref() == Some("concord")));
}

#[tokio::test]
async fn encryption_is_demanded_by_starttls_and_from_the_first_byte() {
    for (encryption, tls) in
        [(Encryption::StartTls, Tls::Required(trusting())), (Encryption::Tls, Tls::Wrapper(trusting()))]
    {
        let server = MailServer::start_with(encryption, Some(("concord", "word"))).await;
        let login = || Credentials::new("concord".to_owned(), "word".to_owned());
        let in_clear = send(client(&server).credentials(login()), "a@example.kz");
        let answered = tokio::time::timeout(Duration::from_millis(500), in_clear).await;
        assert!(!matches!(answered, Ok(Ok(()))), "mail was taken in clear");
        send(client(&server).credentials(login()).tls(tls), "a@example.kz").await.unwrap();
        let mail = server.mailbox().wait_for(|mail| mail.is_to("a@example.kz"), BOUND).await;
        assert!(mail.is_encrypted);
    }
}

#[tokio::test]
#[should_panic(expected = "to b@example.kz")]
async fn waiting_in_vain_tells_what_did_arrive() {
    let server = MailServer::start().await;
    send(client(&server), "b@example.kz").await.unwrap();
    server.mailbox().wait_for(|mail| mail.is_to("a@example.kz"), Duration::from_millis(50)).await;
}
