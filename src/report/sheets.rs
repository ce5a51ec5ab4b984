//! A session as an XLSX workbook: a sheet on the workshop, a sheet a canvas, a sheet an
//! indicator. Numbers are numbers, weights and totals are formulas, words stay words.

pub(super) mod fit;
mod futures;
mod weights;

use jiff::civil::Date;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Formula, IgnoreError, Workbook, Worksheet,
    XlsxError,
};

use crate::{
    figure::board,
    msg,
    session::{Canvas, CanvasKind, CellKey, Indicator, Language, Session},
    text::{Label, Texts, terms},
};

use super::{
    table::{Cell, Table},
    tree::{Entry, Report, of_data, register},
    workbook::sheet_name,
};

use fit::Fit;
use weights::weights;

/// Words below a table take at least so many columns, each, where nothing stands in it, so many
/// letters wide.
const LEAST: u16 = 7;
const USUAL: f64 = 8.0;
/// The most decimals a value is shown with.
const PLACES: usize = 4;
/// The most letters a cell can hold.
const LETTERS: usize = 32_767;

/// Writes the workbook. The same session gives the same bytes.
///
/// # Errors
/// Where a table is larger than a sheet can be.
pub fn sheets(session: &Session, report: &Report, texts: Texts) -> Result<Vec<u8>, XlsxError> {
    let mut book = Book { workbook: Workbook::new(), names: Vec::new() };
    let looks = &Looks::new();
    let date = session.date.map_or((2000, 1, 1), |d| (d.year(), d.month(), d.day()));
    let year = u16::try_from(date.0).unwrap_or(2000).clamp(1900, 9999);
    let (month, day) = (u8::try_from(date.1).unwrap_or(1), u8::try_from(date.2).unwrap_or(1));
    let date = ExcelDateTime::from_ymd(year, month, day)?;
    let properties = DocProperties::new().set_creation_datetime(&date).set_title(&report.title);
    book.workbook.set_properties(&properties);
    book.workshop(session, report, looks, texts)?;
    for canvas in &session.canvases {
        book.canvas(session, canvas, looks, texts)?;
        if let Some(foresight) = canvas.foresight().filter(|foresight| !foresight.pairs.is_empty())
        {
            let name = Book::canvas_name(session, canvas, texts);
            futures::futures(book.sheet(&name)?, session, foresight, looks, texts)?;
        }
    }
    for indicator in &session.indicators {
        book.indicator(indicator, looks, texts)?;
    }
    book.workbook.save_to_buffer()
}

/// What a cell on the workshop says.
enum Told {
    Words(String),
    Day(Date),
}

impl Default for Told {
    fn default() -> Self {
        Self::Words(String::new())
    }
}

impl Told {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Words(words) if words.trim().is_empty())
    }
}

/// A row of words.
fn told<const N: usize>(words: [&str; N]) -> Vec<Told> {
    words.map(|words| Told::Words(words.to_owned())).into()
}

struct Looks {
    head: Format,
    words: Format,
    number: Format,
    number_head: Format,
    missing: Format,
    total: Format,
    share: Format,
}

impl Looks {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let words = || top().set_text_wrap().set_indent(1);
        let right = |look: Format| look.set_align(FormatAlign::Right).set_indent(1);
        Self {
            head: words().set_bold(),
            words: words(),
            number: right(top()),
            number_head: right(words().set_bold()),
            missing: right(words()),
            total: right(top()).set_bold().set_num_format("0.00"),
            share: right(top()).set_num_format("0.000"),
        }
    }
}

struct Book {
    workbook: Workbook,
    names: Vec<String>,
}

impl Book {
    fn sheet(&mut self, name: &str) -> Result<&mut Worksheet, XlsxError> {
        let name = sheet_name(name, &self.names);
        self.names.push(name.to_lowercase());
        self.workbook.add_worksheet().set_name(&name)
    }

