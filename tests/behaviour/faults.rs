//! No fault of a disk, no power cut and no kill loses a workshop: tried at every step.

mod disk;
mod killed;
mod person;

use std::{collections::BTreeMap, path::PathBuf, sync::Mutex};

use fourfold::storage::{parse, recovery::Kept, write::to_bytes};

use crate::samples::small_swot;
use disk::{ModelDisk, Trouble};
use person::Person;

/// What was tried with one trouble.
#[derive(Debug, Default)]
struct Tried {
    trials: usize,
    states: usize,
    told: usize,
}

/// One line of the table of faults. Nothing was lost in any of them: a loss fails the test.
fn line(what: &str, tried: &Tried) {
    let Tried { trials, states, told } = tried;
    say(&format!("| {what} | {trials} | {states} | {told} | 0 | 0 | 0 |"));
}

#[expect(clippy::print_stdout, reason = "the table is worth reading")]
fn say(line: &str) {
    println!("{line}");
}

/// How many steps the disk takes while someone works undisturbed.
fn steps() -> usize {
    let disk = ModelDisk::default();
    let mut person = Person::at_work_on(disk.clone());
    person.work();
    assert_eq!(person.told, 0);
    disk.steps()
}

#[test]
fn a_power_cut_at_any_step_loses_nothing_older_than_two_seconds() {
    let mut tried = Tried::default();
    for step in 0..steps() {
        let disk = ModelDisk::with(Trouble::PowerCut, step);
        let mut person = Person::at_work_on(disk.clone());
        person.work();
        tried.trials += 1;
        for image in disk.images() {
            tried.states += 1;
            assert_eq!(person.lost(&image, true), None, "power cut at step {step}");
        }
    }
    line("power cut", &tried);
    assert!(tried.trials > 80 && tried.states > tried.trials, "{tried:?}");
}

#[test]
fn a_power_cut_while_nobody_writes_loses_nothing() {
    let disk = ModelDisk::default();
    let mut person = Person::at_work_on(disk.clone());
    person.work();
    person.pause(3.0);
    let images = disk.images();
    for image in &images {
        assert_eq!(person.lost(image, true), None);
    }
    line("power cut at rest", &Tried { trials: 1, states: images.len(), told: 0 });
}

#[test]
fn a_disk_that_fails_at_any_step_is_told_and_loses_nothing_once_it_works_again() {
    let all = [Trouble::Fails, Trouble::FailsLate, Trouble::Full, Trouble::Denied, Trouble::Gone];
    let names = [
        "step fails",
        "step is done, yet reported as failed",
        "disk full",
        "writing denied",
        "disk pulled out",
    ];
    let steps = steps();
    let table: Mutex<BTreeMap<Trouble, Tried>> = Mutex::default();
    std::thread::scope(|scope| {
        for trouble in all {
            let table = &table;
            scope.spawn(move || {
                let tried = fail_at_every_step(trouble, steps);
                table.lock().unwrap().insert(trouble, tried);
            });
        }
    });
    let table = table.into_inner().unwrap();
    for (trouble, name) in all.iter().zip(names) {
        let tried = table.get(trouble).unwrap();
        assert!(tried.told > 0, "{name} is told");
        line(name, tried);
    }
}

fn fail_at_every_step(trouble: Trouble, steps: usize) -> Tried {
    let mut tried = Tried::default();
    for step in 0..steps {
        let disk = ModelDisk::with(trouble, step);
        let mut person = Person::at_work_on(disk.clone());
        person.work();
        tried.trials += 1;
        // Should the power go as well, what is on disk is still whole.
        for image in disk.images() {
            tried.states += 1;
            assert_eq!(person.lost(&image, false), None, "{trouble:?} at step {step}");
        }
        disk.heal();
        person.pause(5.0);
        for image in disk.images() {
            tried.states += 1;
            assert_eq!(person.lost(&image, true), None, "{trouble:?} at step {step}, healed");
        }
        let told = person.told;
        person.save();
        let images = disk.images();
        tried.states += images.len();
        let all_saved = images.iter().all(|image| person.lost(image, true).is_none());
        assert!(all_saved && person.told <= told + 1, "{trouble:?} at step {step}, saved");
        let is_draft = |name: &&PathBuf| name.extension().is_some_and(|ending| ending == "tmp");
        let left = disk.names().iter().filter(is_draft).count();
        let borne = match trouble {
            Trouble::FailsLate => 1,
            // What cannot be written cannot be taken away either.
            Trouble::Denied | Trouble::Gone => 2,
            _ => 0,
        };
        assert!(left <= borne, "{trouble:?} at step {step} leaves {left} drafts");
        tried.told += person.told;
        person.come_back();
        let beside = |name: &&PathBuf| name.parent() == Some(person.own_folder());
        let stays = disk.names().iter().filter(is_draft).filter(beside).count();
        assert_eq!(stays, 0, "{trouble:?} at step {step} leaves drafts for good");
    }
    tried
}

#[test]
fn a_second_fault_while_the_first_lasts_corrupts_nothing() {
    let mut tried = Tried::default();
    let steps = steps();
    for first in (0..steps).step_by(3) {
        for trouble in [Trouble::Fails, Trouble::FailsLate] {
            let disk = ModelDisk::with(trouble, first);
            let mut person = Person::at_work_on(disk.clone());
            person.work();
            tried.trials += 1;
            tried.told += person.told;
            person.pause(0.3);
            for image in disk.images() {
                tried.states += 1;
                assert_eq!(person.lost(&image, false), None, "{trouble:?} at step {first}");
            }
        }
    }
    line("fault, then power cut", &tried);
}

#[test]
fn a_file_or_recovery_copy_cut_at_any_byte_is_an_error_or_whole() {
    let session = std::sync::Arc::new(small_swot());
    let file = to_bytes(&session);
    let at = "2026-03-12T05:00:00Z".parse().unwrap();
    let copy = Kept::new(at, None, "half a \"thou\\ght", session.clone());
    let bytes = copy.to_bytes();
    for end in 0..file.len() - 1 {
        assert!(parse(&file[..end]).is_err(), "file cut at {end}");
    }
    for end in 0..bytes.len() {
        let read = Kept::parse(&bytes[..end]);
        assert!(read.is_none_or(|read| read == copy), "recovery copy cut at {end}");
    }
    let (files, copies) = (file.len() - 1, bytes.len());
    line("file cut at a byte", &Tried { trials: files, states: files, told: files });
    line("recovery copy cut at a byte", &Tried { trials: copies, states: copies, told: 0 });
}
