//! The repository stands alone: it builds anywhere and names no place that only some machine has.

use crate::repository::{files, text};

/// Written in two pieces, so that this list does not find itself.
const PLACES: &[&str] = &[
    concat!("/", "work/"),
    concat!("/", "root/"),
    concat!("/", "home/"),
    concat!("/", "Users/"),
    concat!("../", "shared"),
];

#[test]
fn no_file_names_a_place_on_somebodys_machine() {
    let mut named = Vec::new();
    for file in files().iter().filter(|file| !file.starts_with("tests/data/")) {
        let Some(text) = text(file) else { continue };
        for (number, line) in text.lines().enumerate() {
            let found = PLACES.iter().filter(|place| names(line, place));
            named.extend(found.map(|place| format!("{file}:{}: {place}", number + 1)));
        }
    }
    assert!(named.is_empty(), "{named:#?}");
}

/// Whether the place begins a path there, and is not the middle of another or of an address on the web.
fn names(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|before| before.is_alphanumeric() || matches!(before, '.' | '-' | '_' | '}' | '>'))
    })
}

#[test]
fn a_place_is_found_where_a_path_begins() {
    let place = PLACES[0];
    assert!(names(&format!("cd {place}main"), place));
    assert!(names(&format!("\"{place}main\""), place));
    assert!(!names(&format!("https://example.org{place}"), place));
    assert!(!names(&format!("net{place}"), place));
}

#[test]
fn every_package_comes_from_the_public_registry() {
    let lock = text("Cargo.lock").unwrap();
    let sources = lock.lines().filter_map(|line| line.strip_prefix("source = "));
    let foreign: Vec<&str> =
        sources.filter(|source| !source.contains("github.com/rust-lang/crates.io-index")).collect();
    assert!(foreign.is_empty(), "{foreign:#?}");
    let own: Vec<String> = files().into_iter().filter(|name| name.starts_with(".cargo/")).collect();
    for file in own {
        let text = text(&file).unwrap();
        assert!(!text.contains("registry") && !text.contains("replace-with"), "{file} chooses a registry");
    }
}
