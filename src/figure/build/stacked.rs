//! Parts on top of each other, where they are parts of one whole.

use crate::{analysis, msg, text::Label};

use super::{
    super::{
        axis::Axis,
        chart::{Chart, ChartKind, Mark, Places, Refusal, Series},
    },
    Maker, ends,
};

/// Shares may be rounded; up to this sum they are still one whole.
const WHOLE: f64 = 101.0;

impl Maker<'_> {
    pub(super) fn stack(&self) -> Result<Chart, Refusal> {
        let unit = self.unit()?;
        if self.indicators.iter().any(|i| i.overlapping || i.multiple_response) {
            return Err(Refusal::NoWhole);
        }
        let (mut places, mut series, shown) = self.categories();
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
        let mut chart = self.finished(unit, places, series, values);
        self.note_shown(&mut chart, shown);
        Ok(chart)
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
}

/// Every category of one series as a series of its own.
fn parts(series: &[Series], names: &[String]) -> Vec<Series> {
    let marks = series.first().map_or(&[][..], |series| &series.marks);
    let part = |(name, mark): (&String, &Option<Mark>)| Series {
        name: name.clone(),
        marks: vec![mark.clone().map(|mark| Mark { at: 0.0, ..mark })],
        lean: None,
        quiet: false,
    };
    names.iter().zip(marks).map(part).collect()
}
