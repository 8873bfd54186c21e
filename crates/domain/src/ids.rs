//! Typed ids. Each kind of thing has a type of its own, so that the id of a party cannot be passed for that of a case.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Clock;
use crate::entropy::Entropy;

/// What all ids have in common: a UUID of version 7, unique across nodes and sorted roughly by the time it was made.
pub trait Id: Copy {
    /// The word before the UUID in logs, without the underscore: `case`.
    const PREFIX: &'static str;

    /// Takes a UUID for an id of this kind.
    fn from_uuid(uuid: Uuid) -> Self;

    /// The UUID alone.
    fn as_uuid(self) -> Uuid;
}

/// The text is not the UUID of an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id of a {kind}")]
pub struct IdError {
    /// What the id should have been of: the prefix of its kind.
    pub kind: &'static str,
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Takes a UUID for an id of this kind.
            #[must_use]
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID alone.
            #[must_use]
            pub const fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        impl Id for $name {
            const PREFIX: &'static str = $prefix;

            fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        /// With the prefix of its kind, as it stands in logs.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "_{}"), self.0)
            }
        }

        /// The hyphenated UUID, as it stands in addresses and JSON.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                text.parse().map(Self).or(Err(IdError { kind: $prefix }))
            }
        }
    )*};
}

ids! {
    /// A dispute on file.
    CaseId "case";
    /// A side of one case, or its representative. The facts of a case name nobody but by this.
    PartyId "party";
    /// A person who signs in.
    AccountId "account";
    /// A firm that has joined the service, with members and keys.
    OrganizationId "organization";
    /// An entry in the register of merchants.
    MerchantId "merchant";
    /// A file put in evidence.
    EvidenceId "evidence";
    /// An offer one side made to the other.
    OfferId "offer";
    /// One duty of a settlement or recommendation that has to be performed.
    TermId "term";
    /// A message between people in a case.
    MessageId "message";
    /// A complaint that is not yet a case.
    DraftId "draft";
    /// A notice to one recipient.
    NoticeId "notice";
    /// An invitation of a merchant to one case.
    InvitationId "invitation";
    /// An invitation to join an organisation.
    MembershipInvitationId "membership";
    /// A one-time code that was sent and waits to be typed in.
    ChallengeId "challenge";
    /// A signed-in session.
    SessionId "session";
    /// A key by which the systems of an organisation sign in.
    ApiKeyId "key";
    /// An endpoint of an organisation to which events are sent.
    WebhookId "webhook";
    /// An event on its way to an endpoint; the same over all tries.
    WebhookDeliveryId "delivery";
    /// A bundle of similar cases.
    BundleId "bundle";
    /// An address at which a merchant can be reached.
    AddressId "address";
}

/// Makes fresh ids from the clock and the entropy that were passed in, and from nothing else.
#[derive(Clone, Copy)]
pub struct Ids<'a> {
    /// Where the time in the id comes from.
    pub clock: &'a dyn Clock,
    /// Where its random part comes from.
    pub entropy: &'a dyn Entropy,
}

impl fmt::Debug for Ids<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ids")
    }
}

impl<'a> Ids<'a> {
    /// Makes ids from these two.
    #[must_use]
    pub fn new(clock: &'a dyn Clock, entropy: &'a dyn Entropy) -> Self {
        Self { clock, entropy }
    }

    /// A new id: a UUID of version 7 whose twelve bits after the millisecond hold the microsecond (RFC 9562, section
    /// 6.2, method 3), so that ids made at different microseconds sort by time; those made in the same one do not.
    #[must_use]
    pub fn fresh<T: Id>(&self) -> T {
        let micros = u64::try_from(self.clock.now().as_microsecond()).unwrap_or(0);
        let mut random = [0; 10];
        self.entropy.fill(&mut random);
        // 1000 microseconds spread over the 4096 values of twelve bits; the version takes the four bits above them.
        let fraction = u16::try_from((micros % 1_000) * 4_096 / 1_000).unwrap_or(0);
        let [high, low] = fraction.to_be_bytes();
        let [first, second, ..] = &mut random;
        (*first, *second) = (high, low);
        T::from_uuid(uuid::Builder::from_unix_timestamp_millis(micros / 1_000, &random).into_uuid())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::SignedDuration;

    use super::*;
    use crate::{ManualClock, SeededEntropy};

    fn clock() -> ManualClock {
        ManualClock::at("2026-11-23T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn a_fresh_id_is_a_uuid_of_version_7_that_holds_its_time() {
        let (clock, entropy) = (clock(), SeededEntropy::new(1));
        let uuid = Ids::new(&clock, &entropy).fresh::<CaseId>().as_uuid();
        assert_eq!(uuid.get_version_num(), 7);
        assert_eq!(uuid.get_variant(), uuid::Variant::RFC4122);
        let (seconds, nanos) = uuid.get_timestamp().unwrap().to_unix();
        assert_eq!((seconds, nanos), (1_795_424_400, 0));
    }

    #[test]
    fn ids_made_at_later_microseconds_sort_later() {
        let (clock, entropy) = (clock(), SeededEntropy::new(1));
        let ids = Ids::new(&clock, &entropy);
        let mut before = ids.fresh::<CaseId>();
        for _ in 0..5_000 {
            clock.advance(SignedDuration::from_micros(1));
            let next = ids.fresh::<CaseId>();
            assert!(next > before, "{next} after {before}");
            before = next;
        }
    }

    #[test]
    fn ten_thousand_ids_of_one_instant_differ() {
        let (clock, entropy) = (clock(), SeededEntropy::new(1));
        let ids = Ids::new(&clock, &entropy);
        let all: BTreeSet<CaseId> = (0..10_000).map(|_| ids.fresh()).collect();
        assert_eq!(all.len(), 10_000);
    }

    #[test]
    fn the_same_clock_and_seed_give_the_same_ids() {
        let made = |seed| {
            let (clock, entropy) = (clock(), SeededEntropy::new(seed));
            let ids = Ids::new(&clock, &entropy);
            (ids.fresh::<CaseId>(), ids.fresh::<PartyId>())
        };
        assert_eq!(made(3), made(3));
        assert_ne!(made(3), made(4));
    }

    #[test]
    fn an_id_is_prefixed_in_logs_and_plain_everywhere_else() {
        let text = "0190f0c4-7b1d-7cda-8f00-0123456789ab";
        let id: CaseId = text.parse().unwrap();
        assert_eq!(format!("{id:?}"), format!("case_{text}"));
        assert_eq!(id.to_string(), text);
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<CaseId>(&format!("\"{text}\"")).unwrap(), id);
        assert_eq!(CaseId::from_uuid(id.as_uuid()), id);
    }

    #[test]
    fn what_is_no_uuid_is_refused_as_an_id() {
        assert_eq!("17".parse::<CaseId>(), Err(IdError { kind: "case" }));
        assert_eq!("".parse::<OfferId>(), Err(IdError { kind: "offer" }));
    }
}
