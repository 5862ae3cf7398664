//! Strings of a workbook stream (MS-XLS 2.5.293 and 2.5.294).
//!
//! A string has one byte a character (the lower half of UTF-16) or two. Where a record is too short for it, it goes
//! on in the next part, which says anew how many bytes its characters have.

use super::records::{four_bytes, two_bytes};

const WIDE: u8 = 0x01;
const HAS_EXTENSION: u8 = 0x04;
const HAS_RUNS: u8 = 0x08;

/// A place in the parts of a record.
pub(super) struct Text<'a> {
    parts: Vec<&'a [u8]>,
    part: usize,
    at: usize,
}

impl<'a> Text<'a> {
    /// Begins so many bytes after the start of the first part.
    pub(super) fn new(parts: Vec<&'a [u8]>, at: usize) -> Self {
        Self { parts, part: 0, at }
    }

    /// A string with a length of two bytes and, as in the table of shared strings, with formatting, which is
    /// skipped. `None` at the end, and where it is cut off.
    pub(super) fn rich(&mut self) -> Option<String> {
        self.leave_part_if_done();
        let length = usize::from(self.two()?);
        let flags = self.byte()?;
        let runs = if flags & HAS_RUNS != 0 {
            usize::from(self.two()?)
        } else {
            0
        };
        let extension = if flags & HAS_EXTENSION != 0 {
            usize::try_from(self.four()?).ok()?
        } else {
            0
        };
        let text = self.characters(length, flags & WIDE != 0)?;
        self.skip(runs * 4)?;
        self.skip(extension)?;
        Some(text)
    }

    /// A string with a length of one byte, as names of sheets have it.
    pub(super) fn short(&mut self) -> Option<String> {
        let length = usize::from(self.byte()?);
        let flags = self.byte()?;
        self.characters(length, flags & WIDE != 0)
    }

    fn characters(&mut self, length: usize, is_wide: bool) -> Option<String> {
        let mut units: Vec<u16> = Vec::new();
        let mut is_wide = is_wide;
        while units.len() < length {
            let missing = length - units.len();
            let rest = self.rest();
            let taken: Vec<u16> = if is_wide {
                let pairs = rest.chunks_exact(2).take(missing);
                pairs.filter_map(|pair| two_bytes(pair, 0)).collect()
            } else {
                rest.iter()
                    .take(missing)
                    .map(|byte| u16::from(*byte))
                    .collect()
            };
            self.at += taken.len() * if is_wide { 2 } else { 1 };
            let is_done = taken.len() == missing;
            units.extend(taken);
            if !is_done {
                self.enter_next_part()?;
                is_wide = self.byte()? & WIDE != 0;
            }
        }
        Some(String::from_utf16_lossy(&units))
    }

    fn rest(&self) -> &'a [u8] {
        let part = self.parts.get(self.part).copied().unwrap_or_default();
        part.get(self.at..).unwrap_or_default()
    }

    fn enter_next_part(&mut self) -> Option<()> {
        self.part += 1;
        self.at = 0;
        (self.part < self.parts.len()).then_some(())
    }

    fn leave_part_if_done(&mut self) {
        while self.rest().is_empty() && self.part < self.parts.len() {
            self.part += 1;
            self.at = 0;
        }
    }

    fn skip(&mut self, bytes: usize) -> Option<()> {
        let mut left = bytes;
        while left > 0 {
            self.leave_part_if_done();
            let here = self.rest().len().min(left);
            if here == 0 {
                return None;
            }
            self.at += here;
            left -= here;
        }
        Some(())
    }

    fn byte(&mut self) -> Option<u8> {
        let byte = self.rest().first().copied()?;
        self.at += 1;
        Some(byte)
    }

    fn two(&mut self) -> Option<u16> {
        let two = two_bytes(self.rest(), 0)?;
        self.at += 2;
        Some(two)
    }

    fn four(&mut self) -> Option<u32> {
        let four = four_bytes(self.rest(), 0)?;
        self.at += 4;
        Some(four)
    }
}
