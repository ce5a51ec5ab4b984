//! Checks on the data: what a reader needs before leaning on a number.

use crate::{
    edit::{Label, Msg},
    msg,
    session::{Indicator, IndicatorData, Observation, Period, Session, Source},
};

use super::{
    finding::{Code, Finding, Spot},
    formula,
};

pub(super) fn check(session: &Session, found: &mut Vec<Finding>) {
    let broken = formula::broken(session);
    let stale = formula::stale(session);
    for indicator in &session.indicators {
        about(indicator, broken.contains(&indicator.id), found);
        if stale.contains(&indicator.id) {
            let advice = Label::plain(msg!("finding-stale-formula")).text("name", &indicator.name);
            let spot = Spot::Indicator(indicator.id);
            found.push(Finding { code: Code::StaleFormula, spot, advice });
        }
    }
}

fn about(indicator: &Indicator, broken: bool, found: &mut Vec<Finding>) {
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
    // A value derived for all periods at once needs none.
    if indicator.formula.is_none() && indicator.data.observations().iter().any(undated) {
        find(Code::IndicatorWithoutPeriod, msg!("finding-without-period"));
    }
    if broken {
        find(Code::BrokenFormula, msg!("finding-broken-formula"));
    }
}

fn nowhere(source: &Source) -> bool {
    [&source.title, &source.publisher, &source.link].iter().all(|text| text.trim().is_empty())
}
