//! English endings.

use super::cut;

const ENDINGS: [(&str, &str); 14] = [
    ("ments", ""),
    ("ment", ""),
    ("ings", ""),
    ("ing", ""),
    ("ions", ""),
    ("ion", ""),
    ("ities", "iti"),
    ("ies", "i"),
    ("ied", "i"),
    ("ness", ""),
    ("ed", ""),
    ("ly", ""),
    ("sses", "ss"),
    ("s", ""),
];

pub(super) fn stem(word: &str) -> String {
    let ended = |(ending, instead): &(&str, &str)| {
        let left = if *ending == "s" { 2 } else { 3 };
        let kept = *ending == "s" && (word.ends_with("ss") || word.ends_with("us"));
        cut(word, ending, left).filter(|_| !kept).map(|rest| format!("{rest}{instead}"))
    };
    let mut stem = ENDINGS.iter().find_map(ended).unwrap_or_else(|| word.to_owned());
    if stem.chars().count() > 2 && stem.ends_with('e') {
        stem.pop();
    }
    let bytes = stem.as_bytes();
    if let [.., before, last] = bytes {
        if before == last && last.is_ascii_alphabetic() && stem.len() > 3 {
            stem.pop();
        } else if *last == b'y' && stem.len() > 2 {
            stem.pop();
            stem.push('i');
        }
    }
    stem
}
