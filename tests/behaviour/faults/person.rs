//! Someone at work on two workshops over a disk: types, pauses, saves, goes on. The program's
//! own autosave, saver and histories do the rest; only time and disk are made up.

use std::path::{Path, PathBuf};

use fourfold::{
    app::{
        autosave::Autosave,
        desk::{Clock, Desk},
        preferences::Preferences,
    },
    edit::{Change, Edit, Ids, Label, WorkshopEdit},
    msg,
    session::{Language, Session},
    storage::{
        Opened, Request, Saver, Seen, parse,
        recovery::{Kept, Run},
        write::to_bytes,
    },
    text::Texts,
};
use jiff::{SignedDuration, Zoned};
use tempfile::TempDir;

use super::disk::{Image, ModelDisk};
use crate::samples::small_swot;

/// Work not older than this may be lost, in seconds.
pub const AT_MOST: f64 = 2.0;
/// Between two frames.
const FRAME: f64 = 0.1;

/// What the person does.
#[derive(Clone, Copy)]
enum Act {
    /// Changes the workshop.
    Edit,
    /// Writes on in the capture line.
    Draft,
    /// Presses save.
    Save,
    /// Goes on in the other workshop, which has no file.
    Other,
}

/// When, in seconds, and what: typing without pause, a save in the middle of it, a pause.
const ACTS: &[(f64, Act)] = &[
    (0.2, Act::Edit),
    (0.9, Act::Edit),
    (1.5, Act::Draft),
    (2.1, Act::Edit),
    (2.4, Act::Save),
    (2.7, Act::Edit),
    (2.8, Act::Other),
    (3.4, Act::Draft),
    (4.1, Act::Edit),
    (4.8, Act::Other),
    (5.2, Act::Edit),
    (6.9, Act::Save),
    (7.0, Act::Edit),
    (7.1, Act::Save),
    (7.5, Act::Other),
    (7.7, Act::Edit),
];
/// When the person leaves the machine alone.
const END: f64 = 10.0;

/// One thing that was written, and when.
#[derive(Clone, Copy)]
struct Written {
    at: f64,
    number: usize,
    act: Act,
}

/// The person, the program and the disk.
pub struct Person {
    disk: ModelDisk,
    saver: Saver,
    autosave: Autosave,
    desk: Desk,
    file: PathBuf,
    entries: [PathBuf; 2],
    now: f64,
    begun: Zoned,
    written: Vec<Written>,
    /// The number in the file when the person was last told that it is saved.
    saved: usize,
    /// How often trouble was told.
    pub told: usize,
    _folder: TempDir,
}

/// What was lost in one state of the disk.
#[derive(Debug, PartialEq, Eq)]
pub enum Loss {
    /// A file that was there is not.
    Missing(PathBuf),
    /// A file is neither what it was nor what it was to become.
    Corrupt(PathBuf),
    /// What the person was told is saved, is not.
    SavedLost,
    /// Something written more than two seconds before.
    TooOld,
}

