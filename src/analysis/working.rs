//! The working of a number: what went in and what came out on the way, step by step.

use crate::{
    edit::Msg,
    session::{Finite, Period},
    text::Texts,
};

use super::Reason;

/// One line of a working: what it is, and how much.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is.
    pub name: Msg,
    /// How much.
    pub amount: Amount,
}

impl Step {
    pub(crate) fn new(name: Msg, amount: Amount) -> Self {
        Self { name, amount }
    }
}

/// An amount in a working, with how it is to be written.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// How many.
    Count(usize),
    /// A number.
    Number(f64),
    /// Per cent: 21.6 is 21.6 %.
    Percent(f64),
    /// A probability of 0 to 1.
    Probability(f64),
    /// From one number to another.
    Range(f64, f64),
    /// A period.
    Period(Period),
    /// A name, as it stands in the data.
    Name(String),
    /// A word of the program.
    Word(Msg),
    /// There is none, and why.
    None(Reason),
}

impl Amount {
    /// How it is written: up to six significant digits.
    #[must_use]
    pub fn text(&self, texts: Texts) -> String {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵³")]
            Self::Count(count) => texts.number(*count as f64),
            Self::Number(value) => texts.number(shown(*value)),
            Self::Percent(value) => texts.percent(shown(*value)),
            Self::Probability(value) if *value < 0.0001 => {
                format!("< {}", texts.number(0.0001))
            }
            Self::Probability(value) => texts.number((value * 1e4).round() / 1e4),
            Self::Range(low, high) => {
                format!("{} … {}", texts.number(shown(*low)), texts.number(shown(*high)))
            }
            Self::Period(period) => texts.period(*period),
            Self::Name(name) => name.clone(),
            Self::Word(word) => texts.get(*word),
            Self::None(reason) => texts.label(&reason.label()),
        }
    }
}

impl From<Result<f64, Reason>> for Amount {
    fn from(value: Result<f64, Reason>) -> Self {
        value.map_or_else(Self::None, Self::Number)
    }
}

/// The number with six significant digits; whole numbers keep all theirs.
fn shown(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() || value.fract() == 0.0 {
        return value;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the exponent of a finite number")]
    let places = 5 - value.abs().log10().floor() as i32;
    if places <= 0 {
        return value.round();
    }
    let unit = 10_f64.powi(places.min(300));
    (value * unit).round() / unit
}

/// The number as a session can keep it, or nothing where it left the numbers.
pub(crate) fn finite(value: f64) -> Option<Finite> {
    Finite::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    #[test]
    fn amounts_are_written_with_six_significant_digits() {
        let texts = Texts::new(Language::English);
        for (amount, written) in [
            (Amount::Number(1.0 / 3.0), "0.333333"),
            (Amount::Number(4_018_049.0), "4,018,049"),
            (Amount::Number(1_234_567.8), "1,234,568"),
            (Amount::Number(0.000_012_345_678), "0.0000123457"),
            (Amount::Percent(-21.600_000_1), "−21.6%"),
            (Amount::Probability(0.016_66), "0.0167"),
            (Amount::Probability(1e-9), "< 0.0001"),
            (Amount::Range(3.096_964_2, 4.767_853), "3.09696 … 4.76785"),
        ] {
            assert_eq!(amount.text(texts), written);
        }
    }
}
