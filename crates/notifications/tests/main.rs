//! Mail as the relay and the reader get it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use accounts::{Code, Purpose, Secret};
use casework::notices::{CaseLine, Outgoing, Why};
use casework::webhooks::Event;
use domain::{Country, Language, NoticeId, ReferenceNumber, Sensitive};
use localization::{Arguments, Count, Label, Value};
use notifications::letter::{Letter, Sender};
use notifications::webhooks::{Client, Reach};
use notifications::{Mailer, render};
use test_kit::endpoint::{Endpoint, Reply};
use test_kit::smtp::{Answer, Encryption, MailServer};
use workflow::{NoticeKind, Performance};

/// Everything that the texts of any notice can ask for.
fn everything() -> Arguments<'static> {
    let country: Country = "KZ".parse().unwrap();
    Arguments::new()
        .with("reference", "C7K2-9QXM-4T8P")
        .with("merchant", "<b>Bright & Lamps</b>")
        .with("problem", Value::label(Label::ProblemType, "delivery-not-delivered"))
        .with("due", Value::time_limit("2026-12-03".parse().unwrap(), "Asia/Almaty"))
        .with("deadline", Value::label(Label::Deadline, "response"))
        .with("consequence", Value::label(Label::DeadlineConsequence, "response"))
        .with("term", "Seller: Refund")
        .with("performance", Value::label(Label::Performance, Performance::Breached.as_str()))
        .with("outcome", Value::label(Label::Outcome, "settled"))
        .with("ground", Value::label(Label::Ground, "too-late"))
        .with("explanation", Value::label(Label::OutcomeDescription, "settled"))
        .with("code", "1234 5678")
        .with("n", Count::from(10_i64))
        .with("organization", "Bright Lamps")
        .with("until", Value::moment("2026-12-03T00:00:00Z".parse().unwrap(), "UTC"))
        .with("erased", jiff::civil::date(2026, 12, 23))
        .with("notice", "invitation")
        .with("recipient", Value::label(Label::Role, "merchant"))
        .with("country", country)
}

fn outgoing(kind: &str, language: Language) -> Outgoing {
    let reference: ReferenceNumber = ReferenceNumber::fresh(&test_kit::SeededEntropy::new(1));
    Outgoing {
        id: "01900000-0000-7000-8000-000000000001".parse().unwrap(),
        attempt: 1,
        kind: kind.to_owned(),
        to: Sensitive::new("shop@example.cn".to_owned()),
        name: Some(Sensitive::new("Айгүл".to_owned())),
        language,
        arguments: everything(),
        due: Some(Value::time_limit("2026-12-03".parse().unwrap(), "Asia/Almaty")),
        limits: vec!["A limit".to_owned()],
        link: Some("https://odr.example/cases/1?a=1&b=2".to_owned()),
        case: Some(CaseLine { reference, check_code: Code::derived(&Secret::new([7; 32]), Purpose::NoticeCode, b"x") }),
        why: Why::Party,
    }
}

#[test]
fn every_notice_is_written_whole_in_every_language() {
    let account_kinds =
        ["sign-in-code", "invitation-code", "address-confirmation", "draft-resume", "team-invitation", "dead-notice"];
    let kinds = NoticeKind::ALL.iter().map(|kind| kind.as_str()).chain(account_kinds);
    for kind in kinds {
        for language in Language::ALL {
            let written = render::write(&outgoing(kind, language), "https://odr.example");
            assert!(written.missing.is_empty(), "{kind} in {}: {:?}", language.tag(), written.missing);
            let Letter { subject, text, html, .. } = &written.letter;
            for part in [subject, text, html] {
                assert!(!part.trim().is_empty() && !part.contains("{$") && !part.contains("{ $"), "{kind} {part}");
            }
            assert!(!subject.contains('\n') && subject.chars().count() < 160, "{kind}: {subject}");
            assert!(!html.contains("<b>"), "what a party typed is text: {kind} in {}", language.tag());
            let direction = if matches!(language.tag(), "ur" | "fa") { "dir=\"rtl\"" } else { "dir=\"ltr\"" };
            assert!(html.contains(direction) && html.contains("a=1&amp;b=2") && text.contains("a=1&b=2"));
        }
    }
}

fn letter(to: &str) -> Letter {
    Letter {
        notice: "01900000-0000-7000-8000-00000000000a".parse::<NoticeId>().unwrap(),
        to: Sensitive::new(to.to_owned()),
        language: Language::KK,
        subject: "Іс: шағымға жауап беріңіз".to_owned(),
        text: "Сәлеметсіз бе!".to_owned(),
        html: "<p>Сәлеметсіз бе!</p>".to_owned(),
    }
}

fn sender() -> Sender {
    Sender::parse("Concord <concord@odr.example>").unwrap()
}

