//! The names of what stands beside a file: the version before, the note that it is open.
//! Touches no file.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
};

use super::seen::hash;

/// A file's name is no longer, in bytes; Windows counts in halves of a `char` instead.
const LONGEST: usize = 255;

/// The folder a file stands in.
pub(super) fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// The file of that name with `before` and `after` around it. A name that grows too long by
/// that is cut, and told from others cut at the same place by a number made from all of it.
pub(super) fn beside(file: &Path, before: &str, after: &str) -> PathBuf {
    let name = file.file_name().unwrap_or_default();
    let mut whole = OsString::from(before);
    whole.push(name);
    whole.push(after);
    if length(&whole) > LONGEST {
        whole = cut(name, before, after).into();
    }
    file.with_file_name(whole)
}

fn cut(name: &OsStr, before: &str, after: &str) -> String {
    let number = hash(name.as_encoded_bytes());
    let mut kept = name.to_string_lossy().into_owned();
    loop {
        let shorter = format!("{before}{kept}~{number:016x}{after}");
        if length(OsStr::new(&shorter)) <= LONGEST || kept.pop().is_none() {
            return shorter;
        }
    }
}

fn length(name: &OsStr) -> usize {
    if cfg!(windows) { name.to_string_lossy().encode_utf16().count() } else { name.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_fits_is_kept_whole_and_a_longer_one_stays_a_name_of_its_own() {
        assert_eq!(
            beside(Path::new("a/Жоспар.ron"), ".", ".lock"),
            Path::new("a/.Жоспар.ron.lock")
        );
        let longest = |end: &str| format!("{}{end}.ron", "ұ".repeat(125));
        let cut = |end: &str| beside(Path::new(&longest(end)), "", ".bak");
        let (one, other) = (cut("a"), cut("b"));
        assert_ne!(one, other);
        for name in [one, other] {
            let name = name.into_os_string().into_string().unwrap();
            let kept = name.strip_prefix("ұұұ").and_then(|rest| rest.strip_suffix(".bak"));
            assert!(kept.is_some() && name.len() <= LONGEST, "{name}");
        }
    }
}
