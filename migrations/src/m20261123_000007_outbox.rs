//! Notices on their way and what became of them. A row carries ids only; the text is rendered at sending.

use crate::Migration;

pub(crate) const MIGRATION: Migration = Migration {
    name: "m20261123_000007_outbox",
    up: &[
        "CREATE TABLE outbox (
            id {id} PRIMARY KEY NOT NULL,
            urgency {count} NOT NULL,
            kind {slug} NOT NULL,
            case_id {id},
            seq {count},
            payload {json} NOT NULL,
            dedupe_key {text 200},
            created_at {instant} NOT NULL,
            due_at {instant} NOT NULL,
            expires_at {instant},
            attempts {count} NOT NULL,
            claimed_until {instant},
            done_at {instant},
            dead_at {instant},
            reason {text 500},
            CHECK (done_at IS NULL OR dead_at IS NULL)
        ) {strict}",
        "CREATE UNIQUE INDEX outbox_dedupe_once ON outbox (dedupe_key)",
        "CREATE INDEX outbox_waiting ON outbox (urgency, due_at) WHERE done_at IS NULL AND dead_at IS NULL",
        "CREATE INDEX outbox_by_due ON outbox (due_at) WHERE done_at IS NULL AND dead_at IS NULL",
        "CREATE INDEX outbox_claimed ON outbox (claimed_until) WHERE claimed_until IS NOT NULL AND done_at IS NULL AND dead_at IS NULL",
        "CREATE INDEX outbox_dead ON outbox (dead_at, id) WHERE dead_at IS NOT NULL",
        "CREATE INDEX outbox_by_case ON outbox (case_id, id)",
        "CREATE TABLE notice_delivery (
            notice_id {id} NOT NULL,
            attempt {count} NOT NULL,
            case_id {id},
            kind {slug} NOT NULL,
            recipient_id {id},
            channel {one of e-mail webhook in-app} NOT NULL,
            result {one of accepted relayed deferred refused bounced expired} NOT NULL,
            code {text 100},
            at {instant} NOT NULL,
            PRIMARY KEY (notice_id, channel, attempt)
        ) {strict}",
        "CREATE INDEX notice_delivery_by_case ON notice_delivery (case_id, at)",
        "CREATE TABLE inbox_notice (
            recipient_id {id} NOT NULL,
            id {id} NOT NULL,
            kind {slug} NOT NULL,
            case_id {id},
            payload {json} NOT NULL,
            at {instant} NOT NULL,
            read_at {instant},
            PRIMARY KEY (recipient_id, id)
        ) {strict}",
        "CREATE TABLE webhook_delivery (
            id {id} PRIMARY KEY NOT NULL,
            webhook_id {id} NOT NULL REFERENCES webhook (id),
            notice_id {id} NOT NULL,
            kind {slug} NOT NULL,
            case_id {id} NOT NULL,
            created_at {instant} NOT NULL,
            due_at {instant} NOT NULL,
            attempts {count} NOT NULL,
            tries {count} NOT NULL,
            claimed_until {instant},
            done_at {instant},
            dead_at {instant},
            reason {text 100},
            CHECK (done_at IS NULL OR dead_at IS NULL)
        ) {strict}",
        "CREATE UNIQUE INDEX webhook_delivery_once ON webhook_delivery (notice_id, webhook_id)",
        "CREATE INDEX webhook_delivery_of_webhook ON webhook_delivery (webhook_id, id)",
        "CREATE INDEX webhook_delivery_waiting ON webhook_delivery (due_at) WHERE done_at IS NULL AND dead_at IS NULL",
        "CREATE INDEX webhook_delivery_done ON webhook_delivery (done_at) WHERE done_at IS NOT NULL",
        "CREATE INDEX webhook_delivery_dead ON webhook_delivery (dead_at) WHERE dead_at IS NOT NULL",
        "CREATE TABLE webhook_attempt (
            delivery_id {id} NOT NULL,
            attempt {count} NOT NULL,
            attempted_at {instant} NOT NULL,
            status {count},
            error {text 100},
            duration_ms {count} NOT NULL,
            PRIMARY KEY (delivery_id, attempt),
            CHECK ((status IS NULL) <> (error IS NULL))
        ) {strict}",
        "CREATE INDEX webhook_attempt_by_time ON webhook_attempt (attempted_at)",
    ],
};
