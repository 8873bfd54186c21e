//! The closed vocabularies of payloads.

use crate::side::Side;

domain::words! {
    /// Of whom information is asked.
    Asked "side asked" {
        /// The consumer.
        Consumer "consumer",
        /// The merchant.
        Merchant "merchant",
        /// Both sides.
        Both "both",
    }

    /// What an officer finds about a term.
    Finding "finding" {
        /// It was performed.
        Performed "performed",
        /// It was not, because a duty of the other side came first.
        Excused "excused",
        /// It was not.
        Breached "breached",
    }

    /// Why personal data is kept beyond its time.
    HoldReason "hold reason" {
        /// A breach has not been enforced yet. Put by the procedure when a breach is found.
        Breach "breach",
        /// A review is going on.
        Review "review",
        /// A regulator works on the file.
        RegulatorFile "regulator-file",
        /// A court or another authority has asked for the file.
        Proceedings "proceedings",
    }

    /// What is extended.
    Extendable "extendable limit" {
        /// The limit of the stage.
        Stage "stage",
        /// The limit of the whole procedure.
        OuterLimit "outer-limit",
    }

    /// What kind of address.
    AddressKind "address kind" {
        /// An e-mail address.
        Email "email",
        /// A page with a contact form.
        Website "website",
        /// A postal address.
        Postal "postal",
    }

    /// What the merchant says to the complaint.
    Position "position" {
        /// It is right.
        Accepts "accepts",
        /// It is right in part.
        AcceptsInPart "accepts-in-part",
        /// It is not right.
        Contests "contests",
    }

    /// To whom a message goes. A private one goes between a side and the mediator and is seen by nobody else.
    Audience "audience" {
        /// To both sides and the mediator, if there is one.
        Everyone "everyone",
        /// A side, to the mediator in private.
        Mediator "mediator",
        /// The mediator, to the consumer in private.
        Consumer "consumer",
        /// The mediator, to the merchant in private.
        Merchant "merchant",
    }

    /// What a proposed mediator declares.
    Declaration "declaration" {
        /// Nothing could give rise to doubts.
        Independent "independent",
        /// Something could, and is disclosed; the sides may object.
        Disclosed "disclosed",
        /// A conflict of interest, or no time: the appointment is not taken.
        Declined "declined",
    }

    /// How it was proved that the merchant received the notice.
    ServiceProof "proof of service" {
        /// The invitation was opened.
        InvitationOpened "invitation-opened",
        /// The merchant, signed in, opened the case.
        CaseOpened "case-opened",
        /// The merchant's webhook took the notice.
        Webhook "webhook",
        /// The recipient's own mail server took the notice.
        MailServer "mail-server",
        /// Our relay took it and it did not come back within the days of the procedure (2).
        Relay "relay",
        /// The merchant answered.
        Answer "answer",
        /// An officer knows.
        Officer "officer",
    }
}

impl Asked {
    /// Whether that side is asked.
    #[must_use]
    pub const fn includes(self, side: Side) -> bool {
        matches!((self, side), (Self::Both, _) | (Self::Consumer, Side::Consumer) | (Self::Merchant, Side::Merchant))
    }
}
