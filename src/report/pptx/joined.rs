//! Tables of indicators that can be read as one: those of the same entities side by side, those
//! of the same columns below each other. Nothing of them is left out.

use crate::{
    msg,
    report::tree::{Column, Line, Run, Table, plain},
    text::Texts,
};

/// A table behind a chart, and what stands below it.
pub(super) struct Behind<'a> {
    pub(super) table: &'a Table,
    pub(super) foot: Line,
}

/// A table made of several, and what stood below each, once.
pub(super) struct Joined {
    pub(super) table: Table,
    pub(super) feet: Vec<Line>,
}

/// More columns of values than these do not fit side by side.
const MOST: usize = 5;

/// Joins tables that follow each other and can be read as one.
pub(super) fn joined(all: Vec<Behind>, texts: Texts) -> Vec<Joined> {
    let remarks = texts.get(msg!("table-remarks"));
    let mut runs: Vec<Vec<Behind>> = Vec::new();
    for behind in all {
        match runs.last_mut() {
            Some(run) if belongs(run, &behind, &remarks) => run.push(behind),
            _ => runs.push(vec![behind]),
        }
    }
    let join = |run: Vec<Behind>| {
        let mut feet: Vec<Line> = Vec::new();
        for behind in &run {
            if !behind.foot.is_empty() && !feet.contains(&behind.foot) {
                feet.push(behind.foot.clone());
            }
        }
        let tables: Vec<&Table> = run.iter().map(|behind| behind.table).collect();
        let table = match &tables[..] {
            [only] => (*only).clone(),
            tables if is_wide(tables, &remarks) => side_by_side(tables, &remarks),
            tables => below_each_other(tables, &remarks, texts),
        };
        Joined { table, feet }
    };
    runs.into_iter().map(join).collect()
}

/// Whether a table can be read as one with those of the run.
fn belongs(run: &[Behind], behind: &Behind, remarks: &str) -> bool {
    let Some(first) = run.first() else { return false };
    let heads = |table: &Table| -> Vec<String> {
        values(table, remarks).map(|column| column.head.clone()).collect()
    };
    if heads(first.table) != heads(behind.table) {
        return false;
    }
    let tables = [first.table, behind.table];
    let alone = |table: &Table| table.rows.len() == 1;
    if is_wide(&tables, remarks) {
        run.len() < MOST
    } else {
        // One of many rows is read better on its own.
        tables.into_iter().all(alone)
    }
}

/// The columns between the entities and the remarks.
fn values<'a>(table: &'a Table, remarks: &str) -> impl Iterator<Item = &'a Column> {
    let last = table.columns.len() - usize::from(has_remarks(table, remarks));
    table.columns.iter().take(last).skip(1)
}

fn has_remarks(table: &Table, remarks: &str) -> bool {
    table.columns.len() > 1 && table.columns.last().is_some_and(|column| column.head == remarks)
}

/// Whether the tables have one value for each of the same several entities.
fn is_wide(tables: &[&Table], remarks: &str) -> bool {
    let names = |table: &Table| -> Vec<String> {
        table
            .rows
            .iter()
            .map(|row| row.first().map(|cell| plain(cell)).unwrap_or_default())
            .collect()
    };
    let Some((first, others)) = tables.split_first() else { return false };
    first.rows.len() > 1
        && values(first, remarks).count() == 1
        && others.iter().all(|table| names(table) == names(first))
}

fn side_by_side(tables: &[&Table], remarks: &str) -> Table {
    let Some(first) = tables.first() else { return empty() };
    let captions: Vec<&str> = tables.iter().map(|table| table.caption.as_str()).collect();
    let common = common(&captions);
    let mut columns: Vec<Column> = first.columns.iter().take(1).cloned().collect();
    let mut rows: Vec<Vec<Line>> =
        first.rows.iter().map(|row| row.iter().take(1).cloned().collect()).collect();
    let mut said: Vec<Line> = vec![Vec::new(); rows.len()];
    for table in tables {
        let own = table.caption.strip_prefix(common).unwrap_or(&table.caption);
        // A count of employees in employees.
        let own = own.split_once(", ").filter(|(name, unit)| name == unit).map_or(own, |of| of.0);
        for column in values(table, remarks) {
            let head = [own, &column.head].into_iter().filter(|words| !words.is_empty());
            let head = head.collect::<Vec<_>>().join(" · ");
            columns.push(Column { head, share: column.share * 2, ..column.clone() });
        }
        for ((row, own_row), said) in rows.iter_mut().zip(&table.rows).zip(&mut said) {
            row.extend(own_row.get(1).cloned());
            if has_remarks(table, remarks)
                && let Some(words) = own_row.last().map(|cell| plain(cell))
                && !words.is_empty()
            {
                let before = if said.is_empty() { "" } else { "\n" };
                said.push(Run::plain(&format!("{before}{own} · {words}")));
            }
        }
    }
    if said.iter().any(|said| !said.is_empty()) {
        columns.push(Column::words(remarks, 24));
        rows.iter_mut().zip(said).for_each(|(row, said)| row.push(said));
    }
    let caption = common.trim_end_matches([' ', ':', ',', '·']).to_owned();
    let caption = if caption.is_empty() { captions.join(" · ") } else { caption };
    Table { number: first.number, caption, columns, rows }
}

