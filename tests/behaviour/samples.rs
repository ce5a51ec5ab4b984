//! Sessions for tests: small ones to play with, and one that uses everything.

use std::sync::Arc;

use fourfold::{
    edit::Ids,
    session::{
        AnswerScale, Attendance, Axis, AxisPair, Bands, Canvas, CanvasId, CanvasKind, Card,
        CardColour, CardId, Cell, CellKey, CellState, Corner, CriticalCorner, Decision, DecisionId,
        Direction, Dismissal, Finite, Foresight, Good, Group, GroupId, Indicator, IndicatorData,
        IndicatorId, Language, Missing, Observation, Origin, Original, PairId, Participant,
        ParticipantId, Passage, Period, Pest, PestCell, Plausibility, Position, PositionId,
        PositionKind, RaterRating, Record, Rows, Score, Session, SessionId, Source, Stage, Swot,
        SwotCell, Thought, ThoughtId, Value,
    },
};

/// Builds a session piece by piece, with ids that are the same on every run.
pub struct Builder {
    pub session: Session,
    pub ids: Ids,
}

impl Builder {
    /// An empty session of that title.
    pub fn new(title: &str) -> Self {
        let mut ids = Ids::Counting(0);
        let mut session = Session::new(ids.next(SessionId));
        session.title.push_str(title);
        Self { session, ids }
    }

    /// Adds a canvas.
    pub fn canvas(&mut self, kind: CanvasKind) -> CanvasId {
        let id = self.ids.next(CanvasId);
        self.session.canvases.push(Arc::new(Canvas::new(id, kind)));
        id
    }

    /// The canvas, to change.
    pub fn edit(&mut self, id: CanvasId) -> &mut Canvas {
        self.session.canvas_mut(id).unwrap()
    }

    /// Adds a card.
    pub fn card(&mut self, canvas: CanvasId, cell: CellKey, text: &str) -> CardId {
        let id = self.ids.next(CardId);
        self.cell(canvas, cell).cards.push(Arc::new(Card::new(id, text)));
        id
    }

    /// Adds a card with both ratings.
    pub fn rated(
        &mut self,
        canvas: CanvasId,
        cell: CellKey,
        text: &str,
        first: f64,
        second: f64,
    ) -> CardId {
        let id = self.card(canvas, cell, text);
        let card = self.last(canvas, cell);
        card.first = Some(Score::nearest(first));
        card.second = Some(Score::nearest(second));
        id
    }

    /// The cell, to change.
    pub fn cell(&mut self, canvas: CanvasId, cell: CellKey) -> &mut Cell {
        self.edit(canvas).cell_mut(cell).unwrap()
    }

    /// The card added last to that cell, to change.
    pub fn last(&mut self, canvas: CanvasId, cell: CellKey) -> &mut Card {
        Arc::make_mut(self.cell(canvas, cell).cards.last_mut().unwrap())
    }

    /// Adds a table of data.
    pub fn indicator(&mut self, name: &str, data: IndicatorData) -> &mut Indicator {
        let indicator = Indicator {
            id: self.ids.next(IndicatorId),
            name: name.to_owned(),
            unit: String::new(),
            good: Good::Neither,
            multiple_response: false,
            overlapping: false,
            scale: AnswerScale::default(),
            source: Source::default(),
            notes: String::new(),
            formula: None,
            data,
        };
        self.session.indicators.push(Arc::new(indicator));
        Arc::make_mut(self.session.indicators.last_mut().unwrap())
    }
}

/// A SWOT with a card or two in each cell.
pub fn small_swot() -> Session {
    let mut b = Builder::new("Цифровые услуги");
    let swot = b.canvas(CanvasKind::Swot(Swot::default()));
    b.card(swot, CellKey::Swot(SwotCell::Strengths), "Опытные сотрудники");
    b.card(swot, CellKey::Swot(SwotCell::Weaknesses), "Старые системы");
    b.card(swot, CellKey::Swot(SwotCell::Opportunities), "Единая платформа");
    b.card(swot, CellKey::Swot(SwotCell::Threats), "Отток кадров");
    b.session
}

