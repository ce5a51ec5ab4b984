//! A note beside an open file that says who has it open and since when. It keeps nobody from
//! anything: it lets the next person know, and goes with the program that wrote it.
//!
//! A program that breaks off leaves its note behind. On the same machine it is seen that the
//! program is gone, and the note is taken over without a word; from elsewhere only its age
//! speaks. Where no note can be written, as in a folder that may only be read, there is none.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process,
    time::{Duration, SystemTime},
};

use jiff::Timestamp;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    beside::beside,
    disk::Disk,
    format,
    process::{Fate, birth, fate},
    recovery,
};

/// How often a note is renewed.
pub const BEAT: Duration = Duration::from_secs(30);
/// Renewed later than this ago, the program that wrote it may be gone.
const DOUBTFUL: Duration = Duration::from_mins(3);
/// Renewed later than this ago, it is.
const GONE: Duration = Duration::from_hours(1);
/// No note is longer, in bytes.
const LONGEST: u64 = 16 * 1024;

/// A person at a machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name they are known by there.
    pub name: String,
    /// The machine's name.
    pub machine: String,
}

impl Person {
    /// Whoever runs this program.
    #[must_use]
    pub fn here() -> Self {
        let said = |names: &[&str]| names.iter().find_map(|name| std::env::var(name).ok());
        let kernel = || std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
        let machine = said(&["COMPUTERNAME"]).or_else(kernel).or_else(|| said(&["HOSTNAME"]));
        Self {
            name: said(&["USERNAME", "USER", "LOGNAME"]).unwrap_or_default().trim().to_owned(),
            machine: machine.unwrap_or_default().trim().to_owned(),
        }
    }
}

/// Who writes notes: a person, and the program that runs for them.
#[derive(Clone, Debug)]
pub struct Owner {
    /// The person.
    pub person: Person,
    /// The run of the program, unlike any other.
    pub run: String,
    /// The recovery folder, in which it can be seen which runs live.
    pub recovery: Option<PathBuf>,
}

/// What a note says. That of a later program may say more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Who has the file open.
    #[serde(default)]
    pub who: String,
    /// On which machine.
    #[serde(default)]
    pub machine: String,
    /// Since when.
    pub since: Timestamp,
    /// The number of the program there.
    #[serde(default)]
    pub process: u32,
    /// When and where that program began, so that no later one of its number is taken for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub birth: String,
    /// Its run.
    #[serde(default)]
    pub run: String,
    /// This very note.
    pub token: Uuid,
}

/// A note of this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    note: PathBuf,
    holder: Holder,
}

/// What came of asking for a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Taken {
    /// It is noted as open here.
    Mine(Lock),
    /// Another has it open.
    Elsewhere(Elsewhere),
    /// No note can stand there.
    Impossible,
}

/// Another program that has the file open.
#[derive(Clone, Debug, PartialEq)]
pub struct Elsewhere {
    /// What its note says.
    pub holder: Holder,
    /// How long ago it gave a last sign, where that is so long that it may be gone.
    pub silent: Option<Duration>,
}

/// The note beside that file.
#[must_use]
pub fn note_of(target: &Path) -> PathBuf {
    beside(target, ".", ".lock")
}

/// Notes the file as open here, unless another has it open.
pub fn take<D: Disk>(disk: &D, path: &Path, owner: &Owner, now: Timestamp) -> Taken {
    take_or(disk, path, owner, now, false)
}

/// Notes the file as open here, whoever has it open.
pub fn take_over<D: Disk>(disk: &D, path: &Path, owner: &Owner, now: Timestamp) -> Taken {
    take_or(disk, path, owner, now, true)
}

