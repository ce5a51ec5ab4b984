//! What the cells of one column have in common.

use std::{
    collections::{BTreeMap, HashSet},
    ops::Range,
};

use super::{
    At, Decimal, Progress, Sheet, frame,
    limits::is_stopped,
    number::{self, Evidence, Written},
    period::period,
};

/// How many different texts of a column are counted.
const DISTINCT: usize = 400;

/// The cells of a column, counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Profile<'a> {
    pub filled: usize,
    /// Numbers, and what was meant as one.
    pub numbers: usize,
    /// Marks of missing values.
    pub marks: usize,
    pub words: usize,
    pub periods: usize,
    /// Whole numbers written with digits alone.
    pub digits: usize,
    /// The shortest and the longest of those.
    pub lengths: Option<(usize, usize)>,
    /// The lowest and the highest number.
    pub range: Option<(f64, f64)>,
    pub contacts: usize,
    /// Numbers that only a comma, only a point, or either can be the sign of.
    pub comma: usize,
    pub point: usize,
    pub either: usize,
    /// Its texts, as far as they are counted.
    pub distinct: HashSet<&'a str>,
    /// Whether there are more.
    pub many: bool,
    /// Bytes of all words.
    pub length: usize,
}

impl<'a> Profile<'a> {
    pub(super) fn of(
        sheet: &'a Sheet,
        rows: Range<usize>,
        column: usize,
        corrections: &'a BTreeMap<At, String>,
        progress: &dyn Progress,
    ) -> Self {
        let mut profile = Self::default();
        for row in rows.take_while(|row| !is_stopped(progress, *row)) {
            let cell = frame::cell(sheet, corrections, At { row, column });
            if cell.text.is_empty() {
                continue;
            }
            profile.filled += 1;
            if profile.distinct.len() < DISTINCT {
                profile.distinct.insert(cell.text);
            } else if !profile.many {
                profile.many = !profile.distinct.contains(cell.text);
            }
            match cell.number {
                Some(number) => profile.number(number, cell.text),
                None => profile.text(cell.text),
            }
        }
        profile
    }

    fn number(&mut self, number: f64, text: &str) {
        self.numbers += 1;
        let (low, high) = self.range.unwrap_or((number, number));
        self.range = Some((low.min(number), high.max(number)));
        if text.bytes().all(|b| b.is_ascii_digit()) {
            self.digits += 1;
            let (low, high) = self.lengths.unwrap_or((text.len(), text.len()));
            self.lengths = Some((low.min(text.len()), high.max(text.len())));
            self.periods += usize::from(period(text).is_some());
        }
    }

    fn text(&mut self, text: &str) {
        match number::read(text, Decimal::Point) {
            Written::Number(figure) => self.number(figure.value, text),
            Written::Slip if period(text).is_some() => self.periods += 1,
            Written::Pair(..) | Written::OtherSign | Written::Slip => self.numbers += 1,
            Written::Missing(_) => self.marks += 1,
            Written::Words => {
                self.words += 1;
                self.length += text.len();
                self.periods += usize::from(period(text).is_some());
                self.contacts += usize::from(is_contact(text));
                return;
            }
        }
        match number::evidence(text) {
            Evidence::Sign(Decimal::Comma) => self.comma += 1,
            Evidence::Sign(Decimal::Point) => self.point += 1,
            Evidence::Either => self.either += 1,
            Evidence::Nothing => {}
        }
    }

    /// Mostly numbers and marks.
    pub(super) fn is_numeric(&self) -> bool {
        self.numbers > 0 && (self.numbers + self.marks) * 10 >= self.filled * 6
    }

    /// Mostly words.
    pub(super) fn is_words(&self) -> bool {
        self.words * 10 >= self.filled * 6 && self.words > 0
    }

    /// Nearly all periods.
    pub(super) fn is_periods(&self) -> bool {
        self.periods > 0 && self.periods * 10 >= self.filled * 9
    }

    /// Whole numbers of ten digits or more, all as long as each other and no two alike:
    /// numbers of registers, not amounts.
    pub(super) fn is_identifier(&self) -> bool {
        let alike = self.lengths.is_some_and(|(low, high)| low >= 10 && low == high);
        self.filled >= 5
            && alike
            && self.digits == self.filled
            && (self.many || self.distinct.len() * 10 >= self.filled * 9)
    }

    /// The sign that the column's own numbers show.
    pub(super) fn sign(&self) -> Option<Decimal> {
        match self.comma.cmp(&self.point) {
            std::cmp::Ordering::Greater => Some(Decimal::Comma),
            std::cmp::Ordering::Less => Some(Decimal::Point),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// An address of electronic mail or a telephone.
fn is_contact(text: &str) -> bool {
    let mail = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
    });
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let phone = text.starts_with('+')
        && (10..=15).contains(&digits)
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')'));
    mail || phone
}
