//! Charts made from indicators.

mod compared;

use crate::{
    analysis::{self, Bands, Reason, chronological, entities, periods, time},
    msg,
    session::{Good, Indicator, IndicatorData, Observation, Period, Value},
    text::{Label, Texts},
};

use super::{
    axis::{Axis, Tick},
    chart::{Chart, ChartKind, Mark, Places, Refusal, Series},
};

/// What the reader may choose about a chart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setting {
    /// The period of a chart of one time; the newest full one by default.
    pub period: Option<Period>,
    /// The best answer stands first in the table.
    pub reversed: bool,
    /// The edges of the bands of a long scale.
    pub bands: Option<Bands>,
}

/// Shares may be rounded; up to this sum they are still one whole.
const WHOLE: f64 = 101.0;

/// Makes a chart of that kind.
///
/// # Errors
/// Where the data do not allow it.
pub fn chart(
    kind: ChartKind,
    indicators: &[&Indicator],
    setting: &Setting,
    texts: Texts,
) -> Result<Chart, Refusal> {
    let maker = Maker { kind, indicators, setting, texts };
    if indicators.is_empty() {
        return Err(Reason::NoValues.into());
    }
    if indicators.iter().any(|i| matches!(i.data, IndicatorData::TextTable(_))) {
        return Err(Reason::Words.into());
    }
    let chart = match kind {
        ChartKind::Line => maker.line(),
        ChartKind::Bar | ChartKind::Grouped => maker.bars(),
        ChartKind::Stacked | ChartKind::Whole => maker.stack(),
        ChartKind::Ranking => maker.ranking(),
        ChartKind::Scatter => maker.scatter(),
        ChartKind::Likert => maker.likert(),
        ChartKind::Benchmark => maker.benchmark(),
    }?;
    if chart.n == 0 { Err(Reason::NoValues.into()) } else { Ok(chart) }
}

struct Maker<'a> {
    kind: ChartKind,
    indicators: &'a [&'a Indicator],
    setting: &'a Setting,
    texts: Texts,
}

/// One line of values of a table.
struct Row<'a> {
    name: String,
    indicator: &'a Indicator,
    entity: &'a str,
}

impl<'a> Row<'a> {
    fn at(&self, period: Period) -> Option<&'a Observation> {
        let rows = self.indicator.data.observations();
        rows.iter().find(|o| o.0 == self.entity && o.1 == period)
    }
}

