//! Reads lines: one card each, under headings where there are any.

use std::collections::HashSet;

use crate::session::{CellKey, PestCell};

use super::{
    Form, Reason, Target,
    collector::{Collector, Slot},
    headings::{self, Heading, Names},
    lines::{Line, Mark, lines, unmarked},
};

/// Reads the text into the collector.
pub fn read(text: &str, names: &Names, out: &mut Collector) -> Form {
    let lines = lines(text);
    let bare = lines.iter().filter(|line| line.mark.is_none());
    let names = names.with_letters_of(bare.map(|line| line.text));
    let found = headings_of(&lines, &names);
    let titled = found.iter().all(Option::is_none) && is_titled_list(&lines);
    let last = found.iter().rposition(Option::is_some);
    let mut reader = Reader { names: &names, out, lines: &lines, found: &found, last, at: None };
    if titled {
        reader.out.open(Target::Picked, Some(lines[0].text));
        reader.at = Some(Place { slot: reader.slot_under(lines[0].text), level: 0 });
    }
    for index in usize::from(titled)..lines.len() {
        reader.line(index);
    }
    let structured = titled || reader.at.is_some_and(|place| place.level != PLAIN);
    if structured { Form::Headings } else { Form::Lines }
}

/// The items behind a heading's colon, or those of one field of a table on one line.
pub fn split_items(text: &str) -> Vec<&str> {
    let bullets = text.matches('•').count();
    if bullets >= 2 {
        return text.split('•').filter(|item| !item.trim().is_empty()).collect();
    }
    let mut items = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => {
                // The semicolon stays with its item: it tells the last one apart.
                items.push(&text[start..=at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items.push(&text[start..]);
    items
}

/// The level of the block that stands under no heading.
const PLAIN: usize = usize::MAX;

#[derive(Clone, Copy)]
struct Place {
    slot: Slot,
    level: usize,
}

struct Reader<'a, 'b> {
    names: &'b Names,
    out: &'b mut Collector,
    lines: &'b [Line<'a>],
    found: &'b [Option<Heading<'a>>],
    last: Option<usize>,
    at: Option<Place>,
}

impl<'a> Reader<'a, '_> {
    fn line(&mut self, index: usize) {
        let line = &self.lines[index];
        if let Some(heading) = &self.found[index] {
            self.heading(line, heading);
        } else if line.level > 0 {
            self.other_heading(line);
        } else if self.is_lead_in(index) {
            self.lead_in(line);
        } else if self.is_title(index) {
            self.out.leave(line.text, Reason::Title);
        } else if self.is_description(index) {
            let place = self.place();
            self.out.describe(place.slot, line.text);
        } else {
            let place = self.place();
            self.out.card(place.slot, line.text);
        }
    }

    fn heading(&mut self, line: &Line<'a>, heading: &Heading<'a>) {
        let target = self.names.target(heading.cell);
        let words = heading.text.trim().trim_end_matches(':');
        let slot = self.out.open(target, Some(words));
        self.at = Some(Place { slot, level: line.level });
        if let Some(items) = heading.items {
            for item in split_items(items) {
                self.out.card(slot, unmarked(item));
            }
        }
    }

    /// A Markdown heading that names no cell: a title, a part of the cell it stands in,
    /// or a list of its own.
    fn other_heading(&mut self, line: &Line<'a>) {
        match self.at {
            Some(place) if place.level != PLAIN && place.level < line.level => {
                self.out.leave(line.text, Reason::Label);
            }
            None if self.last.is_some() => self.out.leave(line.text, Reason::Title),
            _ => {
                let slot = self.slot_under(line.text);
                self.at = Some(Place { slot, level: line.level });
            }
        }
    }

    /// `Staff:` over a list: a part of a cell, or the heading of a list of its own.
    fn lead_in(&mut self, line: &Line<'a>) {
        match self.at {
            Some(place) if place.level != PLAIN && !line.after_blank => {
                self.out.leave(line.text, Reason::Label);
            }
            _ => {
                let slot = self.slot_under(line.text.trim_end_matches(':'));
                self.at = Some(Place { slot, level: 0 });
            }
        }
    }

    fn is_lead_in(&self, index: usize) -> bool {
        let line = &self.lines[index];
        let next = self.lines.get(index + 1);
        line.mark.is_none()
            && line.text.ends_with(':')
            && next.is_some_and(|next| next.mark.is_some())
    }

    fn is_title(&self, index: usize) -> bool {
        let line = &self.lines[index];
        self.at.is_none()
            && line.mark.is_none()
            && self.last.is_some_and(|last| last > index)
            && headings::is_title(line.text)
    }

    /// One bare line between a heading and its bullets.
    fn is_description(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1) else { return false };
        let is_heading = self.found[before].is_some_and(|heading| heading.items.is_none());
        let mut behind = self.lines[index + 1..].iter().zip(&self.found[index + 1..]);
        let items =
            behind.by_ref().take_while(|(line, found)| line.mark.is_some() && found.is_none());
        is_heading && self.lines[index].mark.is_none() && items.take(2).count() == 2
    }

    fn slot_under(&mut self, heading: &str) -> Slot {
        self.out.open(Target::Picked, Some(heading))
    }

    fn place(&mut self) -> Place {
        let out = &mut *self.out;
        *self.at.get_or_insert_with(|| Place { slot: out.open(Target::Picked, None), level: PLAIN })
    }
}

