//! Tables laid out as the big publishers lay them out.

use std::io::{Cursor, Write};

use fourfold::{
    ingest::tables::{Limits, Shape, Wishes, guess_all, understand},
    session::{CellState, Missing, Value},
};
use rust_xlsxwriter::{Format, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::Table;

#[test]
fn layouts_are_known_by_what_stands_in_them() {
    for (name, text, layout, measure, entity, period, value) in [
        (
            "API_SL.csv",
            "\u{feff}\"Data Source\",\"World Development Indicators\",\r\n\r\n\"Last Updated Date\",\"2024-12-16\",\r\n\r\n\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2021\",\"2022\",\r\n\"Kazakhstan\",\"KAZ\",\"Unemployment, total (% of labour force) (modelled estimate)\",\"SL.UEM\",\"4.9\",\"4.85\",\r\n\"Aruba\",\"ABW\",\"Unemployment, total (% of labour force) (modelled estimate)\",\"SL.UEM\",\"\",\"8.1\",\r\n",
            "world-bank-api",
            "Unemployment, total (% of labour force) (modelled estimate) [% of labour force]",
            "Kazakhstan",
            "2022",
            4.85,
        ),
        (
            "databank.csv",
            "Series Name,Series Code,Country Name,Country Code,2015 [YR2015],2016 [YR2016]\nGDP (current US$),NY.GDP,Kazakhstan,KAZ,184388432148.715,137278320084.171\nGDP (current US$),NY.GDP,Aruba,ABW,..,2983635195.53073\n,,,,,\n,,,,,\nData from database: World Development Indicators,,,,,\nLast Updated: 12/16/2024,,,,,\n",
            "world-bank-databank",
            "GDP [current US$]",
            "Aruba",
            "2016",
            2_983_635_195.530_73,
        ),
        (
            "sdmx.csv",
            "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier\nDATAFLOW,OECD:GOV(1.0),I,EST,Estonia,TRUST,Trust in government,PS,Persons,2023,,38,,A,Normal value,3,Thousands\nDATAFLOW,OECD:GOV(1.0),I,LVA,Latvia,TRUST,Trust in government,PS,Persons,2023,,,,M,Missing value,3,Thousands\n",
            "sdmx-csv-labelled",
            "Trust in government [Persons]",
            "Estonia",
            "2023",
            38_000.0,
        ),
        (
            "oecd.csv",
            "\"COU\",\"Country\",\"IND\",\"Indicator\",\"TIME\",\"Time\",\"Unit Code\",\"Unit\",\"PowerCode Code\",\"PowerCode\",\"Reference Period Code\",\"Reference Period\",\"Value\",\"Flag Codes\",\"Flags\"\n\"EST\",\"Estonia\",\"EMP\",\"Employment in general government\",\"2019\",\"2019\",\"PC\",\"Percentage\",\"0\",\"Units\",,,22.8,,\n\"LVA\",\"Latvia\",\"EMP\",\"Employment in general government\",\"2019\",\"2019\",\"PC\",\"Percentage\",\"0\",\"Units\",,,20.1,\"E\",\"Estimated value\"\n",
            "oecd-old",
            "Employment in general government [Percentage]",
            "Latvia",
            "2019",
            20.1,
        ),
        (
            "EGOV_DATA_2024.csv",
            "Survey Year,Country Name,E-Government Rank,E-Government Index,E-Participation Index\n2024,Kazakhstan ,24,0.9009,0.8767\n2022,Kazakhstan ,28,0.8628,0.7727\n2024,Estonia ,2,0.9727,0.9863\n",
            "e-government-index",
            "E-Government Index",
            "Kazakhstan",
            "2022",
            0.8628,
        ),
        (
            "stat.csv",
            "Уровень безработицы\t\t\nв процентах\t\t\n\tНоябрь 2019 г.\tДекабрь 2019 г.\nРеспублика Казахстан\t4,8\t4,8\nАбай\t-\t…\n",
            "wide-years",
            "Уровень безработицы [%]",
            "Республика Казахстан",
            "2019-12",
            4.8,
        ),
        (
            "long.csv",
            "Көрсеткіш;Өңір;Жыл;Мәні;Өлшем бірлігі\nЖұмыссыздық;Қостанай;2022;4,9;%\nЖұмыссыздық;Қостанай;2023;4,8;%\nХалық;Қостанай;2023;830 000;адам\n",
            "long",
            "Жұмыссыздық [%]",
            "Қостанай",
            "2023",
            4.8,
        ),
    ] {
        let table = Table::bytes(name, text);
        assert_eq!(table.layout(), layout, "{name}");
        assert_eq!(table.number(measure, entity, period), Some(value), "{name}");
        assert!(table.doubtful().is_empty(), "{name}: {:?}", table.doubtful());
    }
}

#[test]
fn an_office_that_says_why_a_value_is_missing_is_heard() {
    let text = "DATAFLOW,REF_AREA,MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\nX,CHN,CPI,2019,,C,0\nX,CHN,CPI,2020,2.5,A,0\nX,CHN,CPI,2021,2.7,U,0\n";
    let table = Table::bytes("t.csv", text);
    assert_eq!(table.value("CPI", "CHN", "2019"), Value::Missing(Missing::Confidential));
    assert!(matches!(table.value("CPI", "CHN", "2021"), Value::Doubtful(_)));
    let prices = Table::file("oecd_sdmx_g20_prices.csv");
    assert_eq!(
        (prices.layout(), prices.number("CPI [PA]", "CHN", "2023")),
        ("sdmx-csv", Some(0.2))
    );
}

#[test]
fn quarters_under_years_are_read_with_the_year_apart() {
    let table = Table::file("kz_unemployment_quarterly.xlsx");
    assert_eq!(table.layout(), "statistics-workbook");
    let rate = "Unemployment rate [%]";
    assert_eq!(table.number(rate, "Republic of Kazakhstan", "2001-Q1"), Some(12.7));
    assert_eq!(table.number(rate, "Shimkent city", "2023-Q4"), Some(4.9));
    assert_eq!(table.value(rate, "Abai", "2001-Q1"), Value::Missing(Missing::NoSuch));
    assert_eq!(
        table.number("Unemployment rate: year [%]", "Republic of Kazakhstan", "2001"),
        Some(10.4)
    );
    assert_eq!(table.draft(rate).entities(), 22);
    assert!(table.draft(rate).remarks.contains("sample servey"), "footnotes are kept");
}

#[test]
fn governance_workbooks_have_a_sheet_a_measure_and_six_columns_a_year() {
    let mut book = Workbook::new();
    for (sheet, title) in
        [("VoiceandAccountability", "Voice and Accountability"), ("RuleofLaw", "Rule of Law")]
    {
        let sheet = book.add_worksheet().set_name(sheet).unwrap();
        sheet.write(0, 0, "Worldwide Governance Indicators").unwrap();
        sheet.write(1, 0, title).unwrap();
        sheet.write(2, 0, "Notes: estimates range from about -2.5 to 2.5.").unwrap();
        for (column, heading) in ["Country/Territory", "Code"].into_iter().enumerate() {
            sheet.write(14, u16::try_from(column).unwrap(), heading).unwrap();
        }
        for (index, year) in [2021, 2022].into_iter().enumerate() {
            for (at, part) in
                ["Estimate", "StdErr", "NumSrc", "Rank", "Lower", "Upper"].into_iter().enumerate()
            {
                let column = u16::try_from(2 + index * 6 + at).unwrap();
                sheet.write(13, column, year).unwrap();
                sheet.write(14, column, part).unwrap();
                let value = f64::from(year - 2020) + f64::from(u8::try_from(at).unwrap()) / 10.0;
                sheet.write(15, column, value).unwrap();
                sheet.write(16, column, "#N/A").unwrap();
            }
        }
        for (row, (name, code)) in [("Kazakhstan", "KAZ"), ("Aruba", "ABW")].into_iter().enumerate()
        {
            sheet.write(15 + u32::try_from(row).unwrap(), 0, name).unwrap();
            sheet.write(15 + u32::try_from(row).unwrap(), 1, code).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    let table = Table::bytes("wgidataset.xlsx", &bytes);
    assert_eq!(table.layout(), "governance-indicators");
    assert_eq!(table.number("Voice and Accountability: Estimate", "Kazakhstan", "2022"), Some(2.0));
    assert_eq!(table.number("Voice and Accountability: StdErr", "Kazakhstan", "2021"), Some(1.1));
    assert_eq!(
        table.value("Voice and Accountability: Rank", "Aruba", "2021"),
        Value::Missing(Missing::NoData)
    );
    let readings = guess_all(&table.workbook, &Wishes::default(), &()).unwrap();
    assert_eq!(readings.len(), 2);
    let second = understand(&table.workbook, &readings[1], &Limits::default(), &()).unwrap();
    assert_eq!(second.drafts[0].name, "Rule of Law: Estimate");
}

#[test]
fn cover_sheets_are_passed_over_and_percentages_read_as_they_are_shown() {
    let mut book = Workbook::new();
    let cover = book.add_worksheet().set_name("Cover").unwrap();
    cover.write(0, 0, "Bureau of National Statistics").unwrap();
    let sheet = book.add_worksheet().set_name("Table 1").unwrap();
    let percent = Format::new().set_num_format("0.0%");
    sheet.write(0, 0, "Region").unwrap();
    sheet.write(0, 1, "Share of services").unwrap();
    sheet.write(1, 0, "Abai").unwrap();
    sheet.write_with_format(1, 1, 0.216, &percent).unwrap();
    sheet.write(2, 0, "Ulytau").unwrap();
    sheet.write_with_format(2, 1, 0.07, &percent).unwrap();
    let table = Table::bytes("t.xlsx", book.save_to_buffer().unwrap());
    assert_eq!(table.reading.sheet, 1);
    assert_eq!(table.number("Share of services [%]", "Abai", ""), Some(21.6));
}

#[test]
fn an_old_workbook_is_read_like_a_new_one() {
    let table = Table::file("office_97.xls");
    let rate = "Жұмыссыздық деңгейі [%]";
    assert_eq!(table.number(rate, "Қостанай", "2021"), Some(4.9));
    assert_eq!(table.value(rate, "Ұлытау", "2021"), Value::Missing(Missing::NoSuch));
    assert_eq!(table.value(rate, "Батыс Қазақстан", "2022"), Value::Missing(Missing::Confidential));
}

#[test]
fn an_open_document_is_read_with_its_repeated_cells() {
    let content = r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Өңірлер"><table:table-row><table:table-cell office:value-type="string"><text:p>Өңір</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2022"><text:p>2022</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2023"><text:p>2023</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Абай &amp; Ұлытау</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="4.9" table:number-columns-repeated="2"><text:p>4,9</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
    let table = Table::bytes("t.ods", ods(content));
    assert_eq!(table.number("Өңірлер", "Абай & Ұлытау", "2023"), Some(4.9));
}

#[test]
fn words_by_entity_and_aspect_become_a_text_table() {
    let text = "Phase\tStructure\tPartners\tOne plan\nTraditional administration\tHierarchy\tNone\t−\nGovernance\tNetworks and projects\tSociety decides too\t+\n";
    let table = Table::bytes("phases.txt", text);
    assert_eq!(table.layout(), "words");
    let draft = &table.understood.drafts[0];
    assert_eq!((draft.shape, draft.passages.len()), (Shape::TextTable, 6));
    assert_eq!(draft.passages[5].3, CellState::Has);
    assert_eq!(draft.passages[0].2, "Hierarchy");
}

#[test]
fn rows_alike_but_for_a_category_become_indicators_of_their_own() {
    let text = "Region,Sex,Year,Rate\nAbai,Men,2022,5\nAbai,Women,2022,4\nAbai,Men,2023,5.5\n";
    let table = Table::bytes("t.csv", text);
    assert!(table.doubtful().is_empty());
    assert_eq!(table.understood.drafts.len(), 2, "{:?}", table.names());
}

/// An `OpenDocument` spreadsheet with that content.
pub fn ods(content: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", content),
    ] {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
