//! `concord` over a database, with a folder and a mail server of the test.

use std::net::SocketAddr;
use std::time::Duration;

use serde_json::json;
use tempfile::TempDir;
use test_kit::process::{Process, Program};
use test_kit::smtp::MailServer;
use tests::code_in;

use super::connection::Connection;

/// How long the service may take to be ready, and to stop: a machine that builds beside it is slow.
pub(super) const BOUND: Duration = Duration::from_mins(1);

/// An office: one database, one secret, one folder of evidence, one mail server, and any number of processes.
pub(super) struct Office {
    database: String,
    pub(super) folder: TempDir,
    pub(super) mail: MailServer,
}

/// A process that serves, and where.
pub(super) struct Serving {
    pub(super) process: Process,
    pub(super) address: SocketAddr,
}

impl Office {
    pub(super) async fn over(database: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("concord-office-").tempdir().unwrap();
        Self { database: database.to_owned(), folder, mail: MailServer::start().await }
    }

    /// The binary, configured for this office and told to take any free port.
    pub(super) fn concord(&self, arguments: &[&str]) -> Program {
        let folder = self.folder.path();
        let program = Program::concord()
            .folder(folder)
            .env("CONCORD_DATABASE_URL", &self.database)
            .env("CONCORD_LISTEN", "127.0.0.1:0")
            .env("CONCORD_PUBLIC_URL", "https://odr.example")
            .env("CONCORD_SMTP_URL", self.mail.url())
            .env("CONCORD_EVIDENCE_URL", format!("file://{}", folder.join("evidence").display()))
            .env("CONCORD_SECRET_FILE", folder.join("secret"))
            .env("CONCORD_FILINGS_PER_DAY", "100000")
            .env("CONCORD_LOG_FORMAT", "json");
        arguments.iter().fold(program, Program::arg)
    }

    /// Runs a command to its end: whether it succeeded, and what it said on both streams.
    pub(super) fn run(&self, arguments: &[&str]) -> (bool, String) {
        let output = self.concord(arguments).output();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    }

    /// A process that serves. It logs no request: hundreds are sent.
    pub(super) fn serve(&self) -> Serving {
        let mut process = self.concord(&["serve"]).env("CONCORD_LOG", "warn,concord=info").start();
        let address = process.wait_for(BOUND, |line| {
            let (_, rest) = line.split_once("\"address\":\"")?;
            rest.split('"').next()?.parse().ok()
        });
        Serving { process, address }
    }

    /// The token of somebody who signs in with the code from the mail.
    pub(super) async fn sign_in(&self, serving: &Serving, email: &str) -> String {
        let mut connection = Connection::to(serving.address);
        let asked = connection.post("/api/v1/sign-in-codes", &json!({"email": email, "language": "en"}));
        let _nothing = asked.body_of(202);
        let mail = self.mail.mailbox().wait_for(|mail| mail.is_to(email), BOUND).await;
        let session = connection.post("/api/v1/sessions", &json!({"email": email, "code": code_in(&mail.text())}));
        session.body_of(201)["token"].as_str().unwrap().to_owned()
    }
}
