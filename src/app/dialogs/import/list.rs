//! What would become of the table: its indicators to choose from.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{Checkbox, CollapsingHeader, Id, Label as Words, RichText, Ui, vec2};

use crate::{
    app::{
        cx::Cx,
        theme::Size,
        widgets::{FieldEvent, TextField, section_title},
    },
    edit::Label,
    ingest::tables::{Draft, Revised, Revision},
    msg,
    session::{Missing, Value},
};

use super::table::{Key, Row, Table};

/// So many revised values are shown.
const REVISED: usize = 50;

/// What the person chose of the list, and how high each row is drawn.
#[derive(Debug, Default)]
pub struct State {
    /// Indicators that are not taken.
    pub left_out: BTreeSet<Key>,
    /// Newer releases that are added beside what is there.
    pub beside: BTreeSet<Key>,
    heights: BTreeMap<usize, f32>,
    /// Names that the person gave.
    names: BTreeMap<Key, String>,
}

impl State {
    /// The name that the person gave a row, if they did.
    pub fn named(&self, row: &Row) -> Option<&str> {
        let name = self.names.get(&row.key()).map(|name| name.trim());
        name.filter(|name| !name.is_empty())
    }
}

/// The indicators. Returns the sheet whose columns with people are asked for too.
pub fn indicators(ui: &mut Ui, cx: &Cx, table: &Table, state: &mut State) -> Option<usize> {
    let many = table.sheets.values().filter(|part| !part.understood.drafts.is_empty()).count() > 1;
    if table.rows.is_empty() {
        said(ui, cx, &Label::plain(msg!("import-no-measure-here")));
    } else {
        ui.horizontal_wrapped(|ui| {
            if ui.button(cx.t(msg!("import-all"))).clicked() {
                state.left_out.clear();
            }
            if ui.button(cx.t(msg!("import-none"))).clicked() {
                state.left_out = table.rows.iter().map(Row::key).collect();
            }
        });
    }
    let mut sheet = None;
    for (index, row) in table.rows.iter().enumerate() {
        if many && sheet.replace(row.sheet) != Some(row.sheet) {
            ui.add_space(4.0);
            section_title(ui, cx.palette, table.sheet_name(row.sheet));
        }
        let clip = ui.clip_rect();
        let top = ui.cursor().top();
        if let Some(height) = state.heights.get(&index).copied()
            && (top > clip.bottom() || top + height < clip.top())
        {
            ui.allocate_space(vec2(1.0, height));
            continue;
        }
        let draft =
            table.sheets.get(&row.sheet).and_then(|part| part.understood.drafts.get(row.draft));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            entry(ui, cx, row, draft, state);
        });
        state.heights.insert(index, ui.cursor().top() - top - ui.spacing().item_spacing.y);
    }
    left_out(ui, cx, table)
}

fn entry(ui: &mut Ui, cx: &Cx, row: &Row, draft: Option<&Draft>, state: &mut State) {
    let key = row.key();
    let mut taken = !state.left_out.contains(&key);
    ui.horizontal_top(|ui| {
        let tick = ui.add(Checkbox::without_text(&mut taken)).accessible_name(&row.name);
        if tick.changed() {
            if taken {
                state.left_out.remove(&key);
            } else {
                state.left_out.insert(key.clone());
            }
        }
        ui.vertical(|ui| name(ui, cx, row, state));
    });
    ui.indent(("import row", row.sheet, row.draft), |ui| {
        let size = Label::plain(msg!("import-indicator"))
            .count("entities", row.entities)
            .count("periods", row.periods)
            .count("observations", row.values);
        let mut parts = vec![cx.texts.label(&size)];
        if !row.unit.is_empty() {
            parts.insert(0, row.unit.clone());
        }
        super::frame::aside(ui, cx, parts.join(" · "));
        if row.missing.total() > 0 {
            said(ui, cx, &missing(row));
        }
        for note in draft.into_iter().flat_map(|draft| &draft.notes) {
            let words = RichText::new(cx.texts.label(note)).font(Size::Aside.font());
            ui.add(Words::new(words.color(cx.palette.warn)).wrap());
        }
        if let Some((_, revision)) = &row.onto {
            release(ui, cx, row, revision, state);
        }
    });
    ui.add_space(4.0);
}

/// The name, which the person may write anew; that of an indicator that is there stays.
fn name(ui: &mut Ui, cx: &Cx, row: &Row, state: &mut State) {
    ui.add_space(5.0);
    let key = row.key();
    if row.onto.is_some() && !state.beside.contains(&key) {
        ui.add(Words::new(RichText::new(&row.name)).wrap());
        return;
    }
    let held = state.names.get(&key).unwrap_or(&row.name);
    let id = Id::unique(("import name", row.sheet, row.draft));
    let field = TextField::new(id, held, cx.t(msg!("import-row-name"))).wraps().quiet();
    let (_, event) = field.show(ui, cx.palette);
    match event {
        Some(FieldEvent::Written(text)) => {
            state.names.insert(key, text);
        }
        Some(FieldEvent::Cancelled) => {
            state.names.remove(&key);
        }
        Some(FieldEvent::Left) | None => {}
    }
}

