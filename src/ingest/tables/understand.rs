//! Makes indicators of a sheet, by the reading that was chosen.

use std::collections::HashSet;

use crate::session::{CellState, Passage};

use super::{
    At, Draft, Limits, Progress, Reading, Role, Shape, Sheet, TableError, Understood, Workbook,
    finish,
    frame::cell,
    gather::Gathering,
    limits::{is_stopped, unless_stopped},
    survey,
};

/// Makes indicators of a sheet.
///
/// # Errors
/// There would be more observations than the limit, or the person had enough.
pub fn understand(
    workbook: &Workbook,
    reading: &Reading,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Understood, TableError> {
    let empty = Sheet::default();
    let sheet = workbook.sheets.get(reading.sheet).unwrap_or(&empty);
    let mut understood = Understood::default();
    for column in &reading.columns {
        match column.role {
            Role::Personal => understood.personal.push(column.heading.clone()),
            Role::Skip if !column.heading.is_empty() => {
                understood.unused.push(column.heading.clone());
            }
            _ => {}
        }
    }
    understood.drafts = survey::questions(sheet, reading, progress);
    unless_stopped(progress)?;
    understood.drafts.extend(aspects(sheet, reading));
    if reading.columns.iter().any(|column| column.role.is_value()) {
        let mut gathering = Gathering::new(sheet, reading, limits.observations);
        for row in reading.body.clone() {
            if is_stopped(progress, row) {
                return Err(TableError::Cancelled);
            }
            gathering.row(row)?;
        }
        let Gathering { drafts, doubtful, .. } = gathering;
        understood.doubtful = doubtful;
        understood.drafts.extend(finish::finish(drafts, sheet, reading, &mut understood.doubtful));
    }
    Ok(understood)
}

/// A table of words.
fn aspects(sheet: &Sheet, reading: &Reading) -> Option<Draft> {
    let columns: Vec<usize> = reading.having(Role::Aspect).collect();
    if columns.is_empty() {
        return None;
    }
    let entities: Vec<usize> = reading.having(Role::Entity).collect();
    let text = |row, column| cell(sheet, &reading.corrections, At { row, column }).text;
    let mut draft = Draft::new(&reading.name, "", Shape::TextTable);
    let mut seen = HashSet::new();
    for row in reading.body.clone() {
        let entity: Vec<&str> =
            entities.iter().map(|c| text(row, *c)).filter(|t| !t.is_empty()).collect();
        for &column in &columns {
            let words = text(row, column);
            let aspect = reading.columns.get(column).map_or("", |c| c.heading.as_str());
            if words.is_empty() || !seen.insert((row, column)) {
                continue;
            }
            let state = state(words);
            let said = if state == CellState::Unjudged { words } else { "" };
            draft.passages.push(Passage(
                entity.join(", "),
                aspect.to_owned(),
                said.to_owned(),
                state,
            ));
        }
    }
    (!draft.passages.is_empty()).then_some(draft)
}

/// A mark in place of words says how far it is so.
fn state(text: &str) -> CellState {
    match text.to_lowercase().as_str() {
        "+" | "✓" | "✔" | "yes" | "да" | "иә" => CellState::Has,
        "±" | "+/-" | "partly" | "частично" | "ішінара" => CellState::Partly,
        "-" | "−" | "–" | "✗" | "✘" | "no" | "нет" | "жоқ" => CellState::HasNot,
        _ => CellState::Unjudged,
    }
}
