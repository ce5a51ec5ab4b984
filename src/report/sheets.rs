//! A session as an XLSX workbook: a sheet on the workshop, a sheet a canvas, a sheet an
//! indicator. Numbers are numbers, weights and totals are formulas, words stay words.

pub(super) mod fit;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError,
};

use crate::{
    figure::board,
    msg,
    session::{Canvas, CanvasKind, CellKey, Indicator, Session, SwotCell},
    text::{Label, Texts},
};

use super::{
    table::{Cell, Table},
    tree::{Entry, Report, register},
    workbook::sheet_name,
};

use fit::Fit;

/// Words below a table take at least so many columns, each, where nothing stands in it, so many
/// letters wide.
const LEAST: u16 = 7;
const USUAL: f64 = 8.0;
/// The most letters a cell can hold.
const LETTERS: usize = 32_767;

/// Writes the workbook. The same session gives the same bytes.
///
/// # Errors
/// Where a table is larger than a sheet can be.
pub fn sheets(session: &Session, report: &Report, texts: Texts) -> Result<Vec<u8>, XlsxError> {
    let mut book = Book { workbook: Workbook::new(), names: Vec::new(), looks: Looks::new() };
    let date = session.date.map_or((2000, 1, 1), |d| (d.year(), d.month(), d.day()));
    let year = u16::try_from(date.0).unwrap_or(2000).clamp(1900, 9999);
    let (month, day) = (u8::try_from(date.1).unwrap_or(1), u8::try_from(date.2).unwrap_or(1));
    let date = ExcelDateTime::from_ymd(year, month, day)?;
    let properties = DocProperties::new().set_creation_datetime(&date).set_title(&report.title);
    book.workbook.set_properties(&properties);
    book.workshop(session, report, texts)?;
    for canvas in &session.canvases {
        book.canvas(session, canvas, texts)?;
    }
    for indicator in &session.indicators {
        book.indicator(indicator, texts)?;
    }
    book.workbook.save_to_buffer()
}

struct Looks {
    head: Format,
    words: Format,
    number: Format,
    thousands: Format,
    total: Format,
    share: Format,
}

impl Looks {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let words = || top().set_text_wrap().set_indent(1);
        Self {
            head: words().set_bold(),
            words: words(),
            number: top(),
            thousands: top().set_num_format("#,##0"),
            total: top().set_bold().set_num_format("0.00"),
            share: top().set_num_format("0.000"),
        }
    }
}

struct Book {
    workbook: Workbook,
    names: Vec<String>,
    looks: Looks,
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
        texts: Texts,
    ) -> Result<(), XlsxError> {
        let t = |message| texts.get(message);
        let date = session.date.map(|date| texts.date(date)).unwrap_or_default();
        let mut rows: Vec<[String; 3]> = vec![
            [t(msg!("overview-title")), report.title.clone(), String::new()],
            [t(msg!("overview-question")), session.question.clone(), String::new()],
            [t(msg!("overview-subject")), session.subject.clone(), String::new()],
            [t(msg!("overview-place")), session.place.clone(), String::new()],
            [t(msg!("overview-date")), date, String::new()],
            [t(msg!("overview-horizon")), session.horizon.clone(), String::new()],
            [t(msg!("overview-facilitator")), session.facilitator.clone(), String::new()],
            [t(msg!("overview-about")), session.about.clone(), String::new()],
        ];
        let name = t(msg!("show-participants"));
        rows.extend(
            session
                .participants
                .iter()
                .map(|person| [name.clone(), person.name.clone(), person.organisation.clone()]),
        );
        let name = t(msg!("report-column-decision"));
        rows.extend(session.decisions.iter().map(|decision| {
            let due = decision.due.map(|due| texts.date(due)).unwrap_or_default();
            let who = [decision.owner.as_str(), &due];
            let who = who.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            [name.clone(), decision.text.clone(), who.join(" · ")]
        }));
        let name = t(msg!("show-parking-lot"));
        rows.extend(session.parking_lot.iter().map(|thought| {
            let state = if thought.settled { t(msg!("report-settled")) } else { String::new() };
            [name.clone(), thought.text.clone(), state]
        }));
        rows.retain(|[_, what, _]| !what.trim().is_empty());
        let (head, words) = (self.looks.head.clone(), self.looks.words.clone());
        let sheet = self.sheet(&t(msg!("report-sheet-workshop")))?;
        let mut fit = Fit::fixed(&[26.0, 80.0, 36.0]);
        for (row, cells) in (0_u32..).zip(&rows) {
            for (at, said) in (0_u16..).zip(cells) {
                fit.cell((row, at), said, false);
                write_words(sheet, (row, at), said, if at == 0 { &head } else { &words })?;
            }
        }
        fit.apply(sheet, 0)?;
        sheet.set_freeze_panes(0, 1)?;
        Ok(())
    }

    fn canvas(
        &mut self,
        session: &Session,
        canvas: &Canvas,
        texts: Texts,
    ) -> Result<(), XlsxError> {
        let register = register(session, canvas, texts);
        let title = board::title(canvas, texts);
        let swot = matches!(canvas.kind, CanvasKind::Swot(_)) && canvas.stage.shows_ratings();
        let pest = matches!(canvas.kind, CanvasKind::Pest(_)) && canvas.stage.shows_ratings();
        let looks = std::mem::replace(&mut self.looks, Looks::new());
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
            write_words(sheet, (0, at), head, &looks.head)?;
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
            weights(sheet, canvas, &register.rows, note + 1, &looks, texts)?;
        }
        fit.apply(sheet, 1)?;
        sheet.set_freeze_panes(1, 2)?;
        if let Some(last) = u32::try_from(register.rows.len()).ok().filter(|last| *last > 0) {
            sheet.autofilter(0, 0, last, column(heads.len() - 1))?;
        }
        self.looks = looks;
        Ok(())
    }

    /// The table of an indicator, its unit, source and notes below.
    fn indicator(&mut self, indicator: &Indicator, texts: Texts) -> Result<(), XlsxError> {
        let table = Table::of(indicator, texts);
        let looks = std::mem::replace(&mut self.looks, Looks::new());
        let sheet = self.sheet(&table.name)?;
        let mut fit = Fit::default();
        let mut last = 0;
        for (row, cells) in (0_u32..).zip(&table.rows) {
            last = row;
            for (at, cell) in (0_u16..).zip(cells) {
                match cell {
                    Cell::Number(number) | Cell::Measure(number) => {
                        let worked_out = indicator.formula.is_some() && number.fract() != 0.0;
                        let whole = number.fract() == 0.0 && number.abs() >= 10_000.0;
                        let look = match (whole, worked_out) {
                            (true, _) => &looks.thousands,
                            (_, true) => &looks.share,
                            _ => &looks.number,
                        };
                        fit.cell((row, at), &texts.number(*number), !worked_out);
                        sheet.write_number_with_format(row, at, *number, look)?;
                    }
                    Cell::Words(words) => {
                        let look = if row == 0 { &looks.head } else { &looks.words };
                        if row == 0 {
                            fit.head(at, words);
                        } else {
                            fit.cell((row, at), words, true);
                        }
                        write_words(sheet, (row, at), words, look)?;
                    }
                }
            }
        }
        let wide = fit.apply(sheet, 1)?;
        // What is said of it needs room beside a narrow table.
        let own = column(table.rows.iter().map(Vec::len).max().unwrap_or(1).max(1));
        let across = own.max(LEAST) - 1;
        let wide = wide + f64::from(across + 1 - own) * USUAL;
        for (row, words) in (last + 2..).zip(about(indicator, texts)) {
            sheet.merge_range(row, 0, row, across, &words, &looks.words)?;
            sheet.set_row_height(row, fit::height(&words, wide))?;
        }
        sheet.set_freeze_panes(1, 1)?;
        self.looks = looks;
        Ok(())
    }
}

