//! The one place from which sessions are written. The window hands it snapshots and goes on;
//! it writes the newest, says what became of it, and finishes what was asked before it ends.
//!
//! One thread writes the files of people and the archive, another what is to outlive a crash:
//! a file that another program holds, or a network folder that does not answer, holds up none
//! of that.

use std::{
    collections::{HashMap, HashSet},
    io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{self, Receiver, Sender},
    },
    thread::{self, JoinHandle},
    time::Instant,
};

use crate::session::Session;

use super::{
    beside::folder,
    disk::{Disk, RealDisk},
    left_behind,
    recovery::Kept,
    save::{SaveError, SaveFault, Saved, save_on, save_over},
    seen::Seen,
    snapshots::{Archive, Archived, Task},
    write::to_bytes,
};

/// Please save this.
#[derive(Clone, Debug)]
pub struct Request {
    /// Whatever the asker knows it by.
    pub ticket: u64,
    /// Where to.
    pub path: PathBuf,
    /// What.
    pub snapshot: Arc<Session>,
    /// The file there as it was last seen: whatever came to it since is not written over.
    /// `None` writes over anything.
    pub seen: Option<Seen>,
}

/// What became of a [`Request`]. Every request gets one.
#[derive(Clone, Debug)]
pub struct Done {
    /// The request's ticket.
    pub ticket: u64,
    /// The request's path.
    pub path: PathBuf,
    /// What was written: the request's own snapshot, or a newer one asked for the same
    /// path while it waited.
    pub snapshot: Arc<Session>,
    /// Whether it is on disk.
    pub result: Result<Saved, SaveError>,
}

/// Whether what is to outlive a crash is on disk.
#[derive(Clone, Debug)]
pub struct Secured {
    /// Whatever the asker knows it by.
    pub ticket: u64,
    /// Whether it is on disk.
    pub result: Result<(), SaveError>,
}

/// Something to be done on disk.
#[derive(Debug)]
enum Work {
    Save(Request),
    Keep { ticket: u64, path: PathBuf, kept: Box<Kept> },
    Forget(PathBuf),
    Archive(Archive, Task),
}

/// Both threads, held by the window. Dropping it waits for what was asked.
#[derive(Debug)]
pub struct Saver {
    saving: Hand,
    keeping: Hand,
    acknowledge: Sender<Done>,
    done: Receiver<Done>,
    secured: Receiver<Secured>,
    archived: Receiver<Archived>,
}

/// A thread and the way to it.
#[derive(Debug)]
struct Hand {
    requests: Option<Sender<Work>>,
    thread: Option<JoinHandle<()>>,
}

impl Hand {
    fn start(name: &str, mut work: impl FnMut(Vec<Work>) + Send + 'static) -> io::Result<Self> {
        let (requests, asked) = mpsc::channel();
        let serve = move || {
            while let Ok(first) = asked.recv() {
                work(std::iter::once(first).chain(asked.try_iter()).collect());
            }
        };
        let thread = thread::Builder::new().name(name.to_owned()).spawn(serve)?;
        Ok(Self { requests: Some(requests), thread: Some(thread) })
    }

    /// Hands work over; gives it back where nobody takes it.
    fn ask(&self, work: Work) -> Option<Work> {
        match &self.requests {
            Some(requests) => requests.send(work).err().map(|refused| refused.0),
            None => Some(work),
        }
    }

    fn join(&mut self) {
        self.requests = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("a thread that saves broke off");
        }
    }
}

impl Saver {
    /// Starts the threads. They call `wake` after each answer, so that an idle window looks.
    ///
    /// # Errors
    /// The system has no thread to give.
    pub fn start(wake: impl Fn() + Clone + Send + 'static) -> io::Result<Self> {
        Self::start_on(RealDisk, wake)
    }

