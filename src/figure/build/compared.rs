//! Charts that hold one thing against another: two indicators, answers, measures.

use crate::{
    analysis::{self, Benchmark, Choice, Lean, Measured, Standing, entities},
    msg,
    session::{Indicator, Period, Value},
    text::Label,
};

use super::{
    super::{
        axis::Axis,
        chart::{Chart, Mark, Places, Refusal, Series},
    },
    COLOURED, Maker, count, ends, named,
};

/// From how many points on a scatter carries a line.
const LINE: usize = 5;

impl Maker<'_> {
    pub(super) fn scatter(&self) -> Result<Chart, Refusal> {
        let [a, b] = self.indicators else { return Err(Refusal::Units) };
        let (_, pairs) = analysis::pairs(Choice::all(a), Choice::all(b))?;
        let several = pairs.iter().any(|pair| pair.entity != pairs[0].entity);
        let only = [a, b].map(|indicator| match entities(indicator)[..] {
            [only] => Some(only),
            _ => None,
        });
        let mark = |pair: &analysis::Pair| {
            let place = self.texts.period(pair.period);
            let name = if several || place.is_empty() { pair.entity.clone() } else { place };
            let x = self.written(pair.x, a.unit.trim(), None);
            let y = self.written(pair.y, b.unit.trim(), None);
            let label = Label::plain(msg!("chart-hover-pair")).text("name", &name);
            let hover = self.said(&label.text("x", x).text("y", y));
            let sure = self.is_sure(0, only[0], pair) && self.is_sure(1, only[1], pair);
            Some(Mark { at: pair.x, from: pair.y, to: pair.y, written: name, hover, sure })
        };
        let marks: Vec<_> = pairs.iter().map(mark).collect();
        let x = Axis::round(&named(a), pairs.iter().map(|pair| pair.x), self.texts);
        let y = Axis::round(&named(b), pairs.iter().map(|pair| pair.y), self.texts);
        let series = vec![Series { name: String::new(), marks, lean: None, quiet: false }];
        let mut chart = self.finished("", Places::Scaled(x), series, y);
        let points: Vec<_> = pairs.iter().map(|pair| (pair.x, pair.y)).collect();
        if points.len() >= LINE {
            chart.line = analysis::line(&points).ok().filter(analysis::Line::is_clear);
        }
        Ok(chart)
    }

    /// Whether the source is sure of that side of a pair. An indicator with one entity may
    /// call it by another name.
    fn is_sure(&self, of: usize, only: Option<&str>, pair: &analysis::Pair) -> bool {
        let entity = only.unwrap_or(&pair.entity);
        let found = self.index.at(of, entity, pair.period);
        let found = found.or_else(|| self.index.at(of, entity, Period::Undated));
        found.is_none_or(|o| matches!(o.2, Value::Number(_)))
    }

    pub(super) fn likert(&self) -> Result<Chart, Refusal> {
        let read = |indicator: &&Indicator| analysis::likert(indicator, self.setting.period);
        let questions = self.indicators.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let first = &questions[0].answers;
        let same = |q: &analysis::Likert| {
            let own = q.answers.iter().map(|answer| (&answer.name, answer.lean));
            own.eq(first.iter().map(|answer| (&answer.name, answer.lean)))
        };
        if !questions.iter().all(same) {
            return Err(Refusal::Scales);
        }
        let mut series: Vec<Series> = first
            .iter()
            .map(|a| {
                let lean = Some(a.lean);
                Series { name: a.name.clone(), marks: Vec::new(), lean, quiet: false }
            })
            .collect();
        for (at, (question, indicator)) in questions.iter().zip(self.indicators).enumerate() {
            let before_middle = |answer: &analysis::Answer| match answer.lean {
                Lean::Below => answer.share,
                Lean::Middle => answer.share / 2.0,
                Lean::Above => 0.0,
            };
            let mut from = -question.answers.iter().map(before_middle).sum::<f64>();
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
        let shown = self.standing_out(&found);
        let series = found.entities.iter().enumerate().map(|(index, entity)| {
            let marks = found.measures.iter().zip(self.indicators).enumerate();
            let marks = marks.map(|(at_index, (measure, indicator))| {
                let standing = measure.standings.get(index).copied().flatten()?;
                let scaled = match standing.scaled {
                    Ok(scaled) => scaled,
                    Err(reason) => {
                        first = first.and(Err(reason));
                        return None;
                    }
                };
                let (hover, at) =
                    (self.stands(entity, indicator, measure, standing), count(at_index));
                let known = self.index.at(at_index, entity, measure.period)?;
                let sure = matches!(known.2, Value::Number(_));
                let written = self.gap(indicator.unit.trim(), known.2, standing);
                Some(Mark { at, from: scaled, to: scaled, written, hover, sure })
            });
            let quiet = !shown.contains(&index);
            Series { name: entity.clone(), marks: marks.collect(), lean: None, quiet }
        });
        let mut series: Vec<Series> = series.collect();
        series.sort_by_key(|series| series.quiet);
        if let (Err(reason), true) =
            (first, series.iter().all(|s| s.marks.iter().all(Option::is_none)))
        {
            return Err(reason.into());
        }
        let names = self.indicators.iter().map(|i| named(i)).collect();
        let scale = self.texts.get(msg!("chart-scale-benchmark"));
        let values = Axis::round(&scale, [0.0, 100.0], self.texts);
        let places = Places::Named { names, upright: false };
        let mut chart = self.finished(&scale, places, series, values);
        let of = found.entities.len();
        if shown.len() < of {
            let note = Label::plain(msg!("chart-note-coloured"));
            chart.notes.push(self.said(&note.count("shown", shown.len()).count("all", of)));
        }
        Ok(chart)
    }

    /// What hovering reads of an entity among the others.
    fn stands(
        &self,
        entity: &str,
        indicator: &Indicator,
        measure: &Measured,
        standing: Standing,
    ) -> String {
        let unit = indicator.unit.trim();
        let label = Label::plain(msg!("chart-hover-benchmark"))
            .text("entity", entity)
            .text("measure", &indicator.name)
            .text("amount", self.written(standing.value, unit, None))
            .text("gap", self.apart(standing.gap.unwrap_or_default(), unit))
            .count("rank", standing.rank.unwrap_or_default())
            .count("base", measure.base);
        self.said(&label)
    }

    /// A gap in its unit; of shares in points.
    fn apart(&self, gap: f64, unit: &str) -> String {
        if !analysis::is_share(unit) {
            return self.written(gap, unit, None);
        }
        self.said(
            &Label::plain(msg!("understand-points")).text("number", self.written(gap, "", None)),
        )
    }

    /// The value with its gap to the best, as it is written beside the way there. The unit
    /// stands with the name of the measure.
    fn gap(&self, unit: &str, value: Value, standing: Standing) -> String {
        let unit = if unit == "%" { unit } else { "" };
        let amount = self.written(standing.value, unit, Some(value));
        let label = match standing.gap {
            Ok(gap) if gap > 0.0 => {
                Label::plain(msg!("chart-benchmark-gap")).text("gap", self.written(gap, "", None))
            }
            _ => Label::plain(msg!("chart-benchmark-best")),
        };
        self.said(&label.text("amount", amount))
    }

    /// The entities of a benchmark that stand out: the chosen, or those best on the first
    /// measure.
    fn standing_out(&self, found: &Benchmark) -> Vec<usize> {
        let chosen = |(_, name): &(usize, &String)| self.setting.chosen.contains(name);
        let all = found.entities.iter().enumerate();
        let picked: Vec<usize> = all.filter(chosen).map(|(at, _)| at).collect();
        if !picked.is_empty() || found.entities.len() <= COLOURED {
            return if picked.is_empty() { (0..found.entities.len()).collect() } else { picked };
        }
        let Some(first) = found.measures.first() else { return picked };
        let ranked = first.standings.iter().enumerate();
        let rank = |(at, standing): (usize, &Option<Standing>)| {
            (standing.and_then(|s| s.rank.ok()).unwrap_or(usize::MAX), at)
        };
        let mut ranked: Vec<(usize, usize)> = ranked.map(rank).collect();
        ranked.sort_unstable();
        ranked.into_iter().take(COLOURED).map(|(_, at)| at).collect()
    }
}
