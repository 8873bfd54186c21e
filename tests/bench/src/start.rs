//! How the binary starts, and what it holds in memory when nobody asks it for anything.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::time::{Duration, Instant};

use test_kit::process::{Process, Program};

use crate::client::{Client, ClientError, Request};
use crate::dispute::Failure;

/// A service that is not ready after this long never will be.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is asked. What is measured is no more exact than this.
const PAUSE: Duration = Duration::from_millis(1);
/// After this long without a request, a service is idle.
const QUIET: Duration = Duration::from_secs(3);

/// Memory of a process, in kibibytes.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    /// All of it.
    pub resident: u64,
    /// What is its own: the rest are pages of the binary, which the system takes back when it needs them.
    pub anonymous: u64,
}

/// The times from start to ready, one for each start on the same database, and the memory of the last one when idle.
///
/// # Errors
/// If the binary does not become ready.
pub async fn measure(binary: &Path, starts: u32) -> Result<(Vec<Duration>, Memory), Failure> {
    let folder = tempfile::tempdir()?;
    let address = free_address()?;
    let program = || configured(binary, folder.path(), address);
    let migrated = program().arg("migrate").output();
    if !migrated.status.success() {
        return Err(String::from_utf8_lossy(&migrated.stderr).into_owned().into());
    }
    let mut times = Vec::new();
    let mut memory = None;
    for start in 1..=starts {
        let begun = Instant::now();
        let mut process = program().arg("serve").start();
        ready(address, begun, &process).await?;
        times.push(begun.elapsed());
        if start == starts {
            tokio::time::sleep(QUIET).await;
            memory = Some(memory_of(&process)?);
        }
        process.stop(PATIENCE);
    }
    Ok((times, memory.ok_or("it was not started")?))
}

fn free_address() -> Result<SocketAddr, Failure> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

fn configured(binary: &Path, folder: &Path, address: SocketAddr) -> Program {
    let place = folder.display();
    Program::at(binary)
        .folder(folder)
        .env("CONCORD_DATABASE_URL", format!("sqlite://{place}/concord.db"))
        .env("CONCORD_EVIDENCE_URL", format!("file://{place}/evidence"))
        .env("CONCORD_SECRET_FILE", folder.join("secret"))
        .env("CONCORD_LISTEN", address.to_string())
        .env("CONCORD_PUBLIC_URL", format!("http://{address}"))
        // Nobody listens there, and nothing is sent.
        .env("CONCORD_SMTP_URL", "smtp://127.0.0.1:1")
}

/// Waits until the service says that it is ready.
async fn ready(address: SocketAddr, begun: Instant, process: &Process) -> Result<(), Failure> {
    let request = Request { method: "GET", path: "/health/ready", token: None, seen: None, body: None };
    while begun.elapsed() < PATIENCE {
        match Client::new(address).send(&request).await {
            Ok(answer) if answer.status == 200 => return Ok(()),
            Ok(_) => {}
            Err(ClientError::Connection(error)) if error.kind() == ErrorKind::ConnectionRefused => {}
            Err(error) => return Err(error.into()),
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(format!("the service did not become ready:\n{}", process.said().join("\n")).into())
}

fn memory_of(process: &Process) -> Result<Memory, Failure> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id()))?;
    let kibibytes = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        number.ok_or_else(|| format!("no {name} in the status of the process"))
    };
    Ok(Memory { resident: kibibytes("VmRSS:")?, anonymous: kibibytes("RssAnon:")? })
}
