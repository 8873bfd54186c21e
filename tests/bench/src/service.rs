//! The service in this process, listening on loopback, with its jobs beside it: what `concord serve` runs, but for limits
//! that one client would reach at once, and mail that goes into memory.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use accounts::{Client, Limits, Manager, NewAccount, Principal, Purpose, Rate, Secret, totp};
use casework::{App, Parts, RegisterChange, Sent, Settings};
use domain::{CaseId, Language, MailAddress, Role};
use http::Edge;
use jiff::SignedDuration;
use notifications::{Mailer, Sender, Worker};
use store::{ChallengePurpose, DatabaseUrl, EvidenceStore, Store, StoreOptions, Unit};
use tempfile::TempDir;
use test_kit::databases::TestDatabase;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::dispute::Failure;
use crate::lifecycle::{MERCHANTS, complaint, merchant_domain};
use crate::system::{SystemClock, SystemEntropy};

/// What a service is to be like.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// PostgreSQL: the server that `CONCORD_TEST_POSTGRES` names, else one that is started for this. If not, SQLite.
    pub postgres: bool,
    /// Whether the mail of the cases is written while they go on, as it is in a service.
    pub mail: bool,
}

/// A service that runs.
pub struct Service {
    /// Where it listens.
    pub address: SocketAddr,
    /// The use cases, for what no surface shows: codes and links that go out by mail.
    pub app: App,
    stopped: CancellationToken,
    tasks: TaskTracker,
    _database: TestDatabase,
    _evidence: TempDir,
}

async fn migrated(url: &str) {
    let made = async {
        let store = Store::open(&StoreOptions::new(url.parse()?), Arc::new(SystemEntropy)).await?;
        store.migrate().await?;
        store.close().await?;
        Ok::<(), Failure>(())
    };
    if let Err(error) = made.await {
        panic!("the schema is not made: {error}");
    }
}

impl Service {
    /// Starts a service on an empty database, with the domains of the merchants confirmed.
    ///
    /// # Errors
    /// If it does not start, with the reason.
    pub async fn start(wanted: Wanted) -> Result<Self, Failure> {
        let database = if wanted.postgres {
            TestDatabase::postgres(migrated).await?
        } else {
            TestDatabase::sqlite(migrated).await
        };
        let url: DatabaseUrl = database.url.parse()?;
        let evidence = tempfile::tempdir()?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let mut settings = Settings::new("KZ".parse()?, format!("http://{address}"));
        settings.limits = limits();
        let app = App::new(Parts {
            store: Store::open(&StoreOptions::new(url), Arc::new(SystemEntropy)).await?,
            evidence: EvidenceStore::in_folder(evidence.path())?,
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
            secret: Secret::new([9; 32]),
            settings,
        });
        confirm_domains(&app).await?;
        let (stopped, tasks) = (CancellationToken::new(), TaskTracker::new());
        serve(&app, listener, &stopped, &tasks);
        if wanted.mail {
            let (mailer, _mailbox) = Mailer::mailbox(Sender::parse("Concord <concord@odr.example>")?);
            let (worker, token) = (Worker::new(app.clone(), mailer), stopped.clone());
            tasks.spawn(async move { worker.run(token.cancelled()).await });
        }
        Ok(Self { address, app, stopped, tasks, _database: database, _evidence: evidence })
    }

    /// The token in the link that the merchant of a case was sent.
    ///
    /// # Errors
    /// If it was sent none.
    pub async fn invitation(&self, case: CaseId) -> Result<Invited, Failure> {
        let found = self.app.store.read(async |unit: Unit| unit.invitations().of(case).await).await?;
        let invitation = found.last().ok_or("the merchant was not invited")?.id;
        let token = accounts::link_token(&self.app.secret, Purpose::InvitationLink, invitation);
        Ok(Invited { token, subject: invitation.as_uuid() })
    }

    /// The code that was sent to somebody who signs in.
    ///
    /// # Errors
    /// If none was sent.
    pub async fn sign_in_code(&self, email: &str) -> Result<String, Failure> {
        code(&self.app, ChallengePurpose::SignIn, email, None).await
    }

