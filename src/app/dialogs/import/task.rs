//! Work on a thread of its own: watched from the window, stopped when nobody waits for it.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
        mpsc::{Receiver, TryRecvError, channel},
    },
    thread,
};

use eframe::egui::Context;

use crate::ingest::tables::Progress;

/// Work under way. Dropping it tells the thread to stop.
pub struct Task<T> {
    watch: Arc<Watch>,
    news: Receiver<T>,
}

/// How work stands.
pub enum Poll<T> {
    /// It goes on.
    Working,
    /// It is done.
    Done(T),
    /// The thread broke down.
    Lost,
}

/// What the thread tells and is told.
struct Watch {
    ctx: Context,
    /// Per mille.
    share: AtomicU64,
    stopped: AtomicBool,
}

impl Progress for Watch {
    fn at(&self, done: u64, of: u64) {
        let share = done.saturating_mul(1000) / of.max(1);
        let before = self.share.swap(share, Ordering::Relaxed);
        // A hundredth is worth a frame; less is not seen.
        if share / 10 != before / 10 {
            self.ctx.request_repaint();
        }
    }

    fn cancelled(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

impl<T: Send + 'static> Task<T> {
    /// Starts it.
    pub fn start(ctx: &Context, work: impl FnOnce(&dyn Progress) -> T + Send + 'static) -> Self {
        let watch = Arc::new(Watch {
            ctx: ctx.clone(),
            share: AtomicU64::new(0),
            stopped: AtomicBool::new(false),
        });
        let (tell, news) = channel();
        let seen = Arc::clone(&watch);
        thread::spawn(move || {
            let wake = Wake(seen.ctx.clone());
            // A closed channel means that nobody waits any more.
            let _ = tell.send(work(&*seen));
            drop(tell);
            drop(wake);
        });
        Self { watch, news }
    }
}

impl<T> Task<T> {
    /// How it stands.
    pub fn poll(&self) -> Poll<T> {
        match self.news.try_recv() {
            Ok(done) => Poll::Done(done),
            Err(TryRecvError::Empty) => Poll::Working,
            Err(TryRecvError::Disconnected) => Poll::Lost,
        }
    }

    /// How much of it is done, from 0 to 1, as far as that is known.
    pub fn share(&self) -> f32 {
        let share = self.watch.share.load(Ordering::Relaxed);
        f32::from(u16::try_from(share).unwrap_or(1000)) / 1000.0
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.watch.stopped.store(true, Ordering::Relaxed);
    }
}

impl<T> fmt::Debug for Task<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task").field("share", &self.share()).finish_non_exhaustive()
    }
}

/// Wakes the window when the thread ends, however it ends.
struct Wake(Context);

impl Drop for Wake {
    fn drop(&mut self) {
        self.0.request_repaint();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_nobody_waits_for_ends() {
        let (tell, ended) = channel();
        let task = Task::start(&Context::default(), move |progress| {
            while !progress.cancelled() {
                thread::yield_now();
            }
            tell.send(()).unwrap();
        });
        drop(task);
        assert!(ended.recv().is_ok());
    }
}
