//! The register of merchants: entries, the domains and addresses they may be reached through, and what was done to
//! them. Addresses stand apart from the entry because they may name a person.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000001_merchant",
    up: &[
        "CREATE TABLE merchant (
            id {id} PRIMARY KEY NOT NULL,
            legal_name {text 500} NOT NULL,
            name_folded {text 500} NOT NULL,
            country {country},
            registration_number {text 100},
            state {one of unconfirmed confirmed merged} NOT NULL,
            confirmed_at {instant},
            confirmed_by {id},
            merged_into {id} REFERENCES merchant (id),
            version {count} NOT NULL,
            created_at {instant} NOT NULL,
            CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
            CHECK (merged_into IS NULL OR merged_into <> id)
        ) {strict}",
        "CREATE INDEX merchant_by_name ON merchant (name_folded)",
        "CREATE INDEX merchant_by_registration ON merchant (country, registration_number)",
        "CREATE TABLE merchant_domain (
            merchant_id {id} NOT NULL REFERENCES merchant (id),
            domain {text 253} NOT NULL,
            confirmed_at {instant},
            confirmed_by {id},
            added_at {instant} NOT NULL,
            PRIMARY KEY (merchant_id, domain)
        ) {strict}",
        "CREATE UNIQUE INDEX merchant_domain_confirmed_once ON merchant_domain (domain) WHERE confirmed_at IS NOT NULL",
        "CREATE INDEX merchant_domain_by_domain ON merchant_domain (domain)",
        "CREATE TABLE merchant_address (
            id {id} PRIMARY KEY NOT NULL,
            merchant_id {id} NOT NULL REFERENCES merchant (id),
            kind {one of email website postal} NOT NULL,
            value {text 500} NOT NULL,
            value_folded {text 500} NOT NULL,
            domain {text 253},
            verified_at {instant},
            verified_how {one of domain organization officer},
            verified_by {id},
            added_at {instant} NOT NULL,
            CHECK ((verified_at IS NULL) = (verified_how IS NULL))
        ) {strict}",
        "CREATE UNIQUE INDEX merchant_address_once ON merchant_address (merchant_id, value_folded)",
        "CREATE INDEX merchant_address_by_value ON merchant_address (value_folded)",
        "CREATE INDEX merchant_address_by_domain ON merchant_address (domain) WHERE domain IS NOT NULL",
        "CREATE TABLE merchant_alias (
            merchant_id {id} NOT NULL REFERENCES merchant (id),
            name_folded {text 500} NOT NULL,
            name {text 500} NOT NULL,
            added_at {instant} NOT NULL,
            PRIMARY KEY (merchant_id, name_folded)
        ) {strict}",
        "CREATE INDEX merchant_alias_by_name ON merchant_alias (name_folded)",
        "CREATE TABLE merchant_history (
            merchant_id {id} NOT NULL REFERENCES merchant (id),
            seq {count} NOT NULL,
            at {instant} NOT NULL,
            account_id {id},
            change {slug} NOT NULL,
            detail {json} NOT NULL,
            PRIMARY KEY (merchant_id, seq)
        ) {strict}",
    ],
};
