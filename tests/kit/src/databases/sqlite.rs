//! Copies of a prepared file. Never `:memory:`: the service does not run on that, so neither do its tests.

use std::any::type_name_of_val;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Child;

use tempfile::TempDir;
use tokio::sync::Mutex;

use crate::watchdog::shell;

const FILE: &str = "concord.db";

/// The prepared files, by the name of the function that prepared them. A lock of tokio's: it is held across the preparation,
/// and a test that fails in it does not poison it for the next.
static TEMPLATES: Mutex<BTreeMap<&'static str, Template>> = Mutex::const_new(BTreeMap::new());

struct Template {
    folder: PathBuf,
    /// Removes the folder after this process, for a static is never dropped.
    _watchdog: Child,
}

pub(super) async fn copy_of_template(prepare: impl AsyncFn(&str)) -> (String, TempDir) {
    let name = type_name_of_val(&prepare);
    let copy = folder();
    let mut templates = TEMPLATES.lock().await;
    if !templates.contains_key(name) {
        let folder = folder().keep();
        let watchdog = shell("wait_for_the_end; rm -rf \"$1\"", &[&folder.display().to_string()], None);
        prepare(&url(&folder)).await;
        templates.insert(name, Template { folder, _watchdog: watchdog.expect("a shell is found") });
    }
    if let Some(template) = templates.get(name) {
        copy_database(&template.folder, copy.path());
    }
    (url(copy.path()), copy)
}

fn folder() -> TempDir {
    tempfile::Builder::new().prefix("concord-test-").tempdir().expect("a temporary folder is made")
}

fn url(folder: &Path) -> String {
    format!("sqlite://{}?mode=rwc", folder.join(FILE).display())
}

/// The file, and the log beside it if the last connection left one. The shared-memory file is rebuilt by the first reader.
fn copy_database(from: &Path, to: &Path) {
    for name in [PathBuf::from(FILE), PathBuf::from(format!("{FILE}-wal"))] {
        if from.join(&name).exists() {
            std::fs::copy(from.join(&name), to.join(&name)).expect("the prepared database is copied");
        }
    }
}
