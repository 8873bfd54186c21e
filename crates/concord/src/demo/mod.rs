//! `concord demo`: the whole service with sample people, cases in every stage and a visible mailbox. Nothing is kept.
//!
//! The cases are made by the same use cases that people use, in the weeks before now, under a clock that is moved by hand;
//! then the service goes on under the machine's clock.

mod pages;
mod people;
mod scripts;
mod seed;

use std::error::Error;
use std::fmt::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use casework::{App, Parts, Settings};
use domain::{Clock, Entropy, ManualClock};
use jiff::SignedDuration;
use notifications::webhooks::{Client, Reach};
use notifications::{Mailer, Sender};
use store::{EvidenceStore, Store, StoreOptions};
use tokio::net::TcpListener;

use crate::cli::DemoArguments;
use crate::configuration::Configuration;
use crate::system::{SystemClock, SystemEntropy};
use crate::{opening, say, serve};

/// The oldest sample case was filed so many days ago: long enough for one to have gone through every stage.
const DAYS: i64 = 75;

/// Runs the demonstration until it is stopped.
pub(crate) async fn run(arguments: DemoArguments) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let listener = listen(arguments.port).await?;
    let address = listener.local_addr()?;
    let public_url = format!("http://localhost:{}", address.port());
    let configuration = Configuration::read(None, [("CONCORD_PUBLIC_URL".to_owned(), public_url.clone())].into_iter())?;

    let options = StoreOptions {
        durability: store::Durability::Relaxed,
        ..StoreOptions::new(store::DatabaseUrl::of_file(folder.path().join("demo.db")))
    };
    let store = Store::open(&options, Arc::clone(&entropy)).await?;
    store.migrate().await?;
    let evidence = EvidenceStore::in_folder(&folder.path().join("evidence"))?;
    let secret = opening::secret(&folder.path().join("secret"), &*entropy)?;
    let parts = |clock: Arc<dyn Clock>| Parts {
        store: store.clone(),
        evidence: evidence.clone(),
        clock,
        entropy: Arc::clone(&entropy),
        secret: secret.clone(),
        settings: Settings::new(configuration.office_state, public_url.clone()),
    };

    let (mailer, mailbox) = Mailer::mailbox(Sender::parse(&configuration.mail_from)?);
    let past = Arc::new(ManualClock::at(SystemClock.now() - SignedDuration::from_hours(24 * DAYS)));
    let staff = seed::fill(&App::new(parts(past.clone())), &past, &mailer, DAYS).await?;
    let app = App::new(parts(Arc::new(SystemClock)));
    casework::fold_statistics(&app).await?;

    say(welcome(&public_url, &staff));
    let routes = serve::routes(&app, &configuration, pages::routes(&app, mailbox, staff));
    let webhooks = Client::new(Reach::ThisMachineToo)?;
    let service = serve::Service { app, mailer, webhooks, routes, listener, operations: None };
    service.run(serve::stop_signal()).await?;
    Ok(())
}

/// The port that was asked for, or a free one if somebody has it.
async fn listen(port: u16) -> Result<TcpListener, std::io::Error> {
    let address = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    match TcpListener::bind(address(port)).await {
        Ok(listener) => Ok(listener),
        Err(_taken) => TcpListener::bind(address(0)).await,
    }
}

/// Where the service is, who the sample people are, and how to sign in as each.
fn welcome(url: &str, staff: &[people::StaffMember]) -> String {
    let mut text = format!(
        "Concord runs at {url} with sample data; nothing is kept.\n\n\
         API, to browse and try:   {url}/api/docs\n\
         Mail it would have sent:  {url}/dev/mailbox\n\
         People and their codes:   {url}/dev/people\n\n\
         To sign in as anybody: open {url}/sign-in, give the address, and read the code in the mailbox; staff add the\n\
         second factor from /dev/people. Programs do the same by POST /api/v1/sign-in-codes and /api/v1/sessions.\n\n\
         Consumers:\n"
    );
    for person in people::CONSUMERS {
        let _ = writeln!(text, "  {:<28} {} ({})", person.email, person.name, person.language);
    }
    text.push_str("\nStaff:\n");
    for member in staff {
        let _ = writeln!(text, "  {:<28} {} ({})", member.email, member.name, member.role);
    }
    text.push_str("\nMerchants come in by the link in their invitation: see the mailbox.\nCtrl-C stops it.");
    text
}
