//! When a person last signed in, by which idle accounts of consumers are erased. Accounts of before begin to count when the
//! job that erases first comes across them.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261124_000011_account_seen",
    up: &[
        "ALTER TABLE account ADD COLUMN seen_at {instant}",
        "CREATE INDEX account_by_idleness ON account (seen_at) WHERE role = 'consumer'",
    ],
};
