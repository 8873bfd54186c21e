//! The Concord service: one binary that serves, demonstrates, migrates, checks and verifies.
//!
//! Here is wiring and nothing else: what the service is told (`configuration`), what it is given of the outside world
//! (`system`), and a file for each command.

mod account;
mod check;
mod cli;
mod configuration;
mod demo;
mod jobs;
mod logging;
mod opening;
mod operations;
mod serve;
mod system;
mod verify;

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use cli::{Arguments, Command};
use configuration::Configuration;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(code) => code,
        Err(error) => {
            complain(&*error);
            ExitCode::FAILURE
        }
    }
}

/// What went wrong, and what was behind it, on standard error.
#[expect(clippy::print_stderr, reason = "a command tells its user what went wrong")]
fn complain(error: &(dyn Error + 'static)) {
    eprintln!("concord: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        eprintln!("  because {error}");
        cause = error.source();
    }
}

/// What a command answers, on standard output. A reader who has seen enough and hung up is no fault.
fn say(text: impl std::fmt::Display) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn run(arguments: Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match arguments.command {
        Command::Verify(verify) => {
            let report = verify::verify(&verify.file)?;
            if verify.json {
                say(serde_json::to_string_pretty(&report)?);
            } else {
                say(&report);
            }
            return Ok(if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Check(check) if check.keys => {
            say(check::keys());
            return Ok(ExitCode::SUCCESS);
        }
        Command::Demo(demo) => {
            logging::start("warn", configuration::LogFormat::Text)?;
            runtime.block_on(demo::run(demo))?;
            return Ok(ExitCode::SUCCESS);
        }
        _ => {}
    }
    let configuration = Configuration::read(arguments.config.as_deref(), environment())?;
    match arguments.command {
        Command::Check(_) => Ok(runtime.block_on(check::run(&configuration))),
        command => {
            logging::start(&configuration.log, configuration.log_format)?;
            runtime.block_on(over(&configuration, command))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The variables of the process; one that is not text is no key of ours.
fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}

/// The commands that work over a configuration.
async fn over(configuration: &Configuration, command: Command) -> Result<(), Box<dyn Error>> {
    match command {
        Command::Serve => {
            let app = opening::app(configuration).await?;
            let mailer = opening::mailer(configuration)?;
            let webhooks = notifications::webhooks::Client::new(configuration.webhooks)?;
            let listener = serve::listen(configuration.listen).await?;
            let operations = match configuration.operations_listen {
                Some(address) => Some(serve::listen(address).await?),
                None => None,
            };
            let routes = serve::routes(&app, configuration, axum::Router::new());
            tracing::info!(address = %listener.local_addr()?, "ready");
            let service = serve::Service { app, mailer, webhooks, routes, listener, operations };
            service.run(serve::stop_signal()).await?;
        }
        Command::Migrate => {
            let store =
                opening::database(&configuration.database_url, std::sync::Arc::new(system::SystemEntropy)).await?;
            let applied = store.migrate().await?;
            for name in &applied {
                say(format_args!("applied {name}"));
            }
            say(format_args!("the schema is up to date ({} migration(s) applied)", applied.len()));
        }
        Command::Account(command) => {
            let app = opening::app(configuration).await?;
            account::run(&app, command).await?;
        }
        // Handled before there is a configuration.
        Command::Demo(_) | Command::Verify(_) | Command::Check(_) => {}
    }
    Ok(())
}
