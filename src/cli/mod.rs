//! The command line: what needs no screen, and what the window is asked to start with.
//!
//! Knows every room but [`crate::app`], writes to standard output and standard error, and
//! never draws. What it says is in the reader's language; the help of the options is English.

mod check;
mod compare;
mod export;
mod import;
mod json;
mod merge;
mod names;
mod outline;
mod paper;
mod print;
mod reading;
mod recovered;
mod window;

use std::{
    io::{self, ErrorKind},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{
    analysis::Code,
    msg,
    session::Language,
    storage::{self, Opened},
    text::{Label, Texts},
};

pub use import::ImportArgs;
pub use window::{LogLevel, Renderer, Theme, View, WindowArgs};

/// Exit status where a finding was denied or a file is not as it would be saved.
const REFUSED: u8 = 1;
/// Exit status where a file cannot be read.
const UNREADABLE: u8 = 2;

/// Build SWOT, PEST and 2×2 foresight canvases with a group
#[derive(Debug, Parser)]
#[command(name = "fourfold", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    window: WindowArgs,
    /// Language, in place of the system's
    #[arg(long, global = true)]
    lang: Option<Lang>,
}

/// What is done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say whether files are sound workshops, and what the method would advise
    Check(CheckArgs),
    /// Print a workshop as an outline
    Show(ShowArgs),
    /// Take a table's indicators into a workshop: 0 imported, 1 nothing measured, 2 unreadable
    Import(ImportArgs),
    /// Write a workshop as a document, a table or a picture
    Export(export::ExportArgs),
    /// Lay workshops side by side: what they share, what is contested; 0 equal, 1 they differ, 2 error
    Compare(compare::CompareArgs),
    /// Print what a window that broke off had kept in its recovery folder
    Recovered(recovered::RecoveredArgs),
    /// Make one workshop of several; duplicates become one card that keeps its originals
    Merge(merge::MergeArgs),
}

/// What to check and what to refuse.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Workshops
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Fail (1) where there is a finding of this code; may be repeated
    #[arg(long, value_name = "CODE", value_parser = check::code)]
    deny: Vec<Code>,
    /// Fail (1) where saving would write other bytes than the file has
    #[arg(long)]
    canonical: bool,
    /// How to print
    #[arg(long, default_value = "text")]
    format: Format,
}

/// What to print and how.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// Workshop
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// How to print
    #[arg(long, default_value = "text")]
    format: Format,
}

/// For people or for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Lang {
    Kk,
    Ru,
    En,
}

/// What the command line asks for.
#[derive(Debug)]
pub enum Asked {
    /// Something that needs no window.
    Command(Command, Texts),
    /// The window.
    Window(WindowArgs, Texts),
}

impl Cli {
    /// Sorts out what is asked for, and the language to answer in.
    #[must_use]
    pub fn asked(self) -> Asked {
        let lang = self.lang.map(|lang| match lang {
            Lang::Kk => Language::Kazakh,
            Lang::Ru => Language::Russian,
            Lang::En => Language::English,
        });
        let texts = lang.map_or_else(Texts::system, Texts::new);
        match self.command {
            Some(Command::Export(mut args)) => {
                args.lang = lang;
                Asked::Command(Command::Export(args), texts)
            }
            Some(command) => Asked::Command(command, texts),
            None => Asked::Window(WindowArgs { lang, ..self.window }, texts),
        }
    }
}

impl Command {
    /// Does it. A reader who stops reading (`| head`) is no failure.
    #[must_use]
    pub fn run(self, texts: Texts) -> ExitCode {
        let outcome = match self {
            Self::Check(args) => check::run(&args, texts),
            Self::Show(args) => show(&args, texts),
            Self::Import(args) => import::run(&args, texts),
            Self::Export(args) => export::run(&args, texts),
            Self::Compare(args) => compare::run(&args, texts),
            Self::Recovered(args) => recovered::run(&args, texts),
            Self::Merge(args) => merge::run(&args, texts),
        };
        match outcome {
            Ok(code) => ExitCode::from(code),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                let _ = print::error_line(&error.to_string());
                ExitCode::from(UNREADABLE)
            }
        }
    }
}

fn show(args: &ShowArgs, texts: Texts) -> io::Result<u8> {
    let session = match storage::bytes(&args.file).and_then(|bytes| storage::parse(&bytes)) {
        Ok(Opened::Session(session)) => session,
        Ok(Opened::Newer { format, .. }) => {
            return refuse(args, &texts.label(&storage::newer(format)));
        }
        Err(error) => return refuse(args, &texts.label(&error.label())),
    };
    print::out(|out| match args.format {
        Format::Text => outline::write(out, &session, texts),
        Format::Json => print::json(out, &json::Session::from(&*session)),
    })?;
    Ok(0)
}

fn refuse(args: &ShowArgs, words: &str) -> io::Result<u8> {
    print::error_line(&format!("{}: {words}", args.file.display()))?;
    Ok(UNREADABLE)
}

/// Says on standard error why there is no window, and what still works.
#[must_use]
pub fn no_window(why: &Label, texts: Texts) -> ExitCode {
    let _ = print::error_line(&texts.label(why));
    ExitCode::FAILURE
}

/// Why a build without the feature `app` opens no window.
#[must_use]
pub fn built_without_window() -> Label {
    Label::plain(msg!("cli-no-window"))
}
