//! `fourfold import`: a table becomes indicators of a workshop.
//!
//! Says what was understood and what was left in doubt; writes the workshop only where
//! something was imported.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use clap::Args;
use serde::Serialize;

use crate::{
    analysis::formula,
    edit::{Change, Edit, EditError, Ids, Label},
    ingest::tables::{
        At, Charset, Decimal, Doubtful, Draft, Limits, MissingByKind, Opening, Reading, Role,
        Source, TableError, Understood, Wishes, Workbook, arrival, column_name, guess, guess_all,
        guess_sheet, names, releases, understand,
    },
    msg,
    session::{self, IndicatorId, Session},
    storage::{self, Opened, write::to_bytes},
    text::Texts,
};

use super::{Format, REFUSED, UNREADABLE, print};

/// What to import, into what, and how to read it.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// Table: CSV, TSV, TXT, XLSX, XLS or ODS
    #[arg(value_name = "DATA")]
    data: PathBuf,
    /// Workshop that takes the indicators
    #[arg(long, value_name = "SESSION")]
    into: PathBuf,
    /// Sheet, by name or number from 1; all that measure something where it is left out
    #[arg(long)]
    sheet: Option<String>,
    /// Encoding of the text, such as utf-8, windows-1251, kz-1048
    #[arg(long)]
    encoding: Option<String>,
    /// Decimal sign of every number
    #[arg(long, value_name = "SIGN", value_parser = decimal)]
    decimal: Option<Decimal>,
    /// Column that says whose the values are: its heading, its letter or its number from 1
    #[arg(long, value_name = "COL")]
    entity: Option<String>,
    /// Column that says when the values are from
    #[arg(long, value_name = "COL")]
    period: Option<String>,
    /// Say what would be imported and write nothing
    #[arg(long)]
    dry_run: bool,
    /// How to print
    #[arg(long, default_value = "text")]
    format: Format,
}

fn decimal(text: &str) -> Result<Decimal, String> {
    match text.to_lowercase().as_str() {
        "," | "comma" => Ok(Decimal::Comma),
        "." | "point" | "dot" => Ok(Decimal::Point),
        _ => Err("the signs are , (comma) and . (point)".to_owned()),
    }
}

/// What is printed; `entities`, `periods` and `observations` are counts.
#[derive(Serialize)]
struct Report {
    layout: &'static str,
    encoding: Option<&'static str>,
    /// The decimal sign; `mixed` where columns differ, `null` where no number has one.
    decimal: Option<&'static str>,
    indicators: Vec<Row>,
    doubtful: Vec<Doubt>,
    /// Headings of columns left out because they name people.
    personal: Vec<String>,
    /// Headings of the other columns left out.
    unused: Vec<String>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    unit: String,
    entities: usize,
    periods: usize,
    /// Values with their missing marks, as the workshop keeps them.
    observations: usize,
    missing: MissingByKind,
    /// `added`, `updated` or `unchanged`.
    outcome: &'static str,
    notes: Vec<String>,
    #[serde(skip)]
    told: Vec<String>,
}

#[derive(Serialize)]
struct Doubt {
    sheet: String,
    cell: String,
    text: String,
    why: String,
}

pub(super) fn run(args: &ImportArgs, texts: Texts) -> io::Result<u8> {
    let session = match open(args) {
        Ok(session) => session,
        Err(why) => return refuse(&args.into, &texts.label(&why)),
    };
    let outcome = read(args);
    let (readings, understood) = match outcome {
        Ok(outcome) => outcome,
        Err(error) => return refuse(&args.data, &texts.label(&error.label())),
    };
    let encoding = readings.encoding;
    let (session, rows) = match take(&session, &readings, understood.drafts, texts) {
        Ok(taken) => taken,
        Err(why) => return refuse(&args.into, &texts.label(&why)),
    };
    let none = rows.is_empty();
    if !none && !args.dry_run {
        // Nothing is printed as imported before it is safe on disk.
        if let Err(error) = storage::save(&args.into, &to_bytes(&session)) {
            return refuse(&args.into, &texts.label(&error.label()));
        }
    }
    let report = Report {
        layout: readings.layout,
        encoding: encoding.map(Charset::name),
        decimal: readings.decimal,
        indicators: rows,
        doubtful: understood.doubtful.iter().map(|cell| doubt(cell, texts)).collect(),
        personal: understood.personal,
        unused: understood.unused,
    };
    match args.format {
        Format::Json => print::out(|out| print::json(out, &report))?,
        Format::Text => print::out(|out| tell(out, &report, args, texts))?,
    }
    if none {
        let label = Label::plain(msg!("import-no-measure"));
        print::error_line(&format!("{}: {}", args.data.display(), texts.label(&label)))?;
        return Ok(REFUSED);
    }
    Ok(0)
}

fn refuse(path: &std::path::Path, words: &str) -> io::Result<u8> {
    print::error_line(&format!("{}: {words}", path.display()))?;
    Ok(UNREADABLE)
}

