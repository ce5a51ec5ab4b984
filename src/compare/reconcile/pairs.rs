//! Pairs of axes, their scenarios and points.

use std::sync::Arc;

use uuid::Uuid;

use crate::{
    edit::{ScenarioField, Side},
    session::{Axis, AxisPair, Cell, CellKey, Corner, Foresight, Position, Scenario, Scenarios},
};

use super::{
    Joining,
    conflict::{Named, Part, Worth},
    three::{Three, by_id},
};

/// What a pair is called: by its axes.
pub(super) fn name(pair: &AxisPair) -> String {
    let axis = |axis: &Axis| {
        let own = axis.name.trim();
        if own.is_empty() { format!("{} – {}", axis.low, axis.high) } else { own.to_owned() }
    };
    format!("{} × {}", axis(&pair.x), axis(&pair.y))
}

impl Joining<'_> {
    /// The candidate pairs.
    pub fn pairs(&mut self, three: Three<Foresight>) -> Vec<Arc<AxisPair>> {
        let sides = [three.base, Some(three.mine), Some(three.theirs)];
        let lists = sides.map(|side| by_id(side.map_or(&[], |f| &f.pairs), |pair| pair.id.0));
        self.keyed(lists, |joining, pair| Arc::new(joining.pair(pair.of(|pair| &**pair))))
    }

    fn pair(&mut self, three: Three<AxisPair>) -> AxisPair {
        let named = Named::Pair(name(three.mine));
        let id = three.mine.id;
        let corner =
            |joining: &mut Self, corner| Arc::new(joining.scenario(id.0, corner, three, &named));
        AxisPair {
            id,
            x: self.axis((id.0, &named), Side::X, three.of(|pair| &pair.x)),
            y: self.axis((id.0, &named), Side::Y, three.of(|pair| &pair.y)),
            scenarios: Scenarios {
                low_high: corner(self, Corner::LowHigh),
                high_high: corner(self, Corner::HighHigh),
                low_low: corner(self, Corner::LowLow),
                high_low: corner(self, Corner::HighLow),
            },
            positions: self.positions(three),
        }
    }

    fn axis(&mut self, thing: (Uuid, &Named), side: Side, three: Three<Axis>) -> Axis {
        Axis {
            name: self.words(thing, Part::AxisName(side), three.of(|axis| &axis.name)),
            driver: self.value(thing, Part::AxisDriver(side), three.of(|a| &a.driver), |driver| {
                Worth::maybe(*driver, |id| Worth::Words(id.to_string()))
            }),
            low: self.words(thing, Part::AxisLow(side), three.of(|axis| &axis.low)),
            high: self.words(thing, Part::AxisHigh(side), three.of(|axis| &axis.high)),
            evidence: self.evidence(three.of(|axis| &axis.evidence)),
        }
    }

    fn scenario(
        &mut self,
        pair: Uuid,
        corner: Corner,
        three: Three<AxisPair>,
        of_pair: &Named,
    ) -> Scenario {
        let three = three.of(|pair| &**pair.scenarios.get(corner));
        let own = three.mine.name.trim();
        let named = if own.is_empty() { of_pair.clone() } else { Named::Scenario(own.to_owned()) };
        let thing = (pair, &named);
        let part = |field| Part::Scenario(corner, field);
        let key = CellKey::Scenario(crate::session::PairId(pair), corner);
        let line = three.of(|scenario| &scenario.cell.description);
        Scenario {
            name: self.words(thing, part(ScenarioField::Name), three.of(|s| &s.name)),
            story: self.words(thing, part(ScenarioField::Story), three.of(|s| &s.story)),
            gains: self.words(thing, part(ScenarioField::Gains), three.of(|s| &s.gains)),
            loses: self.words(thing, part(ScenarioField::Loses), three.of(|s| &s.loses)),
            implications: self.words(
                thing,
                part(ScenarioField::Implications),
                three.of(|s| &s.implications),
            ),
            plausibility: self.value(
                thing,
                Part::Plausibility(corner),
                three.of(|s| &s.plausibility),
                |plausibility| Worth::maybe(*plausibility, Worth::Plausibility),
            ),
            set_aside: self.value(
                thing,
                Part::SetAside(corner),
                three.of(|s| &s.set_aside),
                |why| {
                    why.as_deref().map_or(Worth::Yes(false), |why| {
                        if why.trim().is_empty() { Worth::Yes(true) } else { Worth::words(why) }
                    })
                },
            ),
            evidence: self.evidence(three.of(|s| &s.evidence)),
            // Its cards are placed afterwards.
            cell: Arc::new(Cell {
                description: self.words(thing, Part::Line(key), line),
                cards: Vec::new(),
            }),
        }
    }

    fn positions(&mut self, three: Three<AxisPair>) -> Vec<Arc<Position>> {
        let sides = [three.base, Some(three.mine), Some(three.theirs)];
        let lists = sides.map(|side| by_id(side.map_or(&[], |p| &p.positions), |p| p.id.0));
        self.keyed(lists, |joining, point| {
            let point = point.of(|point| &**point);
            let named = Named::Point(point.mine.label.clone());
            let thing = (point.mine.id.0, &named);
            let at = |point: &Position| (point.x, point.y);
            let (base, mine, theirs) = (point.base.map(at), at(point.mine), at(point.theirs));
            let places = Three { base: base.as_ref(), mine: &mine, theirs: &theirs };
            let (x, y) = joining.value(thing, Part::At, places, |(x, y)| Worth::Place(*x, *y));
            Arc::new(Position {
                id: point.mine.id,
                kind: joining
                    .value(thing, Part::Kind, point.of(|p| &p.kind), |kind| Worth::Kind(*kind)),
                label: joining.words(thing, Part::Name, point.of(|p| &p.label)),
                x,
                y,
            })
        })
    }
}