    /// What the workshop is, who was there, what was decided.
    fn workshop(
        &mut self,
        session: &Session,
        report: &Report,
        looks: &Looks,
        texts: Texts,
    ) -> Result<(), XlsxError> {
        let t = |message| texts.get(message);
        let day = |date: Option<Date>| date.map(Told::Day).unwrap_or_default();
        let mut rows: Vec<Vec<Told>> = vec![
            told([&t(msg!("overview-title")), &report.title]),
            told([&t(msg!("overview-question")), &session.question]),
            told([&t(msg!("overview-subject")), &session.subject]),
            told([&t(msg!("overview-place")), &session.place]),
            vec![Told::Words(t(msg!("overview-date"))), day(session.date)],
            told([&t(msg!("overview-horizon")), &session.horizon]),
            told([&t(msg!("overview-facilitator")), &session.facilitator]),
            told([&t(msg!("overview-about")), &session.about]),
        ];
        let name = t(msg!("show-participants"));
        let people = session.participants.iter();
        rows.extend(people.map(|person| told([&name, &person.name, &person.organisation])));
        let name = t(msg!("report-column-decision"));
        rows.extend(session.decisions.iter().map(|decision| {
            let mut row = told([&name, &decision.text, &decision.owner]);
            row.push(day(decision.due));
            row
        }));
        let name = t(msg!("show-parking-lot"));
        rows.extend(session.parking_lot.iter().map(|thought| {
            let state = if thought.settled { t(msg!("report-settled")) } else { String::new() };
            told([&name, &thought.text, &state])
        }));
        rows.retain(|row| row.get(1).is_some_and(|told| !told.is_empty()));
        let Looks { head, words, .. } = looks;
        let sheet = self.sheet(&t(msg!("report-sheet-workshop")))?;
        let mut fit = Fit::fixed(&[26.0, 80.0, 36.0, 16.0]);
        for (row, cells) in (0_u32..).zip(&rows) {
            for (at, said) in (0_u16..).zip(cells) {
                match said {
                    Told::Words(said) => {
                        fit.cell((row, at), said, false);
                        write_words(sheet, (row, at), said, if at == 0 { head } else { words })?;
                    }
                    Told::Day(date) => write_day(sheet, (row, at), *date, words, texts)?,
                }
            }
        }
        fit.apply(sheet, 0)?;
        sheet.set_freeze_panes(0, 1)?;
        Ok(())
    }

    /// What the sheet of a canvas is called.
    fn canvas_name(session: &Session, canvas: &Canvas, texts: Texts) -> String {
        let alike = session.canvases.iter().filter(|c| c.kind_name() == canvas.kind_name());
        if alike.count() > 1 {
            board::title(canvas, texts)
        } else {
            texts.get(terms::canvas(&canvas.kind))
        }
    }

    fn canvas(
        &mut self,
        session: &Session,
        canvas: &Canvas,
        looks: &Looks,
        texts: Texts,
    ) -> Result<(), XlsxError> {
        let register = register(session, canvas, texts);
        let title = Self::canvas_name(session, canvas, texts);
        let drivers = canvas.foresight().map(|_| texts.get(terms::cell(CellKey::Drivers)));
        let title = match drivers {
            Some(drivers) if title == texts.get(terms::canvas(&canvas.kind)) => drivers,
            Some(drivers) => format!("{drivers} · {title}"),
            None => title,
        };
        let swot = matches!(canvas.kind, CanvasKind::Swot(_)) && canvas.stage.shows_ratings();
        let pest = matches!(canvas.kind, CanvasKind::Pest(_)) && canvas.stage.shows_ratings();
        let sheet = self.sheet(&title)?;
        let mut heads: Vec<String> = register.columns.iter().map(|c| c.head.clone()).collect();
        heads.push(texts.get(msg!("report-column-note")));
        let note = column(heads.len() - 1);
        if swot {
            heads.push(texts.get(msg!("report-column-weight")));
            heads.push(texts.get(msg!("report-column-weighted")));
        }
        let mut fit = Fit::default();
        for (at, head) in (0_u16..).zip(&heads) {
            fit.head(at, head);
            let numeric = register.columns.get(usize::from(at)).map_or(at > note, |c| c.numeric);
            let look = if numeric { &looks.number_head } else { &looks.head };
            write_words(sheet, (0, at), head, look)?;
        }
        for ((row, cells), words) in (1_u32..).zip(&register.rows).zip(&register.notes) {
            for (at, cell) in (0_u16..).zip(cells) {
                match cell {
                    Entry::Words(words) => {
                        write_words(sheet, (row, at), words, &looks.words)?;
                        fit.cell((row, at), words, true);
                    }
                    Entry::Number(Some(number)) if pest && at == PRODUCT => {
                        let product = format!("=C{0}*D{0}", row + 1);
                        let product = Formula::new(product).set_result(number.to_string());
                        sheet.write_formula_with_format(row, at, product, &looks.number)?;
                    }
                    Entry::Number(Some(number)) => {
                        sheet.write_number_with_format(row, at, *number, &looks.number)?;
                    }
                    Entry::Number(None) => {}
                }
            }
            write_words(sheet, (row, note), words, &looks.words)?;
            fit.cell((row, note), words, true);
        }
        if swot {
            weights(sheet, canvas, &register.rows, note + 1, looks, texts)?;
        }
        fit.apply(sheet, 1)?;
        sheet.set_freeze_panes(1, 2)?;
        if let Some(last) = u32::try_from(register.rows.len()).ok().filter(|last| *last > 0) {
            sheet.autofilter(0, 0, last, column(heads.len() - 1))?;
        }
        Ok(())
    }

