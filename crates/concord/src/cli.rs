//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Resolve cross-border e-commerce disputes online.
#[derive(Debug, Parser)]
#[command(name = "concord", version, about, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    /// Configuration file (TOML); variables `CONCORD_*` override it.
    #[arg(long, global = true, env = "CONCORD_CONFIG", value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What the binary can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve people and programs until stopped.
    Serve,
    /// Start the whole service with sample people, cases and a visible mailbox; nothing is kept.
    Demo(DemoArguments),
    /// Bring the database to this version's schema.
    Migrate,
    /// Manage accounts.
    #[command(subcommand)]
    Account(AccountCommand),
    /// Check a downloaded case file without the service: exit code 0 when it is whole and unaltered.
    Verify(VerifyArguments),
    /// Check the configuration, the database and the mail relay; each line says what is wrong and what to do.
    Check(CheckArguments),
}

/// Arguments of `concord demo`.
#[derive(Debug, Args)]
pub(crate) struct DemoArguments {
    /// Port to listen on; a free one is taken if it is in use.
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
}

/// Arguments of `concord verify`.
#[derive(Debug, Args)]
pub(crate) struct VerifyArguments {
    /// The case file (ZIP).
    pub(crate) file: PathBuf,
    /// Print the findings as one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Arguments of `concord check`.
#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// List every key of the configuration with its meaning and default, and check nothing.
    #[arg(long)]
    pub(crate) keys: bool,
}

/// What can be done with accounts.
#[derive(Debug, Subcommand)]
pub(crate) enum AccountCommand {
    /// Create an account. For staff the second factor's seed is printed once.
    Create(CreateAccount),
    /// List the accounts of staff, or all with `--all`.
    List {
        /// Consumers and merchants too.
        #[arg(long)]
        all: bool,
    },
    /// Disable an account and end its sessions.
    Disable {
        /// Mail address of the account.
        email: String,
    },
    /// Make a new second factor for an account of staff; the seed is printed once.
    ResetTotp {
        /// Mail address of the account.
        email: String,
    },
}

/// Arguments of `concord account create`.
#[derive(Debug, Args)]
pub(crate) struct CreateAccount {
    /// Mail address; the sign-in codes go there.
    #[arg(long)]
    pub(crate) email: String,
    /// Name, as colleagues and parties see it.
    #[arg(long)]
    pub(crate) name: String,
    /// `consumer`, `mediator`, `officer`, `regulator` or `administrator`.
    #[arg(long)]
    pub(crate) role: domain::Role,
    /// Language of notices (BCP 47).
    #[arg(long, default_value = "en")]
    pub(crate) language: domain::Language,
    /// State: a mediator's nationality, a regulator's authority.
    #[arg(long)]
    pub(crate) state: Option<domain::Country>,
    /// Languages in which a mediator works, separated by commas.
    #[arg(long, value_delimiter = ',')]
    pub(crate) languages: Vec<domain::Language>,
}
