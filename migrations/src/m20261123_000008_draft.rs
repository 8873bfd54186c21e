//! A complaint before it is a case, and what was submitted already.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000008_draft",
    up: &[
        "CREATE TABLE draft (
            id {id} PRIMARY KEY NOT NULL,
            account_id {id},
            email_folded {text 320},
            confirmed_at {instant},
            body {json} NOT NULL,
            version {count} NOT NULL,
            created_at {instant} NOT NULL,
            saved_at {instant} NOT NULL
        ) {strict}",
        "CREATE INDEX draft_by_account ON draft (account_id) WHERE account_id IS NOT NULL",
        "CREATE INDEX draft_by_saving ON draft (saved_at)",
        "CREATE TABLE idempotency (
            scope {text 200} NOT NULL,
            key {text 255} NOT NULL,
            fingerprint {digest} NOT NULL,
            result {id},
            created_at {instant} NOT NULL,
            PRIMARY KEY (scope, key)
        ) {strict}",
        "CREATE INDEX idempotency_by_age ON idempotency (created_at)",
    ],
};
