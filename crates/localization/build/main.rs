//! Embeds `locales/` and generates one type per message from its English source, so that a message that does not exist
//! or an argument that is forgotten fails to compile.

mod read;
mod write;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[expect(clippy::print_stdout, clippy::disallowed_methods, reason = "this is how a build script and cargo speak")]
fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");

    let files = locale_files(&locales)?;
    let mut messages = Vec::new();
    for file in files.iter().filter(|file| file.language == "en") {
        messages.extend(read::messages(&file.name, &fs::read_to_string(&file.path)?)?);
    }
    read::refuse_collisions(&messages)?;

    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("files.rs"), write::files(&files)?)?;
    fs::write(out.join("messages.rs"), write::messages(&messages)?)?;
    Ok(())
}

/// One file of one language.
struct LocaleFile {
    language: String,
    name: String,
    path: PathBuf,
}

fn locale_files(locales: &Path) -> Result<Vec<LocaleFile>, Box<dyn Error>> {
    let mut files = Vec::new();
    for folder in fs::read_dir(locales)? {
        let folder = folder?.path();
        if !folder.is_dir() {
            continue;
        }
        for path in fs::read_dir(&folder)? {
            let path = path?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(LocaleFile { language: last_part(&folder), name: last_part(&path), path });
            }
        }
    }
    files.sort_by(|a, b| (&a.language, &a.name).cmp(&(&b.language, &b.name)));
    Ok(files)
}

fn last_part(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