    /// The code that was sent to somebody invited.
    ///
    /// # Errors
    /// If none was sent.
    pub async fn invitation_code(&self, email: &str, invited: &Invited) -> Result<String, Failure> {
        code(&self.app, ChallengePurpose::Invitation, email, Some(invited.subject)).await
    }

    /// Stops it, after the requests that are running.
    pub async fn stop(self) {
        self.stopped.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }
}

/// Who was invited to a case.
#[derive(Debug, Clone)]
pub struct Invited {
    /// The token in the link.
    pub token: String,
    subject: uuid::Uuid,
}

fn serve(app: &App, listener: TcpListener, stopped: &CancellationToken, tasks: &TaskTracker) {
    let edge = Edge {
        clock: Arc::clone(&app.clock),
        entropy: Arc::clone(&app.entropy),
        is_https: false,
        trusted_proxies: [].into(),
        time_limit: Duration::from_secs(30),
        body_limit: 256 * 1024,
    };
    let routes = http::protect(api::router(app), &edge).into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, routes).with_graceful_shutdown(stopped.clone().cancelled_owned());
    let token = stopped.clone();
    tasks.spawn(async move {
        // The connections that the client keeps open would hold up a stop.
        tokio::select! {
            _ = serving.into_future() => {}
            () = token.cancelled() => {}
        }
    });
}

/// All load comes from one network address, and merchants are invited more often than they would be.
fn limits() -> Limits {
    let much = Rate { count: u32::MAX, window: SignedDuration::from_hours(24) };
    Limits {
        codes_per_address: much,
        codes_per_address_daily: much,
        codes_per_client: much,
        sign_ins_per_client: much,
        ..Limits::default()
    }
}

/// Lets an officer confirm the domain of each merchant, so that opening an invitation serves the case and an acceptance
/// settles it. A merchant comes into the register by a first complaint.
async fn confirm_domains(app: &App) -> Result<(), Failure> {
    let officer = officer(app).await?;
    for merchant in 0..MERCHANTS {
        let consumer = format!("first-{merchant}@example.kz");
        let token = sign_in(app, &consumer, None).await?;
        let caller = app.accounts().authenticate(&token).await?;
        let input = serde_json::from_value(complaint(&consumer, merchant, &format!("first-{merchant}")))?;
        let filed = casework::file(app, &caller, &Sent::once(), &input).await?;
        let case = app.store.read(async |unit: Unit| unit.cases().get(filed.case).await).await?;
        let entry = case.ok_or("the case that was filed is not there")?.register_entry;
        let version = casework::merchant(app, &officer, entry).await?.merchant.version;
        let change = RegisterChange::ConfirmDomain { domain: merchant_domain(merchant) };
        casework::change_merchant(app, &officer, entry, version, change).await?;
    }
    Ok(())
}

async fn officer(app: &App) -> Result<Principal, Failure> {
    let email = "officer@odr.example";
    let new = NewAccount {
        email: email.parse()?,
        name: "An Officer".parse()?,
        role: Role::Officer,
        language: Language::EN,
        country: Some("KZ".parse()?),
    };
    let seed = app.accounts().create(Manager::Operator, new).await?.seed.ok_or("an officer has a second factor")?;
    let token = sign_in(app, email, Some(&seed)).await?;
    Ok(app.accounts().authenticate(&token).await?)
}

async fn sign_in(app: &App, email: &str, seed: Option<&totp::Seed>) -> Result<String, Failure> {
    let client = Client::new(email);
    let address: MailAddress = email.parse()?;
    app.accounts().request_code(&client, &address, Language::EN).await?;
    let code = code(app, ChallengePurpose::SignIn, email, None).await?;
    let second = seed.map(|seed| seed.code(totp::step_at(app.now())));
    let opened = app.accounts().sign_in(&client, &address, &code, second.as_deref()).await?;
    Ok(opened.token.reveal())
}

async fn code(
    app: &App,
    purpose: ChallengePurpose,
    email: &str,
    subject: Option<uuid::Uuid>,
) -> Result<String, Failure> {
    let now = app.now();
    let open = app.store.read(async |unit: Unit| unit.challenges().open(purpose, email, subject, 5, now).await).await?;
    let challenge = open.first().ok_or("no code was sent")?;
    Ok(app.accounts().code_of(purpose, challenge.id).to_string())
}
