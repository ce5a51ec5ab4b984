//! Kazakh endings. They stand in chains (plural, possessive, case; voice, tense, person),
//! so they are taken off one after the other.

use super::cut;

/// Longest first; each takes one link, or a few that always stand together.
const ENDINGS: &[&str] = &[
    "ындағы",
    "індегі",
    "сындағы",
    "сіндегі",
    "лығының",
    "лігінің",
    "уының",
    "уінің",
    "ғандағы",
    "сының",
    "сінің",
    "ының",
    "інің",
    "ынан",
    "інен",
    "ында",
    "інде",
    "ынды",
    "інді",
    "сында",
    "сінде",
    "сынан",
    "сінен",
    "сына",
    "сіне",
    "сын",
    "сін",
    "лары",
    "лері",
    "дары",
    "дері",
    "тары",
    "тері",
    "ймын",
    "лығы",
    "лігі",
    "дығы",
    "дігі",
    "тығы",
    "тігі",
    "лығ",
    "ліг",
    "дығ",
    "діг",
    "тығ",
    "тіг",
    "лық",
    "лік",
    "дық",
    "дік",
    "тық",
    "тік",
    "дағы",
    "дегі",
    "тағы",
    "тегі",
    "ның",
    "нің",
    "дың",
    "дің",
    "тың",
    "тің",
    "лар",
    "лер",
    "дар",
    "дер",
    "тар",
    "тер",
    "дан",
    "ден",
    "тан",
    "тен",
    "нан",
    "нен",
    "мен",
    "бен",
    "пен",
    "ады",
    "еді",
    "йды",
    "йді",
    "ған",
    "ген",
    "қан",
    "кен",
    "уда",
    "уде",
    "ына",
    "іне",
    "ын",
    "ін",
    "сы",
    "сі",
    "ға",
    "ге",
    "қа",
    "ке",
    "ны",
    "ні",
    "ды",
    "ді",
    "ты",
    "ті",
    "лы",
    "лі",
    "да",
    "де",
    "та",
    "те",
    "уы",
    "уі",
    "ып",
    "іп",
    "на",
    "не",
    "у",
    "ы",
    "і",
    "п",
];

/// How many links are taken off at most.
const LINKS: usize = 5;

pub(super) fn stem(word: &str) -> String {
    let mut stem = word;
    for _ in 0..LINKS {
        let shorter = ENDINGS.iter().find_map(|ending| {
            let left =
                if matches!(*ending, "у" | "уы" | "уі" | "уде" | "уда") { 2 } else { 3 };
            cut(stem, ending, left).filter(|rest| !ending.starts_with('т') || ends_hard(rest))
        });
        match shorter {
            Some(shorter) => stem = shorter,
            None => break,
        }
    }
    hardened(stem)
}

/// Endings with т stand only behind a voiceless sound: `бюджеті` is `бюджет` with `і`.
fn ends_hard(rest: &str) -> bool {
    rest.ends_with(['п', 'ф', 'к', 'қ', 'т', 'с', 'ш', 'щ', 'ч', 'ц', 'х', 'һ', 'б', 'в', 'г', 'д'])
}

/// A final sound that softens before a vowel, as it is written without one.
fn hardened(stem: &str) -> String {
    let hard = [("ғ", "қ"), ("г", "к"), ("б", "п")];
    let found = hard.iter().find_map(|(soft, hard)| Some((stem.strip_suffix(soft)?, hard)));
    found.map_or_else(|| stem.to_owned(), |(rest, hard)| format!("{rest}{hard}"))
}

/// The no of a verb with what stands behind it.
const NO: [&str; 24] = [
    "майды",
    "мейді",
    "байды",
    "бейді",
    "пайды",
    "пейді",
    "маған",
    "меген",
    "баған",
    "беген",
    "паған",
    "пеген",
    "мады",
    "меді",
    "бады",
    "беді",
    "пады",
    "педі",
    "мау",
    "меу",
    "бау",
    "беу",
    "пау",
    "пеу",
];

pub(super) fn says_no(word: &str) -> bool {
    let tails = ["ының", "інің", "ынан", "інен", "ына", "іне", "ын", "ін", "ы", "і", ""];
    tails
        .iter()
        .filter_map(|tail| word.strip_suffix(tail))
        .any(|verb| NO.iter().any(|no| cut(verb, no, 3).is_some()))
}

/// Whether `without` is `with` lacking: `тұрақсыз` and `тұрақты`.
pub(super) fn without(without: &str, with: &str) -> bool {
    ["сыз", "сіз"].iter().filter_map(|no| cut(without, no, 3)).any(|root| {
        with != without
            && (with.starts_with(root) || root.starts_with(with) && with.chars().count() >= 3)
    })
}
