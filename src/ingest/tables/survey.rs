//! One row a person: columns of answers become questions with counts.
//!
//! Columns with names, addresses or telephones of people are not taken unless the person
//! who imports gives them a role.

use std::collections::HashMap;

use crate::{
    edit::Label,
    msg,
    session::{Finite, Missing, Observation, Period, Value},
};

use super::{
    At, Draft, Progress, Reading, Role, Shape, Sheet,
    frame::cell,
    known::Table,
    profile::Profile,
    scales::{are_one_scale, is_no_opinion, marks, rank},
    units::bare,
    words::{Heading, heading},
};

/// A survey has at least so many answers.
const PEOPLE: usize = 5;
/// More kinds of answer than these are free text.
const KINDS: usize = 15;
/// Free text is longer than this, in bytes, on the average.
const SHORT: usize = 120;

/// What the columns hold, if each row is a person.
pub(super) fn roles(table: &Table<'_>) -> Option<Vec<Role>> {
    if table.frame.body.len() < PEOPLE || table.over.iter().any(|over| over.period.is_some()) {
        return None;
    }
    let kinds: Vec<Kind> = (0..table.over.len()).map(|c| kind(table, c)).collect();
    let count = |kind| kinds.iter().filter(|k| **k == kind).count();
    let scales = count(Kind::Scale);
    let people = count(Kind::Personal) + count(Kind::Stamp);
    let marks = count(Kind::Marks);
    let enough = scales >= 2
        || (scales + marks + count(Kind::Several) > 0 && people > 0)
        || (scales > 0 && marks > 0);
    let measured = count(Kind::Number);
    if !enough || measured > scales + marks {
        return None;
    }
    let role = |kind: &Kind| match kind {
        Kind::Personal => Role::Personal,
        Kind::Scale | Kind::Marks | Kind::Several | Kind::Choice => Role::Question,
        Kind::Stamp | Kind::Number | Kind::Free => Role::Skip,
    };
    Some(kinds.iter().map(role).collect())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Personal,
    Stamp,
    Scale,
    Marks,
    Several,
    Choice,
    Number,
    Free,
}

fn kind(table: &Table<'_>, column: usize) -> Kind {
    let (over, profile) = (&table.over[column], &table.profiles[column]);
    let asked = heading(&over.heading);
    if asked == Heading::Person || profile.contacts * 2 > profile.filled {
        Kind::Personal
    } else if profile.filled == 0 {
        Kind::Free
    } else if matches!(asked, Heading::Code | Heading::Date | Heading::Period)
        || profile.is_periods()
    {
        Kind::Stamp
    } else if !profile.many && are_one_scale(profile.distinct.iter().copied()) {
        Kind::Scale
    } else if is_marks(profile) {
        Kind::Marks
    } else if profile.is_numeric() {
        Kind::Number
    } else if has_several(table, column) {
        Kind::Several
    } else if is_choice(profile) {
        Kind::Choice
    } else {
        Kind::Free
    }
}

fn is_marks(profile: &Profile<'_>) -> bool {
    let answers: Vec<&str> =
        profile.distinct.iter().copied().filter(|answer| !is_no_opinion(answer)).collect();
    (2..=10).contains(&answers.len()) && marks(&answers).is_some()
}

fn is_choice(profile: &Profile<'_>) -> bool {
    !profile.many
        && profile.distinct.len() <= KINDS
        && profile.distinct.len() * 2 <= profile.filled
        && profile.length <= profile.filled * SHORT
}

/// Several answers in a cell, from few kinds.
fn has_several(table: &Table<'_>, column: usize) -> bool {
    let (mut parted, mut filled) = (0_usize, 0_usize);
    let mut kinds: HashMap<&str, usize> = HashMap::new();
    for text in table.cells(column).filter(|text| !text.is_empty()) {
        filled += 1;
        parted += usize::from(text.contains(';'));
        for answer in several(text) {
            *kinds.entry(answer).or_default() += 1;
            if kinds.len() > 60 {
                return false;
            }
        }
    }
    parted * 10 >= filled && parted > 0 && kinds.len() <= KINDS * 2
}

fn several(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|answer| !answer.is_empty())
}

/// The questions with their counts, until the person has had enough.
pub(super) fn questions(sheet: &Sheet, reading: &Reading, progress: &dyn Progress) -> Vec<Draft> {
    let columns = reading.having(Role::Question).take_while(|_| !progress.cancelled());
    columns.filter_map(|column| question(sheet, reading, column)).collect()
}

fn question(sheet: &Sheet, reading: &Reading, column: usize) -> Option<Draft> {
    let text = |row| cell(sheet, &reading.corrections, At { row, column }).text;
    let people = || reading.body.clone().filter(|row| sheet.row(*row).any(|c| !c.text.is_empty()));
    let answered = || people().map(text).filter(|text| !text.is_empty() && !is_no_opinion(text));
    let many = answered().filter(|text| text.contains(';')).count();
    let multiple = many > 0 && many * 10 >= answered().count();
    let mut order: Vec<&str> = Vec::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for text in answered() {
        let whole = [text];
        let parts: Vec<&str> = if multiple { several(text).collect() } else { whole.to_vec() };
        for answer in parts {
            *counts.entry(answer).or_insert_with(|| {
                order.push(answer);
                0
            }) += 1;
        }
    }
    let total = answered().count();
    if total == 0 {
        return None;
    }
    let scale = marks(&order).filter(|_| !multiple);
    let ranked = !multiple && are_one_scale(order.iter().copied());
    if ranked {
        order.sort_by_key(|answer| rank(answer).map(|rank| rank.place));
    } else {
        order.sort_by_key(|answer| std::cmp::Reverse(counts.get(answer).copied()));
    }
    let answers: Vec<String> = scale.map_or_else(
        || order.iter().map(|answer| (*answer).to_owned()).collect(),
        |highest| (1..=highest).map(|mark| mark.to_string()).collect(),
    );
    let heading = reading.columns.get(column).map_or("", |column| column.heading.as_str());
    let shape = if scale.is_some() || ranked { Shape::Likert } else { Shape::CrossSection };
    let mut draft = Draft::new(bare(heading), "", shape);
    for answer in answers {
        let count = counts.get(answer.as_str()).copied().unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "people of one survey are far below 2⁵³")]
        let value = number(count as f64);
        draft.places.push(At { row: reading.header.end.saturating_sub(1), column });
        draft.observations.push(Observation(answer, Period::Undated, value, String::new()));
    }
    draft.multiple_response = multiple;
    draft.notes.push(Label::plain(msg!("import-note-answered")).count("count", total));
    let silent = people().count() - total;
    if silent > 0 {
        draft.notes.push(Label::plain(msg!("import-note-unanswered")).count("count", silent));
    }
    if multiple {
        draft.notes.push(Label::plain(msg!("import-note-several")));
    }
    Some(draft)
}

/// A number as a value.
fn number(value: f64) -> Value {
    Finite::try_from(value).map_or(Value::Missing(Missing::NoData), Value::Number)
}
