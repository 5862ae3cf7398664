//! The headers that every answer has.

use crate::{Answer, Keep};
use http::{HeaderMap, HeaderName, HeaderValue, header};

/// Nothing is loaded from anywhere else, no script or style stands in a page, nobody may frame us.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

const FIXED: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (
        header::STRICT_TRANSPORT_SECURITY,
        "max-age=31536000; includeSubDomains",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    ),
];

/// Adds the fixed headers and says how long the answer may be kept. What was made for a signed-in person
/// is kept nowhere.
pub(crate) fn finish(answer: &mut Answer, is_personal: bool) {
    for (name, value) in FIXED {
        answer.headers.insert(name, HeaderValue::from_static(value));
    }
    let keep = if is_personal && answer.keep != Keep::Always {
        Keep::No
    } else {
        answer.keep
    };
    let cache = match keep {
        Keep::No => "private, no-store",
        Keep::Ask => "public, no-cache",
        Keep::Always => "public, max-age=31536000, immutable",
    };
    set(&mut answer.headers, header::CACHE_CONTROL, cache);
    if keep != Keep::Always {
        answer
            .headers
            .append(header::VARY, HeaderValue::from_static("Cookie"));
    }
}

pub(crate) fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