fn open(args: &ImportArgs) -> Result<Session, Label> {
    let bytes = storage::bytes(&args.into).map_err(|error| error.label())?;
    match storage::parse(&bytes) {
        Ok(Opened::Session(session)) => Ok(*session),
        Ok(Opened::Newer { format, .. }) => Err(storage::newer(format)),
        Err(error) => Err(error.label()),
    }
}

/// What is said of the readings together.
struct Readings {
    layout: &'static str,
    encoding: Option<Charset>,
    decimal: Option<&'static str>,
    /// The file's name, for the source.
    title: String,
}

fn read(args: &ImportArgs) -> Result<(Readings, Understood), TableError> {
    let limits = Limits::default();
    let encoding = match &args.encoding {
        None => None,
        Some(name) => {
            Some(Charset::named(name).ok_or_else(|| TableError::NoEncoding(name.clone()))?)
        }
    };
    let source = Source::file(&args.data, &limits, &())?;
    let workbook = source.read(&Opening { encoding, delimiter: None }, &limits, &())?;
    let readings = readings(&workbook, args)?;
    let mut all = Understood::default();
    let mut sheets = Vec::new();
    for reading in &readings {
        let left = limits.observations
            - all.drafts.iter().map(|draft| draft.observations.len()).sum::<usize>();
        let limits = Limits { observations: left, ..limits };
        let understood = understand(&workbook, reading, &limits, &())?;
        let name = workbook.sheets.get(reading.sheet).map_or("", |sheet| sheet.name.as_str());
        sheets.extend(understood.drafts.iter().map(|_| name));
        all.drafts.extend(understood.drafts);
        all.doubtful.extend(understood.doubtful);
        all.personal.extend(understood.personal);
        all.unused.extend(understood.unused);
    }
    let names = names(&sheets.into_iter().zip(&all.drafts).collect::<Vec<_>>());
    all.drafts.iter_mut().zip(names).for_each(|(draft, name)| draft.name = name);
    let said = Readings {
        layout: readings.first().map_or("no-measure", |reading| reading.layout.name()),
        encoding: workbook.encoding,
        decimal: together(&all.drafts),
        title: source.name,
    };
    Ok((said, all))
}

/// The decimal sign of all drafts that needed one.
fn together(drafts: &[Draft]) -> Option<&'static str> {
    let mut signs = drafts.iter().filter_map(|draft| draft.decimal).map(|(sign, _)| sign);
    let first = signs.next()?;
    Some(match (signs.all(|sign| sign == first), first) {
        (false, _) => "mixed",
        (true, Decimal::Comma) => ",",
        (true, Decimal::Point) => ".",
    })
}

fn readings(workbook: &Workbook, args: &ImportArgs) -> Result<Vec<Reading>, TableError> {
    let mut wishes = Wishes { decimal: args.decimal, ..Wishes::default() };
    let sheet = args.sheet.as_ref().map(|name| sheet(workbook, name)).transpose()?;
    if args.entity.is_some() || args.period.is_some() {
        let index = match sheet {
            Some(index) => index,
            None => guess(workbook, &wishes, &())?.sheet,
        };
        let guessed = guess_sheet(workbook, index, &wishes, &())?;
        for (asked, role) in [(&args.entity, Role::Entity), (&args.period, Role::Period)] {
            let Some(name) = asked else { continue };
            for other in guessed.having(role) {
                wishes.roles.insert(other, Role::Skip);
            }
            wishes.roles.insert(column(&guessed, name)?, role);
        }
        return Ok(vec![guess_sheet(workbook, index, &wishes, &())?]);
    }
    match sheet {
        Some(index) => Ok(vec![guess_sheet(workbook, index, &wishes, &())?]),
        None => guess_all(workbook, &wishes, &()),
    }
}

fn sheet(workbook: &Workbook, asked: &str) -> Result<usize, TableError> {
    let names = || workbook.sheets.iter().map(|sheet| sheet.name.as_str());
    let by_number = || asked.parse::<usize>().ok()?.checked_sub(1);
    names()
        .position(|name| name == asked)
        .or_else(|| names().position(|name| name.trim().eq_ignore_ascii_case(asked.trim())))
        .or_else(|| by_number().filter(|index| *index < workbook.sheets.len()))
        .ok_or_else(|| TableError::NoSheet {
            name: asked.to_owned(),
            known: names().map(str::to_owned).collect(),
        })
}

fn column(reading: &Reading, asked: &str) -> Result<usize, TableError> {
    let lower = asked.trim().to_lowercase();
    let headings = || reading.columns.iter().map(|column| column.heading.as_str());
    let by_number = || lower.parse::<usize>().ok()?.checked_sub(1);
    headings()
        .position(|heading| heading.trim().to_lowercase() == lower)
        .or_else(|| (0..reading.columns.len()).find(|c| column_name(*c).to_lowercase() == lower))
        .or_else(|| by_number().filter(|index| *index < reading.columns.len()))
        .ok_or_else(|| TableError::NoColumn {
            name: asked.to_owned(),
            known: headings().filter(|heading| !heading.is_empty()).map(str::to_owned).collect(),
        })
}

