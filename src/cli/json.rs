//! `fourfold show --format json`: everything a workshop holds, for programs.
//!
//! Names of cells, kinds and states are English and lower case whatever the language of the
//! workshop; texts are as they were written. Every key is always there: a text that was not
//! written is `""`, anything else that is not there is `null`, a list may be empty. Ids are
//! UUIDs, dates `2026-03-31`, ratings and values numbers.

mod data;

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use crate::session::{
    self, CardId, CellKey, Corner, CriticalCorner, Decision, Group, GroupId, PairId, Participant,
    ParticipantId, Score, SessionId, Thought, Which,
};

use super::names;

use data::{Indicator, indicator};

/// A workshop.
#[derive(Serialize)]
pub(super) struct Session<'a> {
    /// The format of the file.
    format: u32,
    id: SessionId,
    title: &'a str,
    /// The focal question.
    question: &'a str,
    subject: &'a str,
    place: &'a str,
    date: Option<Date>,
    horizon: &'a str,
    /// `kk`, `ru` or `en`.
    language: Option<&'static str>,
    facilitator: &'a str,
    about: &'a str,
    participants: Vec<Person<'a>>,
    groups: Vec<&'a Group>,
    canvases: Vec<Canvas<'a>>,
    indicators: Vec<Indicator<'a>>,
    parking_lot: Vec<Parked<'a>>,
    decisions: Vec<Decided<'a>>,
    dismissed: Vec<Dismissed<'a>>,
    attendance: Vec<Arrival>,
}

/// A person taking part.
#[derive(Serialize)]
struct Person<'a> {
    id: ParticipantId,
    name: &'a str,
    organisation: &'a str,
    group: Option<GroupId>,
}

/// A canvas. What only a 2×2 has is `null` on the others.
#[derive(Serialize)]
struct Canvas<'a> {
    id: session::CanvasId,
    /// `swot`, `pest` (with four cells or the six of PESTEL) or `foresight`.
    kind: &'static str,
    title: &'a str,
    subject: &'a str,
    /// `collect`, `rate` or `discuss`.
    stage: &'static str,
    cells: Vec<Cell<'a>>,
    /// Where the critical corner of the driver map begins: importance and uncertainty.
    critical: Option<CriticalCorner>,
    /// Candidate pairs of axes.
    pairs: Option<Vec<Pair<'a>>>,
    /// The id of the pair chosen.
    chosen: Option<PairId>,
}

/// A cell: `strengths`, `weaknesses`, `opportunities`, `threats`; `political`, `economic`,
/// `social`, `technological`, `environmental`, `legal`; `drivers`; and of each pair of axes
/// `scenario-low-high`, `scenario-high-high`, `scenario-low-low`, `scenario-high-low`
/// (horizontal axis first).
#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "`cell` is the published key")]
struct Cell<'a> {
    cell: &'static str,
    /// The pair of axes a scenario belongs to.
    pair: Option<PairId>,
    description: &'a str,
    cards: Vec<Card<'a>>,
}

/// A card.
#[derive(Serialize)]
struct Card<'a> {
    id: CardId,
    text: &'a str,
    note: &'a str,
    /// The room's own first rating: importance or impact.
    first: Option<Score>,
    /// The room's own second rating: position, response, likelihood or uncertainty.
    second: Option<Score>,
    /// The ratings that count: the medians of the room's and every rater's.
    rating: Rating,
    by_rater: Vec<RaterRating>,
    /// `open`, `opportunity`, `threat` or `both`.
    direction: &'static str,
    tags: &'a [String],
    colour: Option<&'static str>,
    author: Option<ParticipantId>,
    group: Option<GroupId>,
    origin: Option<Origin>,
    votes: u32,
    /// Further wordings that count as this thought in a model answer.
    accepted: &'a [String],
    /// The cards it was merged from.
    merged_from: Vec<Original<'a>>,
}

/// A card as it was before it was merged with others.
#[derive(Serialize)]
struct Original<'a> {
    session: SessionId,
    workshop: &'a str,
    card: CardId,
    cell: &'a str,
    text: &'a str,
    note: &'a str,
    first: Option<Score>,
    second: Option<Score>,
    author: &'a str,
    group: &'a str,
    votes: u32,
}

#[derive(Serialize)]
struct Rating {
    first: Option<Score>,
    second: Option<Score>,
}

/// What one person gave.
#[derive(Serialize)]
struct RaterRating {
    rater: ParticipantId,
    first: Option<Score>,
    second: Option<Score>,
}

/// The card this one was sent from, and its session where that is another.
#[derive(Serialize)]
struct Origin {
    card: CardId,
    session: Option<SessionId>,
}

/// Two axes and what lies between them.
#[derive(Serialize)]
struct Pair<'a> {
    id: PairId,
    x: Axis<'a>,
    y: Axis<'a>,
    scenarios: Vec<Scenario<'a>>,
    positions: Vec<Position<'a>>,
}

#[derive(Serialize)]
struct Axis<'a> {
    name: &'a str,
    driver: Option<CardId>,
    low: &'a str,
    high: &'a str,
}

/// A scenario; its cards stand in the canvas's cell `scenario-…`.
#[derive(Serialize)]
struct Scenario<'a> {
    /// `low-high` and so on, horizontal axis first.
    corner: &'static str,
    name: &'a str,
    story: &'a str,
    gains: &'a str,
    loses: &'a str,
    implications: &'a str,
    /// `low`, `medium` or `high`.
    plausibility: Option<&'static str>,
    /// Why it was set aside.
    set_aside: Option<&'a str>,
}

