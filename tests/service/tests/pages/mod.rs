//! The pages, used as people use them: by links and forms alone.

mod forms;
mod journey;
mod weight;

use tests::{Browser, TestApp};

/// A mail address that nobody else in these tests has.
pub(crate) const CONSUMER: &str = "aigul@example.kz";
/// The seller of the complaint.
pub(crate) const SELLER: &str = "claims@silk.example";

/// The answers to all questions, in the order of the pages.
pub(crate) const ANSWERS: [&[(&str, &str)]; 12] = [
    &[("problem", "delivery.not_delivered")],
    &[("category", "clothing")],
    &[("ordered_on", "2026-10-01"), ("order_reference", "A-1")],
    &[("amount", "129.90"), ("currency", "CNY")],
    &[("name", "Silk House"), ("country", "CN"), ("email", SELLER)],
    &[("contacted_merchant_on", "2026-10-20")],
    &[("other_proceedings", "no")],
    &[("description", "I waited six weeks.\r\nNothing came.")],
    &[("remedies", "refund"), ("amount-refund", "129.90")],
    &[("name", "Айгүл Сейітова"), ("country", "KZ"), ("email", CONSUMER)],
    &[("language", "kk")],
    &[("consents", "rules"), ("consents", "privacy"), ("consents", "cross-border-transfer")],
];

/// Answers all questions; the check of all answers is shown then.
pub(crate) async fn answer_all(browser: &mut Browser<'_>) {
    browser.open("/complaint").await.send(&[]).await;
    for answers in ANSWERS {
        let before = browser.path.clone();
        browser.send(answers).await;
        assert_eq!(browser.status, 200, "{before}: {:?}", browser.texts(".error"));
        assert_ne!(browser.path, before);
    }
}

/// Files the complaint by way of the code, and returns the path of the case.
pub(crate) async fn file(app: &TestApp, browser: &mut Browser<'_>) -> String {
    answer_all(browser).await;
    browser.send_form("form[action$='/send']", &[]).await;
    app.send_mail().await;
    let code = tests::code_in(&app.mails(CONSUMER).last().unwrap().text());
    browser.send(&[("code", &code)]).await;
    assert_eq!(browser.status, 200, "{:?}", browser.texts(".summary"));
    browser.path.strip_suffix("/filed").unwrap().to_owned()
}

/// The seller comes in by the link and the code that it was mailed; the case is shown then.
pub(crate) async fn come_in<'a>(app: &'a TestApp, language: &str) -> Browser<'a> {
    let token = app.invitation_token(SELLER);
    let mut seller = app.browser(language);
    seller.open(&format!("/invitations/{token}")).await.send(&[]).await.send(&[]).await;
    app.send_mail().await;
    let code = tests::code_in(&app.mails(SELLER).last().unwrap().text());
    seller.send(&[("code", &code)]).await;
    seller
}
