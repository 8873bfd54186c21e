//! Everything that can go wrong, with its status. Words are in `locales/*/problems.ftl`, under `problem-<slug>-title` and
//! `problem-<slug>-detail`; the fields of a kind are the arguments of its detail.
//!
//! The status says who must act: 400 the program that sent nonsense, 422 the person who filled it in, 401 whoever is not
//! signed in, 404 nobody (what one may not see is not there), 403 only where existence is no secret, 409 the caller after
//! looking at the case again, 412 and 428 the program that names no current version, 429 and 503 after a wait.

use std::borrow::Cow;
use std::time::Duration;

use axum::http::StatusCode;
use domain::{Country, ReferenceNumber};

use super::member::{Due, Member, Named, Size};

macro_rules! catalogue {
    ($($(#[doc = $doc:literal])+ $status:ident $slug:literal $name:ident $({ $($(#[doc = $told:literal])+ $field:ident: $type:ty,)+ })?;)*) => {
        /// A kind of problem with what it tells.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Kind {
            $($(#[doc = $doc])+ $name $({ $($(#[doc = $told])+ $field: $type,)+ })?,)*
        }

        /// A kind of problem alone: what its `type` names and its page documents.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ProblemType {
            $($(#[doc = $doc])+ $name,)*
        }

        impl ProblemType {
            /// All of them, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name in addresses and message ids.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$name => $slug,)*
                }
            }

            /// The status of a response that carries it.
            #[must_use]
            pub const fn status(self) -> StatusCode {
                match self {
                    $(Self::$name => StatusCode::$status,)*
                }
            }

            /// When it happens, in English, for the documentation.
            #[must_use]
            pub fn description(self) -> &'static str {
                match self {
                    $(Self::$name => concat!($($doc),+).trim_ascii_start(),)*
                }
            }

            /// The members that its JSON has beside those of every problem.
            #[must_use]
            pub const fn members(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($(stringify!($field),)+)?],)*
                }
            }
        }

        impl Kind {
            /// The kind alone.
            #[must_use]
            pub const fn problem_type(&self) -> ProblemType {
                match self {
                    $(Self::$name $({ $($field: _,)+ })? => ProblemType::$name,)*
                }
            }

            /// What it tells, by name.
            pub(crate) fn members(&self) -> Vec<(&'static str, Member)> {
                match self {
                    $(Self::$name $({ $($field,)+ })? => vec![$($((stringify!($field), Member::from($field.clone())),)+)?],)*
                }
            }
        }
    };
}

