//! Merged cells.
//!
//! Only the upper left cell of a merged range holds the value, and it stands for the range (ECMA-376 part 1,
//! 18.3.1.55). An empty cell outside of one stays empty: nothing is filled from above.

use super::super::grid::{Grid, Raw};
use super::super::{Finding, FindingCode, ReadError};
use crate::letters;

/// A merged range; rows and columns count from 0, the ends are inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merge {
    pub(super) top: u64,
    pub(super) left: usize,
    pub(super) bottom: u64,
    pub(super) right: usize,
}

impl Merge {
    /// Whether it has its ends in order and more than one cell; others merge nothing.
    pub(super) fn is_proper(self) -> bool {
        let is_single = self.top == self.bottom && self.left == self.right;
        self.top <= self.bottom && self.left <= self.right && !is_single
    }

    fn name(self) -> String {
        format!(
            "{}{}:{}{}",
            letters(self.left),
            self.top + 1,
            letters(self.right),
            self.bottom + 1
        )
    }
}

/// Repeats the value of each range in its rows. Ranges never overlap, so all of them together cover no more than
/// the sheet; a file in which they cover more is damaged.
pub(super) fn fill(grid: &mut Grid, merges: &[Merge]) -> Result<(), ReadError> {
    let width = grid
        .rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or(0);
    let mut left_to_cover = grid.rows.len().saturating_mul(width);
    for merge in merges {
        let first = grid.rows.partition_point(|row| row.line <= merge.top);
        let last = grid
            .rows
            .partition_point(|row| row.line <= merge.bottom + 1);
        let value = grid
            .rows
            .get(first)
            .filter(|row| row.line == merge.top + 1)
            .and_then(|row| row.cells.get(merge.left))
            .cloned()
            .unwrap_or_default();
        if value == Raw::Empty || merge.left >= width {
            continue;
        }
        let right = merge.right.min(width - 1);
        let area = (last - first).saturating_mul(right + 1 - merge.left);
        left_to_cover = left_to_cover
            .checked_sub(area)
            .ok_or_else(|| ReadError::Damaged("merged cells overlap".to_owned()))?;
        for row in grid.rows.get_mut(first..last).unwrap_or_default() {
            if row.cells.len() <= right {
                row.cells.resize(right + 1, Raw::Empty);
            }
            for cell in row.cells.get_mut(merge.left..=right).unwrap_or_default() {
                *cell = value.clone();
            }
        }
        if merge.bottom > merge.top {
            grid.merged_columns.extend(merge.left..=right);
        }
        grid.findings.push(Finding::of_cell(
            FindingCode::MergedCells,
            merge.top + 1,
            merge.left,
            merge.name(),
        ));
    }
    grid.merged_columns.sort_unstable();
    grid.merged_columns.dedup();
    Ok(())
}
