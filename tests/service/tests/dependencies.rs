//! What every dependency is for stands in `docs/dependencies.md`.

use std::collections::BTreeSet;

use cargo_metadata::MetadataCommand;

use crate::repository::{root, text};

/// The crates named in the first column of the tables.
fn explained() -> BTreeSet<String> {
    let document = text("docs/dependencies.md").unwrap();
    let rows = document.lines().filter_map(|line| line.strip_prefix("| `"));
    let first_cells = rows.map(|row| row.split(" | ").next().unwrap().to_owned());
    first_cells.flat_map(|cell| cell.split('`').step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn every_dependency_from_outside_is_explained() {
    let metadata = MetadataCommand::new().current_dir(root()).no_deps().exec().unwrap();
    let named: BTreeSet<String> = metadata
        .workspace_packages()
        .iter()
        .flat_map(|package| &package.dependencies)
        .filter(|dependency| dependency.path.is_none())
        .map(|dependency| dependency.name.clone())
        .collect();
    assert!(named.len() > 40, "{named:?}");
    let explained = explained();
    let unexplained: Vec<&String> = named.difference(&explained).collect();
    assert!(unexplained.is_empty(), "not in docs/dependencies.md: {unexplained:?}");
}

#[test]
fn nothing_is_explained_that_the_manifest_does_not_have() {
    let manifest = text("Cargo.toml").unwrap();
    let has = |name: &String| manifest.lines().any(|line| line.split(" = ").next() == Some(name));
    let stale: Vec<String> = explained().into_iter().filter(|name| !has(name)).collect();
    assert!(stale.is_empty(), "in docs/dependencies.md but not in Cargo.toml: {stale:?}");
}
