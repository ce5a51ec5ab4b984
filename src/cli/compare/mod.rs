//! `fourfold compare`: workshops side by side, as a diff that says what is shared.

mod outline;
mod report;
mod table;

use std::{
    io,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};

use crate::{
    msg,
    session::{KindName, Session},
    storage::{self, Opened},
    text::{Label, Texts},
};

use super::{Format, REFUSED, UNREADABLE, print};
use report::{File, Report};

/// What to compare and how to print it.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// Workshops
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The model answer among them, or beside them
    #[arg(long, value_name = "FILE")]
    reference: Option<PathBuf>,
    /// Compare only canvases of this kind
    #[arg(long)]
    canvas: Option<Kind>,
    /// How to print
    #[arg(long, default_value = "text")]
    format: Format,
    /// Write tables to this file: .csv, .md or .html
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Swot,
    Pest,
    Foresight,
}

/// Reads a workshop, or says in the reader's language why not.
pub(super) fn read(path: &Path, texts: Texts) -> Result<Session, String> {
    match storage::bytes(path).and_then(|bytes| storage::parse(&bytes)) {
        Ok(Opened::Session(session)) => Ok(*session),
        Ok(Opened::Newer { format, .. }) => Err(texts.label(&storage::newer(format))),
        Err(error) => Err(texts.label(&error.label())),
    }
}

pub(super) fn run(args: &CompareArgs, texts: Texts) -> io::Result<u8> {
    let form = match &args.to {
        Some(path) => {
            let Some(form) = table::Form::of(path) else {
                let label = Label::plain(msg!("compare-unknown-form"));
                print::error_line(&texts.label(&label.text("file", path.display().to_string())))?;
                return Ok(UNREADABLE);
            };
            Some((path, form))
        }
        None => None,
    };
    let mut paths: Vec<&Path> = args.files.iter().map(PathBuf::as_path).collect();
    let reference = args.reference.as_deref();
    if let Some(path) = reference.filter(|path| !paths.contains(path)) {
        paths.push(path);
    }
    let read: Vec<_> = paths.iter().map(|path| (*path, read(path, texts))).collect();
    let sessions: Vec<&Session> = read.iter().filter_map(|(_, read)| read.as_ref().ok()).collect();
    let readable = read.iter().filter(|(_, read)| read.is_ok());
    let model = readable.into_iter().position(|(path, _)| Some(*path) == reference);
    let files: Vec<File> = read
        .iter()
        .map(|(path, read)| File {
            file: path.display().to_string(),
            title: read.as_ref().ok().map(|session| session.title.clone()),
            reference: Some(*path) == reference,
            error: read.as_ref().err().cloned(),
        })
        .collect();
    for file in &files {
        if let Some(error) = &file.error {
            print::error_line(&format!("{}: {error}", file.file))?;
        }
    }
    let broken = files.iter().any(|file| file.error.is_some());
    if sessions.len() < 2 {
        print::error_line(&texts.get(msg!("compare-too-few-files")))?;
        return Ok(UNREADABLE);
    }
    let kinds = args.canvas.map_or(KindName::ALL.to_vec(), |kind| {
        vec![match kind {
            Kind::Swot => KindName::Swot,
            Kind::Pest => KindName::Pest,
            Kind::Foresight => KindName::Foresight,
        }]
    });
    let report = Report::new(files, &sessions, model, &kinds, texts);
    if let Some((path, form)) = form {
        let text = table::written(&report, form, texts);
        if let Err(error) = storage::save(path, text.as_bytes()) {
            print::error_line(&texts.label(&error.label()))?;
            return Ok(UNREADABLE);
        }
    }
    print::out(|out| match args.format {
        Format::Json => print::json(out, &report),
        Format::Text => outline::write(out, &report, texts),
    })?;
    Ok(match (broken, report.equal) {
        (true, _) => UNREADABLE,
        (false, true) => 0,
        (false, false) => REFUSED,
    })
}
