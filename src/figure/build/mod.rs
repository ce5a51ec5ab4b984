//! Charts made from indicators.

mod compared;
mod rows;
mod stacked;

use std::collections::HashSet;

use crate::{
    analysis::{self, Reason, chronological, entities, periods, time},
    msg,
    session::{Good, Indicator, IndicatorData, Period, Value},
    text::{Label, Texts},
};

use super::{
    axis::{Axis, Tick},
    chart::{Chart, ChartKind, Mark, Places, Refusal, Series},
    scene::SERIES,
};

use rows::{Index, Row};

/// What the reader may choose about a chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Setting {
    /// The period of a chart of one time; the newest full one by default.
    pub period: Option<Period>,
    /// The entities that stand out where there are many; by default those with the highest
    /// newest values.
    pub chosen: Vec<String>,
    /// A ranking shows every entity, and not the best alone.
    pub whole: bool,
}

/// How many series stand in colour.
const COLOURED: usize = SERIES as usize;
/// How many series stand behind them in grey.
const BEHIND: usize = 200;
/// How many rows a chart of lying bars has before it is asked for all.
const ROWS: usize = 20;
/// How many it has at most.
const ALL_ROWS: usize = 300;

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
    let index = Index::of(indicators);
    let maker = Maker { kind, indicators, setting, texts, index };
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
    index: Index<'a>,
}

/// A number that was worked out, with four digits that count.
#[must_use]
pub fn readable(number: f64) -> f64 {
    if number == 0.0 || !number.is_finite() {
        return number;
    }
    let scale = 10_f64.powf(3.0 - number.abs().log10().floor()).max(1.0);
    let rounded = (number * scale).round() / scale;
    if rounded.is_finite() { rounded } else { number }
}

