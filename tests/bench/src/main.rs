//! Puts load on the service and prints how it answered. See `docs/performance.md`.
#![expect(clippy::print_stdout, reason = "the table is what this program is for")]

use std::sync::Arc;
use std::time::Duration;

use bench::dispute::Failure;
use bench::load::{Arrival, Bounds, Field, Outcome};
use bench::service::{Service, Wanted};
use clap::Parser;

/// Failures that are printed; the rest are counted.
const SHOWN: usize = 3;

/// Takes disputes through a service in this process, over HTTP: sign-in, complaint, invitation, answer, offer, acceptance.
#[derive(Debug, Parser)]
#[command(name = "concord-load", version)]
struct Arguments {
    /// Use PostgreSQL: the server named by `CONCORD_TEST_POSTGRES`, else one that is started for this. Without it, SQLite
    /// that waits for the disk at every commit.
    #[arg(long)]
    postgres: bool,
    /// People at a time in the closed loop; 0 leaves it out.
    #[arg(long, default_value_t = 8)]
    workers: u32,
    /// Disputes that begin in a second in the open loop; 0 leaves it out. Without it, half of what the closed loop found.
    #[arg(long)]
    rate: Option<f64>,
    /// At most so many disputes in a loop.
    #[arg(long, default_value_t = 2_000)]
    disputes: u64,
    /// No dispute begins after so many seconds of a loop.
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Leave the mail of the cases in the outbox.
    #[arg(long)]
    no_mail: bool,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments = Arguments::parse();
    let service = Service::start(Wanted { postgres: arguments.postgres, mail: !arguments.no_mail }).await?;
    let service = Arc::new(service);
    let field = Field::new(Arc::clone(&service));
    let bounds = Bounds { disputes: arguments.disputes, time: Duration::from_secs(arguments.seconds) };
    println!("{}, {}", if arguments.postgres { "PostgreSQL" } else { "SQLite" }, build());

    let mut rate = arguments.rate;
    let mut failed = 0;
    if arguments.workers > 0 {
        let outcome = field.run(Arrival::Closed { workers: arguments.workers }, bounds).await;
        print(&format!("closed loop, {} at a time", arguments.workers), &outcome);
        failed += outcome.failures.len();
        rate = rate.or(Some(outcome.rate() / 2.0));
    }
    if let Some(rate) = rate.filter(|rate| *rate > 0.0) {
        let outcome = field.run(Arrival::Open { rate }, bounds).await;
        print(&format!("open loop, {rate:.1} begin in a second"), &outcome);
        failed += outcome.failures.len();
    }
    drop(field);
    if let Some(service) = Arc::into_inner(service) {
        service.stop().await;
    }
    if failed == 0 { Ok(()) } else { Err(format!("{failed} disputes did not come to their end").into()) }
}

fn build() -> &'static str {
    if cfg!(debug_assertions) { "a build for development" } else { "an optimised build" }
}

fn print(title: &str, outcome: &Outcome) {
    let seconds = outcome.took.as_secs_f64();
    println!("\n{title}: {} disputes in {seconds:.1} s, {:.1} a second\n", outcome.done, outcome.rate());
    println!("{:<18} {:>7} {:>9} {:>9} {:>9} {:>9}", "ms", "count", "p50", "p90", "p99", "max");
    for (measured, summary) in outcome.latencies.summaries() {
        let [p50, p90, p99, max] = [summary.p50, summary.p90, summary.p99, summary.max].map(millis);
        println!("{:<18} {:>7} {p50:>9.2} {p90:>9.2} {p99:>9.2} {max:>9.2}", measured.name(), summary.count);
    }
    for failure in outcome.failures.iter().take(SHOWN) {
        println!("failed: {failure}");
    }
    if outcome.failures.len() > SHOWN {
        println!("and {} more", outcome.failures.len() - SHOWN);
    }
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}
