//! Where a page of a list begins.

use std::fmt::Write;

/// The last row of the page before, as an opaque text in an address: a sort key and an id.
///
/// A cursor is only a place in an order; it carries no right. A broken one reads as "from the start".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The sort key of the last row, as stored.
    pub key: String,
    /// The identity of the last row, which settles equal keys.
    pub id: i64,
}

impl Cursor {
    /// The text for an address: hexadecimal key, a dot, the id.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::with_capacity(self.key.len() * 2 + 20);
        for byte in self.key.bytes() {
            let _ = write!(text, "{byte:02x}");
        }
        let _ = write!(text, ".{}", self.id);
        text
    }

    /// Reads what [`Cursor::write`] wrote; `None` for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (hex, id) = text.split_once('.')?;
        if hex.len() > 2000 || !hex.is_ascii() || hex.len() % 2 != 0 {
            return None;
        }
        let bytes: Option<Vec<u8>> = (0..hex.len())
            .step_by(2)
            .map(|at| {
                hex.get(at..at + 2)
                    .and_then(|pair| u8::from_str_radix(pair, 16).ok())
            })
            .collect();
        Some(Self {
            key: String::from_utf8(bytes?).ok()?,
            id: id.parse().ok()?,
        })
    }

    /// Cuts what was read with one row more than the page holds (`limit` rows) to the page, and tells where
    /// the next one begins, if there is one. `place` gives the sort key and the identity of a row.
    pub fn cut<T>(
        rows: &mut Vec<T>,
        limit: i64,
        place: impl FnOnce(&T) -> (String, i64),
    ) -> Option<Self> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        if rows.len() <= limit {
            return None;
        }
        rows.truncate(limit);
        let (key, id) = place(rows.last()?);
        Some(Self { key, id })
    }
}
