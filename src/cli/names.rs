//! English names for what programs read: the same whatever the language, and never changed
//! once published.

use crate::session::{
    CardColour, CellState, Corner, Direction, Good, IndicatorData, KindName, Missing, Plausibility,
    PositionKind, Stage,
};

pub(super) fn kind(kind: KindName) -> &'static str {
    match kind {
        KindName::Pest => "pest",
        KindName::Swot => "swot",
        KindName::Foresight => "foresight",
    }
}

pub(super) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Collect => "collect",
        Stage::Rate => "rate",
        Stage::Discuss => "discuss",
    }
}

pub(super) fn corner(corner: Corner) -> &'static str {
    match corner {
        Corner::LowLow => "low-low",
        Corner::HighLow => "high-low",
        Corner::LowHigh => "low-high",
        Corner::HighHigh => "high-high",
    }
}

pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Open => "open",
        Direction::Opportunity => "opportunity",
        Direction::Threat => "threat",
        Direction::Both => "both",
    }
}

pub(super) fn colour(colour: CardColour) -> &'static str {
    match colour {
        CardColour::Teal => "teal",
        CardColour::Ochre => "ochre",
        CardColour::Blue => "blue",
        CardColour::Plum => "plum",
        CardColour::Slate => "slate",
        CardColour::Moss => "moss",
    }
}

pub(super) fn plausibility(plausibility: Plausibility) -> &'static str {
    match plausibility {
        Plausibility::Low => "low",
        Plausibility::Medium => "medium",
        Plausibility::High => "high",
    }
}

pub(super) fn position(kind: PositionKind) -> &'static str {
    match kind {
        PositionKind::Past => "past",
        PositionKind::Today => "today",
        PositionKind::Expected => "expected",
    }
}

pub(super) fn table(data: &IndicatorData) -> &'static str {
    match data {
        IndicatorData::Series(_) => "series",
        IndicatorData::CrossSection(_) => "cross-section",
        IndicatorData::Likert(_) => "likert",
        IndicatorData::Benchmark(_) => "benchmark",
        IndicatorData::TextTable(_) => "text-table",
    }
}

pub(super) fn good(good: Good) -> &'static str {
    match good {
        Good::Up => "up",
        Good::Down => "down",
        Good::Neither => "neither",
    }
}

pub(super) fn missing(missing: Missing) -> &'static str {
    match missing {
        Missing::Empty => "empty",
        Missing::NoData => "no-data",
        Missing::NoSuch => "no-such",
        Missing::Confidential => "confidential",
    }
}

pub(super) fn state(state: CellState) -> &'static str {
    match state {
        CellState::Unjudged => "unjudged",
        CellState::Has => "has",
        CellState::Partly => "partly",
        CellState::HasNot => "has-not",
        CellState::Today => "today",
    }
}
