//! What is saved is read back as it was, and saved again as it was.

use fourfold::{
    session::Session,
    storage::{Opened, parse, write::to_bytes},
};
use proptest::prelude::*;

use super::{arbitrary::any_session, session, workshops};
use crate::samples::{full_session, small_swot};

#[test]
fn a_session_that_uses_everything_reads_back_as_it_was() {
    let full = full_session();
    assert_eq!(session(&to_bytes(&full)), Ok(full));
}

#[test]
fn the_samples_are_saved_as_they_are() {
    let samples = workshops();
    assert!(samples.len() >= 9, "the samples are there");
    for (name, bytes) in samples {
        let read = session(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(to_bytes(&read) == bytes, "{name} would be saved differently");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_session_reads_back_as_it_was_and_is_saved_the_same(written in any_session()) {
        let bytes = to_bytes(&written);
        let read: Session = session(&bytes).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(&read, &written);
        prop_assert!(to_bytes(&read) == bytes);
    }
}

#[test]
fn the_file_is_pleasant_to_read() {
    let text = String::from_utf8(to_bytes(&full_session())).unwrap();
    assert!(text.starts_with("(\n  format: 1,\n  id: \""), "format stands first");
    assert!(text.ends_with(")\n") && !text.contains('\r') && !text.contains("#!["));
    assert!(!text.contains("Some("), "what is there stands there plainly");
    let line = r#"        ("Орал", "2025-Q1", About(14.25), "about"),"#;
    assert!(text.lines().any(|l| l == line), "an observation stands on one line:\n{text}");
    let title = r#"  title: "It's a \"full\" session\nin two lines, with C:\\paths and й","#;
    assert!(text.lines().any(|l| l == title), "only what must be escaped is:\n{text}");
}

#[test]
fn a_mark_of_byte_order_and_windows_line_ends_are_read_like_any_others() {
    let small = small_swot();
    let windows = String::from_utf8(to_bytes(&small)).unwrap().replace('\n', "\r\n");
    let marked = [b"\xef\xbb\xbf", windows.as_bytes()].concat();
    assert_eq!(session(&marked), Ok(small));
}

#[test]
fn comments_and_any_spacing_are_read() {
    let text = String::from_utf8(to_bytes(&small_swot())).unwrap();
    let loose = text.replace('\n', " // remark\n\n").replace(": ", " :\t/* so */ ");
    assert_eq!(session(loose.as_bytes()), Ok(small_swot()));
}

#[test]
fn a_newer_file_is_named_and_kept_as_text_whatever_it_holds() {
    let text = "(format: 2, canvases: { brave: new <world> ";
    let newer = Opened::Newer { format: 2, text: text.to_owned() };
    assert_eq!(parse(text.as_bytes()), Ok(newer));
}