/// What is known of an indicator besides its values, a line each.
fn about(indicator: &Indicator, texts: Texts) -> Vec<String> {
    let source = &indicator.source;
    let date = source.date.map(|date| texts.date(date)).unwrap_or_default();
    let parts = [&source.publisher, &source.title, &date, &source.link];
    let said = parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    let source = said.collect::<Vec<_>>().join(". ");
    let mut lines = vec![indicator.unit.trim().to_owned()];
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

/// Weights and weighted ratings of a SWOT as formulas, and their totals inside and outside
/// (METHODS "IFE / EFE"). A card without both ratings takes no part.
fn weights(
    sheet: &mut Worksheet,
    canvas: &Canvas,
    rows: &[Vec<Entry>],
    at: u16,
    looks: &Looks,
    texts: Texts,
) -> Result<(), XlsxError> {
    let count = |cell: SwotCell| canvas.cell(CellKey::Swot(cell)).map_or(0, |c| c.cards.len());
    let inside = count(SwotCell::Strengths) + count(SwotCell::Weaknesses);
    let sides = [
        (0..inside.min(rows.len()), msg!("report-total-internal")),
        (inside.min(rows.len())..rows.len(), msg!("report-total-external")),
    ];
    let mut total_row = row_number(rows.len()) + 2;
    let (weight, weighted) = (letter(at), letter(at + 1));
    for (range, name) in sides {
        let rated = |row: &Vec<Entry>| match (row.get(2), row.get(3)) {
            (Some(Entry::Number(Some(a))), Some(Entry::Number(Some(b)))) => Some((*a, *b)),
            _ => None,
        };
        let sum: f64 =
            rows.get(range.clone()).unwrap_or(&[]).iter().filter_map(rated).map(|(a, _)| a).sum();
        if range.is_empty() || sum <= 0.0 {
            continue;
        }
        let (first, last) = (row_number(range.start) + 2, row_number(range.end) + 1);
        let mut total = 0.0;
        for row in range {
            let Some((importance, rating)) = rows.get(row).and_then(rated) else { continue };
            let here = row_number(row) + 2;
            let all = format!("SUMPRODUCT((D${first}:D${last}<>\"\")*C${first}:C${last})");
            let share = Formula::new(format!("=C{here}/{all}"));
            let share = share.set_result((importance / sum).to_string());
            sheet.write_formula_with_format(here - 1, at, share, &looks.share)?;
            let product = Formula::new(format!("={weight}{here}*D{here}"));
            let product = product.set_result((importance / sum * rating).to_string());
            sheet.write_formula_with_format(here - 1, at + 1, product, &looks.share)?;
            total += importance / sum * rating;
        }
        write_words(sheet, (total_row, 1), &texts.get(name), &looks.head)?;
        let sum = Formula::new(format!("=SUM({weighted}{first}:{weighted}{last})"));
        let sum = sum.set_result(total.to_string());
        sheet.write_formula_with_format(total_row, at + 1, sum, &looks.total)?;
        total_row += 1;
    }
    Ok(())
}

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
    // A cell holds so many letters; a longer text goes on in the cells below nowhere else in
    // a session than in a story, and stories stand in documents.
    let short: String = words.chars().take(LETTERS).collect();
    sheet.write_string_with_format(row, at, short, look).map(drop)
}

fn column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn row_number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX - 10)
}

/// The letters of a column, from 0: A … Z, AA …
fn letter(at: u16) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    match at / 26 {
        0 => last.to_string(),
        above => format!("{}{last}", letter(above - 1)),
    }
}
