//! An indicator as a table of cells, and the table as CSV.

use crate::{
    analysis::{entities, periods},
    msg,
    session::{Indicator, IndicatorData, Missing, Observation, Value},
    text::{Texts, terms},
};

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words, or nothing.
    Words(String),
    /// A number.
    Number(f64),
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
    /// stands in a row of its own.
    #[must_use]
    pub fn of(indicator: &Indicator, texts: Texts) -> Self {
        let name = indicator.name.clone();
        let rows = match &indicator.data {
            IndicatorData::TextTable(_) => words(indicator, texts),
            _ => numbers(indicator, texts),
        };
        Self { name, rows }
    }

    /// The table as CSV: UTF-8 with a mark, so that Excel knows it, separated by semicolons
    /// where the decimal sign is a comma.
    ///
    /// A cell a spreadsheet would take for a formula begins with an apostrophe, unless it
    /// reads as a number.
    #[must_use]
    pub fn csv(&self, texts: Texts) -> String {
        let comma = texts.decimals(0.5, 1).contains(',');
        let separator = if comma { ';' } else { ',' };
        let mut out = String::from('\u{feff}');
        for row in &self.rows {
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    out.push(separator);
                }
                match cell {
                    Cell::Number(value) => {
                        let plain = value.to_string();
                        out.push_str(&if comma { plain.replace('.', ",") } else { plain });
                    }
                    Cell::Words(words) => out.push_str(&quoted(&safe(words), separator)),
                }
            }
            out.push_str("\r\n");
        }
        out
    }
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
    let mut rows = vec![header(names, texts)];
    for entity in entities(indicator) {
        let own = |o: &&Observation| o.0 == entity;
        let own: Vec<&Observation> = indicator.data.observations().iter().filter(own).collect();
        let at = |at: usize| periods.iter().map(move |period| (*period, at));
        let depth = periods.iter().map(|p| own.iter().filter(|o| o.1 == *p).count()).max();
        for layer in 0..depth.unwrap_or(0) {
            let cells = at(layer).map(|(period, layer)| {
                let here = own.iter().filter(|o| o.1 == period).nth(layer);
                here.map_or_else(|| Cell::Words(String::new()), |o| cell(o.2, texts))
            });
            rows.push(std::iter::once(Cell::Words(entity.to_owned())).chain(cells).collect());
        }
    }
    rows
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
