//! The records of a workbook stream (MS-XLS 2.1.4): kind, length, body.

pub(super) const BOF: u16 = 0x0809;
pub(super) const EOF: u16 = 0x000A;
pub(super) const FILE_PASS: u16 = 0x002F;
pub(super) const DATE_1904: u16 = 0x0022;
pub(super) const BOUND_SHEET: u16 = 0x0085;
pub(super) const FORMAT: u16 = 0x041E;
pub(super) const XF: u16 = 0x00E0;
pub(super) const SST: u16 = 0x00FC;
pub(super) const NUMBER: u16 = 0x0203;
pub(super) const RK: u16 = 0x027E;
pub(super) const MUL_RK: u16 = 0x00BD;
pub(super) const LABEL_SST: u16 = 0x00FD;
pub(super) const LABEL: u16 = 0x0204;
pub(super) const RICH_LABEL: u16 = 0x00D6;
pub(super) const BOOL_ERR: u16 = 0x0205;
pub(super) const FORMULA: u16 = 0x0006;
pub(super) const STRING: u16 = 0x0207;
pub(super) const MERGE_CELLS: u16 = 0x00E5;
const CONTINUE: u16 = 0x003C;

/// A record; a long one goes on in further parts.
pub(super) struct Record<'a> {
    pub(super) kind: u16,
    pub(super) parts: Vec<&'a [u8]>,
}

impl<'a> Record<'a> {
    /// The body without the parts in which a long one goes on.
    pub(super) fn body(&self) -> &'a [u8] {
        self.parts.first().copied().unwrap_or_default()
    }
}

/// The records of a stream, until one is cut off.
pub(super) struct Records<'a> {
    pub(super) stream: &'a [u8],
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let (kind, body, mut rest) = single(self.stream)?;
        let mut parts = vec![body];
        while let Some((CONTINUE, body, next)) = single(rest) {
            parts.push(body);
            rest = next;
        }
        self.stream = rest;
        Some(Record { kind, parts })
    }
}

fn single(stream: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let kind = two_bytes(stream, 0)?;
    let length = usize::from(two_bytes(stream, 2)?);
    let (body, next) = stream.get(4..)?.split_at_checked(length)?;
    Some((kind, body, next))
}

pub(super) fn two_bytes(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at + 2)?;
    Some(u16::from_le_bytes(pair.try_into().ok()?))
}

pub(super) fn four_bytes(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

pub(super) fn eight_bytes(bytes: &[u8], at: usize) -> Option<u64> {
    let eight = bytes.get(at..at + 8)?;
    Some(u64::from_le_bytes(eight.try_into().ok()?))
}
