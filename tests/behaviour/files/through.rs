//! The real disk with something that looks on, and may refuse.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use fourfold::storage::{Disk, Existing, RealDisk};
use tempfile::NamedTempFile;

/// What is about to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A file is looked for.
    Target,
    /// A new file takes the place of the old.
    Rename,
    /// Time passes before it is tried again; none does here.
    Wait(Duration),
}

/// The real disk, once whoever looks on agrees.
pub struct Through<F>(pub F);

impl<F: Fn(Deed) -> io::Result<()> + Send + Sync + 'static> Disk for Through<F> {
    type Draft = NamedTempFile;

    fn target(&self, path: &Path) -> io::Result<PathBuf> {
        (self.0)(Deed::Target)?;
        RealDisk.target(path)
    }

    fn existing(&self, target: &Path) -> io::Result<Option<Existing>> {
        RealDisk.existing(target)
    }

    fn draft(
        &self,
        target: &Path,
        like: Option<&Existing>,
        bytes: &[u8],
    ) -> io::Result<NamedTempFile> {
        RealDisk.draft(target, like, bytes)
    }

    fn flush(&self, draft: &mut NamedTempFile) -> io::Result<()> {
        RealDisk.flush(draft)
    }

    fn rename(&self, draft: NamedTempFile, target: &Path) -> io::Result<()> {
        (self.0)(Deed::Rename)?;
        RealDisk.rename(draft, target)
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.flush_folder(folder)
    }

    fn read(&self, target: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(target)
    }

    fn remove(&self, target: &Path) -> io::Result<()> {
        RealDisk.remove(target)
    }

    fn wait(&self, time: Duration) {
        // Nobody refuses to wait.
        let _ = (self.0)(Deed::Wait(time));
    }
}
