//! A process is started, heard, asked to stop and ended.

use std::path::Path;
use std::time::Duration;

use test_kit::process::{Process, Program};

const BOUND: Duration = Duration::from_secs(10);

fn shell(script: &str) -> Process {
    Program::at(Path::new("/bin/sh")).arg("-c").arg(script).env("WORD", "ready").start()
}

fn number(line: &str) -> Option<u16> {
    line.strip_prefix("port ")?.parse().ok()
}

#[test]
fn a_line_is_waited_for_on_either_stream() {
    let mut process = shell("echo first; echo port 4711 >&2; exec sleep 60");
    assert_eq!(process.wait_for(BOUND, number), 4711);
    process.wait_for(BOUND, |line| (line == "first").then_some(()));
}

#[test]
#[should_panic(expected = "something else")]
fn a_process_that_ends_without_the_line_is_not_waited_for() {
    shell("echo something else").wait_for(Duration::from_hours(1), number);
}

#[test]
fn a_process_has_only_the_environment_it_was_given() {
    let output = Program::at(Path::new("/usr/bin/env")).env("WORD", "ready").output();
    let variables = String::from_utf8(output.stdout).unwrap();
    assert!(variables.contains("WORD=ready"));
    assert!(!variables.contains("CARGO"), "{variables}");
}

#[test]
fn a_process_is_asked_to_stop_and_may_tidy_up() {
    let mut process = shell("trap 'echo tidied; exit 7' TERM; echo $WORD; while :; do sleep 0.05; done");
    process.wait_for(BOUND, |line| (line == "ready").then_some(()));
    assert_eq!(process.stop(BOUND).code(), Some(7));
    process.wait_for(BOUND, |line| (line == "tidied").then_some(()));
}

#[test]
fn a_process_ends_with_its_test() {
    let process = shell("exec sleep 60");
    let id = process.id();
    drop(process);
    assert!(!Path::new(&format!("/proc/{id}")).exists());
}
