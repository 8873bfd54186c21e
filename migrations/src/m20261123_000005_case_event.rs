//! The record of a case. Facts and the chain are never erased; content and its salt are, and stand apart for that.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000005_case_event",
    up: &[
        "CREATE TABLE case_event (
            case_id {id} NOT NULL REFERENCES case_file (id),
            seq {count} NOT NULL,
            kind {slug} NOT NULL,
            actor_role {one of consumer merchant mediator officer regulator administrator system anonymous} NOT NULL,
            actor_id {id},
            at {instant} NOT NULL,
            facts {json} NOT NULL,
            d1_salt {bytes} NOT NULL,
            d1 {digest} NOT NULL,
            d2 {digest} NOT NULL,
            chain {digest} NOT NULL,
            PRIMARY KEY (case_id, seq)
        ) {strict}",
        "CREATE TABLE event_content (
            case_id {id} NOT NULL,
            seq {count} NOT NULL,
            salt {bytes},
            body {text},
            erased_at {instant},
            PRIMARY KEY (case_id, seq),
            FOREIGN KEY (case_id, seq) REFERENCES case_event (case_id, seq),
            CHECK ((erased_at IS NULL) = (salt IS NOT NULL)),
            CHECK ((erased_at IS NULL) = (body IS NOT NULL))
        ) {strict}",
    ],
};
