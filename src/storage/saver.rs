//! The one thread that writes files. The window hands it snapshots and goes on; it writes
//! the newest, says what became of it, and finishes what was asked before it ends.

use std::{
    collections::HashMap,
    io,
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{self, Receiver, Sender},
    },
    thread::{self, JoinHandle},
    time::Instant,
};

use crate::session::Session;

use super::{
    disk::{Disk, RealDisk},
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

/// The saving thread, held by the window. Dropping it waits for what was asked.
#[derive(Debug)]
pub struct Saver {
    requests: Option<Sender<Work>>,
    acknowledge: Sender<Done>,
    done: Receiver<Done>,
    secured: Receiver<Secured>,
    archived: Receiver<Archived>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Starts the thread. It calls `wake` after each [`Done`], so that an idle window looks.
    ///
    /// # Errors
    /// The system has no thread to give.
    pub fn start(wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        Self::start_on(RealDisk, wake)
    }

    /// Starts the thread, writing on that disk.
    ///
    /// # Errors
    /// The system has no thread to give.
    pub fn start_on<D: Disk>(disk: D, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let (requests, asked) = mpsc::channel();
        let (acknowledge, done) = mpsc::channel();
        let (reassure, secured) = mpsc::channel();
        let (tell, archived) = mpsc::channel();
        let answers = Answers { done: acknowledge.clone(), secured: reassure, archived: tell };
        let work = move || {
            let mut written = HashMap::new();
            while let Ok(first) = asked.recv() {
                let waiting = std::iter::once(first).chain(asked.try_iter()).collect();
                for job in newest_by_path(waiting) {
                    job.run(&disk, &answers, &mut written);
                    wake();
                }
            }
        };
        let thread = thread::Builder::new().name("saver".to_owned()).spawn(work)?;
        let (requests, thread) = (Some(requests), Some(thread));
        Ok(Self { requests, acknowledge, done, secured, archived, thread })
    }

    /// Asks for a save and returns at once.
    pub fn save(&self, request: Request) {
        if let Some(Work::Save(Request { ticket, path, snapshot, .. })) =
            self.ask(Work::Save(request))
        {
            let error = SaveError { path: path.clone(), fault: SaveFault::Stopped };
            // The receiving end is held by this very saver.
            let _ = self.acknowledge.send(Done { ticket, path, snapshot, result: Err(error) });
        }
    }

    /// Asks for something to be kept at that path for after a crash, and returns at once.
    pub fn keep(&self, ticket: u64, path: PathBuf, kept: Kept) {
        if self.ask(Work::Keep { ticket, path, kept: Box::new(kept) }).is_some() {
            log::error!("nothing is kept any more: the saving thread is gone");
        }
    }

    /// Asks for what was kept at that path to be taken away, after everything asked before.
    pub fn forget(&self, path: PathBuf) {
        // Without the thread it stays, and is offered once more than it need be.
        let _ = self.ask(Work::Forget(path));
    }

    /// Asks for something to be done in the archive of earlier states, and returns at once.
    pub fn archive(&self, archive: Archive, task: Task) {
        if self.ask(Work::Archive(archive, task)).is_some() {
            log::error!("no earlier version is kept any more: the saving thread is gone");
        }
    }

    /// The next answer about the archive, if there is one. Never waits.
    pub fn poll_archived(&self) -> Option<Archived> {
        self.archived.try_recv().ok()
    }

    /// Hands work over; gives it back where nobody takes it.
    fn ask(&self, work: Work) -> Option<Work> {
        match &self.requests {
            Some(requests) => requests.send(work).err().map(|refused| refused.0),
            None => Some(work),
        }
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
        self.requests = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the saving thread broke off");
        }
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.join();
    }
}

/// Whom the thread answers. A window that closed has no use for an answer; what was asked is
/// done all the same.
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

impl Job {
    /// Does it. `written` is what this thread wrote last to each path: who asks for a second
    /// save before the first is answered cannot know of it, and it is no change from outside.
    fn run<D: Disk>(self, disk: &D, answers: &Answers, written: &mut HashMap<PathBuf, Seen>) {
        let Self { path, outcome, tickets } = self;
        match outcome {
            Outcome::Session(snapshot, seen) => {
                let began = Instant::now();
                let bytes = to_bytes(&snapshot);
                let own = written.get(&path).copied();
                let result = match save_over(disk, &path, &bytes, seen) {
                    Err(SaveError { fault: SaveFault::ChangedOutside, .. }) if own.is_some() => {
                        save_over(disk, &path, &bytes, own)
                    }
                    result => result,
                };
                let took = began.elapsed().as_millis();
                match &result {
                    Ok(saved) => {
                        log::info!("saved {} bytes in {took} ms", saved.length);
                        written.insert(path.clone(), saved.seen);
                    }
                    Err(error) => log::warn!("not saved: {}, {took} ms", error.fault.name()),
                }
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
