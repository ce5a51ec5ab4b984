//! The one thread that writes files. The window hands it snapshots and goes on; it writes
//! the newest, says what became of it, and finishes what was asked before it ends.

use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{self, Receiver, Sender},
    },
    thread::{self, JoinHandle},
};

use crate::session::Session;

use super::{
    disk::{Disk, RealDisk},
    save::{SaveError, SaveFault, Saved, save_on},
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

/// The saving thread, held by the window. Dropping it waits for what was asked.
#[derive(Debug)]
pub struct Saver {
    requests: Option<Sender<Request>>,
    acknowledge: Sender<Done>,
    done: Receiver<Done>,
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
        let answers = acknowledge.clone();
        let work = move || {
            while let Ok(first) = asked.recv() {
                let waiting = std::iter::once(first).chain(asked.try_iter()).collect();
                for job in newest_by_path(waiting) {
                    for answer in job.write(&disk) {
                        // A window that closed has no use for the answer; the file is written.
                        let _ = answers.send(answer);
                    }
                    wake();
                }
            }
        };
        let thread = thread::Builder::new().name("saver".to_owned()).spawn(work)?;
        Ok(Self { requests: Some(requests), acknowledge, done, thread: Some(thread) })
    }

    /// Asks for a save and returns at once.
    pub fn save(&self, request: Request) {
        let refused = match &self.requests {
            Some(requests) => requests.send(request).err().map(|refused| refused.0),
            None => Some(request),
        };
        if let Some(Request { ticket, path, snapshot }) = refused {
            let error = SaveError { path: path.clone(), fault: SaveFault::Stopped };
            // The receiving end is held by this very saver.
            let _ = self.acknowledge.send(Done { ticket, path, snapshot, result: Err(error) });
        }
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

/// One file to write, and whom to answer.
struct Job {
    path: PathBuf,
    snapshot: Arc<Session>,
    tickets: Vec<u64>,
}

/// What waits, by path, in the order the paths were first asked for.
fn newest_by_path(waiting: Vec<Request>) -> Vec<Job> {
    let mut jobs: Vec<Job> = Vec::new();
    for Request { ticket, path, snapshot } in waiting {
        match jobs.iter_mut().find(|job| job.path == path) {
            Some(job) => {
                job.snapshot = snapshot;
                job.tickets.push(ticket);
            }
            None => jobs.push(Job { path, snapshot, tickets: vec![ticket] }),
        }
    }
    jobs
}

impl Job {
    fn write<D: Disk>(self, disk: &D) -> impl Iterator<Item = Done> {
        let Self { path, snapshot, tickets } = self;
        let result = save_on(disk, &path, &to_bytes(&snapshot));
        tickets.into_iter().map(move |ticket| Done {
            ticket,
            path: path.clone(),
            snapshot: snapshot.clone(),
            result: result.clone(),
        })
    }
}
