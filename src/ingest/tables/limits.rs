//! How much a table may hold, and how its reading is followed and stopped.

/// What a stranger's file may cost. The defaults keep reading under 512 MB of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: u64,
    /// Bytes of one sheet of a workbook once unpacked.
    pub sheet_bytes: u64,
    /// Bytes of the texts that the sheets of a workbook share, once unpacked.
    pub shared_bytes: u64,
    /// Bytes of every other part of a workbook once unpacked.
    pub part_bytes: u64,
    /// Cells in all sheets together.
    pub cells: usize,
    /// Cells a sheet may claim to span, most of them empty.
    pub span: u64,
    /// Columns in a row.
    pub columns: usize,
    /// Bytes of text in all sheets together.
    pub text: usize,
    /// Bytes of text in one cell.
    pub cell_text: usize,
    /// Observations in all indicators together.
    pub observations: usize,
}

impl Default for Limits {
    fn default() -> Self {
        const MB: u64 = 1 << 20;
        Self {
            bytes: 50 * MB,
            sheet_bytes: 96 * MB,
            shared_bytes: 32 * MB,
            part_bytes: 4 * MB,
            cells: 8_000_000,
            span: 1_000_000_000,
            columns: 16_384,
            text: 64 << 20,
            cell_text: 100_000,
            observations: 600_000,
        }
    }
}

/// Follows the reading of a file, and can stop it. Called often, from the thread that reads.
pub trait Progress {
    /// So many of so many bytes are read.
    fn at(&self, done: u64, of: u64);
    /// Whether the person has had enough.
    fn cancelled(&self) -> bool;
}

/// Rows between two looks at the person.
const ROWS_A_LOOK: usize = 4096;

/// Whether the person has had enough; asked once in so many rows. A loop that ends by it
/// leaves something unfinished, so that who called must ask once more.
pub(super) fn is_stopped(progress: &dyn Progress, row: usize) -> bool {
    row.is_multiple_of(ROWS_A_LOOK) && progress.cancelled()
}

/// Says that the person has had enough.
pub(super) fn unless_stopped(progress: &dyn Progress) -> Result<(), super::TableError> {
    if progress.cancelled() { Err(super::TableError::Cancelled) } else { Ok(()) }
}

/// Nobody follows.
impl Progress for () {
    fn at(&self, _: u64, _: u64) {}

    fn cancelled(&self) -> bool {
        false
    }
}
