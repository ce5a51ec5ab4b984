//! Which run of a program wrote something: told from every other on that machine, those
//! before it and after it that bear the same number too.

use std::fs;

use super::seen::hash;

/// What became of the program that wrote something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It runs.
    Lives,
    /// It has ended.
    Ended,
    /// It ran where nothing of it can be seen from here.
    OutOfSight,
}

/// The beginning of a program: machine, start of the system, room of numbers, time.
struct Birth<'a> {
    machine: &'a str,
    boot: &'a str,
    room: &'a str,
    time: &'a str,
}

impl<'a> Birth<'a> {
    fn read(said: &'a str) -> Option<Self> {
        let mut parts = said.split('-');
        let birth = Self {
            machine: parts.next()?,
            boot: parts.next()?,
            room: parts.next()?,
            time: parts.next()?,
        };
        parts.next().is_none().then_some(birth)
    }
}

/// When and where the program of that number began; empty where the system does not tell.
pub(super) fn birth(process: u32) -> String {
    let told = || {
        let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        let room = fs::read_link("/proc/self/ns/pid").ok()?;
        let time = began(process)?;
        let machine = fs::read_to_string("/etc/machine-id").unwrap_or_default();
        let machine = short(machine.trim().as_bytes());
        let (boot, room) =
            (short(boot.trim().as_bytes()), short(room.as_os_str().as_encoded_bytes()));
        Some(format!("{machine}-{boot}-{room}-{time}"))
    };
    told().unwrap_or_default()
}

/// What became of the program of that number that began like that; `None` where that is not
/// said or not known here.
pub(super) fn fate(process: u32, birth_said: &str) -> Option<Fate> {
    let own = birth(std::process::id());
    let (here, said) = (Birth::read(&own)?, Birth::read(birth_said)?);
    let unknown = short(b"");
    Some(if here.boot == said.boot && here.room == said.room {
        let now = began(process).map(|time| time.to_string());
        if now.as_deref() == Some(said.time) { Fate::Lives } else { Fate::Ended }
    } else if here.boot != said.boot && here.machine == said.machine && here.machine != unknown {
        // The system was started again since.
        Fate::Ended
    } else {
        Fate::OutOfSight
    })
}

/// When a running program began, in ticks since the start of the system.
fn began(process: u32) -> Option<u64> {
    /// Where the state and the beginning stand behind the name, which may hold anything.
    const STATE: usize = 0;
    const BEGAN: usize = 19;
    let told = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, told) = told.rsplit_once(") ")?;
    let told: Vec<&str> = told.split_whitespace().collect();
    let ended = matches!(*told.get(STATE)?, "Z" | "X");
    told.get(BEGAN).filter(|_| !ended)?.parse().ok()
}

fn short(words: &[u8]) -> String {
    format!("{:08x}", hash(words) & 0xffff_ffff)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    /// The birth of this program with another word in that part.
    fn otherwise(part: usize) -> String {
        let own = birth(std::process::id());
        let mut parts: Vec<&str> = own.split('-').collect();
        parts[part] = "1";
        parts.join("-")
    }

    #[test]
    fn a_program_is_known_by_when_and_where_it_began_and_not_by_its_number_alone() {
        let me = std::process::id();
        assert_eq!(fate(me, &birth(me)), Some(Fate::Lives));
        assert_eq!(fate(me, &otherwise(3)), Some(Fate::Ended), "the number was given anew");
        assert_eq!(fate(u32::MAX, &birth(me)), Some(Fate::Ended));
        assert_eq!(fate(me, &otherwise(2)), Some(Fate::OutOfSight), "another sandbox");
        for unsaid in ["", "a", "a-b-c", "a-b-c-d-e"] {
            assert_eq!(fate(me, unsaid), None, "{unsaid}");
        }
    }

    #[test]
    fn after_a_new_start_of_the_same_machine_nothing_from_before_runs() {
        let known = !fs::read_to_string("/etc/machine-id").unwrap_or_default().trim().is_empty();
        let wanted = if known { Fate::Ended } else { Fate::OutOfSight };
        assert_eq!(fate(std::process::id(), &otherwise(1)), Some(wanted));
    }

    #[test]
    fn a_program_that_ended_and_was_not_cleared_away_does_not_run() {
        let mut child = std::process::Command::new("true").spawn().unwrap();
        let began = birth(child.id());
        // It is over, but its number stays taken until somebody asks how it ended.
        while super::began(child.id()).is_some() {
            std::thread::yield_now();
        }
        if !began.is_empty() {
            assert_eq!(fate(child.id(), &began), Some(Fate::Ended));
        }
        child.wait().unwrap();
    }
}
