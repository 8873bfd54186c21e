//! One server a test binary, one database a test, copied from a template that nobody is connected to.

use std::any::type_name_of_val;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Child, Command};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

use crate::programs::{self, PostgresPrograms};
use crate::watchdog::{User, shell};

/// How long a server may take to answer: a cold disk shared by two builds needs a few seconds.
const START: Duration = Duration::from_mins(1);

/// The databases that tests copy, by the name of the function that prepared them. Held while one is copied: PostgreSQL
/// refuses to copy a database that somebody is connected to, and copying is itself a connection.
static TEMPLATES: Mutex<BTreeMap<&'static str, String>> = Mutex::const_new(BTreeMap::new());

static NUMBER: AtomicU32 = AtomicU32::new(1);

/// A database copied for one test, dropped with this.
#[derive(Debug)]
pub(super) struct Copy {
    name: String,
    url: String,
    server: &'static Server,
}

impl Copy {
    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let dropped = self.server.run(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        // Failing here would hide why the test failed; whatever is left goes with the server, or with the watchdog.
        drop(dropped);
    }
}

pub(super) async fn copy_of_template(prepare: impl AsyncFn(&str)) -> Result<Copy, String> {
    let server = Server::of_this_binary()?;
    let function = type_name_of_val(&prepare);
    let mut templates = TEMPLATES.lock().await;
    let template = if let Some(template) = templates.get(function) {
        template.clone()
    } else {
        let template = fresh_name();
        server.run(&format!("CREATE DATABASE {template}"))?;
        prepare(&server.url_of(&template)).await;
        server.run(&format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{template}' AND pid <> pg_backend_pid()"
        ))?;
        templates.insert(function, template.clone());
        template
    };
    let name = fresh_name();
    server.run(&format!("CREATE DATABASE {name} TEMPLATE {template}"))?;
    Ok(Copy { url: server.url_of(&name), name, server })
}

/// Unlike any name in another process that uses the same server.
fn fresh_name() -> String {
    format!("{}{}", prefix(), NUMBER.fetch_add(1, Ordering::Relaxed))
}

fn prefix() -> String {
    format!("concord_test_{}_", std::process::id())
}

#[derive(Debug)]
struct Server {
    psql: PathBuf,
    /// Of its maintenance database.
    url: String,
    /// Ends the server, or drops what is left on one that is not ours, after this process. Never dropped: it is in a static.
    _watchdog: Child,
}

impl Server {
    fn of_this_binary() -> Result<&'static Self, String> {
        static SERVER: OnceLock<Result<Server, String>> = OnceLock::new();
        SERVER
            .get_or_init(|| match std::env::var("CONCORD_TEST_POSTGRES") {
                Ok(url) if !url.is_empty() => Self::at(&url),
                _ => Self::start(),
            })
            .as_ref()
            .map_err(Clone::clone)
    }

    /// The server that the environment names. That it does not answer is a failure, not a skip.
    fn at(url: &str) -> Result<Self, String> {
        let psql = programs::find("psql").ok_or("CONCORD_TEST_POSTGRES is set, but the program psql is not found")?;
        let script = "wait_for_the_end\n\
            \"$1\" -qAt -d \"$2\" -c \"SELECT format('DROP DATABASE IF EXISTS %I WITH (FORCE)', datname) FROM pg_database \
            WHERE starts_with(datname, '$3')\" | \"$1\" -qAt -d \"$2\"";
        let watchdog = shell(script, &[&psql.display().to_string(), url, &prefix()], None);
        let server = Self { psql, url: url.to_owned(), _watchdog: watchdog.map_err(|error| error.to_string())? };
        server.run("SELECT 1").expect("the server that CONCORD_TEST_POSTGRES names answers");
        Ok(server)
    }

    /// A server in a temporary folder that listens on a socket there and writes nothing it would need after a crash.
    fn start() -> Result<Self, String> {
        let programs = PostgresPrograms::find().map_err(|missing| format!("the program {missing} is not found"))?;
        let user = User::instead_of_root().map_err(|error| format!("no user to run the server as: {error}"))?;
        // Kept: the watchdog removes it, after the server has let go of it.
        let folder =
            tempfile::Builder::new().prefix("concord-pg-").tempdir().expect("a temporary folder is made").keep();
        if let Some(user) = user {
            std::os::unix::fs::chown(&folder, Some(user.uid), Some(user.gid)).expect("root gives the folder away");
        }
        let folder = folder.display().to_string();
        // Locale C: text sorts by bytes, as in SQLite. The second server process is gone before the folder is.
        let script = r#"
            trap '' HUP
            "$1" --no-sync --no-locale --encoding=UTF8 --auth=trust --username=concord -D "$3/data" >"$3/log" 2>&1 &&
            "$2" -D "$3/data" -k "$3" -c listen_addresses= -c max_connections=300 -c shared_buffers=64MB \
                -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c log_min_messages=fatal \
                </dev/null >>"$3/log" 2>&1 &
            wait_for_the_end
            [ -f "$3/data/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$3/data/postmaster.pid")"
            wait
            rm -rf "$3"
        "#;
        let (initdb, postgres) = (programs.initdb.display().to_string(), programs.postgres.display().to_string());
        let watchdog = shell(script, &[&initdb, &postgres, &folder], user).map_err(|error| error.to_string())?;
        let url = format!("postgres://concord@localhost/postgres?host={folder}");
        let server = Self { psql: programs.psql, url, _watchdog: watchdog };
        server.wait_until_it_answers(&folder);
        Ok(server)
    }

    fn wait_until_it_answers(&self, folder: &str) {
        let begun = Instant::now();
        while let Err(error) = self.run("SELECT 1") {
            let log = || std::fs::read_to_string(format!("{folder}/log")).unwrap_or_default();
            assert!(begun.elapsed() < START, "PostgreSQL did not start within {START:?}: {error}\n{}", log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Runs one statement on the maintenance database.
    fn run(&self, statement: &str) -> Result<(), String> {
        let output = Command::new(&self.psql)
            .args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", &self.url, "-c", statement])
            .output()
            .map_err(|error| error.to_string())?;
        if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
    }

    fn url_of(&self, database: &str) -> String {
        with_database(&self.url, database)
    }
}

/// `url` with its path replaced.
fn with_database(url: &str, database: &str) -> String {
    let (rest, query) = url.split_once('?').map_or((url, None), |(rest, query)| (rest, Some(query)));
    let (scheme, authority) = rest.split_once("://").unwrap_or(("postgres", rest));
    let authority = authority.split('/').next().unwrap_or_default();
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}://{authority}/{database}{query}")
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn the_database_in_an_address_is_replaced_and_the_rest_kept() {
        assert_eq!(with_database("postgres://a:b@h:1/old?x=/y", "new"), "postgres://a:b@h:1/new?x=/y");
        assert_eq!(with_database("postgresql://h", "new"), "postgresql://h/new");
        assert_eq!(with_database("postgres://h/", "new"), "postgres://h/new");
    }
}
