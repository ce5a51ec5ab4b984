//! The questions which file is meant, and what other threads have finished with files: none
//! of it holds up the frame.

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
    compare::{Decisions, DecisionsError},
    edit::Label,
    report::logo::{Logo, LogoError},
    session::{Session, SessionId},
    storage::{
        Listed, Opened, ReadError, Saver, Seen,
        lock::{Owner, Taken},
    },
};

use super::{
    SetupError,
    backup::Damaged,
    comparing::{Deed, Kept},
    dialog::Dialog,
    dialogs::folder::Aim,
    export::{Export, Gone},
    exporting::Exported,
    opening::Loaded,
    recover::Recovered,
    shell::Shell,
    tab::TabId,
    writing::{Step, Ticket},
};

pub use super::purpose::{Purpose, TABLES};

/// The ending of a session's file.
pub use crate::storage::EXTENSION;

/// A file dialog that answers sooner than this was never on screen: there is no portal.
const NEVER_SHOWN: Duration = Duration::from_millis(700);

/// What is under way.
pub struct Files {
    pub(super) saver: Saver,
    pub(super) ctx: egui::Context,
    news: (Sender<News>, Receiver<News>),
    /// A file dialog is open.
    asking: bool,
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

pub(super) enum News {
    Loaded(PathBuf, Box<Loaded>),
    ToCompare(PathBuf, Box<Result<(Opened, Option<Seen>), ReadError>>),
    Recovered(Vec<Recovered>),
    Damaged(Box<Damaged>),
    Held(TabId, PathBuf, Box<Taken>),
    LookedThrough(Vec<PathBuf>),
    /// The workshops of a folder, to be compared or opened; or why it cannot be read.
    Listed {
        folder: PathBuf,
        compares: bool,
        listed: Result<Vec<Listed>, ReadError>,
    },
    Comparison(PathBuf, Result<Decisions, DecisionsError>),
    ComparisonKept(Box<Kept>),
    Chosen {
        purpose: Purpose,
        paths: Vec<PathBuf>,
        took: Duration,
    },
    Gone(Gone),
    Tabled(PathBuf, Result<(), Label>),
    Exported(Box<Exported>),
    Writing(Ticket, Step),
    Logo(PathBuf, Result<Logo, LogoError>),
}

impl Files {
    /// Starts the saver.
    pub(super) fn start(ctx: &egui::Context, view: Option<StartView>) -> Result<Self, SetupError> {
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

    fn ask(&mut self, purpose: Purpose, title: String, name: String, folder: Option<PathBuf>) {
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
                | Purpose::Tables(_)
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
fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let listed = crate::storage::folder(folder).unwrap_or_default();
    listed.into_iter().map(|listed| listed.path).collect()
}

fn report(
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

impl Shell {
    /// Takes in what the other threads have finished, and files dropped on the window.
    pub(super) fn receive(&mut self, ctx: &egui::Context) {
        while let Ok(news) = self.files.news.1.try_recv() {
            if !matches!(news, News::Writing(..) | News::Chosen { .. }) {
                self.files.loading -= 1;
            }
            match news {
                News::Loaded(path, loaded) => self.loaded(path, *loaded),
                News::ToCompare(path, read) => self.loaded_to_compare(&path, *read),
                News::Comparison(path, read) => self.open_comparison(path, read),
                News::ComparisonKept(kept) => self.comparison_kept(*kept),
                News::Held(tab, path, taken) => self.held(tab, &path, *taken),
                News::Recovered(recovered) => self.take_recovered(recovered),
                News::Damaged(damaged) => self.tell_of_damage(*damaged),
                News::Exported(done) => self.exported(*done),
                News::Listed { folder, compares, listed } => {
                    self.listed(&folder, compares, listed);
                }
                News::Writing(ticket, step) => self.writing_step(ticket, &step),
                News::Logo(path, read) => self.logo_read(&path, read),
                News::LookedThrough(paths) => {
                    for path in paths {
                        self.take_file(path);
                    }
                }
                News::Tabled(path, result) => self.tabled(&path, result),
                News::Gone(gone) => self.gone(ctx, gone),
                News::Chosen { purpose, paths, took } => {
                    self.files.asking = false;
                    self.chosen(purpose, paths, took);
                }
            }
        }
        while let Some(done) = self.files.saver.poll() {
            self.saved(done);
        }
        let dropped = ctx.input(|input| input.raw.dropped_files.clone());
        if self.desk.comparing.open && !dropped.is_empty() {
            let paths = dropped.iter().map(|file| file.path().to_owned()).collect();
            self.compare(ctx, Deed::TakeFiles(paths));
        } else {
            for file in dropped {
                self.take_dropped(ctx, file.path());
            }
        }
    }

    /// Offers the workshops of a folder; few enough to be compared all at once are taken.
    fn listed(&mut self, folder: &Path, compares: bool, listed: Result<Vec<Listed>, ReadError>) {
        let listed = match listed {
            Ok(listed) => listed,
            Err(error) => {
                self.desk.dialog = Some(Dialog::unreadable(folder, error.label()));
                return;
            }
        };
        let free = self.desk.comparing.room();
        if compares && !listed.is_empty() && listed.len() <= free {
            let paths = listed.into_iter().map(|listed| listed.path).collect();
            self.compare(&self.files.ctx.clone(), Deed::TakeFiles(paths));
            return;
        }
        let aim = if compares { Aim::Compare(free) } else { Aim::Open };
        self.desk.dialog = Some(Dialog::folder(folder, aim, listed));
    }

    /// Asks which file to open.
    pub(super) fn ask_to_open(&mut self, ctx: &egui::Context) {
        self.ask_for(ctx, Purpose::Open, String::new());
    }

    /// Asks the same question again.
    pub(super) fn ask_again(&mut self, ctx: &egui::Context, purpose: Purpose) {
        match purpose {
            Purpose::Open => self.ask_to_open(ctx),
            Purpose::Import => self.ask_to_import(ctx),
            Purpose::Save(_) => self.ask_to_save(ctx),
            Purpose::Compare
            | Purpose::OpenFolder
            | Purpose::CompareFolder
            | Purpose::SaveComparison
            | Purpose::Leave(_)
            | Purpose::Tables(_)
            | Purpose::Report(_)
            | Purpose::ReportSet
            | Purpose::Logo => {
                let name = self.suggested_name(purpose);
                self.ask_for(ctx, purpose, name);
            }
        }
    }

    pub(super) fn ask_for(&mut self, _ctx: &egui::Context, purpose: Purpose, name: String) {
        if self.files.asking {
            return;
        }
        let folder = self.folder_for(purpose);
        if !self.environment.system_dialogs {
            self.desk.dialog = Some(Dialog::path(purpose, folder.as_deref(), &name, false));
            return;
        }
        let title = self.desk.texts.get(purpose.title());
        self.files.ask(purpose, title, name, folder);
    }

    fn chosen(&mut self, purpose: Purpose, paths: Vec<PathBuf>, took: Duration) {
        match paths {
            paths if !paths.is_empty() => {
                for path in paths {
                    self.take_path(purpose, path);
                }
            }
            _ if took < NEVER_SHOWN => {
                let folder = self.folder_for(purpose);
                let name = self.suggested_name(purpose);
                self.desk.dialog = Some(Dialog::path(purpose, folder.as_deref(), &name, true));
            }
            _ => self.desk.closing_after_save = None,
        }
    }
}
