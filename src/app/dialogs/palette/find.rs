//! Finding what a few words mean: in the language on screen by any part of a word, in the
//! other two by how a word begins.

use std::sync::Arc;

use crate::{
    app::{
        command::{Command, Row, Shortcut, TABLE},
        cx::Cx,
        dialogs::groups,
        place::Place,
    },
    msg,
    session::{Canvas, CardId, CellKey, Home, Language, Session},
    text::{Texts, terms},
};

/// More cards than this are not listed; more words narrow them down.
const MOST_CARDS: usize = 60;

/// One thing found.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it is called.
    pub label: String,
    /// What it belongs to.
    pub aside: String,
    /// The keys that reach it without the palette.
    pub shortcut: Option<Shortcut>,
    /// Whether it can be used now.
    pub enabled: bool,
    /// What it leads to.
    pub target: Target,
}

/// What a thing found leads to.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// A command to run.
    Command(Command),
    /// An open workshop.
    Tab(usize),
    /// A canvas.
    Place(Place),
    /// A card on its canvas.
    Card(Place, CardId),
}

/// How well something fits; the best comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Beginning,
    Words,
    Within,
    OtherLanguage,
}

/// Everything that fits the words, best first, what cannot be used now last.
pub fn all(
    cx: &Cx,
    words: &str,
    usable: &[Command],
    tabs: &[String],
    cards: &mut Cards,
) -> Vec<Found> {
    let query = Query::new(words);
    let mut fits: Vec<(Fit, Found)> = Vec::new();
    fits.extend(commands(cx, &query, usable));
    fits.extend(open_tabs(cx, &query, tabs));
    fits.extend(canvases(cx, &query));
    fits.extend(cards.fits(cx, &query));
    fits.sort_by_key(|(fit, found)| (!found.enabled, *fit));
    fits.into_iter().map(|(_, found)| found).collect()
}

/// The words looked for.
struct Query {
    whole: String,
    words: Vec<String>,
}

impl Query {
    fn new(words: &str) -> Self {
        let whole = folded(words.trim());
        let words = whole.split_whitespace().map(str::to_owned).collect();
        Self { whole, words }
    }

    fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    fn fit(&self, text: &str) -> Option<Fit> {
        self.fit_folded(&folded(text))
    }

    /// The same for a text without capital letters.
    fn fit_folded(&self, text: &str) -> Option<Fit> {
        if !self.words.iter().all(|word| text.contains(word)) {
            None
        } else if text.starts_with(&self.whole) {
            Some(Fit::Beginning)
        } else if self.begins_words_of(text) {
            Some(Fit::Words)
        } else {
            Some(Fit::Within)
        }
    }

    fn begins_words_of(&self, text: &str) -> bool {
        let begins = |word: &String| {
            text.split(|c: char| !c.is_alphanumeric()).any(|part| part.starts_with(word.as_str()))
        };
        self.words.iter().all(begins)
    }
}

/// Capital letters and the dots of ё make no difference.
fn folded(text: &str) -> String {
    let small = text.to_lowercase();
    if small.contains('ё') { small.replace('ё', "е") } else { small }
}

fn commands(cx: &Cx, query: &Query, usable: &[Command]) -> Vec<(Fit, Found)> {
    let others = Language::ALL.into_iter().filter(|language| *language != cx.texts.language);
    let others: Vec<Texts> = others.map(Texts::new).collect();
    let rows = TABLE.iter().filter(|row| row.command != Command::Palette);
    // What only a key reaches in practice would bury the rest; it is there when asked for.
    let rows = rows.filter(|row| !query.is_empty() || !groups::is_family(row.command));
    rows.filter_map(|row| Some((fit_of(row, cx, query, &others)?, row)))
        .map(|(fit, row)| {
            let found = Found {
                label: row.name(cx.texts),
                aside: cx.t(groups::of(row).name()),
                shortcut: row.shortcuts.first().copied(),
                enabled: usable.contains(&row.command),
                target: Target::Command(row.command),
            };
            (fit, found)
        })
        .collect()
}

