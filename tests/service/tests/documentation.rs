//! What the documents point at is there.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use crate::repository::{files, text};

#[test]
fn every_link_inside_the_repository_leads_somewhere() {
    let files: BTreeSet<String> = files().into_iter().collect();
    let mut dead = Vec::new();
    for document in files.iter().filter(|name| is_markdown(name)) {
        for target in links(&text(document).unwrap()) {
            if !leads_somewhere(document, &target, &files) {
                dead.push(format!("{document}: {target}"));
            }
        }
    }
    assert!(dead.is_empty(), "links that lead nowhere: {dead:#?}");
}

fn is_markdown(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "md")
}

fn leads_somewhere(document: &str, target: &str, files: &BTreeSet<String>) -> bool {
    if target.contains("://") || target.starts_with("mailto:") {
        return true;
    }
    let (path, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
    let file = if path.is_empty() { document.to_owned() } else { beside(document, path) };
    let is_folder = files.iter().any(|name| name.starts_with(&format!("{}/", file.trim_end_matches('/'))));
    if !files.contains(&file) {
        return is_folder && anchor.is_none();
    }
    anchor.is_none_or(|anchor| !is_markdown(&file) || anchors(&text(&file).unwrap()).contains(anchor))
}

/// The path of a link in a document, from the root.
fn beside(document: &str, link: &str) -> String {
    let mut path = Path::new(document).parent().unwrap_or(Path::new("")).to_path_buf();
    for part in Path::new(link).components() {
        match part {
            Component::ParentDir => _ = path.pop(),
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path.display().to_string()
}

/// The targets of `[words](target)` outside code.
fn links(markdown: &str) -> Vec<String> {
    let mut links = Vec::new();
    for line in prose(markdown) {
        // What stands between backquotes is every second piece.
        let words: String = line.split('`').step_by(2).collect();
        let targets = words.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
        links.extend(targets.map(str::to_owned));
    }
    links
}

/// What the headings of a document are called in links.
fn anchors(markdown: &str) -> BTreeSet<String> {
    let headings = prose(markdown).filter(|line| line.starts_with('#'));
    headings
        .map(|line| {
            let words = line.trim_start_matches('#').trim().to_lowercase();
            let kept = words.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
            kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
        })
        .collect()
}

/// The lines outside blocks of code.
fn prose(markdown: &str) -> impl Iterator<Item = &str> {
    let mut is_code = false;
    markdown.lines().filter(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    })
}

#[test]
fn every_variable_that_a_document_or_a_deployment_names_is_one() {
    const OF_TESTS_AND_THE_COMMAND_LINE: &[&str] = &["CONCORD_CONFIG", "CONCORD_REQUIRE", "CONCORD_TEST_POSTGRES"];
    let configuration = text("crates/concord/src/configuration.rs").unwrap();
    let keys = configuration.split("name: \"").skip(1).filter_map(|rest| rest.split('"').next());
    let keys: BTreeSet<String> = keys.map(|key| format!("CONCORD_{}", key.to_uppercase())).collect();
    assert!(keys.contains("CONCORD_DATABASE_URL"), "the keys are found where they were: {keys:?}");
    let mut unknown = BTreeSet::new();
    for file in files().iter().filter(|name| is_markdown(name) || name.starts_with("deploy/")) {
        for rest in text(file).unwrap().split("CONCORD_").skip(1) {
            let name: String =
                rest.chars().take_while(|letter| letter.is_ascii_uppercase() || *letter == '_').collect();
            let name = format!("CONCORD_{name}");
            if name != "CONCORD_" && !keys.contains(&name) && !OF_TESTS_AND_THE_COMMAND_LINE.contains(&name.as_str()) {
                unknown.insert(format!("{file}: {name}"));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn links_are_found_outside_code_and_anchors_named_as_on_the_web() {
    let document = "# One: two\n[a](b.md#c) `[no](x)` ![d](e.png \"f\")\n```\n[no](y)\n# no\n```\n";
    assert_eq!(links(document), ["b.md#c", "e.png"]);
    assert_eq!(anchors(document), BTreeSet::from(["one-two".to_owned()]));
    assert_eq!(beside("docs/adr/a.md", "../b.md"), "docs/b.md");
}
