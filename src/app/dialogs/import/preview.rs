//! The table beside what it would become: every choice can be turned over, and the result
//! follows.

use std::{collections::BTreeMap, sync::Arc};

use eframe::egui::{
    Align, Label as Words, Layout, ProgressBar, Rect, RichText, ScrollArea, Ui, UiBuilder, Vec2,
    pos2,
};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        widgets::{primary_button, segmented},
    },
    edit::{Change, Edit, Label},
    ingest::tables::{At, Opening, Reading, Role, TableError, Wishes, arrival},
    msg,
    session::{Indicator, IndicatorId, Limits},
    text::Texts,
};

use super::{
    super::frame,
    choices::{self, Turned},
    doubts, grid, list,
    origin::Written,
    table::{Origin, Row, Table},
    task::{Poll, Task},
    words,
};

/// The part of the width that the cells get.
const SHARE: f32 = 0.62;
/// The frame of the dialog, and what is left free around it, on both sides together.
const AROUND: f32 = 40.0;
/// What stands below the cells: the source, and the buttons.
const BELOW: f32 = 108.0;

/// A table being looked over.
#[derive(Debug)]
pub struct Preview {
    table: Table,
    /// The sheet looked at.
    shown: usize,
    grid: grid::State,
    list: list::State,
    answers: doubts::State,
    /// Which of the two lists is in front.
    doubts: bool,
    origin: Written,
    /// The table being understood anew.
    work: Option<Task<Result<Table, TableError>>>,
    problem: Option<Label>,
}

impl Preview {
    /// As it was understood without anybody saying anything.
    pub fn new(table: Table) -> Self {
        let updated = table.rows.iter().find_map(|row| row.onto.as_ref());
        let known = table.known();
        let updated = updated.and_then(|(id, _)| known.iter().find(|known| known.id == *id));
        Self {
            shown: table.first(),
            grid: grid::State::default(),
            list: list::State::default(),
            answers: doubts::State::default(),
            doubts: false,
            origin: Written::new(&table.source.name, updated.map(|known| &**known)),
            work: None,
            problem: None,
            table,
        }
    }

    /// Whether it is being understood anew.
    pub fn is_working(&self) -> bool {
        self.work.is_some()
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        self.receive();
        let size = ui.ctx().content_rect().size() - Vec2::splat(AROUND);
        ui.set_width(size.x);
        ui.set_min_height(size.y);
        let bottom = ui.cursor().top() + size.y;
        frame::title(ui, super::title(cx, &self.table.source.name));
        self.understood(ui, cx);
        let idle = !self.is_working();
        ui.add_enabled_ui(idle, |ui| {
            if let Some(turned) = choices::show(ui, cx, &self.table, self.shown) {
                self.turn(ui, turned);
            }
            ui.add_space(4.0);
            self.panes(ui, cx, (bottom - BELOW).max(ui.cursor().top() + 120.0));
            self.origin.show(ui, cx);
        });
        self.buttons(ui, cx, out)
    }

    /// What was understood, in words.
    fn understood(&self, ui: &mut Ui, cx: &Cx) {
        let Some(part) = self.table.sheets.get(&self.shown) else { return };
        let reading = &part.reading;
        let mut parts = vec![cx.t(words::layout(reading.layout))];
        let workbook = &self.table.workbook;
        if let (Some(encoding), Some(delimiter)) = (workbook.encoding, workbook.delimiter) {
            let delimiter = cx.t(words::delimiter(delimiter)).to_lowercase();
            let args = [("encoding", encoding.name().into()), ("delimiter", delimiter.into())];
            parts.push(cx.tr(msg!("import-said-text"), &args));
        }
        // The numbers of a workbook are stored as such, whatever sign they are shown with.
        if workbook.encoding.is_some() || reading.decimal().is_some() {
            parts.push(cx.texts.label(&decimal(cx, reading)));
        }
        if !reading.body.is_empty() {
            let rows = [
                ("from", (reading.body.start + 1).to_string().into()),
                ("to", reading.body.end.to_string().into()),
            ];
            parts.push(cx.tr(msg!("import-said-rows"), &rows));
        }
        frame::aside(ui, cx, parts.join(" · "));
    }

