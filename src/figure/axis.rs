//! Axes with ticks at round numbers.

use crate::text::Texts;

/// A scale from one value to another, with its ticks.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What it measures.
    pub name: String,
    /// Where it begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// Its ticks, lowest first.
    pub ticks: Vec<Tick>,
}

/// A tick.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// What stands there.
    pub text: String,
}

impl Axis {
    /// An axis that holds all values and begins and ends at a tick.
    #[must_use]
    pub fn round(name: &str, values: impl IntoIterator<Item = f64>, texts: Texts) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values {
            low = low.min(value);
            high = high.max(value);
        }
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        let one = high - low <= f64::EPSILON * high.abs().max(low.abs());
        // One value stands in the middle; a small whole one, as a rank is, between its like.
        let whole = one && low.fract() == 0.0 && low.abs() <= 10.0;
        if one {
            let room = if whole { 1.0 } else { low.abs() * 0.1 };
            (low, high) = (low - room, high + room);
        }
        let step = if whole { 1.0 } else { step(low, high) };
        let (first, last) = ((low / step).floor(), (high / step).ceil());
        let decimals = decimals(step);
        let mut ticks = Vec::new();
        let mut at = first;
        while at <= last && ticks.len() < 32 {
            let value = at * step;
            ticks.push(Tick { at: value, text: texts.decimals(value, decimals) });
            at += 1.0;
        }
        let low = ticks.first().map_or(low, |tick| tick.at);
        let high = ticks.last().map_or(high, |tick| tick.at);
        Self { name: name.to_owned(), low, high, ticks }
    }

    /// Where a value lies: 0 at the beginning, 1 at the end.
    #[must_use]
    pub fn share(&self, value: f64) -> f64 {
        let range = self.high - self.low;
        if range > 0.0 { (value - self.low) / range } else { 0.5 }
    }
}

/// A step of 1, 2, 2.5 or 5 times a power of ten that makes about five ticks.
fn step(low: f64, high: f64) -> f64 {
    let rough = high / 5.0 - low / 5.0;
    let power = 10_f64.powf(rough.log10().floor());
    let round = [1.0, 2.0, 2.5, 5.0].into_iter().find(|m| m * power >= rough * 0.999);
    round.unwrap_or(10.0) * power
}

/// How many decimals tell multiples of the step apart.
fn decimals(step: f64) -> usize {
    let fits = |places: &i32| {
        let scaled = step * 10_f64.powi(*places);
        (scaled - scaled.round()).abs() < 1e-6 * scaled
    };
    (0..=12).find(fits).and_then(|places| usize::try_from(places).ok()).unwrap_or(12)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    #[test]
    fn ticks_stand_at_round_numbers_about_the_values() {
        let texts = Texts::new(Language::English);
        for (values, ticks) in [
            (
                &[0.0, 4_018_049.0][..],
                &["0", "1,000,000", "2,000,000", "3,000,000", "4,000,000", "5,000,000"][..],
            ),
            (&[0.05, 1.03], &["0.0", "0.2", "0.4", "0.6", "0.8", "1.0", "1.2"]),
            (&[-2.41, 5.77], &["−4", "−2", "0", "2", "4", "6"]),
            (&[7.0], &["6", "7", "8"]),
            (&[62.5], &["55.0", "57.5", "60.0", "62.5", "65.0", "67.5", "70.0"]),
        ] {
            let axis = Axis::round("", values.iter().copied(), texts);
            let found: Vec<_> = axis.ticks.iter().map(|tick| tick.text.as_str()).collect();
            assert!(axis.low <= values[0] && *values.last().unwrap() <= axis.high);
            assert_eq!(found, ticks);
        }
    }

    #[test]
    fn an_axis_holds_the_largest_numbers_there_are() {
        let texts = Texts::new(Language::English);
        for values in
            [[f64::MIN, f64::MAX], [0.0, f64::MIN_POSITIVE], [0.0, 5e-324], [1e300, 1e300]]
        {
            let axis = Axis::round("", values, texts);
            assert!(axis.ticks.len() <= 32);
        }
    }
}
