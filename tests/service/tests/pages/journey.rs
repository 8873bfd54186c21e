//! A dispute from complaint to settlement, by pages.

use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::{TestApp, migrated};

use super::{CONSUMER, SELLER, answer_all, come_in, file};

on_each_database! {
    prepared by migrated;

    async fn a_dispute_goes_from_complaint_to_settlement_by_pages_alone(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let officer = app.officer("officer@example.org").await;
        let mut consumer = app.browser("kk");
        let case = file(&app, &mut consumer).await;
        let id = case.rsplit('/').next().unwrap().to_owned();
        let reference = app.stored(&id).await.reference.to_string();
        assert_eq!(consumer.texts(".done strong"), [reference.as_str()]);
        app.run_jobs().await;

        // Looking at the link is not opening it: the case is still in service.
        let token = app.invitation_token(SELLER);
        let mut scanner = app.browser("zh-Hans");
        scanner.open(&format!("/invitations/{token}")).await;
        assert_eq!(app.stored(&id).await.stage.name().as_str(), "service");
        assert!(!scanner.source.contains(&reference), "what a scanner of mail sees names no case");

        let mut seller = come_in(&app, "zh-Hans").await;
        assert_eq!(seller.path, case);
        assert!(seller.source.contains("Nothing came."));
        let answer = [
            ("position", "accepts-in-part"),
            ("text", "Half of it was our fault."),
            ("term-0-remedy", "refund"),
            ("term-0-debtor", "merchant"),
            ("term-0-amount", "70.00"),
            ("term-0-currency", "CNY"),
            ("term-0-due_days", "7"),
        ];
        seller.open(&format!("{case}/actions/respond")).await.send(&answer).await;
        assert_eq!((seller.status, seller.path.as_str()), (200, case.as_str()), "{:?}", seller.texts(".error"));

        // The consumer reads the offer in words of its own language, and takes it.
        consumer.open(&case).await;
        assert!(consumer.texts(".card.open li").iter().any(|line| line.contains("70") && line.contains("CNY")));
        let accept = consumer.attributes(".card.open a[href*='accept-offer']", "href").remove(0);
        consumer.open(&accept).await.send(&[]).await;
        assert_eq!(consumer.path, case, "{:?}", consumer.texts(".summary"));
        // The address of the seller is not verified, so an officer confirms the settlement.
        let _confirmed = app.act(&officer, &id, "confirm-service", serde_json::json!({})).await.expect(200);
        assert_eq!(app.stored(&id).await.outcome.unwrap().outcome.name().as_str(), "settled");
        consumer.open(&case).await;
        assert_eq!(consumer.attributes("[aria-current=step]", "aria-current").len(), 1);
    }

    async fn a_complaint_is_resumed_from_another_device_by_the_mailed_link(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut phone = app.browser("ru");
        answer_all(&mut phone).await;
        phone.send_form("form[action$='/link']", &[]).await;
        assert_eq!(phone.texts(".finding").len(), 1);
        app.send_mail().await;
        let mail = app.mails(CONSUMER).last().unwrap().text();
        let link = mail.split_whitespace().find_map(|word| word.split_once("/drafts/")).unwrap().1.to_owned();

        let mut other = app.browser("ru");
        other.open(&format!("/drafts/{link}")).await;
        assert_eq!(other.texts(".answers dt").len(), 12);
        assert!(other.source.contains("Silk House"));
        // One answer is changed: one page, then back to the check.
        let change = other.attributes("a[href*='/description?check=1']", "href").remove(0);
        other.open(&change).await.send(&[("description", "A better text.")]).await;
        assert_eq!(other.path, format!("/drafts/{link}"));
        assert!(other.source.contains("A better text."));
    }

    async fn a_form_that_is_sent_twice_has_its_effect_once(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut consumer = app.browser("en");
        let case = file(&app, &mut consumer).await;
        let id = case.rsplit('/').next().unwrap().to_owned();
        consumer.open(&format!("{case}/actions/withdraw")).await;
        let version = app.stored(&id).await.version;
        let page = (consumer.path.clone(), consumer.source.clone());
        consumer.send(&[("note", "Settled by telephone.")]).await;
        let after = app.stored(&id).await.version;
        assert!(after > version);
        (consumer.path, consumer.source) = page;
        consumer.send(&[("note", "Settled by telephone.")]).await;
        assert_eq!((consumer.status, consumer.path.as_str()), (200, case.as_str()));
        assert_eq!(app.stored(&id).await.version, after);
        // The page is gone back to and sent with other words: refused in words, and nothing happens.
        consumer.open(&case).await;
        assert!(consumer.attributes("a[href*='/actions/withdraw']", "href").is_empty());
    }

    async fn a_case_of_others_is_not_found(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let case = file(&app, &mut app.browser("en")).await;
        let mut stranger = app.browser("ur");
        for path in ["", "/filed", "/file", "/actions/withdraw", "/evidence/01a20b39-1da2-7287-98f3-495ba64ce2ea"] {
            stranger.open(&format!("{case}{path}")).await;
            assert_eq!(stranger.status, 401, "{path}");
            assert_eq!(stranger.attributes("a.main", "href"), ["/sign-in"]);
        }
        stranger.sign_in("somebody@example.pk").await;
        assert_eq!(stranger.path, "/cases");
        for path in ["", "/filed", "/file", "/actions/withdraw"] {
            stranger.open(&format!("{case}{path}")).await;
            assert_eq!(stranger.status, 404, "{path}");
            assert_eq!(stranger.attributes("html", "dir"), ["rtl"]);
        }
        stranger.send_form("form[action='/sign-out']", &[]).await.open("/cases").await;
        assert_eq!(stranger.status, 401);
    }
}
