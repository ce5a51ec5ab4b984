//! Any session at all, for property tests: texts, ratings, numbers and choices are drawn
//! at random, the rules of the session kept.

use std::sync::Arc;

use fourfold::session::{
    Axis, AxisPair, CanvasKind, Card, CardColour, CellKey, CellState, Direction, Finite, Foresight,
    Indicator, IndicatorData, Language, Missing, Observation, PairId, Passage, Period, Pest,
    Plausibility, Position, PositionId, PositionKind, Rows, Score, Session, Stage, Swot, Value,
    Which,
};
use proptest::{collection::vec, prelude::*};

use crate::samples::Builder;

/// Any session that the program could hold.
pub fn any_session() -> impl Strategy<Value = Session> {
    let number = prop_oneof![
        any::<f64>().prop_filter("finite", |number| number.is_finite()),
        (-1000..1000i32).prop_map(|number| f64::from(number) / 4.0),
    ];
    (vec(any::<String>(), 1..16), vec(any::<u8>(), 1..200), vec(number, 1..8))
        .prop_map(|(texts, choices, numbers)| Draw { texts, choices, numbers, at: 0 }.session())
}

/// A stock of random things, drawn from in turn and over again.
struct Draw {
    texts: Vec<String>,
    choices: Vec<u8>,
    numbers: Vec<f64>,
    at: usize,
}

impl Draw {
    fn choice(&mut self, below: usize) -> usize {
        self.at += 1;
        usize::from(self.choices[self.at % self.choices.len()]) % below
    }

    fn text(&mut self) -> String {
        self.at += 1;
        self.texts[self.at % self.texts.len()].clone()
    }

    fn maybe(&mut self) -> bool {
        self.choice(2) == 0
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.choice(of.len())]
    }

    fn session(mut self) -> Session {
        let title = self.text();
        let mut b = Builder::new(&title);
        b.session.question = self.text();
        b.session.horizon = self.text();
        b.session.about = self.text();
        b.session.language = self.maybe().then(|| self.one(&Language::ALL));
        b.session.date = "2026-03-31".parse().ok().filter(|_| self.maybe());
        for _ in 0..self.choice(4) {
            self.canvas(&mut b);
        }
        for _ in 0..self.choice(4) {
            self.indicator(&mut b);
        }
        b.session
    }

    fn canvas(&mut self, b: &mut Builder) {
        let kind = match self.choice(4) {
            0 => CanvasKind::Swot(Swot::default()),
            1 => CanvasKind::Pest(Pest::default()),
            2 => CanvasKind::Pest(Pest::pestel()),
            _ => CanvasKind::Foresight(self.foresight(b)),
        };
        let id = b.canvas(kind);
        b.edit(id).title = self.text();
        b.edit(id).stage = self.one(&Stage::ALL);
        for key in b.edit(id).keys() {
            b.cell(id, key).description = self.text();
            for _ in 0..self.choice(3) {
                let text = self.text();
                b.card(id, key, &text);
                self.card(key, b.last(id, key));
            }
        }
    }

    fn card(&mut self, key: CellKey, card: &mut Card) {
        card.note = self.text();
        for which in [Which::First, Which::Second] {
            let Some(scale) = key.scale(which).filter(|_| self.maybe()) else { continue };
            let values: Vec<Score> = scale.values().collect();
            *card.room_rating_mut(which) = Some(self.one(&values));
        }
        card.direction = self.one(&Direction::ALL);
        card.colour = self.maybe().then(|| self.one(&CardColour::ALL));
        card.tags = (0..self.choice(3)).map(|_| self.text()).collect();
        card.votes = u32::try_from(self.choice(200)).unwrap();
    }

    fn foresight(&mut self, b: &mut Builder) -> Foresight {
        let mut foresight = Foresight::default();
        for _ in 0..self.choice(3) {
            let id = b.ids.next(PairId);
            foresight.chosen = self.maybe().then_some(id).or(foresight.chosen);
            let mut pair = AxisPair {
                id,
                x: Axis {
                    name: self.text(),
                    driver: None,
                    low: self.text(),
                    high: self.text(),
                    ..Axis::default()
                },
                y: Axis::default(),
                scenarios: fourfold::session::Scenarios::default(),
                positions: vec![Arc::new(Position {
                    id: b.ids.next(PositionId),
                    kind: self.one(&PositionKind::ALL),
                    label: self.text(),
                    x: Score::nearest(f64::from(u8::try_from(self.choice(100)).unwrap()) / 10.0),
                    y: Score::MIDDLE,
                })],
            };
            let corner = self.one(&fourfold::session::Corner::ALL);
            let scenario = Arc::make_mut(pair.scenarios.get_mut(corner));
            scenario.name = self.text();
            scenario.story = self.text();
            scenario.set_aside = self.maybe().then(|| self.text());
            scenario.plausibility = self.maybe().then(|| self.one(&Plausibility::ALL));
            foresight.pairs.push(Arc::new(pair));
        }
        foresight
    }

    fn indicator(&mut self, b: &mut Builder) {
        let rows = self.choice(5);
        let data = if self.maybe() {
            let rows = (0..rows).map(|_| self.observation()).collect();
            IndicatorData::Series(Rows::new(rows))
        } else {
            let rows = (0..rows).map(|_| {
                let state = self.one(&[CellState::Unjudged, CellState::Has, CellState::HasNot]);
                Passage(self.text(), self.text(), self.text(), state)
            });
            IndicatorData::TextTable(Rows::new(rows.collect()))
        };
        let name = self.text();
        let indicator: &mut Indicator = b.indicator(&name, data);
        indicator.unit = self.text();
        indicator.source.title = self.text();
        indicator.formula = self.maybe().then(|| self.text());
    }

    fn observation(&mut self) -> Observation {
        let number = self.choice(self.numbers.len());
        let number = self.numbers[number];
        let number = Finite::try_from(number).unwrap();
        let value = self.one(&[
            Value::Number(number),
            Value::About(number),
            Value::Doubtful(number),
            Value::Missing(Missing::NoSuch),
        ]);
        let period = self.one(&[
            Period::Undated,
            Period::Year(476),
            Period::Quarter(2024, 4),
            Period::Month(2024, 2),
            Period::Interval(2019, 2024),
        ]);
        Observation(self.text(), period, value, self.text())
    }
}
