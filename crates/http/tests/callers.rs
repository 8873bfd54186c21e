//! Who is asking is known from the token, and a token that opens nothing is told so.

use std::sync::Arc;

use accounts::{Accounts, Limits, Secret, Token, TokenKind};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::routing::get;
use domain::{Language, ManualClock, SeededEntropy};
use http::{Caller, Desk, Known, ProblemType};
use store::{ChallengePurpose, DatabaseUrl, Store, StoreOptions};
use test_kit::databases::TestDatabase;
use test_kit::on_each_database;

use crate::service::{Answer, Service};

#[derive(Clone)]
struct House {
    accounts: Accounts,
    store: Store,
    clock: Arc<ManualClock>,
}

impl Desk for House {
    fn accounts(&self) -> &Accounts {
        &self.accounts
    }
}

async fn migrated(url: &str) {
    let store = open(url).await;
    store.migrate().await.unwrap();
    store.close().await.unwrap();
}

async fn open(url: &str) -> Store {
    let url: DatabaseUrl = url.parse().unwrap();
    Store::open(&StoreOptions::for_tests(url), Arc::new(SeededEntropy::new(7))).await.unwrap()
}

async fn house(database: &TestDatabase) -> House {
    let store = open(&database.url).await;
    let clock = Arc::new(ManualClock::at("2026-05-03T10:00:00Z".parse().unwrap()));
    let (entropy, secret) = (Arc::new(SeededEntropy::new(3)), Secret::new([9; 32]));
    let accounts = Accounts::new(store.clone(), clock.clone(), entropy, secret, Arc::new(Limits::default()));
    House { accounts, store, clock }
}

impl House {
    fn service(&self) -> Service {
        let who = async |Caller(caller): Caller| format!("{caller:?}");
        let known = async |Known(caller): Known| format!("{caller:?}");
        Service::of(Router::new().route("/who", get(who)).route("/known", get(known)).with_state(self.clone()))
    }

    /// Signs somebody in, as they would with the code from their mail.
    async fn token(&self, email: &str) -> String {
        let (client, address) = (accounts::Client::new("192.0.2.0/24"), email.parse().unwrap());
        self.accounts.request_code(&client, &address, Language::EN).await.unwrap();
        let now = domain::Clock::now(&*self.clock);
        let sent = self
            .store
            .read(|unit| async move { unit.challenges().open(ChallengePurpose::SignIn, email, None, 5, now).await })
            .await
            .unwrap();
        let code = self.accounts.code_of(ChallengePurpose::SignIn, sent[0].id).to_string();
        self.accounts.sign_in(&client, &address, &code, None).await.unwrap().token.reveal()
    }
}

async fn ask(service: &Service, path: &str, authorization: Option<&str>) -> Answer {
    let request =
        authorization.iter().fold(Request::get(path), |request, value| request.header("authorization", *value));
    service.answer(request.body(Body::empty()).unwrap()).await
}

on_each_database! {
    prepared by migrated;

    async fn somebody_signed_in_is_known_and_somebody_without_a_token_is_nobody(database: &TestDatabase) {
        let house = house(database).await;
        let service = house.service();
        let bearer = format!("Bearer {}", house.token("aigul@example.kz").await);
        assert!(ask(&service, "/who", Some(&bearer)).await.text().starts_with("Account("));
        assert!(ask(&service, "/known", Some(&bearer)).await.text().starts_with("Account("));
        assert_eq!(ask(&service, "/who", None).await.text(), "Anonymous");
    }

    async fn whoever_must_be_known_and_is_not_is_told_how(database: &TestDatabase) {
        let service = house(database).await.service();
        let fresh = |kind| format!("Bearer {}", Token::fresh(kind, &SeededEntropy::new(1)).reveal());
        let (session, key) = (fresh(TokenKind::Session), fresh(TokenKind::ApiKey));
        for (path, authorization, expected) in [
            ("/known", None, ProblemType::NotSignedIn),
            ("/who", Some(session.as_str()), ProblemType::SessionExpired),
            ("/who", Some(key.as_str()), ProblemType::ApiKeyUnknown),
            ("/who", Some("Bearer nonsense"), ProblemType::NotSignedIn),
            ("/who", Some("Basic YTpi"), ProblemType::MalformedHeader),
        ] {
            let answer = ask(&service, path, authorization).await;
            assert_eq!(answer.json()["type"], expected.uri(), "{authorization:?}");
            let challenge = if answer.status == StatusCode::UNAUTHORIZED { "Bearer" } else { "" };
            assert_eq!(answer.header("www-authenticate"), challenge, "{authorization:?}");
        }
    }
}
