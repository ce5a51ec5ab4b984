//! What a comparison found as drawings: the board of all for every canvas, the points of a
//! model answer, and the matrix of all.

mod answer;
mod board;
mod futures;

use std::path::Path;

use crate::{
    compare::{AxisMap, Spot},
    figure::{comparison::Sessions, scene::Scene},
    msg,
    report::tree::clean,
    session::{Corner, KindName, PestCell, Pole},
    text::{Label, Msg, Texts, terms},
};

use super::{Canvas, File, Report, cell, one_line};

/// A drawing of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its name, fit for a file: `swot-1`, `pest-2`, `drivers-1`, `matrix-1`, `model-1`.
    pub name: String,
    /// What it is called, for a reader who chooses and under a figure.
    pub caption: String,
    /// What it shows, for those who cannot see it.
    pub alternative: String,
    /// The drawing.
    pub scene: Scene,
}

/// How wide drawings are, in points.
const WIDTH: f32 = 1_280.0;

/// Draws everything a comparison found that can be drawn, canvas by canvas.
#[must_use]
pub fn pictures(report: &Report, texts: Texts) -> Vec<Picture> {
    let names = names(report);
    let mut found: Vec<Picture> = Vec::new();
    for canvas in &report.canvases {
        let mut add = |kind: &str, drawn: Option<Drawn>| {
            let Some(Drawn { alternative, scene }) = drawn else { return };
            let of_kind = |other: &&Picture| {
                let rest = other.name.strip_prefix(kind);
                rest.is_some_and(|rest| rest.starts_with('-'))
            };
            let number = found.iter().filter(of_kind).count() + 1;
            let (name, caption) = (format!("{kind}-{number}"), scene.title.clone());
            found.push(Picture { name, caption, alternative, scene });
        };
        let page = Page { canvas, sessions: sessions(canvas, &names), texts, width: WIDTH };
        let kind = match canvas.name {
            KindName::Swot => "swot",
            KindName::Pest => "pest",
            KindName::Foresight => "drivers",
        };
        add(kind, page.board());
        add("matrix", page.futures());
        add("model", page.answer());
    }
    found
}

/// The picture of that name or the first of that kind; the first of all where none is named.
/// `scenarios` is the matrix, or the drivers where there is no matrix of all.
#[must_use]
pub fn find<'a>(pictures: &'a [Picture], name: Option<&str>) -> Option<&'a Picture> {
    let Some(name) = name else { return pictures.first() };
    let named = |name: &str| {
        let is_it = |picture: &&Picture| {
            let rest = picture.name.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        pictures.iter().find(is_it)
    };
    match name.strip_prefix("scenarios") {
        Some(rest) => named(&format!("matrix{rest}")).or_else(|| named(&format!("drivers{rest}"))),
        None => named(name),
    }
}

/// What the sessions are called, each otherwise than the others wherever files tell them apart.
fn names(report: &Report) -> Vec<String> {
    let readable = || report.files.iter().filter(|file| file.title.is_some());
    let title = |at: usize| readable().nth(at).and_then(|file| file.title.as_deref());
    let title = |at| one_line(&clean(title(at).unwrap_or_default()));
    let titles: Vec<String> = (0..readable().count()).map(title).collect();
    let of_file = |file: &File| {
        let name = Path::new(&file.file).file_name();
        name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    let name = |(at, file): (usize, &File)| {
        let title = titles.get(at).cloned().unwrap_or_default();
        let mut own = of_file(file);
        if readable().filter(|other| of_file(other) == own).count() > 1 {
            own.clone_from(&file.file);
        }
        let alone = titles.iter().filter(|other| **other == title).count() == 1;
        match (title.is_empty(), alone || own.is_empty()) {
            (true, _) => own,
            (false, true) => title,
            (false, false) => format!("{title} · {own}"),
        }
    };
    readable().enumerate().map(name).collect()
}

/// The sessions of a canvas; the model answer is the one that is not held against it.
fn sessions(canvas: &Canvas, names: &[String]) -> Sessions {
    let model = canvas.model.as_ref().and_then(|model| {
        let is_group = |at: &usize| model.sessions.iter().any(|of| of.session == *at);
        (0..names.len()).find(|at| !is_group(at))
    });
    Sessions { names: names.to_vec(), model }
}

/// A drawing and what it shows.
pub(super) struct Drawn {
    pub(super) alternative: String,
    pub(super) scene: Scene,
}

/// The matrix of all for one canvas, that wide, in points.
pub(super) fn matrix(report: &Report, canvas: &Canvas, texts: Texts, width: f32) -> Option<Drawn> {
    let sessions = sessions(canvas, &names(report));
    Page { canvas, sessions, texts, width }.futures()
}

/// One canvas of each session.
struct Page<'a> {
    canvas: &'a Canvas,
    sessions: Sessions,
    texts: Texts,
    /// How wide it is drawn.
    width: f32,
}

