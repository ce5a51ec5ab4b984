//! The desktop program: the window, what it shows and how hands reach the session.
//!
//! | part | what lives there |
//! |---|---|
//! | [`shell`] | one frame: take what happened, draw, let what was asked for take effect; each kind of effect in a part of its own below it |
//! | [`desk`], [`tab`], [`view`], [`place`], [`mod@column`], `memory`, [`closing`] | the state: open workshops, and how each is being looked at |
//! | [`comparing`] | the comparison: what is in it, what was decided, what was found |
//! | [`command`], [`keys`] | the one table of commands, and their keys |
//! | [`outbox`], [`question`] | what views hand back: what is to be done, and what is to be asked first |
//! | `work` | what commands make of the cards chosen |
//! | `files`, `news`, `opening`, [`purpose`] | what is done away from the frame, and what comes back from there |
//! | [`export`], [`exporting`], [`leave`], [`writing`], [`choices`], [`pages`] | what is on its way out: charts, tables, reports |
//! | [`environment`], [`preferences`] | what the machine provides; what is remembered |
//! | `views`, `widgets`, `dialogs`, [`dialog`], [`toast`] | what is on screen |
//! | [`standing`], [`sharing`], [`locked`], [`outside`] | who else has a file open, and what others did to it |
//! | [`autosave`], [`backup`], [`recover`], [`crash`] | what is not in its file yet, kept, found again |
//! | [`log_file`] | what the program did, without a word of what people wrote |
//! | [`versions`] | earlier versions of open workshops |
//! | [`samples`] | the workshops that come with the program |
//! | [`theme`] | colours, fonts and sizes by meaning |
//!
//! The shell stands above all of it: it alone holds the desk and acts on it, and nothing below
//! knows it. Dialogs and views hand back actions and never reach the desk.
//!
//! A view gets the session read-only and hands back actions. Nothing here reads or writes a
//! file on the frame.

pub mod autosave;
pub mod backup;
pub mod choices;
pub mod closing;
pub mod column;
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
pub mod leave;
pub mod locked;
pub mod log_file;
mod memory;
mod news;
mod opening;
pub mod outbox;
pub mod outside;
pub mod pages;
pub mod place;
pub mod preferences;
pub mod purpose;
pub mod question;
pub mod recover;
pub mod samples;
pub mod sharing;
pub mod shell;
pub mod standing;
pub mod tab;
mod taken_in;
pub mod theme;
pub mod toast;
pub mod typeahead;
pub mod versions;
pub mod view;
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
pub use shell::{SetupError, Shell};

/// Why the window did not open: there is no display, or no way to draw on it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StartError(#[from] eframe::Error);

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
