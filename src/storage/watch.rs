//! Looks after open files from a thread of its own: notices what others do to them, and keeps
//! the notes beside them fresh. A look at an unchanged file costs one question to the disk.
//!
//! It reads and tells; it writes nothing but the notes of [`super::lock`], and however long a
//! network folder takes, nobody waits for it.

use std::{
    io,
    path::PathBuf,
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

use super::{
    disk::{Disk, RealDisk, Stamp},
    fault::ReadError,
    lock::{BEAT, Lock},
    read::{Opened, bytes, parse},
    seen::Seen,
};

/// How often files are looked at.
pub const EVERY: Duration = Duration::from_secs(2);
/// How long the end of the program waits for the notes to be taken away.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// An open file.
#[derive(Clone, Debug, PartialEq)]
pub struct Watched {
    /// Whatever the asker knows it by.
    pub ticket: u64,
    /// Where it is.
    pub path: PathBuf,
    /// As it was last read or written here.
    pub seen: Option<Seen>,
    /// The note beside it.
    pub lock: Option<Lock>,
}

/// What a file has become.
#[derive(Clone, Debug)]
pub enum Outside {
    /// It holds something else.
    Changed(Box<Opened>, Seen),
    /// It holds something that cannot be read.
    Damaged(ReadError, Seen),
    /// It is not there.
    Gone,
    /// It is again as it was.
    Back,
}

/// What was noticed.
#[derive(Clone, Debug)]
pub enum Report {
    /// Of one file.
    Of {
        /// The asker's name for it.
        ticket: u64,
        /// The state it was held against.
        against: Seen,
        /// What it has become.
        outside: Outside,
    },
    /// The look that was asked for is over.
    Looked,
}

enum Order {
    Files(Vec<Watched>),
    Look,
    Release(Lock),
}

/// The watching thread, held by the window. Dropping it takes the notes away.
#[derive(Debug)]
pub struct Watch {
    orders: Option<Sender<Order>>,
    reports: Receiver<Report>,
    over: Receiver<()>,
}

impl Watch {
    /// Starts it. It looks `every` so often, or only when asked, and calls `wake` when there is
    /// something to tell.
    ///
    /// # Errors
    /// The system has no thread to give.
    pub fn start(every: Option<Duration>, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let (orders, given) = mpsc::channel();
        let (tell, reports) = mpsc::channel();
        let (end, over) = mpsc::channel();
        let tell = move |report| {
            // A window that closed wants to know nothing more.
            let _ = tell.send(report);
            wake();
        };
        thread::Builder::new().name("watch".to_owned()).spawn(move || {
            let mut eyes = Eyes::new(RealDisk);
            eyes.serve(&given, every, &tell);
            let _ = end.send(());
        })?;
        Ok(Self { orders: Some(orders), reports, over })
    }

    /// Looks after these files from now on, and no others. Notes that are in none of them any
    /// more are taken away.
    pub fn files(&self, files: Vec<Watched>) {
        self.order(Order::Files(files));
    }

    /// Looks now; a [`Report::Looked`] follows.
    pub fn look(&self) {
        self.order(Order::Look);
    }

    /// Takes a note away that no file was given for.
    pub fn release(&self, lock: Lock) {
        self.order(Order::Release(lock));
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders
            && orders.send(order).is_err()
        {
            log::error!("open files are not looked after any more: the thread is gone");
        }
    }

    /// The next thing noticed, if there is one. Never waits.
    pub fn poll(&self) -> Option<Report> {
        self.reports.try_recv().ok()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.orders = None;
        // A network folder that does not answer must not keep the program from ending.
        let _ = self.over.recv_timeout(LAST_WORDS);
    }
}

/// What was last told of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Nothing,
    Other(Seen),
    Gone,
}

/// A file and what is known of it.
struct Eye {
    file: Watched,
    /// How it looked when its contents were last looked into.
    stamp: Option<Stamp>,
    told: Told,
    /// What was found at the last look and may have been half-written or half-replaced.
    doubted: Option<Told>,
}

struct Eyes<D> {
    disk: D,
    on: Vec<Eye>,
    renewed: Instant,
}

