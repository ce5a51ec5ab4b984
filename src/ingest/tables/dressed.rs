//! What stands around a number: "about", a sign, `%`, the mark of a footnote.

/// A number without what stands around it.
pub(super) struct Dressed<'a> {
    pub core: &'a str,
    pub negative: bool,
    pub percent: bool,
    pub about: bool,
    pub mark: &'a str,
}

impl<'a> Dressed<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let (mut core, about) = about(text.trim());
        let (mut percent, mut mark) = (false, "");
        loop {
            if let Some(rest) = core.strip_suffix('%') {
                percent = true;
                core = rest.trim_end();
            } else if let Some((rest, found)) = footnote(core) {
                mark = found;
                core = rest;
            } else {
                break;
            }
        }
        let negative = core.starts_with(['-', '−', '–']);
        core = core.strip_prefix(['-', '−', '–', '+']).unwrap_or(core).trim_start();
        Self { core, negative, percent, about, mark }
    }
}

const ABOUT_BEFORE: [&str; 21] = [
    "~",
    "≈",
    "about",
    "around",
    "approximately",
    "approx.",
    "approx",
    "circa",
    "ca.",
    "c.",
    "nearly",
    "almost",
    "около",
    "примерно",
    "приблизительно",
    "порядка",
    "почти",
    "ок.",
    "шамамен",
    "жуықтап",
    "±",
];
const ABOUT_BEHIND: [&str; 4] = ["шамасында", "жуық", "шамалы", "or so"];

fn about(text: &str) -> (&str, bool) {
    if text.starts_with(|c: char| c.is_ascii_digit()) && text.ends_with(|c: char| c.is_ascii()) {
        return (text, false);
    }
    for word in ABOUT_BEFORE {
        let head = text.char_indices().nth(word.chars().count()).map_or(text.len(), |(at, _)| at);
        let (head, rest) = text.split_at(head);
        if head.to_lowercase() == word && rest.contains(|c: char| c.is_ascii_digit()) {
            return (rest.trim_start(), true);
        }
    }
    for word in ABOUT_BEHIND {
        if let Some(rest) = text.strip_suffix(word) {
            // The Kazakh word takes the number in the dative: "14-ке жуық".
            let rest = rest.trim_end();
            let bare = ["-ке", "-ге", "-қа", "-ға"].iter().find_map(|end| rest.strip_suffix(end));
            return (bare.unwrap_or(rest), true);
        }
    }
    (text, false)
}

/// A footnote mark at the end: `*`, `¹`, or `1)` behind a space.
pub(super) fn footnote(text: &str) -> Option<(&str, &str)> {
    let is_mark = |c: char| matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    let bare = text.trim_end_matches(is_mark);
    if bare.len() < text.len() && !bare.is_empty() {
        return Some((bare.trim_end(), &text[bare.len()..]));
    }
    let inner = text.strip_suffix([')', ']'])?;
    let bare = inner.trim_end_matches(|c: char| c.is_ascii_digit());
    if bare.len() == inner.len() || inner.len() - bare.len() > 2 {
        return None;
    }
    let bracketed = bare.strip_suffix(['(', '[']);
    let rest = bracketed.or_else(|| bare.ends_with(char::is_whitespace).then_some(bare))?;
    let rest = rest.trim_end();
    (!rest.is_empty()).then(|| (rest, text[rest.len()..].trim_start()))
}