/// Adds the indicators to the session, or takes them in as newer releases of those there.
fn take(
    session: &Session,
    said: &Readings,
    drafts: Vec<Draft>,
    texts: Texts,
) -> Result<(Session, Vec<Row>), Label> {
    let words = session.language.map_or(texts, Texts::new);
    let source = session::Source { title: said.title.clone(), ..session::Source::default() };
    let mut ids = Ids::default();
    let (mut edits, mut rows) = (Vec::new(), Vec::new());
    let known = {
        let named: Vec<_> = drafts.iter().map(|draft| (draft.name.as_str(), draft)).collect();
        releases(&session.indicators, &named, &said.title)
    };
    for (draft, known) in drafts.into_iter().zip(known) {
        let mut row = Row::of(&draft, texts);
        // A file's name says less than the source the room has written down.
        let written = known.is_some_and(|known| known.source != session::Source::default());
        let source = if written { session::Source::default() } else { source.clone() };
        let known = known.map(|known| &**known);
        let say = |label: &Label| words.label(label);
        let (edit, revision) = arrival(draft, known, ids.next(IndicatorId), source, &say);
        if let Some(revision) = revision {
            row.outcome = if revision.is_empty() { "unchanged" } else { "updated" };
            row.told.extend(revision.said().iter().map(|label| texts.label(label)));
        }
        edits.push(Edit::from(edit));
        rows.push(row);
    }
    let label = Label::plain(msg!("import-change")).count("count", rows.len());
    let refused =
        |error: EditError| Label::plain(msg!("import-refused")).text("words", error.to_string());
    let session = Change::new(label.clone(), edits).tried(session).map_err(refused)?;
    // What is derived from a table follows its newer release.
    let derived = Change::new(label, formula::recompute(&session));
    let session = derived.tried(&session).map_err(refused)?;
    session::check(&session).map_err(|_| Label::plain(msg!("import-too-much-for-session")))?;
    Ok((session, rows))
}

impl Row {
    fn of(draft: &Draft, texts: Texts) -> Self {
        let values = draft.observations.len() + draft.passages.len();
        let missing = draft.missing();
        let mut told = vec![
            texts.label(
                &Label::plain(msg!("import-indicator"))
                    .count("entities", draft.entities())
                    .count("periods", draft.periods())
                    .count("observations", values),
            ),
        ];
        if missing.total() > 0 {
            told.push(
                texts.label(
                    &Label::plain(msg!("import-missing"))
                        .count("count", missing.total())
                        .text("empty", missing.empty.to_string())
                        .text("nodata", missing.no_data.to_string())
                        .text("nosuch", missing.no_such.to_string())
                        .text("confidential", missing.confidential.to_string()),
                ),
            );
        }
        Self {
            name: draft.name.clone(),
            unit: draft.unit.clone(),
            entities: draft.entities(),
            periods: draft.periods(),
            observations: values,
            missing,
            outcome: "added",
            notes: draft.notes.iter().map(|note| texts.label(note)).collect(),
            told,
        }
    }
}

fn doubt(cell: &Doubtful, texts: Texts) -> Doubt {
    let Doubtful { sheet, at, text, why } = cell;
    let at: &At = at;
    Doubt {
        sheet: sheet.clone(),
        cell: at.to_string(),
        text: text.clone(),
        why: texts.label(&why.label()),
    }
}

/// What a person reads.
fn tell(out: &mut dyn Write, report: &Report, args: &ImportArgs, texts: Texts) -> io::Result<()> {
    let mut line = |label: Label| writeln!(out, "{}", texts.label(&label));
    line(Label::plain(msg!("import-layout")).text("name", report.layout))?;
    if let Some(encoding) = report.encoding {
        line(Label::plain(msg!("import-encoding")).text("name", encoding))?;
    }
    match report.decimal {
        None => line(Label::plain(msg!("import-decimal-none")))?,
        Some("mixed") => line(Label::plain(msg!("import-decimal-mixed")))?,
        Some(sign) => line(Label::plain(msg!("import-decimal")).text("sign", sign))?,
    }
    for row in &report.indicators {
        let unit = if row.unit.is_empty() { String::new() } else { format!(" [{}]", row.unit) };
        writeln!(out, "\n{}{unit}", row.name)?;
        for words in row.told.iter().chain(&row.notes) {
            writeln!(out, "  {words}")?;
        }
    }
    if !report.personal.is_empty() {
        let label = Label::plain(msg!("import-personal")).text("names", report.personal.join(", "));
        writeln!(out, "\n{}", texts.label(&label))?;
    }
    if !report.unused.is_empty() {
        let label = Label::plain(msg!("import-unused")).text("names", report.unused.join(", "));
        writeln!(out, "\n{}", texts.label(&label))?;
    }
    if !report.doubtful.is_empty() {
        let label = Label::plain(msg!("import-doubtful")).count("count", report.doubtful.len());
        writeln!(out, "\n{}", texts.label(&label))?;
        for Doubt { sheet, cell, text, why } in &report.doubtful {
            writeln!(out, "  {sheet} {cell}: {text} ({why})")?;
        }
    }
    if args.dry_run && !report.indicators.is_empty() {
        writeln!(out, "\n{}", texts.get(msg!("import-dry-run")))?;
    }
    Ok(())
}