fn missing(row: &Row) -> Label {
    Label::plain(msg!("import-missing"))
        .count("count", row.missing.total())
        .text("empty", row.missing.empty.to_string())
        .text("nodata", row.missing.no_data.to_string())
        .text("nosuch", row.missing.no_such.to_string())
        .text("confidential", row.missing.confidential.to_string())
}

/// What a newer release changes in the indicator that is there.
fn release(ui: &mut Ui, cx: &Cx, row: &Row, revision: &Revision, state: &mut State) {
    let key = row.key();
    let mut beside = state.beside.contains(&key);
    if !beside {
        for label in revision.said() {
            let words = RichText::new(cx.texts.label(&label)).font(Size::Aside.font());
            ui.add(Words::new(words.color(cx.palette.accent)).wrap());
        }
        let periods: Vec<String> =
            revision.new_periods.iter().map(|period| cx.texts.period(*period)).collect();
        if !periods.is_empty() {
            let names = periods.join(", ");
            said(ui, cx, &Label::plain(msg!("import-new-periods")).text("names", names));
        }
        if !revision.new_entities.is_empty() {
            let names = revision.new_entities.join(", ");
            said(ui, cx, &Label::plain(msg!("import-new-entities")).text("names", names));
        }
        if !revision.revised.is_empty() {
            revised(ui, cx, row, &revision.revised);
        }
    }
    let words = RichText::new(cx.t(msg!("import-beside"))).font(Size::Aside.font());
    if ui.add(Checkbox::new(&mut beside, words)).changed() {
        if beside {
            state.beside.insert(key);
        } else {
            state.beside.remove(&key);
        }
    }
}

/// The values that are others now, as they were and as they are.
fn revised(ui: &mut Ui, cx: &Cx, row: &Row, revised: &[Revised]) {
    let title = RichText::new(cx.t(msg!("import-revised-values"))).font(Size::Aside.font());
    let header = CollapsingHeader::new(title).id_salt(("revised", row.sheet, row.draft));
    header.show(ui, |ui| {
        for change in revised.iter().take(REVISED) {
            let period = cx.texts.period(change.period);
            let whose = [change.entity.as_str(), period.as_str()];
            let whose: Vec<&str> = whose.into_iter().filter(|text| !text.is_empty()).collect();
            said(
                ui,
                cx,
                &Label::plain(msg!("import-revised-value"))
                    .text("place", whose.join(", "))
                    .text("before", value(cx, change.before))
                    .text("after", value(cx, change.after)),
            );
        }
        let more = revised.len().saturating_sub(REVISED);
        if more > 0 {
            said(ui, cx, &Label::plain(msg!("import-more")).count("count", more));
        }
    });
}

fn value(cx: &Cx, value: Value) -> String {
    match value {
        Value::Number(number) | Value::Doubtful(number) => cx.texts.number(number.get()),
        Value::About(number) => format!("\u{2248} {}", cx.texts.number(number.get())),
        Value::Missing(Missing::Empty) => "\u{b7}".to_owned(),
        Value::Missing(Missing::NoData) => "\u{2026}".to_owned(),
        Value::Missing(Missing::NoSuch) => "\u{2013}".to_owned(),
        Value::Missing(Missing::Confidential) => "\u{445}".to_owned(),
    }
}

/// The columns that are not taken, and the way to ask for those with people.
fn left_out(ui: &mut Ui, cx: &Cx, table: &Table) -> Option<usize> {
    let mut asked = None;
    for (sheet, part) in &table.sheets {
        let understood = &part.understood;
        if !understood.personal.is_empty() {
            ui.add_space(4.0);
            let names = understood.personal.join(", ");
            let label = Label::plain(msg!("import-personal")).text("names", names);
            let words = RichText::new(cx.texts.label(&label)).font(Size::Aside.font());
            ui.add(Words::new(words.color(cx.palette.warn)).wrap());
            if ui.button(cx.t(msg!("import-take-personal"))).clicked() {
                asked = Some(*sheet);
            }
        }
        if !understood.unused.is_empty() && !understood.drafts.is_empty() {
            let names = understood.unused.join(", ");
            said(ui, cx, &Label::plain(msg!("import-unused")).text("names", names));
        }
        if let Some(fault) = &part.fault {
            let words = RichText::new(cx.texts.label(&fault.label())).color(cx.palette.bad);
            ui.add(Words::new(words).wrap());
        }
    }
    asked
}

pub(super) fn said(ui: &mut Ui, cx: &Cx, label: &Label) {
    super::frame::aside(ui, cx, cx.texts.label(label));
}