    /// The table of an indicator, its unit, source and notes below.
    fn indicator(
        &mut self,
        indicator: &Indicator,
        looks: &Looks,
        texts: Texts,
    ) -> Result<(), XlsxError> {
        let table = Table::of(indicator, texts);
        let sheet = self.sheet(&table.name)?;
        let mut fit = Fit::default();
        let mut last = 0;
        let own = column(table.rows.iter().map(Vec::len).max().unwrap_or(1).max(1));
        let (places, shown) = shown(&table, indicator);
        let number = looks.number.clone().set_num_format(shown);
        let numeric: Vec<bool> = (0..usize::from(own)).map(|at| table.is_numeric(at)).collect();
        for (row, cells) in (0_u32..).zip(&table.rows) {
            last = row;
            for ((at, cell), numeric) in (0_u16..).zip(cells).zip(&numeric) {
                match cell {
                    Cell::Number(value) | Cell::Measure(value) => {
                        fit.cell((row, at), &texts.decimals(*value, places), true);
                        sheet.write_number_with_format(row, at, *value, &number)?;
                    }
                    Cell::Words(words) if row == 0 => {
                        fit.head(at, words);
                        let look = if *numeric { &looks.number_head } else { &looks.head };
                        write_words(sheet, (row, at), words, look)?;
                    }
                    Cell::Words(words) => {
                        fit.cell((row, at), words, true);
                        let look = if *numeric { &looks.missing } else { &looks.words };
                        write_words(sheet, (row, at), words, look)?;
                    }
                }
            }
        }
        // A year above its values is a name.
        sheet.ignore_error_range(0, 0, last, own - 1, IgnoreError::NumberStoredAsText)?;
        let wide = fit.apply(sheet, 1)?;
        // What is said of it needs room beside a narrow table.
        let across = own.max(LEAST) - 1;
        let wide = wide + f64::from(across + 1 - own) * USUAL;
        for (row, words) in (last + 2..).zip(about(indicator, texts)) {
            sheet.merge_range(row, 0, row, across, &words, &looks.words)?;
            sheet.set_row_height(row, fit::height(&words, wide))?;
        }
        sheet.set_freeze_panes(1, 1)?;
        Ok(())
    }
}

/// What is known of an indicator besides its values, a line each.
fn about(indicator: &Indicator, texts: Texts) -> Vec<String> {
    let source = of_data(&indicator.source, texts);
    let named = [indicator.name.trim(), indicator.unit.trim()];
    let named: Vec<&str> = named.into_iter().filter(|words| !words.is_empty()).collect();
    let mut lines = vec![named.join(", ")];
    if !source.is_empty() {
        lines.push(texts.label(&Label::plain(msg!("chart-source")).text("source", source)));
    }
    lines.extend(indicator.notes.lines().map(|line| line.trim().to_owned()));
    lines
        .into_iter()
        .map(|line| super::tree::clean(&line))
        .filter(|line| !line.is_empty())
        .collect()
}

/// The column of impact × likelihood on a PEST: after cell, card, both ratings, direction.
const PRODUCT: u16 = 5;

fn write_words(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    words: &str,
    look: &Format,
) -> Result<(), XlsxError> {
    let words = super::tree::clean(words);
    if words.is_empty() {
        return Ok(());
    }
    // A cell holds so many letters. Stories, which alone grow so long, go on in the rows below.
    let short: String = words.chars().take(LETTERS).collect();
    sheet.write_string_with_format(row, at, short, look).map(drop)
}

/// How the values of an indicator are shown: all with as many decimals as the longest has, by
/// formula at most three, and with marks between thousands where they are large. Gives the decimals
/// and the format.
fn shown(table: &Table, indicator: &Indicator) -> (usize, String) {
    let numbers = table.rows.iter().flatten().filter_map(|cell| match cell {
        Cell::Number(number) | Cell::Measure(number) => Some(*number),
        Cell::Words(_) => None,
    });
    let most = if indicator.formula.is_some() { 3 } else { PLACES };
    let (mut places, mut large) = (0, false);
    for number in numbers {
        let written = number.to_string();
        places = places.max(written.split_once('.').map_or(0, |(_, after)| after.len()).min(most));
        large |= number.abs() >= 10_000.0;
    }
    let whole = if large { "#,##0" } else { "0" };
    let decimals = if places == 0 { String::new() } else { format!(".{}", "0".repeat(places)) };
    (places, format!("{whole}{decimals}"))
}

/// A day as the number it is for a spreadsheet, written as the language writes days in tables.
fn write_day(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    date: Date,
    look: &Format,
    texts: Texts,
) -> Result<(), XlsxError> {
    let year = u16::try_from(date.year()).ok().filter(|year| *year >= 1900);
    let (month, day) = (u8::try_from(date.month()), u8::try_from(date.day()));
    let (Some(year), Ok(month), Ok(day)) = (year, month, day) else {
        return write_words(sheet, (row, at), &texts.date(date), look);
    };
    let shown = match texts.language {
        Language::English => "[$-809]d mmmm yyyy",
        Language::Kazakh | Language::Russian => "dd\\.mm\\.yyyy",
    };
    let look = look.clone().set_num_format(shown).set_align(FormatAlign::Left);
    let date = ExcelDateTime::from_ymd(year, month, day)?;
    sheet.write_datetime_with_format(row, at, &date, &look).map(drop)
}

fn column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
