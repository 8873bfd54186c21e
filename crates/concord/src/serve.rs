//! Serving: the surfaces over one `App`, and the jobs beside them, until somebody asks to stop.

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use casework::App;
use http::Edge;
use notifications::{Mailer, Worker, webhooks};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::configuration::Configuration;
use crate::{jobs, operations};

/// How long an answer may take. Nothing the service does takes a second; the rest is for slow disks.
const TIME_LIMIT: Duration = Duration::from_secs(30);
/// Largest body where a route has no limit of its own: a complaint in the longest script is under 100 KB.
const BODY_LIMIT: usize = 256 * 1024;
/// How long running requests and jobs are waited for after a stop was asked for.
const PATIENCE: Duration = Duration::from_secs(20);

/// Why serving ended before anybody asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServeError {
    /// The address is taken or not ours.
    #[error("{address} cannot be listened on; another program may hold the port, or the address is not this machine's")]
    Listen {
        address: SocketAddr,
        #[source]
        cause: std::io::Error,
    },
    /// The connection to the network failed.
    #[error("serving failed")]
    Serve(#[source] std::io::Error),
}

/// What runs: the app, how notices go out, and where to listen.
pub(crate) struct Service {
    pub(crate) app: App,
    pub(crate) mailer: Mailer,
    pub(crate) webhooks: webhooks::Client,
    pub(crate) routes: Router,
    pub(crate) listener: TcpListener,
    pub(crate) operations: Option<TcpListener>,
}

/// Listens on an address.
pub(crate) async fn listen(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|cause| ServeError::Listen { address, cause })
}

/// The surfaces with all layers around them. `more` are routes that only the demonstration has.
pub(crate) fn routes(app: &App, configuration: &Configuration, more: Router) -> Router {
    let edge = Edge {
        clock: Arc::clone(&app.clock),
        entropy: Arc::clone(&app.entropy),
        is_https: configuration.public_url.starts_with("https://"),
        trusted_proxies: configuration.trusted_proxies.clone().into(),
        time_limit: TIME_LIMIT,
        body_limit: BODY_LIMIT,
    };
    http::protect(api::router(app).merge(web::router(app)).merge(more), &edge)
}

impl Service {
    /// Serves until `stop` resolves, then finishes what is running.
    pub(crate) async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> Result<(), ServeError> {
        let stopped = CancellationToken::new();
        let tracker = TaskTracker::new();
        let worker = Worker::new(self.app.clone(), self.mailer);
        let token = stopped.clone();
        tracker.spawn(async move { worker.run(token.cancelled()).await });
        let worker = webhooks::Worker::new(self.app.clone(), self.webhooks);
        let token = stopped.clone();
        tracker.spawn(async move { worker.run(token.cancelled()).await });
        let (app, token) = (self.app.clone(), stopped.clone());
        tracker.spawn(async move { jobs::run(&app, token.cancelled()).await });
        if let Some(listener) = self.operations {
            let (routes, token) = (operations::routes(&self.app), stopped.clone());
            tracker.spawn(async move {
                let served = axum::serve(listener, routes).with_graceful_shutdown(token.cancelled_owned()).await;
                if let Err(error) = served {
                    tracing::error!(%error, "the operations listener failed");
                }
            });
        }
        let token = stopped.clone();
        let (tell_streams, asked) = tokio::sync::watch::channel(false);
        tracker.spawn(async move {
            stop.await;
            tracing::info!("stopping: running requests are finished first");
            tell_streams.send_replace(true);
            token.cancel();
        });
        let routes = self.routes.layer(http::stopping(asked)).into_make_service_with_connect_info::<SocketAddr>();
        let serving = axum::serve(self.listener, routes).with_graceful_shutdown(stopped.clone().cancelled_owned());
        // Streams of events end by themselves now; whoever does not take the rest of an answer must not hold up a stop.
        let token = stopped.clone();
        let patience = async move {
            token.cancelled().await;
            tokio::time::sleep(PATIENCE).await;
        };
        let served = tokio::select! {
            served = serving.into_future() => served.map_err(ServeError::Serve),
            () = patience => Ok(()),
        };
        stopped.cancel();
        tracker.close();
        if tokio::time::timeout(PATIENCE, tracker.wait()).await.is_err() {
            tracing::warn!("some jobs did not stop in time; their leases end by themselves");
        }
        served
    }
}

/// Resolves when the operator asks to stop: Ctrl-C, or SIGTERM.
pub(crate) async fn stop_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
