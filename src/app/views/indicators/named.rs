//! What an indicator is called, of what kind it is and how large.

use std::collections::HashSet;

use crate::{
    app::cx::Cx,
    edit::Msg,
    msg,
    session::{Indicator, IndicatorData},
};

/// What the indicator is called.
pub fn name(cx: &Cx, indicator: &Indicator) -> String {
    if indicator.name.trim().is_empty() {
        cx.t(msg!("indicators-unnamed"))
    } else {
        indicator.name.clone()
    }
}

/// What kind of table it is.
#[must_use]
pub fn kind(data: &IndicatorData) -> Msg {
    match data {
        IndicatorData::Series(_) => msg!("indicators-kind-series"),
        IndicatorData::CrossSection(_) => msg!("indicators-kind-cross-section"),
        IndicatorData::Likert(_) => msg!("indicators-kind-likert"),
        IndicatorData::Benchmark(_) => msg!("indicators-kind-benchmark"),
        IndicatorData::TextTable(_) => msg!("indicators-kind-words"),
    }
}

/// Unit and size in one line, for the list.
pub fn size(cx: &Cx, indicator: &Indicator) -> String {
    let data = &indicator.data;
    let mut parts = vec![cx.t(kind(data))];
    if indicator.formula.is_some() {
        parts.push(cx.t(msg!("indicators-derived")));
    }
    if let IndicatorData::TextTable(passages) = data {
        let entities: HashSet<_> = passages.iter().map(|passage| &passage.0).collect();
        let aspects: HashSet<_> = passages.iter().map(|passage| &passage.1).collect();
        let counts = [("entities", entities.len().into()), ("aspects", aspects.len().into())];
        parts.push(cx.tr(msg!("indicators-size-words"), &counts));
    } else {
        let entities: HashSet<_> = data.observations().iter().map(|o| &o.0).collect();
        let periods: HashSet<_> = data.observations().iter().map(|o| o.1).collect();
        let counts = [("entities", entities.len().into()), ("periods", periods.len().into())];
        parts.push(cx.tr(msg!("indicators-size"), &counts));
    }
    if !indicator.unit.is_empty() {
        parts.insert(0, indicator.unit.clone());
    }
    parts.join(" · ")
}
