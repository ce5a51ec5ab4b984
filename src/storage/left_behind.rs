//! Tidying up after a program that ended in the middle of writing.

use std::path::Path;

use super::disk::Disk;

/// Takes away what was left behind beside a file that was written just now.
///
/// Nothing of it is offered: whatever stood in it two seconds before its program ended is
/// in the recovery folder, and nobody was told that it is in the file.
pub(super) fn clear<D: Disk>(disk: &D, beside: &Path) {
    for draft in disk.left_behind(beside).unwrap_or_default() {
        match disk.remove(&draft) {
            Ok(()) => log::info!("a half-written file of an earlier run was taken away"),
            Err(error) => log::debug!("a half-written file stays: {}", error.kind()),
        }
    }
}