/// A session that uses every type and every field.
pub fn full_session() -> Session {
    let mut b = Builder::new("It's a \"full\" session\nin two lines, with C:\\paths and й");
    b.session.question = "Каким станет управление к 2035 году?".into();
    b.session.subject = "Өңір әкімдігі".into();
    b.session.place = "Орал".into();
    b.session.date = Some("2026-03-31".parse().unwrap());
    b.session.horizon = "2035".into();
    b.session.language = Some(Language::Kazakh);
    b.session.facilitator = "А. Б.".into();
    b.session.about = "Made up for tests.".into();
    let (group, person) = people(&mut b);
    let factor = pest(&mut b);
    swot(&mut b, group, person);
    foresight(&mut b, factor);
    indicators(&mut b);
    let canvas = b.session.canvases[0].id;
    b.session.parking_lot.push(Arc::new(Thought {
        id: b.ids.next(ThoughtId),
        text: "Later".into(),
        canvas: Some(canvas),
        settled: true,
    }));
    b.session.decisions.push(Arc::new(Decision {
        id: b.ids.next(DecisionId),
        text: "Do it".into(),
        owner: "Б. В.".into(),
        due: Some("2026-12-31".parse().unwrap()),
    }));
    b.session.dismissed.push(Arc::new(Dismissal {
        finding: "crowded-cell".into(),
        at: canvas.0,
        cell: "legal".into(),
    }));
    b.session
}

fn people(b: &mut Builder) -> (GroupId, ParticipantId) {
    let group = b.ids.next(GroupId);
    b.session.groups.push(Arc::new(Group { id: group, name: "1-топ".into() }));
    let person = b.ids.next(ParticipantId);
    b.session.participants.push(Arc::new(Participant {
        id: person,
        name: "Айгүл".into(),
        organisation: "Академия".into(),
        group: Some(group),
    }));
    b.session.record = Arc::new(Record {
        attendance: vec![Attendance {
            participant: person,
            at: "2026-03-31T09:30:00Z".parse().unwrap(),
        }],
    });
    (group, person)
}

fn pest(b: &mut Builder) -> CardId {
    let pest = b.canvas(CanvasKind::Pest(Pest::pestel()));
    b.edit(pest).title = "PESTEL".into();
    let legal = CellKey::Pest(PestCell::Legal);
    let factor = b.rated(pest, legal, "Жаңа заң", 5.0, 4.0);
    b.last(pest, legal).direction = Direction::Both;
    b.cell(pest, CellKey::Pest(PestCell::Political)).description = "Power and rules".into();
    factor
}

fn swot(b: &mut Builder, group: GroupId, person: ParticipantId) {
    let swot = b.canvas(CanvasKind::Swot(Swot::default()));
    b.edit(swot).subject = "The office".into();
    b.edit(swot).stage = Stage::Rate;
    let strengths = CellKey::Swot(SwotCell::Strengths);
    b.rated(swot, strengths, "Skilled people", 5.0, 4.0);
    let card = b.last(swot, strengths);
    card.note = "Ten years and more".into();
    card.tags = vec!["people".into(), "кадры".into()];
    card.colour = Some(CardColour::Plum);
    card.author = Some(person);
    card.group = Some(group);
    card.votes = 3;
    card.accepted = vec!["Experienced staff".into()];
    card.merged_from = vec![original()];
    card.by_rater = vec![RaterRating { rater: person, first: Some(Score::whole(4)), second: None }];
    b.card(swot, CellKey::Swot(SwotCell::Threats), "");
}

fn original() -> Original {
    let id = uuid::Uuid::from_u128(7);
    Original {
        session: SessionId(id),
        workshop: "Group A".into(),
        card: CardId(id),
        cell: "strengths".into(),
        text: "Able people".into(),
        note: "A note".into(),
        first: Some(Score::whole(5)),
        second: Some(Score::whole(3)),
        by_rater: Vec::new(),
        direction: Direction::Open,
        tags: vec!["people".into()],
        colour: Some(CardColour::Teal),
        author: "Айгүл".into(),
        group: "1-топ".into(),
        origin: None,
        evidence: Vec::new(),
        votes: 2,
        accepted: Vec::new(),
    }
}

