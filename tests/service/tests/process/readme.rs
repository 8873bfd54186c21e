//! The walk in the README, run as it stands there against a demonstration.

use std::process::{Command, Stdio};
use std::time::Duration;

use test_kit::process::Program;
use test_kit::requirement::Requirement;

use crate::repository::{root, text};

const HEADING: &str = "## A whole dispute by `curl`";
/// How long the demonstration may take to fill itself.
const BOUND: Duration = Duration::from_mins(2);

/// The address in a line of the demonstration.
pub(super) fn address_in(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("Concord runs at ")?;
    Some(rest.split_whitespace().next()?.to_owned())
}

/// The commands under the heading, in order.
fn walk() -> String {
    let readme = text("README.md").unwrap();
    let (_, section) = readme.split_once(HEADING).unwrap();
    let section = section.split("\n## ").next().unwrap();
    section.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

#[test]
fn the_walk_through_a_whole_dispute_works_as_written() {
    if Command::new("curl").arg("--version").stdout(Stdio::null()).status().is_err() {
        return Requirement::Curl.skip("the program curl is not found");
    }
    let mut demo = Program::concord().arg("demo").arg("--port").arg("0").start();
    let url = demo.wait_for(BOUND, address_in);
    // Run where the sources are, for the last command is `cargo run`; the file it makes is in the temporary folder.
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new("sh")
        .args(["-eu", "-c", &walk()])
        .current_dir(root())
        .env("URL", &url)
        .env("TMPDIR", folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let told = || format!("{said}\n{}\n{}", String::from_utf8_lossy(&output.stderr), demo.said().join("\n"));
    assert!(output.status.success(), "{}", told());
    for line in [
        "answered: negotiation",
        "settled: performance",
        "paid: performance",
        "confirmed: closed",
        "rated: closed",
        "The file is sound.",
    ] {
        assert!(said.contains(line), "{line} is missing: {}", told());
    }
}
