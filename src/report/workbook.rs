//! Tables as an XLSX workbook, one sheet a table.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use super::{
    sheets::fit::Fit,
    table::{Cell, Table},
};

/// The most letters a sheet's name may have.
const NAME: usize = 31;
/// The fewest of them that the beginning of a shortened name takes.
const LEAST: usize = 11;

/// Writes tables as a workbook. Words stay words: nothing in it is a formula or a link. The
/// same tables give the same bytes.
///
/// # Errors
/// Where a table is larger than a sheet can be.
pub fn workbook(tables: &[Table]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let long_ago = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&long_ago));
    let top = || Format::new().set_align(FormatAlign::Top);
    let words_look = top().set_text_wrap();
    let (header, number) = (words_look.clone().set_bold(), top());
    let measure = top().set_num_format("0.00");
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let sheet = book.add_worksheet();
        let name = sheet_name(&table.name, &names);
        sheet.set_name(&name)?;
        names.push(name.to_lowercase());
        let mut fit = Fit::default();
        for (row, cells) in (0..).zip(&table.rows) {
            for (column, cell) in (0..).zip(cells) {
                match cell {
                    Cell::Number(value) => {
                        fit.cell((row, column), &value.to_string(), true);
                        sheet.write_number_with_format(row, column, *value, &number)?
                    }
                    Cell::Measure(value) => {
                        fit.cell((row, column), &format!("{value:.2}"), true);
                        sheet.write_number_with_format(row, column, *value, &measure)?
                    }
                    Cell::Words(words) if words.is_empty() => continue,
                    Cell::Words(words) => {
                        if row == 0 {
                            fit.head(column, words);
                        } else {
                            fit.cell((row, column), words, true);
                        }
                        let look = if row == 0 { &header } else { &words_look };
                        sheet.write_string_with_format(row, column, words, look)?
                    }
                };
            }
        }
        fit.apply(sheet, 1)?;
        sheet.set_freeze_panes(1, 1)?;
    }
    book.save_to_buffer()
}

/// A name Excel takes: without its special letters, short, unlike the others.
pub(super) fn sheet_name(name: &str, taken: &[String]) -> String {
    for number in 1_usize.. {
        let tail = if number == 1 { String::new() } else { format!(" {number}") };
        let short = shortened(name, NAME - units(&tail));
        let short = if short.is_empty() { "1" } else { &short };
        let name = format!("{short}{tail}");
        if !taken.contains(&name.to_lowercase()) {
            return name;
        }
    }
    String::new()
}

/// As much of a name as there is room for. What stands after a colon tells names that begin
/// alike apart, so the words before it are shortened first.
fn shortened(name: &str, room: usize) -> String {
    let plain = allowed(name);
    if units(&plain) <= room {
        return plain;
    }
    let kept = name.rsplit_once(':').map(|(_, last)| allowed(last)).unwrap_or_default();
    if !kept.is_empty() && units(&kept) + LEAST <= room {
        let start = allowed(name.rsplit_once(':').map_or("", |(start, _)| start));
        return format!("{}… {kept}", beginning(&start, room - units(&kept) - 2));
    }
    format!("{}…", beginning(&plain, room - 1))
}

/// The words without letters that names of sheets must not have.
fn allowed(words: &str) -> String {
    let forbidden = |c: char| matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c < ' ';
    let plain: String = words.chars().map(|c| if forbidden(c) { ' ' } else { c }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    plain.trim_matches(['\'', ' ']).to_owned()
}

/// Whole words from the beginning, or letters where a word is too long for that.
fn beginning(words: &str, room: usize) -> String {
    let mut length = 0;
    let fits = |c: &char| {
        length += c.len_utf16();
        length <= room
    };
    let kept: String = words.chars().take_while(fits).collect();
    let cut = words.get(kept.len()..).is_some_and(|rest| !rest.starts_with(' '));
    let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(whole, _)| whole);
    let kept = if cut && units(whole) * 2 >= room { whole } else { &kept };
    kept.trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// How long a name is for Excel.
fn units(words: &str) -> usize {
    words.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_names_excel_takes() {
        let mut taken = Vec::new();
        for (name, expected) in [
            ("Services: [2024]/x", "Services 2024 x"),
            ("services: [2024]/X", "services 2024 X 2"),
            ("", "1"),
            ("Regional departments: workload coefficient", "Regional… workload coefficient"),
            ("Regional departments: workload norm", "Regional… workload norm"),
            ("Departments of Uralsk city: services", "Departments of Uralsk… services"),
            (
                "Services through channels the source does not name",
                "Services through channels the…",
            ),
            ("Services through channels the source names", "Services through channels… 2"),
            ("'a' and \"b\"'", "a' and \"b\""),
            ("қ".repeat(40).as_str(), &format!("{}…", "қ".repeat(30))),
        ] {
            let found = sheet_name(name, &taken);
            assert_eq!(found, expected);
            assert!(found.encode_utf16().count() <= NAME);
            taken.push(found.to_lowercase());
        }
    }

    #[test]
    fn the_same_tables_give_the_same_bytes_and_nothing_is_a_formula() {
        let rows = vec![vec![Cell::Words("=1+1".into()), Cell::Number(2.5)]];
        let table = Table { name: "t".into(), rows };
        let bytes = workbook(std::slice::from_ref(&table)).unwrap();
        assert!(bytes.starts_with(b"PK"));
        assert_eq!(bytes, workbook(&[table]).unwrap());
    }
}
