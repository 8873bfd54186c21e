//! The service in this process.

use std::sync::Arc;
use std::time::Duration;

use accounts::{Limits, Rate, Secret};
use axum::Router;
use casework::{App, Parts, Settings};
use domain::{CaseId, ManualClock, SeededEntropy};
use http::Edge;
use jiff::{SignedDuration, Timestamp};
use notifications::webhooks::{Client, Reach};
use notifications::{Mailer, Sender, Worker, webhooks};
use store::{DatabaseUrl, EvidenceStore, Store, StoreOptions, Unit};
use tempfile::TempDir;
use test_kit::databases::TestDatabase;
use test_kit::smtp::{Mail, MailServer};
use workflow::Case;

/// When every test begins: a Monday, 17:00 in the office.
pub const NOW: &str = "2026-11-23T09:00:00Z";
/// The state of the office.
pub const OFFICE: &str = "CN";

/// Rounds after which a job that never comes to an end is taken for broken.
const ROUNDS: u32 = 10_000;
/// Cases in one run of the timer.
const BATCH: u16 = 200;

/// The service over one database, with everything from outside in the test's hands.
pub struct TestApp {
    /// The use cases, for what no surface shows.
    pub app: App,
    /// The clock.
    pub clock: Arc<ManualClock>,
    /// The mail server that all mail goes to.
    pub mail: MailServer,
    worker: Worker,
    webhooks: webhooks::Worker,
    routes: Router,
    _evidence: TempDir,
}

/// Makes a fresh database one of the service.
pub async fn migrated(url: &str) {
    let store = open(url, 1).await;
    store.migrate().await.expect("the schema is made");
    store.close().await.expect("the store closes");
}

async fn open(url: &str, seed: u64) -> Store {
    let url: DatabaseUrl = url.parse().expect("the kit gives addresses of databases");
    Store::open(&StoreOptions::for_tests(url), Arc::new(SeededEntropy::new(seed))).await.expect("the store opens")
}

/// Limits that do not come into the way of many people at one network address, or of a clock that leaps over months.
fn wide_limits() -> Limits {
    let much = Rate { count: 1_000_000, window: SignedDuration::from_hours(24) };
    let long = SignedDuration::from_hours(24 * 2_000);
    Limits {
        codes_per_address: much,
        codes_per_address_daily: much,
        codes_per_client: much,
        sign_ins_per_client: much,
        session_idle: long,
        session_life: long,
        staff_session_idle: long,
        staff_session_life: long,
        ..Limits::default()
    }
}

impl TestApp {
    /// The service at [`NOW`], with limits that are out of the way, but for those on filing.
    pub async fn new(database: &TestDatabase) -> Self {
        Self::with(database, |_| ()).await
    }

    /// The same with other settings.
    pub async fn with(database: &TestDatabase, change: impl FnOnce(&mut Settings)) -> Self {
        let office = OFFICE.parse().expect("a state");
        let mut settings = Settings::new(office, "https://odr.example");
        settings.limits = wide_limits();
        change(&mut settings);
        let clock = Arc::new(ManualClock::at(NOW.parse().expect("an instant")));
        let folder = tempfile::Builder::new().prefix("concord-evidence-").tempdir().expect("a temporary folder");
        let app = App::new(Parts {
            store: open(&database.url, 7).await,
            evidence: EvidenceStore::in_folder(folder.path()).expect("a folder for evidence"),
            clock: clock.clone(),
            entropy: Arc::new(SeededEntropy::new(3)),
            secret: Secret::new([9; 32]),
            settings,
        });
        let edge = Edge {
            clock: Arc::clone(&app.clock),
            entropy: Arc::clone(&app.entropy),
            is_https: true,
            trusted_proxies: [].into(),
            time_limit: Duration::from_secs(30),
            body_limit: 256 * 1024,
        };
        let routes = http::protect(api::router(&app).merge(web::router(&app)), &edge);
        let mail = MailServer::start().await;
        let sender = Sender::parse("Concord <concord@odr.example>").expect("an address");
        let mailer = Mailer::relay(sender, &mail.url()).expect("the address of a relay");
        let worker = Worker::new(app.clone(), mailer);
        let client = Client::new(Reach::ThisMachineToo).expect("TLS has its versions");
        let webhooks = webhooks::Worker::new(app.clone(), client);
        Self { app, clock, mail, worker, webhooks, routes, _evidence: folder }
    }

    /// The routes with all layers around them.
    pub fn routes(&self) -> Router {
        self.routes.clone()
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.app.now()
    }

    /// Moves the clock on by whole days, and lets the jobs work.
    pub async fn later_days(&self, days: i64) {
        self.clock.advance(SignedDuration::from_hours(24 * days));
        self.run_jobs().await;
    }

    /// Moves the clock to where the first limit of this case ends, and lets the jobs work.
    pub async fn let_expire(&self, case: &str) {
        let due = self.stored(case).await.next_due().expect("a limit runs").due.at;
        self.clock.advance_to(due);
        self.run_jobs().await;
    }

    /// Lets everything that works beside the surfaces work until there is nothing to do: the timer, mail, webhooks,
    /// statistics.
    pub async fn run_jobs(&self) {
        for _ in 0..ROUNDS {
            let expired = casework::expire(&self.app, BATCH).await.expect("the timer works");
            assert_eq!(expired.failed, 0, "cases whose limits could not be applied");
            let sent = self.send_mail().await + self.call_webhooks().await;
            if expired.claimed == 0 && sent == 0 {
                casework::fold_statistics(&self.app).await.expect("statistics are folded");
                return;
            }
        }
        panic!("the jobs do not come to an end");
    }

    /// Sends what is due in the outbox, and returns how many notices were worked on.
    pub async fn send_mail(&self) -> usize {
        let mut all = 0;
        for _ in 0..ROUNDS {
            match self.worker.send_due().await.expect("the outbox is worked on") {
                0 => return all,
                some => all += some,
            }
        }
        panic!("the outbox does not become empty");
    }

    /// Calls the webhooks for which something is due, and returns how many events were worked on.
    pub async fn call_webhooks(&self) -> usize {
        let mut all = 0;
        for _ in 0..ROUNDS {
            match self.webhooks.send_due().await.expect("the events are worked on") {
                0 => return all,
                some => all += some,
            }
        }
        panic!("the events do not come to an end");
    }

    /// The mail that went to an address so far, oldest first.
    #[must_use]
    pub fn mails(&self, to: &str) -> Vec<Mail> {
        self.mail.mailbox().to(to)
    }

    /// The case as it is stored.
    pub async fn stored(&self, case: &str) -> Case {
        let id: CaseId = case.parse().expect("the id of a case");
        let found = self.app.store.read(async |unit: Unit| unit.cases().get(id).await).await;
        found.expect("the database answers").expect("there is such a case")
    }
}