    /// Starts the threads, writing on that disk.
    ///
    /// # Errors
    /// The system has no thread to give.
    pub fn start_on<D: Disk>(
        disk: D,
        wake: impl Fn() + Clone + Send + 'static,
    ) -> io::Result<Self> {
        let (acknowledge, done) = mpsc::channel();
        let (reassure, secured) = mpsc::channel();
        let (tell, archived) = mpsc::channel();
        let answers = Answers { done: acknowledge.clone(), secured: reassure, archived: tell };
        let disk = Arc::new(disk);
        let hand = |name| {
            let (disk, answers, wake) = (Arc::clone(&disk), answers.clone(), wake.clone());
            let mut own = Own::default();
            Hand::start(name, move |waiting| {
                for job in newest_by_path(waiting) {
                    job.run(&*disk, &answers, &mut own);
                    wake();
                }
            })
        };
        let (saving, keeping) = (hand("saver")?, hand("keeper")?);
        Ok(Self { saving, keeping, acknowledge, done, secured, archived })
    }

    /// Asks for a save and returns at once.
    pub fn save(&self, request: Request) {
        if let Some(Work::Save(Request { ticket, path, snapshot, .. })) =
            self.saving.ask(Work::Save(request))
        {
            let error = SaveError { path: path.clone(), fault: SaveFault::Stopped };
            // The receiving end is held by this very saver.
            let _ = self.acknowledge.send(Done { ticket, path, snapshot, result: Err(error) });
        }
    }

    /// Asks for something to be kept at that path for after a crash, and returns at once.
    pub fn keep(&self, ticket: u64, path: PathBuf, kept: Kept) {
        if self.keeping.ask(Work::Keep { ticket, path, kept: Box::new(kept) }).is_some() {
            log::error!("nothing is kept any more: the saving thread is gone");
        }
    }

    /// Asks for what was kept at that path to be taken away, after all that was to be kept
    /// before.
    pub fn forget(&self, path: PathBuf) {
        // Without the thread it stays, and is offered once more than it need be.
        let _ = self.keeping.ask(Work::Forget(path));
    }

    /// Asks for something to be done in the archive of earlier states, and returns at once.
    pub fn archive(&self, archive: Archive, task: Task) {
        if self.saving.ask(Work::Archive(archive, task)).is_some() {
            log::error!("no earlier version is kept any more: the saving thread is gone");
        }
    }

    /// The next answer about the archive, if there is one. Never waits.
    pub fn poll_archived(&self) -> Option<Archived> {
        self.archived.try_recv().ok()
    }

    /// The next answer about what is kept, if there is one. Never waits.
    pub fn poll_secured(&self) -> Option<Secured> {
        self.secured.try_recv().ok()
    }

    /// The next answer, if there is one. Never waits.
    pub fn poll(&self) -> Option<Done> {
        self.done.try_recv().ok()
    }

    /// Waits for everything that was asked; gives the answers not yet polled.
    pub fn finish(mut self) -> Vec<Done> {
        self.join();
        self.done.try_iter().collect()
    }

    fn join(&mut self) {
        self.saving.join();
        self.keeping.join();
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.join();
    }
}

/// Whom the threads answer. A window that closed has no use for an answer; what was asked is
/// done all the same.
#[derive(Clone)]
struct Answers {
    done: Sender<Done>,
    secured: Sender<Secured>,
    archived: Sender<Archived>,
}

/// One file, what is to become of it, and whom to answer.
struct Job {
    path: PathBuf,
    outcome: Outcome,
    tickets: Vec<u64>,
}

enum Outcome {
    Session(Arc<Session>, Option<Seen>),
    Kept(Box<Kept>),
    Gone,
    Archived(Archive, Task),
}

