//! An indicator as a table of cells, and the table as CSV.

use std::collections::HashMap;

use crate::{
    analysis::{entities, periods},
    msg,
    session::{Indicator, IndicatorData, Missing, Observation, Period, Value},
    text::{Texts, terms},
};

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words, or nothing.
    Words(String),
    /// A number.
    Number(f64),
    /// A number worked out here; two decimals of it are shown.
    Measure(f64),
}

/// A table; its first row is the header.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it is called.
    pub name: String,
    /// Its rows, all of one length.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// An indicator as a table: entities by period, or entities by aspect.
    ///
    /// A missing value keeps its mark as words. Where one place has several values, each
    /// stands in a row of its own. A value the source is not sure of stays a number; what the
    /// source says of it stands in the last column, as do notes.
    #[must_use]
    pub fn of(indicator: &Indicator, texts: Texts) -> Self {
        let name = indicator.name.clone();
        let rows = match &indicator.data {
            IndicatorData::TextTable(_) => words(indicator, texts),
            _ => numbers(indicator, texts),
        };
        Self { name, rows }
    }

    /// Whether that column, from 0, holds numbers.
    #[must_use]
    pub fn is_numeric(&self, at: usize) -> bool {
        self.rows.iter().any(|row| matches!(row.get(at), Some(Cell::Number(_) | Cell::Measure(_))))
    }

    /// The table as CSV: UTF-8 with a mark, so that Excel knows it, separated by semicolons
    /// where the decimal sign is a comma.
    ///
    /// A cell a spreadsheet would take for a formula begins with an apostrophe, unless it
    /// reads as a number.
    #[must_use]
    pub fn csv(&self, texts: Texts) -> String {
        let separator = if has_comma(texts) { ';' } else { ',' };
        let mut out = String::from('\u{feff}');
        for row in &self.rows {
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    out.push(separator);
                }
                match cell {
                    Cell::Number(value) | Cell::Measure(value) => {
                        out.push_str(&plain(*value, texts));
                    }
                    Cell::Words(words) => out.push_str(&quoted(&safe(words), separator)),
                }
            }
            out.push_str("\r\n");
        }
        out
    }
}

/// Whether the language writes a comma before decimals.
fn has_comma(texts: Texts) -> bool {
    texts.decimals(0.5, 1).contains(',')
}

/// A number as a spreadsheet in that language reads it.
fn plain(value: f64, texts: Texts) -> String {
    let plain = value.to_string();
    if has_comma(texts) { plain.replace('.', ",") } else { plain }
}

fn words(indicator: &Indicator, texts: Texts) -> Vec<Vec<Cell>> {
    let passages = indicator.data.passages();
    let mut aspects: Vec<&str> = Vec::new();
    let mut entities: Vec<&str> = Vec::new();
    for passage in passages {
        if !aspects.contains(&passage.1.as_str()) {
            aspects.push(&passage.1);
        }
        if !entities.contains(&passage.0.as_str()) {
            entities.push(&passage.0);
        }
    }
    let mut rows = vec![header(aspects.iter().map(|aspect| (*aspect).to_owned()), texts)];
    for entity in entities {
        let cells = aspects.iter().map(|aspect| {
            let here = passages.iter().filter(|p| p.0 == entity && p.1 == *aspect);
            let said: Vec<&str> = here.map(|passage| passage.2.as_str()).collect();
            Cell::Words(said.join("\n"))
        });
        rows.push(std::iter::once(Cell::Words(entity.to_owned())).chain(cells).collect());
    }
    rows
}

fn numbers(indicator: &Indicator, texts: Texts) -> Vec<Vec<Cell>> {
    let periods = periods(indicator);
    let names = periods.iter().map(|period| match period.to_string() {
        undated if undated.is_empty() => indicator.unit.clone(),
        dated => dated,
    });
    let mut places: HashMap<(&str, Period), Vec<&Observation>> = HashMap::new();
    for observation in indicator.data.observations() {
        places.entry((observation.0.as_str(), observation.1)).or_default().push(observation);
    }
    let remarked = indicator.data.observations().iter().any(|o| remark(o, texts).is_some());
    let mut rows = vec![header(names, texts)];
    if let (Some(header), true) = (rows.first_mut(), remarked) {
        header.push(Cell::Words(texts.get(msg!("table-remarks"))));
    }
    for entity in entities(indicator) {
        let here = |period: &Period| places.get(&(entity, *period)).map_or(&[][..], Vec::as_slice);
        let depth = periods.iter().map(|period| here(period).len()).max().unwrap_or(0);
        for layer in 0..depth {
            let own: Vec<Option<&Observation>> =
                periods.iter().map(|period| here(period).get(layer).copied()).collect();
            let cells = own.iter().map(|found| {
                found.map_or_else(|| Cell::Words(String::new()), |o| cell(o.2, texts))
            });
            let mut row = vec![Cell::Words(entity.to_owned())];
            row.extend(cells);
            if remarked {
                let remarks = own.iter().flatten().filter_map(|o| remark(o, texts));
                let remarks = remarks.collect::<Vec<_>>().join("; ");
                // Remarks that are sentences end with their own mark.
                row.push(Cell::Words(remarks.replace(".; ", ". ")));
            }
            rows.push(row);
        }
    }
    rows
}

