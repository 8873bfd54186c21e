//! `concord check`: each line says what is right, or what is wrong and what to do.

use std::error::Error;
use std::fmt::Write;
use std::process::ExitCode;
use std::sync::Arc;

use store::EvidenceStore;

use crate::configuration::{Configuration, KEYS};
use crate::system::SystemEntropy;
use crate::{opening, say};

/// Every key of the configuration, as a commented TOML file.
pub(crate) fn keys() -> String {
    let mut text = String::from("# Every key of the configuration. CONCORD_<KEY> in capitals overrides the file.\n");
    for key in KEYS {
        let _ = write!(text, "\n# {}\n", key.meaning);
        let _ = match (key.default, key.example) {
            (Some(default), None) => writeln!(text, "{} = {default:?}", key.name),
            (Some(default), Some(example)) => writeln!(text, "{} = {default:?} # such as {example:?}", key.name),
            (None, example) => writeln!(text, "# {} = {:?}", key.name, example.unwrap_or_default()),
        };
    }
    text
}

/// Checks what the service needs, one line each.
pub(crate) async fn run(configuration: &Configuration) -> ExitCode {
    let mut lines = Lines { failed: false };
    lines.note("configuration", Ok("every key and value is understood".to_owned()));
    lines.note("secret", secret(configuration));
    lines.note("database", database(configuration).await);
    lines.note("evidence", evidence(configuration));
    lines.note("mail relay", relay(configuration).await);
    lines.note("calendars", calendars());
    if lines.failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

struct Lines {
    failed: bool,
}

impl Lines {
    fn note(&mut self, what: &str, found: Result<String, String>) {
        match found {
            Ok(text) => say(format_args!("ok     {what}: {text}")),
            Err(text) => {
                self.failed = true;
                say(format_args!("WRONG  {what}: {text}"));
            }
        }
    }
}

/// An error with what is behind it, on one line.
fn told(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let _ = write!(text, "; because {error}");
        cause = error.source();
    }
    text
}

fn secret(configuration: &Configuration) -> Result<String, String> {
    opening::secret(&configuration.secret_file, &SystemEntropy).map_err(|error| told(&error))?;
    Ok(format!("{} holds one", configuration.secret_file.display()))
}

async fn database(configuration: &Configuration) -> Result<String, String> {
    let store =
        opening::database(&configuration.database_url, Arc::new(SystemEntropy)).await.map_err(|error| told(&error))?;
    store.ping().await.map_err(|error| told(&error))?;
    opening::require_current(&store).await.map_err(|error| told(&error))?;
    Ok("it answers and its schema is up to date".to_owned())
}

fn evidence(configuration: &Configuration) -> Result<String, String> {
    let folder = &configuration.evidence_folder;
    EvidenceStore::in_folder(folder).map_err(|error| told(&error))?;
    Ok(format!("{} can be used", folder.display()))
}

async fn relay(configuration: &Configuration) -> Result<String, String> {
    let mailer = opening::mailer(configuration).map_err(|error| told(&error))?;
    mailer
        .check()
        .await
        .map_err(|error| format!("{}; check `smtp_url`, and that the relay lets this machine in", told(&error)))?;
    Ok("it answers".to_owned())
}

/// Whether the published calendars of working days reach far enough: six months ahead.
fn calendars() -> Result<String, String> {
    let now = domain::Clock::now(&crate::system::SystemClock);
    let today = now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let ending = jurisdictions::Jurisdictions::embedded().calendars_ending_within(6, today);
    let states: Vec<String> = ending.map(|(state, until)| format!("{} after {until}", state.code)).collect();
    if states.is_empty() {
        Ok("all are dated for at least six months".to_owned())
    } else {
        Err(format!("soon not dated any more, later limits are provisional: {}", states.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_keys_is_itself_a_configuration() {
        let table: toml::Table = keys().parse().unwrap();
        assert_eq!(table.len(), KEYS.iter().filter(|key| key.default.is_some()).count());
    }
}
