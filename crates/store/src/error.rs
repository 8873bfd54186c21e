//! What can go wrong in the database, said in words of ours. The errors of the driver stay inside this crate.

use std::error::Error;
use std::fmt;

use sea_orm::{DbErr, RuntimeErr, SqlxError};
use thiserror::Error;

/// Why the store could not do what it was asked.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another row already has what must be unique.
    #[error("{rule} is taken")]
    Taken {
        /// What must be unique.
        rule: Unique,
    },
    /// A row refers to one that is not there, or one that others refer to was to be removed.
    #[error("a row refers to one that does not exist")]
    Dangling,
    /// The row is no longer at the version that the caller saw.
    #[error("the {what} has changed since it was read")]
    Stale {
        /// What was to be changed.
        what: &'static str,
    },
    /// There is no such row.
    #[error("there is no such {what}")]
    Missing {
        /// What was looked for.
        what: &'static str,
    },
    /// The database has too much to do or cannot be reached at the moment: try again in a few seconds.
    #[error("the database is busy")]
    Busy(#[source] Option<Cause>),
    /// The key of a submission was used before, for something else.
    #[error("the key was used for another submission")]
    KeyReused,
    /// The same submission is being worked on at this moment.
    #[error("the same submission is still running")]
    StillRunning,
    /// A stored row does not say what such a row says, for instance because a newer version of the service wrote it.
    #[error("a row of {table} cannot be read: {what}")]
    Unreadable {
        /// The table.
        table: &'static str,
        /// What does not fit; never the value itself.
        what: String,
    },
    /// Anything else. For the log, never for a person.
    #[error("the database failed")]
    Internal(#[source] Cause),
}

/// What the driver said, for logs.
pub type Cause = Box<dyn Error + Send + Sync>;

/// What may exist once only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unique {
    /// The mail address of an account.
    AccountEmail,
    /// One open case for each order and address of the filer.
    OpenCaseOfOrder,
    /// The reference number of a case.
    Reference,
    /// The place of an event in its case: somebody else wrote it at the same moment.
    EventPlace,
    /// A web domain confirmed for a merchant.
    ConfirmedDomain,
    /// An address of one merchant.
    MerchantAddress,
    /// A notice that must go out once.
    Notice,
    /// An id, or anything else.
    Other,
}

impl fmt::Display for Unique {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::AccountEmail => "the address of an account",
            Self::OpenCaseOfOrder => "an open case of the order",
            Self::Reference => "the reference number",
            Self::EventPlace => "the place of the event",
            Self::ConfirmedDomain => "the domain",
            Self::MerchantAddress => "the merchant's address",
            Self::Notice => "the notice",
            Self::Other => "the key",
        })
    }
}

impl Unique {
    /// PostgreSQL names the index; `SQLite` lists the columns, so both ways of saying it are here.
    const KNOWN: [(Self, &'static str, &'static str); 7] = [
        (Self::AccountEmail, "account_email_once", "account.email_folded"),
        (Self::OpenCaseOfOrder, "case_file_one_open_per_order", "case_file.order_key"),
        (Self::Reference, "case_file_reference_once", "case_file.reference"),
        (Self::EventPlace, "case_event_pkey", "case_event.case_id, case_event.seq"),
        (Self::ConfirmedDomain, "merchant_domain_confirmed_once", "merchant_domain.domain"),
        (Self::MerchantAddress, "merchant_address_once", "merchant_address.merchant_id, merchant_address.value_folded"),
        (Self::Notice, "outbox_dedupe_once", "outbox.dedupe_key"),
    ];

    fn violated(constraint: Option<&str>, message: &str) -> Self {
        let columns = message.rsplit(": ").next().unwrap_or_default();
        Self::KNOWN
            .into_iter()
            .find(|(_, name, listed)| constraint == Some(*name) || columns == *listed)
            .map_or(Self::Other, |(rule, _, _)| rule)
    }
}

/// What an error of the driver means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Taken(Unique),
    Dangling,
    /// Two transactions got in each other's way: running this one again may succeed.
    Conflict,
    /// No connection or no time.
    Busy,
    Other,
}

pub(crate) fn classify(error: &DbErr) -> Class {
    let driver = match error {
        DbErr::ConnectionAcquire(_) => return Class::Busy,
        DbErr::Conn(RuntimeErr::SqlxError(driver))
        | DbErr::Exec(RuntimeErr::SqlxError(driver))
        | DbErr::Query(RuntimeErr::SqlxError(driver)) => driver,
        _ => return Class::Other,
    };
    let database = match &**driver {
        SqlxError::Database(database) => database,
        SqlxError::Io(_) | SqlxError::PoolTimedOut | SqlxError::PoolClosed | SqlxError::WorkerCrashed => {
            return Class::Busy;
        }
        _ => return Class::Other,
    };
    match database.code().as_deref().unwrap_or_default() {
        // PostgreSQL, appendix A: serialization failure, deadlock, lock not available.
        "40001" | "40P01" | "55P03" => Class::Conflict,
        // Too many connections, shutting down, starting up, statement timeout, read-only after a switch-over.
        // SQLite: BUSY, LOCKED and their extended codes.
        "53300" | "57P01" | "57P02" | "57P03" | "57014" | "25006" | "5" | "6" | "261" | "262" | "517" => Class::Busy,
        "23505" | "1555" | "2067" => Class::Taken(Unique::violated(database.constraint(), database.message())),
        "23503" | "787" => Class::Dangling,
        _ => Class::Other,
    }
}

/// The error of the driver as one of ours. The only place where that is decided.
pub(crate) fn fault(error: DbErr) -> StoreError {
    match classify(&error) {
        Class::Taken(rule) => StoreError::Taken { rule },
        Class::Dangling => StoreError::Dangling,
        Class::Conflict | Class::Busy => StoreError::Busy(Some(Box::new(error))),
        Class::Other => StoreError::Internal(Box::new(error)),
    }
}

pub(crate) fn unreadable(table: &'static str, what: impl fmt::Display) -> StoreError {
    StoreError::Unreadable { table, what: what.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_databases_name_the_same_rule() {
        let sqlite = "UNIQUE constraint failed: case_file.order_key";
        let postgres = "duplicate key value violates unique constraint \"case_file_one_open_per_order\"";
        assert_eq!(Unique::violated(None, sqlite), Unique::OpenCaseOfOrder);
        assert_eq!(Unique::violated(Some("case_file_one_open_per_order"), postgres), Unique::OpenCaseOfOrder);
        assert_eq!(Unique::violated(Some("account_pkey"), "duplicate key value"), Unique::Other);
    }
}
