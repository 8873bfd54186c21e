//! The problems of operations, as the published description lists them.
//!
//! The form of a problem and its words are of `http`; here each group of operations names what can go wrong.

use serde::Serialize;
use utoipa::{IntoResponses, ToSchema};

/// A problem (RFC 9457), in the language of the answer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// Stable identity of the kind of problem; a page about it.
    #[serde(rename = "type")]
    #[schema(example = "https://odr.example/problems/deadline-passed")]
    pub kind: String,
    /// What the problem is, in a few words.
    pub title: String,
    /// What is wrong and what to do next.
    pub detail: String,
    /// The HTTP status.
    pub status: u16,
    /// The id of the request, to quote when asking for help.
    pub instance: String,
    /// What is wrong with each field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct FieldProblem {
    /// JSON pointer (RFC 6901) to the field.
    #[schema(example = "/consumer/email")]
    pub pointer: String,
    /// Stable code.
    pub code: String,
    /// What is wrong and what would be right.
    pub detail: String,
}

/// Makes a group of problems, each with its status.
macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident { $($(#[$problem:meta])* $variant:ident $status:literal,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(IntoResponses)]
            #[expect(dead_code, reason = "describes answers; they are made by `http::Problem`")]
            pub(crate) enum $name {
                $(
                    $(#[$problem])*
                    #[response(status = $status, content_type = "application/problem+json")]
                    $variant(Problem),
                )*
            }
        )*
    };
}

problems! {
    /// Of operations that anybody may ask for without a body.
    PublicProblems {
        /// The request could not be read.
        Malformed 400,
        /// There is nothing here.
        NotFound 404,
        /// Too many requests; `Retry-After` says when to come back.
        TooMany 429,
        /// Something went wrong on our side.
        Internal 500,
        /// The service is busy; `Retry-After` says when to come back.
        Busy 503,
    }

    /// Of operations that anybody may ask for, with a body.
    PublicBodyProblems {
        /// The body could not be read.
        Malformed 400,
        /// There is nothing here.
        NotFound 404,
        /// The state of things does not allow it.
        Conflict 409,
        /// The body is too large.
        TooLarge 413,
        /// The body is not of the right kind.
        UnsupportedMediaType 415,
        /// The body was read, but something in it cannot be.
        Unprocessable 422,
        /// Too many requests; `Retry-After` says when to come back.
        TooMany 429,
        /// Something went wrong on our side.
        Internal 500,
        /// The service is busy; `Retry-After` says when to come back.
        Busy 503,
    }

    /// Of operations for people who are signed in, without a body.
    ReadProblems {
        /// The request could not be read.
        Malformed 400,
        /// Nobody is signed in.
        NotSignedIn 401,
        /// This is not for the caller's role.
        Forbidden 403,
        /// There is nothing here, or nothing the caller may see.
        NotFound 404,
        /// Something went wrong on our side.
        Internal 500,
        /// The service is busy; `Retry-After` says when to come back.
        Busy 503,
    }

    /// Of operations that erase what is the caller's own.
    EraseProblems {
        /// The request could not be read.
        Malformed 400,
        /// Nobody is signed in.
        NotSignedIn 401,
        /// This is not for the caller's role.
        Forbidden 403,
        /// There is nothing here.
        NotFound 404,
        /// Something stands in the way; the answer says what.
        Conflict 409,
        /// Something went wrong on our side.
        Internal 500,
        /// The service is busy; `Retry-After` says when to come back.
        Busy 503,
    }

    /// Of operations for people who are signed in, with a body.
    WriteProblems {
        /// The body could not be read.
        Malformed 400,
        /// Nobody is signed in.
        NotSignedIn 401,
        /// This is not for the caller's role.
        Forbidden 403,
        /// There is nothing here, or nothing the caller may see.
        NotFound 404,
        /// The state of things does not allow it, or the same key is still running.
        Conflict 409,
        /// The body is too large.
        TooLarge 413,
        /// The body is not of the right kind.
        UnsupportedMediaType 415,
        /// The body was read, but something in it cannot be; or the key was used for another request.
        Unprocessable 422,
        /// Too many requests; `Retry-After` says when to come back.
        TooMany 429,
        /// Something went wrong on our side.
        Internal 500,
        /// The service is busy; `Retry-After` says when to come back.
        Busy 503,
    }

    /// Of operations that decide and so need the version of the case that was seen.
    CommandProblems {
        /// The body could not be read.
        Malformed 400,
        /// Nobody is signed in.
        NotSignedIn 401,
        /// This is not for the caller's role.
        Forbidden 403,
        /// There is no such case, or none that the caller may see.
        NotFound 404,
        /// Not possible in this stage, or the time for it is over, or the same key is still running.
        Conflict 409,
        /// The case has changed since the version in `If-Match`.
        Stale 412,
        /// The body is too large.
        TooLarge 413,
        /// The body is not of the right kind.
        UnsupportedMediaType 415,
        /// The body was read, but something in it cannot be; or the key was used for another request.
        Unprocessable 422,
        /// `If-Match` is needed.
        VersionNeeded 428,
        /// Something went wrong on our side.
        Internal 500,
        /// The service is busy; `Retry-After` says when to come back.
        Busy 503,
    }
}