catalogue! {
    /// The body is not JSON, or a name stands twice in one of its objects.
    BAD_REQUEST "malformed-json" MalformedJson {
        /// The line where reading stopped, from 1.
        line: usize,
        /// The column there.
        column: usize,
    };
    /// A form was damaged on its way.
    BAD_REQUEST "malformed-form" MalformedForm;
    /// An upload was damaged on its way.
    BAD_REQUEST "malformed-multipart" MalformedMultipart;
    /// A part of the path is not of the form that stands there.
    BAD_REQUEST "malformed-path" MalformedPath;
    /// A parameter after the question mark is unknown or not of its form.
    BAD_REQUEST "malformed-query" MalformedQuery;
    /// A header is not of its form.
    BAD_REQUEST "malformed-header" MalformedHeader {
        /// Its name.
        header: Cow<'static, str>,
    };
    /// The body has a field that is not known here. Fields are never silently dropped.
    UNPROCESSABLE_ENTITY "unknown-field" UnknownField {
        /// Its path.
        field: Cow<'static, str>,
    };
    /// A field holds a value of another JSON type.
    UNPROCESSABLE_ENTITY "wrong-type" WrongType {
        /// Its path.
        field: Cow<'static, str>,
    };
    /// A field that must be there is not.
    UNPROCESSABLE_ENTITY "missing-field" MissingField {
        /// Its path.
        field: Cow<'static, str>,
    };
    /// The body is larger than is taken here.
    PAYLOAD_TOO_LARGE "too-large" TooLarge {
        /// How much is taken.
        limit: Size,
    };
    /// The body is not of the media type that is taken here.
    UNSUPPORTED_MEDIA_TYPE "unsupported-media-type" UnsupportedMediaType {
        /// The one that is.
        expected: Cow<'static, str>,
    };
    /// The answer is not to be had in a media type that the caller takes.
    NOT_ACCEPTABLE "not-acceptable" NotAcceptable {
        /// Those it is to be had in.
        available: Cow<'static, str>,
    };
    /// Nothing is at this path.
    NOT_FOUND "unknown-path" UnknownPath;
    /// Something is at this path, but not for this method. The `Allow` header lists the methods.
    METHOD_NOT_ALLOWED "wrong-method" WrongMethod;
    /// The request did not arrive in full in time.
    REQUEST_TIMEOUT "request-timeout" RequestTimeout;
    /// The request could not be understood in some other way.
    BAD_REQUEST "bad-request" BadRequest;

    /// Some fields were understood but cannot be taken as they are. `errors` lists them.
    UNPROCESSABLE_ENTITY "invalid-content" InvalidContent;
    /// A complaint came without all the consents it needs.
    UNPROCESSABLE_ENTITY "consents-missing" ConsentsMissing;
    /// This person has filed as many complaints as are taken in one day.
    TOO_MANY_REQUESTS "filing-limit" FilingLimit {
        /// How many are.
        limit: i64,
    };
    /// There is already an open case for this order and address.
    CONFLICT "duplicate-case" DuplicateCase {
        /// Its reference number.
        reference: ReferenceNumber,
    };
    /// A complaint cannot be filed before the address of the one who files is confirmed.
    CONFLICT "address-not-confirmed" AddressNotConfirmed;
    /// The draft was erased.
    GONE "draft-expired" DraftExpired;
    /// A side of the case has put in as many files as are taken.
    CONFLICT "evidence-limit" EvidenceLimit {
        /// How many are.
        limit: i64,
    };
    /// Both sides are in one state; the service is for purchases across borders.
    UNPROCESSABLE_ENTITY "parties-same-state" PartiesSameState {
        /// The state.
        country: Country,
    };

    /// This needs somebody who is signed in.
    UNAUTHORIZED "not-signed-in" NotSignedIn;
    /// The session is over.
    UNAUTHORIZED "session-expired" SessionExpired;
    /// This role signs in with a second code as well.
    UNAUTHORIZED "second-factor-required" SecondFactorRequired;
    /// The code is wrong, used or too old.
    UNAUTHORIZED "code-wrong" CodeWrong;
    /// The link is damaged or too old.
    NOT_FOUND "link-expired" LinkExpired;
    /// No such API key, or it was withdrawn.
    UNAUTHORIZED "api-key-unknown" ApiKeyUnknown;
    /// The account cannot be erased yet: it is needed for open cases, or to answer for an organisation.
    CONFLICT "account-in-use" AccountInUse {
        /// In how many open cases its owner is a party.
        cases: i64,
        /// For how many organisations its owner answers.
        organizations: i64,
    };
    /// Too many tries in a short time. `Retry-After` says how long to wait.
    TOO_MANY_REQUESTS "rate-limited" RateLimited {
        /// The wait in whole minutes.
        n: i64,
    };
    /// There is nothing here, or nothing that this caller may see.
    NOT_FOUND "not-found" NotFound;
    /// People in this role may not do this.
    FORBIDDEN "forbidden" Forbidden;
    /// A form was sent from the page of another site.
    FORBIDDEN "cross-site" CrossSite;

    /// The case is not in a stage in which this can be done.
    CONFLICT "wrong-stage" WrongStage {
        /// What was to be done.
        action: Named,
        /// The stage the case is in.
        stage: Named,
    };
    /// In this case, this is for somebody else to do.
    FORBIDDEN "wrong-role" WrongRole {
        /// What was to be done.
        action: Named,
    };
    /// Stage and role are right, but something else stands in the way.
    CONFLICT "not-now" NotNow {
        /// What was to be done.
        action: Named,
        /// What stands in the way.
        obstacle: Named,
    };
    /// The procedure does not allow this so often, or for so long.
    CONFLICT "at-most" AtMost {
        /// What was to be done.
        action: Named,
        /// How many times, or days, it allows.
        limit: i64,
    };
    /// There would not be time for the steps still ahead before the outer limit.
    CONFLICT "does-not-fit" DoesNotFit {
        /// How many days are lacking.
        n: i64,
        /// The outer limit.
        due: Due,
    };
    /// No such offer is open to this caller.
    CONFLICT "unknown-offer" UnknownOffer;
    /// No such term is open to this caller.
    CONFLICT "unknown-term" UnknownTerm;
    /// The service has no rules for this state.
    UNPROCESSABLE_ENTITY "state-not-served" StateNotServed {
        /// The state.
        country: Country,
    };
    /// The limit for this has passed.
    CONFLICT "deadline-passed" DeadlinePassed {
        /// When.
        due: Due,
    };
    /// The case has changed since the version that the caller names.
    PRECONDITION_FAILED "stale-version" StaleVersion;
    /// A decision must name the version of the case that it was made on.
    PRECONDITION_REQUIRED "version-required" VersionRequired;
    /// The idempotency key belongs to a request with other content.
    UNPROCESSABLE_ENTITY "key-reused" KeyReused;
    /// The first request with this idempotency key is not finished yet.
    CONFLICT "still-running" StillRunning;
    /// This request must carry an idempotency key.
    BAD_REQUEST "idempotency-key-required" IdempotencyKeyRequired;

    /// The database is busy; nothing was changed.
    SERVICE_UNAVAILABLE "busy" Busy;
    /// A part of the service is away; nothing was changed.
    SERVICE_UNAVAILABLE "unavailable" Unavailable;
    /// A fault of ours. It was logged under the id of the request.
    INTERNAL_SERVER_ERROR "internal" Internal;
}

