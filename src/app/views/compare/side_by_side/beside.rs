//! What is compared beside the cards: axes and poles, scenarios and positions of a 2×2, and
//! the indicators. One line each, in the words of each session.

use eframe::egui::{
    Color32, Painter, Rect, Role, Sense, Ui, WidgetInfo,
    text::{LayoutJob, TextFormat},
    vec2,
};

use crate::{
    app::{
        comparing::{
            Subject,
            lines::{Asked, Status},
        },
        cx::Cx,
        theme::{Size, radius},
    },
    compare::{Comparison, Moved, indicators, matching::Glossary, matrices},
    msg,
    session::{Corner, KindName, Observation, Value},
    text::terms,
};

use super::columns::{CARD_PADDING, Columns};

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// What is compared.
    pub title: String,
    /// Whether all sessions say the same.
    pub same: bool,
    /// In how many of how many sessions it is.
    pub named: (usize, usize),
    /// What each session says; nothing where it does not have it.
    pub cells: Vec<Option<String>>,
}

impl Beside {
    fn new(title: String, cells: Vec<Option<String>>) -> Self {
        let there: Vec<&String> = cells.iter().flatten().collect();
        let alike = there.windows(2).all(|two| matches!(two, [a, b] if a == b));
        let same = there.len() == cells.len() && alike;
        Self { title, same, named: (there.len(), cells.len()), cells }
    }

    /// Whether the line is asked for; the words come in lower case.
    #[must_use]
    pub fn passes(&self, words: &str, asked: &Asked) -> bool {
        let status = match asked.status {
            Status::All => true,
            Status::Different => !self.same,
            Status::Shared => self.named.0 == self.named.1,
            Status::Alone => self.named.0 == 1,
            _ => false,
        };
        let says = |text: &String| text.to_lowercase().contains(words);
        status
            && asked.spot.is_none()
            && (words.is_empty() || says(&self.title) || self.cells.iter().flatten().any(says))
    }
}

/// Everything beside the cards.
#[must_use]
pub fn all(cx: &Cx, subject: Subject, comparison: &Comparison) -> Vec<Beside> {
    match subject {
        Subject::Canvas(KindName::Foresight) => of_matrices(cx, comparison),
        Subject::Canvas(_) => Vec::new(),
        Subject::Indicators => of_indicators(cx, comparison),
    }
}

fn of_matrices(cx: &Cx, comparison: &Comparison) -> Vec<Beside> {
    let matrices = matrices(&comparison.sides, Glossary::built_in());
    if matrices.iter().all(Option::is_none) {
        return Vec::new();
    }
    let axis = |[name, low, high]: [&str; 3]| {
        let args = [("name", name.into()), ("low", low.into()), ("high", high.into())];
        cx.tr(msg!("comparing-axis"), &args)
    };
    let x = matrices.iter().map(|matrix| matrix.as_ref().map(|matrix| axis(matrix.x))).collect();
    let y = matrices.iter().map(|matrix| matrix.as_ref().map(|matrix| axis(matrix.y))).collect();
    let mut lines = vec![
        Beside::new(cx.t(msg!("comparing-axis-x")), x),
        Beside::new(cx.t(msg!("comparing-axis-y")), y),
    ];
    for (number, corner) in Corner::ALL.into_iter().enumerate() {
        let scenario = |matrix: &Option<crate::compare::Matrix>| {
            let matrix = matrix.as_ref()?;
            // Where the axes are the same, a scenario stands beside the one of its corner.
            let there = |of: Corner| matrix.map.map_or(of, |map| map.corner(of));
            let future = matrix.scenarios.iter().find(|future| there(future.corner) == corner)?;
            let mut parts = vec![future.name.to_owned()];
            parts.extend(future.plausibility.map(|p| cx.t(terms::plausibility(p))));
            parts.extend(future.set_aside.then(|| cx.t(msg!("comparing-set-aside"))));
            parts.push(future.story.to_owned());
            parts.retain(|part| !part.trim().is_empty());
            (!parts.is_empty()).then(|| parts.join(" · "))
        };
        let cells: Vec<_> = matrices.iter().map(scenario).collect();
        if cells.iter().any(Option::is_some) {
            let title = cx.tr(msg!("comparing-scenario"), &[("number", (number + 1).into())]);
            lines.push(Beside::new(title, cells));
        }
    }
    let positions = |matrix: &Option<crate::compare::Matrix>| {
        let positions = &matrix.as_ref()?.positions;
        let point = |position: &&crate::session::Position| {
            let label = position.label.trim();
            let name =
                if label.is_empty() { cx.t(terms::point(position.kind)) } else { label.to_owned() };
            let number = |score: crate::session::Score| cx.texts.score(score).into();
            let args =
                [("name", name.into()), ("x", number(position.x)), ("y", number(position.y))];
            cx.tr(msg!("comparing-position"), &args)
        };
        let all: Vec<String> = positions.iter().map(point).collect();
        (!all.is_empty()).then(|| all.join("\n"))
    };
    let cells: Vec<_> = matrices.iter().map(positions).collect();
    if cells.iter().any(Option::is_some) {
        lines.push(Beside::new(cx.t(msg!("comparing-positions")), cells));
    }
    lines
}