fn fit_of(row: &Row, cx: &Cx, query: &Query, others: &[Texts]) -> Option<Fit> {
    query.fit(&row.name(cx.texts)).or_else(|| {
        let other = others.iter().any(|texts| query.begins_words_of(&folded(&row.name(*texts))));
        other.then_some(Fit::OtherLanguage)
    })
}

fn open_tabs(cx: &Cx, query: &Query, tabs: &[String]) -> Vec<(Fit, Found)> {
    let found = tabs.iter().enumerate().filter_map(|(index, title)| {
        let title =
            if title.trim().is_empty() { cx.t(msg!("tab-untitled")) } else { title.clone() };
        let fit = query.fit(&title)?;
        let target = Target::Tab(index);
        Some((fit, elsewhere(title, cx.t(msg!("palette-tab")), target)))
    });
    found.collect()
}

fn canvases(cx: &Cx, query: &Query) -> Vec<(Fit, Found)> {
    let found = cx.session.canvases.iter().filter_map(|canvas| {
        let label = name(cx, canvas);
        let fit = query.fit(&label)?;
        let target = Target::Place(Place::of(canvas.id, canvas.kind_name()));
        Some((fit, elsewhere(label, cx.t(msg!("palette-canvas")), target)))
    });
    found.collect()
}

fn name(cx: &Cx, canvas: &Canvas) -> String {
    let kind = cx.t(terms::canvas(&canvas.kind));
    let own = [&canvas.title, &canvas.subject].into_iter().find(|text| !text.is_empty());
    match own {
        Some(own) => {
            let args = [("kind", kind.into()), ("name", own.as_str().into())];
            cx.tr(msg!("palette-canvas-named"), &args)
        }
        None => kind,
    }
}

/// The words of every card, ready to be searched letter by letter.
#[derive(Debug, Default)]
pub struct Cards {
    of: Option<Arc<Session>>,
    /// In the order of the session's cards.
    words: Vec<String>,
}

impl Cards {
    /// Cards are looked for once the words say enough to tell some from the rest.
    fn fits(&mut self, cx: &Cx, query: &Query) -> Vec<(Fit, Found)> {
        if query.whole.chars().count() < 2 {
            return Vec::new();
        }
        if !self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, cx.session)) {
            self.words = cx.session.cards().map(|(_, card)| folded(&card.text)).collect();
            self.of = Some(Arc::clone(cx.session));
        }
        let found = cx.session.cards().zip(&self.words).filter_map(|((at, card), words)| {
            let fit = query.fit_folded(words)?;
            let target = Target::Card(place(at.home), card.id);
            let label = card.text.split_whitespace().collect::<Vec<_>>().join(" ");
            // A card never comes before a command that fits.
            Some((fit.max(Fit::Within), elsewhere(label, cx.t(terms::cell(at.home.cell)), target)))
        });
        found.take(MOST_CARDS).collect()
    }
}

/// Where a card of that cell is on screen.
fn place(home: Home) -> Place {
    match home.cell {
        CellKey::Drivers => Place::Drivers(home.canvas),
        CellKey::Scenario(..) => Place::Matrix(home.canvas),
        CellKey::Swot(_) | CellKey::Pest(_) => Place::Board(home.canvas),
    }
}

fn elsewhere(label: String, aside: String, target: Target) -> Found {
    Found { label, aside, shortcut: None, enabled: true, target }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fit_in_any_order_and_whatever_their_case() {
        let query = Query::new("text BIGGER");
        assert_eq!(query.fit("Make text bigger"), Some(Fit::Words));
        assert_eq!(Query::new("bigger te").fit("Make text bigger"), Some(Fit::Words));
        assert_eq!(Query::new("igge").fit("Make text bigger"), Some(Fit::Within));
        assert_eq!(Query::new("smaller text").fit("Make text bigger"), None);
    }

    #[test]
    fn a_word_with_yo_is_found_without_the_dots() {
        assert_eq!(Query::new("темная").fit("Тёмная тема"), Some(Fit::Beginning));
    }
}
