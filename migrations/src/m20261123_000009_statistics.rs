//! Statistics: facts appended in the case's own transaction, cubes folded from them by a job. No counter row is shared
//! by writers.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000009_statistics",
    up: &[
        "CREATE TABLE statistics_fact (
            case_id {id} NOT NULL,
            seq {count} NOT NULL,
            ordinal {count} NOT NULL,
            measure {slug} NOT NULL,
            at {instant} NOT NULL,
            body {json} NOT NULL,
            folded {flag} NOT NULL,
            PRIMARY KEY (case_id, seq, ordinal)
        ) {strict}",
        "CREATE INDEX statistics_fact_unfolded ON statistics_fact (case_id, seq, ordinal) WHERE NOT folded",
        "CREATE TABLE statistics_cube (
            cube {slug} NOT NULL,
            day {date} NOT NULL,
            first {text 100} NOT NULL,
            second {text 100} NOT NULL,
            third {text 100} NOT NULL,
            measure {slug} NOT NULL,
            cases {integer} NOT NULL,
            amount {integer} NOT NULL,
            PRIMARY KEY (cube, day, first, second, third, measure)
        ) {strict}",
        "CREATE TABLE lease (
            name {slug} PRIMARY KEY NOT NULL,
            holder {id} NOT NULL,
            until {instant} NOT NULL
        ) {strict}",
    ],
};
