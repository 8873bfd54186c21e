//! Starts the binary again and again on one database, and prints how long it takes and what it holds when idle.
#![expect(clippy::print_stdout, reason = "the figures are what this program is for")]

use std::path::PathBuf;

use bench::dispute::Failure;
use bench::latencies::Summary;
use clap::Parser;

/// Measures how `concord serve` starts on an existing SQLite database, and its memory when idle (Linux).
#[derive(Debug, Parser)]
#[command(name = "concord-start", version)]
struct Arguments {
    /// The binary.
    #[arg(default_value = "target/release/concord")]
    binary: PathBuf,
    /// How often it is started.
    #[arg(long, default_value_t = 20)]
    starts: u32,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments = Arguments::parse();
    let (times, memory) = bench::start::measure(&arguments.binary.canonicalize()?, arguments.starts).await?;
    let summary = Summary::of(&times).ok_or("it was not started")?;
    println!(
        "start to ready: p50 {:?}, p90 {:?}, max {:?} of {}",
        summary.p50, summary.p90, summary.max, summary.count
    );
    println!("idle: {} KiB resident, {} KiB of them its own", memory.resident, memory.anonymous);
    Ok(())
}
