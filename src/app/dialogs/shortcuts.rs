//! The sheet of shortcuts, drawn from the table of commands.

use eframe::egui::{Align, Frame, Label, Layout, Margin, RichText, ScrollArea, Ui};

use crate::{
    app::{
        command::{Command, TABLE},
        cx::Cx,
        keys,
        theme::Size,
        widgets::section_title,
    },
    edit::Msg,
    msg,
};

use super::{
    frame,
    groups::{self, Group},
};

/// Side by side from this width on.
const TWO_COLUMNS: f32 = 560.0;

/// One line of the sheet.
struct Line {
    name: String,
    keys: String,
}

/// The sheet.
#[derive(Debug, Default)]
pub struct Shortcuts {
    shown: bool,
}

impl Shortcuts {
    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx) -> bool {
        frame::width(ui, 820.0);
        frame::title(ui, cx.t(msg!("shortcuts-title")));
        let height = frame::height_left(ui, 110.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            sheet(ui, cx);
        });
        let opened = !std::mem::replace(&mut self.shown, true);
        frame::buttons(ui, |ui| {
            !frame::default_button(ui, cx, cx.t(msg!("dialog-close")), opened).clicked()
        })
    }
}

fn sheet(ui: &mut Ui, cx: &Cx) {
    let left = [Group::File, Group::Edit, Group::Places, Group::Comparison];
    let right = [Group::Board, Group::View];
    if ui.available_width() < TWO_COLUMNS {
        for group in left.into_iter().chain(right) {
            show_group(ui, cx, group);
        }
        return;
    }
    ui.spacing_mut().item_spacing.x = 28.0;
    ui.columns_const(|[one, other]| {
        for (column, groups) in [(one, &left[..]), (other, &right[..])] {
            column.spacing_mut().item_spacing.x = 8.0;
            for group in groups {
                show_group(column, cx, *group);
            }
        }
    });
}

fn show_group(ui: &mut Ui, cx: &Cx, group: Group) {
    ui.spacing_mut().item_spacing.y = 3.0;
    section_title(ui, cx.palette, cx.t(group.name()));
    let rows = TABLE.iter().filter(|row| groups::of(row) == group);
    let rows = rows.filter(|row| !groups::is_family(row.command));
    let mut lines: Vec<Line> = rows
        .filter_map(|row| {
            let shortcut = row.shortcuts.first()?;
            Some(Line { name: row.name(cx.texts), keys: keys::name(ui.ctx(), *shortcut) })
        })
        .collect();
    if group == Group::Board {
        let mut board = on_the_board(ui, cx);
        board.append(&mut lines);
        lines = board;
    }
    for line in lines {
        line.show(ui, cx);
    }
    ui.add_space(12.0);
}

/// The keys of the hands on the board: families of the table in one line each, and what
/// belongs to a field or the pointer and therefore stands in no table.
fn on_the_board(ui: &Ui, cx: &Cx) -> Vec<Line> {
    let family = |name: Msg, is_of: fn(Command) -> bool| {
        let rows: Vec<_> = TABLE.iter().filter(|row| is_of(row.command)).collect();
        let shortcut = |row: &&crate::app::command::Row| row.shortcuts.first().copied();
        let first = rows.first().and_then(shortcut).map(|key| keys::name(ui.ctx(), key));
        let last = rows.last().and_then(shortcut).map(|key| key.key.name().to_owned());
        let keys = [first, last].into_iter().flatten().collect::<Vec<_>>().join("–");
        Line { name: cx.t(name), keys }
    };
    let arrows = |name: Msg, keys: &str| Line { name: cx.t(name), keys: keys.to_owned() };
    let spoken = |name: Msg, keys: Msg| Line { name: cx.t(name), keys: cx.t(keys) };
    vec![
        spoken(msg!("shortcuts-card"), msg!("shortcuts-card-keys")),
        family(msg!("shortcuts-cell"), |command| matches!(command, Command::Cell(_))),
        arrows(msg!("shortcuts-select"), "↑ ↓ ← →"),
        arrows(msg!("shortcuts-extend"), "Shift+↑ ↓ ← →"),
        spoken(msg!("shortcuts-several"), msg!("shortcuts-several-keys")),
        spoken(msg!("shortcuts-write"), msg!("shortcuts-write-keys")),
        arrows(msg!("shortcuts-move"), "Alt+↑ ↓ ← →"),
        family(msg!("shortcuts-rate"), |command| matches!(command, Command::Rate(_))),
        family(msg!("shortcuts-rate-second"), |command| matches!(command, Command::RateSecond(_))),
        arrows(msg!("shortcuts-back"), "Esc"),
    ]
}

impl Line {
    fn show(&self, ui: &mut Ui, cx: &Cx) {
        ui.spacing_mut().interact_size.y = 22.0;
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| self.contents(ui, cx));
        });
    }

    fn contents(&self, ui: &mut Ui, cx: &Cx) {
        Frame::new()
            .stroke(cx.palette.hairline())
            .fill(cx.palette.card)
            .corner_radius(4)
            .inner_margin(Margin::symmetric(6, 1))
            .show(ui, |ui| {
                let keys = RichText::new(&self.keys).font(Size::Aside.font());
                ui.add(Label::new(keys).extend());
            });
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(&self.name).wrap());
        });
    }
}
