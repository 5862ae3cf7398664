//! Compound files: the file system inside of an old Office document (MS-CFB), read with bounds.
//!
//! The content of a stream is a chain of sectors, and a table says which sector follows which. In a hostile file
//! the chain runs in a circle. Every chain is followed for at most as many steps as the file has sectors.

use super::super::super::ReadError;
use std::collections::BTreeMap;

/// Sector numbers from here on are no sectors (MS-CFB 2.1).
const RESERVED: u32 = 0xFFFF_FFFA;
/// A stream shorter than this lies in the small sectors.
const SMALL_STREAM: u64 = 4096;
const SMALL_SECTOR: usize = 64;
const DIRECTORY_ENTRY: usize = 128;
/// How many sectors of the table the header itself names.
const NAMED_IN_HEADER: usize = 109;

/// An opened compound file.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    next: Vec<u32>,
    small: Vec<u8>,
    small_next: Vec<u32>,
    entries: BTreeMap<String, Entry>,
}

#[derive(Clone, Copy)]
struct Entry {
    start: u32,
    length: u64,
}

impl<'a> Compound<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let sector = match number(bytes, 30) & 0xFFFF {
            9 => 512,
            12 => 4096,
            _ => return Err(broken("sector size")),
        };
        let mut file = Self {
            bytes,
            sector,
            next: Vec::new(),
            small: Vec::new(),
            small_next: Vec::new(),
            entries: BTreeMap::new(),
        };
        for id in file.table_sectors()? {
            let table = numbers(file.sector(id).ok_or_else(|| broken("table"))?);
            file.next.extend(table);
        }
        let directory = file.chain(number(bytes, 48))?;
        let root = file.read_directory(&directory);
        if let Some(root) = root {
            file.small = file.chain(root.start)?;
            file.small_next = numbers(&file.chain(number(bytes, 60))?).collect();
        }
        Ok(file)
    }

    /// Whether there is a stream or folder of this name, whatever the case of its letters.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.contains_key(&name.to_ascii_lowercase())
    }

    /// The content of a stream, if there is one of this name.
    pub(super) fn stream(&self, name: &str) -> Option<Result<Vec<u8>, ReadError>> {
        let entry = self.entries.get(&name.to_ascii_lowercase())?;
        let content = if entry.length < SMALL_STREAM {
            self.small_chain(entry.start)
        } else {
            self.chain(entry.start)
        };
        Some(content.map(|mut content| {
            content.truncate(usize::try_from(entry.length).unwrap_or(usize::MAX));
            content
        }))
    }

    /// The sectors that hold the table of which sector follows which: some named in the header, the others in a
    /// chain whose sectors end with the number of the next one.
    fn table_sectors(&self) -> Result<Vec<u32>, ReadError> {
        let header = self.bytes.get(76..512).ok_or_else(|| broken("header"))?;
        let mut named: Vec<u32> = numbers(header).take(NAMED_IN_HEADER).collect();
        let mut more = number(self.bytes, 68);
        let mut steps = 0;
        while more < RESERVED {
            steps += 1;
            if steps > self.count() {
                return Err(broken("table runs in a circle"));
            }
            let sector = self.sector(more).ok_or_else(|| broken("table"))?;
            named.extend(numbers(sector));
            more = named.pop().unwrap_or(RESERVED);
        }
        named.retain(|id| *id < RESERVED);
        if named.len() > self.count() {
            return Err(broken("table is greater than the file"));
        }
        Ok(named)
    }

    fn count(&self) -> usize {
        self.bytes.len() / self.sector + 1
    }

    fn sector(&self, id: u32) -> Option<&'a [u8]> {
        // The header takes the place of one sector.
        let start = usize::try_from(id)
            .ok()?
            .checked_add(1)?
            .checked_mul(self.sector)?;
        let end = start.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(start..end)
    }

    fn chain(&self, start: u32) -> Result<Vec<u8>, ReadError> {
        let mut content = Vec::new();
        for id in steps(start, &self.next) {
            content.extend_from_slice(self.sector(id?).ok_or_else(|| broken("sector"))?);
            if content.len() > self.bytes.len() + self.sector {
                return Err(broken("chain runs in a circle"));
            }
        }
        Ok(content)
    }

    fn small_chain(&self, start: u32) -> Result<Vec<u8>, ReadError> {
        let mut content = Vec::new();
        for id in steps(start, &self.small_next) {
            let at = usize::try_from(id?).map_err(|_| broken("sector"))?;
            let at = at
                .checked_mul(SMALL_SECTOR)
                .ok_or_else(|| broken("sector"))?;
            let end = at.saturating_add(SMALL_SECTOR).min(self.small.len());
            content.extend_from_slice(self.small.get(at..end).ok_or_else(|| broken("sector"))?);
        }
        Ok(content)
    }

    /// Takes the names and starts of all streams; gives the first entry, under which the small sectors lie.
    fn read_directory(&mut self, directory: &[u8]) -> Option<Entry> {
        let mut root = None;
        for raw in directory.chunks_exact(DIRECTORY_ENTRY) {
            let units = raw.get(..64)?.chunks_exact(2).map(|pair| match pair {
                [low, high] => u16::from_le_bytes([*low, *high]),
                _ => 0,
            });
            let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
            let name = String::from_utf16_lossy(&units).to_ascii_lowercase();
            let high = if self.sector == 512 {
                0
            } else {
                number(raw, 124)
            };
            let entry = Entry {
                start: number(raw, 116),
                length: u64::from(high) << 32 | u64::from(number(raw, 120)),
            };
            root.get_or_insert(entry);
            if !name.is_empty() {
                self.entries.entry(name).or_insert(entry);
            }
        }
        root
    }
}

/// The numbers of a chain, until its end; an error when it leaves the table or passes more sectors than there are.
fn steps(start: u32, next: &[u32]) -> impl Iterator<Item = Result<u32, ReadError>> {
    let mut at = start;
    let mut left = next.len();
    std::iter::from_fn(move || {
        if at >= RESERVED {
            return None;
        }
        let id = at;
        let following = usize::try_from(id).ok().and_then(|id| next.get(id));
        if let (Some(following), 1..) = (following, left) {
            at = *following;
            left -= 1;
            Some(Ok(id))
        } else {
            at = RESERVED;
            Some(Err(broken("chain")))
        }
    })
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|four| number(four, 0))
}

/// Four bytes, the lowest first; beyond the end, zero.
fn number(bytes: &[u8], at: usize) -> u32 {
    bytes
        .get(at..at + 4)
        .and_then(|four| four.try_into().ok())
        .map_or(0, u32::from_le_bytes)
}

fn broken(what: &str) -> ReadError {
    ReadError::Damaged(format!("compound file: {what}"))
}
