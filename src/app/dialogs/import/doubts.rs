//! The cells in doubt, each of which can be answered, and the answers, each of which can be
//! taken back.

use std::collections::BTreeMap;

use eframe::egui::{Button, Id, RichText, TextEdit, Ui};

use crate::{
    app::{cx::Cx, theme::Size},
    edit::Label,
    ingest::tables::At,
    msg,
};

use super::{list::said, table::Table};

/// So many doubtful cells are listed; the rest are counted.
const LISTED: usize = 200;

/// Answers being written, by sheet and cell.
#[derive(Debug, Default)]
pub struct State(BTreeMap<(usize, At), String>);

/// What was asked for.
pub enum Asked {
    /// The cell of that sheet reads so; `None` takes the answer back.
    Answer(usize, At, Option<String>),
    /// The cell is to come into view.
    Reveal(usize, At),
}

/// The cells in doubt, and those that were answered.
pub fn show(ui: &mut Ui, cx: &Cx, table: &Table, state: &mut State) -> Option<Asked> {
    let mut asked = None;
    let all: usize = table.sheets.values().map(|part| part.understood.doubtful.len()).sum();
    let why = if all == 0 { msg!("import-no-doubts") } else { msg!("import-doubts-hint") };
    said(ui, cx, &Label::plain(why));
    let cells = table
        .sheets
        .iter()
        .flat_map(|(sheet, part)| part.understood.doubtful.iter().map(move |cell| (*sheet, cell)));
    for (sheet, cell) in cells.take(LISTED) {
        ui.add_space(4.0);
        let name = format!("{}: {}", cell.at, cell.text);
        let button = Button::new(RichText::new(name).font(Size::Text.strong()))
            .frame_when_inactive(false)
            .wrap();
        let show = cx.t(msg!("import-show-cell"));
        if ui.add(button).on_hover_text(show).clicked() {
            asked = Some(Asked::Reveal(sheet, cell.at));
        }
        said(ui, cx, &cell.why.label());
        let answer = state.0.entry((sheet, cell.at)).or_default();
        let edit = TextEdit::singleline(answer)
            .id(Id::unique(("import answer", sheet, cell.at.row, cell.at.column)))
            .hint_text(cx.t(msg!("import-answer-hint")))
            .desired_width(180.0);
        let name = cx.tr(msg!("import-answer"), &[("cell", cell.at.to_string().into())]);
        let response = ui.add(edit).accessible_name(name);
        if response.lost_focus() && !answer.trim().is_empty() {
            asked = Some(Asked::Answer(sheet, cell.at, Some(answer.trim().to_owned())));
        }
    }
    if all > LISTED {
        said(ui, cx, &Label::plain(msg!("import-more")).count("count", all - LISTED));
    }
    answered(ui, cx, table).or(asked)
}

fn answered(ui: &mut Ui, cx: &Cx, table: &Table) -> Option<Asked> {
    let mut asked = None;
    for (sheet, part) in &table.sheets {
        for (at, answer) in &part.wishes.corrections {
            let cells = table.workbook.sheets.get(*sheet);
            let before = cells.map_or("", |sheet| sheet.cell(at.row, at.column).text);
            ui.add_space(4.0);
            said(
                ui,
                cx,
                &Label::plain(msg!("import-answered"))
                    .text("cell", at.to_string())
                    .text("before", before)
                    .text("after", answer.as_str()),
            );
            if ui.button(cx.t(msg!("import-answer-back"))).clicked() {
                asked = Some(Asked::Answer(*sheet, *at, None));
            }
        }
    }
    asked
}
