//! What a handler may answer instead of a page.

use access::Who;
use db::DbError;
use values::Problems;

/// Why a request was not done. Explicit conversions only: nothing becomes one of these unseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppError {
    /// Not there, or not to be seen: both look the same, byte by byte (404).
    NotFound,
    /// Only somebody who signed in may come here (the reader is led to sign in and back).
    SignIn,
    /// To be seen, but not to be done by this person (403). The page says who may.
    Forbidden(Who),
    /// The form was made from an older version (409). Handlers answer with the page that shows both.
    Conflict,
    /// The form came from another site, or its session has ended (403).
    Stale,
    /// What was typed cannot be used (422). Handlers answer with their form; this is for those without one.
    Problems(Problems),
    /// The rules of the field say no (409): the key of the message.
    Refused(String),
    /// Too many tries (429); so many seconds to wait.
    TooMany(u32),
    /// No lane was free (503); try again.
    Busy,
    /// The disk is full (507): nothing was changed.
    Full,
    /// Our fault (500): the text is for the log.
    Bug(String),
}

impl From<DbError> for AppError {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Busy | DbError::Lost(_) => Self::Busy,
            DbError::Full => Self::Full,
            other => Self::Bug(other.to_string()),
        }
    }
}

impl AppError {
    /// A bug, in words for the log.
    pub fn bug(words: impl std::fmt::Display) -> Self {
        Self::Bug(words.to_string())
    }
}

/// What a handler gives.
pub type Outcome = Result<crate::Answer, AppError>;
