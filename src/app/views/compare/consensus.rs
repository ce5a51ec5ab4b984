//! The map of consensus and divergence: to the right what many name, at the top what they rate
//! far apart. A point leads to its row.

use eframe::egui::{
    Align2, Id, Label as Words, Pos2, Rect, RichText, Role, Sense, Stroke, Ui, WidgetInfo, pos2,
    vec2,
};

use crate::{
    app::{
        comparing::{Comparing, Deed, Found, Pane},
        cx::Cx,
        outbox::Outbox,
        theme::Size,
        views::foresight::names::{self, Forms},
    },
    compare::Spot,
    msg,
    report::comparison::OneRow,
    session::{CellKey, PairId},
};

use super::picks_of;

/// How large a point is.
const RADIUS: f32 = 6.0;
/// Between points that share a place.
const APART: f32 = 17.0;
/// Room for the words of the axes.
const MARGIN: f32 = 30.0;

/// A thought on the map.
struct Dot<'a> {
    row: usize,
    of: &'a OneRow,
    at: Pos2,
}

/// Shows the map.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, out: &mut Outbox) {
    let Some(numbers) = comparing.numbers(found, cx.texts, ui.ctx()) else {
        super::waiting(ui, cx);
        return;
    };
    let rows = &numbers.canvas.rows;
    let sessions = numbers.canvas.named_by.len();
    let spread: Vec<(usize, &OneRow, f64)> =
        rows.iter().enumerate().filter_map(|(at, row)| Some((at, row, row.spread?))).collect();
    about(ui, cx, rows.len(), spread.len());
    if spread.is_empty() {
        return;
    }
    let room = ui.available_rect_before_wrap();
    ui.allocate_rect(room, Sense::hover());
    let grid =
        Rect::from_min_max(room.min + vec2(MARGIN, 4.0), room.max - vec2(4.0, MARGIN + 18.0));
    let highest = spread.iter().map(|(.., spread)| *spread).fold(1.0, f64::max);
    axes(ui, cx, grid, sessions, highest);
    let dots = lay(&spread, grid, sessions, highest);
    draw(ui, cx, found, &dots, sessions, grid, out);
}

/// What is on the map and what is not.
fn about(ui: &mut Ui, cx: &Cx, all: usize, shown: usize) {
    let mut words = cx.t(msg!("consensus-about"));
    if shown < all {
        words.push(' ');
        words.push_str(&cx.tr(msg!("consensus-left-out"), &[("count", (all - shown).into())]));
    }
    let words = RichText::new(words).font(Size::Aside.font()).color(cx.palette.muted);
    ui.add(Words::new(words).wrap());
}

/// Between two sessions and all of them; what fewer than two rated has no spread.
fn axes(ui: &Ui, cx: &Cx, grid: Rect, sessions: usize, highest: f64) {
    let p = cx.palette;
    let painter = ui.painter();
    painter.rect_filled(grid, 4.0, p.panel);
    for count in 2..=sessions {
        let x = column(grid, sessions, count);
        painter.vline(x, grid.y_range(), p.hairline());
        let args = [("k", count.to_string().into()), ("n", sessions.to_string().into())];
        let words = cx.tr(msg!("consensus-named"), &args);
        let at = pos2(x, grid.bottom() + 4.0);
        painter.text(at, Align2::CENTER_TOP, words, Size::Aside.font(), p.text);
    }
    let steps = if highest > 4.0 { 2.0 } else { 1.0 };
    let mut value = 0.0;
    while value <= highest {
        let y = height(grid, highest, value);
        painter.hline(grid.x_range(), y, p.hairline());
        let at = pos2(grid.left() - 6.0, y);
        let words = cx.texts.number(value);
        painter.text(at, Align2::RIGHT_CENTER, words, Size::Aside.font(), p.text);
        value += steps;
    }
    let below = pos2(grid.center().x, grid.bottom() + 22.0);
    let words = cx.t(msg!("consensus-axes"));
    painter.text(below, Align2::CENTER_TOP, words, Size::Aside.font(), p.muted);
}

#[expect(clippy::cast_precision_loss, reason = "a dozen sessions")]
fn column(grid: Rect, sessions: usize, count: usize) -> f32 {
    let bands = sessions.saturating_sub(1).max(1) as f32;
    grid.left() + grid.width() * (count.saturating_sub(2) as f32 + 0.5) / bands
}