    /// The cells on the left, what they become on the right, down to that line.
    fn panes(&mut self, ui: &mut Ui, cx: &Cx, bottom: f32) {
        let left_top = ui.cursor().min;
        let width = ui.available_width();
        let room = Rect::from_min_max(left_top, pos2(left_top.x + width, bottom));
        ui.allocate_rect(room, eframe::egui::Sense::hover());
        let split = (room.left() + width * SHARE).floor();
        let left = room.with_max_x(split - 8.0);
        let right = room.with_min_x(split + 8.0);
        let table = &self.table;
        let mut turned = None;
        if let (Some(sheet), Some(part)) =
            (table.workbook.sheets.get(self.shown), table.sheets.get(&self.shown))
        {
            match grid::show(ui, cx, left, sheet, part, &mut self.grid) {
                Some(grid::Asked::Role(column, role)) => {
                    let mut wishes = part.wishes.clone();
                    wishes.roles.insert(column, role);
                    turned = Some((self.shown, wishes));
                }
                Some(grid::Asked::Sign(column, sign)) => {
                    let mut wishes = part.wishes.clone();
                    match sign {
                        Some(sign) => wishes.decimals.insert(column, sign),
                        None => wishes.decimals.remove(&column),
                    };
                    turned = Some((self.shown, wishes));
                }
                Some(grid::Asked::Doubt) => self.doubts = true,
                None => {}
            }
        }
        let layout = Layout::top_down(Align::Min);
        let mut child = ui.new_child(UiBuilder::new().max_rect(right).layout(layout));
        turned = turned.or(self.lists(&mut child, cx));
        if let Some((sheet, wishes)) = turned {
            self.read_by(ui, sheet, wishes);
        }
    }

    fn lists(&mut self, ui: &mut Ui, cx: &Cx) -> Option<(usize, Wishes)> {
        let table = &self.table;
        let doubtful: usize = table.sheets.values().map(|p| p.understood.doubtful.len()).sum();
        let count = |label, count| cx.texts.label(&Label::plain(label).count("count", count));
        let tabs = [
            (false, count(msg!("import-tab-indicators"), table.rows.len())),
            (true, count(msg!("import-tab-doubts"), doubtful)),
        ];
        if let Some(doubts) = segmented(ui, cx.palette, "import lists", Some(self.doubts), &tabs) {
            self.doubts = doubts;
        }
        let area = ScrollArea::vertical().id_salt(("import list", self.doubts));
        let area = area.auto_shrink(false);
        let width = |ui: &mut Ui| ui.set_width(ui.available_width() - 10.0);
        if !self.doubts {
            let people = area.show(ui, |ui| {
                width(ui);
                list::indicators(ui, cx, table, &mut self.list)
            });
            return self.with_people(people.inner?);
        }
        let asked = area.show(ui, |ui| {
            width(ui);
            doubts::show(ui, cx, table, &mut self.answers)
        });
        match asked.inner? {
            doubts::Asked::Reveal(sheet, at) => {
                (self.shown, self.grid.reveal) = (sheet, Some(at));
                None
            }
            doubts::Asked::Answer(sheet, at, answer) => {
                Some((sheet, self.answered(sheet, at, answer)?))
            }
        }
    }

    /// The sheet with its columns of people taken as well.
    fn with_people(&self, sheet: usize) -> Option<(usize, Wishes)> {
        let part = self.table.sheets.get(&sheet)?;
        let mut wishes = part.wishes.clone();
        let people = part.reading.having(Role::Personal);
        wishes.roles.extend(people.map(|column| (column, Role::Question)));
        Some((sheet, wishes))
    }

    fn answered(&self, sheet: usize, at: At, answer: Option<String>) -> Option<Wishes> {
        let mut wishes = self.table.sheets.get(&sheet)?.wishes.clone();
        match answer {
            Some(text) => wishes.corrections.insert(at, text),
            None => wishes.corrections.remove(&at),
        };
        Some(wishes)
    }

    fn turn(&mut self, ui: &Ui, turned: Turned) {
        match turned {
            Turned::Sheet(sheet) => {
                if !self.table.sheets.contains_key(&sheet) {
                    self.read_by(ui, sheet, Wishes::default());
                }
                self.shown = sheet;
            }
            Turned::Wishes(wishes) => self.read_by(ui, self.shown, wishes),
            Turned::Opening(opening) => self.open_by(ui, opening),
        }
    }

    /// Understands a sheet anew: at once where that is quick.
    fn read_by(&mut self, ui: &Ui, sheet: usize, wishes: Wishes) {
        self.problem = None;
        let table = self.table.clone();
        if self.table.is_quick(sheet) {
            // Nobody can stop what is over within a frame.
            if let Ok(table) = table.with(sheet, wishes, &()) {
                self.table = table;
            }
            return;
        }
        self.work =
            Some(Task::start(ui.ctx(), move |progress| table.with(sheet, wishes, progress)));
    }

    /// Opens the text otherwise. What was said of columns holds while they are the same.
    fn open_by(&mut self, ui: &Ui, opening: Opening) {
        self.problem = None;
        let same = opening.delimiter == self.table.opening.delimiter;
        let wishes = if same { self.table.wishes() } else { BTreeMap::new() };
        let (source, known) = (self.table.source.clone(), self.table.known());
        let origin = Origin::Bytes(source, self.table.workbook.name.clone());
        self.work = Some(Task::start(ui.ctx(), move |progress| {
            Table::read(origin, opening, &wishes, known, progress)
        }));
    }

