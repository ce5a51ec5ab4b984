//! Tables of every kind that is read, damaged: text in its encodings, workbooks in their parts
//! as well as in their bytes.

use std::{
    fs,
    io::{Cursor, Read, Write},
};

use fourfold::{
    ingest::tables::{
        Charset, Limits, Opening, Progress, Source, Wishes, Workbook, arrival, guess, guess_all,
        names, releases, understand,
    },
    session::{IndicatorId, Source as Named},
};
use uuid::Uuid;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{
    corpus, hunt,
    hunt::Hunt,
    mutator::{Chance, mutate},
    told,
};
use crate::tables::path;

/// Small, so that what breaks them is met.
fn limits() -> Limits {
    Limits {
        bytes: 4 << 20,
        sheet_bytes: 1 << 20,
        shared_bytes: 1 << 18,
        part_bytes: 1 << 18,
        cells: 50_000,
        text: 1 << 20,
        observations: 20_000,
        ..Limits::default()
    }
}

struct Still;

impl Progress for Still {
    fn at(&self, _: u64, _: u64) {}

    fn cancelled(&self) -> bool {
        false
    }
}

fn bear(name: &str, bytes: &[u8], opening: &Opening) {
    match Source::new(name, bytes).read(opening, &limits(), &Still) {
        Ok(workbook) => take_in(&workbook),
        Err(error) => told(&error.label()),
    }
}

/// Goes the way of an import to its end.
fn take_in(workbook: &Workbook) {
    let _ = guess(workbook, &Wishes::default(), &());
    for reading in guess_all(workbook, &Wishes::default(), &()).unwrap().iter().take(4) {
        match understand(workbook, reading, &limits(), &()) {
            Ok(understood) => {
                let drafts: Vec<_> = understood.drafts.iter().map(|draft| ("S", draft)).collect();
                let named = names(&drafts);
                assert_eq!(named.len(), drafts.len());
                assert!(releases(&[], &drafts, "").iter().all(Option::is_none));
                for draft in understood.drafts.into_iter().take(20) {
                    let id = IndicatorId(Uuid::from_u128(1));
                    let _ = arrival(draft, None, id, Named::default(), &|_| String::new());
                }
            }
            Err(error) => told(&error.label()),
        }
    }
}

const CELLS: &[&str] = &[
    ",",
    ";",
    "\t",
    "\"",
    "\n",
    "\r",
    "2024",
    "2024-Q1",
    "I квартал 2024",
    "..",
    "–",
    "~14",
    "14?",
    "1 234,5",
    "1,234",
    "12 (3,5%)",
    "%",
    "Region",
    "Period",
    "TIME_PERIOD",
    "OBS_VALUE",
    "Total",
    "Қазақстан",
    "=1+1",
    "1e999",
    "Country Name,Country Code,Indicator Name",
    "Да",
    "5 - иә",
];