#[expect(clippy::cast_possible_truncation, reason = "a place on screen")]
fn height(grid: Rect, highest: f64, spread: f64) -> f32 {
    let inner = grid.shrink2(vec2(0.0, 16.0));
    inner.bottom() - inner.height() * (spread / highest) as f32
}

/// Where the points lie; those of one place beside each other.
fn lay<'a>(
    spread: &[(usize, &'a OneRow, f64)],
    grid: Rect,
    sessions: usize,
    highest: f64,
) -> Vec<Dot<'a>> {
    let same = |a: &(usize, &OneRow, f64), b: &(usize, &OneRow, f64)| {
        a.1.count == b.1.count && (a.2 - b.2).abs() < 1e-6
    };
    let mut dots = Vec::with_capacity(spread.len());
    for (at, own) in spread.iter().enumerate() {
        let among = spread.iter().filter(|other| same(own, other)).count();
        let before = spread.iter().take(at).filter(|other| same(own, other)).count();
        let bands = sessions.saturating_sub(1).max(1);
        #[expect(clippy::cast_precision_loss, reason = "points on a map")]
        let (across, below) = {
            let wide = (grid.width() * 0.8 / bands as f32 / APART).max(1.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "how many fit"
            )]
            let wide = wide as usize;
            let in_line = among.min(wide) as f32;
            ((before % wide) as f32 - (in_line - 1.0) / 2.0, (before / wide) as f32)
        };
        let x = column(grid, sessions, own.1.count) + across * APART;
        let y = height(grid, highest, own.2) - below * APART;
        let at = pos2(x, y).clamp(grid.min, grid.max);
        dots.push(Dot { row: own.0, of: own.1, at });
    }
    dots
}

fn draw(
    ui: &mut Ui,
    cx: &Cx,
    found: &Found,
    dots: &[Dot],
    sessions: usize,
    grid: Rect,
    out: &mut Outbox,
) {
    let p = cx.palette;
    let painter = ui.painter().clone();
    let forms: Vec<Forms> = dots
        .iter()
        .map(|dot| Forms::of(&painter, words(dot.of), &Size::Aside.font(), grid.width() * 0.4))
        .collect();
    let named: Vec<_> =
        dots.iter().zip(&forms).map(|(dot, form)| form.named(dot.at, RADIUS)).collect();
    let places = names::place(ui, grid, &[], &named, 220.0);
    for ((dot, form), place) in dots.iter().zip(&forms).zip(places.iter()) {
        let hue = p.cell(key(dot.of.spot));
        let whole = Rect::from_center_size(dot.at, vec2(2.0, 2.0) * (RADIUS + 3.0));
        let id = Id::unique(("thought on the map", dot.row));
        let mut response = ui.interact(whole, id, Sense::click());
        if let Some(place) = place
            && let Some(rect) = names::write(&painter, form, place, cx)
        {
            response = response.union(ui.interact(rect, id.with("name"), Sense::CLICK));
        }
        let told = told(cx, sessions, dot.of);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &told));
        painter.circle(dot.at, RADIUS, hue.tint, Stroke::new(2.0, hue.ink));
        if response.hovered() || response.has_focus() {
            painter.circle_stroke(dot.at, RADIUS + 3.0, p.chosen_line());
        }
        if response.on_hover_text(told).clicked() {
            out.compare(Deed::Select(picks_of(found, dot.row)));
            out.compare(Deed::Pane(Pane::SideBySide));
        }
    }
}

/// The words most to the left say the thought.
fn words(of: &OneRow) -> &str {
    of.texts.iter().flatten().next().map_or("", String::as_str)
}

fn told(cx: &Cx, sessions: usize, of: &OneRow) -> String {
    let args = [
        ("text", words(of).into()),
        ("k", of.count.to_string().into()),
        ("n", sessions.to_string().into()),
        ("spread", cx.texts.decimals(of.spread.unwrap_or_default(), 2).into()),
    ];
    cx.tr(msg!("consensus-point"), &args)
}

/// A cell to take the hue of.
pub(super) fn key(spot: Spot) -> CellKey {
    match spot {
        Spot::Swot(cell) => CellKey::Swot(cell),
        Spot::Pest(cell) => CellKey::Pest(cell),
        Spot::Drivers => CellKey::Drivers,
        Spot::Scenario(corner) => CellKey::Scenario(PairId(uuid::Uuid::nil()), corner),
    }
}
