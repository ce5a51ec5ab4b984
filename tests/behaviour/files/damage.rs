//! Damaged files: an error with its place, or a sound session; never a panic, never half.

use std::fs::File;

use fourfold::{
    session,
    storage::{Fault, Opened, Place, ReadError, SIZE_LIMIT, parse, read, write::to_bytes},
};
use proptest::prelude::*;

use super::workshops;
use crate::samples::full_session;

/// What damage may lead to.
fn bears(bytes: &[u8]) -> Result<(), String> {
    match parse(bytes) {
        Ok(Opened::Session(read)) => session::check(&read).map_err(|broken| format!("{broken:?}")),
        Ok(Opened::Newer { .. }) | Err(ReadError { fault: Fault::Empty | Fault::NoFormat, .. }) => {
            Ok(())
        }
        Err(ReadError { place: Some(Place { line, column }), .. }) if line > 0 && column > 0 => {
            Ok(())
        }
        Err(error) => Err(format!("no place: {error}")),
    }
}

#[test]
fn every_truncation_is_an_error_with_its_place() {
    let bytes = to_bytes(&full_session());
    // Without its last newline the file is still whole.
    for end in 0..bytes.len() - 1 {
        bears(&bytes[..end]).unwrap_or_else(|error| panic!("cut at {end}: {error}"));
        assert!(parse(&bytes[..end]).is_err(), "cut at {end}, yet read");
    }
}

#[test]
fn every_truncation_of_a_sample_is_an_error_with_its_place() {
    let (name, bytes) = workshops().into_iter().min_by_key(|(_, bytes)| bytes.len()).unwrap();
    for end in 0..bytes.len() - 1 {
        bears(&bytes[..end]).unwrap_or_else(|error| panic!("{name} cut at {end}: {error}"));
        assert!(parse(&bytes[..end]).is_err(), "{name} cut at {end}, yet read");
    }
}

#[test]
fn truncations_of_the_samples_are_errors_with_their_place() {
    for (name, bytes) in workshops() {
        for end in (0..bytes.len() - 1).step_by(bytes.len() / 61) {
            bears(&bytes[..end]).unwrap_or_else(|error| panic!("{name} cut at {end}: {error}"));
            assert!(parse(&bytes[..end]).is_err(), "{name} cut at {end}, yet read");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn changed_bytes_are_an_error_with_its_place_or_a_sound_session(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = to_bytes(&full_session());
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bears(&bytes).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn changed_signs_are_an_error_with_its_place_or_a_sound_session(
        at in any::<prop::sample::Index>(),
        sign in prop::sample::select(b"()[]{}\",:\\/*#.-10 \n".to_vec()),
        replace in any::<bool>(),
    ) {
        let mut bytes = to_bytes(&full_session());
        let at = at.index(bytes.len());
        if replace { bytes[at] = sign } else { bytes.insert(at, sign) }
        bears(&bytes).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn anything_at_all_is_borne(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        bears(&bytes).map_err(TestCaseError::fail)?;
    }
}

#[test]
fn brackets_without_end_and_lists_without_measure_are_borne() {
    for start in ["", "(format: 1, title: ", "(format: 1, canvases: ", "(title: ", "(mood: "] {
        for bracket in ["(", "[", "{", "Swot(", "/*", "\"", "((id:"] {
            let text = format!("{start}{}", bracket.repeat(100_000));
            bears(text.as_bytes()).unwrap_or_else(|error| panic!("{start}{bracket}…: {error}"));
        }
    }
    let text = String::from_utf8(to_bytes(&full_session())).unwrap();
    let tags = text.replacen("tags: [", &format!("tags: [{}", "\"x\", ".repeat(100_000)), 1);
    bears(tags.as_bytes()).unwrap();
}

#[test]
fn a_file_that_is_not_text_says_where_it_stops_being_it() {
    let mut bytes = to_bytes(&full_session());
    bytes[14] = 0xff;
    let error = parse(&bytes).unwrap_err();
    assert_eq!(
        error,
        ReadError { place: Some(Place { line: 2, column: 13 }), fault: Fault::NotUtf8 }
    );
}

#[test]
fn a_file_far_too_large_is_refused_before_it_is_read() {
    let file = tempfile::NamedTempFile::new().unwrap();
    File::set_len(file.as_file(), SIZE_LIMIT + 1).unwrap();
    let error = read(file.path()).unwrap_err();
    assert_eq!(error.fault, Fault::TooLarge { megabytes: 256 });
}

#[test]
fn a_missing_file_and_a_folder_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let label = |path: &std::path::Path| read(path).unwrap_err().label().id.id();
    assert_eq!(label(folder.path()), "file-is-folder");
    assert_eq!(label(&folder.path().join("none.ron")), "file-not-found");
}
