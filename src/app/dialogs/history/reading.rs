//! Reads versions one after the other, the newest first, on a thread of its own.

use std::{
    collections::HashSet,
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use eframe::egui::Context;

use crate::{
    compare::{Since, since},
    session::{Session, SessionId},
    storage::{
        Opened,
        snapshots::{Archive, Entry},
    },
};

/// One version, and what is known of it so far.
#[derive(Debug)]
pub struct Version {
    /// Where it is.
    pub entry: Entry,
    /// What was read of it.
    pub told: Option<Told>,
}

/// What was read of a version.
#[derive(Debug)]
pub enum Told {
    /// It can be brought back.
    Sound {
        /// What the workshop was called.
        title: String,
        /// How many cards it had.
        cards: usize,
        /// What changed since the version before it; `None` for the first there is.
        since: Option<Since>,
    },
    /// It cannot be read.
    Broken,
}

enum News {
    Listed(Vec<Entry>),
    Told(usize, Told),
    Done,
}

/// What is known of the versions so far.
#[derive(Debug)]
pub struct Reading {
    /// The versions, newest first.
    pub versions: Vec<Version>,
    news: Option<Receiver<News>>,
}

impl Reading {
    /// There is nothing to read.
    #[must_use]
    pub fn nothing() -> Self {
        Self { versions: Vec::new(), news: None }
    }

    /// Begins to read the versions of that workshop, or of each workshop the newest.
    #[must_use]
    pub fn start(ctx: &Context, archive: Option<Archive>, of: Option<SessionId>) -> Self {
        let Some(archive) = archive else { return Self::nothing() };
        let (send, news) = channel();
        let ctx = ctx.clone();
        let begun = thread::Builder::new().spawn(move || {
            // A closed channel means that the dialog is gone.
            let _ = read(&send, &ctx, &archive, of);
        });
        Self { versions: Vec::new(), news: begun.is_ok().then_some(news) }
    }

    /// Takes in what was read since the last time. Never waits.
    pub fn look(&mut self) {
        while let Some(news) = self.news.as_ref().and_then(|news| news.try_recv().ok()) {
            match news {
                News::Listed(entries) => {
                    let version = |entry| Version { entry, told: None };
                    self.versions = entries.into_iter().map(version).collect();
                }
                News::Told(at, told) => {
                    if let Some(version) = self.versions.get_mut(at) {
                        version.told = Some(told);
                    }
                }
                News::Done => self.news = None,
            }
        }
    }

    /// Whether all of it has been read.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.news.is_none()
    }
}

type Gone = std::sync::mpsc::SendError<News>;

fn read(
    send: &Sender<News>,
    ctx: &Context,
    archive: &Archive,
    of: Option<SessionId>,
) -> Result<(), Gone> {
    let entries = match of {
        Some(of) => archive.of(of).into_iter().rev().collect(),
        None => newest_of_each(archive),
    };
    send.send(News::Listed(entries.clone()))?;
    ctx.request_repaint();
    let mut later: Option<(usize, Arc<Session>)> = None;
    for (at, entry) in entries.iter().enumerate() {
        let read = sound(entry);
        // Each can be told once the one before it in time is known.
        if let Some((which, session)) = later.take_if(|_| read.is_some() || of.is_none()) {
            let before = read.as_deref().filter(|_| of.is_some());
            send.send(News::Told(which, told(&session, before)))?;
        }
        match read {
            Some(read) => later = Some((at, read)),
            None => send.send(News::Told(at, Told::Broken))?,
        }
        ctx.request_repaint();
    }
    if let Some((which, session)) = later {
        send.send(News::Told(which, told(&session, None)))?;
    }
    send.send(News::Done)?;
    ctx.request_repaint();
    Ok(())
}

fn newest_of_each(archive: &Archive) -> Vec<Entry> {
    let mut known = HashSet::new();
    let newest = archive.all().into_iter().rev();
    newest.filter(|entry| known.insert(entry.session)).collect()
}

/// The state, where it can be read.
pub(super) fn sound(entry: &Entry) -> Option<Arc<Session>> {
    match entry.read() {
        Ok(Opened::Session(session)) => Some(Arc::new(*session)),
        Ok(Opened::Newer { .. }) | Err(_) => None,
    }
}

fn told(session: &Session, before: Option<&Session>) -> Told {
    Told::Sound {
        title: session.title.clone(),
        cards: session.cards().count(),
        since: before.map(|before| since(before, session)),
    }
}
