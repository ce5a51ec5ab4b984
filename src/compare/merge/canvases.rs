//! Canvases of several sessions made into one of each.

use std::sync::Arc;

use crate::session::{
    Canvas, CanvasId, CanvasKind, Card, CellKey, Foresight, KindName, Pest, Stage, Swot,
};

use super::{Merging, Take, cards::Source, joined::texts};
use crate::compare::{
    rows::compare_cards,
    sides::{Placed, Side, Spot},
};

/// Canvases that become one: of which session, and which.
type Together<'a> = Vec<(usize, &'a Canvas)>;

impl<'m> Merging<'m> {
    pub(super) fn canvases(&mut self, take: &Take) -> Vec<Arc<Canvas>> {
        let groups = self.together();
        let mut merged: Vec<(Canvas, Together)> =
            groups.into_iter().map(|group| (self.canvas(&group, take), group)).collect();
        // Axes and scenarios point at cards and hold cards of their own, so they come last.
        for (canvas, group) in &mut merged {
            if let CanvasKind::Foresight(foresight) = &mut canvas.kind {
                self.pairs(foresight, group);
            }
        }
        self.redirect_all(&mut merged);
        merged.into_iter().map(|(canvas, _)| Arc::new(canvas)).collect()
    }

    /// Which canvases become one: those of one id; else the only ones of their kind; else
    /// those of one kind and title.
    fn together(&self) -> Vec<Together<'m>> {
        let mut groups: Vec<Together<'m>> = Vec::new();
        for (at, session) in self.sessions.iter().enumerate() {
            for canvas in &session.canvases {
                let found = groups.iter_mut().find(|group| {
                    let other = group[0].1;
                    other.id == canvas.id && other.kind_name() == canvas.kind_name()
                });
                match found {
                    Some(group) => group.push((at, canvas)),
                    None => groups.push(vec![(at, canvas)]),
                }
            }
        }
        let mut joined: Vec<Together<'m>> = Vec::new();
        for group in groups {
            let same = joined.iter_mut().find(|other| {
                let apart = |(at, _): &(usize, &Canvas)| other.iter().all(|(of, _)| of != at);
                group.iter().all(apart) && self.belong(group[0].1, other[0].1)
            });
            match same {
                Some(other) => other.extend(group),
                None => joined.push(group),
            }
        }
        joined
    }

    fn belong(&self, a: &Canvas, b: &Canvas) -> bool {
        let kind = a.kind_name();
        let of_kind = |kind: KindName| {
            self.sessions.iter().all(|session| {
                session.canvases.iter().filter(|canvas| canvas.kind_name() == kind).count() <= 1
            })
        };
        let title = |canvas: &Canvas| canvas.title.trim().to_lowercase();
        kind == b.kind_name() && (of_kind(kind) || title(a) == title(b))
    }

    fn canvas(&mut self, group: &Together<'m>, take: &Take) -> Canvas {
        let all = || group.iter().map(|(_, canvas)| *canvas);
        let base = group[0].1;
        let id = CanvasId(self.ids.claim(base.id.0, base));
        for (at, of) in group {
            self.ids.became(*at, of.id.0, id.0);
        }
        let mut canvas = Canvas::new(id, empty(all()));
        canvas.title = texts(all().map(|canvas| canvas.title.as_str()), " · ");
        canvas.subject = texts(all().map(|canvas| canvas.subject.as_str()), " · ");
        let stage =
            all().filter_map(|c| Stage::ALL.iter().position(|stage| *stage == c.stage)).max();
        canvas.stage = stage.and_then(|at| Stage::ALL.get(at).copied()).unwrap_or_default();
        let keys: Vec<CellKey> = canvas.keys();
        for key in &keys {
            let lines = texts(all().filter_map(|c| Some(c.cell(*key)?.description.as_str())), "\n");
            if let Some(cell) = canvas.cell_mut(*key) {
                cell.description = lines;
            }
        }
        for (key, card) in self.thoughts(group, take) {
            if let Some(cell) = canvas.cell_mut(key) {
                cell.cards.push(Arc::new(card));
            }
        }
        canvas
    }

    /// The cards of the merged canvas outside scenarios, in the order in which they first come.
    fn thoughts(&mut self, group: &Together<'m>, take: &Take) -> Vec<(CellKey, Card)> {
        let sessions = self.sessions;
        let sides: Vec<Side> = group
            .iter()
            .map(|(at, canvas)| Side { session: sessions[*at], canvas: Some(canvas) })
            .collect();
        let mut placed: Vec<Placed> = Vec::new();
        for (side, (_, canvas)) in group.iter().enumerate() {
            let outside = canvas.cells().filter(|(key, _)| !matches!(key, CellKey::Scenario(..)));
            for (key, cell) in outside {
                placed.extend(cell.cards.iter().map(|card| Placed { side, key, card }));
            }
        }
        let comparison = compare_cards(sides, placed, self.decisions, self.glossary);
        let mut rows: Vec<_> = comparison.rows.iter().collect();
        rows.sort_by_key(|row| row.present().next());
        let mut thoughts = Vec::new();
        for row in rows {
            let sources: Vec<Source> = row
                .present()
                .filter_map(|at| comparison.cards.get(at))
                .map(|placed| Source {
                    at: group[placed.side].0,
                    key: placed.key,
                    card: placed.card,
                })
                .collect();
            let taken = match take {
                Take::All => true,
                Take::AtLeast(k) => row.count >= *k,
                Take::Chosen(cards) => sources.iter().any(|source| cards.contains(&source.card.id)),
            };
            let key = sources.iter().map(|s| s.key).find(|key| Spot::of(*key) == row.spot);
            if let Some(key) = key.filter(|_| taken)
                && let Some(card) = self.card(&sources, key)
            {
                thoughts.push((key, card));
            }
        }
        thoughts
    }

    /// Lets origins point at what their cards became. A merged card keeps the origin of the
    /// first of its sources, so the first session that knows the card is asked.
    fn redirect_all(&self, merged: &mut [(Canvas, Together)]) {
        for (canvas, group) in merged {
            for key in canvas.keys() {
                let points = |card: &Arc<Card>| card.origin.is_some();
                if !canvas.cell(key).is_some_and(|cell| cell.cards.iter().any(points)) {
                    continue;
                }
                let Some(cell) = canvas.cell_mut(key) else { continue };
                for card in cell.cards.iter_mut().filter(|card| points(card)) {
                    for (at, _) in group.iter() {
                        self.redirect(Arc::make_mut(card), *at);
                    }
                }
            }
        }
    }
}

/// An empty board of the kind; a PESTEL where one of them is.
fn empty<'a>(mut all: impl Iterator<Item = &'a Canvas>) -> CanvasKind {
    let Some(first) = all.next() else { return CanvasKind::Swot(Swot::default()) };
    match &first.kind {
        CanvasKind::Swot(_) => CanvasKind::Swot(Swot::default()),
        CanvasKind::Pest(pest) => {
            let extended = |canvas: &Canvas| matches!(&canvas.kind, CanvasKind::Pest(pest) if pest.extension.is_some());
            let extended = pest.extension.is_some() || all.any(extended);
            CanvasKind::Pest(if extended { Pest::pestel() } else { Pest::default() })
        }
        CanvasKind::Foresight(foresight) => CanvasKind::Foresight(Foresight {
            critical: foresight.critical,
            ..Foresight::default()
        }),
    }
}