/// What waits, by path, in the order the paths were first asked for.
fn newest_by_path(waiting: Vec<Work>) -> Vec<Job> {
    let mut jobs: Vec<Job> = Vec::new();
    for work in waiting {
        let (path, outcome, ticket) = match work {
            Work::Save(Request { ticket, path, snapshot, seen }) => {
                (path, Outcome::Session(snapshot, seen), Some(ticket))
            }
            Work::Keep { ticket, path, kept } => (path, Outcome::Kept(kept), Some(ticket)),
            Work::Forget(path) => (path, Outcome::Gone, None),
            Work::Archive(archive, task) => {
                // Each state has a file of its own: none takes the place of another.
                let outcome = Outcome::Archived(archive, task);
                jobs.push(Job { path: PathBuf::new(), outcome, tickets: Vec::new() });
                continue;
            }
        };
        match jobs.iter_mut().find(|job| job.path == path) {
            Some(job) => {
                job.outcome = outcome;
                job.tickets.extend(ticket);
            }
            None => jobs.push(Job { path, outcome, tickets: ticket.into_iter().collect() }),
        }
    }
    jobs
}

/// What a thread wrote itself.
#[derive(Default)]
struct Own {
    /// By file, its states one in place of the other without a stranger's between, oldest
    /// first.
    states: HashMap<PathBuf, Vec<Seen>>,
    /// Folders in which nothing half-written is left, as far as is known.
    tidy: HashSet<PathBuf>,
}

impl Own {
    /// What whoever knows the file as `seen` would know it as now. A second save asked for
    /// before the first was answered knows nothing of it, and that is no change from outside.
    fn newest(&self, path: &Path, seen: Seen) -> Seen {
        let states = self.states.get(path).filter(|states| states.contains(&seen));
        states.and_then(|states| states.last()).copied().unwrap_or(seen)
    }

    fn wrote(&mut self, path: &Path, over: Option<Seen>, now: Seen) {
        let states = self.states.entry(path.to_owned()).or_default();
        if over.is_none() || states.last() != over.as_ref() {
            states.clear();
            states.extend(over);
        }
        states.push(now);
    }

    /// After the first save into a folder, and the first that went well again, takes away what
    /// was left half-written there.
    fn tidy<D: Disk>(&mut self, disk: &D, path: &Path, result: &Result<Saved, SaveError>) {
        let target = match result {
            Ok(saved) => &*saved.target,
            Err(_) => path,
        };
        let folder = folder(target);
        if result.is_err() {
            self.tidy.remove(folder);
        } else if self.tidy.insert(folder.to_owned()) {
            left_behind::clear(disk, target);
        }
    }
}

impl Job {
    /// Does it.
    fn run<D: Disk>(self, disk: &D, answers: &Answers, own: &mut Own) {
        let Self { path, outcome, tickets } = self;
        match outcome {
            Outcome::Session(snapshot, seen) => {
                let began = Instant::now();
                let bytes = to_bytes(&snapshot);
                let seen = seen.map(|seen| own.newest(&path, seen));
                let result = save_over(disk, &path, &bytes, seen);
                let took = began.elapsed().as_millis();
                match &result {
                    Ok(saved) => {
                        log::info!("saved {} bytes in {took} ms", saved.length);
                        own.wrote(&path, seen, saved.seen);
                    }
                    Err(error) => log::warn!("not saved: {}, {took} ms", error.fault.name()),
                }
                own.tidy(disk, &path, &result);
                for ticket in tickets {
                    let (path, snapshot) = (path.clone(), Arc::clone(&snapshot));
                    let _ =
                        answers.done.send(Done { ticket, path, snapshot, result: result.clone() });
                }
            }
            Outcome::Kept(kept) => {
                let result = save_on(disk, &path, &kept.to_bytes()).map(drop);
                for ticket in tickets {
                    let _ = answers.secured.send(Secured { ticket, result: result.clone() });
                }
            }
            Outcome::Gone => {
                if let Err(error) = disk.remove(&path)
                    && error.kind() != io::ErrorKind::NotFound
                {
                    log::warn!("what was kept could not be taken away: {}", error.kind());
                }
            }
            Outcome::Archived(archive, task) => {
                let _ = answers.archived.send(task.run(&archive, disk));
            }
        }
    }
}
