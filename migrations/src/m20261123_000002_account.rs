//! People and organisations. The row of an account is the only place that holds a staff member's or a registered
//! consumer's address; everything else refers to it by id.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000002_account",
    up: &[
        "CREATE TABLE account (
            id {id} PRIMARY KEY NOT NULL,
            email {text 320} NOT NULL,
            email_folded {text 320} NOT NULL,
            name {text 500} NOT NULL,
            language {slug} NOT NULL,
            country {country},
            zone {text 64},
            role {one of consumer merchant mediator officer regulator administrator} NOT NULL,
            state {one of active disabled} NOT NULL,
            totp_seed {bytes},
            totp_last_step {count},
            created_at {instant} NOT NULL,
            disabled_at {instant},
            CHECK ((state = 'disabled') = (disabled_at IS NOT NULL))
        ) {strict}",
        "CREATE UNIQUE INDEX account_email_once ON account (email_folded)",
        "CREATE INDEX account_by_role ON account (role, id)",
        "CREATE TABLE organization (
            id {id} PRIMARY KEY NOT NULL,
            name {text 500} NOT NULL,
            language {slug} NOT NULL,
            merchant_id {id} REFERENCES merchant (id),
            linked_at {instant},
            linked_by {id},
            created_at {instant} NOT NULL
        ) {strict}",
        "CREATE INDEX organization_by_merchant ON organization (merchant_id)",
        "CREATE TABLE organization_member (
            organization_id {id} NOT NULL REFERENCES organization (id),
            account_id {id} NOT NULL REFERENCES account (id),
            standing {one of owner member} NOT NULL,
            joined_at {instant} NOT NULL,
            PRIMARY KEY (organization_id, account_id)
        ) {strict}",
        "CREATE INDEX organization_member_by_account ON organization_member (account_id)",
        "CREATE TABLE membership_invitation (
            id {id} PRIMARY KEY NOT NULL,
            organization_id {id} NOT NULL REFERENCES organization (id),
            email {text 320} NOT NULL,
            email_folded {text 320} NOT NULL,
            standing {one of owner member} NOT NULL,
            language {slug} NOT NULL,
            created_by {id} NOT NULL,
            created_at {instant} NOT NULL,
            expires_at {instant} NOT NULL,
            accepted_at {instant}
        ) {strict}",
        "CREATE INDEX membership_invitation_by_organization ON membership_invitation (organization_id)",
        "CREATE INDEX membership_invitation_by_email ON membership_invitation (email_folded)",
        "CREATE TABLE api_key (
            id {id} PRIMARY KEY NOT NULL,
            organization_id {id} NOT NULL REFERENCES organization (id),
            name {text 200} NOT NULL,
            prefix {text 20} NOT NULL,
            hash {digest} NOT NULL,
            created_by {id} NOT NULL,
            created_at {instant} NOT NULL,
            last_used_at {instant},
            revoked_at {instant}
        ) {strict}",
        "CREATE UNIQUE INDEX api_key_hash_once ON api_key (hash)",
        "CREATE INDEX api_key_by_organization ON api_key (organization_id)",
        "CREATE TABLE webhook (
            id {id} PRIMARY KEY NOT NULL,
            organization_id {id} NOT NULL REFERENCES organization (id),
            url {text 2000} NOT NULL,
            created_at {instant} NOT NULL,
            disabled_at {instant}
        ) {strict}",
        "CREATE INDEX webhook_by_organization ON webhook (organization_id)",
        "CREATE TABLE mediator (
            account_id {id} PRIMARY KEY NOT NULL REFERENCES account (id),
            nationality {country} NOT NULL,
            active {flag} NOT NULL,
            version {count} NOT NULL,
            added_at {instant} NOT NULL
        ) {strict}",
        "CREATE TABLE mediator_language (
            account_id {id} NOT NULL REFERENCES mediator (account_id),
            language {slug} NOT NULL,
            PRIMARY KEY (account_id, language)
        ) {strict}",
    ],
};
