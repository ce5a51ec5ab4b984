//! Axes, scenarios and positions of all sessions on one matrix: that of the first. A session
//! whose axes are not known to be the same is named and kept off it.

use eframe::egui::{
    Align2, FontId, Id, Label as Words, Pos2, Rect, RichText, Role, Sense, Stroke, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::{
    app::{
        comparing::{Comparing, Found, Numbers},
        cx::Cx,
        outbox::Outbox,
        theme::{Size, radius},
        views::foresight::{
            names::{self, Forms},
            words::{one_line, upright},
        },
    },
    compare::AxisMap,
    msg,
    report::comparison,
    session::{Corner, PairId},
};

/// Room for the words of the axes.
const MARGIN: f32 = 26.0;
/// How large a position is.
const RADIUS: f32 = 8.0;

/// Shows the matrix.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, _out: &mut Outbox) {
    let Some(numbers) = comparing.numbers(found, cx.texts, ui.ctx()) else {
        super::waiting(ui, cx);
        return;
    };
    let names = comparing.names(found);
    let Some(first) = numbers.canvas.axes.iter().position(Option::is_some) else {
        let words = RichText::new(cx.t(msg!("compared-matrix-none"))).color(cx.palette.muted);
        ui.add(Words::new(words).wrap());
        return;
    };
    apart(ui, cx, &numbers, &names, first);
    let room = ui.available_rect_before_wrap();
    ui.allocate_rect(room, Sense::hover());
    let grid = Rect::from_min_max(room.min + vec2(MARGIN, 4.0), room.max - vec2(4.0, MARGIN));
    axes(ui, cx, &numbers, first, grid, room);
    let taken = scenarios(ui, cx, &numbers, &names, grid);
    positions(ui, cx, &numbers, &names, grid, &taken);
}

/// Sessions whose axes are not linked, in plain words.
fn apart(ui: &mut Ui, cx: &Cx, numbers: &Numbers, names: &[String], first: usize) {
    for (side, name) in names.iter().enumerate() {
        let axes = numbers.canvas.axes.get(side).and_then(Option::as_ref);
        let linked = numbers.canvas.maps.get(side).is_some_and(Option::is_some);
        let words = match axes {
            None => cx.tr(msg!("compared-matrix-no-axes"), &[("name", name.as_str().into())]),
            Some(_) if linked => continue,
            Some(axes) => {
                let axes = axes.each_ref().map(|[name, low, high]| {
                    let args = [
                        ("name", comparison::one_line(name).into()),
                        ("low", comparison::one_line(low).into()),
                        ("high", comparison::one_line(high).into()),
                    ];
                    cx.tr(msg!("compared-matrix-axis"), &args)
                });
                let lead = names.get(first).cloned().unwrap_or_default();
                let args = [
                    ("name", name.as_str().into()),
                    ("first", lead.into()),
                    ("axes", axes.join(" × ").into()),
                ];
                cx.tr(msg!("compared-matrix-apart"), &args)
            }
        };
        let words = RichText::new(words).font(Size::Aside.font()).color(cx.palette.warn);
        ui.add(Words::new(words).wrap());
    }
}

fn axes(ui: &Ui, cx: &Cx, numbers: &Numbers, first: usize, grid: Rect, room: Rect) {
    let p = cx.palette;
    let painter = ui.painter();
    painter.rect_filled(grid, radius::CELL, p.panel);
    painter.vline(grid.center().x, grid.y_range(), p.hairline());
    painter.hline(grid.x_range(), grid.center().y, p.hairline());
    let Some([x, y]) = numbers.canvas.axes.get(first).and_then(Option::as_ref) else { return };
    let (plain, strong): (FontId, FontId) = (Size::Aside.font(), Size::Aside.strong());
    let third = |length: f32| length / 3.0 - 8.0;
    let [name, low, high] = [(&x[0], &strong), (&x[1], &plain), (&x[2], &plain)]
        .map(|(words, font)| one_line(ui, words, font, p.text, third(grid.width())));
    let top = grid.bottom() + 5.0;
    let places = [
        (grid.center().x - name.size().x / 2.0, name, x[0].as_str()),
        (grid.left(), low, x[1].as_str()),
        (grid.right() - high.size().x, high, x[2].as_str()),
    ];
    for (number, (left, galley, whole)) in places.into_iter().enumerate() {
        let rect = Rect::from_min_size(pos2(left, top), galley.size());
        told(ui, rect, ("compared x", number), whole, galley.elided);
        painter.galley(rect.min, galley, p.text);
    }
    let [name, low, high] = [(&y[0], &strong), (&y[1], &plain), (&y[2], &plain)]
        .map(|(words, font)| one_line(ui, words, font, p.text, third(grid.height())));
    let across = room.left() + 12.0;
    let places = [
        (grid.center().y, name, y[0].as_str()),
        (grid.bottom() - low.size().x / 2.0, low, y[1].as_str()),
        (grid.top() + high.size().x / 2.0, high, y[2].as_str()),
    ];
    for (number, (middle, galley, whole)) in places.into_iter().enumerate() {
        let size = vec2(galley.size().y, galley.size().x);
        let rect = Rect::from_center_size(pos2(across, middle), size);
        told(ui, rect, ("compared y", number), whole, galley.elided);
        upright(ui, rect.center(), galley, p.text);
    }
}