/// Every indicator of any session, each session held against the first that has it.
fn of_indicators(cx: &Cx, comparison: &Comparison) -> Vec<Beside> {
    let sessions: Vec<_> = comparison.sides.iter().map(|side| side.session).collect();
    let mut lines = Vec::new();
    for (first, base) in sessions.iter().enumerate() {
        // Those an earlier session has were told of there.
        let earlier = sessions.get(..first).unwrap_or_default();
        let mut columns: Vec<Vec<Moved>> = Vec::new();
        let others = sessions.get(first + 1..).unwrap_or_default();
        columns.extend(others.iter().map(|other| indicators(base, other)));
        for (at, own) in base.indicators.iter().enumerate() {
            let known = |earlier: &&crate::session::Session| {
                let held = indicators(earlier, base);
                held.iter().any(|moved| {
                    moved.before.is_some() && moved.after.is_some_and(|after| after.id == own.id)
                })
            };
            if earlier.iter().any(known) {
                continue;
            }
            let mut cells = vec![None; first];
            cells.push(Some(newest(cx, own)));
            cells.extend(columns.iter().map(|moved| Some(state(cx, moved.get(at)?)).flatten()));
            let mut line = Beside::new(own.name.clone(), cells);
            let same = |moved: &Vec<Moved>| moved.get(at).is_some_and(Moved::is_same);
            line.same = first == 0 && columns.iter().all(same);
            lines.push(line);
        }
    }
    lines
}

fn newest(cx: &Cx, of: &crate::session::Indicator) -> String {
    let observations = of.data.observations();
    let newest = observations.iter().max_by_key(|observation| observation.1);
    let last = newest.map(|observation| observed(cx, observation)).unwrap_or_default();
    let count = observations.len();
    cx.tr(msg!("comparing-indicator"), &[("count", count.into()), ("last", last.into())])
}

