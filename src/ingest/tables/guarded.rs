//! Readers of others that are sound for honest files and may panic on others: they are run so
//! that such a panic is an answer, and nobody takes it for the program breaking off.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind},
};

use super::{Sheet, TableError};

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic of this thread is caught and answered.
#[must_use]
pub fn is_guarded() -> bool {
    GUARDED.get()
}

/// Reads; where the reader panics, the file is damaged.
pub(super) fn guarded(
    read: impl FnOnce() -> Result<Vec<Sheet>, TableError>,
) -> Result<Vec<Sheet>, TableError> {
    let before = GUARDED.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(read));
    GUARDED.set(before);
    outcome.unwrap_or(Err(TableError::Damaged))
}

#[cfg(test)]
mod tests {
    use super::{TableError, guarded, is_guarded};

    #[test]
    fn a_reader_that_panics_has_found_a_damaged_file_and_only_it_is_guarded() {
        let mut inside = false;
        let read = guarded(|| {
            inside = is_guarded();
            panic!("a workbook of {} sheets", 0);
        });
        assert_eq!(read.unwrap_err(), TableError::Damaged);
        assert!(inside && !is_guarded());
    }
}
