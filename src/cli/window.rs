//! What the command line asks of the window. The window decides what to make of it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use log::LevelFilter;

use crate::session::Language;

/// How the window is to start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
pub struct WindowArgs {
    /// Workshops to open, each in its own tab
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Where in the workshop to begin
    #[arg(long, value_name = "NAME")]
    pub view: Option<View>,
    /// Theme, in place of the one chosen last
    #[arg(long)]
    pub theme: Option<Theme>,
    /// How to draw, where the program's own choice fails
    #[arg(long)]
    pub renderer: Option<Renderer>,
    /// How much to write to the log
    #[arg(long, value_name = "LEVEL")]
    pub log: Option<LogLevel>,
    /// Break off on purpose after so many seconds, to try out the recovery
    #[arg(long, hide = true, value_name = "SECONDS")]
    pub break_off: Option<u64>,
    /// The language, in place of the one chosen last; from the option `--lang`.
    #[arg(skip)]
    pub lang: Option<Language>,
}

/// A place in a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
pub enum View {
    /// Question, people, decisions, state of each canvas
    Overview,
    /// The data
    Indicators,
    /// The first PEST or PESTEL
    Pest,
    /// The first SWOT
    Swot,
    /// The driver map of the first 2×2
    Drivers,
    /// The candidate axes of the first 2×2
    Axes,
    /// The matrix of the first 2×2
    Matrix,
    /// All the workshops given, side by side
    Compare,
    /// The pages that leave
    Report,
}

/// A theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
pub enum Theme {
    /// Calm paper
    Light,
    /// For a dim room
    Dark,
    /// Black on white with thick lines
    Contrast,
}

/// How much is written to the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, ValueEnum)]
pub enum LogLevel {
    /// Nothing
    Off,
    /// What went wrong
    Error,
    /// What may go wrong as well
    Warn,
    /// What was done and how long it took as well
    #[default]
    Info,
    /// Everything
    Debug,
}

impl From<LogLevel> for LevelFilter {
    fn from(level: LogLevel) -> Self {
        match level {
            LogLevel::Off => Self::Off,
            LogLevel::Error => Self::Error,
            LogLevel::Warn => Self::Warn,
            LogLevel::Info => Self::Info,
            LogLevel::Debug => Self::Debug,
        }
    }
}

/// A way to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
pub enum Renderer {
    /// The graphics card through its newest interface
    Wgpu,
    /// OpenGL
    Glow,
}
