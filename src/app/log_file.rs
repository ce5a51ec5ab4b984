//! The log: what the program did and how long it took, in a file of its own that never grows
//! beyond its size. No title, no card, no name of a file: those are what people wrote.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Mutex,
    time::Instant,
};

use jiff::Timestamp;
use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::storage::{Opened, ReadError};

/// The file it is written to.
pub const NAME: &str = "fourfold.log";
/// The file before it.
const BEFORE: &str = "fourfold.1.log";
/// How many bytes a file may have.
const LARGEST: u64 = 512 * 1024;
/// How many characters a line may have.
const LONGEST: usize = 1000;

/// Those whose words may stand in the log: the program itself says nothing of what people
/// wrote, and what draws the window does not know it. Of all others not even an error is
/// written down.
const DRAWING: [&str; 8] =
    ["eframe", "egui_glow", "egui_wgpu", "egui_winit", "glutin", "wgpu_core", "wgpu_hal", "winit"];

/// Writes the log to a file.
#[derive(Debug)]
pub struct LogFile {
    level: LevelFilter,
    out: Mutex<Out>,
}

#[derive(Debug)]
struct Out {
    folder: PathBuf,
    file: File,
    length: u64,
}

impl LogFile {
    /// Goes on writing in that folder, which is made where there is none.
    ///
    /// # Errors
    /// What the system says where it cannot be written.
    pub fn open(folder: &Path, level: LevelFilter) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let (file, length) = at_its_end(&folder.join(NAME))?;
        let out = Out { folder: folder.to_owned(), file, length };
        Ok(Self { level, out: Mutex::new(out) })
    }

    /// Takes in everything the program logs from now on.
    pub fn begin(self) {
        let level = self.level;
        // One that is there already stays; then this one takes nothing in.
        if log::set_boxed_logger(Box::new(self)).is_ok() {
            log::set_max_level(level);
        }
    }
}

fn at_its_end(path: &Path) -> io::Result<(File, u64)> {
    let file = OpenOptions::new().create(true).append(true).open(path)?;
    let length = file.metadata()?.len();
    Ok((file, length))
}

/// Notes what became of a file that was to be opened.
pub fn note_opened(opened: &Result<Opened, ReadError>, began: Instant) {
    let took = began.elapsed().as_millis();
    match opened {
        Ok(Opened::Session(session)) => {
            log::info!("opened {} cards in {took} ms", session.cards().count());
        }
        Ok(Opened::Newer { format, .. }) => log::warn!("not opened: format {format}"),
        Err(_) => log::warn!("not opened: it cannot be read, {took} ms"),
    }
}

/// Whether words from there may stand in the log.
fn may_speak(metadata: &Metadata) -> bool {
    let from = metadata.target().split("::").next().unwrap_or_default();
    from == env!("CARGO_PKG_NAME") || DRAWING.contains(&from) && metadata.level() <= Level::Warn
}

impl Log for LogFile {
    fn enabled(&self, metadata: &Metadata) -> bool {
        metadata.level() <= self.level && may_speak(metadata)
    }

    fn log(&self, record: &Record) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let words = record.args().to_string().replace(['\n', '\r'], " ");
        let words: String = words.chars().take(LONGEST).collect();
        let line =
            format!("{:.3} {:5} {} {words}\n", Timestamp::now(), record.level(), record.target());
        if let Ok(mut out) = self.out.lock() {
            // A log that cannot be written is nobody's trouble but that of who looks for it.
            let _ = out.write(&line);
        }
    }

    fn flush(&self) {}
}

impl Out {
    fn write(&mut self, line: &str) -> io::Result<()> {
        let more = line.len() as u64;
        if self.length + more > LARGEST {
            let path = self.folder.join(NAME);
            fs::rename(&path, self.folder.join(BEFORE))?;
            (self.file, self.length) = at_its_end(&path)?;
        }
        self.file.write_all(line.as_bytes())?;
        self.length += more;
        Ok(())
    }
}
