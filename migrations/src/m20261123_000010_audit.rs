//! Who looked at or changed what, outside the record of a case: accounts, configuration, deletions by retention.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000010_audit",
    up: &[
        "CREATE TABLE audit (
            id {id} PRIMARY KEY NOT NULL,
            at {instant} NOT NULL,
            actor_role {one of consumer merchant mediator officer regulator administrator system anonymous} NOT NULL,
            actor_id {id},
            action {slug} NOT NULL,
            subject_kind {slug} NOT NULL,
            subject_id {id},
            case_id {id},
            detail {json} NOT NULL
        ) {strict}",
        "CREATE INDEX audit_by_subject ON audit (subject_id, id)",
        "CREATE INDEX audit_by_case ON audit (case_id, id) WHERE case_id IS NOT NULL",
    ],
};