/// A bare line over nothing but bullets of one kind.
fn is_titled_list(lines: &[Line<'_>]) -> bool {
    match lines {
        [title, first, rest @ ..] => {
            title.mark.is_none()
                && title.level == 0
                && first.mark.is_some_and(|mark| matches!(mark, Mark::Bullet(_)))
                && rest.iter().all(|line| line.same_style(first))
        }
        _ => false,
    }
}

/// Which lines are headings of cells.
fn headings_of<'a>(lines: &[Line<'a>], names: &Names) -> Vec<Option<Heading<'a>>> {
    let mut technological = false;
    let mut found: Vec<Option<Heading<'a>>> = lines
        .iter()
        .map(|line| {
            let (text, emphasised) = line.emphasised();
            let mut heading = names.heading(text, emphasised)?;
            heading.cell = headings::after(technological, heading.cell, heading.text);
            technological |= heading.cell == CellKey::Pest(PestCell::Technological);
            Some(heading)
        })
        .collect();
    drop_items_that_sound_like_names(lines, &mut found);
    drop_a_lone_name(lines, &mut found);
    found
}

/// A bullet is a heading only among others of its kind, or over items of another look.
/// Items of one list under the name of a cell are its items, whatever they say; under
/// another title or none they are headings where the first of them is.
fn drop_items_that_sound_like_names(lines: &[Line<'_>], found: &mut [Option<Heading<'_>>]) {
    let title = usize::from(lines.first().is_some_and(|line| line.mark.is_none()));
    let one_list = lines.get(title).is_some_and(|first| {
        let named = title == 1 && found[0].is_some();
        let begins_with_a_name = found[title].is_some();
        first.mark.is_some()
            && lines[title..].iter().all(|line| line.same_style(first))
            && (named || !begins_with_a_name)
    });
    let marked: HashSet<CellKey> = lines
        .iter()
        .zip(found.iter())
        .filter(|(line, _)| line.mark.is_some())
        .filter_map(|(_, heading)| heading.map(|heading| heading.cell))
        .collect();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.mark.is_some()) {
        let over_others = || {
            let next = lines.get(index + 1);
            let bare = found[index].is_some_and(|heading| heading.items.is_none());
            bare && next.is_some_and(|next| !next.same_style(line))
                && found.get(index + 1).is_some_and(Option::is_none)
        };
        if one_list || (marked.len() < 2 && !over_others()) {
            found[index] = None;
        }
    }
}

/// One bare name in the whole text is a heading only where it looks like one.
fn drop_a_lone_name(lines: &[Line<'_>], found: &mut [Option<Heading<'_>>]) {
    let mut named = found.iter().enumerate().filter(|(_, heading)| heading.is_some());
    let (Some((index, Some(heading))), None) = (named.next(), named.next()) else { return };
    let line = &lines[index];
    let leads = lines[..index].iter().all(|before| headings::is_title(before.text));
    let next = lines.get(index + 1);
    let looks = heading.items.is_some()
        || line.emphasised().1
        || line.text.ends_with(':')
        || leads
        || next.is_some_and(|next| next.mark.is_some() && line.mark.is_none());
    if !looks || (next.is_none() && heading.items.is_none()) {
        found[index] = None;
    }
}
