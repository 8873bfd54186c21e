//! How a person proves who they are: challenges, sessions and the limits on attempts. No secret is stored: codes are
//! derived from the challenge's id, tokens are kept as their digest.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000003_session",
    up: &[
        "CREATE TABLE sign_in_challenge (
            id {id} PRIMARY KEY NOT NULL,
            purpose {one of sign-in filing invitation} NOT NULL,
            email_folded {text 320} NOT NULL,
            subject_id {id},
            language {slug} NOT NULL,
            issued_at {instant} NOT NULL,
            expires_at {instant} NOT NULL,
            attempts {count} NOT NULL,
            used_at {instant}
        ) {strict}",
        "CREATE INDEX sign_in_challenge_by_email ON sign_in_challenge (email_folded, purpose, issued_at)",
        "CREATE INDEX sign_in_challenge_by_expiry ON sign_in_challenge (expires_at)",
        "CREATE TABLE session (
            id {id} PRIMARY KEY NOT NULL,
            token_hash {digest} NOT NULL,
            account_id {id} REFERENCES account (id),
            case_id {id},
            party_id {id},
            invitation_id {id},
            created_at {instant} NOT NULL,
            last_used_at {instant} NOT NULL,
            expires_at {instant} NOT NULL,
            ended_at {instant},
            CHECK ((account_id IS NULL) = (invitation_id IS NOT NULL)),
            CHECK ((invitation_id IS NULL) = (case_id IS NULL))
        ) {strict}",
        "CREATE UNIQUE INDEX session_token_once ON session (token_hash)",
        "CREATE INDEX session_by_account ON session (account_id)",
        "CREATE INDEX session_by_expiry ON session (expires_at)",
        "CREATE TABLE rate_limit (
            scope {slug} NOT NULL,
            subject {digest} NOT NULL,
            window_start {instant} NOT NULL,
            used {count} NOT NULL,
            PRIMARY KEY (scope, subject, window_start)
        ) {strict}",
        "CREATE INDEX rate_limit_by_window ON rate_limit (window_start)",
    ],
};
