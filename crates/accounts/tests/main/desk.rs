//! What the tests share: a front desk over a migrated database, with a clock that they move.

use std::sync::Arc;

use accounts::{Accounts, Client, Limits, Opened, Secret, SignInError};
use domain::{Clock, Language, MailAddress, ManualClock, SeededEntropy};
use jiff::SignedDuration;
use store::{ChallengePurpose, DatabaseUrl, Store, StoreOptions, Submission};
use test_kit::databases::TestDatabase;

pub(crate) struct Desk {
    pub(crate) accounts: Accounts,
    pub(crate) store: Store,
    pub(crate) clock: Arc<ManualClock>,
}

pub(crate) async fn migrated(url: &str) {
    let store = open(url).await;
    store.migrate().await.unwrap();
    store.close().await.unwrap();
}

async fn open(url: &str) -> Store {
    let url: DatabaseUrl = url.parse().unwrap();
    Store::open(&StoreOptions::for_tests(url), Arc::new(SeededEntropy::new(7))).await.unwrap()
}

pub(crate) async fn desk(database: &TestDatabase) -> Desk {
    let store = open(&database.url).await;
    let clock = Arc::new(ManualClock::at("2026-11-23T09:00:00Z".parse().unwrap()));
    let (entropy, secret) = (Arc::new(SeededEntropy::new(3)), Secret::new([9; 32]));
    let accounts = Accounts::new(store.clone(), clock.clone(), entropy, secret, Arc::new(Limits::default()));
    Desk { accounts, store, clock }
}

pub(crate) fn client() -> Client {
    Client::new("192.0.2.7")
}

pub(crate) fn mail(text: &str) -> MailAddress {
    text.parse().unwrap()
}

pub(crate) fn submission(desk: &Desk, key: &str) -> Submission {
    Submission { scope: "test".into(), key: key.into(), fingerprint: [1; 32], at: desk.clock.now() }
}

impl Desk {
    pub(crate) async fn request(&self, email: &str) -> Result<(), accounts::RequestCodeError> {
        self.accounts.request_code(&client(), &mail(email), Language::EN).await
    }

    /// The newest code that was mailed to an address, or none that can still be used.
    pub(crate) async fn code(&self, email: &str) -> String {
        let now = self.clock.now();
        let open = self
            .store
            .read(|unit| async move { unit.challenges().open(ChallengePurpose::SignIn, email, None, 5, now).await })
            .await
            .unwrap();
        self.accounts.code_of(ChallengePurpose::SignIn, open[0].id).to_string()
    }

    pub(crate) async fn try_code(&self, email: &str, code: &str, totp: Option<&str>) -> Result<Opened, SignInError> {
        self.accounts.sign_in(&client(), &mail(email), code, totp).await
    }

    pub(crate) async fn signed_in(&self, email: &str) -> Opened {
        self.request(email).await.unwrap();
        let code = self.code(email).await;
        self.try_code(email, &code, None).await.unwrap()
    }

    pub(crate) async fn principal(&self, opened: &Opened) -> accounts::Principal {
        self.accounts.authenticate(&opened.token.reveal()).await.unwrap()
    }

    pub(crate) fn later(&self, minutes: i64) {
        self.clock.advance(SignedDuration::from_mins(minutes));
    }
}
