//! What is counted.

domain::words! {
    /// What is counted. Each measure is counted on the day of its *cohort*, stated below, so that a rate compares what
    /// happened to cases with those same cases. Days are those of UTC unless they are the last day of a limit.
    ///
    /// A measure called *open* is a stock: one is added when a clock starts and taken away when it ends, both on the day
    /// on which it started; its sum is what is still running.
    Measure "measure" {
        /// A complaint became a case. Cohort: the day of filing.
        Filed "filed",
        /// A complaint was taken; detail: by whom or what. Cohort: the day of filing.
        Admitted "admitted",
        /// A case ended; detail: the outcome, and after a slash its ground or reason. Cohort: the day of filing.
        Outcome "outcome",
        /// Minutes from filing to the outcome, of cases that were taken. Cohort: the day of filing.
        OutcomeTime "outcome-time",
        /// Cases taken and not ended. Cohort: the day of filing.
        OutcomeOpen "outcome-open",
        /// The merchant was reached. Cohort: that day. Taken back if the notice comes back.
        Served "served",
        /// Reached, and neither answered nor ended. Cohort: the day of service.
        ReplyOpen "reply-open",
        /// Minutes from service to the first answer, late ones too. Cohort: the day of service.
        FirstReply "first-reply",
        /// Minutes from service to the end of a case that ended before any answer. Cohort: the day of service.
        ReplyEnded "reply-ended",
        /// The merchant answered in time. Cohort: the last day of its limit, so that it is counted when the limit of all
        /// its like has passed, and not earlier than that of those who did not answer.
        RepliedInTime "replied-in-time",
        /// The merchant did not answer in time. Cohort: the day on which that was recorded. Taken back if struck out.
        NotReplied "not-replied",
        /// The merchant answered after that. Cohort: the day of the answer.
        RepliedLate "replied-late",
        /// Negotiation began. Cohort: that day.
        EnteredNegotiation "entered-negotiation",
        /// Negotiation goes on. Cohort: the day on which it began.
        NegotiationOpen "negotiation-open",
        /// Settled while negotiating. Cohort: the day on which negotiation began.
        SettledInNegotiation "settled-in-negotiation",
        /// Mediation began. Cohort: that day.
        EnteredMediation "entered-mediation",
        /// Settled with a mediator. Cohort: the day of the settlement.
        SettledInMediation "settled-in-mediation",
        /// A case closed. Cohort: that day. Taken back if it is opened again.
        Closed "closed",
        /// The consumer rated; detail: `resolved` or `unresolved`. Cohort: the day of closing.
        Rated "rated",
        /// A term came to its end; detail: how. Cohort: the last day of its limit.
        TermEnded "term-ended",
        /// A term has not come to its end. Cohort: the last day of its limit.
        TermOpen "term-open",
        /// The service was late; detail: with what. Cohort: the day on which that was recorded.
        ServiceDelayed "service-delayed",
    }
}
