//! The schema, one migration a file, written once for SQLite and PostgreSQL.
//!
//! Start reading at [`ALL`]; [`ddl`] has the small language of column types that both databases understand, and
//! [`migrator`] applies what is missing. A migration that was released is never edited: the next change is a new file.
//! No entity of `store` is named here, because entities move on and a migration must not.

pub mod ddl;
pub mod migrator;

mod m20261123_000001_merchant;
mod m20261123_000002_account;
mod m20261123_000003_session;
mod m20261123_000004_case_file;
mod m20261123_000005_case_event;
mod m20261123_000006_evidence;
mod m20261123_000007_outbox;
mod m20261123_000008_draft;
mod m20261123_000009_statistics;
mod m20261123_000010_audit;
mod m20261124_000011_account_seen;
mod m20261124_000012_case_erased;

pub use migrator::{Migration, MigrationError, migrate, pending};

/// Every migration, in the order in which they are applied.
pub const ALL: &[Migration] = &[
    m20261123_000001_merchant::MIGRATION,
    m20261123_000002_account::MIGRATION,
    m20261123_000003_session::MIGRATION,
    m20261123_000004_case_file::MIGRATION,
    m20261123_000005_case_event::MIGRATION,
    m20261123_000006_evidence::MIGRATION,
    m20261123_000007_outbox::MIGRATION,
    m20261123_000008_draft::MIGRATION,
    m20261123_000009_statistics::MIGRATION,
    m20261123_000010_audit::MIGRATION,
    m20261124_000011_account_seen::MIGRATION,
    m20261124_000012_case_erased::MIGRATION,
];
