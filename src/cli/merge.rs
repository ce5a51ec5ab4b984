//! `fourfold merge`: several workshops made into one.

use std::{io, path::PathBuf};

use clap::Args;

use crate::{
    compare::{Merge, Take, matching::Glossary},
    edit::Ids,
    msg,
    session::{self, Session, SessionId},
    storage::{self, write::to_bytes},
    text::{Label, Texts},
};

use super::{UNREADABLE, compare::decided, print, reading::read};

/// What to merge, and where to.
#[derive(Debug, Args)]
pub struct MergeArgs {
    /// Workshops
    #[arg(value_name = "FILE", required = true, num_args = 2..)]
    files: Vec<PathBuf>,
    /// Take only thoughts that at least so many workshops name
    #[arg(long, value_name = "K")]
    at_least: Option<usize>,
    /// Take up what people decided: a comparison file of the window
    #[arg(long, value_name = "FILE")]
    decisions: Option<PathBuf>,
    /// The workshop to write
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

pub(super) fn run(args: &MergeArgs, texts: Texts) -> io::Result<u8> {
    let mut sessions: Vec<Session> = Vec::new();
    let mut broken = false;
    for file in &args.files {
        match read(file, texts) {
            Ok(session) => sessions.push(session),
            Err(error) => {
                broken = true;
                print::error_line(&format!("{}: {error}", file.display()))?;
            }
        }
    }
    let decisions = match decided(args.decisions.as_deref(), texts) {
        Ok(decisions) => decisions,
        Err(error) => {
            print::error_line(&error)?;
            return Ok(UNREADABLE);
        }
    };
    // A merger that quietly lacks a group would be taken for the whole.
    if broken {
        return Ok(UNREADABLE);
    }
    let merge = Merge {
        sessions: sessions.iter().collect(),
        take: args.at_least.map_or(Take::All, Take::AtLeast),
        id: Ids::Clock.next(SessionId),
    };
    let merged = merge.session(&decisions, Glossary::built_in());
    if session::check(&merged).is_err() {
        print::error_line(&texts.get(msg!("merge-unsound")))?;
        return Ok(UNREADABLE);
    }
    if let Err(error) = storage::save(&args.to, &to_bytes(&merged)) {
        print::error_line(&texts.label(&error.label()))?;
        return Ok(UNREADABLE);
    }
    let label = Label::plain(msg!("merge-done"))
        .count("sessions", sessions.len())
        .count("cards", merged.cards().count())
        .text("file", args.to.display().to_string());
    print::out(|out| writeln!(out, "{}", texts.label(&label)))?;
    Ok(0)
}
