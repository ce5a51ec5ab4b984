//! Numbers, gaps, signs and letters, as tables write them.

use fourfold::{
    ingest::tables::{
        At, Charset, Decimal, Doubt, Limits, Opening, Role, Shape, Source, Told, Wishes, guess,
        understand,
    },
    session::{Missing, Value},
};

use super::Table;

fn missing(kind: Missing) -> Value {
    Value::Missing(kind)
}

#[test]
fn counts_with_a_share_in_the_same_cell_become_two_indicators() {
    let table = Table::file("wkr_services_2019_2024.csv");
    assert_eq!(
        table.names(),
        [
            "Number of services",
            "Paper",
            "Paper [%]",
            "Electronic via information systems",
            "Electronic via information systems [%]",
        ]
    );
    assert_eq!(table.number("Number of services", "", "2019"), Some(2_110_910.0));
    assert_eq!(table.number("Paper", "", "2019"), Some(456_682.0));
    assert_eq!(table.number("Paper [%]", "", "2019"), Some(21.6));
    assert_eq!(table.number("Paper [%]", "", "2024"), Some(0.1));
    assert!(table.doubtful().is_empty());
}

#[test]
fn the_published_coefficients_are_those_of_the_articles() {
    for (file, entity, coefficient) in [
        ("wkr_departments.csv", "Education", 1.03),
        ("wkr_districts.csv", "Zhangaly", 0.67),
        ("uralsk_departments.csv", "Land relations", 1.71),
    ] {
        let table = Table::file(file);
        assert_eq!(table.number("Workload coefficient (published)", entity, ""), Some(coefficient));
        let of = |name: &str, entity: &str| table.number(name, entity, "").unwrap();
        for row in &table.draft("Employees").observations {
            let computed = of("Services", &row.0) / of("Employees", &row.0);
            let published = of("Workload coefficient (published)", &row.0);
            assert!((computed - published).abs() <= 0.005 + 1e-9, "{} of {file}", row.0);
        }
    }
}

#[test]
fn a_governance_indicator_that_is_not_given_is_missing_and_not_zero() {
    let table = Table::file("wgi_kazakhstan.csv");
    assert_eq!(table.value("Percentile rank", "Regulatory quality", ""), missing(Missing::NoData));
    assert_eq!(table.number("Change since previous year", "Rule of law", ""), Some(-2.41));
    assert_eq!(table.draft("Percentile rank").shape, Shape::CrossSection);
}

#[test]
fn a_point_among_commas_is_a_question_and_no_number() {
    let table = Table::file("kz_education_semicolon.csv");
    let doubtful = [("D9", "1812348.3"), ("D15", "1812348.3"), ("D21", "1979614.18")];
    assert_eq!(table.doubtful(), doubtful.map(|(at, text)| (at.to_owned(), text)));
    assert!(table.understood.doubtful.iter().all(|d| d.why == Doubt::OtherSign));
    assert_eq!(table.draft("External Expenditures on R&D").observations.len(), 17);
    assert_eq!(table.number("Current Revenues", "Abay", ""), Some(137_877_983.0));
    assert_eq!(table.number("Innovation Activity Level [%]", "Zhetisu", ""), Some(10.8));
}

#[test]
fn the_person_answers_a_question_and_the_result_follows() {
    let text = "Region;Rate\nAbai;63,,4\nUlytau;4,9*\n";
    let asked = Table::bytes("t.csv", text);
    assert_eq!(asked.doubtful(), [("B2".to_owned(), "63,,4")]);
    let mut wishes = Wishes::default();
    wishes.corrections.insert(At { row: 1, column: 1 }, "63,4".to_owned());
    let answered = Table::wished("t.csv", text, &wishes);
    assert!(answered.doubtful().is_empty());
    assert_eq!(answered.number("Rate", "Abai", ""), Some(63.4));
}

#[test]
fn marks_of_missing_values_keep_their_meaning() {
    let text = "Region,2019,2020,2021,2022,2023\nAbai,–,…,х,,0.0\nUlytau,-,..,x,n/a,#N/A\nAstana,1,2,3,4,5\n";
    let table = Table::bytes("rate.csv", text);
    for (entity, period, expected) in [
        ("Abai", "2019", missing(Missing::NoSuch)),
        ("Abai", "2020", missing(Missing::NoData)),
        ("Abai", "2021", missing(Missing::Confidential)),
        ("Abai", "2022", missing(Missing::Empty)),
        ("Ulytau", "2019", missing(Missing::NoSuch)),
        ("Ulytau", "2020", missing(Missing::NoData)),
        ("Ulytau", "2021", missing(Missing::Confidential)),
        ("Ulytau", "2022", missing(Missing::NoData)),
        ("Ulytau", "2023", missing(Missing::NoData)),
    ] {
        assert_eq!(table.value("rate", entity, period), expected, "{entity} {period}");
    }
    assert_eq!(table.number("rate", "Abai", "2023"), Some(0.0), "a written zero is a zero");
}

