//! Cases by when they were erased, for the job that makes sure that their files are gone.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261124_000012_case_erased",
    up: &["CREATE INDEX case_file_by_erasure ON case_file (erased_at) WHERE erased_at IS NOT NULL"],
};
