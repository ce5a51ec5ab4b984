//! Slips of the hand, each with the sentence a facilitator gets to read.

use fourfold::{
    session::Language,
    storage::{ReadError, parse},
    text::Texts,
};

/// A workshop edited by hand.
const SOUND: &str = r#"(
  format: 1,
  id: "00000000-0000-7000-8000-000000000001",
  title: "Region 2035",
  date: "2026-03-31",
  canvases: [
    (
      id: "00000000-0000-7000-8000-000000000002",
      stage: Rate,
      kind: Swot((
        strengths: (
          cards: [
            (
              id: "00000000-0000-7000-8000-000000000003",
              text: "Skilled people",
              first: 5,
              second: 4,
              tags: [
                "people",
              ],
              votes: 3,
            ),
          ],
        ),
      )),
    ),
    (
      id: "00000000-0000-7000-8000-000000000004",
      kind: Foresight((
        drivers: (
          cards: [
            (
              id: "00000000-0000-7000-8000-000000000005",
              text: "Trust",
              first: 8.9,
            ),
          ],
        ),
      )),
    ),
  ],
  indicators: [
    (
      id: "00000000-0000-7000-8000-000000000006",
      name: "Services",
      overlapping: true,
      data: Series([
        ("Uralsk", "2024", Number(4.5)),
      ]),
    ),
  ],
)
"#;

fn told(text: &str) -> String {
    let error: ReadError = parse(text.as_bytes()).expect_err(text);
    Texts::new(Language::English).label(&error.label())
}

#[track_caller]
fn slip(from: &str, to: &str, told_as: &str) {
    let slipped = SOUND.replacen(from, to, 1);
    assert_ne!(slipped, SOUND, "{from} is there to slip");
    assert_eq!(told(&slipped), told_as, "{from} → {to}");
}

#[test]
fn the_file_without_slips_is_sound() {
    assert!(parse(SOUND.as_bytes()).is_ok());
}

#[test]
fn misspelt_names_are_told_with_the_nearest_known() {
    slip("title:", "titel:", "Line 4, column 3: “titel” is not known here; did you mean “title”?");
    slip(
        "strengths:",
        "strenghts:",
        "Line 11, column 9: “strenghts” is not known here; did you mean “strengths”?",
    );
    slip(
        "strengths:",
        "political:",
        "Line 11, column 9: “political” is not known here. Known are strengths, weaknesses, opportunities, threats.",
    );
    slip("Swot(", "SWOT(", "Line 10, column 13: “SWOT” is not known here; did you mean “Swot”?");
    slip(
        "Rate",
        "Voting",
        "Line 9, column 14: “Voting” is not known here. Known are Collect, Rate, Discuss.",
    );
    slip(
        "format:",
        "fromat:",
        "Line 2, column 3: “fromat” is not known here; did you mean “format”?",
    );
}

#[test]
fn wrong_numbers_are_told_with_what_to_write() {
    let comma = "a number in the file has a decimal point. Write";
    slip("8.9", "8,9", &format!("Line 35, column 22: {comma} 8.9."));
    slip("Number(4.5)", "Number(4,5)", &format!("Line 48, column 35: {comma} 4.5."));
    slip("8.9", "1e400", "Line 35, column 22: 1e400 is not a number the program can hold.");
    slip("8.9", "11", "Line 35, column 22: a rating lies between 0 and 10, but 11 is written.");
    slip(
        "8.9",
        "8.95",
        "Line 35, column 22: a rating has at most one decimal, but 8.95 is written.",
    );
    let number = "a number belongs here, but";
    let how = "Numbers stand without quotes, with a decimal point.";
    slip("8.9", "high", &format!("Line 35, column 22: {number} “high” is written. {how}"));
    slip("8.9", "\"9\"", &format!("Line 35, column 22: {number} “\"9\"” is written. {how}"));
    let whole = "a whole number from 0 belongs here, but";
    slip("votes: 3", "votes: -3", &format!("Line 21, column 22: {whole} “-3” is written."));
    slip("votes: 3", "votes: 3.5", &format!("Line 21, column 22: {whole} “3.5” is written."));
    slip("format: 1", "format: one", &format!("Line 2, column 11: {whole} “one” is written."));
    slip(
        "Number(4.5)",
        "4.5",
        "Line 48, column 28: a value in a table is written Number(4.5), About(4.5) or Doubtful(4.5).",
    );
    slip(
        ", Number(4.5)",
        "",
        "Line 48, column 9: this row has 2 parts, but a row needs three: whose, when or of what, and the value.",
    );
}