impl ProblemType {
    /// The kind with this name.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }

    /// Its `type`: where its documentation is, relative to the service's own address.
    #[must_use]
    pub fn uri(self) -> String {
        format!("/problems/{}", self.slug())
    }

    /// After how long trying again makes sense when nobody knows better.
    pub(crate) const fn usual_retry(self) -> Option<Duration> {
        match self {
            Self::StillRunning => Some(Duration::from_secs(1)),
            Self::Busy => Some(Duration::from_secs(2)),
            Self::Unavailable => Some(Duration::from_mins(1)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use localization::messages::{DEFINED, defined};

    use super::ProblemType;

    /// What the presentation adds to what a kind itself tells.
    fn added(kind: ProblemType) -> &'static [&'static str] {
        match kind {
            ProblemType::Internal => &["request"],
            ProblemType::InvalidContent => &["n"],
            ProblemType::WrongMethod => &["allowed", "method"],
            _ => &[],
        }
    }

    #[test]
    fn every_kind_has_its_words_and_tells_what_they_need() {
        for kind in ProblemType::ALL {
            let slug = kind.slug();
            let title =
                defined(&format!("problem-{slug}-title"), None).unwrap_or_else(|| panic!("{slug} has no title"));
            assert!(title.arguments.is_empty(), "{slug}");
            let detail =
                defined(&format!("problem-{slug}-detail"), None).unwrap_or_else(|| panic!("{slug} has no detail"));
            let needed: BTreeSet<&str> = detail.arguments.iter().copied().collect();
            let told: BTreeSet<&str> = kind.members().iter().chain(added(*kind)).copied().collect();
            assert_eq!(told, needed, "{slug}");
        }
    }

    #[test]
    fn every_title_in_the_texts_is_of_a_kind() {
        let titles = DEFINED.iter().filter_map(|message| message.id.strip_prefix("problem-")?.strip_suffix("-title"));
        // The words of the taxonomy's problem types begin with the same word.
        let unused: Vec<&str> = titles.filter(|slug| ProblemType::of_slug(slug).is_none()).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }

    #[test]
    fn names_are_unique_and_lead_back() {
        let slugs: BTreeSet<&str> = ProblemType::ALL.iter().map(|kind| kind.slug()).collect();
        assert_eq!(slugs.len(), ProblemType::ALL.len());
        assert!(ProblemType::ALL.iter().all(|kind| ProblemType::of_slug(kind.slug()) == Some(*kind)));
        assert_eq!(ProblemType::of_slug("unheard-of"), None);
    }

    #[test]
    fn every_kind_is_an_error_and_says_when_it_happens() {
        for kind in ProblemType::ALL {
            assert!(kind.status().is_client_error() || kind.status().is_server_error(), "{kind:?}");
            assert!(kind.description().ends_with('.'), "{kind:?}");
        }
    }
}