impl Person {
    pub fn at_work_on(model: ModelDisk) -> Self {
        // The lock of the run is a real file; in memory it costs nothing to flush.
        let memory = Path::new("/dev/shm");
        let folder =
            if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }.unwrap();
        let run = Run::begin(folder.path()).unwrap();
        let file = PathBuf::from("/home/workshop.ron");
        let session = Session { title: "0".to_owned(), ..small_swot() };
        let bytes = to_bytes(&session);
        model.put(&file, &bytes);
        let clock = Clock::default();
        let texts = Texts::new(Language::English);
        let mut desk = Desk::new(Preferences::default(), texts, Ids::Counting(9), clock);
        desk.open(session.clone(), file.clone(), Some(Seen::of(&bytes)));
        desk.begin(session);
        let entries = [0, 1].map(|tab: usize| run.entry(desk.tabs[tab].id.0));
        Self {
            saver: Saver::start_on(model.clone(), || ()).unwrap(),
            autosave: Autosave::new(Some(run)),
            disk: model,
            desk,
            file,
            entries,
            now: 0.0,
            begun: "2026-03-12T05:00:00Z[UTC]".parse().unwrap(),
            written: Vec::new(),
            saved: 0,
            told: 0,
            _folder: folder,
        }
    }

    /// Works until all is done, or the power is cut.
    pub fn work(&mut self) {
        let mut acts = ACTS.iter().peekable();
        while self.now < END && !self.disk.is_cut() {
            while let Some((_, act)) = acts.next_if(|(at, _)| *at <= self.now) {
                self.act(*act);
            }
            self.frame();
        }
    }

    /// Lets time pass in which nothing is written.
    pub fn pause(&mut self, seconds: f64) {
        let end = self.now + seconds;
        while self.now < end && !self.disk.is_cut() {
            self.frame();
        }
    }

    /// Saves, and answers the question whether to write over what the file has become.
    pub fn save(&mut self) {
        let tab = &mut self.desk.tabs[0];
        for seen in [tab.seen, None] {
            tab.history.end_gesture();
            let (path, snapshot) = (self.file.clone(), tab.session().clone());
            self.saver.save(Request { ticket: tab.id.0, path, snapshot, seen });
            let done = loop {
                match self.saver.poll() {
                    Some(done) => break done,
                    None => std::thread::yield_now(),
                }
            };
            match done.result {
                Ok(saved) => {
                    tab.seen = Some(saved.seen);
                    self.autosave.saved(tab.id, &self.saver);
                    self.saved = number(&done.snapshot.title);
                    tab.history.mark_saved(done.snapshot);
                    return;
                }
                Err(_) => self.told += 1,
            }
        }
    }

    /// The program is started anew and saves.
    pub fn come_back(&mut self) {
        self.saver = Saver::start_on(self.disk.clone(), || ()).unwrap();
        self.save();
    }

    /// The folder in which the person's own file is.
    pub fn own_folder(&self) -> &Path {
        self.file.parent().unwrap()
    }

    fn act(&mut self, act: Act) {
        let number = self.written.len() + 1;
        let tab = &mut self.desk.tabs[usize::from(matches!(act, Act::Other))];
        match act {
            Act::Save => return self.save(),
            Act::Draft => tab.view.draft = number.to_string(),
            Act::Edit | Act::Other => {
                let title = number.to_string();
                let next = Session { title, ..Session::clone(tab.session()) };
                let edit: Edit = WorkshopEdit::Restore(Box::new(next)).into();
                let label = Label::plain(msg!("recovery-change"));
                tab.apply(Change::new(label, vec![edit]), None).unwrap();
            }
        }
        self.written.push(Written { at: self.now, number, act });
    }

    fn frame(&mut self) {
        self.now += FRAME;
        while let Some(secured) = self.saver.poll_secured() {
            self.autosave.secured(&secured, &self.saver);
            self.told += usize::from(secured.result.is_err());
        }
        let now = &self.begun + SignedDuration::try_from_secs_f64(self.now).unwrap();
        let clock = Clock::Fixed(now);
        self.autosave.watch(&self.desk.tabs, self.now, &clock, &self.saver);
        self.disk.wait_for_mark(|mark| self.saver.forget(mark));
    }

    /// What would be lost if the disk were left like that now. `strict` holds it to the two
    /// seconds too.
    pub fn lost(&self, image: &Image, strict: bool) -> Option<Loss> {
        let Some(bytes) = image.get(&self.file) else {
            return Some(Loss::Missing(self.file.clone()));
        };
        let Some(in_file) = title(bytes) else {
            return Some(Loss::Corrupt(self.file.clone()));
        };
        let mut backup = self.file.clone().into_os_string();
        backup.push(".bak");
        let backup = PathBuf::from(backup);
        if image.get(&backup).is_some_and(|bytes| title(bytes).is_none()) {
            return Some(Loss::Corrupt(backup));
        }
        if in_file < self.saved {
            return Some(Loss::SavedLost);
        }
        let mut kept = [None, None];
        for (kept, entry) in kept.iter_mut().zip(&self.entries) {
            if let Some(bytes) = image.get(entry) {
                *kept = Kept::parse(bytes);
                if kept.is_none() {
                    return Some(Loss::Corrupt(entry.clone()));
                }
            }
        }
        let title = |kept: &Option<Kept>| kept.as_ref().map_or(0, |k| number(&k.session.title));
        let draft = kept[0].as_ref().map_or(0, |kept| number(&kept.draft));
        let is_lost = |written: &Written| {
            let found = match written.act {
                Act::Edit | Act::Save => title(&kept[0]).max(in_file),
                Act::Draft => draft,
                Act::Other => title(&kept[1]),
            };
            strict && found < written.number && written.at < self.now - AT_MOST
        };
        self.written.iter().any(is_lost).then_some(Loss::TooOld)
    }
}

fn number(text: &str) -> usize {
    text.parse().unwrap_or_default()
}

/// The number in a file that is whole.
fn title(bytes: &[u8]) -> Option<usize> {
    match parse(bytes) {
        Ok(Opened::Session(session)) => Some(number(&session.title)),
        _ => None,
    }
}