#[test]
fn wrong_values_are_told_with_an_example() {
    slip(
        "\"2026-03-31\"",
        "\"31.03.2026\"",
        "Line 5, column 9: \"31.03.2026\" is not a date. Write it as \"2026-03-31\".",
    );
    slip(
        "\"2024\"",
        "\"2024-Q5\"",
        "Line 48, column 20: \"2024-Q5\" is not a period. Write \"2024\", \"2024-Q1\", \"2024-03\", \"2019/2024\", or \"\" where none is known.",
    );
    slip(
        "\"00000000-0000-7000-8000-000000000003\"",
        "\"card 3\"",
        "Line 14, column 19: \"card 3\" is not an id. An id has 36 characters; copy it from where it is used, or remove what carries it.",
    );
    slip(
        "\"Trust\"",
        "Trust",
        "Line 34, column 21: text between quotes belongs here, but “Trust” is written.",
    );
    slip("true", "yes", "Line 46, column 20: true or false belongs here, but “yes” is written.");
    slip(
        "second: 4",
        "second: 1",
        "Line 14, column 19: the position of “Skilled people” is 1, but it goes from 3 to 4 here.",
    );
    slip(
        "format: 1",
        "format: 0",
        "Line 2, column 3: there is no format 0. The file should say “format: 1”.",
    );
}

#[test]
fn missing_brackets_quotes_and_commas_are_told_by_their_place() {
    let bracket = |at: &str, bracket: &str, opened: usize| {
        format!(
            "{at}: a “{bracket}” is missing before this place, for the bracket opened in line {opened}."
        )
    };
    slip("              ],\n", "", &bracket("Line 20, column 15", "]", 18));
    slip("            ),\n", "", &bracket("Line 22, column 11", ")", 13));
    slip("      )),\n    ),\n", "      )),\n", &bracket("Line 26, column 5", ")", 7));
    slip(
        "\"Trust\"",
        "\"Trust",
        "Line 34, column 21: the text that begins here is not closed. Put a \" where it ends.",
    );
    slip(
        "\"Trust\"",
        "\"Trust»",
        "Line 34, column 21: the text that begins here is not closed. Put a \" where it ends.",
    );
    slip("first: 5,", "first: 5", "Line 16, column 23: a comma is missing here.");
    slip(
        "title: ",
        "title ",
        "Line 4, column 9: a colon is missing between the name and its value.",
    );
    slip(
        "\n)\n",
        "\n))\n",
        "Line 52, column 2: the workshop ended before this place. Remove what follows, or the bracket too many before it.",
    );
    slip(
        "Region 2035",
        "C:\\Region",
        "Line 4, column 11: a \\ in a text stands only before n, t, \" or another \\. Write \\\\ where \\ itself is meant.",
    );
}

#[test]
fn what_is_missing_or_twice_is_told() {
    slip(
        "              text: \"Trust\",\n",
        "",
        "Line 32, column 13: in what begins here, the field “text” is missing. Add it.",
    );
    slip(
        "title:",
        "title: \"\", title:",
        "Line 4, column 14: the field “title” is written a second time. Keep one of the two.",
    );
    slip(
        "000000000005",
        "000000000003",
        "Line 33, column 19: this id is used by something else above. Two things cannot share one; change a digit of it if this is a copy.",
    );
    slip(
        "format: 1,",
        "",
        "The file does not say which format it is. Its first field should be “format: 1”.",
    );
    assert_eq!(told(" \n"), "The file is empty.");
    assert_eq!(
        told("{ \"title\": 1 }"),
        "Line 1, column 1: this is not a workshop file. One begins with “(” and “format: 1”."
    );
    assert!(told("# Notes\n\nprose").contains("this is not a workshop file"));
}

#[test]
fn every_language_tells_a_slip_with_its_place() {
    let error = parse(SOUND.replace("8.9", "8,9").as_bytes()).unwrap_err();
    let told = Language::ALL.map(|language| Texts::new(language).label(&error.label()));
    assert_eq!(
        told,
        [
            "35-жол, 22-таңба: файлда санның бөлшек бөлігі нүктемен бөлінеді. 8.9 деп жазыңыз.",
            "Строка 35, символ 22: в файле дробная часть числа отделяется точкой. Напишите 8.9.",
            "Line 35, column 22: a number in the file has a decimal point. Write 8.9.",
        ]
    );
}
