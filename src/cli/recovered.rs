//! `fourfold recovered`: what a window that broke off had kept, for those whose window does
//! not open any more, and for scripts. It only reads.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use clap::Args;
use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;

use crate::{
    msg,
    storage::recovery::{self, Found},
    text::{Label, Texts, terms},
};

use super::{Format, json, print};

/// Where to look and how to print it.
#[derive(Debug, Args)]
pub struct RecoveredArgs {
    /// The recovery folder; it lies beside the log, whose place the window tells
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// How to print
    #[arg(long, default_value = "text")]
    format: Format,
}

/// One workshop that was kept.
#[derive(Serialize)]
struct Kept<'a> {
    /// Where it is kept.
    entry: String,
    at: Timestamp,
    /// The file it belongs to.
    file: Option<&'a str>,
    /// The unfinished line of the capture line.
    draft: &'a str,
    /// Where it is told how the window broke off.
    report: Option<String>,
    session: json::Session<'a>,
}

impl<'a> Kept<'a> {
    fn of(found: &'a Found) -> Self {
        Self {
            entry: found.entry.to_string_lossy().into_owned(),
            at: found.kept.at,
            file: found.kept.file.as_deref(),
            draft: &found.kept.draft,
            report: found.report.as_ref().map(|path| path.to_string_lossy().into_owned()),
            session: json::Session::from(&*found.kept.session),
        }
    }
}

pub(super) fn run(args: &RecoveredArgs, texts: Texts) -> io::Result<u8> {
    let found = recovery::found(&args.folder);
    print::out(|out| match args.format {
        Format::Json => print::json(out, &found.iter().map(Kept::of).collect::<Vec<_>>()),
        Format::Text if found.is_empty() => {
            writeln!(out, "{}", texts.get(msg!("cli-recovered-none")))
        }
        Format::Text => found.iter().try_for_each(|found| line(out, found, texts)),
    })?;
    Ok(0)
}

fn line(out: &mut dyn Write, found: &Found, texts: Texts) -> io::Result<()> {
    let kept = &found.kept;
    let title = match kept.session.title.trim() {
        "" => texts.get(msg!("show-untitled")),
        title => title.to_owned(),
    };
    let at = kept.at.to_zoned(TimeZone::system());
    let label = Label::plain(msg!("cli-recovered"))
        .text("title", title)
        .text("cards", texts.label(&terms::cards(kept.session.cards().count())))
        .text("day", texts.date(at.date()))
        .text("time", texts.clock(&at));
    writeln!(out, "{}", texts.label(&label))?;
    writeln!(out, "  {}", found.entry.display())
}
