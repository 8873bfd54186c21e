//! `concord verify`, on a case file as it was downloaded and on ones that were tampered with.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::Output;

use test_kit::databases::TestDatabase;
use test_kit::process::Program;
use tests::complaint::complaint;
use tests::{TestApp, migrated};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::path::entries;

const AIGUL: &str = "aigul@example.kz";

fn verify(file: &Path, more: &[&str]) -> (Output, String) {
    let output = more.iter().fold(Program::concord().arg("verify").arg(file), Program::arg).output();
    let said = String::from_utf8([&output.stdout[..], &output.stderr[..]].concat()).unwrap();
    (output, said)
}

fn archive(file: &Path, entries: &BTreeMap<String, Vec<u8>>) {
    let mut archive = ZipWriter::new(std::fs::File::create(file).unwrap());
    for (name, bytes) in entries {
        archive.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_file_is_sound_as_it_was_downloaded_and_not_after_a_change() {
    let database = TestDatabase::sqlite(migrated).await;
    let app = TestApp::new(&database).await;
    let consumer = app.consumer(AIGUL).await;
    let filed = app.file(&consumer, &complaint(AIGUL, "A-1")).await.json();
    let path = format!("/api/v1/cases/{}/file", filed["id"].as_str().unwrap());
    let downloaded = app.get(&path).by(&consumer).send().await.expect(200);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.zip");

    std::fs::write(&file, &downloaded.body).unwrap();
    let (output, said) = verify(&file, &[]);
    assert!(output.status.success(), "{said}");
    assert!(said.contains(filed["reference"].as_str().unwrap()) && said.contains("The file is sound."), "{said}");
    let (output, said) = verify(&file, &["--json"]);
    assert!(output.status.success());
    assert!(serde_json::from_str::<serde_json::Value>(&said).is_ok(), "{said}");

    // One letter of the complaint is another one: the archive is whole, the record is not.
    let mut changed = entries(&downloaded);
    let events = changed.get_mut("events.jsonl").unwrap();
    let place = events.windows(3).position(|window| window == b"A-1").unwrap();
    events[place] = b'B';
    archive(&file, &changed);
    let (output, said) = verify(&file, &[]);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(!said.contains("The file is sound."), "{said}");

    let half = &downloaded.body[..downloaded.body.len() / 2];
    std::fs::write(&file, half).unwrap();
    let (output, said) = verify(&file, &[]);
    assert!(!output.status.success() && said.contains("not a whole ZIP archive"), "{said}");
    let (output, said) = verify(&folder.path().join("nowhere.zip"), &[]);
    assert!(!output.status.success() && said.contains("could not be read; check the path"), "{said}");
}
