//! Checks on the data: what a reader needs before leaning on a number.

use crate::{
    edit::{Label, Msg},
    msg,
    session::{Indicator, IndicatorData, Observation, Period, Source},
};

use super::findings::{Code, Finding, Spot};

pub(super) fn check(indicator: &Indicator, found: &mut Vec<Finding>) {
    let mut find = |code, message: Msg| {
        let advice = Label::plain(message).text("name", &indicator.name);
        found.push(Finding { code, spot: Spot::Indicator(indicator.id), advice });
    };
    let numbers = !matches!(indicator.data, IndicatorData::TextTable(_));
    if numbers && indicator.unit.trim().is_empty() {
        find(Code::IndicatorWithoutUnit, msg!("finding-without-unit"));
    }
    // A derived indicator has the sources of what it is derived from.
    if indicator.formula.is_none() && nowhere(&indicator.source) {
        find(Code::IndicatorWithoutSource, msg!("finding-without-source"));
    }
    let undated = |o: &Observation| o.1 == Period::Undated;
    if indicator.data.observations().iter().any(undated) {
        find(Code::IndicatorWithoutPeriod, msg!("finding-without-period"));
    }
}

fn nowhere(source: &Source) -> bool {
    [&source.title, &source.publisher, &source.link].iter().all(|text| text.trim().is_empty())
}
