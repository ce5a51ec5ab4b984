//! A number with one decimal, dragged or typed, written as the reader's language writes it.

use std::ops::RangeInclusive;

use eframe::egui::DragValue;

use crate::text::Texts;

/// A field over a number of tenths. A decimal comma is understood in every language.
pub fn tenths(texts: Texts, value: &mut f64, range: RangeInclusive<f64>) -> DragValue<'_> {
    DragValue::new(value)
        .speed(0.05)
        .range(range)
        .max_decimals(1)
        .custom_formatter(move |value, _| texts.decimals(value, 1))
        .custom_parser(|text| text.trim().replace(',', ".").parse().ok())
}
