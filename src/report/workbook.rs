//! Tables as an XLSX workbook, one sheet a table.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use super::{
    sheets::fit::Fit,
    table::{Cell, Table},
};

/// The most letters a sheet's name may have.
const NAME: usize = 31;

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
    let forbidden = |c: char| matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c < ' ';
    let plain: String = name.chars().map(|c| if forbidden(c) { ' ' } else { c }).collect();
    let plain = plain.trim().trim_matches('\'');
    for number in 1_usize.. {
        let tail = if number == 1 { String::new() } else { format!(" {number}") };
        let room = NAME - tail.chars().map(char::len_utf16).sum::<usize>();
        let mut length = 0;
        let short: String = plain
            .chars()
            .take_while(|c| {
                length += c.len_utf16();
                length <= room
            })
            .collect();
        let short = short.trim_end().trim_end_matches('\'');
        let short = if short.is_empty() { "1" } else { short };
        let name = format!("{short}{tail}");
        if !taken.contains(&name.to_lowercase()) {
            return name;
        }
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_names_excel_takes() {
        let mut taken = Vec::new();
        for (name, expected) in [
            ("Services: [2024]/x", "Services   2024  x"),
            ("services: [2024]/X", "services   2024  X 2"),
            ("", "1"),
            ("Regional departments: workload coefficient", "Regional departments  workload"),
            ("Regional departments: workload norm", "Regional departments  workloa 2"),
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
