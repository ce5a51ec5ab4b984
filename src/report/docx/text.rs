//! Runs and fields of a DOCX.

use crate::report::{
    tree::{Face, Line},
    xml::escaped,
};

/// The end of a field.
pub(super) const FIELD_END: &str = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

/// The style of quiet words.
const QUIET: &str = "Quiet";

/// Words of one look; a line break starts a line.
pub(super) fn run(words: &str, style: Option<&str>) -> String {
    let look = style.map_or_else(String::new, |style| {
        // Some programs forget the colour of a style at the end of a paragraph.
        let colour = if style == QUIET { "<w:color w:val=\"5B666B\"/>" } else { "" };
        format!("<w:rPr><w:rStyle w:val=\"{style}\"/>{colour}</w:rPr>")
    });
    let mut inside = String::new();
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            inside.push_str("<w:br/>");
        }
        if !line.is_empty() {
            inside.push_str("<w:t xml:space=\"preserve\">");
            inside.push_str(&escaped(line));
            inside.push_str("</w:t>");
        }
    }
    format!("<w:r>{look}{inside}</w:r>")
}

/// Plain words.
pub(super) fn words(words: &str) -> String {
    run(words, None)
}

/// A line with its looks; marks of sources lead to the source.
pub(super) fn line(line: &Line) -> String {
    let one = |part: &crate::report::tree::Run| match part.face {
        Face::Plain => words(&part.words),
        Face::Strong => run(&part.words, Some("Strong")),
        Face::Muted => run(&part.words, Some(QUIET)),
        Face::Cite(number) => format!(
            "<w:hyperlink w:anchor=\"source_{number}\" w:history=\"1\">{}</w:hyperlink>",
            run(&part.words, Some("Citation"))
        ),
    };
    line.iter().map(one).collect()
}

/// The beginning of a field; a stale one is brought up to date when the file is opened.
pub(super) fn field_begin(code: &str, stale: bool) -> String {
    let stale = if stale { " w:dirty=\"true\"" } else { "" };
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"{stale}/></w:r>\
         <w:r><w:instrText xml:space=\"preserve\">{}</w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
        escaped(code)
    )
}

/// A field with what it says now.
pub(super) fn field(code: &str, says: &str) -> String {
    format!("{}{}{FIELD_END}", field_begin(code, false), words(says))
}
