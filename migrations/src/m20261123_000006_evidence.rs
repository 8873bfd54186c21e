//! What the parties attached. The bytes are in the evidence store under their digest, never in the database.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000006_evidence",
    up: &[
        "CREATE TABLE evidence (
            case_id {id} NOT NULL REFERENCES case_file (id),
            id {id} NOT NULL,
            party_id {id} NOT NULL,
            kind {slug},
            digest {digest} NOT NULL,
            size {count} NOT NULL,
            media_type {text 100} NOT NULL,
            name {text 500},
            added_at {instant} NOT NULL,
            erased_at {instant},
            PRIMARY KEY (case_id, id)
        ) {strict}",
        "CREATE INDEX evidence_by_digest ON evidence (digest)",
    ],
};
