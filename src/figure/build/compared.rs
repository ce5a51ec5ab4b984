//! Charts that hold one thing against another: two indicators, answers, measures.

use crate::{
    analysis::{self, Benchmark, Choice, Lean, LikertReading},
    msg,
    session::Indicator,
    text::Label,
};

use super::{
    super::{
        axis::Axis,
        chart::{Chart, Mark, Places, Refusal, Series},
    },
    Maker, Setting, count, ends, named,
};

/// From how many points on a scatter carries a line.
const LINE: usize = 5;

impl Maker<'_> {
    pub(super) fn scatter(&self) -> Result<Chart, Refusal> {
        let [a, b] = self.indicators else { return Err(Refusal::Units) };
        let (_, pairs) = analysis::pairs(Choice::all(a), Choice::all(b))?;
        let several = pairs.iter().any(|pair| pair.entity != pairs[0].entity);
        let mark = |pair: &analysis::Pair| {
            let place = pair.period.to_string();
            let name = if several || place.is_empty() { pair.entity.clone() } else { place };
            let x = self.written(pair.x, a.unit.trim(), None);
            let y = self.written(pair.y, b.unit.trim(), None);
            let label = Label::plain(msg!("chart-hover-pair")).text("name", &name);
            let hover = self.said(&label.text("x", x).text("y", y));
            Some(Mark { at: pair.x, from: pair.y, to: pair.y, written: name, hover, sure: true })
        };
        let marks: Vec<_> = pairs.iter().map(mark).collect();
        let x = Axis::round(&named(a), pairs.iter().map(|pair| pair.x), self.texts);
        let y = Axis::round(&named(b), pairs.iter().map(|pair| pair.y), self.texts);
        let series = vec![Series { name: String::new(), marks, lean: None }];
        let mut chart = self.finished("", Places::Scaled(x), series, y);
        let points: Vec<_> = pairs.iter().map(|pair| (pair.x, pair.y)).collect();
        if points.len() >= LINE {
            chart.line = analysis::line(&points).ok().filter(analysis::Line::is_clear);
        }
        Ok(chart)
    }

    pub(super) fn likert(&self) -> Result<Chart, Refusal> {
        let Setting { period, reversed, bands } = *self.setting;
        let reading = LikertReading { reversed, bands, period };
        let read = |indicator: &&Indicator| analysis::likert(indicator, reading);
        let questions = self.indicators.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let first = &questions[0].answers;
        let same = |q: &analysis::Likert| {
            q.answers.iter().map(|a| &a.name).eq(first.iter().map(|answer| &answer.name))
        };
        if !questions.iter().all(same) {
            return Err(Refusal::Scales);
        }
        let mut series: Vec<Series> = first
            .iter()
            .map(|a| Series { name: a.name.clone(), marks: Vec::new(), lean: Some(a.lean) })
            .collect();
        for (at, (question, indicator)) in questions.iter().zip(self.indicators).enumerate() {
            let middle = question.answers.iter().filter(|a| a.lean == Lean::Middle);
            let mut from = -question.below - middle.map(|a| a.share).sum::<f64>() / 2.0;
            for (answer, series) in question.answers.iter().zip(&mut series) {
                let to = from + answer.share;
                let share = (answer.share * 10.0).round() / 10.0;
                let written = self.written(share, "%", None);
                let hover = self.hover(&answer.name, &indicator.name, &written);
                let mark = Mark { at: count(at), from, to, written, hover, sure: true };
                series.marks.push(answer.value.map(|_| mark));
                from = to;
            }
        }
        let names = self.indicators.iter().map(|i| i.name.clone()).collect();
        let mut values = Axis::round("%", ends(&series), self.texts);
        for tick in &mut values.ticks {
            tick.text = tick.text.trim_start_matches('\u{2212}').to_owned();
        }
        Ok(self.finished("%", Places::Named { names, upright: false }, series, values))
    }

    pub(super) fn benchmark(&self) -> Result<Chart, Refusal> {
        let found: Benchmark = analysis::benchmark(self.indicators)?;
        let mut first = Ok(());
        let series = found.entities.iter().enumerate().map(|(index, entity)| {
            let marks = found.measures.iter().zip(self.indicators).enumerate();
            let marks = marks.map(|(at, (measure, indicator))| {
                let standing = measure.standings.get(index).copied().flatten()?;
                let scaled = match standing.scaled {
                    Ok(scaled) => scaled,
                    Err(reason) => {
                        first = first.and(Err(reason));
                        return None;
                    }
                };
                let unit = indicator.unit.trim();
                let written = self.written(standing.value, unit, None);
                let gap = self.written(standing.gap.unwrap_or_default(), unit, None);
                let label = Label::plain(msg!("chart-hover-benchmark"))
                    .text("entity", entity)
                    .text("measure", &indicator.name)
                    .text("amount", &written)
                    .text("gap", gap)
                    .count("rank", standing.rank.unwrap_or_default())
                    .count("base", measure.base);
                let (hover, at) = (self.said(&label), count(at));
                Some(Mark { at, from: scaled, to: scaled, written, hover, sure: true })
            });
            Series { name: entity.clone(), marks: marks.collect(), lean: None }
        });
        let series: Vec<Series> = series.collect();
        if let (Err(reason), true) =
            (first, series.iter().all(|s| s.marks.iter().all(Option::is_none)))
        {
            return Err(reason.into());
        }
        let names = self.indicators.iter().map(|i| named(i)).collect();
        let scale = self.texts.get(msg!("chart-scale-benchmark"));
        let values = Axis::round(&scale, [0.0, 100.0], self.texts);
        Ok(self.finished(&scale, Places::Named { names, upright: false }, series, values))
    }
}
