//! The lines of values a chart is made of, and which of many stand in colour.

use std::collections::HashMap;

use crate::{
    analysis::{chronological, entities},
    msg,
    session::{Indicator, Observation, Period},
    text::Label,
};

use super::Maker;

/// One line of values of a table.
pub(super) struct Row<'a> {
    pub name: String,
    pub indicator: &'a Indicator,
    /// Its number among the indicators of the chart.
    pub of: usize,
    pub entity: &'a str,
}

/// Every observation by indicator, entity and period; of two for one place the first.
#[derive(Default)]
pub(super) struct Index<'a>(HashMap<(usize, &'a str, Period), &'a Observation>);

impl<'a> Index<'a> {
    pub fn of(indicators: &[&'a Indicator]) -> Self {
        let mut index = HashMap::new();
        for (of, indicator) in indicators.iter().enumerate() {
            for observation in indicator.data.observations() {
                let key = (of, observation.0.as_str(), observation.1);
                index.entry(key).or_insert(observation);
            }
        }
        Self(index)
    }

    pub fn at<'s>(&'s self, of: usize, entity: &'s str, period: Period) -> Option<&'s Observation> {
        self.0.get(&(of, entity, period)).copied()
    }
}

impl<'a> Maker<'a> {
    /// Every entity of every indicator.
    pub(super) fn rows(&self) -> Vec<Row<'a>> {
        let mut rows = Vec::new();
        for (of, indicator) in self.indicators.iter().copied().enumerate() {
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
            rows.extend(all.iter().map(|entity| Row { name: name(entity), indicator, of, entity }));
        }
        rows
    }

    /// Parts the rows into those that stand in colour and the others: the chosen entities, or
    /// where there are more than `most` those with the highest newest values.
    pub(super) fn parted(&self, rows: Vec<Row<'a>>, most: usize) -> (Vec<Row<'a>>, Vec<Row<'a>>) {
        let chosen = |row: &Row| self.setting.chosen.iter().any(|name| name == row.entity);
        if rows.iter().any(chosen) {
            return rows.into_iter().partition(chosen);
        }
        if rows.len() <= most {
            return (rows, Vec::new());
        }
        let newest = self.newest_values();
        let height = |row: &Row| newest.get(&(row.of, row.entity)).map_or(f64::MIN, |v| v.1);
        let mut heights: Vec<(usize, f64)> = rows.iter().map(height).enumerate().collect();
        heights.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let first: Vec<usize> = heights.iter().take(most).map(|(at, _)| *at).collect();
        let (mut shown, mut others) = (Vec::new(), Vec::new());
        for (at, row) in rows.into_iter().enumerate() {
            if first.contains(&at) { shown.push(row) } else { others.push(row) }
        }
        (shown, others)
    }

    /// The newest number of every entity.
    fn newest_values(&self) -> HashMap<(usize, &'a str), (Period, f64)> {
        let mut newest: HashMap<(usize, &str), (Period, f64)> = HashMap::new();
        for (of, indicator) in self.indicators.iter().enumerate() {
            for Observation(entity, period, value, _) in indicator.data.observations() {
                let Some(number) = value.number() else { continue };
                let known = newest.entry((of, entity)).or_insert((*period, number));
                if chronological(*period, known.0).is_gt() {
                    *known = (*period, number);
                }
            }
        }
        newest
    }
}
