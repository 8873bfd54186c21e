//! Who may use whom. The compiler would let any crate use any other; the house does not.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, TargetKind};

/// Each room and what it uses directly. It may also use directly what it already uses through another.
const HOUSE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("jurisdictions", &["domain"]),
    ("localization", &["domain"]),
    ("workflow", &["jurisdictions"]),
    ("intake", &["jurisdictions"]),
    ("record", &["workflow"]),
    ("statistics", &["workflow"]),
    ("documents", &["record", "localization"]),
    ("migrations", &[]),
    ("store", &["record", "intake", "statistics", "migrations"]),
    ("accounts", &["store"]),
    ("casework", &["accounts", "documents", "store"]),
    ("notifications", &["casework", "localization"]),
    ("http", &["casework", "localization"]),
    ("api", &["http"]),
    ("web", &["http"]),
    ("concord", &["api", "web", "notifications"]),
    ("test-kit", &["domain"]),
];

/// Beside the house: tests and benches look at every room.
const OUTSIDE: &[&str] = &["tests", "bench"];

const PURE: &[&str] =
    &["domain", "jurisdictions", "workflow", "intake", "record", "localization", "documents", "statistics"];

/// No pure crate names one of these.
const IMPURE: &[&str] = &[
    "async-std",
    "axum",
    "futures",
    "getrandom",
    "hyper",
    "lettre",
    "object_store",
    "rand",
    "sea-orm",
    "smol",
    "sqlx",
    "tokio",
    "tokio-util",
    "tower",
];

fn workspace() -> Metadata {
    MetadataCommand::new().manifest_path(crate::repository::root().join("Cargo.toml")).no_deps().exec().unwrap()
}

/// The name of a room: that of its package without the first word, or `concord` itself.
fn room(package: &str) -> &str {
    package.strip_prefix("concord-").unwrap_or(package)
}

/// Everything that a room may use.
fn allowed(room: &str, house: &BTreeMap<&str, &[&'static str]>) -> BTreeSet<&'static str> {
    let direct = house.get(room).copied().unwrap_or_default();
    direct.iter().flat_map(|used| allowed(used, house).into_iter().chain([*used])).collect()
}

fn used(package: &Package, kind: Option<DependencyKind>) -> impl Iterator<Item = &str> {
    let wanted = move |found: DependencyKind| kind.is_none_or(|kind| kind == found);
    package.dependencies.iter().filter(move |used| wanted(used.kind)).map(|used| used.name.as_str())
}

#[test]
fn every_edge_between_rooms_is_one_of_the_house() {
    let house: BTreeMap<&str, &[&str]> = HOUSE.iter().copied().collect();
    let mut foreign = Vec::new();
    for package in &workspace().packages {
        let user = room(&package.name);
        if OUTSIDE.contains(&user) {
            continue;
        }
        assert!(house.contains_key(user), "{user} is not a room of the house");
        let allowed = allowed(user, &house);
        for dependency in &package.dependencies {
            let name = room(&dependency.name);
            let is_ours = dependency.path.is_some();
            let is_kit = dependency.kind == DependencyKind::Development && name == "test-kit";
            if is_ours && !is_kit && !allowed.contains(name) {
                foreign.push(format!("{user} uses {name}"));
            }
        }
    }
    assert!(foreign.is_empty(), "edges that the house does not have: {foreign:#?}");
}

#[test]
fn every_room_of_the_house_is_there() {
    let there = workspace();
    let there: BTreeSet<&str> = there.packages.iter().map(|package| room(&package.name)).collect();
    let drawn: BTreeSet<&str> = HOUSE.iter().map(|(name, _)| *name).chain(OUTSIDE.iter().copied()).collect();
    assert_eq!(there, drawn);
}

#[test]
fn a_room_reaches_through_others_what_it_may_use_directly() {
    let house: BTreeMap<&str, &[&str]> = HOUSE.iter().copied().collect();
    assert!(allowed("api", &house).contains("workflow"));
    assert!(!allowed("statistics", &house).contains("localization"));
    assert!(!allowed("workflow", &house).contains("store"));
}

#[test]
fn only_the_store_and_the_migrations_name_the_database_library() {
    only(&["store", "migrations"], &["sea-orm", "sea-orm-migration", "sea-query", "sqlx"]);
}

#[test]
fn no_room_below_http_names_the_web_framework() {
    only(&["http", "api", "web", "concord", "tests", "bench"], &["axum", "axum-extra", "tower-http"]);
}

#[test]
fn only_the_store_names_the_object_store() {
    only(&["store"], &["object_store"]);
}

/// Fails unless the libraries are named by these rooms alone, tests included.
fn only(rooms: &[&str], libraries: &[&str]) {
    let mut foreign = Vec::new();
    for package in &workspace().packages {
        let user = room(&package.name);
        let named = used(package, None).filter(|name| libraries.contains(name));
        foreign.extend(named.filter(|_| !rooms.contains(&user)).map(|name| format!("{user} names {name}")));
    }
    assert!(foreign.is_empty(), "{foreign:#?}");
}

#[test]
fn pure_crates_name_no_runtime_no_network_and_no_database() {
    for package in &workspace().packages {
        if PURE.contains(&room(&package.name)) {
            let impure: Vec<&str> =
                used(package, Some(DependencyKind::Normal)).filter(|name| IMPURE.contains(name)).collect();
            assert!(impure.is_empty(), "{} names {impure:?}", package.name);
        }
    }
}

#[test]
fn a_newcomer_builds_one_binary_and_one_integration_test_a_crate() {
    let workspace = workspace();
    assert!(workspace.root_package().is_none(), "the root manifest is virtual");
    for package in workspace.workspace_default_packages() {
        let of_kind = |kind: &TargetKind| package.targets.iter().filter(|target| target.kind.contains(kind)).count();
        let binaries = usize::from(package.name.as_str() == "concord");
        assert_eq!(of_kind(&TargetKind::Bin), binaries, "{}", package.name);
        assert!(of_kind(&TargetKind::Test) <= 1, "{} has more than one integration-test binary", package.name);
        assert_eq!(of_kind(&TargetKind::Bench), 0, "{}", package.name);
    }
}

#[test]
fn features_are_set_once_for_all() {
    for manifest in crate::repository::files().iter().filter(|name| name.ends_with("/Cargo.toml")) {
        let text = crate::repository::text(manifest).unwrap();
        let own: Vec<&str> =
            text.lines().filter(|line| line.contains("version = \"") || line.contains("features = [")).collect();
        assert!(own.is_empty(), "{manifest} sets what belongs in [workspace.dependencies]: {own:#?}");
    }
}