#[test]
fn about_and_footnotes_stay_with_the_value() {
    let text = "Area;Offices;Rate\nOral;about 14;4,9*\nAqsai;шамамен 6;5,1\n* Estimate\n";
    let table = Table::bytes("t.csv", text);
    assert!(
        matches!(table.value("Offices", "Oral", ""), Value::About(n) if n == 14.0.try_into().unwrap())
    );
    assert!(
        matches!(table.value("Offices", "Aqsai", ""), Value::About(n) if n == 6.0.try_into().unwrap())
    );
    let rate = &table.draft("Rate").observations[0];
    assert_eq!((rate.2.number(), rate.3.as_str()), (Some(4.9), "Estimate"));
}

#[test]
fn the_decimal_sign_is_chosen_by_the_column_and_told() {
    let text = "Region;A;B;C;D\nx1;1,5;1.5;12,345;7\nx2;2,25;2.25;2,5;8\n";
    let table = Table::bytes("t.csv", text);
    let told: Vec<_> = table.reading.columns[1..].iter().map(|c| (c.decimal, c.told)).collect();
    assert_eq!(
        told,
        [
            (Decimal::Comma, Told::ByColumn),
            (Decimal::Point, Told::ByColumn),
            (Decimal::Comma, Told::ByColumn),
            (Decimal::Comma, Told::NotNeeded),
        ]
    );
    assert_eq!(table.number("C", "x1", ""), Some(12.345));
    let open = Table::bytes("t.csv", "Region\tPeople\nAbai\t12,345\nUlytau\t9,500\n");
    assert_eq!(open.reading.columns[1].told, Told::Open);
    assert_eq!(open.number("People", "Abai", ""), Some(12_345.0));
    assert_eq!(open.draft("People").notes.len(), 1, "that it is open is said");
    let wishes = Wishes { decimal: Some(Decimal::Comma), ..Wishes::default() };
    let turned = Table::wished("t.csv", "Region\tPeople\nAbai\t12,345\n", &wishes);
    assert_eq!(turned.number("People", "Abai", ""), Some(12.345));
}

#[test]
fn services_that_overlap_and_shares_over_a_hundred_are_no_parts_of_a_whole() {
    let formats = Table::file("kz_service_formats.csv");
    let services = formats.draft("Services");
    assert!(services.overlapping && !services.multiple_response);
    assert_eq!(services.observations.len(), 4);
    let survey = Table::file("civil_society_survey_2023.csv");
    let several = |name: &str| survey.draft(name).multiple_response;
    assert!(several("Most effective way to involve citizens in decisions [%]"), "106 %");
    assert!(several("Most important feature of a hearing state (rated 1 to 10) [%]"), "150 %");
    let openness = survey.draft("Openness and transparency of management [%]");
    assert!(!openness.multiple_response);
    let answers: Vec<_> = openness.observations.iter().map(|o| o.0.as_str()).collect();
    assert_eq!((openness.shape, answers), (Shape::Likert, vec!["Low", "High"]));
}

#[test]
fn a_file_is_read_in_whatever_encoding_it_comes() {
    let text = "Өңір;Көрсеткіш мәні\nҚостанай облысы;4,9\nБатыс Қазақстан облысы;5,0\nҰлытау;4,3\n";
    let utf16 = |big: bool, mark: bool| {
        let units =
            text.encode_utf16().map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() });
        let front: &[u8] = match (mark, big) {
            (false, _) => &[],
            (true, true) => &[0xFE, 0xFF],
            (true, false) => &[0xFF, 0xFE],
        };
        [front, &units.flatten().collect::<Vec<u8>>()].concat()
    };
    for (bytes, name) in [
        (text.as_bytes().to_vec(), "UTF-8"),
        ([&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat(), "UTF-8"),
        (utf16(false, true), "UTF-16LE"),
        (utf16(true, true), "UTF-16BE"),
        (kz1048(text), "KZ-1048"),
    ] {
        let table = Table::bytes("t.csv", &bytes);
        assert_eq!(table.workbook.encoding.map(Charset::name), Some(name));
        assert_eq!(table.number("Көрсеткіш мәні", "Қостанай облысы", ""), Some(4.9), "{name}");
    }
}