impl<'a> Maker<'a> {
    /// Every entity of every indicator.
    fn rows(&self) -> Vec<Row<'a>> {
        let mut rows = Vec::new();
        for indicator in self.indicators {
            let all = entities(indicator);
            let name = |entity: &str| match (self.indicators.len(), all.len()) {
                (1, _) if !entity.is_empty() => entity.to_owned(),
                (_, 1) | (1, _) => indicator.name.clone(),
                _ => self.said(
                    &Label::plain(msg!("chart-of-entity"))
                        .text("indicator", &indicator.name)
                        .text("entity", entity),
                ),
            };
            rows.extend(all.iter().map(|entity| Row { name: name(entity), indicator, entity }));
        }
        rows
    }

    fn said(&self, label: &Label) -> String {
        self.texts.label(label)
    }

    /// The unit that all share.
    fn unit(&self) -> Result<&'a str, Refusal> {
        let unit = self.indicators[0].unit.trim();
        let same = self.indicators.iter().all(|indicator| indicator.unit.trim() == unit);
        if same { Ok(unit) } else { Err(Refusal::Units) }
    }

    fn written(&self, value: f64, unit: &str, mark: Option<Value>) -> String {
        let number = self.texts.number((value * 1e6).round() / 1e6);
        let number = if value.abs() < 1e-3 { self.texts.number(value) } else { number };
        let amount = if unit == "%" {
            self.texts.percent((value * 1e6).round() / 1e6)
        } else if unit.is_empty() {
            number
        } else {
            self.said(&Label::plain(msg!("chart-amount")).text("number", number).text("unit", unit))
        };
        match mark {
            Some(Value::About(_)) => {
                self.said(&Label::plain(msg!("chart-about")).text("amount", amount))
            }
            Some(Value::Doubtful(_)) => {
                self.said(&Label::plain(msg!("chart-doubtful")).text("amount", amount))
            }
            _ => amount,
        }
    }

    fn hover(&self, name: &str, place: &str, amount: &str) -> String {
        if place.is_empty() || place == name {
            let label = Label::plain(msg!("chart-hover"));
            return self.said(&label.text("name", name).text("amount", amount));
        }
        let label = Label::plain(msg!("chart-hover-place")).text("place", place);
        self.said(&label.text("name", name).text("amount", amount))
    }

    fn mark(&self, row: &Row, place: &str, at: f64, period: Period) -> Option<Mark> {
        let observation = row.at(period)?;
        let value = observation.2.number()?;
        let unit = row.indicator.unit.trim();
        let amount = self.written(value, unit, Some(observation.2));
        let mut hover = self.hover(&row.name, place, &amount);
        // At a bar the number alone: the unit stands once on the chart.
        let unit = if unit == "%" { unit } else { "" };
        let written = self.written(value, unit, Some(observation.2));
        if !observation.3.is_empty() {
            let label = Label::plain(msg!("chart-with-note")).text("text", hover);
            hover = self.said(&label.text("note", &observation.3));
        }
        let sure = matches!(observation.2, Value::Number(_));
        Some(Mark { at, from: value, to: value, written, hover, sure })
    }

    /// The chart with what every chart carries.
    fn finished(&self, unit: &str, places: Places, series: Vec<Series>, values: Axis) -> Chart {
        let cells = series.iter().map(|series| series.marks.len()).sum::<usize>();
        let n = series.iter().map(|series| series.marks.iter().flatten().count()).sum();
        let mut sources: Vec<String> = Vec::new();
        for indicator in self.indicators {
            let source = &indicator.source;
            for text in [&source.publisher, &source.title] {
                let text = text.trim();
                if !text.is_empty() && !sources.iter().any(|known| known == text) {
                    sources.push(text.to_owned());
                }
            }
        }
        let titles: Vec<&str> = self.indicators.iter().map(|i| i.name.trim()).collect();
        Chart {
            kind: self.kind,
            title: titles.join(" · "),
            unit: unit.to_owned(),
            source: sources.join(" · "),
            n,
            answered: self.answered(),
            missing: cells - n,
            places,
            series,
            values,
            line: None,
            notes: self.notes(),
        }
    }

    /// How many people answered, where the data are answers.
    fn answered(&self) -> Option<Result<(f64, f64), Reason>> {
        let (mut fewest, mut most) = (f64::INFINITY, 0.0_f64);
        for indicator in self.indicators {
            let IndicatorData::Likert(rows) = &indicator.data else { return None };
            // Of several answers a person gives, the sum is no number of people.
            if analysis::is_share(&indicator.unit) || indicator.multiple_response {
                return Some(Err(Reason::BaseUnknown));
            }
            let period = self.setting.period.or_else(|| newest(indicator)).unwrap_or_default();
            let own = rows.iter().filter(|o| o.1 == period && !analysis::is_silence(&o.0));
            let n: f64 = own.filter_map(|o| o.2.number()).sum();
            (fewest, most) = (fewest.min(n), most.max(n));
        }
        Some(Ok((fewest, most)))
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.indicators.iter().any(|i| i.multiple_response) {
            notes.push(self.texts.get(msg!("chart-note-several-answers")));
        } else if self.indicators.iter().any(|i| i.overlapping) {
            notes.push(self.texts.get(msg!("chart-note-overlapping")));
        }
        notes
    }

    fn line(&self) -> Result<Chart, Refusal> {
        let unit = self.unit()?;
        let rows = self.rows();
        let mut all: Vec<Period> =
            self.indicators.iter().flat_map(|indicator| periods(indicator)).collect();
        all.sort_by(|a, b| chronological(*a, *b));
        all.dedup();
        let all: Vec<(Period, f64)> =
            all.into_iter().filter_map(|period| Some((period, time(period)?))).collect();
        if all.len() < 2 {
            return Err(Reason::TooFew { have: all.len(), need: 2 }.into());
        }
        let series = rows.iter().map(|row| Series {
            name: row.name.clone(),
            marks: all
                .iter()
                .map(|(period, at)| self.mark(row, &period.to_string(), *at, *period))
                .collect(),
            lean: None,
        });
        let series: Vec<Series> = series.collect();
        let ticks = all.iter().map(|(period, at)| Tick { at: *at, text: period.to_string() });
        let (low, high) = (all[0].1, all[all.len() - 1].1);
        let scale = Axis { name: String::new(), low, high, ticks: ticks.collect() };
        let heights = series.iter().flat_map(|s| s.marks.iter().flatten().map(|mark| mark.to));
        let values = Axis::round(unit, heights, self.texts);
        Ok(self.finished(unit, Places::Scaled(scale), series, values))
    }

    /// Series in categories: entities by period, or indicators by entity at one time.
    fn categories(&self) -> (Places, Vec<Series>) {
        let all: Vec<Period> = if let ([only], None) = (self.indicators, self.setting.period) {
            periods(only)
        } else {
            Vec::new()
        };
        if all.len() > 1 {
            let names: Vec<String> = all.iter().map(Period::to_string).collect();
            let series = self.rows().into_iter().map(|row| {
                let places = all.iter().zip(&names).enumerate();
                let marks = places.map(|(at, (p, name))| self.mark(&row, name, count(at), *p));
                Series { name: row.name.clone(), marks: marks.collect(), lean: None }
            });
            let series = series.collect();
            return (Places::Named { names, upright: true }, series);
        }
        let mut names: Vec<String> = Vec::new();
        for entity in self.indicators.iter().flat_map(|indicator| entities(indicator)) {
            if !names.iter().any(|name| name == entity) {
                names.push(entity.to_owned());
            }
        }
        let series = self.indicators.iter().map(|indicator| {
            let period = self.setting.period.or_else(|| newest(indicator)).unwrap_or_default();
            let marks = names.iter().enumerate().map(|(at, entity)| {
                let name = indicator.name.clone();
                let row = Row { name, indicator, entity };
                self.mark(&row, entity, count(at), period)
            });
            Series { name: indicator.name.clone(), marks: marks.collect(), lean: None }
        });
        let series = series.collect();
        (Places::Named { names, upright: false }, series)
    }

    fn bars(&self) -> Result<Chart, Refusal> {
        let unit = self.unit()?;
        let (places, mut series) = self.categories();
        from_zero(&mut series);
        let values = Axis::round(unit, ends(&series), self.texts);
        Ok(self.finished(unit, places, series, values))
    }

    fn stack(&self) -> Result<Chart, Refusal> {
        let unit = self.unit()?;
        if self.indicators.iter().any(|i| i.overlapping || i.multiple_response) {
            return Err(Refusal::NoWhole);
        }
        let (mut places, mut series) = self.categories();
        if let ([_], Places::Named { upright: false, names }) = (self.indicators, &mut places) {
            // One table at one time: its entities are the parts of one bar.
            series = parts(&series, names);
            *names = vec![self.indicators[0].name.clone()];
        }
        let categories = series.iter().map(|series| series.marks.len()).max().unwrap_or(0);
        for at in 0..categories {
            self.pile(&mut series, at)?;
        }
        let unit = if self.kind == ChartKind::Whole { "%" } else { unit };
        let values = Axis::round(unit, ends(&series), self.texts);
        Ok(self.finished(unit, places, series, values))
    }

    /// Puts the values of one category on top of each other.
    fn pile(&self, series: &mut [Series], at: usize) -> Result<(), Refusal> {
        let value = |s: &Series| s.marks.get(at).and_then(Option::as_ref).map(|mark| mark.to);
        let values: Vec<Option<f64>> = series.iter().map(value).collect();
        if values.iter().flatten().any(|value| *value < 0.0) {
            return Err(Refusal::Negative);
        }
        let sum: f64 = values.iter().flatten().sum();
        if analysis::is_share(&self.indicators[0].unit) && sum > WHOLE {
            return Err(Refusal::NoWhole);
        }
        let whole = self.kind == ChartKind::Whole;
        let mut from = 0.0;
        for series in series {
            let Some(mark) = series.marks.get_mut(at) else { continue };
            // Parts of a whole that is not known in full have no share.
            if whole && (sum <= 0.0 || values.contains(&None)) {
                *mark = None;
            }
            let Some(mark) = mark else { continue };
            let height = if whole { mark.to / sum * 100.0 } else { mark.to };
            if whole {
                let share = self.written((height * 10.0).round() / 10.0, "%", None);
                let label = Label::plain(msg!("chart-with-note")).text("text", &mark.hover);
                mark.hover = self.said(&label.text("note", &share));
                mark.written = share;
            }
            (mark.from, mark.to) = (from, from + height);
            from += height;
        }
        Ok(())
    }

    fn ranking(&self) -> Result<Chart, Refusal> {
        let [indicator] = self.indicators else { return Err(Refusal::Units) };
        let unit = self.unit()?;
        let period = self.setting.period.or_else(|| newest(indicator)).unwrap_or_default();
        let mut found: Vec<(&str, Option<Mark>)> = Vec::new();
        for entity in entities(indicator) {
            let row = Row { name: entity.to_owned(), indicator, entity };
            found.push((entity, self.mark(&row, &period.to_string(), 0.0, period)));
        }
        if found.len() < 2 {
            return Err(Reason::TooFew { have: found.len(), need: 2 }.into());
        }
        let height = |mark: &Option<Mark>| mark.as_ref().map(|mark| mark.to);
        found.sort_by(|(_, a), (_, b)| match (height(a), height(b)) {
            (Some(a), Some(b)) if indicator.good == Good::Down => a.total_cmp(&b),
            (Some(a), Some(b)) => b.total_cmp(&a),
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
        let names = found.iter().map(|(name, _)| (*name).to_owned()).collect();
        let marks = found
            .into_iter()
            .enumerate()
            .map(|(at, (_, mark))| mark.map(|mark| Mark { at: count(at), ..mark }));
        let marks = marks.collect();
        let mut series = vec![Series { name: indicator.name.clone(), marks, lean: None }];
        from_zero(&mut series);
        let values = Axis::round(unit, ends(&series), self.texts);
        Ok(self.finished(unit, Places::Named { names, upright: false }, series, values))
    }
}

/// An indicator's name with its unit.
fn named(indicator: &Indicator) -> String {
    let (name, unit) = (indicator.name.trim(), indicator.unit.trim());
    if unit.is_empty() { name.to_owned() } else { format!("{name}, {unit}") }
}

/// The newest period in which anything is known.
fn newest(indicator: &Indicator) -> Option<Period> {
    let rows = indicator.data.observations().iter();
    let known = rows.filter(|o| o.2.number().is_some()).map(|o| o.1);
    known.max_by(|a, b| chronological(*a, *b))
}

/// Every category of one series as a series of its own.
fn parts(series: &[Series], names: &[String]) -> Vec<Series> {
    let marks = series.first().map_or(&[][..], |series| &series.marks);
    let part = |(name, mark): (&String, &Option<Mark>)| Series {
        name: name.clone(),
        marks: vec![mark.clone().map(|mark| Mark { at: 0.0, ..mark })],
        lean: None,
    };
    names.iter().zip(marks).map(part).collect()
}

fn from_zero(series: &mut [Series]) {
    for mark in series.iter_mut().flat_map(|series| series.marks.iter_mut().flatten()) {
        mark.from = 0.0;
    }
}

fn ends(series: &[Series]) -> impl Iterator<Item = f64> {
    let marks = series.iter().flat_map(|series| series.marks.iter().flatten());
    marks.flat_map(|mark| [mark.from, mark.to])
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵³")]
fn count(at: usize) -> f64 {
    at as f64
}
