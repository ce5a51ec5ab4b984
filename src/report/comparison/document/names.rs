//! What the workshops are called in a document: in full where they are introduced, and short
//! beside thoughts and over columns.

use std::path::Path;

use crate::{
    msg,
    report::comparison::{File, Report, one_line},
    text::{Label, Texts},
};

/// More workshops than this are told apart by numbers.
const NAMED: usize = 6;
/// A name of more letters is too long to stand beside a thought.
const SHORT: usize = 18;

/// The names of the readable workshops, in their order.
pub(super) struct Names {
    /// In full; no two are the same where their files tell them apart.
    pub(super) titles: Vec<String>,
    /// Short: a name, or a number.
    pub(super) labels: Vec<String>,
    /// Whether the short ones are numbers, which have to be explained.
    pub(super) numbered: bool,
    /// Which is the model answer.
    pub(super) model: Option<usize>,
}

impl Names {
    pub(super) fn of(found: &Report, texts: Texts) -> Self {
        let files: Vec<&File> = found.files.iter().filter(|file| file.title.is_some()).collect();
        let own: Vec<String> = files.iter().map(|file| title(file, texts)).collect();
        let told = |at: usize| {
            let (title, stem) = (own.get(at).cloned().unwrap_or_default(), stem(files.get(at)));
            let twice = own.iter().filter(|other| **other == title).count() > 1;
            if twice && !stem.is_empty() { format!("{title} ({stem})") } else { title }
        };
        let titles: Vec<String> = (0..own.len()).map(told).collect();
        let model = model(found);
        let called = texts.get(msg!("pane-model-answer"));
        let short = if found.versions && model.is_none() {
            let names = [msg!("compare-column-before"), msg!("compare-column-after")];
            Some(names.map(|name| texts.get(name)).to_vec())
        } else {
            shortened(&own, model, &called)
        };
        let numbered = short.is_none();
        let number = |at: usize| {
            if Some(at) == model {
                return called.clone();
            }
            texts.label(&Label::plain(msg!("paper-number")).count("number", at + 1))
        };
        let labels = short.unwrap_or_else(|| (0..own.len()).map(number).collect());
        Self { titles, labels, numbered, model }
    }

    /// The workshops besides the model answer.
    pub(super) fn groups(&self) -> Vec<usize> {
        (0..self.titles.len()).filter(|at| Some(*at) != self.model).collect()
    }

    /// The short name of a workshop.
    pub(super) fn label(&self, session: usize) -> &str {
        self.labels.get(session).map_or("", String::as_str)
    }

    /// The full name of a workshop, behind its number where numbers are the short names.
    pub(super) fn title(&self, session: usize) -> String {
        let title = self.titles.get(session).map_or("", String::as_str);
        let numbered = self.numbered && Some(session) != self.model;
        if numbered { format!("{}\u{2002}{title}", self.label(session)) } else { title.to_owned() }
    }

    /// The short names of several, one after the other.
    pub(super) fn all(&self, sessions: &[usize]) -> String {
        let labels: Vec<&str> = sessions.iter().map(|session| self.label(*session)).collect();
        labels.join(", ")
    }
}

fn title(file: &File, texts: Texts) -> String {
    let title = one_line(file.title.as_deref().unwrap_or_default());
    if title.is_empty() { texts.get(msg!("show-untitled")) } else { title }
}

fn stem(file: Option<&&File>) -> String {
    let stem = file.and_then(|file| Path::new(&file.file).file_stem());
    stem.map(|stem| one_line(&stem.to_string_lossy())).unwrap_or_default()
}

/// The model answer, as the canvases were held against it or as the files say.
fn model(found: &Report) -> Option<usize> {
    let readable = || found.files.iter().filter(|file| file.title.is_some());
    let held = found.canvases.iter().find_map(|canvas| canvas.model.as_ref());
    let beside = held.and_then(|model| {
        let is_group = |at: &usize| model.sessions.iter().any(|of| of.session == *at);
        (0..readable().count()).find(|at| !is_group(at))
    });
    beside.or_else(|| readable().position(|file| file.reference))
}

/// Names short enough to stand beside a thought, all different; `None` where there are none.
/// What all titles end with says nothing.
fn shortened(titles: &[String], model: Option<usize>, called: &str) -> Option<Vec<String>> {
    let is_group = |at: usize| Some(at) != model;
    let mut words: Vec<Vec<&str>> =
        titles.iter().map(|title| title.split_whitespace().collect()).collect();
    let mut groups: Vec<&mut Vec<&str>> =
        words.iter_mut().enumerate().filter(|(at, _)| is_group(*at)).map(|(_, of)| of).collect();
    while groups.len() > 1 {
        let last = groups.first().and_then(|of| of.last().copied());
        if !groups.iter().all(|of| of.len() > 1 && of.last().copied() == last) {
            break;
        }
        for of in &mut groups {
            of.pop();
        }
    }
    let edge = |c: char| !c.is_alphanumeric() && !matches!(c, ')' | '»' | '”' | '"' | '?');
    let short = |(at, of): (usize, &Vec<&str>)| {
        let own = of.join(" ");
        if is_group(at) { own.trim_end_matches(edge).to_owned() } else { called.to_owned() }
    };
    let names: Vec<String> = words.iter().enumerate().map(short).collect();
    let distinct =
        names.iter().all(|name| names.iter().filter(|other| *other == name).count() == 1);
    let fits = |name: &String| !name.is_empty() && name.chars().count() <= SHORT;
    (distinct && names.len() <= NAMED && names.iter().all(fits)).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_all_titles_end_with_is_left_out_of_short_names() {
        let titles = ["Group A: roads", "Group B: roads", "Our answer"].map(str::to_owned);
        let short = shortened(&titles, Some(2), "Model answer").unwrap();
        assert_eq!(short, ["Group A", "Group B", "Model answer"]);
        let alike = ["Roads", "Roads"].map(str::to_owned);
        assert_eq!(shortened(&alike, None, ""), None);
        let long = ["A workshop on the roads of the region", "Another"].map(str::to_owned);
        assert_eq!(shortened(&long, None, ""), None);
    }
}
