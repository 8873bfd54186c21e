//! How heavy the pages are: packed as they travel, in every language. Bytes, not times.

use std::io::Write;

use domain::Language;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;
use tests::{TestApp, migrated};

use super::{come_in, file};

/// What the first visit may weigh, style sheet and all: one round trip of a fresh connection.
const FIRST: usize = 14_000;
/// Any further page.
const SECOND: usize = 6_000;
/// The page of a case with fifty messages.
const CASE: usize = 20_000;

fn packed(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

on_each_database! {
    prepared by migrated;

    async fn no_page_is_too_heavy_in_any_language(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut consumer = app.browser("en");
        let case = file(&app, &mut consumer).await;
        let id = case.rsplit('/').next().unwrap().to_owned();
        app.run_jobs().await;
        let seller = come_in(&app, "en").await;
        assert_eq!(seller.path, case);
        let officer = app.officer("officer@example.org").await;
        let _confirmed = app.act(&officer, &id, "confirm-service", json!({})).await.expect(200);
        for number in 0..50 {
            let text = format!("Message {number}: when does it come, and who pays for the way back of the parcel?");
            consumer.open(&format!("{case}/actions/message")).await.send(&[("text", &text)]).await;
            assert_eq!(consumer.path, case, "{:?}", consumer.texts(".summary"));
        }
        assert_eq!(consumer.texts("[aria-labelledby=messages] .words").len(), 50);

        let mut stranger = app.browser("en");
        let style = {
            stranger.open("/").await;
            stranger.attributes("link[rel=stylesheet]", "href").remove(0)
        };
        stranger.open(&style).await;
        let style = packed(&stranger.source);
        let draft = {
            stranger.open("/complaint").await.send(&[]).await;
            stranger.path.rsplit_once('/').unwrap().0.to_owned()
        };
        for language in Language::ALL {
            let tag = language.tag();
            stranger.open(&format!("/?lang={tag}")).await;
            let first = packed(&stranger.source) + style;
            assert!(first <= FIRST, "{tag}: the first visit weighs {first}");
            let questions = ["problem", "category", "merchant", "remedies", "consents"];
            let pages = ["/complaint", "/sign-in", "/notices", draft.as_str()].map(str::to_owned);
            for page in pages.into_iter().chain(questions.map(|question| format!("{draft}/{question}"))) {
                stranger.open(&page).await;
                assert_eq!(stranger.status, 200, "{page}");
                let weight = packed(&stranger.source);
                assert!(weight <= SECOND, "{tag}: {page} weighs {weight}");
            }
            consumer.open(&format!("{case}?lang={tag}")).await;
            let weight = packed(&consumer.source);
            assert!(consumer.status == 200 && weight <= CASE, "{tag}: the case weighs {weight}");
        }
    }

    async fn every_page_of_an_action_is_written_in_every_language(database: &TestDatabase) {
        let app = TestApp::new(database).await;
        let mut consumer = app.browser("en");
        let case = file(&app, &mut consumer).await;
        for language in Language::ALL {
            let tag = language.tag();
            for name in workflow::CommandName::ALL.iter().filter(|name| name.is_action()) {
                // Choosing a mediator is for officers, whose roster it shows.
                if matches!(name, workflow::CommandName::Appoint | workflow::CommandName::Replace) {
                    continue;
                }
                let path = format!("{case}/actions/{}?lang={tag}", name.as_str());
                consumer.open(&path).await;
                assert_eq!(consumer.status, 200, "{path}");
                assert_eq!(consumer.attributes("html", "lang"), [tag]);
                let weight = packed(&consumer.source);
                assert!(weight <= SECOND, "{path} weighs {weight}");
            }
        }
    }
}