/// What the source says of a value beside the number: when, how sure, and its note.
fn remark(observation: &Observation, texts: Texts) -> Option<String> {
    let mark = match observation.2 {
        Value::About(_) => texts.get(msg!("indicators-about")),
        Value::Doubtful(_) => texts.get(msg!("indicators-doubtful")),
        Value::Number(_) | Value::Missing(_) => String::new(),
    };
    let said: Vec<&str> =
        [mark.as_str(), observation.3.trim()].into_iter().filter(|part| !part.is_empty()).collect();
    if said.is_empty() {
        return None;
    }
    let (period, said) = (observation.1.to_string(), said.join(", "));
    Some(if period.is_empty() { said } else { format!("{period}: {said}") })
}

fn header(names: impl Iterator<Item = String>, texts: Texts) -> Vec<Cell> {
    let first = Cell::Words(texts.get(msg!("table-entity")));
    std::iter::once(first).chain(names.map(Cell::Words)).collect()
}

fn cell(value: Value, texts: Texts) -> Cell {
    match (value, value.number()) {
        (Value::Missing(Missing::Empty), _) => Cell::Words(String::new()),
        (Value::Missing(why), _) => Cell::Words(texts.get(terms::missing(why))),
        (_, Some(number)) => Cell::Number(number),
        (_, None) => Cell::Words(String::new()),
    }
}

/// Words that no spreadsheet takes for a formula.
#[must_use]
pub fn safe(words: &str) -> String {
    let risky = words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if risky && !reads_as_number(words) { format!("'{words}") } else { words.to_owned() }
}

/// `-12`, `+3,5`, `-1 234.5`: a sign, digits, at most one decimal sign.
fn reads_as_number(words: &str) -> bool {
    let digits = words.strip_prefix(['-', '+']).unwrap_or(words);
    let decimal_signs = digits.chars().filter(|c| matches!(c, '.' | ',')).count();
    let plain =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}');
    decimal_signs <= 1
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(plain)
}

fn quoted(words: &str, separator: char) -> String {
    let special = |c: char| c == separator || matches!(c, '"' | '\n' | '\r' | ',' | ';');
    if words.contains(special) {
        format!("\"{}\"", words.replace('"', "\"\""))
    } else {
        words.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    #[test]
    fn no_cell_is_taken_for_a_formula() {
        for (words, written) in [
            ("=1+1", "'=1+1"),
            ("+7 701 123-45-67", "'+7 701 123-45-67"),
            ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("-", "'-"),
            ("-12", "-12"),
            ("+3,5", "+3,5"),
            ("-1 234.5", "-1 234.5"),
            ("-1-2", "'-1-2"),
            ("Akzhaik", "Akzhaik"),
        ] {
            assert_eq!(safe(words), written);
        }
    }

    #[test]
    fn a_table_is_written_as_the_language_writes_numbers() {
        let rows = vec![
            vec![Cell::Words("Entity".into()), Cell::Words("2024".into())],
            vec![Cell::Words("a, \"b\"; =c".into()), Cell::Number(-0.5)],
            vec![Cell::Words("=HYPERLINK(1)".into()), Cell::Number(4_018_049.0)],
        ];
        let table = Table { name: String::new(), rows };
        assert_eq!(
            table.csv(Texts::new(Language::English)),
            "\u{feff}Entity,2024\r\n\"a, \"\"b\"\"; =c\",-0.5\r\n'=HYPERLINK(1),4018049\r\n"
        );
        assert_eq!(
            table.csv(Texts::new(Language::Russian)),
            "\u{feff}Entity;2024\r\n\"a, \"\"b\"\"; =c\";-0,5\r\n'=HYPERLINK(1);4018049\r\n"
        );
    }
}
