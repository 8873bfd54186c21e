//! `concord account …`: the operator's way to accounts.

use std::error::Error;

use accounts::{Manager, NewAccount};
use casework::{App, RosterChange};
use domain::{AccountId, MailAddress};

use crate::cli::{AccountCommand, CreateAccount};
use crate::say;

/// Accounts read in one go; there are never more of staff.
const MOST: u16 = 10_000;

/// Why a command about accounts had no effect, where the cause does not say it.
#[derive(Debug, thiserror::Error)]
enum AccountError {
    /// No account has the address.
    #[error("no account has the address {0}; `concord account list --all` shows them")]
    Unknown(String),
    /// The name cannot be used.
    #[error("the name cannot be used")]
    Name(#[source] domain::text::TextError),
    /// The address cannot be used.
    #[error("{0:?} is not a mail address")]
    Address(String),
    /// A mediator works in some languages and has a nationality.
    #[error("a mediator needs --state (the nationality) and --languages")]
    MediatorNeeds,
}

pub(crate) async fn run(app: &App, command: AccountCommand) -> Result<(), Box<dyn Error>> {
    match command {
        AccountCommand::Create(create) => self::create(app, create).await,
        AccountCommand::List { all } => list(app, all).await,
        AccountCommand::Disable { email } => {
            let id = find(app, &email).await?;
            app.accounts().disable(Manager::Operator, id).await?;
            say(format_args!("{email} is disabled and signed out everywhere"));
            Ok(())
        }
        AccountCommand::ResetTotp { email } => {
            let id = find(app, &email).await?;
            let seed = app.accounts().reset_second_factor(Manager::Operator, id).await?;
            show_seed(&email, &seed);
            Ok(())
        }
    }
}

async fn create(app: &App, create: CreateAccount) -> Result<(), Box<dyn Error>> {
    let CreateAccount { email, name, role, language, state, languages } = create;
    if role == domain::Role::Mediator && (state.is_none() || languages.is_empty()) {
        return Err(AccountError::MediatorNeeds.into());
    }
    let new = NewAccount {
        email: address(&email)?,
        name: accounts::Name::new(name).map_err(AccountError::Name)?,
        role,
        language,
        country: state,
    };
    let created = app.accounts().create(Manager::Operator, new).await?;
    if let (domain::Role::Mediator, Some(nationality)) = (role, state) {
        let change = RosterChange { account: created.account, nationality, languages, active: true };
        casework::enrol(app, change).await?;
    }
    say(format_args!("{role} {email} is created ({})", created.account));
    if let Some(seed) = created.seed {
        show_seed(&email, &seed);
    }
    Ok(())
}

/// The seed of a second factor: shown now and never again.
fn show_seed(email: &str, seed: &accounts::totp::Seed) {
    say(format_args!("second factor, shown once: {}", seed.base32()));
    say(format_args!("for an authenticator app:  {}", seed.link(email)));
}

async fn list(app: &App, all: bool) -> Result<(), Box<dyn Error>> {
    let accounts = app.accounts().list(Manager::Operator, None, None, MOST).await?;
    let mut shown = 0;
    for account in accounts.iter().filter(|account| all || account.role.is_staff()) {
        let state = if account.disabled_at.is_some() { "disabled" } else { "active" };
        let country = account.country.map_or_else(|| "-".to_owned(), |country| country.to_string());
        say(format_args!(
            "{}  {:<13} {:<8} {country:<2}  {}  {}",
            account.id,
            account.role.to_string(),
            state,
            account.email.expose(),
            account.name.expose()
        ));
        shown += 1;
    }
    say(format_args!("{shown} account(s)"));
    Ok(())
}

fn address(email: &str) -> Result<MailAddress, AccountError> {
    email.parse().or(Err(AccountError::Address(email.to_owned())))
}

async fn find(app: &App, email: &str) -> Result<AccountId, Box<dyn Error>> {
    let email = address(email)?;
    let account = app.accounts().find(Manager::Operator, &email).await?;
    Ok(account.map(|account| account.id).ok_or_else(|| AccountError::Unknown(email.as_str().to_owned()))?)
}
