//! How wide the columns of a table are and how high its rows. Measured once for a table and a
//! width; draws nothing.

use eframe::egui::{Color32, Ui};

use crate::{app::theme::Size, msg, session::CellState};

use super::{sheet::Sheet, write::Table};

/// Around what stands in a cell.
pub(super) const PADDING: f32 = 8.0;
/// The height of the heading at least.
const HEAD: f32 = 32.0;
/// The height of a state's word above what is said.
const STATE: f32 = 18.0;
/// The height of a row at least.
pub(super) const LOWEST: f32 = 28.0;
/// The room of the row and the column that are still to be added.
pub(super) const ADDING: f32 = 40.0;
/// Columns wider than this are tiring to read across.
const WIDEST: f32 = 320.0;
/// A column is measured by so many of its entries.
const SAMPLES: usize = 80;

/// How large everything is for a width.
#[derive(Debug)]
pub struct Measured {
    /// The width it was measured for.
    pub room: f32,
    /// The left edge of each column, the names of the rows first, and the right of the last.
    pub lefts: Vec<f32>,
    /// The top of each row below the heading, and the bottom of the last.
    pub tops: Vec<f32>,
    /// The height of the heading.
    pub head: f32,
}

impl Measured {
    /// The width of all of it.
    pub fn width(&self) -> f32 {
        self.lefts.last().copied().unwrap_or_default()
    }

    /// The height of all of it.
    pub fn height(&self) -> f32 {
        self.head + self.tops.last().copied().unwrap_or_default()
    }
}

/// Measures a table for a width.
pub fn measure(ui: &Ui, table: Table<'_>, room: f32) -> Measured {
    let widths = if table.sheet.wordy {
        widths_of_words(ui, table.sheet, room)
    } else {
        widths_of_numbers(ui, table, room)
    };
    let mut lefts = vec![0.0];
    for width in &widths {
        lefts.push(lefts.last().copied().unwrap_or_default() + width);
    }
    let painter = ui.painter();
    let lines = |text: &str, width: f32, strong: bool| {
        let font = if strong { Size::Text.strong() } else { Size::Text.font() };
        let wrap = (width - 2.0 * PADDING).max(20.0);
        painter.layout(text.to_owned(), font, Color32::PLACEHOLDER, wrap).size().y
    };
    let sheet = table.sheet;
    let mut tops = vec![0.0];
    let mut top = 0.0;
    for (row, name) in sheet.rows.iter().enumerate() {
        let mut height = lines(name, widths.first().copied().unwrap_or_default(), sheet.wordy);
        if sheet.wordy {
            for (column, width) in widths.iter().skip(1).enumerate() {
                let entry = sheet.entry(&table.indicator.data, table.texts, row, column);
                let state = if entry.state == CellState::Unjudged { 0.0 } else { STATE };
                height = height.max(lines(&entry.text, *width, false) + state);
            }
        }
        top += (height + 2.0 * PADDING * if sheet.wordy { 1.0 } else { 0.75 }).max(LOWEST).ceil();
        tops.push(top);
    }
    let headings = (0..sheet.columns.len()).map(|column| sheet.heading(column, table.texts));
    let heads = headings.zip(widths.iter().skip(1));
    let head = heads.map(|(text, width)| lines(&text, *width, true)).fold(0.0, f32::max);
    let corner = lines(&sheet.corner, widths.first().copied().unwrap_or_default(), true);
    Measured { room, lefts, tops, head: (head.max(corner) + PADDING * 1.5).max(HEAD).ceil() }
}

fn width_of(ui: &Ui, text: &str) -> f32 {
    let font = Size::Text.strong();
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

fn longest<'a>(ui: &Ui, texts: impl Iterator<Item = &'a str>) -> f32 {
    let text = texts.max_by_key(|text| text.chars().count());
    text.map_or(0.0, |text| width_of(ui, text)) * 1.08 + 2.0 * PADDING
}

#[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
fn widths_of_words(ui: &Ui, sheet: &Sheet, room: f32) -> Vec<f32> {
    let names = sheet.rows.iter().map(String::as_str).chain([sheet.corner.as_str()]);
    let first = longest(ui, names).clamp(110.0, (room * 0.22).max(110.0)).ceil();
    let each = ((room - ADDING - first) / sheet.columns.len().max(1) as f32).max(168.0).floor();
    std::iter::once(first).chain(sheet.columns.iter().map(|_| each)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
fn widths_of_numbers(ui: &Ui, table: Table<'_>, room: f32) -> Vec<f32> {
    let sheet = table.sheet;
    let adds = sheet.rows.len();
    let add = table.texts.get(msg!("sheet-add-row"));
    let names = sheet.rows.iter().map(String::as_str).chain([sheet.corner.as_str(), add.as_str()]);
    let first = longest(ui, names).clamp(110.0, (room * 0.45).max(110.0)).ceil();
    let step = (adds / SAMPLES).max(1);
    let values: Vec<f32> = (0..sheet.columns.len())
        .map(|column| {
            let heading = sheet.heading(column, table.texts);
            let entries: Vec<String> = (0..adds)
                .step_by(step)
                .map(|row| sheet.entry(&table.indicator.data, table.texts, row, column).text)
                .collect();
            let texts = entries.iter().map(String::as_str).chain([heading.as_str()]);
            longest(ui, texts).clamp(72.0, WIDEST).ceil()
        })
        .collect();
    let widest = values.iter().copied().fold(0.0, f32::max);
    let even = widest * values.len() as f32;
    let room = room - ADDING;
    let values = if first + even <= room { vec![widest; values.len()] } else { values };
    std::iter::once(first).chain(values).collect()
}
