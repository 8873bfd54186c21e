//! The tables as the ORM sees them, one module a table, one file a migration. Private to this crate: rows leave it as
//! plain structs of the file that reads them.
#![expect(unreachable_pub, reason = "the derives need their types to be pub")]

mod accounts;
mod cases;
mod drafts;
mod events;
mod exhibits;
mod merchants;
mod notices;
mod sessions;
mod statistics;
mod trail;

pub(crate) use accounts::{
    account, api_key, mediator, mediator_language, membership_invitation, organization, organization_member, webhook,
};
pub(crate) use cases::{case_deadline, case_file, case_party, invitation};
pub(crate) use drafts::{draft, idempotency};
pub(crate) use events::{case_event, event_content};
pub(crate) use exhibits::evidence;
pub(crate) use merchants::{merchant, merchant_address, merchant_alias, merchant_domain, merchant_history};
pub(crate) use notices::{inbox_notice, notice_delivery, outbox, webhook_attempt, webhook_delivery};
pub(crate) use sessions::{rate_limit, session, sign_in_challenge};
pub(crate) use statistics::{lease, statistics_cube, statistics_fact};
pub(crate) use trail::audit;

#[cfg(test)]
mod tests;