fn observed(cx: &Cx, observation: &Observation) -> String {
    let parts = [observation.0.clone(), cx.texts.period(observation.1), value(cx, observation.2)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

fn value(cx: &Cx, value: Value) -> String {
    value.number().map_or_else(|| "–".to_owned(), |number| cx.texts.number(number))
}

/// So many observations are told of each kind.
const SHOWN: usize = 3;

/// How an indicator of another session stands to the one of the first.
fn state(cx: &Cx, moved: &Moved) -> Option<String> {
    moved.after?;
    if moved.is_same() {
        return Some(cx.t(msg!("comparing-indicator-same")));
    }
    let counts = [
        (msg!("comparing-indicator-newer"), moved.newer.len()),
        (msg!("comparing-indicator-revised"), moved.revised.len()),
        (msg!("comparing-indicator-withdrawn"), moved.withdrawn.len()),
    ];
    let mut lines: Vec<String> = Vec::new();
    for (at, (message, count)) in counts.into_iter().enumerate() {
        if count == 0 {
            continue;
        }
        lines.push(cx.tr(message, &[("count", count.into())]));
        match at {
            0 => lines.extend(moved.newer.iter().take(SHOWN).map(|o| observed(cx, o))),
            1 => lines.extend(moved.revised.iter().take(SHOWN).map(|(was, now)| {
                let args = [("was", observed(cx, was).into()), ("now", value(cx, now.2).into())];
                cx.tr(msg!("comparing-indicator-from-to"), &args)
            })),
            _ => lines.extend(moved.withdrawn.iter().take(SHOWN).map(|o| observed(cx, o))),
        }
    }
    if moved.reworded {
        lines.push(cx.t(msg!("comparing-indicator-reworded")));
    }
    Some(lines.join("\n"))
}

fn title(cx: &Cx, line: &Beside, wrap: f32) -> LayoutJob {
    let p = cx.palette;
    let mut job = LayoutJob::default();
    job.wrap.max_width = wrap;
    job.append(&line.title, 0.0, TextFormat::simple(Size::Aside.strong(), p.text));
    let (k, n) = line.named;
    let count = cx.tr(msg!("comparing-k-of-n"), &[("k", k.into()), ("n", n.into())]);
    let mark = if line.same { msg!("comparing-same") } else { msg!("comparing-differs") };
    let ink = if line.same { p.good } else { p.warn };
    job.append(&format!("\n{count}"), 0.0, TextFormat::simple(Size::Aside.font(), p.muted));
    job.append(&format!("\n{}", cx.t(mark)), 0.0, TextFormat::simple(Size::Aside.font(), ink));
    job
}

fn cell_wrap(columns: &Columns, rect: Rect) -> f32 {
    columns.slot(0, rect).width() - 2.0 * CARD_PADDING.x
}

/// How high the line is.
#[must_use]
pub fn height(painter: &Painter, cx: &Cx, line: &Beside, columns: &Columns) -> f32 {
    let wrap = cell_wrap(columns, Rect::ZERO);
    let ink = Color32::PLACEHOLDER;
    let cells = line.cells.iter().flatten().map(|text| {
        painter.layout(text.clone(), Size::Text.font(), ink, wrap).size().y + 2.0 * CARD_PADDING.y
    });
    let title = painter.layout_job(title(cx, line, columns.sign)).size().y;
    cells.fold(title, f32::max).ceil() + 10.0
}

/// Shows the line.
pub fn show(ui: &Ui, cx: &Cx, line: &Beside, columns: &Columns, rect: Rect) {
    let p = cx.palette;
    let painter = ui.painter();
    let job = painter.layout_job(title(cx, line, columns.sign));
    say(ui, Rect::from_min_size(rect.min, job.size()), job.text());
    painter.galley(rect.min, job, p.text);
    let wrap = cell_wrap(columns, rect);
    for (side, text) in line.cells.iter().enumerate() {
        let Some(text) = text else { continue };
        let galley = painter.layout(text.clone(), Size::Text.font(), p.text, wrap);
        let slot = columns.slot(side, rect);
        let size = vec2(slot.width(), galley.size().y + 2.0 * CARD_PADDING.y);
        let area = Rect::from_min_size(slot.min, size);
        painter.rect_filled(area, radius::CARD, p.card);
        painter.rect_stroke(area, radius::CARD, p.hairline(), eframe::egui::StrokeKind::Inside);
        say(ui, area, text);
        painter.galley(area.min + CARD_PADDING, galley, p.text);
    }
}

/// Says to a screen reader what is painted there.
fn say(ui: &Ui, rect: Rect, words: &str) {
    let id = ui.make_persistent_id(("beside", rect.left().to_bits(), rect.top().to_bits()));
    ui.interact(rect, id, Sense::hover())
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
}