#[tokio::test]
async fn a_letter_reaches_the_relay_with_its_identity_and_its_own_return_path() {
    let server = MailServer::start().await;
    let mailer = Mailer::relay(sender(), &server.url()).unwrap();
    mailer.check().await.unwrap();
    mailer.send(&letter("shop@example.cn")).await.unwrap();
    let mails = server.mailbox().to("shop@example.cn");
    let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
    assert_eq!(mail.header("Message-ID").unwrap(), "<0190000000007000800000000000000a@odr.example>");
    assert_eq!(mail.header("Auto-Submitted").unwrap(), "auto-generated");
    assert_eq!(mail.header("Content-Language").unwrap(), "kk");
    assert_eq!(mail.subject(), "Іс: шағымға жауап беріңіз");
    assert!(mail.text().contains("Сәлеметсіз") && mail.html().contains("<p>Сәлеметсіз"));
    assert_eq!(notifications::letter::notice_of_return_path(&mail.return_path), Some(letter("a@b.c").notice));
}

#[tokio::test]
async fn what_the_relay_answers_says_whether_trying_again_can_help() {
    let server = MailServer::start().await;
    let mailer = Mailer::relay(sender(), &server.url()).unwrap();
    server.answer("later@example.cn", Answer::Refuse(450, "try later".to_owned()));
    server.answer("never@example.cn", Answer::Refuse(550, "no such user".to_owned()));
    server.answer("gone@example.cn", Answer::HangUp);
    let failure = async |to: &str| {
        let error = mailer.send(&letter(to)).await.unwrap_err();
        (error.is_transient(), error.code())
    };
    assert_eq!(failure("later@example.cn").await, (true, "smtp-450".to_owned()));
    assert_eq!(failure("never@example.cn").await, (false, "smtp-550".to_owned()));
    assert!(failure("gone@example.cn").await.0);
    assert_eq!(failure("not an address").await, (false, "address".to_owned()));
    assert!(server.mailbox().all().is_empty());
}

#[tokio::test]
async fn a_relay_that_wants_a_login_gets_it_and_one_that_offers_no_encryption_gets_no_mail() {
    let server = MailServer::start_with(Encryption::None, Some(("concord", "s3cret"))).await;
    let url = server.url();
    let mailer = Mailer::relay(sender(), &url).unwrap();
    mailer.send(&letter("shop@example.cn")).await.unwrap();
    assert_eq!(server.mailbox().all().len(), 1);
    let required = format!("{url}?tls=required");
    let mailer = Mailer::relay(sender(), &required).unwrap();
    assert!(mailer.send(&letter("shop@example.cn")).await.is_err());
    assert_eq!(server.mailbox().all().len(), 1);
}

fn event(url: &str) -> Event {
    Event {
        id: "01900000-0000-7000-8000-00000000000b".parse().unwrap(),
        attempt: 1,
        url: Sensitive::new(url.to_owned()),
        secret: Sensitive::new([7; 32]),
        body: r#"{"type":"case.invitation"}"#.to_owned(),
    }
}

/// The status of the answer, or the code of what went wrong.
async fn called(reach: Reach, url: &str) -> Result<u16, &'static str> {
    let now = "2026-11-23T09:00:00Z".parse().unwrap();
    Client::new(reach).unwrap().call(&event(url), now).await.map_err(|error| error.code())
}

#[tokio::test]
async fn in_service_only_public_addresses_are_called_and_only_over_https() {
    let endpoint = Endpoint::start().await;
    let port = endpoint.url().split(['/', ':']).nth(4).unwrap().to_owned();
    assert_eq!(called(Reach::Public, &endpoint.url()).await, Err("not-https"));
    for host in ["127.0.0.1", "127.1", "0x7f000001", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "10.0.0.1"]
    {
        assert_eq!(called(Reach::Public, &format!("https://{host}:{port}/")).await, Err("not-public"), "{host}");
    }
    for url in ["ftp://shop.example/", "/hook", "https://", "https://name:word@shop.example/", "mailto:a@b.example"] {
        assert_eq!(called(Reach::Public, url).await, Err("url"), "{url}");
    }
    assert_eq!(called(Reach::ThisMachineToo, "http://10.0.0.1/").await, Err("not-public"));
    assert!(endpoint.received().is_empty());
}

#[tokio::test]
async fn what_an_endpoint_does_comes_back_as_a_status_or_a_code() {
    let endpoint = Endpoint::start().await;
    let url = endpoint.url();
    for (reply, expected) in [
        (Reply::Status(204), Ok(204)),
        (Reply::Endless, Ok(200)),
        (Reply::Redirect("http://127.0.0.1:9/".to_owned()), Ok(307)),
        (Reply::HangUp, Err("broken-off")),
    ] {
        endpoint.reply_once(reply);
        assert_eq!(called(Reach::ThisMachineToo, &url).await, expected);
    }
    let call = &endpoint.received()[0];
    assert_eq!(call.header("webhook-id"), Some("01900000-0000-7000-8000-00000000000b"));
    assert_eq!(call.header("webhook-timestamp"), Some("1795424400"));
    assert!(call.header("webhook-signature").unwrap().starts_with("v1,"));
    assert_eq!(call.header("host"), url.split('/').nth(2));
    drop(endpoint);
    assert_eq!(called(Reach::ThisMachineToo, &url.replace("http:", "https:")).await, Err("no-connection"));
}

#[tokio::test]
async fn an_endpoint_that_cannot_prove_who_it_is_gets_no_event() {
    let server = MailServer::start_with(Encryption::Tls, None).await;
    assert_eq!(called(Reach::ThisMachineToo, &format!("https://localhost:{}/", server.port())).await, Err("tls"));
}
