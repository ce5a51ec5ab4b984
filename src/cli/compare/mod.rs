//! `fourfold compare`: workshops side by side, as a diff that says what is shared.

mod outline;

use std::{
    io,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};

use crate::{
    compare::Decisions,
    msg,
    report::{
        compared,
        comparison::{Asked, File, Report},
        form::Form,
        set::Set,
    },
    session::{KindName, Session},
    storage,
    text::{Label, Texts},
};

use super::{
    Format, REFUSED, UNREADABLE,
    export::{save, write_set},
    paper::PaperArgs,
    print,
    reading::read,
};

/// What the files of a whole set are called.
const SET: &str = "comparison";

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
    /// Take up what people decided: a comparison file of the window
    #[arg(long, value_name = "FILE")]
    decisions: Option<PathBuf>,
    /// Write it to this file: .docx, .pdf, .pptx, .xlsx, .html, .md, .csv, .svg or .png
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// What a picture shows: swot, pest, drivers, scenarios, model; swot-2 is the second of them
    #[arg(long, value_name = "NAME", requires = "to")]
    view: Option<String>,
    /// Write every format and every picture into this folder
    #[arg(long, value_name = "DIR")]
    all: Option<PathBuf>,
    #[command(flatten)]
    paper: PaperArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Swot,
    Pest,
    Foresight,
}

/// Reads a comparison file, or says in the reader's language why not.
pub(super) fn decided(path: Option<&Path>, texts: Texts) -> Result<Decisions, String> {
    let Some(path) = path else { return Ok(Decisions::default()) };
    let bytes = storage::bytes(path).map_err(|error| texts.label(&error.label()))?;
    let text = String::from_utf8_lossy(&bytes);
    Decisions::from_ron(&text).map_err(|error| texts.label(&error.label()))
}

pub(super) fn run(args: &CompareArgs, texts: Texts) -> io::Result<u8> {
    let form = match &args.to {
        Some(path) => {
            let Some(form) = Form::of(path) else {
                let label = Label::plain(msg!("compare-unknown-form"));
                print::error_line(&texts.label(&label.text("file", path.display().to_string())))?;
                return Ok(UNREADABLE);
            };
            Some((path, form))
        }
        None => None,
    };
    let decisions = match decided(args.decisions.as_deref(), texts) {
        Ok(decisions) => decisions,
        Err(error) => {
            let file = args.decisions.as_deref().unwrap_or(Path::new("")).display();
            print::error_line(&format!("{file}: {error}"))?;
            return Ok(UNREADABLE);
        }
    };
    let mut paths: Vec<&Path> = args.files.iter().map(PathBuf::as_path).collect();
    let reference = args.reference.as_deref();
    if let Some(path) = reference.filter(|path| !paths.contains(path)) {
        paths.push(path);
    }
    let read: Vec<_> = paths.iter().map(|path| (*path, read(path, texts))).collect();
    let sessions: Vec<&Session> = read.iter().filter_map(|(_, read)| read.as_ref().ok()).collect();
    let readable = read.iter().filter(|(_, read)| read.is_ok());
    let named = readable.into_iter().position(|(path, _)| Some(*path) == reference);
    let known = || Asked::reference(&sessions, decisions.reference);
    let model = if reference.is_some() { named } else { known() };
    let is_model = |path: &Path, read: &Result<Session, String>| match (reference, model, read) {
        (Some(reference), ..) => path == reference,
        (None, Some(model), Ok(session)) => {
            sessions.get(model).is_some_and(|of| std::ptr::eq(*of, session))
        }
        _ => false,
    };
    let files: Vec<File> = read
        .iter()
        .map(|(path, read)| File {
            file: path.display().to_string(),
            title: read.as_ref().ok().map(|session| session.title.clone()),
            reference: is_model(path, read),
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
    let known = |session: &&Session| decisions.sessions.iter().find(|of| of.id == session.id);
    let chosen = sessions.iter().map(|session| known(session)?.canvas).collect();
    let asked = Asked { files, sessions, model, kinds, chosen, decisions: &decisions };
    let report = asked.report(texts);
    if let Err(label) = write(args, &report, form, texts) {
        print::error_line(&texts.label(&label))?;
        return Ok(UNREADABLE);
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

/// Writes what was found to that file and into the folder, where they are asked for.
fn write(
    args: &CompareArgs,
    report: &Report,
    file: Option<(&PathBuf, Form)>,
    texts: Texts,
) -> Result<(), Label> {
    let wishes = args.paper.wishes(texts.language)?;
    if let Some((path, form)) = file {
        let bytes = compared::write(report, &wishes, form, args.view.as_deref());
        save(path, &bytes.map_err(|error| error.label())?)?;
    }
    if let Some(folder) = &args.all {
        write_set(&Set::of_comparison(report.clone(), &wishes, SET), folder)?;
    }
    Ok(())
}
