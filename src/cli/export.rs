//! `fourfold export`: a workshop as a document, a table or a picture.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};

use crate::{
    msg,
    report::{
        form::{self, Form},
        set::Set,
        wishes::{Part, Template, Wishes},
    },
    session::{Language, Session},
    storage,
    text::{Label, Texts},
};

use super::{UNREADABLE, paper::PaperArgs, print, reading::read};

/// What to export, where to and how.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// Workshop
    #[arg(value_name = "SESSION")]
    file: PathBuf,
    /// File to write; its ending says the format
    #[arg(long, value_name = "OUT", required_unless_present = "all")]
    to: Option<PathBuf>,
    /// Write every format and every picture into this folder
    #[arg(long, value_name = "DIR")]
    all: Option<PathBuf>,
    /// Order of headings
    #[arg(long, default_value = "standard")]
    template: TemplateArg,
    #[command(flatten)]
    paper: PaperArgs,
    /// Sections in their order, separated by commas: cover, contents, question, indicators,
    /// pest, swot, scenarios, decisions, parking-lot, participants, evidence, checks, method,
    /// sources
    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = part)]
    sections: Vec<Part>,
    /// What a picture shows: swot, pest, drivers, scenarios, indicator-N; or what a CSV holds:
    /// cards, indicators
    #[arg(long, value_name = "NAME")]
    view: Option<String>,
    /// The language of the report, from the option `--lang`; else that of the workshop.
    #[arg(skip)]
    pub(super) lang: Option<Language>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TemplateArg {
    Standard,
    StatePlanning,
}

/// The section of that name.
fn part(text: &str) -> Result<Part, String> {
    let text = text.trim();
    Part::ALL.into_iter().find(|part| part.name() == text).ok_or_else(|| {
        let known = Part::ALL.map(Part::name);
        format!("the sections are {}", known.join(", "))
    })
}

pub(super) fn run(args: &ExportArgs, texts: Texts) -> io::Result<u8> {
    let session = match read(&args.file, texts) {
        Ok(session) => session,
        Err(error) => {
            print::error_line(&format!("{}: {error}", args.file.display()))?;
            return Ok(UNREADABLE);
        }
    };
    let done = match (&args.to, &args.all) {
        (Some(to), all) => one(args, &session, to, texts).and_then(|said| match all {
            Some(folder) => every(args, &session, folder),
            None => Ok(said),
        }),
        (None, Some(folder)) => every(args, &session, folder),
        (None, None) => return Ok(UNREADABLE),
    };
    match done {
        Ok(label) => {
            print::out(|out| writeln!(out, "{}", texts.label(&label)))?;
            Ok(0)
        }
        Err(label) => {
            print::error_line(&texts.label(&label))?;
            Ok(UNREADABLE)
        }
    }
}

impl ExportArgs {
    fn wishes(&self, session: &Session, form: Option<Form>) -> Result<Wishes, Label> {
        let language = self.lang.or(session.language).unwrap_or(Texts::system().language);
        let wishes = self.paper.wishes(language)?;
        Ok(Wishes {
            template: match self.template {
                TemplateArg::Standard => Template::Standard,
                TemplateArg::StatePlanning => Template::StatePlanning,
            },
            depth: self.paper.depth_in(form, wishes.depth),
            parts: self.sections.clone(),
            ..wishes
        })
    }
}

fn one(args: &ExportArgs, session: &Session, to: &Path, texts: Texts) -> Result<Label, Label> {
    let Some(form) = Form::of(to) else {
        let mut known = Form::ALL.map(|form| format!(".{}", form.ending())).to_vec();
        let last = known.pop().unwrap_or_default();
        let known = texts.label(
            &Label::plain(msg!("report-forms")).text("list", known.join(", ")).text("last", last),
        );
        let label = Label::plain(msg!("report-unknown-form"));
        return Err(label.text("file", to.display().to_string()).text("known", known));
    };
    let wishes = args.wishes(session, Some(form))?;
    let bytes = form::write(session, &wishes, form, args.view.as_deref());
    save(to, &bytes.map_err(|error| error.label())?)?;
    Ok(Label::plain(msg!("report-written")).text("file", to.display().to_string()))
}

/// Writes everything; what this build or this session does not have is left out.
fn every(args: &ExportArgs, session: &Session, folder: &Path) -> Result<Label, Label> {
    let wishes = args.wishes(session, None)?;
    let stem = args.file.file_stem().map_or("report".into(), |stem| stem.to_string_lossy());
    write_set(&Set::of(session, &wishes, &stem), folder)
}

/// Writes every file of a set into that folder.
pub(super) fn write_set(set: &Set, folder: &Path) -> Result<Label, Label> {
    for (file, make) in set.files() {
        let file = folder.join(file);
        let within = file.parent().unwrap_or(folder);
        fs::create_dir_all(within).map_err(|error| {
            let fault = storage::SaveFault::from(error);
            storage::SaveError { path: within.to_owned(), fault }.label()
        })?;
        save(&file, &make().map_err(|error| error.label())?)?;
    }
    let label = Label::plain(msg!("report-written-all")).count("count", set.len());
    Ok(label.text("folder", folder.display().to_string()))
}

/// Writes a file whole or not at all.
pub(super) fn save(path: &Path, bytes: &[u8]) -> Result<(), Label> {
    storage::save(path, bytes).map(drop).map_err(|error| error.label())
}
