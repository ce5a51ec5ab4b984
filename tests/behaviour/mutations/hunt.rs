//! Tries one damaged input after the other, and says how to meet the one again that broke
//! something.
//!
//! `FOURFOLD_SECONDS` hunts that long for each kind of input rather than a set number of
//! cases; `FOURFOLD_SEED` chooses other damage; `FOURFOLD_CASE` repeats one case.

use std::{
    env, fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{Arc, mpsc::channel},
    thread,
    time::{Duration, Instant},
};

use super::mutator::Chance;

/// An input that takes longer than this is taken to take for ever.
const PATIENCE: Duration = Duration::from_mins(1);
/// More than this the whole test program never holds, in kB.
const MEMORY: u64 = 4 << 20;

/// Makes an input by chance.
type Make = Box<dyn Fn(&mut Chance) -> Vec<u8> + Send + Sync>;

/// A kind of input, how it is made, and what bears it.
pub struct Hunt {
    /// Its name.
    pub name: &'static str,
    /// How many cases are tried where no time is given.
    pub cases: u64,
    /// Makes an input.
    pub make: Make,
    /// Reads it as the program does.
    pub bear: fn(&[u8]),
}

fn asked(name: &str) -> Option<u64> {
    env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name}={value}")))
}

impl Hunt {
    /// Tries them all.
    ///
    /// # Panics
    /// On the first input that is not borne.
    #[expect(clippy::print_stdout, reason = "how much was tried is worth reading")]
    pub fn run(self) {
        let seed = asked("FOURFOLD_SEED").unwrap_or(1);
        let ends = asked("FOURFOLD_SECONDS").map(|time| Instant::now() + Duration::from_secs(time));
        let only = asked("FOURFOLD_CASE");
        let cases = match (only, ends) {
            (Some(case), _) => case..case + 1,
            (None, Some(_)) => 0..u64::MAX,
            (None, None) => 0..self.cases,
        };
        let hunt = Arc::new(self);
        let (tried, trying) = channel();
        let hunter = Arc::clone(&hunt);
        // As much stack as the threads have that read files in the program.
        let thread = thread::Builder::new().name(format!("hunt for {}", hunt.name));
        let running = thread
            .spawn(move || {
                for case in cases {
                    if ends.is_some_and(|end| Instant::now() > end) || tried.send(case).is_err() {
                        return case;
                    }
                    let input = (hunter.make)(&mut Chance::of(seed, case));
                    // A stack that overflows ends the program before anything can be said.
                    let _ = fs::write(hunter.place("last"), &input);
                    if catch_unwind(AssertUnwindSafe(|| (hunter.bear)(&input))).is_err() {
                        hunter.fail(seed, case, "is not borne");
                    }
                }
                hunter.cases
            })
            .unwrap();
        let mut last = 0;
        loop {
            match trying.recv_timeout(PATIENCE) {
                Ok(case) => last = case,
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => break,
                Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {
                    hunt.fail(seed, last, "does not end");
                }
            }
        }
        let tried = running.join().unwrap_or_else(|broken| std::panic::resume_unwind(broken));
        println!("{}: {tried} damaged inputs borne (seed {seed})", hunt.name);
        if let Some(peak) = peak() {
            assert!(peak < MEMORY, "{} kB were held at once after {}", peak, hunt.name);
        }
    }

    fn place(&self, case: &str) -> PathBuf {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("mutations");
        let _ = fs::create_dir_all(&folder);
        folder.join(format!("{}-{case}", self.name))
    }

    fn fail(&self, seed: u64, case: u64, how: &str) -> ! {
        let input = (self.make)(&mut Chance::of(seed, case));
        let place = self.place(&format!("{seed}-{case}"));
        let _ = fs::write(&place, input);
        panic!(
            "an input of {} {how}: FOURFOLD_SEED={seed} FOURFOLD_CASE={case}; it is in {}",
            self.name,
            place.display()
        );
    }
}

/// The most memory this program ever held, in kB, where the system says.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