/// A point on the matrix, 0 to 10 on each axis.
#[derive(Serialize)]
struct Position<'a> {
    id: session::PositionId,
    /// `past`, `today` or `expected`.
    kind: &'static str,
    label: &'a str,
    x: Score,
    y: Score,
}

#[derive(Serialize)]
struct Parked<'a> {
    id: session::ThoughtId,
    text: &'a str,
    canvas: Option<session::CanvasId>,
    settled: bool,
}

#[derive(Serialize)]
struct Decided<'a> {
    id: session::DecisionId,
    text: &'a str,
    owner: &'a str,
    due: Option<Date>,
}

/// Advice that was put away.
#[derive(Serialize)]
struct Dismissed<'a> {
    /// As `check` names it.
    finding: &'a str,
    at: uuid::Uuid,
    cell: &'a str,
}

/// Who came, and when.
#[derive(Serialize)]
struct Arrival {
    participant: ParticipantId,
    at: Timestamp,
}

impl<'a> From<&'a session::Session> for Session<'a> {
    fn from(of: &'a session::Session) -> Self {
        Self {
            format: session::FORMAT,
            id: of.id,
            title: &of.title,
            question: &of.question,
            subject: &of.subject,
            place: &of.place,
            date: of.date,
            horizon: &of.horizon,
            language: of.language.map(session::Language::code),
            facilitator: &of.facilitator,
            about: &of.about,
            participants: of.participants.iter().map(|p| person(p)).collect(),
            groups: of.groups.iter().map(|group| &**group).collect(),
            canvases: of.canvases.iter().map(|c| canvas(c)).collect(),
            indicators: of.indicators.iter().map(|i| indicator(i)).collect(),
            parking_lot: of.parking_lot.iter().map(|t| parked(t)).collect(),
            decisions: of.decisions.iter().map(|d| decided(d)).collect(),
            dismissed: of
                .dismissed
                .iter()
                .map(|d| Dismissed { finding: &d.finding, at: d.at, cell: &d.cell })
                .collect(),
            attendance: of.record.attendance.iter().map(arrival).collect(),
        }
    }
}

fn person(of: &Participant) -> Person<'_> {
    Person { id: of.id, name: &of.name, organisation: &of.organisation, group: of.group }
}

fn canvas(of: &session::Canvas) -> Canvas<'_> {
    let foresight = of.foresight();
    Canvas {
        id: of.id,
        kind: names::kind(of.kind_name()),
        title: &of.title,
        subject: &of.subject,
        stage: names::stage(of.stage),
        cells: of.cells().map(|(key, content)| cell(key, content)).collect(),
        critical: foresight.map(|f| f.critical),
        pairs: foresight.map(|f| f.pairs.iter().map(|p| pair(p)).collect()),
        chosen: foresight.and_then(|f| f.chosen),
    }
}

fn cell(key: CellKey, of: &session::Cell) -> Cell<'_> {
    let pair = match key {
        CellKey::Scenario(pair, _) => Some(pair),
        _ => None,
    };
    let cards = of.cards.iter().map(|c| card(c)).collect();
    Cell { cell: key.name(), pair, description: &of.description, cards }
}

fn card(of: &session::Card) -> Card<'_> {
    let by_rater = of.by_rater.iter();
    Card {
        id: of.id,
        text: &of.text,
        note: &of.note,
        first: of.first,
        second: of.second,
        rating: Rating { first: of.rating(Which::First), second: of.rating(Which::Second) },
        by_rater: by_rater
            .map(|r| RaterRating { rater: r.rater, first: r.first, second: r.second })
            .collect(),
        direction: names::direction(of.direction),
        tags: &of.tags,
        colour: of.colour.map(names::colour),
        author: of.author,
        group: of.group,
        origin: of.origin.map(|o| Origin { card: o.card, session: o.session }),
        votes: of.votes,
        accepted: &of.accepted,
        merged_from: of.merged_from.iter().map(original).collect(),
    }
}

fn original(of: &session::Original) -> Original<'_> {
    Original {
        session: of.session,
        workshop: &of.workshop,
        card: of.card,
        cell: &of.cell,
        text: &of.text,
        note: &of.note,
        first: of.first,
        second: of.second,
        author: &of.author,
        group: &of.group,
        votes: of.votes,
    }
}

fn pair(of: &session::AxisPair) -> Pair<'_> {
    let scenarios = Corner::ALL.map(|corner| scenario(corner, of.scenarios.get(corner)));
    Pair {
        id: of.id,
        x: axis(&of.x),
        y: axis(&of.y),
        scenarios: scenarios.into(),
        positions: of.positions.iter().map(|p| position(p)).collect(),
    }
}

fn axis(of: &session::Axis) -> Axis<'_> {
    Axis { name: &of.name, driver: of.driver, low: &of.low, high: &of.high }
}

fn scenario(corner: Corner, of: &session::Scenario) -> Scenario<'_> {
    Scenario {
        corner: names::corner(corner),
        name: &of.name,
        story: &of.story,
        gains: &of.gains,
        loses: &of.loses,
        implications: &of.implications,
        plausibility: of.plausibility.map(names::plausibility),
        set_aside: of.set_aside.as_deref(),
    }
}

fn position(of: &session::Position) -> Position<'_> {
    Position { id: of.id, kind: names::position(of.kind), label: &of.label, x: of.x, y: of.y }
}

fn parked(of: &Thought) -> Parked<'_> {
    Parked { id: of.id, text: &of.text, canvas: of.canvas, settled: of.settled }
}

fn decided(of: &Decision) -> Decided<'_> {
    Decided { id: of.id, text: &of.text, owner: &of.owner, due: of.due }
}

fn arrival(of: &session::Attendance) -> Arrival {
    Arrival { participant: of.participant, at: of.at }
}
