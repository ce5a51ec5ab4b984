//! The methods' own words: which message names a cell, a rating, a stage.
//!
//! Every word of the session's types that a reader may see is named here once, so that a
//! board, a report and the command line call it the same.

use crate::{
    msg,
    session::{
        CanvasKind, CardColour, CellKey, CellState, Direction, DriverPlace, Good, KindName,
        Language, Missing, PestCell, Plausibility, PositionKind, RatingKind, Score, Stage, Stance,
        SwotCell,
    },
};

use super::{Label, Msg, Texts};

/// A kind of canvas. A PESTEL is a PEST here; [`canvas`] tells them apart.
#[must_use]
pub fn kind(kind: KindName) -> Msg {
    match kind {
        KindName::Pest => msg!("term-kind-pest"),
        KindName::Swot => msg!("term-kind-swot"),
        KindName::Foresight => msg!("term-kind-foresight"),
    }
}

/// What a canvas is: PEST, PESTEL, SWOT or scenarios.
#[must_use]
pub fn canvas(canvas: &CanvasKind) -> Msg {
    match canvas {
        CanvasKind::Pest(pest) if pest.extension.is_some() => msg!("term-kind-pestel"),
        CanvasKind::Pest(_) => msg!("term-kind-pest"),
        CanvasKind::Swot(_) => msg!("term-kind-swot"),
        CanvasKind::Foresight(_) => msg!("term-kind-foresight"),
    }
}

/// A stage of work.
#[must_use]
pub fn stage(stage: Stage) -> Msg {
    match stage {
        Stage::Collect => msg!("term-stage-collect"),
        Stage::Rate => msg!("term-stage-rate"),
        Stage::Discuss => msg!("term-stage-discuss"),
    }
}

/// A cell's title: "Strengths". A scenario without a name of its own is "Scenario".
#[must_use]
pub fn cell(cell: CellKey) -> Msg {
    match cell {
        CellKey::Swot(SwotCell::Strengths) => msg!("term-cell-strengths"),
        CellKey::Swot(SwotCell::Weaknesses) => msg!("term-cell-weaknesses"),
        CellKey::Swot(SwotCell::Opportunities) => msg!("term-cell-opportunities"),
        CellKey::Swot(SwotCell::Threats) => msg!("term-cell-threats"),
        CellKey::Pest(PestCell::Political) => msg!("term-cell-political"),
        CellKey::Pest(PestCell::Economic) => msg!("term-cell-economic"),
        CellKey::Pest(PestCell::Social) => msg!("term-cell-social"),
        CellKey::Pest(PestCell::Technological) => msg!("term-cell-technological"),
        CellKey::Pest(PestCell::Environmental) => msg!("term-cell-environmental"),
        CellKey::Pest(PestCell::Legal) => msg!("term-cell-legal"),
        CellKey::Drivers => msg!("term-cell-drivers"),
        CellKey::Scenario(..) => msg!("term-cell-scenario"),
    }
}

/// What one card of a cell is: "Strength", "Political factor".
#[must_use]
pub fn card_in(cell: CellKey) -> Msg {
    match cell {
        CellKey::Swot(SwotCell::Strengths) => msg!("term-card-strength"),
        CellKey::Swot(SwotCell::Weaknesses) => msg!("term-card-weakness"),
        CellKey::Swot(SwotCell::Opportunities) => msg!("term-card-opportunity"),
        CellKey::Swot(SwotCell::Threats) => msg!("term-card-threat"),
        CellKey::Pest(PestCell::Political) => msg!("term-card-political"),
        CellKey::Pest(PestCell::Economic) => msg!("term-card-economic"),
        CellKey::Pest(PestCell::Social) => msg!("term-card-social"),
        CellKey::Pest(PestCell::Technological) => msg!("term-card-technological"),
        CellKey::Pest(PestCell::Environmental) => msg!("term-card-environmental"),
        CellKey::Pest(PestCell::Legal) => msg!("term-card-legal"),
        CellKey::Drivers => msg!("term-card-driver"),
        CellKey::Scenario(..) => msg!("term-card-scenario"),
    }
}

/// What the facilitator asks while a cell is empty.
#[must_use]
pub fn question(cell: CellKey) -> Msg {
    match cell {
        CellKey::Swot(SwotCell::Strengths) => msg!("term-question-strengths"),
        CellKey::Swot(SwotCell::Weaknesses) => msg!("term-question-weaknesses"),
        CellKey::Swot(SwotCell::Opportunities) => msg!("term-question-opportunities"),
        CellKey::Swot(SwotCell::Threats) => msg!("term-question-threats"),
        CellKey::Pest(PestCell::Political) => msg!("term-question-political"),
        CellKey::Pest(PestCell::Economic) => msg!("term-question-economic"),
        CellKey::Pest(PestCell::Social) => msg!("term-question-social"),
        CellKey::Pest(PestCell::Technological) => msg!("term-question-technological"),
        CellKey::Pest(PestCell::Environmental) => msg!("term-question-environmental"),
        CellKey::Pest(PestCell::Legal) => msg!("term-question-legal"),
        CellKey::Drivers => msg!("term-question-drivers"),
        CellKey::Scenario(..) => msg!("term-question-scenario"),
    }
}

