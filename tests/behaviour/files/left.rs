//! What a program leaves half-written when it is killed, and who takes it away: the next that
//! saves there, and nothing that anybody may still need.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use fourfold::storage::{Request, Saver};
use tempfile::TempDir;

use crate::samples::small_swot;

const WEEK: Duration = Duration::from_hours(24 * 7);

/// A file written that long ago.
fn written(path: PathBuf, ago: Duration) -> PathBuf {
    fs::write(&path, "half of a works").unwrap();
    age(&path, ago);
    path
}

pub fn age(path: &Path, by: Duration) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(SystemTime::now() - by).unwrap();
}

fn save_into(folder: &TempDir) {
    let path = folder.path().join("workshop.ron");
    let saver = Saver::start(|| ()).unwrap();
    let snapshot = Arc::new(small_swot());
    saver.save(Request { ticket: 1, path, snapshot, seen: None });
    assert!(saver.finish()[0].result.is_ok());
}

#[test]
fn what_a_killed_program_left_goes_with_the_next_save_into_that_folder() {
    let folder = TempDir::new().unwrap();
    let left = [".fourfold-Ab12cD.tmp", ".fourfold-000000.tmp"];
    let left = left.map(|name| written(folder.path().join(name), WEEK));
    save_into(&folder);
    assert!(left.iter().all(|path| !path.exists()));
    assert!(folder.path().join("workshop.ron").exists());
}

#[test]
fn what_may_still_be_written_and_what_is_not_our_own_stays() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut stays = vec![written(at(".fourfold-recent.tmp"), Duration::ZERO)];
    for name in
        [".fourfold-Ab12cD.tmp.ron", "x.fourfold-Ab12cD.tmp", ".fourfold-Ab-2cD.tmp", "my.tmp"]
    {
        stays.push(written(at(name), WEEK));
    }
    stays.push(written(at(".fourfold-Ab12cE.tmp"), Duration::from_hours(1)));
    fs::create_dir(at(".fourfold-Folder.tmp")).unwrap();
    stays.push(at(".fourfold-Folder.tmp"));
    let held = written(at(".fourfold-Ab12cF.tmp"), WEEK);
    let holder = File::open(&held).unwrap();
    holder.lock().unwrap();
    if cfg!(unix) {
        stays.push(held);
    }
    save_into(&folder);
    for path in &stays {
        assert!(path.exists(), "{}", path.display());
    }
}

#[cfg(unix)]
#[test]
fn a_link_of_such_a_name_and_what_it_leads_to_stay() {
    let (folder, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let dear = written(elsewhere.path().join("dear.ron"), WEEK);
    let link = folder.path().join(".fourfold-Ab12cD.tmp");
    std::os::unix::fs::symlink(&dear, &link).unwrap();
    save_into(&folder);
    assert!(dear.exists() && link.is_symlink());
}
