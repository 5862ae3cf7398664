//! Passwords by Argon2id (RFC 9106, OWASP ASVS 5.0 section 11.4). Slow on purpose: never inside a deed.

use argon2::{Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier};
use web::AppError;

/// The shortest password that is taken; ASVS 5.0, 6.2.1.
pub(crate) const SHORTEST: usize = 8;

fn hasher() -> Argon2<'static> {
    // 19 MiB, two passes, one lane: OWASP's recommendation for interactive sign-in.
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
}

/// The password's hash as a PHC string.
///
/// # Errors
/// [`AppError::Bug`] where the algorithm refuses.
pub(crate) fn hash(password: &str) -> Result<String, AppError> {
    let hash: argon2::password_hash::phc::PasswordHash = hasher()
        .hash_password(password.as_bytes())
        .map_err(AppError::bug)?;
    Ok(hash.to_string())
}

/// Whether it is the password. An account without one costs the same time, so that nobody can tell.
pub(crate) fn fits(password: &str, hash: Option<&str>) -> bool {
    let Some(hash) = hash else {
        let _ = self::hash(password);
        return false;
    };
    PasswordHash::new(hash)
        .is_ok_and(|hash| hasher().verify_password(password.as_bytes(), &hash).is_ok())
}