/// Tells words whole where they were cut.
fn told(ui: &Ui, rect: Rect, salt: (&str, usize), whole: &str, cut: bool) {
    let response = ui.interact(rect, Id::unique(salt), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, whole));
    if cut {
        response.on_hover_text(whole);
    }
}

/// The sessions on the matrix, with how they lie on it.
fn linked(numbers: &Numbers) -> impl Iterator<Item = (usize, AxisMap)> + '_ {
    numbers.canvas.maps.iter().enumerate().filter_map(|(side, map)| Some((side, (*map)?)))
}

/// Writes the names of the scenarios into their corners. Returns what they cover.
fn scenarios(ui: &Ui, cx: &Cx, numbers: &Numbers, names: &[String], grid: Rect) -> Vec<Rect> {
    let p = cx.palette;
    let mut taken = Vec::new();
    let half = grid.size() / 2.0;
    for (index, corner) in Corner::ALL.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "four corners")]
        let at = vec2((index % 2) as f32 * half.x, (index / 2) as f32 * half.y);
        let mut top = grid.top() + at.y + 6.0;
        let hue = p.cell(crate::session::CellKey::Scenario(PairId(uuid::Uuid::nil()), corner));
        for (side, map) in linked(numbers) {
            let names_of = numbers.canvas.scenarios.get(side).and_then(Option::as_ref);
            let own = Corner::ALL.into_iter().position(|own| map.corner(own) == corner);
            let Some(words) = names_of.zip(own).and_then(|(all, own)| all.get(own)) else {
                continue;
            };
            let words = comparison::one_line(words);
            if words.is_empty() {
                continue;
            }
            let session = names.get(side).cloned().unwrap_or_default();
            let args = [("name", session.into()), ("scenario", words.into())];
            let line = cx.tr(msg!("compared-matrix-scenario"), &args);
            let galley = one_line(ui, &line, &Size::Text.strong(), hue.ink, half.x - 16.0);
            let size = galley.size();
            if top + size.y > grid.top() + at.y + half.y - 24.0 {
                break;
            }
            let rect = Rect::from_min_size(pos2(grid.left() + at.x + 8.0, top), size);
            told(ui, rect, ("compared scenario", index * 100 + side), &line, galley.elided);
            ui.painter().galley(rect.min, galley, hue.ink);
            taken.push(rect);
            top += size.y + 3.0;
        }
    }
    taken
}

fn positions(ui: &Ui, cx: &Cx, numbers: &Numbers, sessions: &[String], grid: Rect, taken: &[Rect]) {
    let p = cx.palette;
    let painter = ui.painter().clone();
    let mut points: Vec<(String, Pos2, usize)> = Vec::new();
    for (side, map) in linked(numbers) {
        let session = sessions.get(side).cloned().unwrap_or_default();
        for of in numbers.canvas.positions.get(side).and_then(Option::as_ref).into_iter().flatten()
        {
            let (x, y) = map.on_first((of.x.get(), of.y.get()));
            #[expect(clippy::cast_possible_truncation, reason = "a place on screen")]
            let mut at = pos2(
                grid.left() + grid.width() * (x / 10.0) as f32,
                grid.bottom() - grid.height() * (y / 10.0) as f32,
            );
            // Points of one place stand beside each other, or only the last would be seen.
            while points.iter().any(|(_, other, _)| other.distance(at) < 2.0 * RADIUS + 2.0) {
                at.x += 2.0 * RADIUS + 3.0;
            }
            let args = [
                ("name", session.as_str().into()),
                ("point", comparison::point(of, cx.texts).into()),
            ];
            points.push((cx.tr(msg!("compared-matrix-point"), &args), at, side));
        }
    }
    let forms: Vec<Forms> = points
        .iter()
        .map(|(words, ..)| Forms::of(&painter, words, &Size::Aside.font(), grid.width() * 0.3))
        .collect();
    let named: Vec<_> =
        points.iter().zip(&forms).map(|((_, at, _), form)| form.named(*at, RADIUS)).collect();
    let places = names::place(ui, grid, taken, &named, 240.0);
    for (number, (((words, at, side), form), place)) in
        points.iter().zip(&forms).zip(places.iter()).enumerate()
    {
        let whole = Rect::from_center_size(*at, vec2(2.0, 2.0) * (RADIUS + 3.0));
        let id = Id::unique(("compared position", number));
        let mut response = ui.interact(whole, id, Sense::hover());
        if let Some(place) = place
            && let Some(rect) = names::write(&painter, form, place, cx)
        {
            response = response.union(ui.interact(rect, id.with("name"), Sense::hover()));
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
        let line = Stroke::new(2.0, p.accent);
        painter.circle(*at, RADIUS, p.card, line);
        painter.text(*at, Align2::CENTER_CENTER, side + 1, Size::Aside.font(), p.text);
        response.on_hover_text(words);
    }
}
