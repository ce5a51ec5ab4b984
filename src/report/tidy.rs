//! A session as tidy tables for other tools: one row a card, one row a value. Headings are
//! English and never change; numbers have a point, cells a comma between them.

use crate::{
    analysis::{FRESH_YEARS, Grade, backing},
    session::{
        CellState, Corner, Direction, IndicatorData, KindName, Language, Missing, Session, Value,
        Which,
    },
    text::{Texts, terms},
};

use super::{
    table::{Cell, Table},
    tree::clean,
};

/// Every card of every canvas.
#[must_use]
pub fn cards(session: &Session) -> String {
    let mut rows = vec![head(&[
        "canvas_kind",
        "canvas",
        "subject",
        "cell",
        "card_id",
        "text",
        "note",
        "first",
        "second",
        "direction",
        "votes",
        "tags",
        "author",
        "group",
        "evidence",
        "disputed",
    ])];
    let texts = Texts::new(Language::English);
    for canvas in &session.canvases {
        for (key, cell) in canvas.cells() {
            for card in &cell.cards {
                let backing = backing(session, &card.evidence, FRESH_YEARS);
                let author = session.participants.iter().find(|p| Some(p.id) == card.author);
                let group = session.groups.iter().find(|group| Some(group.id) == card.group);
                let score = |which| card.rating(which).map(crate::session::Score::get);
                let mut name = texts.get(terms::cell(key)).to_lowercase();
                if let crate::session::CellKey::Scenario(_, corner) = key {
                    name = format!("{name} {}", corner_name(corner));
                }
                rows.push(vec![
                    words(kind(canvas.kind_name())),
                    words(&canvas.title),
                    words(&canvas.subject),
                    words(&name),
                    words(&card.id.to_string()),
                    words(&card.text),
                    words(&card.note),
                    number(score(Which::First)),
                    number(score(Which::Second)),
                    words(direction(card.direction)),
                    number(Some(f64::from(card.votes))),
                    words(&card.tags.join("; ")),
                    words(author.map_or("", |person| &person.name)),
                    words(group.map_or("", |group| &group.name)),
                    words(grade(backing.grade)),
                    words(if backing.disputed { "yes" } else { "no" }),
                ]);
            }
        }
    }
    written(rows, texts)
}

/// Every value and every passage of every indicator.
#[must_use]
pub fn values(session: &Session) -> String {
    let mut rows = vec![head(&[
        "indicator_id",
        "indicator",
        "unit",
        "kind",
        "entity",
        "period",
        "aspect",
        "value",
        "text",
        "mark",
        "note",
        "publisher",
        "source",
    ])];
    for indicator in &session.indicators {
        let id = indicator.id.to_string();
        let start = |entity: &str, period: &str, aspect: &str| {
            [&id, &indicator.name, &indicator.unit, table(&indicator.data), entity, period, aspect]
                .map(words)
                .to_vec()
        };
        let source = || [&indicator.source.publisher, &indicator.source.title].map(|w| words(w));
        for row in indicator.data.observations() {
            let mut cells = start(&row.0, &row.1.to_string(), "");
            cells.extend([number(row.2.number()), words(""), words(mark(row.2)), words(&row.3)]);
            cells.extend(source());
            rows.push(cells);
        }
        for passage in indicator.data.passages() {
            let mut cells = start(&passage.0, "", &passage.1);
            cells.extend([number(None), words(&passage.2), words(state(passage.3)), words("")]);
            cells.extend(source());
            rows.push(cells);
        }
    }
    written(rows, Texts::new(Language::English))
}

fn written(rows: Vec<Vec<Cell>>, texts: Texts) -> String {
    Table { name: String::new(), rows }.csv(texts)
}

fn head(names: &[&str]) -> Vec<Cell> {
    names.iter().map(|name| words(name)).collect()
}

fn words(words: &str) -> Cell {
    Cell::Words(clean(words))
}

fn number(value: Option<f64>) -> Cell {
    value.map_or_else(|| Cell::Words(String::new()), Cell::Number)
}

fn kind(kind: KindName) -> &'static str {
    match kind {
        KindName::Pest => "pest",
        KindName::Swot => "swot",
        KindName::Foresight => "foresight",
    }
}

fn corner_name(corner: Corner) -> &'static str {
    match corner {
        Corner::LowLow => "low-low",
        Corner::HighLow => "high-low",
        Corner::LowHigh => "low-high",
        Corner::HighHigh => "high-high",
    }
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Open => "open",
        Direction::Opportunity => "opportunity",
        Direction::Threat => "threat",
        Direction::Both => "both",
    }
}

fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::None => "none",
        Grade::Stale => "stale",
        Grade::Some => "some",
        Grade::Strong => "strong",
    }
}

fn table(data: &IndicatorData) -> &'static str {
    match data {
        IndicatorData::Series(_) => "series",
        IndicatorData::CrossSection(_) => "cross-section",
        IndicatorData::Likert(_) => "likert",
        IndicatorData::Benchmark(_) => "benchmark",
        IndicatorData::TextTable(_) => "text-table",
    }
}

fn mark(value: Value) -> &'static str {
    match value {
        Value::Number(_) => "",
        Value::About(_) => "about",
        Value::Doubtful(_) => "doubtful",
        Value::Missing(Missing::Empty) => "empty",
        Value::Missing(Missing::NoData) => "no-data",
        Value::Missing(Missing::NoSuch) => "no-such",
        Value::Missing(Missing::Confidential) => "confidential",
    }
}

fn state(state: CellState) -> &'static str {
    match state {
        CellState::Unjudged => "",
        CellState::Has => "has",
        CellState::Partly => "partly",
        CellState::HasNot => "has-not",
        CellState::Today => "today",
    }
}