#[test]
fn russian_is_not_taken_for_kazakh_nor_a_single_kazakh_word_for_russian() {
    let russian = "Регион;Значение показателя\nОмская область №1;4,9\n«Северная»;5,0\n";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(russian);
    let table = Table::bytes("t.csv", &bytes);
    assert_eq!(table.workbook.encoding.map(Charset::name), Some("windows-1251"));
    let kazakh = Table::bytes("t.csv", kz1048("Облыс;Саны\nҚостанай;5\n"));
    assert_eq!(kazakh.number("Саны", "Қостанай", ""), Some(5.0));
}

#[test]
fn another_encoding_or_delimiter_can_be_chosen() {
    let source = Source::new("t.csv", kz1048("Облыс|Саны\nҚостанай|5\n"));
    let opening = Opening { encoding: Charset::named("cp1251"), delimiter: Some('|') };
    let workbook = source.read(&opening, &Limits::default(), &()).unwrap();
    assert_eq!(workbook.sheets[0].cell(1, 0).text, "Ќостанай");
    let opening = Opening { encoding: Charset::named("kz1048"), ..opening };
    let workbook = source.read(&opening, &Limits::default(), &()).unwrap();
    assert_eq!(workbook.sheets[0].cell(1, 0).text, "Қостанай");
}

#[test]
fn empty_lines_keep_the_row_numbers_of_a_spreadsheet() {
    let table = Table::bytes("t.csv", "Title\n\n\nRegion,Rate\n\nAbai,1.5\nUlytau,\"63,,4\"\n");
    assert_eq!(table.doubtful(), [("B7".to_owned(), "63,,4")]);
    assert_eq!(table.number("Rate", "Abai", ""), Some(1.5));
}

#[test]
fn a_second_value_for_one_place_and_year_is_in_doubt() {
    let table = Table::bytes("t.csv", "Region,Year,Rate\nAbai,2022,5\nAbai,2022,6\nAbai,2023,7\n");
    assert_eq!(table.doubtful(), [("C3".to_owned(), "6")]);
    assert_eq!(table.number("Rate", "Abai", "2022"), Some(5.0));
}

#[test]
fn roles_can_be_turned_over_one_by_one() {
    let text = "Region,2021,2022\nAbai,5,6\n";
    let mut wishes = Wishes::default();
    wishes.roles.insert(0, Role::Name);
    let table = Table::wished("t.csv", text, &wishes);
    assert_eq!(table.names(), ["Abai"]);
    wishes.roles.insert(2, Role::Skip);
    let workbook = super::workbook("t.csv", text).unwrap();
    let reading = guess(&workbook, &wishes, &()).unwrap();
    let understood = understand(&workbook, &reading, &Limits::default(), &()).unwrap();
    assert_eq!(understood.drafts[0].observations.len(), 1);
    assert_eq!(understood.unused, ["2022"]);
}

#[test]
fn text_from_the_clipboard_is_a_table_too() {
    let workbook = Source::pasted("Өңір\t2022\t2023\r\nАбай\t5,0\t4,7\r\n")
        .read(&Opening::default(), &Limits::default(), &())
        .unwrap();
    let reading = guess(&workbook, &Wishes::default(), &()).unwrap();
    let understood = understand(&workbook, &reading, &Limits::default(), &()).unwrap();
    let values: Vec<_> =
        understood.drafts[0].observations.iter().map(|o| o.2.number().unwrap()).collect();
    assert_eq!(values, [5.0, 4.7]);
}

/// Text in KZ-1048: Windows-1251 with sixteen other letters.
pub fn kz1048(text: &str) -> Vec<u8> {
    const OWN: [(char, u8); 16] = [
        ('Қ', 0x8D),
        ('Һ', 0x8E),
        ('қ', 0x9D),
        ('һ', 0x9E),
        ('Ұ', 0xA1),
        ('ұ', 0xA2),
        ('Ә', 0xA3),
        ('Ө', 0xA5),
        ('Ғ', 0xAA),
        ('Ү', 0xAF),
        ('ө', 0xB4),
        ('ғ', 0xBA),
        ('ә', 0xBC),
        ('Ң', 0xBD),
        ('ң', 0xBE),
        ('ү', 0xBF),
    ];
    let byte = |c: char| match OWN.iter().find(|(own, _)| *own == c) {
        Some((_, byte)) => vec![*byte],
        None => encoding_rs::WINDOWS_1251.encode(c.encode_utf8(&mut [0; 4])).0.into_owned(),
    };
    text.chars().flat_map(byte).collect()
}
