//! Where a copy of the chosen cards is sent: a PEST factor to SWOT or drivers, an opportunity
//! or threat to drivers.

use eframe::egui::{RichText, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
    },
    edit::{CardEdit, Change, Edit, Label, Landing, sent, suggested_cells},
    msg,
    session::{Canvas, CanvasKind, Card, CardId, CardPlace, CellKey, Home, SwotCell},
    text::terms,
};

/// The cards to be sent.
#[derive(Debug)]
pub struct Send {
    cards: Vec<CardId>,
}

impl Send {
    /// Those cards.
    #[must_use]
    pub fn new(cards: Vec<CardId>) -> Self {
        Self { cards }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        super::frame::width(ui, 440.0);
        ui.label(RichText::new(cx.t(msg!("send-title"))).font(Size::Thing.strong()));
        let cards: Vec<_> = self.cards.iter().filter_map(|id| cx.session.find_card(*id)).collect();
        if let [(_, only)] = cards.as_slice() {
            ui.label(RichText::new(&only.text).color(cx.palette.muted));
        }
        let mut stays = true;
        let targets = targets(cx, &cards);
        if targets.is_empty() {
            ui.label(cx.t(msg!("send-nowhere")));
        }
        for target in targets {
            if ui.button(name(cx, target)).clicked() {
                send(cx, out, &cards, target);
                stays = false;
            }
        }
        if ui.button(cx.t(msg!("dialog-cancel"))).clicked() {
            stays = false;
        }
        stays
    }
}

/// The cells these cards can be sent to; suggested ones of the direction first.
fn targets(cx: &Cx, cards: &[(CardPlace, &std::sync::Arc<Card>)]) -> Vec<Home> {
    let from_pest = cards.iter().all(|(place, _)| matches!(place.home.cell, CellKey::Pest(_)));
    let external = cards.iter().all(|(place, _)| {
        matches!(place.home.cell, CellKey::Swot(SwotCell::Opportunities | SwotCell::Threats))
    });
    if cards.is_empty() || !(from_pest || external) {
        return Vec::new();
    }
    let cells = match cards {
        [(_, only)] if from_pest => suggested_cells(only.direction),
        _ => &[SwotCell::Opportunities, SwotCell::Threats],
    };
    let mut targets = Vec::new();
    for canvas in &cx.session.canvases {
        match &canvas.kind {
            CanvasKind::Swot(_) if from_pest => targets.extend(
                cells.iter().map(|cell| Home { canvas: canvas.id, cell: CellKey::Swot(*cell) }),
            ),
            CanvasKind::Foresight(_) => {
                targets.push(Home { canvas: canvas.id, cell: CellKey::Drivers });
            }
            _ => {}
        }
    }
    targets
}

/// The cell, and the canvas where that is not plain.
fn name(cx: &Cx, home: Home) -> String {
    let cell = cx.t(terms::cell(home.cell));
    let canvas = cx.session.canvas(home.canvas);
    let title = canvas.map(|canvas| title(canvas)).unwrap_or_default();
    if title.is_empty() { cell } else { format!("{cell} · {title}") }
}

fn title(canvas: &Canvas) -> &str {
    if canvas.title.is_empty() { &canvas.subject } else { &canvas.title }
}

fn send(cx: &Cx, out: &mut Outbox, cards: &[(CardPlace, &std::sync::Arc<Card>)], to: Home) {
    let edits: Vec<Edit> = cards
        .iter()
        .map(|(place, card)| {
            let copy = sent(card, cx.new_id(CardId), place.home.cell, to.cell);
            CardEdit::Add(Landing::end(to), Box::new(copy)).into()
        })
        .collect();
    let count = edits.len();
    let cell = cx.t(terms::cell(to.cell));
    out.change(Change::new(Label::plain(msg!("change-send")).count("count", count), edits));
    let said = Label::plain(msg!("send-done")).count("count", count).text("cell", cell);
    out.push(Action::Say(said));
}