impl<D: Disk> Eyes<D> {
    fn new(disk: D) -> Self {
        Self { disk, on: Vec::new(), renewed: Instant::now() }
    }

    fn serve(&mut self, given: &Receiver<Order>, every: Option<Duration>, tell: &impl Fn(Report)) {
        loop {
            let order = match every {
                Some(every) if !self.on.is_empty() => given.recv_timeout(every),
                _ => given.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match order {
                Ok(Order::Files(files)) => self.turn_to(files),
                Ok(Order::Look) => {
                    // Twice, so that what is doubtful is not put off.
                    self.look(tell);
                    self.look(tell);
                    tell(Report::Looked);
                }
                Ok(Order::Release(lock)) => lock.release(&self.disk),
                Err(RecvTimeoutError::Timeout) => {
                    self.look(tell);
                    self.renew();
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.turn_to(Vec::new());
    }

    fn turn_to(&mut self, files: Vec<Watched>) {
        let mut before = std::mem::take(&mut self.on);
        for eye in &before {
            let kept = |lock: &&Lock| files.iter().all(|file| file.lock.as_ref() != Some(*lock));
            if let Some(lock) = eye.file.lock.as_ref().filter(kept) {
                lock.release(&self.disk);
            }
        }
        for file in files {
            let same = before.iter().position(|eye| {
                (eye.file.ticket, eye.file.seen) == (file.ticket, file.seen)
                    && eye.file.path == file.path
            });
            self.on.push(match same {
                Some(at) => Eye { file, ..before.swap_remove(at) },
                None => Eye { file, stamp: None, told: Told::Nothing, doubted: None },
            });
        }
    }

    fn renew(&mut self) {
        if self.renewed.elapsed() < BEAT {
            return;
        }
        self.renewed = Instant::now();
        for lock in self.on.iter().filter_map(|eye| eye.file.lock.as_ref()) {
            lock.renew(&self.disk);
        }
    }

    fn look(&mut self, tell: &impl Fn(Report)) {
        for eye in &mut self.on {
            if let Some((against, outside)) = eye.look(&self.disk) {
                tell(Report::Of { ticket: eye.file.ticket, against, outside });
            }
        }
    }
}

impl Eye {
    /// Looks, and tells what is new since the last time.
    fn look<D: Disk>(&mut self, disk: &D) -> Option<(Seen, Outside)> {
        let known = self.file.seen?;
        let outside = match disk.stamp(&self.file.path) {
            Ok(None) => self.missing(),
            Ok(Some(stamp)) => self.there(known, stamp),
            // What cannot be asked now may be asked later; saving would tell.
            Err(_) => None,
        };
        outside.map(|outside| (known, outside))
    }

    fn missing(&mut self) -> Option<Outside> {
        self.stamp = None;
        (self.told != Told::Gone && self.is_certain(Told::Gone)).then_some(Outside::Gone)
    }

    fn there(&mut self, known: Seen, stamp: Stamp) -> Option<Outside> {
        if self.stamp == Some(stamp) && self.told != Told::Gone {
            return None;
        }
        let bytes = bytes(&self.file.path).ok()?;
        let seen = Seen::of(&bytes);
        if seen == known {
            (self.stamp, self.doubted) = (Some(stamp), None);
            let back = self.told != Told::Nothing;
            self.told = Told::Nothing;
            return back.then_some(Outside::Back);
        }
        let other = Told::Other(seen);
        if self.told == other {
            self.stamp = Some(stamp);
            return None;
        }
        match parse(&bytes) {
            Ok(opened) => {
                (self.stamp, self.told, self.doubted) = (Some(stamp), other, None);
                Some(Outside::Changed(Box::new(opened), seen))
            }
            // Another program may be in the middle of writing it.
            Err(error) => self.is_certain(other).then(|| {
                self.stamp = Some(stamp);
                Outside::Damaged(error, seen)
            }),
        }
    }

    /// Whether the same was found at the last look; then it is told.
    fn is_certain(&mut self, found: Told) -> bool {
        if self.doubted.replace(found) != Some(found) {
            return false;
        }
        self.told = found;
        true
    }
}
