//! How the sheet is read, each choice open to be turned over: sheet, headings, decimal sign,
//! and of text its encoding and delimiter.

use std::collections::BTreeMap;

use eframe::egui::{ComboBox, DragValue, Ui};

use crate::{
    app::cx::Cx,
    edit::Msg,
    ingest::tables::{Charset, DELIMITERS, Decimal, Opening, Reading, Sheet, Wishes},
    msg,
};

use super::{table::Table, words};

/// What the person turned over.
pub enum Turned {
    /// Another sheet is looked at.
    Sheet(usize),
    /// The sheet is read otherwise.
    Wishes(Wishes),
    /// The file is opened otherwise.
    Opening(Opening),
}

/// Shows the choices. Returns the one that was turned over.
pub fn show(ui: &mut Ui, cx: &Cx, table: &Table, shown: usize) -> Option<Turned> {
    let part = table.sheets.get(&shown)?;
    let mut turned = None;
    ui.horizontal_wrapped(|ui| {
        if table.workbook.sheets.len() > 1 {
            turned = turned.take().or(sheet(ui, cx, table, shown));
        }
        turned = turned.take().or(rows(ui, cx, table, shown, &part.reading, &part.wishes));
        turned = turned.take().or(decimal(ui, cx, &part.reading, &part.wishes));
        if let Some(encoding) = table.workbook.encoding {
            turned = turned.take().or(charset(ui, cx, encoding, table.opening));
        }
        if let Some(delimiter) = table.workbook.delimiter {
            turned = turned.take().or(between(ui, cx, delimiter, table.opening));
        }
    });
    turned
}

/// A list to choose from, with its name before it.
fn pick<T: PartialEq + Copy>(
    ui: &mut Ui,
    cx: &Cx,
    name: Msg,
    shown: String,
    held: Option<T>,
    choices: impl Iterator<Item = (T, String)>,
) -> Option<T> {
    ui.horizontal(|ui| {
        ui.label(cx.t(name));
        let mut chosen = None;
        let list = ComboBox::from_id_salt(name.id()).selected_text(shown).truncate();
        let response = list
            .show_ui(ui, |ui| {
                for (value, words) in choices {
                    if ui.selectable_label(held == Some(value), words).clicked() {
                        chosen = Some(value);
                    }
                }
            })
            .response;
        response.accessible_name(cx.t(name));
        chosen.filter(|chosen| held != Some(*chosen))
    })
    .inner
}

fn sheet(ui: &mut Ui, cx: &Cx, table: &Table, shown: usize) -> Option<Turned> {
    let name = |index: usize| table.sheet_name(index).to_owned();
    let all = (0..table.workbook.sheets.len()).map(|index| (index, name(index)));
    pick(ui, cx, msg!("import-sheet"), name(shown), Some(shown), all).map(Turned::Sheet)
}

/// Where the headings begin and where the values do; the same row for both is no headings.
fn rows(
    ui: &mut Ui,
    cx: &Cx,
    table: &Table,
    shown: usize,
    reading: &Reading,
    wishes: &Wishes,
) -> Option<Turned> {
    let height = table.workbook.sheets.get(shown).map_or(0, Sheet::height).max(1);
    let before = (reading.header.start + 1, reading.body.start + 1);
    let (mut headings, mut values) = before;
    for (name, row, range) in [
        (msg!("import-headings-from"), &mut headings, 1..=before.1),
        (msg!("import-values-from"), &mut values, before.0..=height.max(before.0)),
    ] {
        ui.horizontal(|ui| {
            ui.label(cx.t(name));
            let field = DragValue::new(row).range(range).speed(0.1);
            ui.add(field).accessible_name(cx.t(name));
        });
    }
    (before != (headings, values)).then(|| {
        let header = Some(headings - 1..values.max(headings) - 1);
        Turned::Wishes(Wishes { header, ..wishes.clone() })
    })
}

fn decimal(ui: &mut Ui, cx: &Cx, reading: &Reading, wishes: &Wishes) -> Option<Turned> {
    let shown = match (wishes.decimal, reading.decimal()) {
        (Some(sign), _) | (None, Some(sign)) => cx.t(words::sign(sign)),
        (None, None) => cx.t(msg!("import-as-found")),
    };
    let choices = [None, Some(Decimal::Comma), Some(Decimal::Point)]
        .into_iter()
        .map(|sign| (sign, cx.t(sign.map_or(msg!("import-as-found"), words::sign))));
    let name = msg!("import-decimal-sign");
    pick(ui, cx, name, shown, Some(wishes.decimal), choices).map(|decimal| {
        let decimals =
            if decimal.is_some() { BTreeMap::default() } else { wishes.decimals.clone() };
        Turned::Wishes(Wishes { decimal, decimals, ..wishes.clone() })
    })
}

fn charset(ui: &mut Ui, cx: &Cx, held: Charset, opening: Opening) -> Option<Turned> {
    let mut offered = Charset::OFFERED.to_vec();
    if !offered.contains(&held) {
        offered.insert(0, held);
    }
    let choices = offered.into_iter().map(|charset| (charset, charset.name().to_owned()));
    let name = msg!("import-encoding-name");
    pick(ui, cx, name, held.name().to_owned(), Some(held), choices)
        .map(|encoding| Turned::Opening(Opening { encoding: Some(encoding), ..opening }))
}

fn between(ui: &mut Ui, cx: &Cx, held: char, opening: Opening) -> Option<Turned> {
    let named = |sign: char| cx.t(words::delimiter(sign));
    let choices = DELIMITERS.into_iter().map(|sign| (sign, named(sign)));
    pick(ui, cx, msg!("import-delimiter"), named(held), Some(held), choices)
        .map(|sign| Turned::Opening(Opening { delimiter: Some(sign), ..opening }))
}
