//! The futures of a 2×2 in a sheet: pair by pair the four scenarios side by side, and below
//! them the points on their matrix.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use crate::{
    edit::Msg,
    figure::matrix::{axis_name, scenario_name},
    msg,
    session::{AxisPair, Corner, Foresight, Position, Scenario, Session},
    text::{Texts, terms},
};

use super::{Fit, LETTERS, Looks, column, write_words};

/// The names on the left and the four scenarios, in letters.
const WIDTHS: [f64; 5] = [24.0, 41.0, 41.0, 41.0, 41.0];

/// Writes them, the pair the room works with first.
pub(super) fn futures(
    sheet: &mut Worksheet,
    session: &Session,
    foresight: &Foresight,
    looks: &Looks,
    texts: Texts,
) -> Result<(), XlsxError> {
    let mut pairs: Vec<&AxisPair> = foresight.pairs.iter().map(AsRef::as_ref).collect();
    pairs.sort_by_key(|pair| Some(pair.id) != foresight.chosen);
    let mut lines = Lines { sheet, fit: Fit::fixed(&WIDTHS), row: 0, session, looks, texts };
    for pair in pairs {
        lines.pair(pair)?;
        lines.points(pair)?;
        lines.row += 1;
    }
    lines.fit.apply(sheet, 0)?;
    sheet.set_freeze_panes(0, 1)?;
    Ok(())
}

/// What is told of a scenario beside its name and its poles.
fn told(scenario: &Scenario, texts: Texts) -> [(Msg, String); 8] {
    let likely = scenario.plausibility.map(|likely| texts.get(terms::plausibility(likely)));
    let cards: Vec<&str> = scenario.cell.cards.iter().map(|card| card.text.trim()).collect();
    [
        (msg!("report-column-short"), scenario.cell.description.clone()),
        (msg!("inspector-story"), scenario.story.clone()),
        (msg!("report-gains"), scenario.gains.clone()),
        (msg!("report-loses"), scenario.loses.clone()),
        (msg!("report-implications"), scenario.implications.clone()),
        (msg!("report-plausibility"), likely.unwrap_or_default()),
        (msg!("report-column-aside"), scenario.set_aside.clone().unwrap_or_default()),
        (msg!("report-column-cards"), cards.join("\n")),
    ]
}

/// A sheet on its way, line by line.
struct Lines<'a> {
    sheet: &'a mut Worksheet,
    fit: Fit,
    row: u32,
    session: &'a Session,
    looks: &'a Looks,
    texts: Texts,
}

impl Lines<'_> {
    fn pair(&mut self, pair: &AxisPair) -> Result<(), XlsxError> {
        let (session, looks, texts) = (self.session, self.looks, self.texts);
        let axes = [&pair.x, &pair.y].map(|axis| axis_name(session, axis).trim().to_owned());
        let names = Corner::ALL.map(|corner| scenario_name(pair, corner, texts));
        self.line(&axes.join(" × "), &names, [&looks.head, &looks.head])?;
        let poles = |corner: Corner| [pair.x.pole(corner.x()), pair.y.pole(corner.y())].join(" · ");
        let looks = [&looks.head, &looks.words];
        let name = texts.get(msg!("report-column-poles"));
        self.line(&name, &Corner::ALL.map(poles), looks)?;
        let futures = Corner::ALL.map(|corner| told(pair.scenarios.get(corner), texts));
        let [first, ..] = &futures;
        for (at, (name, _)) in first.iter().enumerate() {
            let words: Vec<String> =
                futures.iter().filter_map(|future| Some(future.get(at)?.1.clone())).collect();
            if words.iter().any(|words| !words.trim().is_empty()) {
                self.line(&texts.get(*name), &words, looks)?;
            }
        }
        Ok(())
    }

    /// The points of the matrix, each with its place between 0 and 10 on both axes.
    fn points(&mut self, pair: &AxisPair) -> Result<(), XlsxError> {
        let (session, looks, texts) = (self.session, self.looks, self.texts);
        if pair.positions.is_empty() {
            return Ok(());
        }
        let axes = [&pair.x, &pair.y].map(|axis| axis_name(session, axis));
        let name = texts.get(msg!("compare-positions"));
        self.line(&name, &axes, [&looks.head, &looks.number_head])?;
        for point in &pair.positions {
            self.point(point)?;
        }
        Ok(())
    }

    fn point(&mut self, point: &Position) -> Result<(), XlsxError> {
        let (looks, texts) = (self.looks, self.texts);
        let kind = texts.get(terms::point(point.kind));
        let name = [kind.as_str(), point.label.trim()].join(" ");
        let row = self.row;
        self.line(name.trim(), &[], [&looks.head, &looks.words])?;
        for (beside, score) in [point.x, point.y].into_iter().enumerate() {
            let at = column(1 + beside);
            self.sheet.write_number_with_format(row, at, score.get(), &looks.number)?;
        }
        Ok(())
    }

    /// A name on the left and words beside it; more than a cell can hold goes on below.
    fn line(
        &mut self,
        name: &str,
        beside: &[String],
        [head, look]: [&Format; 2],
    ) -> Result<(), XlsxError> {
        write_words(self.sheet, (self.row, 0), name, head)?;
        self.fit.cell((self.row, 0), name, false);
        let mut rows = 1;
        for (at, words) in (1_u16..).zip(beside) {
            let letters: Vec<char> = words.chars().collect();
            for (part, row) in letters.chunks(LETTERS).zip(self.row..) {
                let part: String = part.iter().collect();
                write_words(self.sheet, (row, at), &part, look)?;
                self.fit.cell((row, at), &part, false);
                rows = rows.max(row + 1 - self.row);
            }
        }
        self.row += rows;
        Ok(())
    }
}
