//! Files that are broken, enormous or meant to do harm end in a clear message.

use std::{
    io::{Cursor, Write},
    sync::atomic::{AtomicUsize, Ordering},
};

use fourfold::{
    ingest::tables::{Limits, Opening, Progress, Source, TableError, Wishes, guess, understand},
    session::Language,
    text::Texts,
};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{layouts::ods, path, workbook};

/// A workbook of one sheet with that XML, and shared texts.
fn xlsx(sheet: &[u8], shared: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, bytes: &[u8]| {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    };
    part(
        "[Content_Types].xml",
        br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
    );
    part("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#);
    part("xl/workbook.xml", br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#);
    part("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#);
    if !shared.is_empty() {
        part("xl/sharedStrings.xml", shared.as_bytes());
    }
    part("xl/worksheets/sheet1.xml", sheet);
    archive.finish().unwrap().into_inner()
}

fn sheet(dimension: &str, cells: &str) -> String {
    format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{dimension}<sheetData>{cells}</sheetData></worksheet>"#
    )
}

const CORNERS: &str = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#;

fn refused(name: &str, bytes: &[u8]) -> TableError {
    match workbook(name, bytes) {
        Err(error) => error,
        Ok(read) => panic!("{name} was read as {:?}", read.format),
    }
}

#[test]
fn a_sheet_of_seventeen_billion_cells_is_refused() {
    for dimension in ["", r#"<dimension ref="A1:XFD1048576"/>"#] {
        let bytes = xlsx(sheet(dimension, CORNERS).as_bytes(), "");
        assert!(bytes.len() < 2_500);
        assert!(matches!(refused("t.xlsx", &bytes), TableError::TooManyCells { .. }));
    }
    let repeated = r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="S"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row></table:table></office:document-content>"#;
    assert!(matches!(refused("t.ods", &ods(repeated)), TableError::TooManyCells { .. }));
}

#[test]
fn a_bomb_is_counted_before_anything_is_kept() {
    let limits = Limits { sheet_bytes: 1 << 20, ..Limits::default() };
    let mut padded = sheet("", CORNERS).into_bytes();
    padded.extend(vec![b' '; 4 << 20]);
    let bytes = xlsx(&padded, "");
    let read = Source::new("t.xlsx", bytes).read(&Opening::default(), &limits, &());
    assert_eq!(read.err(), Some(TableError::TooLargeUnpacked { megabytes: 1 }));
}

#[test]
fn room_is_not_made_for_what_a_file_only_claims() {
    let shared = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="99999999999"><si><t>a</t></si></sst>"#;
    assert_eq!(refused("t.xlsx", &xlsx(sheet("", "").as_bytes(), shared)), TableError::Damaged);
}

#[test]
fn an_endless_line_is_refused_before_it_is_cut() {
    let commas = format!("Region,2021\nAbai,5\n{}", "1,".repeat(1 << 20));
    let limit = Limits::default().columns;
    assert_eq!(refused("t.csv", commas.as_bytes()), TableError::TooManyColumns { row: 3, limit });
    let letters = "a".repeat(3 << 20);
    assert!(matches!(refused("t.csv", letters.as_bytes()), TableError::LongCell { row: 1, .. }));
    // Lines may end as they did on old machines, and many rows make a long file.
    let old = "Region,2021\r".to_owned() + &"Abai,5\r".repeat(160_000);
    assert!(workbook("t.csv", old.as_bytes()).is_ok());
}

#[test]
fn every_refusal_says_what_it_is_in_every_language() {
    let small = Limits { bytes: 1000, cells: 100, columns: 10, cell_text: 50, ..Limits::default() };
    let read =
        |bytes: &[u8]| Source::new("t.csv", bytes).read(&Opening::default(), &small, &()).err();
    let is = |error: Option<TableError>, expected: fn(&TableError) -> bool| {
        assert!(error.as_ref().is_some_and(expected), "{error:?}");
        for language in Language::ALL {
            let said = Texts::new(language).label(&error.as_ref().unwrap().label());
            assert!(said.len() > 20 && !said.contains("import-"), "{said}");
        }
    };
    is(read("a,1\n".repeat(400).as_bytes()), |e| matches!(e, TableError::TooLarge { .. }));
    is(read("a,1\n".repeat(90).as_bytes()), |e| matches!(e, TableError::TooManyCells { .. }));
    is(read("1,".repeat(20).as_bytes()), |e| {
        matches!(e, TableError::TooManyColumns { row: 1, .. })
    });
    is(read("1".repeat(900).as_bytes()), |e| matches!(e, TableError::LongCell { row: 1, .. }));
    is(read(b""), |e| *e == TableError::Empty);
    is(read(b" \r\n\t \n"), |e| *e == TableError::Empty);
    is(read(b"<html><table><tr><td>1</td></tr></table>"), |e| *e == TableError::WebPage);
    is(read(b"%PDF-1.7 ..."), |e| *e == TableError::OtherDocument);
    is(read(&[1, 2, 0, 3, 0, 0, 7, 200, 9, 1, 0, 0, 3]), |e| *e == TableError::NotATable);
    is(Some(refused("t.xlsx", b"Region,Rate\nAbai,5\n")), |e| *e == TableError::TextNotWorkbook);
    is(Some(refused("t.xlsx", b"PK\x03\x04 and no more")), |e| *e == TableError::Damaged);
    let whole = std::fs::read(path("kz_unemployment_quarterly.xlsx")).unwrap();
    is(Some(refused("t.xlsx", &whole[..whole.len() / 2])), |e| *e == TableError::Damaged);
    let old = std::fs::read(path("office_97.xls")).unwrap();
    is(Some(refused("t.xls", &old[..600])), |e| *e == TableError::Damaged);
    is(Some(refused("t.xlsx", &protected(old))), |e| *e == TableError::Password);
}

/// A compound file whose first stream is an encrypted package.
fn protected(mut old: Vec<u8>) -> Vec<u8> {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let (from, to) = (utf16("Workbook"), utf16("EncryptedPackage"));
    let at = old.windows(from.len()).position(|window| window == from).unwrap();
    old[at..at + to.len()].copy_from_slice(&to);
    old
}

struct Impatient;

impl Progress for Impatient {
    fn at(&self, _: u64, _: u64) {}

    fn cancelled(&self) -> bool {
        true
    }
}

#[test]
fn reading_can_be_stopped() {
    let limits = Limits::default();
    for name in ["kz_unemployment.csv", "kz_unemployment_quarterly.xlsx", "office_97.xls"] {
        assert_eq!(
            Source::file(&path(name), &limits, &Impatient).err(),
            Some(TableError::Cancelled)
        );
        let source = Source::file(&path(name), &limits, &()).unwrap();
        let read = source.read(&Opening::default(), &limits, &Impatient);
        assert_eq!(read.err(), Some(TableError::Cancelled), "{name}");
    }
}

/// Has enough after being asked so many times.
struct Patience {
    left: AtomicUsize,
    asked_in_vain: AtomicUsize,
}

impl Progress for Patience {
    fn at(&self, _: u64, _: u64) {}

    fn cancelled(&self) -> bool {
        let left = self.left.load(Ordering::Relaxed);
        self.left.store(left.saturating_sub(1), Ordering::Relaxed);
        if left == 0 {
            self.asked_in_vain.fetch_add(1, Ordering::Relaxed);
        }
        left == 0
    }
}

#[test]
fn guessing_and_understanding_stop_wherever_they_are() {
    use std::fmt::Write as _;
    let mut numbers = String::from("Region,Year,Kind,Rate\n");
    let mut words = String::from("Name,E-mail,Channels,Contented\n");
    for row in 0..9_000 {
        writeln!(
            numbers,
            "Region {},{},Kind {},{}.5",
            row % 90,
            1990 + row % 30,
            row % 3,
            row % 97
        )
        .unwrap();
        writeln!(words, "Person {row},p{row}@example.org,Web;Post,{}", 1 + row % 5).unwrap();
    }
    let limits = Limits::default();
    for text in [numbers, words] {
        let book = workbook("t.csv", text.as_bytes()).unwrap();
        for times in (0..).step_by(3) {
            let person =
                Patience { left: AtomicUsize::new(times), asked_in_vain: AtomicUsize::new(0) };
            let read = guess(&book, &Wishes::default(), &person)
                .and_then(|reading| understand(&book, &reading, &limits, &person));
            let in_vain = person.asked_in_vain.into_inner();
            if in_vain == 0 {
                assert!(read.is_ok() && times > 12, "{times}");
                break;
            }
            assert_eq!(read.err(), Some(TableError::Cancelled), "after {times}");
            assert!(in_vain <= 4, "went on {in_vain} times after {times}");
        }
    }
}

fn all_of_it(name: &str, bytes: &[u8]) {
    let limits = Limits { sheet_bytes: 1 << 20, part_bytes: 1 << 20, ..Limits::default() };
    let Ok(workbook) = Source::new(name, bytes).read(&Opening::default(), &limits, &()) else {
        return;
    };
    let reading = guess(&workbook, &Wishes::default(), &()).unwrap();
    let _ = understand(&workbook, &reading, &limits, &());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_whatever_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        all_of_it("t.csv", &bytes);
        all_of_it("t.xlsx", &[b"PK\x03\x04", &bytes[..]].concat());
        all_of_it("t.xls", &[&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], &bytes[..]].concat());
    }

    #[test]
    fn no_text_of_table_signs_breaks_the_reader(text in "[0-9a-zа-яқ ,;\t\n\"%().*–…:Q-]{0,300}") {
        all_of_it("t.csv", text.as_bytes());
    }

    #[test]
    fn no_damage_to_a_workbook_breaks_the_reader(
        at in 0_usize..5632,
        bytes in prop::collection::vec(any::<u8>(), 1..8),
        new in any::<bool>(),
    ) {
        let name = if new { "kz_unemployment_quarterly.xlsx" } else { "office_97.xls" };
        let mut file = std::fs::read(path(name)).unwrap();
        let at = if new { at * 10 } else { at };
        for (offset, byte) in bytes.into_iter().enumerate() {
            if let Some(place) = file.get_mut(at + offset) {
                *place = byte;
            }
        }
        all_of_it(name, &file);
    }
}
