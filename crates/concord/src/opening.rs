//! Opening what the service works with: the secret, the database, the evidence, the mail relay.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use accounts::Secret;
use casework::{App, Parts, Settings};
use domain::Entropy;
use notifications::{Mailer, Sender};
use store::{DatabaseUrl, EvidenceStore, Store, StoreError, StoreOptions};

use crate::configuration::Configuration;
use crate::system::{SystemClock, SystemEntropy};

/// Why the service cannot be opened. Its text is for the operator and says what to do.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpenError {
    /// The database's address cannot be read.
    #[error("`database_url` is neither sqlite://PATH nor postgres://USER:PASSWORD@HOST/NAME")]
    DatabaseUrl(#[source] store::DatabaseUrlError),
    /// The database cannot be reached.
    #[error(
        "the database cannot be opened; check `database_url`, and that the server runs or the folder may be written"
    )]
    Database(#[source] StoreError),
    /// The schema is older than the program.
    #[error("the database lacks {missing} migration(s); run `concord migrate`, then start again")]
    Behind { missing: usize },
    /// The secret cannot be read or made.
    #[error("the secret in {} cannot be read or made; check the folder and its permissions", path.display())]
    Secret {
        path: PathBuf,
        #[source]
        cause: std::io::Error,
    },
    /// The file holds something else than a secret.
    #[error("{} is not a secret: 64 hexadecimal digits are expected; make one with `openssl rand -hex 32`", path.display())]
    NotASecret { path: PathBuf },
    /// The folder of evidence cannot be used.
    #[error("the folder of evidence cannot be used; check `evidence_url`")]
    Evidence(#[source] store::EvidenceStoreError),
    /// No mail relay is configured.
    #[error("`smtp_url` is not set; the service cannot send notices without a mail relay")]
    NoRelay,
    /// The address of the relay cannot be read.
    #[error("`smtp_url` is not the address of a mail relay; {}", crate::configuration::meaning("smtp_url"))]
    RelayUrl(#[source] lettre::transport::smtp::Error),
    /// The sender cannot be read.
    #[error("`mail_from` is not a sender such as Concord <concord@example.org>")]
    Sender(#[source] notifications::letter::LetterError),
}

/// Opens the database. A new embedded one is brought up to date at once; any other is left as it is.
pub(crate) async fn database(url: &str, entropy: Arc<dyn Entropy>) -> Result<Store, OpenError> {
    let url: DatabaseUrl = url.parse().map_err(OpenError::DatabaseUrl)?;
    let is_new = url.file().is_some_and(|file| !file.exists());
    let store = Store::open(&StoreOptions::new(url), entropy).await.map_err(OpenError::Database)?;
    if is_new {
        store.migrate().await.map_err(OpenError::Database)?;
    }
    Ok(store)
}

/// Refuses a database whose schema is behind.
pub(crate) async fn require_current(store: &Store) -> Result<(), OpenError> {
    match store.pending_migrations().await.map_err(OpenError::Database)?.len() {
        0 => Ok(()),
        missing => Err(OpenError::Behind { missing }),
    }
}

/// The service over a configuration.
pub(crate) async fn app(configuration: &Configuration) -> Result<App, OpenError> {
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let secret = secret(&configuration.secret_file, &*entropy)?;
    let store = database(&configuration.database_url, Arc::clone(&entropy)).await?;
    require_current(&store).await?;
    let evidence = EvidenceStore::in_folder(&configuration.evidence_folder).map_err(OpenError::Evidence)?;
    let settings = Settings {
        filings_per_day: configuration.filings_per_day,
        ..Settings::new(configuration.office_state, configuration.public_url.clone())
    };
    Ok(App::new(Parts { store, evidence, clock: Arc::new(SystemClock), entropy, secret, settings }))
}

/// The relay that notices go through.
pub(crate) fn mailer(configuration: &Configuration) -> Result<Mailer, OpenError> {
    let sender = Sender::parse(&configuration.mail_from).map_err(OpenError::Sender)?;
    let url = configuration.smtp_url.as_deref().ok_or(OpenError::NoRelay)?;
    Mailer::relay(sender, url).map_err(OpenError::RelayUrl)
}

/// The secret in a file; the file is made, for its owner's eyes only, if there is none.
pub(crate) fn secret(path: &Path, entropy: &dyn Entropy) -> Result<Secret, OpenError> {
    let unusable = |cause| OpenError::Secret { path: path.to_owned(), cause };
    match std::fs::read_to_string(path) {
        Ok(text) => read_secret(&text).ok_or_else(|| OpenError::NotASecret { path: path.to_owned() }),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let mut bytes = [0; 32];
            entropy.fill(&mut bytes);
            write_secret(path, bytes).map_err(unusable)?;
            Ok(Secret::new(bytes))
        }
        Err(error) => Err(unusable(error)),
    }
}

fn read_secret(text: &str) -> Option<Secret> {
    let digits = text.trim();
    if digits.len() != 64 || !digits.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(Secret::new(bytes))
}

fn write_secret(path: &Path, bytes: [u8; 32]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    for byte in bytes {
        write!(file, "{byte:02x}")?;
    }
    writeln!(file)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use accounts::Purpose;

    use super::*;

    #[test]
    fn a_secret_is_made_once_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/secret");
        let made = secret(&path, &SystemEntropy).unwrap();
        let read = secret(&path, &SystemEntropy).unwrap();
        assert_eq!(made.derive(Purpose::ReceiptCode, &[b"x"]), read.derive(Purpose::ReceiptCode, &[b"x"]));
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions()) & 0o077,
            0
        );
    }

    #[test]
    fn a_file_that_holds_no_secret_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        std::fs::write(&path, "hunter2\n").unwrap();
        assert!(matches!(secret(&path, &SystemEntropy), Err(OpenError::NotASecret { .. })));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "hunter2\n");
    }
}
