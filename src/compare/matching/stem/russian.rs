//! Russian endings, after the order of the Snowball stemmer.

use super::cut;

const REFLEXIVE: [&str; 2] = ["ся", "сь"];

const ADJECTIVE: [&str; 26] = [
    "ими", "ыми", "его", "ого", "ему", "ому", "ее", "ие", "ые", "ое", "ей", "ий", "ый", "ой", "ем",
    "им", "ым", "ом", "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею",
];

const PARTICIPLE: [&str; 7] = ["ивш", "ывш", "ующ", "ающ", "яющ", "ащ", "ящ"];

const VERB: [&str; 44] = [
    "уйте",
    "ейте",
    "иваются",
    "ываются",
    "ивают",
    "ывают",
    "ивает",
    "ывает",
    "ила",
    "ыла",
    "ена",
    "ите",
    "или",
    "ыли",
    "ило",
    "ыло",
    "ено",
    "ует",
    "уют",
    "ены",
    "ить",
    "ыть",
    "ишь",
    "ала",
    "али",
    "ало",
    "ать",
    "ают",
    "ает",
    "яла",
    "яли",
    "яло",
    "ять",
    "яют",
    "яет",
    "еет",
    "еют",
    "ел",
    "ил",
    "ал",
    "ют",
    "ет",
    "ит",
    "ат",
];

const NOUN: [&str; 36] = [
    "иями", "ями", "ами", "ией", "иям", "ием", "иях", "ев", "ов", "ие", "ье", "еи", "ии", "ей",
    "ой", "ий", "ям", "ем", "ам", "ом", "ах", "ях", "ию", "ью", "ия", "ья", "а", "е", "и", "й",
    "о", "у", "ы", "ь", "ю", "я",
];

/// How much must stay of a word.
const LEFT: usize = 3;

pub(super) fn stem(word: &str) -> String {
    let word = first(word, &REFLEXIVE).unwrap_or(word);
    let cut = adjective(word).or_else(|| first(word, &VERB)).or_else(|| first(word, &NOUN));
    let mut stem = cut.unwrap_or(word);
    stem = first(stem, &["ость", "ост"]).unwrap_or(stem);
    stem = first(stem, &["ь", "и"]).unwrap_or(stem);
    match stem.strip_suffix("нн") {
        Some(rest) => format!("{rest}н"),
        None => stem.to_owned(),
    }
}

fn adjective(word: &str) -> Option<&str> {
    let rest = first(word, &ADJECTIVE)?;
    Some(first(rest, &PARTICIPLE).unwrap_or(rest))
}

/// Without the first of the endings that fits; they stand longest first.
fn first<'a>(word: &'a str, endings: &[&str]) -> Option<&'a str> {
    endings.iter().find_map(|ending| cut(word, ending, LEFT))
}