fn foresight(b: &mut Builder, factor: CardId) {
    let canvas = b.canvas(CanvasKind::Foresight(Foresight::default()));
    let driver = b.rated(canvas, CellKey::Drivers, "Trust in the state", 8.9, 7.5);
    let origin = Origin { card: factor, session: Some(SessionId(factor.0)) };
    b.last(canvas, CellKey::Drivers).origin = Some(origin);
    let pair = b.ids.next(PairId);
    let position = b.ids.next(PositionId);
    let CanvasKind::Foresight(foresight) = &mut b.edit(canvas).kind else { unreachable!() };
    foresight.critical =
        CriticalCorner { importance: Score::nearest(6.5), uncertainty: Score::whole(7) };
    foresight.chosen = Some(pair);
    let axis = |name: &str| Axis {
        name: name.into(),
        driver: Some(driver),
        low: "low".into(),
        high: "high".into(),
        ..Axis::default()
    };
    let mut pair = AxisPair {
        id: pair,
        x: axis("Trust"),
        y: axis("Money"),
        scenarios: fourfold::session::Scenarios::default(),
        positions: vec![Arc::new(Position {
            id: position,
            kind: PositionKind::Expected,
            label: "2030".into(),
            x: Score::whole(3),
            y: Score::nearest(4.2),
        })],
    };
    let scenario = Arc::make_mut(pair.scenarios.get_mut(Corner::LowHigh));
    scenario.name = "Plenty without trust".into();
    scenario.story = "It came slowly.\nThen all at once.".into();
    scenario.gains = "some".into();
    scenario.loses = "others".into();
    scenario.implications = "much".into();
    scenario.plausibility = Some(Plausibility::Medium);
    let aside = Arc::make_mut(pair.scenarios.get_mut(Corner::HighLow));
    aside.set_aside = Some("cannot happen".into());
    let id = pair.id;
    foresight.pairs.push(Arc::new(pair));
    b.card(canvas, CellKey::Scenario(id, Corner::LowHigh), "Guards everywhere");
}

fn indicators(b: &mut Builder) {
    let number = |value| Finite::try_from(value).unwrap();
    let row = |entity: &str, period, value, note: &str| {
        Observation(entity.into(), period, value, note.into())
    };
    let rows = vec![
        row("Орал", Period::Year(2024), Value::Number(number(41.0)), ""),
        row("Орал", Period::Quarter(2025, 1), Value::About(number(14.25)), "about"),
        row("Орал", Period::Month(2025, 12), Value::Doubtful(number(-1e-7)), ""),
        row("Орал", Period::Interval(2019, 2024), Value::Missing(Missing::Confidential), ""),
        row("Орал", Period::Undated, Value::Number(number(1e300)), ""),
    ];
    let indicator = b.indicator("Services", IndicatorData::Series(Rows::new(rows)));
    indicator.unit = "%".into();
    indicator.good = Good::Up;
    indicator.multiple_response = true;
    indicator.overlapping = true;
    indicator.notes = "Careful".into();
    indicator.formula = Some("a / b".into());
    indicator.source = Source {
        title: "Table 3".into(),
        publisher: "Bureau".into(),
        link: "https://example.org".into(),
        date: Some("2025-01-02".parse().unwrap()),
    };
    let passage = |state| Passage("Эстония".into(), "X-Road".into(), "since 2001".into(), state);
    let passages = vec![passage(CellState::Unjudged), passage(CellState::Today)];
    b.indicator("Practices", IndicatorData::TextTable(Rows::new(passages)));
    let rows = || Rows::new(vec![row("a", Period::Undated, Value::Missing(Missing::NoData), "")]);
    b.indicator("Across", IndicatorData::CrossSection(rows()));
    let answers = b.indicator("Answers", IndicatorData::Likert(rows()));
    answers.scale = AnswerScale { reversed: true, bands: Some(Bands { below: 4, middle: 2 }) };
    b.indicator("Best", IndicatorData::Benchmark(Rows::default()));
}
