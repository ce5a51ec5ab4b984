//! `fourfold check`: is each file a sound workshop, and what would the method advise?

use std::{
    io::{self, Write},
    path::Path,
};

use serde::Serialize;

use crate::{
    analysis::{Code, Finding, Spot, findings},
    msg,
    session::{CellKey, Session},
    storage::{self, Opened, Place, write::to_bytes},
    text::{Label, Texts},
};

use super::{CheckArgs, Format, REFUSED, UNREADABLE, print};

/// What was found about one file.
#[derive(Serialize)]
struct Report {
    file: String,
    /// Whether it can be opened.
    sound: bool,
    /// Why not.
    error: Option<Trouble>,
    /// Whether saving would write the same bytes.
    canonical: Option<bool>,
    findings: Vec<Advice>,
    #[serde(skip)]
    denied: bool,
    /// The first line that saving would write differently.
    #[serde(skip)]
    differs: Option<usize>,
}

#[derive(Serialize)]
struct Trouble {
    line: Option<usize>,
    column: Option<usize>,
    message: String,
}

/// A finding; `cell` and the ids say where.
#[derive(Serialize)]
struct Advice {
    code: &'static str,
    canvas: Option<String>,
    cell: Option<&'static str>,
    pair: Option<String>,
    card: Option<String>,
    indicator: Option<String>,
    message: String,
}

pub(super) fn run(args: &CheckArgs, texts: Texts) -> io::Result<u8> {
    let reports: Vec<Report> = args.files.iter().map(|file| report(file, args, texts)).collect();
    match args.format {
        Format::Json => print::out(|out| print::json(out, &reports))?,
        Format::Text => {
            print::out(|out| reports.iter().try_for_each(|report| tell(out, report, args, texts)))?;
            for report in &reports {
                if let Some(trouble) = &report.error {
                    print::error_line(&format!("{}: {}", report.file, trouble.message))?;
                }
            }
        }
    }
    Ok(reports.iter().map(|report| report.status(args)).max().unwrap_or_default())
}

impl Report {
    fn status(&self, args: &CheckArgs) -> u8 {
        if !self.sound {
            UNREADABLE
        } else if self.denied || (args.canonical && self.canonical == Some(false)) {
            REFUSED
        } else {
            0
        }
    }
}

fn report(path: &Path, args: &CheckArgs, texts: Texts) -> Report {
    let file = path.display().to_string();
    let unsound = |place: Option<Place>, label: &Label| Report {
        file: file.clone(),
        sound: false,
        error: Some(Trouble {
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
            message: texts.label(label),
        }),
        canonical: None,
        findings: Vec::new(),
        denied: false,
        differs: None,
    };
    let bytes = match storage::bytes(path) {
        Ok(bytes) => bytes,
        Err(error) => return unsound(error.place, &error.label()),
    };
    match storage::parse(&bytes) {
        Ok(Opened::Session(session)) => sound(file, &bytes, &session, args, texts),
        Ok(Opened::Newer { format, .. }) => unsound(None, &storage::newer(format)),
        Err(error) => unsound(error.place, &error.label()),
    }
}

fn sound(file: String, bytes: &[u8], session: &Session, args: &CheckArgs, texts: Texts) -> Report {
    let mut found = findings(session);
    found.retain(|finding| !finding.is_dismissed(session));
    let differs = first_difference(bytes, &to_bytes(session));
    Report {
        file,
        sound: true,
        error: None,
        canonical: Some(differs.is_none()),
        denied: found.iter().any(|finding| args.deny.contains(&finding.code)),
        findings: found.iter().map(|finding| advice(session, finding, texts)).collect(),
        differs,
    }
}

/// The first line in which the two differ.
fn first_difference(file: &[u8], saved: &[u8]) -> Option<usize> {
    if file == saved {
        return None;
    }
    let same = file.iter().zip(saved).take_while(|(a, b)| a == b);
    Some(1 + same.filter(|(byte, _)| **byte == b'\n').count())
}

fn advice(session: &Session, finding: &Finding, texts: Texts) -> Advice {
    let card = |id| session.find_card(id).map(|(place, _)| place.home);
    let (canvas, cell, pair) = match finding.spot {
        Spot::Canvas(canvas) => (Some(canvas), None, None),
        Spot::Cell(home) => (Some(home.canvas), Some(home.cell), None),
        Spot::Card(id) => {
            card(id).map_or((None, None, None), |home| (Some(home.canvas), Some(home.cell), None))
        }
        Spot::Pair(canvas, pair) => (Some(canvas), None, Some(pair)),
        Spot::Scenario(canvas, pair, corner) => {
            (Some(canvas), Some(CellKey::Scenario(pair, corner)), Some(pair))
        }
        Spot::Indicator(_) => (None, None, None),
    };
    Advice {
        code: finding.code.name(),
        canvas: canvas.map(|id| id.to_string()),
        cell: cell.map(CellKey::name),
        pair: pair.map(|id| id.to_string()),
        card: match finding.spot {
            Spot::Card(id) => Some(id.to_string()),
            _ => None,
        },
        indicator: match finding.spot {
            Spot::Indicator(id) => Some(id.to_string()),
            _ => None,
        },
        message: texts.label(&finding.advice),
    }
}

/// What a person reads: one line about the file, one for each finding.
fn tell(out: &mut dyn Write, report: &Report, args: &CheckArgs, texts: Texts) -> io::Result<()> {
    let Report { file, findings, .. } = report;
    if !report.sound {
        return Ok(());
    }
    let summary = Label::plain(msg!("cli-sound")).count("findings", findings.len());
    writeln!(out, "{file}: {}", texts.label(&summary))?;
    if let (true, Some(line)) = (args.canonical, report.differs) {
        let label = Label::plain(msg!("cli-not-canonical")).text("line", line.to_string());
        writeln!(out, "{file}: {}", texts.label(&label))?;
    }
    for Advice { code, message, .. } in findings {
        writeln!(out, "{file}: [{code}] {message}")?;
    }
    Ok(())
}

/// The code of that name.
pub(super) fn code(text: &str) -> Result<Code, String> {
    Code::ALL.into_iter().find(|code| code.name() == text).ok_or_else(|| {
        let known: Vec<_> = Code::ALL.iter().map(|code| code.name()).collect();
        format!("the codes are {}", known.join(", "))
    })
}