impl Page<'_> {
    fn title(&self, part: Msg) -> String {
        let kind = if self.canvas.cells.contains(&Spot::Pest(PestCell::Legal)) {
            msg!("term-kind-pestel")
        } else {
            terms::kind(self.canvas.name)
        };
        let kind = self.texts.get(kind);
        let canvas = match self.canvas.title.as_deref().map(|title| one_line(&clean(title))) {
            Some(title) if !title.is_empty() => format!("{kind} · {title}"),
            _ => kind,
        };
        let label = Label::plain(msg!("compare-table-name")).text("canvas", canvas);
        self.texts.label(&label.text("part", self.texts.get(part)))
    }

    fn of_groups(&self, count: usize) -> String {
        let groups = self.sessions.names.len() - usize::from(self.sessions.model.is_some());
        let label = Label::plain(msg!("comparing-k-of-n")).text("k", count.to_string());
        self.texts.label(&label.text("n", groups.to_string()))
    }

    /// What a cell is called; a future by its poles, where all have the same axes.
    fn cell_name(&self, spot: Spot) -> String {
        let name = cell(spot, self.texts);
        let Spot::Scenario(corner) = spot else { return name };
        let straight = |(axes, map): (&Option<_>, &Option<AxisMap>)| {
            axes.is_none() || map.is_some_and(is_straight)
        };
        if !self.canvas.axes.iter().zip(&self.canvas.maps).all(straight) {
            return name;
        }
        let Some([x, y]) = self.canvas.axes.iter().flatten().next() else { return name };
        let pole = |axis: &[String; 3], pole| {
            let [_, low, high] = axis;
            one_line(&clean(if pole == Pole::Low { low } else { high }))
        };
        let poles = [pole(x, corner.x()), pole(y, corner.y())];
        let poles: Vec<String> = poles.into_iter().filter(|pole| !pole.is_empty()).collect();
        if poles.is_empty() { name } else { poles.join(" × ") }
    }

    fn words(&self, text: &str) -> String {
        let text = clean(text.trim());
        if text.is_empty() { self.texts.get(msg!("report-empty-card")) } else { text }
    }

    /// Which sessions put a thought into which other cell, one line a cell.
    fn elsewhere(&self, stands: impl Iterator<Item = (usize, Spot)>) -> Vec<String> {
        let mut cells: Vec<(Spot, Vec<String>)> = Vec::new();
        for (session, spot) in stands {
            let number = (session + 1).to_string();
            match cells.iter_mut().find(|(other, _)| *other == spot) {
                Some((_, numbers)) => numbers.push(number),
                None => cells.push((spot, vec![number])),
            }
        }
        let line = |(spot, numbers): (Spot, Vec<String>)| {
            let label =
                Label::plain(msg!("compared-elsewhere")).text("numbers", numbers.join(", "));
            self.texts.label(&label.text("cell", self.cell_name(spot)))
        };
        cells.into_iter().map(line).collect()
    }
}

fn is_straight(map: AxisMap) -> bool {
    map == AxisMap { turned: false, x_mirrored: false, y_mirrored: false }
}

fn is_scenario(spot: Spot) -> bool {
    matches!(spot, Spot::Scenario(_))
}

/// Cells as they are read; of the futures the upper row first.
fn in_reading_order(spot: Spot) -> (usize, Spot) {
    let corner = match spot {
        Spot::Scenario(corner) => Corner::ALL.into_iter().position(|other| other == corner),
        _ => None,
    };
    (corner.unwrap_or(0) + usize::from(is_scenario(spot)), spot)
}
