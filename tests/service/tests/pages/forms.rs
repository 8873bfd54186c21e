//! What becomes of what people type: good, bad and hostile.

use domain::Language;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::{Browser, TestApp, migrated};

use super::{ANSWERS, file};

/// Names of fields with what is typed in them.
type Typed = &'static [(&'static str, &'static str)];

/// Begins a complaint and goes on to a question.
async fn at<'a>(app: &'a TestApp, language: &str, question: usize) -> Browser<'a> {
    let mut browser = app.browser(language);
    browser.open("/complaint").await.send(&[]).await;
    for answers in &ANSWERS[..question] {
        browser.send(answers).await;
    }
    browser
}

/// All that makes a message about an error a good one.
fn has_a_good_error(browser: &Browser<'_>, kept: &[(&str, &str)]) {
    assert_eq!(browser.status, 422, "{}", browser.path);
    assert!(browser.texts("title")[0].starts_with("Error: "), "{:?}", browser.texts("title"));
    assert_eq!(browser.texts(".summary h2"), ["There is a problem"]);
    assert_eq!(browser.attributes(".summary", "autofocus").len(), 1, "the summary is where one looks first");
    assert_eq!(browser.attributes("form#main-form", "novalidate").len(), 1);
    let said = browser.texts(".summary li");
    let links = browser.attributes(".summary a", "href");
    assert!(!said.is_empty() && said.len() == links.len(), "{said:?}");
    for (words, link) in said.iter().zip(links) {
        assert_eq!(browser.attributes(&link, "id").len(), 1, "{link} leads to a field");
        let beside = browser.texts(&format!("{link}-error")).join(" ");
        assert!(beside.contains(words), "the same words stand beside the field");
        let low = words.to_lowercase();
        for word in ["invalid", "please", "sorry", "forbidden"] {
            assert!(!low.contains(word), "{words}");
        }
    }
    for (name, value) in kept {
        assert_eq!(browser.typed(name), [*value], "what was typed is kept");
    }
}

on_each_database! {
    prepared by migrated;

    async fn every_question_says_what_is_wrong_and_keeps_what_was_typed(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let wrong: [(usize, Typed, Typed); 8] = [
            (0, &[], &[]),
            (2, &[("ordered_on", "first of May"), ("order_reference", "A-1")], &[("order_reference", "A-1")]),
            (3, &[("amount", "12,3,4"), ("currency", "CNY")], &[("amount", "12,3,4"), ("currency", "CNY")]),
            (4, &[("name", ""), ("country", "CN"), ("email", "nowhere")], &[("email", "nowhere"), ("country", "CN")]),
            (5, &[("contacted_merchant_on", "2030-01-01")], &[("contacted_merchant_on", "2030-01-01")]),
            (6, &[], &[]),
            (8, &[("remedies", "refund"), ("amount-refund", "")], &[("remedies", "refund")]),
            (9, &[("name", "A"), ("country", ""), ("email", "a@")], &[("name", "A"), ("email", "a@")]),
        ];
        for (question, typed, kept) in wrong {
            let mut browser = at(&app, "en", question).await;
            browser.send(typed).await;
            has_a_good_error(&browser, kept);
            // Corrected, it goes on.
            let before = browser.path.clone();
            browser.send(ANSWERS[question]).await;
            assert_eq!(browser.status, 200, "{before}");
            assert_ne!(browser.path, before);
        }
    }

    async fn a_change_of_the_language_keeps_the_page_and_what_was_typed(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut browser = at(&app, "en", 7).await;
        let path = browser.path.clone();
        for language in Language::ALL.into_iter().filter(|language| *language != Language::EN) {
            let text = "Half a sentence, not yet";
            browser.send(&[("description", text), ("switch-language", language.tag())]).await;
            assert_eq!((browser.status, browser.path.as_str()), (200, path.as_str()));
            assert_eq!(browser.attributes("html", "lang"), [language.tag()]);
            assert_eq!(browser.attributes("html", "dir"), [if language.is_rtl() { "rtl" } else { "ltr" }]);
            assert_eq!(browser.typed("description"), [text]);
            assert!(browser.texts(".error").is_empty(), "changing the language asks for nothing");
        }
        browser.open("/?lang=fa").await.open("/").await;
        assert_eq!(browser.attributes("html", "lang"), ["fa"], "the language is remembered");
    }

    async fn a_form_that_another_site_sends_does_nothing(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut consumer = app.browser("en");
        let case = file(&app, &mut consumer).await;
        let id = case.rsplit('/').next().unwrap().to_owned();
        let version = app.stored(&id).await.version;
        consumer.open(&format!("{case}/actions/withdraw")).await;
        consumer.send(&[("visitor", "0123456789abcdef0123456789abcdef"), ("note", "My words.")]).await;
        assert_eq!(consumer.status, 422);
        assert_eq!(consumer.typed("note"), ["My words."]);
        assert_eq!(app.stored(&id).await.version, version);
        // The page it answered with is ours again: sent once more it works.
        consumer.send(&[]).await;
        assert_eq!(consumer.path, case);
        assert!(app.stored(&id).await.version > version);
    }

    async fn an_ended_session_asks_to_sign_in(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut consumer = app.browser("en");
        let case = file(&app, &mut consumer).await;
        consumer.open(&format!("{case}/actions/withdraw")).await;
        consumer.forget("__Host-session");
        consumer.send(&[("note", "My words.")]).await;
        assert_eq!(consumer.status, 401);
        assert_eq!(consumer.attributes("a.main", "href"), ["/sign-in"]);
    }

    async fn what_people_type_stays_text(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let evil = "<script>alert(1)</script><b>\"'&amp;";
        let mut browser = at(&app, "en", 7).await;
        browser.send(&[("description", evil)]).await;
        let check = browser.path.rsplit_once('/').unwrap().0.to_owned();
        browser.open(&check).await;
        assert!(browser.attributes("script", "src").is_empty() && browser.texts("main script, main b").is_empty());
        assert!(browser.texts("dd p").contains(&evil.to_owned()));
        browser.open(&format!("{check}/description?check=1")).await;
        assert_eq!(browser.typed("description"), [evil]);
    }

    async fn a_wrong_code_lets_nobody_in_and_can_be_typed_again(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut browser = app.browser("en");
        browser.open("/sign-in").await.send(&[("email", "nobody at all")]).await;
        has_a_good_error(&browser, &[("email", "nobody at all")]);
        browser.send(&[("email", "somebody@example.uz")]).await;
        app.send_mail().await;
        let code = tests::code_in(&app.mails("somebody@example.uz").last().unwrap().text());
        browser.send(&[("code", "0000 0000")]).await;
        assert_ne!(browser.path, "/cases");
        assert_eq!(browser.texts(".summary li").len(), 1);
        browser.send(&[("code", &code)]).await;
        assert_eq!((browser.status, browser.path.as_str()), (200, "/cases"));
    }
}
