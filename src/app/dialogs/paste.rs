//! What a pasted list or table was understood as, before it lands. Every block can be sent
//! to another cell or left out.

use eframe::egui::{ComboBox, RichText, ScrollArea, Ui};

use crate::{
    app::{cx::Cx, outbox::Outbox, theme::Size, widgets::primary_button},
    edit::{CanvasEdit, CardEdit, Change, Edit, Label, Landing, Msg},
    ingest::paste::{Block, Form, Pasted, Reason, Target},
    msg,
    session::{Canvas, Card, CardId, CellKey, Home},
    text::terms,
};

/// A paste being looked over.
#[derive(Debug)]
pub struct Paste {
    home: Home,
    read: Pasted,
    /// Where each block goes; `None` leaves it out.
    targets: Vec<Option<CellKey>>,
}

impl Paste {
    /// A paste while that cell was picked.
    #[must_use]
    pub fn new(home: Home, read: Pasted) -> Self {
        let target = |block: &Block| match block.target {
            Target::Picked => Some(home.cell),
            Target::Cell(cell) => Some(cell),
            Target::Missing(_) => None,
        };
        let targets = read.blocks.iter().map(target).collect();
        Self { home, read, targets }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        super::frame::width(ui, 560.0);
        let Some(canvas) = cx.session.canvas(self.home.canvas) else { return false };
        ui.label(RichText::new(cx.t(msg!("paste-title"))).font(Size::Thing.strong()));
        ui.label(RichText::new(cx.t(understood(self.read.form))).color(cx.palette.muted));
        ScrollArea::vertical()
            .max_height(super::frame::height_left(ui, 150.0).min(360.0))
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for (index, block) in self.read.blocks.iter().enumerate() {
                    if let Some(target) = self.targets.get_mut(index) {
                        show_block(ui, cx, canvas, index, block, target);
                    }
                }
                self.left_out(ui, cx);
            });
        let count = self.taken().map(|(block, _)| block.cards.len()).sum::<usize>();
        let mut stays = true;
        ui.horizontal(|ui| {
            let add = cx.tr(msg!("paste-add"), &[("count", count.into())]);
            if primary_button(ui, cx.palette, add).clicked() {
                out.change(self.change(cx, canvas, count));
                stays = false;
            }
            if ui.button(cx.t(msg!("dialog-cancel"))).clicked() {
                stays = false;
            }
        });
        stays
    }

    fn taken(&self) -> impl Iterator<Item = (&Block, CellKey)> {
        self.read.blocks.iter().zip(&self.targets).filter_map(|(block, to)| Some((block, (*to)?)))
    }

    fn left_out(&self, ui: &mut Ui, cx: &Cx) {
        if self.read.left_out.is_empty() {
            return;
        }
        let title = RichText::new(cx.t(msg!("paste-left-out"))).font(Size::Text.strong());
        ui.label(title.color(cx.palette.warn));
        for left in &self.read.left_out {
            let why = cx.t(because(left.reason));
            ui.label(cx.tr(
                msg!("paste-left-out-piece"),
                &[("text", left.text.as_str().into()), ("why", why.into())],
            ));
        }
    }

    fn change(&self, cx: &Cx, canvas: &Canvas, count: usize) -> Change {
        let mut edits: Vec<Edit> = Vec::new();
        for (block, cell) in self.taken() {
            let home = Home { cell, ..self.home };
            // A description that the room wrote is not overwritten by a pasted one.
            let free = canvas.cell(cell).is_some_and(|cell| cell.description.is_empty());
            if let (Some(description), true) = (&block.description, free) {
                edits.push(CanvasEdit::SetDescription(home, description.clone()).into());
            }
            for words in &block.cards {
                let card = Card::new(cx.new_id(CardId), words.clone());
                edits.push(CardEdit::Add(Landing::end(home), Box::new(card)).into());
            }
        }
        Change::new(Label::plain(msg!("change-paste")).count("count", count), edits)
    }
}

fn show_block(
    ui: &mut Ui,
    cx: &Cx,
    canvas: &Canvas,
    index: usize,
    block: &Block,
    target: &mut Option<CellKey>,
) {
    ui.horizontal(|ui| {
        let name = |cell: &Option<CellKey>| match cell {
            Some(cell) => cx.t(terms::cell(*cell)),
            None => cx.t(msg!("paste-leave-out")),
        };
        let response = ComboBox::from_id_salt(("paste target", index))
            .selected_text(RichText::new(name(target)).font(Size::Text.strong()))
            .width(200.0)
            .show_ui(ui, |ui| {
                let cells = canvas.keys().into_iter().map(Some).chain([None]);
                for cell in cells {
                    ui.selectable_value(target, cell, name(&cell));
                }
            })
            .response;
        response.accessible_name(cx.t(msg!("paste-target")));
        if let Some(heading) = &block.heading {
            ui.label(RichText::new(heading).color(cx.palette.muted));
        }
    });
    if let Some(description) = &block.description {
        ui.label(RichText::new(description).color(cx.palette.muted));
    }
    let ink = if target.is_some() { cx.palette.text } else { cx.palette.faint };
    for card in &block.cards {
        ui.label(RichText::new(format!("• {card}")).color(ink));
    }
    ui.add_space(6.0);
}

fn understood(form: Form) -> Msg {
    match form {
        Form::Lines => msg!("paste-form-lines"),
        Form::Headings => msg!("paste-form-headings"),
        Form::Columns => msg!("paste-form-columns"),
        Form::Rows => msg!("paste-form-rows"),
        Form::Grid => msg!("paste-form-grid"),
    }
}

fn because(reason: Reason) -> Msg {
    match reason {
        Reason::Title => msg!("paste-reason-title"),
        Reason::Label => msg!("paste-reason-label"),
        Reason::Number => msg!("paste-reason-number"),
        Reason::BesideTable => msg!("paste-reason-beside"),
        Reason::TooMany => msg!("paste-reason-many"),
        Reason::TooLong => msg!("paste-reason-long"),
    }
}
