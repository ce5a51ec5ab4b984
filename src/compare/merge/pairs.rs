//! Pairs of axes of several sessions: equal ones once, others side by side as candidates, so
//! that every story stays with the axes it was written for.

use std::sync::Arc;

use crate::session::{
    Axis, AxisPair, Canvas, Card, CardId, CellKey, Corner, Foresight, PairId, Position, PositionId,
    Scenario,
};

use super::{
    Merging,
    cards::Source,
    joined::{distinct, texts},
};
use crate::compare::decisions::CardPair;

/// One pair of a session.
type Of<'a> = (usize, &'a AxisPair);

impl Merging<'_> {
    /// Puts the pairs of these canvases, with their scenarios, into the merged one.
    pub(super) fn pairs(&mut self, into: &mut Foresight, group: &[(usize, &Canvas)]) {
        let all: Vec<Of> = group
            .iter()
            .filter_map(|(at, canvas)| Some((*at, canvas.foresight()?)))
            .flat_map(|(at, foresight)| foresight.pairs.iter().map(move |pair| (at, &**pair)))
            .collect();
        let mut groups: Vec<Vec<Of>> = Vec::new();
        for of in all {
            match groups.iter_mut().find(|group| same_axes(group[0].1, of.1)) {
                Some(group) => group.push(of),
                None => groups.push(vec![of]),
            }
        }
        for group in &groups {
            let pair = self.pair(group);
            for (at, of) in group {
                self.ids.became(*at, of.id.0, pair.id.0);
            }
            into.pairs.push(Arc::new(pair));
        }
        into.chosen = group
            .iter()
            .find_map(|(at, canvas)| self.ids.now(*at, canvas.foresight()?.chosen?.0))
            .map(PairId);
    }

    fn pair(&mut self, group: &[Of]) -> AxisPair {
        let base = group[0].1;
        let id = PairId(self.ids.claim(base.id.0, base));
        let x = self.axis(group, |pair| &pair.x);
        let y = self.axis(group, |pair| &pair.y);
        let mut pair = AxisPair { id, x, y, ..base.clone() };
        for corner in Corner::ALL {
            let scenario = self.scenario(group, corner, id);
            *pair.scenarios.get_mut(corner) = Arc::new(scenario);
        }
        let positions = group.iter().flat_map(|(_, pair)| &pair.positions);
        pair.positions = distinct(positions)
            .into_iter()
            .map(|position| {
                let id = PositionId(self.ids.claim(position.id.0, &**position));
                Arc::new(Position { id, ..Position::clone(position) })
            })
            .collect();
        pair
    }

    fn axis(&mut self, group: &[Of], of: fn(&AxisPair) -> &Axis) -> Axis {
        let pieces = group.iter().flat_map(|(at, pair)| of(pair).evidence.iter().map(|e| (*at, e)));
        let evidence = self.evidence(pieces).0;
        let (at, base) = (group[0].0, of(group[0].1));
        let driver = base.driver.map(|id| self.ids.now(at, id.0).map_or(id, CardId));
        Axis { driver, evidence, ..base.clone() }
    }

    fn scenario(&mut self, group: &[Of], corner: Corner, id: PairId) -> Scenario {
        let all: Vec<(usize, CellKey, &Scenario)> = group
            .iter()
            .map(|(at, pair)| {
                (*at, CellKey::Scenario(pair.id, corner), &**pair.scenarios.get(corner))
            })
            .collect();
        let of = |pick: fn(&Scenario) -> &str, between: &str| {
            texts(all.iter().map(|(.., scenario)| pick(scenario)), between)
        };
        let aside = all.iter().filter_map(|(.., s)| s.set_aside.as_deref());
        let is_aside = all.iter().any(|(.., s)| s.set_aside.is_some());
        let set_aside = is_aside.then(|| texts(aside, "\n"));
        let mut scenario = Scenario {
            name: of(|s| &s.name, " / "),
            story: of(|s| &s.story, "\n\n"),
            gains: of(|s| &s.gains, "\n"),
            loses: of(|s| &s.loses, "\n"),
            implications: of(|s| &s.implications, "\n\n"),
            plausibility: all.iter().find_map(|(.., s)| s.plausibility),
            set_aside,
            ..Scenario::default()
        };
        let pieces = all.iter().flat_map(|(at, _, s)| s.evidence.iter().map(|e| (*at, e)));
        scenario.evidence = self.evidence(pieces).0;
        let cell = Arc::make_mut(&mut scenario.cell);
        cell.description = of(|s| &s.cell.description, "\n");
        let cards = self.scenario_cards(&all, CellKey::Scenario(id, corner));
        cell.cards = cards.into_iter().map(Arc::new).collect();
        scenario
    }

    /// Cards of one scenario; those of one id become one, unless a person parted them.
    fn scenario_cards(&mut self, all: &[(usize, CellKey, &Scenario)], key: CellKey) -> Vec<Card> {
        let mut by_id: Vec<(CardId, Vec<Source>)> = Vec::new();
        for (at, of, scenario) in all {
            for card in &scenario.cell.cards {
                let source = Source { at: *at, key: *of, card };
                let parted = self.decisions.kept_apart.contains(&CardPair::of(card.id, card.id));
                match by_id.iter_mut().find(|(id, _)| *id == card.id && !parted) {
                    Some((_, sources)) => sources.push(source),
                    None => by_id.push((card.id, vec![source])),
                }
            }
        }
        by_id.iter().filter_map(|(_, sources)| self.card(sources, key)).collect()
    }
}

/// Whether two pairs have the same axes, word for word.
fn same_axes(a: &AxisPair, b: &AxisPair) -> bool {
    let words = |axis: &Axis| (axis.name.clone(), axis.low.clone(), axis.high.clone());
    let drivers = |pair: &AxisPair| (pair.x.driver, pair.y.driver);
    words(&a.x) == words(&b.x)
        && words(&a.y) == words(&b.y)
        && (a.id == b.id || drivers(a) == drivers(b) && !a.x.low.is_empty())
}