impl<'a> Maker<'a> {
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
        let observation = self.index.at(row.of, row.entity, period)?;
        let value = observation.2.number()?;
        let unit = row.indicator.unit.trim();
        let worked_out = row.indicator.formula.is_some();
        let said = if worked_out { readable(value) } else { value };
        let amount = self.written(said, unit, Some(observation.2));
        let mut hover = self.hover(&row.name, place, &amount);
        // At a bar the number alone: the unit stands once on the chart.
        let unit = if unit == "%" { unit } else { "" };
        let written = self.written(said, unit, Some(observation.2));
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
        let mut all: Vec<Period> =
            self.indicators.iter().flat_map(|indicator| periods(indicator)).collect();
        all.sort_by(|a, b| chronological(*a, *b));
        all.dedup();
        let all: Vec<(Period, f64, String)> = all
            .into_iter()
            .filter_map(|period| Some((period, time(period)?, self.texts.period(period))))
            .collect();
        if all.len() < 2 {
            return Err(Reason::TooFew { have: all.len(), need: 2 }.into());
        }
        let (shown, mut others) = self.parted(self.rows(), COLOURED);
        let (coloured, of) = (shown.len(), shown.len() + others.len());
        others.truncate(BEHIND);
        let course = |row: &Row, quiet| {
            let mark =
                |(period, at, name): &(Period, f64, String)| self.mark(row, name, *at, *period);
            let marks = all.iter().map(mark).collect();
            Series { name: row.name.clone(), marks, lean: None, quiet }
        };
        let mut series: Vec<Series> = shown.iter().map(|row| course(row, false)).collect();
        series.extend(others.iter().map(|row| course(row, true)));
        let ticks = all.iter().map(|(_, at, name)| Tick { at: *at, text: name.clone() });
        let (low, high) = (all[0].1, all[all.len() - 1].1);
        let scale = Axis { name: String::new(), low, high, ticks: ticks.collect() };
        let heights = series.iter().flat_map(|s| s.marks.iter().flatten().map(|mark| mark.to));
        let values = Axis::round(unit, heights, self.texts);
        let mut chart = self.finished(unit, Places::Scaled(scale), series, values);
        if coloured < of {
            let note = Label::plain(msg!("chart-note-coloured"));
            chart.notes.push(self.said(&note.count("shown", coloured).count("all", of)));
        }
        Ok(chart)
    }

    /// Series in categories: entities by period, or indicators by entity at one time. Also
    /// how many of how many rows found room.
    fn categories(&self) -> (Places, Vec<Series>, (usize, usize)) {
        let all: Vec<Period> = if let ([only], None) = (self.indicators, self.setting.period) {
            periods(only)
        } else {
            Vec::new()
        };
        if all.len() > 1 {
            return self.by_period(&all);
        }
        let mut names: Vec<&str> = Vec::new();
        let mut seen = HashSet::new();
        for entity in self.indicators.iter().flat_map(|indicator| entities(indicator)) {
            if seen.insert(entity) {
                names.push(entity);
            }
        }
        let of = names.len();
        names.truncate(self.room());
        let series = self.indicators.iter().enumerate().map(|(of, indicator)| {
            let period = self.setting.period.or_else(|| newest(indicator)).unwrap_or_default();
            let marks = names.iter().enumerate().map(|(at, entity)| {
                let row = Row { name: indicator.name.clone(), indicator, of, entity };
                self.mark(&row, entity, count(at), period)
            });
            Series {
                name: indicator.name.clone(),
                marks: marks.collect(),
                lean: None,
                quiet: false,
            }
        });
        let series = series.collect();
        let shown = names.len();
        let names = names.into_iter().map(str::to_owned).collect();
        (Places::Named { names, upright: false }, series, (shown, of))
    }

    /// Entities by period; where there are many entities they lie below each other, a bar a
    /// period.
    fn by_period(&self, all: &[Period]) -> (Places, Vec<Series>, (usize, usize)) {
        let names: Vec<String> = all.iter().map(|period| self.texts.period(*period)).collect();
        let rows = self.rows();
        let of = rows.len();
        let stacked = matches!(self.kind, ChartKind::Stacked | ChartKind::Whole);
        let many = of > COLOURED && !stacked;
        if many && all.len() <= COLOURED {
            let (rows, _) = self.parted(rows, self.room());
            let series = all.iter().zip(names).map(|(period, name)| {
                let marks = rows.iter().enumerate();
                let marks = marks.map(|(at, row)| self.mark(row, &name, count(at), *period));
                Series { marks: marks.collect(), name: name.clone(), lean: None, quiet: false }
            });
            let series = series.collect();
            let names: Vec<String> = rows.into_iter().map(|row| row.name).collect();
            let shown = names.len();
            return (Places::Named { names, upright: false }, series, (shown, of));
        }
        let rows = if many { self.parted(rows, COLOURED).0 } else { rows };
        let series = rows.iter().map(|row| {
            let places = all.iter().zip(&names).enumerate();
            let marks = places.map(|(at, (p, name))| self.mark(row, name, count(at), *p));
            Series { name: row.name.clone(), marks: marks.collect(), lean: None, quiet: false }
        });
        let series = series.collect();
        (Places::Named { names, upright: true }, series, (rows.len(), of))
    }

    /// How many rows there is room for.
    fn room(&self) -> usize {
        if self.setting.whole { ALL_ROWS } else { ROWS }
    }

    fn note_shown(&self, chart: &mut Chart, (shown, of): (usize, usize)) {
        if shown < of {
            let note = Label::plain(msg!("chart-note-shown"));
            chart.notes.push(self.said(&note.count("shown", shown).count("all", of)));
        }
    }

    fn bars(&self) -> Result<Chart, Refusal> {
        let unit = self.unit()?;
        let (places, mut series, shown) = self.categories();
        from_zero(&mut series);
        let values = Axis::round(unit, ends(&series), self.texts);
        let mut chart = self.finished(unit, places, series, values);
        self.note_shown(&mut chart, shown);
        Ok(chart)
    }

    fn ranking(&self) -> Result<Chart, Refusal> {
        let [indicator] = self.indicators else { return Err(Refusal::Units) };
        let unit = self.unit()?;
        let period = self.setting.period.or_else(|| newest(indicator)).unwrap_or_default();
        let mut found: Vec<(&str, Option<Mark>)> = Vec::new();
        for entity in entities(indicator) {
            let row = Row { name: entity.to_owned(), indicator, of: 0, entity };
            found.push((entity, self.mark(&row, &self.texts.period(period), 0.0, period)));
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
        let of = found.len();
        let mut place = 0;
        found.retain(|(name, _)| {
            place += 1;
            place <= self.room() || self.setting.chosen.iter().any(|chosen| chosen == name)
        });
        let shown = (found.len(), of);
        let names = found.iter().map(|(name, _)| (*name).to_owned()).collect();
        let marks = found
            .into_iter()
            .enumerate()
            .map(|(at, (_, mark))| mark.map(|mark| Mark { at: count(at), ..mark }));
        let marks = marks.collect();
        let name = indicator.name.clone();
        let mut series = vec![Series { name, marks, lean: None, quiet: false }];
        from_zero(&mut series);
        let values = Axis::round(unit, ends(&series), self.texts);
        let places = Places::Named { names, upright: false };
        let mut chart = self.finished(unit, places, series, values);
        self.note_shown(&mut chart, shown);
        Ok(chart)
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