/// How many cards: "12 cards".
#[must_use]
pub fn cards(count: usize) -> Label {
    Label::plain(msg!("term-cards")).count("count", count)
}

/// What is rated.
#[must_use]
pub fn rating(kind: RatingKind) -> Msg {
    match kind {
        RatingKind::Importance => msg!("term-rating-importance"),
        RatingKind::Position => msg!("term-rating-position"),
        RatingKind::Response => msg!("term-rating-response"),
        RatingKind::Impact => msg!("term-rating-impact"),
        RatingKind::Likelihood => msg!("term-rating-likelihood"),
        RatingKind::Uncertainty => msg!("term-rating-uncertainty"),
    }
}

/// A rating in full words where the method has them: positions ("Minor strength") and
/// responses ("Above average"). The other scales are spoken of in numbers.
#[must_use]
pub fn step(kind: RatingKind, score: Score) -> Option<Msg> {
    Some(match (kind, score.as_whole()?) {
        (RatingKind::Position, 1) => msg!("term-position-1"),
        (RatingKind::Position, 2) => msg!("term-position-2"),
        (RatingKind::Position, 3) => msg!("term-position-3"),
        (RatingKind::Position, 4) => msg!("term-position-4"),
        (RatingKind::Response, 1) => msg!("term-response-1"),
        (RatingKind::Response, 2) => msg!("term-response-2"),
        (RatingKind::Response, 3) => msg!("term-response-3"),
        (RatingKind::Response, 4) => msg!("term-response-4"),
        _ => return None,
    })
}

/// A position in one word, for a switch inside a cell that says the rest: "minor", "major".
#[must_use]
pub fn short_position(score: Score) -> Option<Msg> {
    match score.as_whole()? {
        1 | 4 => Some(msg!("term-position-major")),
        2 | 3 => Some(msg!("term-position-minor")),
        _ => None,
    }
}

/// Which way a PEST factor acts.
#[must_use]
pub fn direction(direction: Direction) -> Msg {
    match direction {
        Direction::Open => msg!("term-direction-open"),
        Direction::Opportunity => msg!("term-direction-opportunity"),
        Direction::Threat => msg!("term-direction-threat"),
        Direction::Both => msg!("term-direction-both"),
    }
}

/// A part of the driver map, as a heading over the drivers in it.
#[must_use]
pub fn driver_place(place: DriverPlace) -> Msg {
    match place {
        DriverPlace::Tray => msg!("term-driver-tray"),
        DriverPlace::Critical => msg!("term-driver-critical"),
        DriverPlace::Given => msg!("term-driver-given"),
        DriverPlace::Background => msg!("term-driver-background"),
    }
}

/// How plausible a scenario is.
#[must_use]
pub fn plausibility(plausibility: Plausibility) -> Msg {
    match plausibility {
        Plausibility::Low => msg!("term-plausibility-low"),
        Plausibility::Medium => msg!("term-plausibility-medium"),
        Plausibility::High => msg!("term-plausibility-high"),
    }
}

/// What a point on the matrix stands for.
#[must_use]
pub fn point(kind: PositionKind) -> Msg {
    match kind {
        PositionKind::Past => msg!("term-point-past"),
        PositionKind::Today => msg!("term-point-today"),
        PositionKind::Expected => msg!("term-point-expected"),
    }
}

/// A hue.
#[must_use]
pub fn colour(colour: CardColour) -> Msg {
    match colour {
        CardColour::Teal => msg!("term-colour-teal"),
        CardColour::Ochre => msg!("term-colour-ochre"),
        CardColour::Blue => msg!("term-colour-blue"),
        CardColour::Plum => msg!("term-colour-plum"),
        CardColour::Slate => msg!("term-colour-slate"),
        CardColour::Moss => msg!("term-colour-moss"),
    }
}

/// Which way an indicator is better.
#[must_use]
pub fn good(good: Good) -> Msg {
    match good {
        Good::Up => msg!("term-good-up"),
        Good::Down => msg!("term-good-down"),
        Good::Neither => msg!("term-good-neither"),
    }
}

/// Why a value is missing, in the words of statistics offices.
#[must_use]
pub fn missing(missing: Missing) -> Msg {
    match missing {
        Missing::Empty => msg!("term-missing-empty"),
        Missing::NoData => msg!("term-missing-no-data"),
        Missing::NoSuch => msg!("term-missing-no-such"),
        Missing::Confidential => msg!("term-missing-confidential"),
    }
}

/// How far an entity has what an aspect of a text table names.
#[must_use]
pub fn cell_state(state: CellState) -> Msg {
    match state {
        CellState::Unjudged => msg!("term-state-unjudged"),
        CellState::Has => msg!("term-state-has"),
        CellState::Partly => msg!("term-state-partly"),
        CellState::HasNot => msg!("term-state-has-not"),
        CellState::Today => msg!("term-state-today"),
    }
}

/// A language by its own name, the same whoever reads it.
#[must_use]
pub fn language(language: Language) -> String {
    Texts::new(language).get(msg!("term-language"))
}

/// Which way evidence speaks.
#[must_use]
pub fn stance(stance: Stance) -> Msg {
    match stance {
        Stance::Supports => msg!("term-stance-supports"),
        Stance::Contradicts => msg!("term-stance-contradicts"),
        Stance::Context => msg!("term-stance-context"),
    }
}
