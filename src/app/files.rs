//! The questions which file is meant, and what other threads have finished with files: none
//! of it holds up the frame.

use crate::app::{news::News, purpose::Purpose};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use eframe::egui;

use crate::{
    cli::View as StartView,
    session::{Session, SessionId},
    storage::{Saver, lock::Owner},
};

use super::{comparing::Kept, export::Export, recover::Recovered};

/// The ending of a session's file.
/// A file dialog that answers sooner than this was never on screen: there is no portal.
pub(super) const NEVER_SHOWN: Duration = Duration::from_millis(700);

/// What is under way.
pub struct Files {
    pub(super) saver: Saver,
    pub(super) ctx: egui::Context,
    pub(super) news: (Sender<News>, Receiver<News>),
    /// A file dialog is open.
    pub(super) asking: bool,
    /// Files being read.
    pub(super) loading: usize,
    /// The file asked for last, which the next waits for.
    last_read: Option<JoinHandle<()>>,
    /// What is drawn where no workshop is open.
    pub no_session: Arc<Session>,
    /// Where the first file opens.
    pub(super) view: Option<StartView>,
    /// The chart or table whose path is being asked for.
    pub(super) leaving: Option<Export>,
    /// Who notes files as open here; `None` where nobody does.
    pub(super) owner: Option<Owner>,
}

impl Files {
    /// Starts the saver.
    pub(super) fn start(ctx: &egui::Context, view: Option<StartView>) -> std::io::Result<Self> {
        let wake = ctx.clone();
        let saver = Saver::start(move || wake.request_repaint())?;
        let no_session = Arc::new(Session::new(SessionId(uuid::Uuid::nil())));
        let ctx = ctx.clone();
        Ok(Self {
            saver,
            ctx,
            news: channel(),
            asking: false,
            loading: 0,
            last_read: None,
            no_session,
            view,
            leaving: None,
            owner: None,
        })
    }

    /// Whether something is on its way in or out.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.asking || self.loading > 0
    }

    /// Keeps what was decided about the comparison.
    pub(super) fn keep_comparison(&mut self, keep: impl FnOnce() -> Kept + Send + 'static) {
        self.away(move || News::ComparisonKept(Box::new(keep())));
    }

    /// Looks for what runs that broke off had kept in that folder.
    pub(super) fn look_for_recovered(&mut self, folder: PathBuf) {
        self.away(move || News::Recovered(Recovered::look(&folder)));
    }

    /// Finds the workshops to be compared: these files, and in folders those in them, in the
    /// order of their names.
    pub(super) fn look_through(&mut self, paths: Vec<PathBuf>) {
        self.away(move || {
            let found = paths.iter().flat_map(|path| {
                let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
                if path.is_dir() { in_folder(&path) } else { vec![path] }
            });
            News::LookedThrough(found.collect())
        });
    }

    /// Reads the heads of the workshops of a folder.
    pub(super) fn list(&mut self, folder: PathBuf, compares: bool) {
        self.away(move || {
            let folder = std::path::absolute(&folder).unwrap_or(folder);
            if compares && folder.is_file() {
                return News::LookedThrough(vec![folder]);
            }
            let listed = crate::storage::folder(&folder);
            News::Listed { folder, compares, listed }
        });
    }

    /// Does something after what was asked for before it, so that tabs stand in the order in
    /// which their files were named.
    pub(super) fn in_turn(&mut self, deed: impl FnOnce() -> News + Send + 'static) {
        self.loading += 1;
        let (news, ctx) = (self.news.0.clone(), self.ctx.clone());
        let before = self.last_read.take();
        self.last_read = Some(thread::spawn(move || {
            if let Some(before) = before {
                // A read that failed badly must not keep the next from being done.
                let _ = before.join();
            }
            // A closed channel means that the program has ended.
            let _ = news.send(deed());
            ctx.request_repaint();
        }));
    }

    /// Does something on a thread of its own.
    pub(super) fn away(&mut self, deed: impl FnOnce() -> News + Send + 'static) {
        self.loading += 1;
        let tell = self.teller();
        thread::spawn(move || tell(deed()));
    }

    /// Tells the window news from another thread.
    pub(super) fn teller(&self) -> impl Fn(News) + Send + 'static {
        let (sender, ctx) = (self.news.0.clone(), self.ctx.clone());
        move |news| {
            // A closed channel means that the program has ended.
            let _ = sender.send(news);
            ctx.request_repaint();
        }
    }

    pub(super) fn ask(
        &mut self,
        purpose: Purpose,
        title: String,
        name: String,
        folder: Option<PathBuf>,
    ) {
        self.asking = true;
        let (news, ctx) = (self.news.0.clone(), self.ctx.clone());
        let (kind, endings) = purpose.filter();
        let dialog = rfd::AsyncFileDialog::new().set_title(title);
        let mut dialog = dialog.add_filter(kind, &endings);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        let begun = Instant::now();
        let chosen = thread::Builder::new().spawn(move || {
            let files = match purpose {
                Purpose::Open | Purpose::Import | Purpose::Logo => {
                    pollster::block_on(dialog.pick_file()).into_iter().collect()
                }
                Purpose::Compare => pollster::block_on(dialog.pick_files()).unwrap_or_default(),
                Purpose::OpenFolder | Purpose::CompareFolder | Purpose::ReportSet => {
                    pollster::block_on(dialog.pick_folder()).into_iter().collect()
                }
                Purpose::Save(_)
                | Purpose::SaveComparison
                | Purpose::Leave(_)
                | Purpose::Report(_) => {
                    let dialog = dialog.set_file_name(name);
                    pollster::block_on(dialog.save_file()).into_iter().collect()
                }
            };
            report(&news, &ctx, purpose, begun, &files);
        });
        if chosen.is_err() {
            self.asking = false;
        }
    }
}

/// The workshop files of a folder.
pub(super) fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let listed = crate::storage::folder(folder).unwrap_or_default();
    listed.into_iter().map(|listed| listed.path).collect()
}

pub(super) fn report(
    news: &Sender<News>,
    ctx: &egui::Context,
    purpose: Purpose,
    begun: Instant,
    files: &[rfd::FileHandle],
) {
    let paths = files.iter().map(|file| file.path().to_owned()).collect();
    // A closed channel means that the program has ended.
    let _ = news.send(News::Chosen { purpose, paths, took: begun.elapsed() });
    ctx.request_repaint();
}