    fn receive(&mut self) {
        let Some(work) = &self.work else { return };
        match work.poll() {
            Poll::Working => return,
            Poll::Done(Ok(table)) => {
                self.table = table;
                if !self.table.sheets.contains_key(&self.shown) {
                    self.shown = self.table.first();
                }
            }
            Poll::Done(Err(error)) => self.problem = Some(error.label()),
            Poll::Lost => self.problem = Some(TableError::Damaged.label()),
        }
        self.work = None;
    }

    fn buttons(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        if let Some(problem) = &self.problem {
            let words = RichText::new(cx.texts.label(problem)).color(cx.palette.bad);
            ui.add(Words::new(words).wrap());
        }
        let count = self.taken().count();
        let share = self.work.as_ref().map(Task::share);
        let mut stays = true;
        frame::buttons(ui, |ui| {
            let label = Label::plain(msg!("import-do")).count("count", count);
            let ready = count > 0 && share.is_none();
            ui.add_enabled_ui(ready, |ui| {
                if primary_button(ui, cx.palette, cx.texts.label(&label)).clicked() {
                    stays = !self.confirm(cx, out);
                }
            });
            if frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked() {
                stays = false;
            }
            if let Some(share) = share {
                let bar = ProgressBar::new(share).desired_width(160.0).fill(cx.palette.accent);
                ui.add(bar).accessible_name(cx.t(msg!("import-reading")));
                if frame::button(ui, cx.t(msg!("import-stop"))).clicked() {
                    self.work = None;
                }
            }
        });
        stays
    }

    fn taken(&self) -> impl Iterator<Item = &Row> {
        self.table.rows.iter().filter(|row| !self.list.left_out.contains(&row.key()))
    }

    /// The indicator that a row is taken in as a newer release of.
    fn onto<'a>(&self, cx: &Cx<'a>, row: &Row) -> Option<&'a Arc<Indicator>> {
        let (id, _) = row.onto.as_ref()?;
        (!self.list.beside.contains(&row.key())).then(|| cx.session.indicator(*id))?
    }

    /// Hands back the change. Returns whether there is one.
    fn confirm(&mut self, cx: &Cx, out: &mut Outbox) -> bool {
        let data = cx.session.indicators.iter().map(|indicator| &indicator.data);
        let there: usize = data.map(|d| d.observations().len() + d.passages().len()).sum();
        let more = |row: &Row| match (self.onto(cx, row), &row.onto) {
            (Some(_), Some((_, revision))) => revision.added,
            _ => row.values,
        };
        if there + self.taken().map(more).sum::<usize>() > Limits::Observations.limit() {
            self.problem = Some(Label::plain(msg!("import-too-much-for-session")));
            return false;
        }
        let onto: Vec<Option<Arc<Indicator>>> =
            self.taken().map(|row| self.onto(cx, row).cloned()).collect();
        let words = cx.session.language.map_or(cx.texts, Texts::new);
        let table = std::mem::replace(&mut self.table, Table::empty());
        let (mut edits, mut first, mut updated) = (Vec::<Edit>::new(), None, 0);
        let mut name = String::new();
        for ((row, draft), onto) in table.taken(&self.list.left_out).into_iter().zip(onto) {
            let mut draft = draft;
            if let Some(name) = self.list.named(&row) {
                name.clone_into(&mut draft.name);
            }
            name.clone_from(onto.as_ref().map_or(&draft.name, |known| &known.name));
            let id = onto.as_ref().map_or_else(|| cx.new_id(IndicatorId), |known| known.id);
            let source =
                onto.as_ref().map_or_else(|| self.origin.source(), |known| self.origin.over(known));
            let say = |label: &Label| words.label(label);
            let (edit, _) = arrival(draft, onto.as_deref(), id, source, &say);
            edits.push(edit.into());
            updated += usize::from(onto.is_some());
            first = first.or(Some(id));
        }
        let label = said(edits.len() - updated, updated, name);
        out.push(Action::Import(Change::new(label, edits), first));
        true
    }
}

/// What was done, as a result: it names the step to undo.
fn said(added: usize, updated: usize, name: String) -> Label {
    match (added, updated) {
        (1, 0) => Label::plain(msg!("import-change-one")).text("name", name),
        (0, 1) => Label::plain(msg!("import-change-update-one")).text("name", name),
        (_, 0) => Label::plain(msg!("import-change")).count("count", added),
        (0, _) => Label::plain(msg!("import-change-update")).count("count", updated),
        _ => {
            Label::plain(msg!("import-change-both")).count("added", added).count("updated", updated)
        }
    }
}

fn decimal(cx: &Cx, reading: &Reading) -> Label {
    let value = |column: &&crate::ingest::tables::Column| {
        column.role.is_value() && column.told != crate::ingest::tables::Told::NotNeeded
    };
    match reading.decimal() {
        Some(sign) => {
            let name = cx.t(words::sign(sign)).to_lowercase();
            Label::plain(msg!("import-decimal")).text("sign", name)
        }
        None if reading.columns.iter().any(|column| value(&column)) => {
            Label::plain(msg!("import-decimal-mixed"))
        }
        None => Label::plain(msg!("import-decimal-none")),
    }
}