/// The tables whose name ends so.
fn files(ending: &str) -> Vec<Vec<u8>> {
    let folder = fs::read_dir(path("")).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> =
        folder.filter(|path| path.extension().is_some_and(|found| found == ending)).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn damaged_text_tables_in_any_encoding_are_borne() {
    let mut seeds = files("csv");
    let text = "Өңір;2023;2024\nАбай;1 234,5;–\nҰлытау;~14;14?\n";
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    seeds.extend([text.as_bytes().to_vec(), utf16(&format!("\u{feff}{text}")), utf16(text)]);
    hunt("csv", 800, seeds, CELLS, |bytes| {
        bear("t.csv", bytes, &Opening::default());
        let encoding = Charset::named(["utf-16le", "windows-1251"][bytes.len() % 2]);
        bear("t.csv", bytes, &Opening { encoding, delimiter: Some(';') });
        bear("", bytes, &Opening { encoding: None, delimiter: None });
    });
}

#[test]
fn damaged_workbooks_of_excel_97_are_borne() {
    hunt("xls", 1_500, files("xls"), &["Workbook", "\u{9}\u{8}"], |bytes| {
        bear("t.xls", bytes, &Opening::default());
    });
}

const SHEET: &[&str] = &[
    "<row r=\"1048576\">",
    "<c r=\"XFD1048576\">",
    "<c r=\"\" t=\"s\">",
    "t=\"b\"",
    "t=\"e\"",
    "t=\"str\"",
    "<v>99999999999</v>",
    "<v>-1</v>",
    "<f>1+1</f>",
    "<mergeCell ref=\"A1:XFD9\"/>",
    "count=\"4294967295\"",
    "uniqueCount=\"99999999999\"",
    "</row>",
    "<si><t>",
    "]]>",
    "<![CDATA[",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "&b;",
    "r:id=\"rId1\"",
    "Target=\"../../../etc/passwd\"",
    "table:number-rows-repeated=\"1048576\"",
    "table:number-columns-repeated=\"16384\"",
    "office:value-type=\"date\"",
    "office:date-value=\"99999-99-99\"",
    "<dimension ref=\"A1\"/>",
];

#[test]
fn damaged_workbooks_of_excel_are_borne() {
    let mut seeds = vec![small_workbook()];
    seeds.extend(corpus("corpus/xlsx"));
    archives("xlsx", 700, seeds, |bytes| bear("t.xlsx", bytes, &Opening::default()));
}

#[test]
fn damaged_open_document_tables_are_borne() {
    let mut seeds = vec![crate::tables::layouts::ods(SMALL_ODS)];
    seeds.extend(corpus("corpus/ods"));
    archives("ods", 1_200, seeds, |bytes| bear("t.ods", bytes, &Opening::default()));
}

/// Hunts among archives: mostly their parts are damaged, packed again as if nothing were.
fn archives(name: &'static str, cases: u64, seeds: Vec<Vec<u8>>, bear: fn(&[u8])) {
    for seed in &seeds {
        bear(seed);
    }
    let unpacked: Vec<Vec<(String, Vec<u8>)>> = seeds.iter().filter_map(|s| parts(s)).collect();
    let lent: Vec<Vec<u8>> = unpacked.iter().flatten().map(|part| part.1.clone()).collect();
    let make = move |chance: &mut Chance| {
        if chance.below(5) == 0 {
            let mut bytes = chance.pick(&seeds).clone();
            mutate(&mut bytes, &seeds, SHEET, chance);
            return bytes;
        }
        let mut parts = chance.pick(&unpacked).clone();
        for _ in 0..=chance.below(2) {
            let at = chance.below(parts.len());
            mutate(&mut parts[at].1, &lent, SHEET, chance);
        }
        if chance.below(20) == 0 {
            parts.remove(chance.below(parts.len()));
        }
        packed(&parts)
    };
    Hunt { name, cases, make: Box::new(make), bear }.run();
}

fn parts(archive: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).ok()?;
    let count = archive.len();
    let part = |at| {
        let mut part = archive.by_index(at).ok()?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        let name = part.name().ok()?.into_owned();
        Some((name, bytes))
    };
    (0..count).map(part).collect()
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        archive.start_file(name.as_str(), options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A workbook with a cell of every kind.
fn small_workbook() -> Vec<u8> {
    use rust_xlsxwriter::{ExcelDateTime, Format, Formula};
    let mut book = rust_xlsxwriter::Workbook::new();
    let date = Format::new().set_num_format("yyyy-mm-dd");
    let percent = Format::new().set_num_format("0.0%");
    let sheet = book.add_worksheet();
    sheet.set_name("Өңірлер").unwrap();
    sheet.merge_range(0, 0, 0, 3, "Unemployment, %", &Format::new()).unwrap();
    for (column, head) in ["Region", "2023", "2024-Q1", "When"].iter().enumerate() {
        sheet.write(1, u16::try_from(column).unwrap(), *head).unwrap();
    }
    for row in 2..6 {
        sheet.write(row, 0, ["Abai", "Ұлытау"][row as usize % 2]).unwrap();
        sheet.write(row, 1, f64::from(row) * 1.5).unwrap();
        sheet.write_with_format(row, 2, 0.216, &percent).unwrap();
        let day = ExcelDateTime::from_ymd(2024, 3, 31).unwrap();
        sheet.write_with_format(row, 3, &day, &date).unwrap();
    }
    sheet.write(6, 1, Formula::new("SUM(B3:B6)").set_result("19")).unwrap();
    sheet.write(6, 2, true).unwrap();
    sheet.write(6, 3, "..").unwrap();
    let other = book.add_worksheet();
    other.write(0, 0, "Notes").unwrap();
    other.write(1, 0, "x – confidential").unwrap();
    book.save_to_buffer().unwrap()
}

const SMALL_ODS: &str = r#"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Region</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>2023<text:s text:c="3"/>&amp; 2024</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string"><text:p>Abai</text:p><text:p>oblast</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.216"><text:p>21,6%</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-03-31"><text:p>31.03.24</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1020"/></table:table-row><table:table-row><table:table-cell office:value-type="float" office:value="1e3"/><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell><table:table-cell table:formula="of:=1+1" office:value-type="currency" office:value="2"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
