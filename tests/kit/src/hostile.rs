//! Input made to break naive software.

use std::io::Read;

use flate2::read::GzDecoder;

/// The 515 strings of the Big List of Naughty Strings.
///
/// # Panics
/// If the file in `tests/data` is damaged.
#[must_use]
pub fn naughty_strings() -> Vec<String> {
    serde_json::from_str(include_str!("../../data/hostile/blns.json")).expect("a list of strings")
}

/// What a parser of JSON must do with a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Parse it.
    Parsed,
    /// Refuse it.
    Refused,
    /// Either, without crashing.
    Either,
}

/// One body of the JSON test suite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonBody {
    /// Its name there: `n_array_1_true_without_comma.json`.
    pub name: String,
    /// What a parser must do with it.
    pub expected: Expected,
    /// Its bytes, which need not be UTF-8.
    pub bytes: Vec<u8>,
}

/// The 318 bodies of the JSON test suite, by name.
///
/// # Panics
/// If the file in `tests/data` is damaged.
#[must_use]
pub fn json_bodies() -> Vec<JsonBody> {
    let file: &[u8] = include_bytes!("../../data/hostile/jsontestsuite_test_parsing.tar.gz");
    let mut archive = tar::Archive::new(GzDecoder::new(file));
    let mut bodies: Vec<JsonBody> = archive
        .entries()
        .expect("a tar file")
        .map(|entry| {
            let mut entry = entry.expect("an entry");
            let path = entry.path().expect("a name").into_owned();
            let name = path.file_name().expect("a file").to_string_lossy().into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("content");
            JsonBody { expected: expected(&name), name, bytes }
        })
        .collect();
    bodies.sort_by(|a, b| a.name.cmp(&b.name));
    bodies
}

fn expected(name: &str) -> Expected {
    match name.split('_').next() {
        Some("y") => Expected::Parsed,
        Some("n") => Expected::Refused,
        _ => Expected::Either,
    }
}
