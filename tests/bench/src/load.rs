//! Load, in two forms.
//!
//! *Closed*: so many people at a time, each of whom begins the next dispute when the last has ended; it finds out how much
//! the service can do. *Open*: disputes begin at a fixed rate whatever the service does, as in life; each is measured from
//! the instant at which it should have begun, so that time spent waiting for a slow service is not left out.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::client::Client;
use crate::dispute::Failure;
use crate::latencies::Latencies;
use crate::lifecycle;
use crate::service::Service;

/// Disputes under way at a time in an open loop. More means that the service has long fallen behind, and the files that
/// a process may hold open run out.
const MOST_AT_ONCE: usize = 500;

/// Where a run ends, whichever comes first.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// After this many disputes.
    pub disputes: u64,
    /// No dispute begins after this long.
    pub time: Duration,
}

/// How disputes begin.
#[derive(Debug, Clone, Copy)]
pub enum Arrival {
    /// So many at a time.
    Closed {
        /// How many.
        workers: u32,
    },
    /// At a fixed rate.
    Open {
        /// Disputes in a second.
        rate: f64,
    },
}

/// What a run showed.
#[derive(Debug)]
pub struct Outcome {
    /// Disputes that came to their end.
    pub done: u64,
    /// Why others did not.
    pub failures: Vec<Failure>,
    /// From the first beginning to the last end.
    pub took: Duration,
    /// How long each part took.
    pub latencies: Latencies,
}

impl Outcome {
    /// Disputes in a second.
    #[must_use]
    pub fn rate(&self) -> f64 {
        f64::from(u32::try_from(self.done).unwrap_or(u32::MAX)) / self.took.as_secs_f64()
    }

    fn add(&mut self, result: Result<Latencies, Failure>) {
        match result {
            Ok(latencies) => {
                self.done += 1;
                self.latencies.join(latencies);
            }
            Err(failure) => self.failures.push(failure),
        }
    }
}

/// A service, and a count of the disputes that it has had, so that no two are about the same order.
#[derive(Clone)]
pub struct Field {
    service: Arc<Service>,
    client: Arc<Client>,
    next: Arc<AtomicU64>,
}

impl Field {
    /// Puts load on this service.
    #[must_use]
    pub fn new(service: Arc<Service>) -> Self {
        let client = Arc::new(Client::new(service.address));
        Self { service, client, next: Arc::default() }
    }

    /// Runs disputes within the bounds.
    pub async fn run(&self, arrival: Arrival, bounds: Bounds) -> Outcome {
        let begun = Instant::now();
        let mut outcome =
            Outcome { done: 0, failures: Vec::new(), took: Duration::ZERO, latencies: Latencies::default() };
        match arrival {
            Arrival::Closed { workers } => self.closed(workers, bounds, begun, &mut outcome).await,
            Arrival::Open { rate } => self.open(rate, bounds, begun, &mut outcome).await,
        }
        outcome.took = begun.elapsed();
        outcome
    }

    async fn dispute(&self, begun: Instant) -> Result<Latencies, Failure> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        lifecycle::run(&self.service, &self.client, number, begun).await
    }

    async fn closed(&self, workers: u32, bounds: Bounds, begun: Instant, outcome: &mut Outcome) {
        let left = Arc::new(AtomicU64::new(bounds.disputes));
        let mut running = JoinSet::new();
        for _ in 0..workers {
            let (field, left) = (self.clone(), Arc::clone(&left));
            running.spawn(async move {
                let mut results = Vec::new();
                while begun.elapsed() < bounds.time && take_one(&left) {
                    results.push(field.dispute(Instant::now()).await);
                }
                results
            });
        }
        while let Some(joined) = running.join_next().await {
            match joined {
                Ok(results) => results.into_iter().for_each(|result| outcome.add(result)),
                Err(error) => outcome.failures.push(error.into()),
            }
        }
    }

    async fn open(&self, rate: f64, bounds: Bounds, begun: Instant, outcome: &mut Outcome) {
        let room = Arc::new(Semaphore::new(MOST_AT_ONCE));
        let interval = Duration::from_secs_f64(1.0 / rate.max(0.001));
        let mut running = JoinSet::new();
        let mut intended = begun;
        for _ in 0..bounds.disputes {
            if intended.duration_since(begun) >= bounds.time {
                break;
            }
            tokio::time::sleep_until(intended.into()).await;
            let (field, at) = (self.clone(), intended);
            // Waiting for room is part of what is measured, too.
            let Ok(place) = Arc::clone(&room).acquire_owned().await else { break };
            running.spawn(async move {
                let result = field.dispute(at).await;
                drop(place);
                result
            });
            intended += interval;
        }
        while let Some(joined) = running.join_next().await {
            outcome.add(joined.unwrap_or_else(|error| Err(error.into())));
        }
    }
}

/// Whether there was one left to take.
fn take_one(left: &AtomicU64) -> bool {
    left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
}