fn take_or<D: Disk>(disk: &D, path: &Path, owner: &Owner, now: Timestamp, over: bool) -> Taken {
    let Ok(target) = disk.target(path) else { return Taken::Impossible };
    let holder = Holder {
        who: owner.person.name.clone(),
        machine: owner.person.machine.clone(),
        since: now,
        process: process::id(),
        birth: birth(process::id()),
        run: owner.run.clone(),
        token: Uuid::now_v7(),
    };
    let lock = Lock { note: note_of(&target), holder };
    // Twice, for a note may go between the look and the write.
    for _ in 0..2 {
        match lock.write(disk) {
            Ok(()) => return Taken::Mine(lock),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(_) => return Taken::Impossible,
        }
        if let Some(holder) = read(disk, &lock.note).filter(|holder| holder.run == owner.run) {
            return Taken::Mine(Lock { holder, ..lock });
        }
        match found(disk, &lock.note, owner) {
            Some(elsewhere) if !over => return Taken::Elsewhere(elsewhere),
            _ => drop(disk.remove(&lock.note)),
        }
    }
    Taken::Impossible
}

/// Whoever has the file open; `None` where the note is gone, cannot be read, or was left behind.
fn found<D: Disk>(disk: &D, note: &Path, owner: &Owner) -> Option<Elsewhere> {
    let written = disk.stamp(note).ok().flatten()?.modified?;
    let age = SystemTime::now().duration_since(written).unwrap_or_default();
    let Some(holder) = read(disk, note) else {
        // Half-written: perhaps this very moment.
        let unknown = Holder {
            who: String::new(),
            machine: String::new(),
            since: Timestamp::try_from(written).ok()?,
            process: 0,
            birth: String::new(),
            run: String::new(),
            token: Uuid::nil(),
        };
        return (age < DOUBTFUL).then_some(Elsewhere { holder: unknown, silent: None });
    };
    if lives(&holder, owner) == Some(false) || age >= GONE {
        return None;
    }
    let certain = lives(&holder, owner) == Some(true);
    Some(Elsewhere { holder, silent: (!certain && age >= DOUBTFUL).then_some(age) })
}

fn read<D: Disk>(disk: &D, note: &Path) -> Option<Holder> {
    let stamp = disk.stamp(note).ok().flatten()?;
    if stamp.length > LONGEST {
        return None;
    }
    format::options().from_bytes(&disk.read(note).ok()?).ok()
}

/// Whether the program that wrote it lives, where that can be known.
fn lives(holder: &Holder, owner: &Owner) -> Option<bool> {
    if holder.machine.is_empty() || holder.machine != owner.person.machine {
        return None;
    }
    let processes = Path::new("/proc/self").exists();
    match fate(holder.process, &holder.birth) {
        Some(Fate::Lives) => return Some(true),
        Some(Fate::Ended) => return Some(false),
        None if processes && !Path::new("/proc").join(holder.process.to_string()).exists() => {
            return Some(false);
        }
        Some(Fate::OutOfSight) | None => {}
    }
    let recovery = owner.recovery.as_deref()?;
    let known = recovery::lives(recovery, &holder.run);
    // A run has its folder while it lives; one of the same person would be in this place.
    let same = holder.who == owner.person.name && holder.run.starts_with("run-");
    known.or((!processes && same).then_some(false))
}

impl Lock {
    /// What it says.
    #[must_use]
    pub fn holder(&self) -> &Holder {
        &self.holder
    }

    fn write<D: Disk>(&self, disk: &D) -> io::Result<()> {
        let pretty = PrettyConfig::new().new_line("\n").indentor("  ");
        let text = format::options().to_string_pretty(&self.holder, pretty);
        disk.create(&self.note, text.map_err(io::Error::other)?.as_bytes())
    }

    fn stands<D: Disk>(&self, disk: &D) -> bool {
        read(disk, &self.note).is_some_and(|holder| holder.token == self.holder.token)
    }

    /// Renews it. One that somebody took away is written again, one taken over is left.
    pub fn renew<D: Disk>(&self, disk: &D) {
        let outcome = if self.stands(disk) { disk.touch(&self.note) } else { self.write(disk) };
        if let Err(error) = outcome {
            log::debug!("a lock could not be renewed: {error}");
        }
    }

    /// Takes it away, where it is still this one.
    pub fn release<D: Disk>(&self, disk: &D) {
        if self.stands(disk)
            && let Err(error) = disk.remove(&self.note)
        {
            log::warn!("a lock could not be taken away: {error}");
        }
    }
}