fn below_each_other(tables: &[&Table], remarks: &str, texts: Texts) -> Table {
    let Some(first) = tables.first() else { return empty() };
    let entity = |table: &Table| table.rows.first()?.first().map(|cell| plain(cell));
    let shared =
        entity(first).filter(|own| tables.iter().all(|table| entity(table).as_ref() == Some(own)));
    let mut columns = vec![Column::words(&texts.get(msg!("report-indicator")), 30)];
    if shared.is_none() {
        columns.extend(first.columns.first().cloned());
    }
    for (at, column) in values(first, remarks).enumerate() {
        let mut of_each = tables.iter().filter_map(|table| values(table, remarks).nth(at));
        let numeric = of_each.any(|column| column.numeric);
        columns.push(Column { numeric, ..column.clone() });
    }
    let noted = tables.iter().any(|table| has_remarks(table, remarks));
    if noted {
        columns.push(Column::words(remarks, 24));
    }
    let mut rows = Vec::new();
    for table in tables {
        for row in &table.rows {
            let mut line = vec![vec![Run::plain(&table.caption)]];
            line.extend(row.iter().skip(usize::from(shared.is_some())).cloned());
            if noted && !has_remarks(table, remarks) {
                line.push(Vec::new());
            }
            rows.push(line);
        }
    }
    let caption = shared.filter(|name| !name.is_empty());
    let caption = caption.unwrap_or_else(|| texts.get(msg!("report-part-indicators")));
    Table { number: first.number, caption, columns, rows }
}

fn empty() -> Table {
    Table { number: 0, caption: String::new(), columns: Vec::new(), rows: Vec::new() }
}

/// What all of them begin with, up to a sign between words.
fn common<'a>(captions: &[&'a str]) -> &'a str {
    let Some(first) = captions.first() else { return "" };
    let shared = |end: usize| {
        let start = first.get(..end).unwrap_or_default();
        captions.iter().all(|caption| caption.starts_with(start))
    };
    let ends = first.match_indices([':', '—', '·']).map(|(at, sign)| at + sign.len());
    let end = ends.take_while(|end| shared(*end)).last().unwrap_or(0);
    let rest = first.get(end..).unwrap_or_default();
    let end = end + rest.len() - rest.trim_start().len();
    first.get(..end).filter(|start| captions.iter().all(|c| c.starts_with(start))).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    fn table(caption: &str, heads: &[&str], rows: &[&[&str]]) -> Table {
        let columns = heads.iter().map(|head| Column::words(head, 10)).collect();
        let row = |row: &&[&str]| row.iter().map(|cell| vec![Run::plain(cell)]).collect();
        Table { number: 1, caption: caption.into(), columns, rows: rows.iter().map(row).collect() }
    }

    fn words(tables: &[Table]) -> Vec<String> {
        let texts = Texts::new(Language::English);
        let behind = tables.iter().map(|table| Behind { table, foot: Vec::new() }).collect();
        let told = joined(behind, texts).into_iter().map(|Joined { table, .. }| {
            let heads: Vec<_> = table.columns.iter().map(|column| column.head.clone()).collect();
            let rows: Vec<String> = table
                .rows
                .iter()
                .map(|row| row.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join("|"))
                .collect();
            format!("{}: {}; {}", table.caption, heads.join("|"), rows.join("; "))
        });
        told.collect()
    }

    #[test]
    fn tables_of_the_same_entities_stand_side_by_side() {
        let own = |name: &str, values: [&str; 2]| {
            let rows: &[&[&str]] = &[&["Akzhaik", values[0]], &["Burlin", values[1]]];
            table(name, &["Entity", "2024"], rows)
        };
        let tables = [own("Districts: staff", ["1", "2"]), own("Districts: load", ["3", "4"])];
        let said = "Districts: Entity|staff · 2024|load · 2024; Akzhaik|1|3; Burlin|2|4";
        assert_eq!(words(&tables), [said]);
    }

    #[test]
    fn tables_of_one_row_and_the_same_columns_stand_below_each_other_with_their_remarks() {
        let tables = [
            table("Services", &["Entity", "2023", "2024"], &[&["Region", "1", "2"]]),
            table(
                "Complaints",
                &["Entity", "2023", "2024", "Remarks"],
                &[&["Region", "3", "4", "x"]],
            ),
            table("Other", &["Entity", "2024"], &[&["Region", "5"]]),
        ];
        let said = "Region: Indicator|2023|2024|Remarks; Services|1|2|; Complaints|3|4|x";
        assert_eq!(words(&tables), [said, "Other: Entity|2024; Region|5"]);
    }
}
