//! What slices keep in memory as long as no record changes, such as the values by which a list is narrowed.
//!
//! A value belongs to the number of the newest change that its reader sees ([`db::history::newest_number`]), so a
//! change shows at once, whoever made it, in this process or in another. What is deliberately not here: finished
//! pages, see `shelf`.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A value with the number of the newest change that it knows.
type Kept = Option<(i64, Arc<dyn Any + Send + Sync>)>;

/// One value of each type.
#[derive(Default)]
pub struct Memory(Mutex<HashMap<TypeId, Arc<Mutex<Kept>>>>);

impl Memory {
    /// The value as it is when `newest` is the newest change. Where the kept one is older, `make` gets it with its
    /// number, to mend it or to make another; those who want the same meanwhile wait for it. A reader who sees
    /// less than the kept one knows gets a value made for that reader alone.
    ///
    /// # Errors
    /// What `make` gives; then nothing is kept.
    pub fn at<T, E>(
        &self,
        newest: i64,
        make: impl FnOnce(Option<(i64, Arc<T>)>) -> Result<Arc<T>, E>,
    ) -> Result<Arc<T>, E>
    where
        T: Send + Sync + 'static,
    {
        let slot = lock(&self.0).entry(TypeId::of::<T>()).or_default().clone();
        let mut slot = lock(&slot);
        let kept = slot.as_ref().map_or(i64::MIN, |(at, _)| *at);
        if kept > newest {
            drop(slot);
            return make(None);
        }
        let older = slot
            .take()
            .and_then(|(at, value)| Some((at, value.downcast::<T>().ok()?)));
        let value = match older {
            Some((at, value)) if at == newest => value,
            older => make(older)?,
        };
        *slot = Some((newest, value.clone()));
        Ok(value)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
