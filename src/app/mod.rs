//! The desktop program: the window, what it shows and how hands reach the session.
//!
//! | part | what lives there |
//! |---|---|
//! | [`shell`] | one frame: take what happened, draw, let what was asked for take effect |
//! | [`desk`], [`tab`], [`place`] | the state: open workshops, and how each is being looked at |
//! | [`comparing`] | the comparison: what is in it, what was decided, what was found |
//! | [`command`], [`keys`], [`typeahead`] | the one table of commands, and the keys that reach it |
//! | [`outbox`], `perform`, `work` | what views hand back, and the one place where it takes effect |
//! | `files`, `opening`, `saving`, [`export`], [`exporting`], [`writing`], [`environment`] | dialogs, loading, saving, what is on its way out; what the machine provides |
//! | [`choices`], [`pages`] | what a person chose about reports, and the pages as they will leave |
//! | `views`, `widgets`, `dialogs` | what is on screen |
//! | [`standing`], [`sharing`], [`outside`] | who else has a file open, what others did to it, and what becomes of that |
//! | [`autosave`], [`recover`], [`crash`] | what is not in its file yet, kept, found again, brought back |
//! | [`log_file`] | what the program did, without a word of what people wrote |
//! | [`versions`] | earlier versions of open workshops, kept and put back |
//! | [`samples`] | the workshops that come with the program |
//! | [`theme`] | colours, fonts and sizes by meaning |
//!
//! A view gets the session read-only and hands back actions. Nothing here reads or writes a
//! file on the frame.

pub mod autosave;
pub mod backup;
pub mod choices;
mod closing;
pub mod command;
pub mod comparing;
pub mod crash;
pub mod cx;
pub mod desk;
pub mod dialog;
pub mod dialogs;
pub mod environment;
pub mod export;
pub mod exporting;
pub mod files;
mod icon;
pub mod keys;
pub mod log_file;
mod news;
mod opening;
pub mod outbox;
pub mod outside;
pub mod pages;
pub mod place;
pub mod preferences;
mod purpose;
pub mod question;
pub mod recover;
pub mod samples;
pub mod sharing;
pub mod shell;
pub mod standing;
pub mod tab;
pub mod theme;
pub mod toast;
pub mod typeahead;
pub mod versions;
pub mod views;
pub mod widgets;
mod work;
pub mod writing;

use std::{path::Path, time::Instant};

use eframe::egui::{Ui, ViewportBuilder, vec2};

use crate::{
    cli::{LogLevel, Renderer, WindowArgs},
    edit::Label,
    msg,
};

pub use environment::Environment;
pub use shell::Shell;

/// Why the window did not open: there is no display, or no way to draw on it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StartError(#[from] eframe::Error);

/// Why the program could not set itself up in a window.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The built-in theme cannot be read.
    #[error("theme: {0}")]
    Theme(#[from] ron::error::SpannedError),
    /// The thread that saves could not be started.
    #[error("saver: {0}")]
    Saver(#[from] std::io::Error),
}

impl StartError {
    /// What to tell the person. The toolkit's own words are for the log: they speak of its
    /// insides.
    #[must_use]
    pub fn label(&self) -> Label {
        log::error!("no window: {self}");
        Label::plain(msg!("start-no-window"))
    }
}

/// Opens the window and runs until it is closed.
///
/// # Errors
/// Where neither way of drawing works; the error is that of the first.
pub fn run(args: &WindowArgs) -> Result<(), StartError> {
    let own = Environment::system().log;
    if let Some(folder) = own.as_deref().and_then(Path::parent) {
        begin_log(folder, args.log.unwrap_or_default());
        crash::prepare(crash::report_in(folder));
    }
    let (version, system) = (env!("CARGO_PKG_VERSION"), std::env::consts::OS);
    log::info!("fourfold {version} starts on {system}");
    let ended = crash::watched(args, || open(args.clone()));
    log::info!("ends");
    ended
}

fn begin_log(folder: &Path, level: LogLevel) {
    // Without one the program works as well.
    if let Ok(log) = log_file::LogFile::open(folder, level.into()) {
        log.begin();
    }
}

fn open(args: WindowArgs) -> Result<(), StartError> {
    match args.renderer {
        Some(Renderer::Wgpu) => start(args, eframe::Renderer::Wgpu),
        Some(Renderer::Glow) => start(args, eframe::Renderer::Glow),
        None => start(args.clone(), eframe::Renderer::Wgpu).or_else(|first| {
            log::warn!("wgpu did not start ({first}); trying OpenGL");
            start(args, eframe::Renderer::Glow).map_err(|_| first)
        }),
    }
}

fn start(args: WindowArgs, renderer: eframe::Renderer) -> Result<(), StartError> {
    let began = Instant::now();
    let viewport = ViewportBuilder::default()
        .with_title("Fourfold")
        .with_app_id("fourfold")
        .with_inner_size(vec2(1366.0, 768.0))
        .with_min_inner_size(vec2(640.0, 400.0))
        .with_drag_and_drop(true)
        .with_icon(icon::icon());
    let options = eframe::NativeOptions { viewport, renderer, ..Default::default() };
    eframe::run_native(
        "fourfold",
        options,
        Box::new(move |cc| {
            let breaks_off = args.break_off;
            let shell = Shell::new(&cc.egui_ctx, args, Environment::system())?;
            Ok(Box::new(Watched { shell, began: Some(began), breaks_off }))
        }),
    )?;
    Ok(())
}

/// The program in a real window.
struct Watched {
    shell: Shell,
    /// When the window was asked for, until the first frame is drawn.
    began: Option<Instant>,
    /// After so many seconds it breaks off on purpose.
    breaks_off: Option<u64>,
}

impl eframe::App for Watched {
    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.shell.ui(ui, frame);
        if let Some(began) = self.began.take() {
            log::info!("first frame after {} ms", began.elapsed().as_millis());
        }
        if let Some(after) = self.breaks_off {
            crash::try_out(ui.ctx(), after);
        }
    }
}
