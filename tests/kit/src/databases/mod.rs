//! A database for one test: SQLite in a temporary folder, always; PostgreSQL from `CONCORD_TEST_POSTGRES` (the address of a
//! server on which databases may be created), else from a server that the kit starts once in a test binary.
//!
//! The caller says how a fresh database becomes one of its own (it migrates it); that is done once in a test binary, and
//! every test gets a copy.

mod postgres;
mod sqlite;

use crate::requirement::Requirement;

/// Which of the two databases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Embedded, in a file.
    Sqlite,
    /// A server.
    Postgres,
}

/// A database that belongs to one test and is gone when this is dropped.
#[derive(Debug)]
pub struct TestDatabase {
    /// Which of the two it is.
    pub kind: Kind,
    /// Its address, as `CONCORD_DATABASE_URL` takes it.
    pub url: String,
    _lease: Lease,
}

/// What keeps the database there.
#[derive(Debug)]
#[expect(dead_code, reason = "held for what happens when it is dropped")]
enum Lease {
    File(tempfile::TempDir),
    Database(postgres::Copy),
}

impl TestDatabase {
    /// A SQLite database that `prepare` has been over. `prepare` gets the address and must have closed it when it returns.
    pub async fn sqlite(prepare: impl AsyncFn(&str)) -> Self {
        let (url, folder) = sqlite::copy_of_template(prepare).await;
        Self { kind: Kind::Sqlite, url, _lease: Lease::File(folder) }
    }

    /// A PostgreSQL database that `prepare` has been over, or why there is none on this machine.
    ///
    /// # Errors
    /// With the reason in words, if no server was named and none can be started.
    pub async fn postgres(prepare: impl AsyncFn(&str)) -> Result<Self, String> {
        let copy = postgres::copy_of_template(prepare).await?;
        Ok(Self { kind: Kind::Postgres, url: copy.url().to_owned(), _lease: Lease::Database(copy) })
    }
}

/// For behaviours that begin with an empty database.
pub fn empty(_url: &str) -> impl Future<Output = ()> + use<> {
    std::future::ready(())
}

/// Runs one behaviour on one database. What [`on_each_database!`] expands to; use that.
///
/// # Panics
/// If the behaviour does, or its database cannot be had although it is demanded.
pub fn run(kind: Kind, prepare: impl AsyncFn(&str), behaviour: impl AsyncFnOnce(&TestDatabase)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime starts").block_on(async {
        let database = match kind {
            Kind::Sqlite => Ok(TestDatabase::sqlite(prepare).await),
            Kind::Postgres => TestDatabase::postgres(prepare).await,
        };
        match database {
            Ok(database) => behaviour(&database).await,
            Err(reason) => Requirement::Postgres.skip(&reason),
        }
    });
}

/// Makes two tests of each behaviour, `on_sqlite` and `on_postgresql`, in a module of its name.
///
/// ```text
/// on_each_database! {
///     prepared by crate::migrated; // an async fn(&str); leave the line out to begin with an empty database
///
///     async fn a_stale_version_is_refused(database: &TestDatabase) { … }
/// }
/// ```
#[macro_export]
macro_rules! on_each_database {
    (prepared by $prepare:path; $($(#[$meta:meta])* async fn $name:ident($database:ident: $type:ty) $body:block)+) => {
        $(
            fn $name(kind: $crate::databases::Kind) {
                async fn behaviour($database: $type) $body
                $crate::databases::run(kind, $prepare, behaviour);
            }

            mod $name {
                #[test]
                $(#[$meta])*
                fn on_sqlite() {
                    super::$name($crate::databases::Kind::Sqlite);
                }

                #[test]
                $(#[$meta])*
                fn on_postgresql() {
                    super::$name($crate::databases::Kind::Postgres);
                }
            }
        )+
    };
    ($($(#[$meta:meta])* async fn $name:ident($database:ident: $type:ty) $body:block)+) => {
        $crate::on_each_database! {
            prepared by $crate::databases::empty;
            $($(#[$meta])* async fn $name($database: $type) $body)+
        }
    };
}
